/** The cells of one row to a record. */
import { leftOutReason } from '../finish.js';
import type { Problem } from '../format.js';
import { completed, parseRemainder, REMAINDER } from '../remainder.js';
import { type ItemReading, readItem } from '../whorl/read-item.js';
import type { MapValue, Value } from '../whorl/value.js';
import { personOfMembership, valueOfRow } from './row-value.js';
import type { Table } from './table.js';

/** The record of a row; problems name the columns of the file. */
export function readCells(
  cells: readonly string[],
  table: Table,
  line: number,
  source: string | undefined,
): ItemReading {
  const { value, remainder } = withoutRemainder(valueOfRow(table, cells), table);
  const record = table.kind === 'memberships' ? personOfMembership(value, source) : value;
  if (!('kind' in record)) return refusedRow(line, record.reason, record.field);
  const section = table.kind === 'memberships' ? 'people' : table.kind;
  const item = readItem(
    { form: 'json', line, section, parsed: { ok: true, value: record }, lineAt: () => line },
    source,
  );
  const read = table.kind === 'memberships' ? ownKey(item, value, source) : withRemainder(item, remainder);
  return {
    ...read,
    warnings: read.warnings.map((warning) => inColumn(warning, table)),
    ...(read.rejected === undefined ? {} : { rejected: inColumn(read.rejected, table) }),
  };
}

/** A row that cannot be used. */
export function refusedRow(line: number, reason: string, field?: string): ItemReading {
  return {
    line,
    rejected: field === undefined ? { line, reason } : { line, field, reason },
    warnings: [],
    unmapped: [],
  };
}

/** Takes the column of our own export out of the row: it is no field of a record. */
function withoutRemainder(value: MapValue, table: Table): { value: MapValue; remainder: string | undefined } {
  const written = table.kind === 'publications' ? value.entries.get(REMAINDER) : undefined;
  if (written === undefined) return { value, remainder: undefined };
  const entries = new Map(value.entries);
  entries.delete(REMAINDER);
  return { value: { ...value, entries }, remainder: written.kind === 'text' ? written.text : '' };
}

function withRemainder(item: ItemReading, remainder: string | undefined): ItemReading {
  if (remainder === undefined || item.record?.kind !== 'publication') return item;
  const { record, leftOut } = completed(item.record, parseRemainder(remainder));
  const warning = { line: item.line, field: REMAINDER, reason: leftOutReason(leftOut) };
  return { ...item, record, ...(leftOut.length === 0 ? {} : { warnings: [...item.warnings, warning] }) };
}

/** A membership is not the person: its own key keeps one list from replacing the other, and finds it again when its end is filled in. */
function ownKey(item: ItemReading, value: MapValue, source: string | undefined): ItemReading {
  const { key: _, ...rest } = item;
  if (source === undefined) return rest;
  const membership = value.entries.get('memberships');
  const parts: ReadonlyMap<string, Value> = membership?.kind === 'map' ? membership.entries : new Map<string, Value>();
  const who = ['key', 'person', 'orcid', 'name', 'family', 'given'].map((field) => value.entries.get(field));
  const where = ['key', 'organization', 'role', 'from'].map((field) => parts.get(field));
  return {
    ...rest,
    key: `membership:${JSON.stringify([...who, ...where].map((part) => (part?.kind === 'text' ? part.text : '')))}`.slice(
      0,
      1_000,
    ),
  };
}

function inColumn(problem: Problem, table: Table): Problem {
  const field = problem.field?.replaceAll(/\[\d+\]/g, '');
  const found = table.columns.find(({ column }) => column !== undefined && column.field === field);
  return found === undefined ? problem : { ...problem, field: found.name };
}
