import type { TextSource } from '../format.js';
import { type Line, lineBlocksOf } from '../whorl/lines.js';

/** Lines one row may be spread over by line ends inside quotes; an abstract has fewer. */
const MAX_ROW_LINES = 200;
/** Characters of one row: a paper of 5,000 authors with their addresses fills a million. */
const MAX_ROW = 2_000_000;

const NOT_CLOSED = 'a quote (") opened on this line is not closed; close it, and write "" for a quote inside a text';
const MISQUOTED =
  'text stands behind a closing quote ("); put the whole cell in quotes and write "" for a quote inside it';
const tooLong = (limits: RowLimits) => `this row is longer than ${limits.characters} characters; shorten it`;

/** How much one row may hold: tables of databases have thousands of names in a cell. */
export interface RowLimits {
  readonly characters: number;
  readonly lines: number;
}
const LIMITS: RowLimits = { characters: MAX_ROW, lines: MAX_ROW_LINES };

/** One row of a table as it stands in the file: several lines where a quoted cell holds line ends. */
export interface Row {
  readonly line: number;
  readonly text: string;
  /** Why the row cannot be read, if so. */
  readonly broken?: string;
}

/** How the rows of a table are written; the number of cells is known once the header is read. */
export interface Layout {
  readonly delimiter: string;
  readonly cells?: number;
}

/**
 * The rows of a table. A quote that is never closed, or closed by one that was meant to open another cell, costs the row it stands
 * in and no other: a parser that reads on to the next quote would lose what lies between.
 */
export async function* rowsOf(source: TextSource, layout: () => Layout, limits = LIMITS): AsyncGenerator<Row> {
  for await (const rows of rowBlocksOf(source, layout, limits)) yield* rows;
}

/** The same, several rows at a time, for tables of half a million rows. What a row says of the layout holds for the next row with a quote: rows before it are handed over first. */
export async function* rowBlocksOf(source: TextSource, layout: () => Layout, limits = LIMITS): AsyncGenerator<Row[]> {
  let held: Line[] = [];
  let size = 0;
  let scan = START;
  for await (const lines of lineBlocksOf(source, limits.characters)) {
    let rows: Row[] = [];
    for (const line of lines) {
      // Nearly all rows: one line, and nothing in it to look for.
      if (held.length === 0 && !line.cut && !line.text.includes('"')) {
        rows.push({ line: line.number, text: line.text });
        continue;
      }
      if (rows.length > 0) yield rows;
      rows = [];
      held.push(line);
      scan = scanLine(line.text, layout().delimiter, scan);
      size += line.text.length;
      if (scan.open && held.length <= limits.lines && size < limits.characters) continue;
      const settled = settle(held, layout(), false, limits);
      rows.push(...settled.rows);
      held = settled.rest;
      size = sizeOf(held);
      scan = held.reduce((before, { text }) => scanLine(text, layout().delimiter, before), START);
    }
    if (rows.length > 0) yield rows;
  }
  const { rows } = settle(held, layout(), true, limits);
  if (rows.length > 0) yield rows;
}

/** Takes complete rows off the front of the lines; what cannot be a row costs one line. */
function settle(
  lines: readonly Line[],
  layout: Layout,
  atEnd: boolean,
  limits: RowLimits,
): { rows: Row[]; rest: Line[] } {
  const rows: Row[] = [];
  let rest = [...lines];
  for (let [first] = rest; first !== undefined; [first] = rest) {
    const { length, scan } = firstRow(rest, layout.delimiter);
    if (scan.open && !atEnd && !isTooLong(rest, limits)) break;
    const text = rest
      .slice(0, length)
      .map((line) => line.text)
      .join('\n');
    const misfit = scan.misquoted || (layout.cells !== undefined && scan.cells !== layout.cells);
    if (scan.open || (length > 1 && misfit)) {
      rows.push({ line: first.number, text: first.text, broken: first.cut ? tooLong(limits) : NOT_CLOSED });
      rest = rest.slice(1);
    } else {
      const isLong = text.length > limits.characters || first.cut;
      const broken = isLong ? tooLong(limits) : scan.misquoted ? MISQUOTED : undefined;
      rows.push({
        line: first.number,
        text: isLong ? '' : text,
        ...(broken === undefined ? {} : { broken }),
      });
      rest = rest.slice(length);
    }
  }
  return { rows, rest };
}

function firstRow(lines: readonly Line[], delimiter: string): { length: number; scan: Scan } {
  let scan = START;
  for (const [index, { text }] of lines.entries()) {
    scan = scanLine(text, delimiter, scan);
    if (!scan.open) return { length: index + 1, scan };
  }
  return { length: lines.length, scan };
}

const sizeOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

function isTooLong(lines: readonly Line[], limits: RowLimits): boolean {
  return lines.length > limits.lines || sizeOf(lines) >= limits.characters;
}

/** What a row looks like so far. */
interface Scan {
  /** A quoted cell is open at the end. */
  readonly open: boolean;
  readonly cells: number;
  /** A closing quote is followed by text. */
  readonly misquoted: boolean;
}
const START: Scan = { open: false, cells: 0, misquoted: false };

/** Goes on over one more line of a row. Linear. */
function scanLine(text: string, delimiter: string, before: Scan): Scan {
  let { open, cells, misquoted } = before;
  let at = 0;
  if (!open) {
    cells += 1;
    open = text[0] === '"';
    if (open) at = 1;
  }
  for (;;) {
    if (open) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return { open, cells, misquoted };
      const next = text[quote + 1];
      at = quote + (next === '"' ? 2 : 1);
      if (next === '"') continue;
      open = false;
      misquoted ||= next !== undefined && next !== delimiter;
    }
    const end = text.indexOf(delimiter, at);
    if (end < 0) return { open, cells, misquoted };
    cells += 1;
    open = text[end + 1] === '"';
    at = end + (open ? 2 : 1);
  }
}
