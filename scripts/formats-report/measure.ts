/** What the reading path of the import makes of every file below a folder. Counts and names of fields only: no text of a record. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ReadRecord } from '../../src/formats/format.js';
import { importTexts, recordsUntilFault } from '../../src/import/read-file.js';
import { clusterPublications } from '../../src/matching/publication/cluster.js';
import { type PublicationTraits, traitsOf } from '../../src/matching/publication/traits.js';
import type { BibliographicRecord } from '../../src/record/record.js';

export type Counts = Map<string, number>;

export interface FormatFigures {
  /** Files, and members of archives. */
  files: number;
  records: number;
  rejected: number;
  warnings: number;
  readonly reasons: Counts;
  readonly mapped: Counts;
  readonly unmapped: Counts;
  /** Files that could not be read to their end, by the reason. */
  readonly faults: Counts;
  /** Of the processor, for the slowest file: what else the machine does must not show. */
  seconds: number;
}

export interface FolderFigures {
  files: number;
  /** Files that were read and members of archives, by format id. */
  readonly read: Counts;
  /** Files we do not read. */
  others: number;
}

/** Which records of a set that many tools gave out are one work. */
export interface UnitedFigures {
  readonly records: number;
  readonly works: number;
  /** Works by the number of their records. */
  readonly bySize: Counts;
  readonly doubtful: number;
  readonly versions: number;
}

/** The folder of such a set. */
export const ONE_SET = 'vendor-baseline';

export interface Figures {
  files: number;
  united?: UnitedFigures;
  readonly formats: Map<string, FormatFigures>;
  readonly folders: Map<string, FolderFigures>;
  /** Files we do not read, by what is said of them: what it is, and what can be done. */
  readonly others: Counts;
}

export function add(counts: Counts, name: string, times = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

/** A message without what it quotes from the file and without its advice: records alike are counted together. */
export function reasonCode(reason: string): string {
  const [code = ''] = reason.replace(/"[^"]*"/g, '"…"').split(/[;:(]/, 1);
  return code
    .replace(/<[^>]*>/g, '<…>')
    .replace(/\d+/g, 'N')
    .trim();
}

/** A file's own words may stand where a field's name should: what does not look like one is counted without it. */
export function fieldName(name: string): string {
  return name.length < 3 || /^[\p{L}%_][\p{L}\d ._:/@#()+-]{0,100}$/u.test(name) ? name : '(not a name)';
}

/** What is said of a file we do not read, without the file's name in front. */
function saidOf(unreadable: string): string {
  if (/ is in no format we know\b/.test(unreadable)) return 'text in no format we know';
  return /(?: looks like | is )(.*)$/s.exec(unreadable)?.[1] ?? 'a file that could not be read';
}

function mappedFields(record: BibliographicRecord): string[] {
  const isFilled = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const names = Object.entries(record)
    .filter(([name, value]) => name !== 'kind' && isFilled(value))
    .map(([name]) => name);
  const schemes = new Set(record.identifiers.map((key) => key.split(':', 1)[0] ?? ''));
  const has = (test: boolean, name: string) => (test ? [name] : []);
  const contributions = record.kind === 'publication' ? record.contributions : [];
  return [
    ...names.map((name) => (record.kind === 'publication' ? name : `${record.kind}.${name}`)),
    ...[...schemes].map((scheme) => `identifiers (${scheme})`),
    ...has(
      contributions.some((one) => one.affiliations.length > 0),
      'contributions.affiliations',
    ),
    ...has(
      contributions.some((one) => (one.person?.identifiers.length ?? 0) > 0),
      'contributions.person.identifiers',
    ),
    ...has(record.kind === 'publication' && (record.venue?.identifiers.length ?? 0) > 0, 'venue.identifiers'),
  ];
}

function count(figures: FormatFigures, { record, rejected, warnings, unmapped }: ReadRecord): void {
  figures.records += 1;
  figures.warnings += warnings.length;
  for (const name of unmapped) add(figures.unmapped, fieldName(name));
  if (record !== undefined) for (const name of mappedFields(record)) add(figures.mapped, name);
  if (rejected === undefined) return;
  figures.rejected += 1;
  add(figures.reasons, reasonCode(rejected.reason));
}

export function noFigures(): FormatFigures {
  const empty = () => new Map<string, number>();
  return {
    ...{ files: 0, records: 0, rejected: 0, warnings: 0, seconds: 0 },
    ...{ reasons: empty(), mapped: empty(), unmapped: empty(), faults: empty() },
  };
}

/** @param traits takes in what is matched, of files whose records are compared */
async function measureFile(
  name: string,
  path: string,
  all: Figures,
  folder: FolderFigures,
  traits?: PublicationTraits[],
): Promise<void> {
  const touched = new Set<FormatFigures>();
  const started = process.cpuUsage();
  for await (const { opened } of importTexts({ name, path })) {
    if ('unreadable' in opened) {
      folder.others += 1;
      add(all.others, saidOf(opened.unreadable));
      continue;
    }
    const figures = all.formats.get(opened.format.id) ?? noFigures();
    all.formats.set(opened.format.id, figures);
    touched.add(figures);
    figures.files += 1;
    add(folder.read, opened.format.id);
    const records = recordsUntilFault(opened.format, opened.text, undefined, (reason) =>
      add(figures.faults, reasonCode(reason)),
    );
    for await (const read of records) {
      count(figures, read);
      if (read.record?.kind === 'publication') traits?.push(traitsOf(read.record));
    }
  }
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  for (const figures of touched) figures.seconds = Math.max(figures.seconds, seconds);
}

function unitedOf(traits: readonly PublicationTraits[]): UnitedFigures {
  const { groups, doubtful, versions } = clusterPublications(traits);
  const bySize: Counts = new Map();
  for (const group of groups) add(bySize, String(group.length));
  return { records: traits.length, works: groups.length, bySize, doubtful: doubtful.length, versions: versions.length };
}

/** Every file below the folder, in the order of their names. */
export function filesBelow(root: string): string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** Reads every file below the folder as an import does. */
export async function measure(root: string): Promise<Figures> {
  const all: Figures = { files: 0, formats: new Map(), folders: new Map(), others: new Map() };
  const traits: PublicationTraits[] = [];
  for (const name of filesBelow(root)) {
    const top = name.split(/[\\/]/, 1)[0] ?? '';
    const folder = all.folders.get(top) ?? { files: 0, read: new Map<string, number>(), others: 0 };
    all.folders.set(top, folder);
    all.files += 1;
    folder.files += 1;
    await measureFile(name, join(root, name), all, folder, top === ONE_SET ? traits : undefined);
  }
  if (traits.length > 0) all.united = unitedOf(traits);
  return all;
}
