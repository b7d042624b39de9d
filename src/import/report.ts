/** What an import did, or would do: for people and for programs. */

export interface ReportedProblem {
  readonly file: string;
  readonly line: number;
  readonly key?: string;
  readonly field?: string;
  readonly reason: string;
}

export interface FileReport {
  readonly file: string;
  /** Format id. */
  readonly format?: string;
  /** Why it was not read, or not to its end. */
  unreadable?: string;
  read: number;
  new: number;
  same: number;
  changed: number;
  doubtful: number;
  rejected: number;
}

/** `read = new + same + changed + doubtful + rejected`. */
export interface ImportReport {
  run?: string;
  readonly dryRun: boolean;
  read: number;
  new: number;
  same: number;
  changed: number;
  doubtful: number;
  rejected: number;
  /** Records that were not used (the first 10,000); each also lies in a reject file. */
  readonly rejections: ReportedProblem[];
  /** Records that went in by themselves but may be one with another: a person should look. */
  readonly doubts: (ReportedProblem & { readonly candidates: readonly string[] })[];
  /** Records that were linked to others as versions of one work. */
  readonly versions: (ReportedProblem & { readonly candidates: readonly string[] })[];
  /** How many there are, also where the list was cut. */
  linked: number;
  readonly warnings: ReportedProblem[];
  /** How many warnings were left out of `warnings` because there are more than 10,000. */
  warningsOmitted: number;
  /** Fields that have no place in our records, and how often. */
  readonly unmapped: Record<string, number>;
  readonly rejectFiles: string[];
  readonly files: FileReport[];
  nodesCreated: number;
  propertiesSet: number;
  seconds: number;
}

/** Reports are read by people and kept by programs: no input size may decide their length. */
const MOST_PROBLEMS = 10_000;

export function emptyReport(dryRun: boolean): ImportReport {
  return {
    dryRun,
    read: 0,
    new: 0,
    same: 0,
    changed: 0,
    doubtful: 0,
    rejected: 0,
    rejections: [],
    doubts: [],
    versions: [],
    linked: 0,
    warnings: [],
    warningsOmitted: 0,
    unmapped: {},
    rejectFiles: [],
    files: [],
    nodesCreated: 0,
    propertiesSet: 0,
    seconds: 0,
  };
}

export function fileReport(file: string, format?: string): FileReport {
  const counts = { read: 0, new: 0, same: 0, changed: 0, doubtful: 0, rejected: 0 };
  return { file, ...(format !== undefined && { format }), ...counts };
}

export type Outcome = 'new' | 'same' | 'changed' | 'doubtful' | 'rejected';

export function count(report: ImportReport, file: FileReport, outcome: Outcome): void {
  report.read++;
  report[outcome]++;
  file.read++;
  file[outcome]++;
}

export function addRejection(report: ImportReport, problem: ReportedProblem): void {
  if (report.rejections.length < MOST_PROBLEMS) report.rejections.push(problem);
}

export function addDoubt(report: ImportReport, doubt: ImportReport['doubts'][number]): void {
  if (report.doubts.length < MOST_PROBLEMS) report.doubts.push(doubt);
}

export function addVersion(report: ImportReport, version: ImportReport['versions'][number]): void {
  report.linked++;
  if (report.versions.length < MOST_PROBLEMS) report.versions.push(version);
}

export function addWarning(report: ImportReport, problem: ReportedProblem): void {
  if (report.warnings.length < MOST_PROBLEMS) report.warnings.push(problem);
  else report.warningsOmitted++;
}

const place = (problem: ReportedProblem) =>
  `${problem.file}:${problem.line}${problem.key === undefined ? '' : `  ${problem.key}`}${problem.field === undefined ? '' : `  ${problem.field}`}`;

/** The report as a person reads it; `most` lines of each kind of problem. */
export function reportText(report: ImportReport, most = 20): string {
  const lines: string[] = [];
  const section = (title: string, items: readonly string[], total: number) => {
    if (total === 0) return;
    lines.push('', title, ...items.slice(0, most).map((item) => `  ${item}`));
    if (total > most) lines.push(`  … and ${total - most} more (all of them: --json)`);
  };
  lines.push(
    `${report.read} read: ${report.new} new, ${report.same} already here, ${report.changed} changed, ${report.doubtful} doubtful, ${report.rejected} rejected` +
      `${report.dryRun ? ' (dry run: nothing was written)' : ''}`,
  );
  const unreadable = report.files.filter((file) => file.unreadable !== undefined);
  section(
    'Not read:',
    unreadable.map((file) => `${file.file}  ${file.unreadable ?? ''}`),
    unreadable.length,
  );
  section(
    'Rejected:',
    report.rejections.map((problem) => `${place(problem)}  ${problem.reason}`),
    report.rejected,
  );
  section(
    report.dryRun
      ? 'Doubtful (would go in by themselves, to be looked at):'
      : 'Doubtful (in the graph by themselves; whorl curate doubtful lists them, same and apart decide):',
    report.doubts.map((problem) => `${place(problem)}  ${problem.reason}`),
    report.doubtful,
  );
  section(
    'Linked as versions of one work:',
    report.versions.map((version) => `${place(version)}  ${version.reason}`),
    report.linked,
  );
  section(
    'Warnings:',
    report.warnings.map((problem) => `${place(problem)}  ${problem.reason}`),
    report.warnings.length + report.warningsOmitted,
  );
  const unmapped = Object.entries(report.unmapped).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  section(
    'Fields without a place in the graph (kept in the file only):',
    unmapped.map(([field, times]) => `${field} × ${times}`),
    unmapped.length,
  );
  section('Reject files, to be mended and imported again:', report.rejectFiles, report.rejectFiles.length);
  const run = report.run === undefined ? '' : `, ${report.run} (whorl undo ${report.run.split(':')[1]} takes it back)`;
  lines.push(
    '',
    `${report.nodesCreated} nodes created, ${report.propertiesSet} properties set in ${report.seconds.toFixed(1)} s${run}`,
  );
  return `${lines.join('\n')}\n`;
}
