/** Finds the header of a vendor's table: behind what was searched for, blank lines and `sep=;`. */
import { cellsOf, delimiterOf } from '../whorl-csv/table.js';
import type { Vendor } from './vendor.js';
import { VENDORS, vendorOf } from './vendors/index.js';

export interface Header {
  readonly vendor: Vendor;
  readonly delimiter: string;
  /** Lower case, one space between words. */
  readonly columns: readonly string[];
  readonly text: string;
}

/** How far down a header may stand. */
export const MAX_PREAMBLE = 20;

export const columnName = (cell: string): string =>
  cell
    .replace(/^\ufeff/, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** What one row says as a header; undefined if it is none we know. */
export function headerIn(row: string, among: readonly Vendor[] = VENDORS): Header | undefined {
  if (row.length > 20_000 || !/[,;\t]/.test(row)) return undefined;
  const delimiter = delimiterOf(row);
  const cells = cellsOf(row, delimiter);
  if (!Array.isArray(cells)) return undefined;
  const columns = cells.map(columnName);
  const vendor = vendorOf(columns, among);
  return vendor === undefined ? undefined : { vendor, delimiter, columns, text: row };
}

/** `="19326203"` keeps a spreadsheet from taking it for a number; `NA` is what R writes for nothing, `nan` and `None` what Python does. */
export function cellText(cell: string): string {
  const text = cell.trim();
  if (text.startsWith('="') && text.endsWith('"')) return text.slice(2, -1).trim();
  return /^(?:NA|nan|None|null|NULL)$/.test(text) ? '' : text;
}
