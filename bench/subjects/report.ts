/** Tables for people, and `bench/results/subjects.md` and `.json` to compare with the next run. Numbers only: no text of a record. */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Table } from './compare.js';
import { type Interval, MEASURES, RESAMPLES } from './metrics.js';

const FOLDER = 'bench/results';

export interface Results {
  readonly records: {
    readonly usable: number;
    readonly damaged: number;
    readonly unusable: number;
    readonly train: number;
    readonly test: number;
    readonly splitSeed: string;
    /** Headings of the test part that the vocabulary does not have; they stay in the gold and nobody finds them. */
    readonly unknownHeadings: number;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly ensembles: Readonly<Record<string, string>>;
  readonly peersRemembered: boolean;
  readonly tables: readonly Table[];
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const withInterval = ({ mean, low, high }: Interval) => `${mean.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
const signed = (value: number) => `${value < 0 ? '' : '+'}${value.toFixed(3)}`;
const rate = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));

function markdownOf({ mode, documents, headingsPerDocument, rows, comparisons }: Table): string {
  const head = ['system', ...MEASURES, 'documents/s', 'training s'];
  return [
    `### ${mode}: ${documents} documents, ${headingsPerDocument.toFixed(1)} headings each`,
    '',
    line(head),
    `|---|${'---:|'.repeat(head.length - 1)}`,
    ...rows.map(({ name, isOurs, figures, documentsPerSecond, trainingSeconds }) =>
      line([
        isOurs ? `**${name}**` : name,
        ...MEASURES.map((measure) => withInterval(figures[measure])),
        rate(documentsPerSecond),
        trainingSeconds === undefined ? '' : trainingSeconds.toFixed(0),
      ]),
    ),
    '',
    ...comparisons.map(
      ({ ours, measure, peer, difference: { mean, low, high, p } }) =>
        `- ${ours}, ${measure}: ${signed(mean)} (${signed(low)} to ${signed(high)}) beside the best, ${peer}; p = ${p.toFixed(4)}`,
    ),
    '',
  ].join('\n');
}

export function printable({ records, versions, ensembles, peersRemembered, tables }: Results): string {
  const { train, test, splitSeed, unknownHeadings } = records;
  return [
    `MeSH 2024 on ${records.usable} PubMed records, title and abstract: ${train} to learn from, ${test} kept out ` +
      `(seed ${splitSeed}). 95 % intervals and p by ${RESAMPLES.toLocaleString('en')} bootstrap resamples of documents. ` +
      `${unknownHeadings} headings of the kept-out records are not in this MeSH.`,
    '',
    ...tables.map(markdownOf),
    ...Object.entries(ensembles).map(([name, sources]) => `- Annif ${name} weighs ${sources}`),
    '',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ') +
      (peersRemembered ? '; suggestions and times of Annif are from an earlier run with the same input.' : ''),
    '',
  ].join('\n');
}

export async function writeResults(results: Results): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const facts = {
    commit: git('rev-parse', 'HEAD'),
    uncommittedChanges: git('status', '--porcelain', '--', 'src', 'bench/subjects') !== '',
    node: process.version,
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    },
    load: loadavg(),
  };
  const json = JSON.stringify(
    { ...facts, ...results },
    (_key, value) => (typeof value === 'number' ? round(value) : value),
    2,
  );
  await writeFile(join(FOLDER, 'subjects.json'), `${json}\n`);
  const from = `Commit ${facts.commit}${facts.uncommittedChanges ? ' with uncommitted changes' : ''}, Node ${facts.node}, `;
  const machine = `${facts.machine.cores} cores of ${facts.machine.model}, load ${facts.load.map((one) => one.toFixed(1)).join(', ')}.`;
  await writeFile(join(FOLDER, 'subjects.md'), `# Subjects\n\n${from}${machine}\n\n${printable(results)}`);
  console.log(`Written: ${join(FOLDER, 'subjects.md')} and subjects.json`);
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // A copy without its history is measured all the same.
    return '';
  }
}
