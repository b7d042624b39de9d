import type { z } from 'zod';
import {
  type BibliographicRecord,
  bibliographicRecord,
  organizationRecord,
  personRecord,
  projectRecord,
  publicationRecord,
  type RecordKind,
} from '../../record/record.js';
import type { Problem, ReadRecord } from '../format.js';
import { type ItemChunk, SECTIONS } from './chunk.js';
import { converterFor } from './convert.js';
import { didYouMean } from './did-you-mean.js';
import { describeIssue } from './issues.js';
import { type Place, pathOf, Reading } from './reading.js';
import type { MapValue, Parsed, Value } from './value.js';

const SCHEMAS: Readonly<Record<RecordKind, z.ZodType>> = {
  organization: organizationRecord,
  person: personRecord,
  project: projectRecord,
  publication: publicationRecord,
};

/** In a list, where the kind of record is known, `kind` alone says what kind of organisation or project. */
const OWN_KIND: Partial<Record<RecordKind, string>> = { organization: 'organizationKind', project: 'projectKind' };

/** A record read, without what only the file knows. */
export type ItemReading = Omit<ReadRecord, 'raw' | 'source'>;

/** One record of a file in our own form. Never throws. */
export function readItem(item: Omit<ItemChunk, 'raw' | 'chunk'>, source: string | undefined): ItemReading {
  const read = readParsed(item.parsed, item, source);
  if (item.relocate === undefined || !item.parsed.ok || (read.rejected === undefined && read.warnings.length === 0))
    return read;
  const located = item.relocate();
  return located.ok ? readParsed(located, item, source) : read;
}

function readParsed(parsed: Parsed, item: Omit<ItemChunk, 'raw' | 'chunk'>, source: string | undefined): ItemReading {
  const { line, lineAt } = item;
  if (!parsed.ok) return unusable(line, { line: lineAt(parsed.at), reason: parsed.reason });
  const value = parsed.value.kind === 'text' ? nameOnly(parsed.value, item.section) : parsed.value;
  if (value.kind !== 'map')
    return unusable(line, {
      line,
      reason: 'a record is a set of fields (name: value), this is not; see docs/import-format.md',
    });
  const kind = kindOf(value, item.section);
  if (typeof kind !== 'string') return unusable(line, { line, ...kind });
  const key = value.entries.get('key');
  const reading = new Reading(source, lineAt);
  const place: Place = { step: '', value: withoutKind(value, kind, item.section) };
  const converted = converterFor(SCHEMAS[kind])(place, reading);
  const checked = check(kind, converted, place, reading);
  const base = {
    line,
    ...(key?.kind === 'text' ? { key: key.text.trim() } : {}),
    warnings: reading.warnings,
    unmapped: reading.unmapped,
  };
  const [rejected, ...more] = reading.failures;
  if (rejected !== undefined) return { ...base, rejected, warnings: [...more, ...reading.warnings] };
  return checked === undefined
    ? { ...base, rejected: { line, reason: 'this record cannot be used' } }
    : { ...base, record: checked };
}

function unusable(line: number, rejected: Problem): ItemReading {
  return { line, rejected, warnings: [], unmapped: [] };
}

/** `- Jensen, Martin Bach` in a list of people is a record that has only a name. */
function nameOnly(value: Value, section: string | undefined): Value {
  const field = section === 'people' || section === 'organizations' ? 'name' : 'title';
  return section === undefined ? value : { kind: 'map', at: value.at, entries: new Map([[field, value]]) };
}

function kindOf(value: MapValue, section: string | undefined): RecordKind | Omit<Problem, 'line'> {
  const fromList = section === undefined ? undefined : SECTIONS.get(section);
  if (fromList !== undefined) return fromList;
  const written = value.entries.get('kind');
  const text = written?.kind === 'text' ? written.text.trim().toLowerCase() : undefined;
  const known = [...SECTIONS.values()];
  const found = known.find((kind) => kind === text);
  if (found !== undefined) return found;
  if (text === undefined)
    return { field: 'kind', reason: `the line does not say what it is; add "kind": one of ${known.join(', ')}` };
  return {
    field: 'kind',
    reason: `"${text.slice(0, 60)}" is no kind of record${didYouMean(text, known) || '.'} It is one of ${known.join(', ')}`,
  };
}

/** The record without the field that named its kind. */
function withoutKind(value: MapValue, kind: RecordKind, section: string | undefined): MapValue {
  const written = value.entries.get('kind');
  if (written === undefined) return value;
  const entries = new Map(value.entries);
  const own = OWN_KIND[kind];
  const saysRecord = written.kind === 'text' && written.text.trim().toLowerCase() === kind;
  if (section !== undefined && !saysRecord && (own === undefined || entries.has(own))) return value;
  entries.delete('kind');
  if (section !== undefined && !saysRecord && own !== undefined) entries.set(own, written);
  return { ...value, entries };
}

function check(kind: RecordKind, converted: unknown, place: Place, reading: Reading): BibliographicRecord | undefined {
  if (typeof converted !== 'object' || converted === null) return undefined;
  const result = bibliographicRecord.safeParse({ kind, ...converted });
  if (result.success) return result.data;
  // A failure noted on the way says more than the hole it left.
  if (reading.failures.length > 0) return undefined;
  for (const issue of result.error.issues) {
    const { at, field } = placeOfIssue(issue.path, converted, place, reading);
    reading.fail(at, describeIssue(issue, at.value, field), field);
  }
  return undefined;
}

/** Where the file wrote what the schema complains of: as deep as the result remembers its places. */
function placeOfIssue(
  path: readonly PropertyKey[],
  converted: object,
  place: Place,
  reading: Reading,
): { at: Place; field: string } {
  let at = place;
  let current: unknown = converted;
  let rest: string[] = [];
  for (const step of path) {
    current = typeof current === 'object' && current !== null ? Reflect.get(current, step) : undefined;
    const origin = typeof current === 'object' && current !== null ? reading.origins.get(current) : undefined;
    if (origin !== undefined) {
      at = origin;
      rest = [];
    } else if (typeof step === 'string') {
      const written = at.value.kind === 'map' ? at.value.entries.get(step) : undefined;
      if (written !== undefined && rest.length === 0) at = { parent: at, step, value: written };
      else rest.push(step);
    } else if (typeof step === 'number' && at.value.kind === 'list' && at.value.items[step] !== undefined) {
      at = { parent: at, step, value: at.value.items[step] };
    }
  }
  return { at, field: [pathOf(at), ...rest].filter((part) => part !== '').join('.') };
}
