/** What an add or update of a vocabulary did, for people. */
import type { RebuildProgress } from '../derive/rebuild.js';
import type { VocabularyProblem } from '../formats/skos/warnings.js';
import type { StoredReport } from '../import/vocabularies.js';
import type { VocabularyChanges } from '../record/vocabulary-changes.js';
import type { CliContext } from './context.js';
import type { ProgressOutput } from './progress-bar.js';

/** Changes of one kind that are told one by one; `--json` has all. */
const EXAMPLES = 10;
const PROBLEMS = 20;

/** How far a change of a vocabulary is, on a progress bar. */
export function shownOn(bar: ProgressOutput) {
  return {
    onWait: (holder: string) => bar.update(`waiting for another writer: ${holder}`),
    onProgress: ({ step, done, total }: RebuildProgress) => bar.update(`${step}: ${done} of ${total}`),
  };
}

export function toldProblems(warnings: readonly VocabularyProblem[], { err }: CliContext): void {
  for (const { file, line, field, reason } of warnings.slice(0, PROBLEMS))
    err(`${file === undefined ? '' : `${file}, `}line ${line}${field === undefined ? '' : `, ${field}`}: ${reason}\n`);
  if (warnings.length > PROBLEMS) err(`and ${warnings.length - PROBLEMS} more; --json has them all\n`);
}

export function toldReport({
  title,
  version,
  concepts,
  changed,
  publications,
  reindexed,
  changes,
}: StoredReport): string {
  const name = version === undefined ? title : `${title} ${version}`;
  if (!changed) return `${name}: ${concepts} concepts, already here word for word\n`;
  const indexed = `${reindexed} of ${publications} outputs indexed again`;
  if (changes === undefined) return `${name}: ${concepts} concepts added; ${indexed}\n`;
  return `${name}: ${concepts} concepts; ${indexed}\n${toldChanges(changes)}`;
}

function toldChanges({ added, removed, renamed, moved, synonyms, other, unchanged }: VocabularyChanges): string {
  const parts = [
    section(
      'added',
      added.map(({ label }) => label),
    ),
    section(
      'removed',
      removed.map(({ label }) => label),
    ),
    section(
      'renamed',
      renamed.map(({ from, to }) => `${listed(from)} → ${listed(to)}`),
    ),
    section(
      'moved',
      moved.map(({ label, from, to }) => `${label}: from below ${listed(from)} to below ${listed(to)}`),
    ),
    section(
      'other synonyms',
      synonyms.map((change) => `${change.label}: ${signed(change)}`),
    ),
    section(
      'other changes',
      other.map(({ label }) => label),
    ),
  ];
  return `${parts.join('')}  unchanged ${unchanged}\n`;
}

function section(name: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const rest = lines.length > EXAMPLES ? `    and ${lines.length - EXAMPLES} more; --json has them all\n` : '';
  const shown = lines.slice(0, EXAMPLES).map((line) => `    ${line}\n`);
  return `  ${name} ${lines.length}\n${shown.join('')}${rest}`;
}

const listed = (labels: readonly string[]): string => (labels.length === 0 ? 'nothing' : labels.join(', '));

function signed({ added, removed }: { added: readonly string[]; removed: readonly string[] }): string {
  return [...added.map((label) => `+ ${label}`), ...removed.map((label) => `- ${label}`)].join(', ').slice(0, 300);
}
