import { readReference } from '../whorl/references.js';
import { type MapValue, textValue, type Value } from '../whorl/value.js';
import type { Column } from './columns.js';
import type { Table } from './table.js';

/** The fields of one row, or of one field with fields inside, while they are put together. */
type Fields = Map<string, Value>;

/** A row as the record the YAML form would hold. Empty cells say nothing. */
export function valueOfRow(table: Table, cells: readonly string[]): MapValue {
  const fields: Fields = new Map();
  const inside = new Map<string, Fields>();
  const titles: Value[] = [];
  for (const [index, { column, name }] of table.columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') continue;
    const [field = name, part] = (column?.field ?? name).split('.');
    if (column === undefined) fields.set(name, textValue(cell, 0));
    else if (field === 'titles')
      titles.push(
        map([
          ['text', textValue(cell, 0)],
          ['language', textValue(part ?? '', 0)],
        ]),
      );
    else if (part === undefined) fields.set(field, cellValue(cell, column));
    else inside.set(field, (inside.get(field) ?? new Map()).set(part, cellValue(cell, column)));
  }
  for (const [field, parts] of inside) fields.set(field, map(parts));
  if (titles.length > 0) fields.set('titles', { kind: 'list', at: 0, items: titles });
  return map(fields);
}

function map(entries: Iterable<readonly [string, Value]>): MapValue {
  return { kind: 'map', at: 0, entries: new Map(entries) };
}

function cellValue(cell: string, column: Column): Value {
  if (column.separator === undefined) return textValue(cell, 0);
  return { kind: 'list', at: 0, items: cell.split(column.separator).map((part) => textValue(part.trim(), 0)) };
}

/** The row of a membership with its `person` as the fields of a person, or why it cannot be. */
export function personOfMembership(
  value: MapValue,
  source: string | undefined,
): MapValue | { readonly field: string; readonly reason: string } {
  const entries = new Map(value.entries);
  const person = entries.get('person');
  entries.delete('person');
  if (person?.kind === 'text') {
    const read = readReference(person.text.trim(), source);
    if ('wrong' in read) return { field: 'person', reason: read.wrong };
    if ('identifier' in read) entries.set('identifier', textValue(read.identifier, 0));
    else if (!entries.has('name') && !entries.has('family')) entries.set('name', person);
  }
  if (!entries.has('memberships')) return { field: 'organization', reason: 'this row names no organisation; write it' };
  if (!entries.has('name') && !entries.has('family')) {
    return {
      field: 'person',
      reason:
        'this row says who by identifier or key only; add the name too, in a column "name" or in "family" and "given"',
    };
  }
  return { ...value, entries };
}
