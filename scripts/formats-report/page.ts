/** The figures as a page of Markdown. Times are told in whole seconds, so that two runs write the same page. */
import type { Format } from '../../src/formats/format.js';
import { formats } from '../../src/formats/registry.js';
import { type Counts, type Figures, type FormatFigures, noFigures, ONE_SET, type UnitedFigures } from './measure.js';

/** Names beyond these are told as a number. */
const MOST_NAMES = 40;

const sorted = (counts: Counts): [string, number][] =>
  [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || (one < other ? -1 : 1));

const number = (value: number): string => value.toLocaleString('en-GB');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '\\<');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

/** `3 s`: the next whole second, since a machine is never as fast as the last time. */
const within = (seconds: number): string => `${Math.max(1, Math.ceil(seconds))} s`;

function names(counts: Counts): string {
  const all = sorted(counts);
  const told = all.slice(0, MOST_NAMES).map(([name, times]) => `\`${name.replaceAll('`', '')}\` ${number(times)}`);
  const rest = all.slice(MOST_NAMES);
  if (rest.length > 0)
    told.push(`and ${number(rest.length)} others, ${number(rest.reduce((sum, [, times]) => sum + times, 0))} times`);
  return told.length === 0 ? 'none' : told.join(', ');
}

function sectionOf({ id, label, extensions }: Format, figures: FormatFigures): string[] {
  const head = [`### ${label}`, '', `\`${id}\`; usual names: ${extensions.map((one) => `\`*${one}\``).join(', ')}.`];
  if (figures.files === 0) return [...head, '', 'No file of the collection is in this format.', ''];
  const { files, records, rejected, warnings, seconds } = figures;
  const lines = [
    ...head,
    '',
    `${number(files)} files, ${number(records)} records read, ${number(records - rejected)} used, ${number(rejected)} rejected, ${number(warnings)} warnings; the slowest file within ${within(seconds)}.`,
    '',
  ];
  const reasons = [...sorted(figures.reasons), ...sorted(figures.faults)].map(([reason, times]) => [
    cell(reason),
    number(times),
  ]);
  if (reasons.length > 0) lines.push(...table(['rejected because', 'records'], reasons), '');
  lines.push(`Mapped: ${names(figures.mapped)}.`, '', `Not mapped: ${names(figures.unmapped)}.`, '');
  return lines;
}

/** Records that stand in so many files are as many ways to write one work. */
function unitedSection({ records, works, bySize, doubtful, versions }: UnitedFigures): string[] {
  const sizes = [...bySize].sort(([one], [other]) => Number(other) - Number(one));
  return [
    '## One work in the files of many tools',
    '',
    `The folder \`${ONE_SET}\` holds records as some thirty databases and reference managers give them out, many of them the same. Matched as an import does (\`whorl dedupe\`), its ${number(records)} records are ${number(works)} works; ${number(doubtful)} pairs are doubtful, ${number(versions)} are versions of one work.`,
    '',
    ...table(
      ['records of one work', 'works'],
      sizes.map(([size, times]) => [size, number(times)]),
    ),
    '',
  ];
}

const INTRODUCTION = `# Formats, measured

What the importer makes of a collection of $FILES real and deliberately broken files that databases, reference managers, repositories and
programmers gave out. The collection is not part of this repository. This page is written by \`npx tsx scripts/formats-report.ts\`, which reads
every file as \`whorl import\` does (archives member by member, any encoding, the content decides on the format), and holds counts, names
of fields and reasons only.

A rejected record is told with its line and lies in the reject file, to be mended. A field that is not mapped has no place in our records; the
report of each import names it. What the formats are and how to write them: [import formats](import-format.md).`;

/** The whole page. */
export function pageOf(all: Figures): string {
  const rows = formats.map(({ id, label }) => {
    const { files, records, rejected, unmapped, seconds } = all.formats.get(id) ?? noFigures();
    return [
      label,
      number(files),
      number(records),
      number(records - rejected),
      number(rejected),
      number(unmapped.size),
      files === 0 ? '' : within(seconds),
    ];
  });
  const folders = [...all.folders].map(([name, { files, read, others }]) => [
    `\`${name}\``,
    number(files),
    sorted(read)
      .map(([id, times]) => `${id} ${number(times)}`)
      .join(', '),
    others === 0 ? '' : number(others),
  ]);
  return [
    INTRODUCTION.replace('$FILES', number(all.files)),
    '',
    '## At a glance',
    '',
    ...table(['format', 'files', 'records', 'used', 'rejected', 'names of fields not mapped', 'slowest file'], rows),
    '',
    'Files are counted with the members of archives. Times are those of the processor for the slowest file, an archive being one file.',
    '',
    '## By format',
    '',
    ...formats.flatMap((format) => sectionOf(format, all.formats.get(format.id) ?? noFigures())),
    '## Files we do not read',
    '',
    'What is said of them, word for word.',
    '',
    ...table(
      ['what it is, and what can be done', 'files'],
      sorted(all.others).map(([said, times]) => [cell(said), number(times)]),
    ),
    '',
    ...(all.united === undefined ? [] : unitedSection(all.united)),
    '## By folder of the collection',
    '',
    ...table(['folder', 'files', 'read as (members of archives count)', 'not read'], folders),
    '',
  ].join('\n');
}
