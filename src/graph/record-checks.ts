/** Checks that compute again what the graph stores: hashes, sort keys, and the fold of every entity. */
import { canonicalJson, contentHash } from '../record/canonical.js';
import { orderKey } from '../record/keys.js';
import { bibliographicRecord } from '../record/record.js';
import type { Offender, Streams } from './checks.js';
import { fold } from './fold.js';
import { nameProperties, propertiesOf, publicationKeys } from './properties.js';
import {
  ENTITIES_WITH_RECORDS,
  type EntityWithRecords,
  personSortKeys,
  publicationSortKeys,
  storedSourceRecords,
  TEXT_SORT_KEYS,
} from './record-checks.queries.js';

const RECORD_KINDS = ['publication', 'person', 'organization', 'project'] as const;

export async function* brokenRecords(database: Streams): AsyncGenerator<Offender> {
  for await (const row of database.stream(storedSourceRecords, {})) {
    const { key, identity, source, sourceId, hash, record, current, described } = row;
    const wrong: string[] = [];
    if (hashOfJson(record) !== hash) wrong.push('is not the record that was hashed');
    if (identity !== `${source}|${sourceId}`) wrong.push(`has the identity ${identity}, not its source and key`);
    if (key !== `${identity}|${hash}`) wrong.push('has a key that is not its identity and hash');
    if (current && described !== 1) wrong.push(`describes ${described} entities`);
    if (wrong.length > 0) yield { id: key, detail: wrong.join('; ') };
  }
}

function hashOfJson(json: string): string | undefined {
  const parsed = parseJson(json);
  return parsed === undefined ? undefined : contentHash(parsed.value);
}

function parseJson(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

/** This proves the fold: whatever order records, corrections and undone imports came in, the same must be there. */
export async function* foldedOtherwise(database: Streams): AsyncGenerator<Offender> {
  for (const kind of RECORD_KINDS) {
    for await (const row of database.stream(ENTITIES_WITH_RECORDS[kind], {})) {
      const wrong = row.records.length === 0 ? wrongWithoutRecords(kind, row) : wrongFold(row);
      if (wrong !== undefined) yield { id: row.id, detail: wrong };
    }
  }
}

function wrongWithoutRecords(
  kind: (typeof RECORD_KINDS)[number],
  { stateHash }: EntityWithRecords,
): string | undefined {
  if (kind === 'publication') return 'no current source record describes it';
  return stateHash === null ? undefined : 'has a folded state and no current source record';
}

function wrongFold({ id, stateHash, properties, records, corrections }: EntityWithRecords): string | undefined {
  const stored = [];
  for (const [key, trust, order, json] of records) {
    const parsed = bibliographicRecord.safeParse(parseJson(json)?.value);
    if (!parsed.success) return `its record ${key} cannot be read: ${parsed.error.issues[0]?.message ?? 'unknown'}`;
    stored.push({ key, trust, order, record: parsed.data });
  }
  const decided = [];
  for (const [, curation, field, json] of [...corrections].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parsed = parseJson(json);
    if (parsed === undefined) return `its correction ${curation} cannot be read`;
    decided.push({ id: curation, field, value: parsed.value });
  }
  const { state, provenance } = fold(stored, decided);
  if (contentHash(state) !== stateHash) return `${stored.length} records add up to another state than the stored one`;
  const { provenance: _, ...expected } = propertiesOf(id, state, provenance);
  const other = Object.entries(expected).filter(([name, value]) => !isSame(properties[name], value));
  if (other.length > 0) return `stored otherwise than folded: ${other.map(([name]) => name).join(', ')}`;
  const told = parseJson(String(properties.provenance))?.value;
  return isSame(told, provenance) ? undefined : 'its fields come from other records than it says';
}

const isSame = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

export async function* misplacedSortKeys(database: Streams): AsyncGenerator<Offender> {
  for await (const { id, title, publishedOn, ...stored } of database.stream(publicationSortKeys, {})) {
    const other = Object.entries(publicationKeys(id, title, publishedOn)).filter(
      ([name, value]) => !isSame(Object.entries(stored).find(([key]) => key === name)?.[1], value),
    );
    if (other.length > 0) yield { id, detail: other.map(([name, value]) => `${name} should be ${value}`).join('; ') };
  }
  for await (const { id, name, family, stored, ...parts } of database.stream(personSortKeys, {})) {
    const whole = family === undefined ? { literal: name } : withoutAbsent({ family, ...parts });
    const { nameOrder } = nameProperties(id, { name: whole, nameVariants: [] });
    if (nameOrder !== stored) yield { id, detail: `nameOrder should be ${nameOrder}` };
  }
  for (const query of TEXT_SORT_KEYS) {
    for await (const { id, text, stored } of database.stream(query, {})) {
      const wanted = orderKey(text, id);
      if (wanted !== stored) yield { id, detail: `its sort key should be ${wanted}` };
    }
  }
}

function withoutAbsent(name: {
  family: string;
  given: string | undefined;
  particle: string | undefined;
  suffix: string | undefined;
}) {
  const { family, given, particle, suffix } = name;
  return {
    family,
    ...(given !== undefined && { given }),
    ...(particle !== undefined && { particle }),
    ...(suffix !== undefined && { suffix }),
  };
}
