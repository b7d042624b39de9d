import type { Format, ReadOptions, ReadRecord, TextSource } from '../format.js';
import type { ItemReading } from '../whorl/read-item.js';
import { SOURCE } from '../whorl/references.js';
import { UsedKeys } from '../whorl/used-keys.js';
import { unguarded } from './formula.js';
import { readCells, refusedRow } from './read-row.js';
import { joinRows, withHead } from './rejects.js';
import { type Row, rowsOf } from './rows.js';
import { cellsOf, delimiterOf, readHeader, readRemark, type Table } from './table.js';

/** Flat lists of people, organisations, memberships, projects and publications, described in `docs/import-format.md`. */
export const whorlCsv: Format = {
  id: 'whorl-csv',
  label: 'Whorl CSV lists',
  extensions: ['.csv', '.tsv', '.txt'],
  recognises,
  read,
  rejectFile: joinRows,
};

function recognises(head: string): number {
  let separator: string | undefined;
  for (const line of head.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 50)) {
    const remark = readRemark(line);
    if (remark?.name === 'whorl') return 1;
    if (remark?.name === 'sep') separator = remark.value;
    if (remark !== undefined || line.trim() === '') continue;
    const table = readHeader(line.slice(0, 10_000), separator ?? delimiterOf(line), undefined);
    if ('reason' in table || table.columns.length < 2) return 0;
    const known =
      table.columns.filter(({ name, column }) => column !== undefined || name === '').length / table.columns.length;
    return known < 0.6 ? 0 : 0.4 + 0.5 * known;
  }
  return 0;
}

/** What the file has said so far. */
interface FileState {
  source?: string;
  declared?: string;
  delimiter: string;
  table?: Table;
  /** Unknown columns are warned of once, with the first row that fills them. */
  readonly warned: Set<string>;
  readonly keys: UsedKeys;
}

async function* read(text: TextSource, options: ReadOptions = {}): AsyncGenerator<ReadRecord> {
  const file: FileState = { delimiter: ',', warned: new Set(), keys: new UsedKeys() };
  let separator: string | undefined;
  for await (const row of rowsOf(text, () => ({ delimiter: file.delimiter, cells: file.table?.columns.length }))) {
    if (file.table === undefined) {
      const remark = readRemark(row.text);
      if (remark?.name === 'sep') separator = remark.value;
      const wrong = remark === undefined ? begin(row, separator, file) : takeRemark(remark, file);
      if (wrong !== undefined)
        yield {
          line: row.line,
          rejected: { line: row.line, reason: wrong },
          warnings: [],
          unmapped: [],
          raw: row.text,
        };
      if (wrong !== undefined && remark === undefined) return;
      continue;
    }
    const item = readRow(row, file.table, file, options.source ?? file.source);
    if (item === undefined) continue;
    const declared = file.source === undefined ? {} : { source: file.source };
    const what = file.table.kind === 'memberships' ? 'this membership' : `the key "${item.key}"`;
    yield {
      ...file.keys.check(item, file.source, what),
      ...declared,
      raw: withHead(file.table, file.source, row.text),
    };
  }
}

/** Takes what a remark says; gives what is wrong with it. */
function takeRemark({ name, value }: { name: string; value: string }, file: FileState): string | undefined {
  if (name === 'whorl') file.declared = value.toLowerCase();
  if (name !== 'source') return undefined;
  if (!SOURCE.test(value))
    return `"${value.slice(0, 60)}" cannot be the name of a source: small letters, digits and hyphens, at most 100`;
  file.source = value;
  return undefined;
}

/** Takes the header row; gives what is wrong with it. */
function begin(row: Row, separator: string | undefined, file: FileState): string | undefined {
  if (row.text.trim() === '' && row.broken === undefined) return undefined;
  if (row.broken !== undefined) return row.broken;
  file.delimiter = separator ?? delimiterOf(row.text);
  const table = readHeader(row.text, file.delimiter, file.declared);
  if ('reason' in table) return table.reason;
  file.table = table;
  return undefined;
}

// Spreadsheets write a few empty cells behind a row; so many are no table.
const MOST_CELLS = 20_000;

/** One row; nothing for an empty one. */
function readRow(row: Row, table: Table, file: FileState, source: string | undefined): ItemReading | undefined {
  if (row.broken !== undefined) return refused(row, row.broken);
  const cells = cellsOf(row.text, table.delimiter);
  if (!Array.isArray(cells)) return refused(row, cells.reason);
  const countless = cells.length > MOST_CELLS;
  if (!countless && cells.every((cell) => cell.trim() === '')) return undefined;
  const surplus = countless || cells.slice(table.columns.length).some((cell) => cell.trim() !== '');
  if (surplus || cells.length < table.columns.length) {
    return refused(
      row,
      `this row has ${cells.length} cells, the header has ${table.columns.length}; a delimiter (${table.delimiter === '\t' ? 'tab' : table.delimiter}) inside a text needs quotes around the text, empty cells need their delimiter`,
    );
  }
  return withoutRepeats(readCells(cells.map(unguarded), table, row.line, source), table, file);
}

const refused = ({ line }: Row, reason: string): ItemReading => refusedRow(line, reason);

/** Warns of each unknown column once. */
function withoutRepeats(item: ItemReading, table: Table, file: FileState): ItemReading {
  const warnings = item.warnings.flatMap((warning) => {
    const unknown = table.columns.find(({ name, column }) => column === undefined && name === warning.field);
    if (unknown === undefined) return [warning];
    if (file.warned.has(unknown.name)) return [];
    file.warned.add(unknown.name);
    const reason = `the column "${unknown.name}" is not one of this list and was left out, in all rows${unknown.hint}`;
    return [{ ...warning, reason }];
  });
  return { ...item, warnings };
}
