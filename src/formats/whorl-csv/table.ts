import { parse } from 'csv-parse/sync';
import { reasonOf } from '../reason.js';
import { didYouMean } from '../whorl/did-you-mean.js';
import {
  type Column,
  columnName,
  columnOf,
  columnsOf,
  isListKind,
  LIST_KINDS,
  type ListKind,
  listKindOf,
} from './columns.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** The cells of one row. */
export function cellsOf(row: string, delimiter: string): string[] | { readonly reason: string } {
  try {
    const rows: string[][] = parse(row, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return rows[0] ?? [];
  } catch (error) {
    return {
      reason: `this row cannot be taken apart (${reasonOf(error).slice(0, 200)}); a cell with quotes in it stands in quotes, with each quote doubled`,
    };
  }
}

/** The delimiter that stands most often in the header row: a comma, a semicolon (spreadsheets of much of Europe) or a tab. */
export function delimiterOf(header: string): string {
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A line before the header that says something of the file: `# source: hr`, `# whorl: people`, `sep=;`. */
export function readRemark(line: string): { readonly name: string; readonly value: string } | undefined {
  const text = line.replace(/^\uFEFF/, '').trim();
  const separator = /^"?sep=(.)/.exec(text)?.[1];
  if (separator !== undefined) return { name: 'sep', value: separator };
  if (!/^"?#/.test(text)) return undefined;
  // A spreadsheet puts quotes around and delimiters behind a line that fills one cell.
  const said = /^"?#\s*([a-z]+)\s*:\s*([^",;\t]*)/i.exec(text);
  return { name: said?.[1]?.toLowerCase() ?? 'comment', value: said?.[2]?.trim() ?? '' };
}

/** What the header row says. */
export interface Table {
  readonly kind: ListKind;
  readonly delimiter: string;
  readonly header: string;
  /** In the order of the file; without `column` for names we do not know. */
  readonly columns: readonly { readonly name: string; readonly column?: Column; readonly hint: string }[];
}

/** Reads a header row; `declared` is the list a remark named. */
export function readHeader(
  header: string,
  delimiter: string,
  declared: string | undefined,
): Table | { readonly reason: string } {
  const cells = cellsOf(header, delimiter);
  if (!Array.isArray(cells)) return cells;
  const names = cells.map(columnName);
  if (declared !== undefined && !isListKind(declared))
    return { reason: `there is no list "${declared.slice(0, 60)}"; it is one of ${LIST_KINDS.join(', ')}` };
  const kind = declared ?? listKindOf(names);
  if (kind === undefined) {
    return {
      reason: `the columns (${names.slice(0, 20).join(', ').slice(0, 300)}) do not show which list this is; write "# whorl: ${LIST_KINDS.join('|')}" in the line above, and see docs/import-format.md for the columns`,
    };
  }
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return { reason: `the column "${twice.slice(0, 60)}" stands twice; keep one` };
  const columns = names.map((name, index) => {
    const column = columnOf(kind, name);
    const hint = column === undefined ? didYouMean(name, columnsOf(kind)) : '';
    return { name: cells[index]?.trim() ?? name, ...(column === undefined ? {} : { column }), hint };
  });
  return { kind, delimiter, header, columns };
}

/** Where the first row of a text ends, its line end included. */
export function rowEnd(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (text[at] === '\n' && !quoted) return at + 1;
  }
  return text.length;
}
