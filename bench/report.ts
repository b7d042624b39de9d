/** What the bench found, as a table for people and as a file to compare with the next run. Numbers only: no text of a record. */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Import } from './graph.js';
import type { Compared, Spread } from './measure.js';

export interface PageResult {
  readonly page: string;
  readonly times: Compared;
  /** Statements the API sent for the page. */
  readonly statements: number;
  /** Of all of them together. */
  readonly dbHits: number;
  readonly dbHitsByHand: number;
  readonly dbHitsByStatement: Readonly<Record<string, number>>;
}

export interface Results {
  readonly imports: readonly Import[];
  readonly size: Readonly<Record<string, unknown>>;
  readonly pages: readonly PageResult[];
  readonly neo4j: string;
  readonly rounds: { readonly warmUp: number; readonly measured: number };
  /** Load averages of the machine over 1, 5 and 15 minutes when the pages were begun. */
  readonly load: readonly number[];
}

const FOLDER = 'bench/results';

export function printImports(imports: readonly Import[]): void {
  for (const { what, records, rejected, seconds, rssMegabytes } of imports) {
    console.log(
      `Imported ${what}: ${records} records (${rejected} rejected) in ${seconds.toFixed(1)} s, ` +
        `${Math.round(records / seconds)} records/s, peak RSS ${Math.round(rssMegabytes)} MB`,
    );
  }
}

export function printPages(pages: readonly PageResult[]): void {
  console.log(`\n${tableOf(pages)}\n`);
  for (const { page, dbHitsByStatement } of pages) {
    const dearest = Object.entries(dbHitsByStatement).slice(0, 6);
    console.log(`${page}: ${dearest.map(([name, hits]) => `${name} ${hits}`).join(', ')}`);
  }
}

/** Also a Markdown table, as it stands in README.md. */
export function tableOf(pages: readonly PageResult[]): string {
  const rows = [
    [
      'page',
      'ours ms (p50 / p95)',
      'by hand ms (p50 / p95)',
      'ratio (p5 to p95)',
      'our statements',
      'dbHits ours',
      'by hand',
      'ratio',
    ],
    ...pages.map(({ page, times, statements, dbHits, dbHitsByHand }) => [
      page,
      pair(times.ours),
      pair(times.byHand),
      `${times.ratio.p50.toFixed(2)} (${times.ratio.p5.toFixed(2)} to ${times.ratio.p95.toFixed(2)})`,
      String(statements),
      String(dbHits),
      String(dbHitsByHand),
      (dbHits / dbHitsByHand).toFixed(2),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}

const pair = ({ p50, p95 }: Spread) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`;

/** Writes `bench/results/<day>.json`; a second run of a day replaces the first. */
export async function writeResults(results: Results): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const path = join(FOLDER, `${new Date().toISOString().slice(0, 10)}.json`);
  const found = {
    commit: git('rev-parse', 'HEAD'),
    uncommittedChanges: git('status', '--porcelain', '--', 'src', 'schema') !== '',
    node: process.version,
    neo4j: results.neo4j,
    machine: {
      cores: cpus().length,
      model: cpus()[0]?.model ?? 'unknown',
      memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    },
    load: results.load,
    rounds: results.rounds,
    graph: results.size,
    imports: results.imports,
    pages: results.pages,
  };
  await writeFile(
    path,
    `${JSON.stringify(found, (_key, value) => (typeof value === 'number' ? round(value) : value), 2)}\n`,
  );
  console.log(`\nWritten: ${path}`);
}

const round = (value: number) => Math.round(value * 100) / 100;

function git(...words: string[]): string {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // A copy without its history is measured all the same.
    return '';
  }
}
