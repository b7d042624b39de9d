/**
 * Counts the cells and totals of a matrix, output by output. Each output is seen once, so that a total can count it once
 * however many cells it stands in. Fractional counts give each output 1 in all: 1/n in each of its n cells (Leydesdorff and
 * Park 2017, for any matrix), so that cells sum up to rows and columns, and these to the number of outputs.
 */
import { type Axis, isElsewhere, keysOf, kinship } from './axis.js';
import type { OutputFact } from './matrix.queries.js';

const BILLION = 1_000_000_000;
/** Cells that are kept; no more are begun after that. */
export const MOST_CELLS = 1_000_000;

export interface CellCount {
  readonly row: string;
  readonly column: string;
  outputs: number;
  /** In billionths: whole numbers add up the same in every order. */
  billionths: number;
  firstYear: number | null;
  lastYear: number | null;
}

export interface HeaderCount {
  outputs: number;
  billionths: number;
  allOutputs: number;
}

export interface Tally {
  readonly cells: ReadonlyMap<string, CellCount>;
  readonly rows: ReadonlyMap<string, HeaderCount>;
  readonly columns: ReadonlyMap<string, HeaderCount>;
  readonly outputs: number;
  readonly considered: number;
  readonly withoutRow: number;
  readonly withoutColumn: number;
  readonly alone: number;
  readonly consortiumOutputs: number;
  /** Whether cells were left out because there were too many. */
  readonly full: boolean;
}

/** @param consortiumLimit outputs naming more organisations make no cells of two organisations or countries */
export function tally(rows: Axis, columns: Axis, facts: Iterable<OutputFact>, consortiumLimit: number): Tally {
  const cells = new Map<string, CellCount>();
  const headers = { rows: new Map<string, HeaderCount>(), columns: new Map<string, HeaderCount>() };
  const counts = { outputs: 0, considered: 0, withoutRow: 0, withoutColumn: 0, alone: 0, consortiumOutputs: 0 };
  let full = false;
  const pairsUp = pairing(rows, columns);
  const bothJoin = rows.of !== 'YEARS' && columns.of !== 'YEARS';
  for (const fact of facts) {
    counts.considered++;
    const [own, others] = [keysOf(rows, fact), keysOf(columns, fact)];
    for (const key of own) headerOf(headers.rows, key).allOutputs++;
    for (const key of others) headerOf(headers.columns, key).allOutputs++;
    if (own.length === 0) counts.withoutRow++;
    if (others.length === 0) counts.withoutColumn++;
    if (own.length === 0 || others.length === 0) continue;
    if (bothJoin && fact.named.length > consortiumLimit) {
      counts.consortiumOutputs++;
      continue;
    }
    const pairs = own.flatMap((row) =>
      others.flatMap((column) => (pairsUp(row, column, fact) ? [[row, column] as const] : [])),
    );
    if (pairs.length === 0) {
      counts.alone++;
      continue;
    }
    counts.outputs++;
    const share = Math.round(BILLION / pairs.length);
    for (const [row, column] of pairs) {
      const cell = cellOf(cells, row, column);
      if (cell === undefined) full = true;
      else addTo(cell, share, fact.year);
      headerOf(headers.rows, row).billionths += share;
      headerOf(headers.columns, column).billionths += share;
    }
    for (const row of new Set(pairs.map(([key]) => key))) headerOf(headers.rows, row).outputs++;
    for (const column of new Set(pairs.map(([, key]) => key))) headerOf(headers.columns, column).outputs++;
  }
  return { cells, ...headers, ...counts, full };
}

/** Whether a row and a column that an output has make a cell of it. */
function pairing(rows: Axis, columns: Axis): (row: string, column: string, fact: OutputFact) => boolean {
  if (rows.of === 'YEARS' || columns.of === 'YEARS') return () => true;
  if (rows.of === 'COUNTRIES' && columns.of === 'COUNTRIES') return (row, column) => row !== column;
  if (rows.of === 'ORGANIZATIONS' && columns.of === 'COUNTRIES')
    return (row, column, fact) => isElsewhere(rows, row, column, fact);
  if (rows.of === 'COUNTRIES' && columns.of === 'ORGANIZATIONS')
    return (row, column, fact) => isElsewhere(columns, column, row, fact);
  const areKin = kinship(rows, columns);
  return (row, column) => !areKin(row, column);
}

function headerOf(headers: Map<string, HeaderCount>, key: string): HeaderCount {
  const known = headers.get(key);
  if (known !== undefined) return known;
  const header = { outputs: 0, billionths: 0, allOutputs: 0 };
  headers.set(key, header);
  return header;
}

/** Undefined when there are too many cells to begin another. */
function cellOf(cells: Map<string, CellCount>, row: string, column: string): CellCount | undefined {
  const key = `${row} ${column}`;
  const known = cells.get(key);
  if (known !== undefined || cells.size >= MOST_CELLS) return known;
  const cell = { row, column, outputs: 0, billionths: 0, firstYear: null, lastYear: null };
  cells.set(key, cell);
  return cell;
}

function addTo(cell: CellCount, share: number, year: number | null): void {
  cell.outputs++;
  cell.billionths += share;
  if (year === null) return;
  cell.firstYear = Math.min(cell.firstYear ?? year, year);
  cell.lastYear = Math.max(cell.lastYear ?? year, year);
}
