/**
 * The canonical hash: equal for two graphs that hold the same, however they came to hold it.
 *
 * SHA-256 over the sorted digests of one line of JSON for each entity, contribution, identifier, relationship, current
 * source record, decision in force and derived value, which refer to each other by natural keys. Left out is what may differ
 * between equal graphs: generated ids and all that is made of them, timestamps, runs, revisions, orders, superseded records.
 */
import type { Reader } from '../neo4j/database.js';
import { canonicalJson } from '../record/canonical.js';
import {
  HASHED_ENTITIES,
  HASHED_REFERENCES,
  HASHED_RELATIONSHIPS,
  hashedContributions,
  hashedDecisions,
  hashedRollups,
  hashedSourceRecords,
} from './canonical-hash.queries.js';
import { graphRevision, type Streams } from './checks.js';
import { DigestSet } from './digest-set.js';
import { NaturalKeys } from './natural-keys.js';

export interface CanonicalHash {
  readonly hash: string;
  /** How many lines it was made of. */
  readonly lines: number;
}

/** The graph was written to while it was read: the lines would be of two graphs. */
export class GraphChangedError extends Error {
  override readonly name = 'GraphChangedError';

  constructor() {
    super('The graph was written to while it was hashed. Try again when nothing writes.');
  }
}

/** Made of ids, or of when and how often something was done. */
const LEFT_OUT = new Set([
  'id',
  'key',
  'titleOrder',
  'nameOrder',
  'textOrder',
  'labelOrder',
  'dateKey',
  'dateKeyAscending',
  'provenance',
  'revision',
  'snapshot',
  'unit',
  'at',
  'pair',
  'order',
  'comesFrom',
  'pending',
]);

/**
 * Streams the graph once.
 *
 * @throws GraphChangedError when the graph was written to meanwhile
 */
export async function canonicalHash(database: Streams & Reader): Promise<CanonicalHash> {
  const before = await graphRevision(database);
  const digests = new DigestSet();
  const put = (kind: string, ...content: readonly unknown[]) => digests.add(canonicalJson([kind, ...content]));
  const keys = await putEntities(database, put);
  await putContributions(database, keys, put);
  await putRelationships(database, keys, put);
  await putRecords(database, keys, put);
  await putRollups(database, keys, put);
  if ((await graphRevision(database)) !== before) throw new GraphChangedError();
  return { hash: digests.hash(), lines: digests.lines };
}

type Put = (kind: string, ...content: readonly unknown[]) => void;

function told(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !LEFT_OUT.has(name)));
}

async function putEntities(database: Streams, put: Put): Promise<NaturalKeys> {
  const keys = new NaturalKeys();
  // People come after publications and projects, which tell people of one name apart.
  const ordered = [...HASHED_ENTITIES].sort((a, b) => Number(a.label === 'Person') - Number(b.label === 'Person'));
  for (const { label, query } of ordered) {
    if (label === 'Person') await keys.findPlaces(database);
    for await (const entity of database.stream(query, {})) {
      const key = keys.add(label, entity);
      put('entity', key, [...entity.labels].sort(), told(entity.properties));
      for (const identifier of entity.identifiers) put('identifier', identifier, key);
    }
  }
  return keys;
}

async function putContributions(database: Streams, keys: NaturalKeys, put: Put): Promise<void> {
  for await (const row of database.stream(hashedContributions, {})) {
    const affiliations = row.affiliations.map(([position, organization]) => [position, keys.of(organization)]);
    put(
      'contribution',
      keys.ofContribution(row.publication, row.key),
      row.position,
      told(row.properties),
      row.who.map((id) => keys.of(id)).sort(),
      sortedJson(affiliations),
    );
  }
}

async function putRelationships(database: Streams, keys: NaturalKeys, put: Put): Promise<void> {
  for (const { type, query } of HASHED_RELATIONSHIPS) {
    for await (const { from, to, properties } of database.stream(query, {})) {
      const ends = [keys.of(from), keys.of(to)];
      // A tie goes from the smaller to the larger generated id: which that is says nothing.
      put(type, type === 'COLLABORATED' ? ends.sort() : ends, told(properties));
    }
  }
  for (const query of HASHED_REFERENCES) {
    for await (const { id, kind, key } of database.stream(query, {})) put('REFERS_TO', keys.of(id), kind, key);
  }
}

async function putRecords(database: Streams, keys: NaturalKeys, put: Put): Promise<void> {
  for await (const { key, trust, record, describes } of database.stream(hashedSourceRecords, {})) {
    put('record', key, trust, record, describes.map((id) => keys.of(id)).sort());
  }
  for await (const { properties, changes } of database.stream(hashedDecisions, {})) {
    const values = Object.entries(told(properties)).map(([name, value]) => [
      name,
      typeof value === 'string' && keys.has(value) ? keys.of(value) : value,
    ]);
    put('decision', Object.fromEntries(values), changes.map((id) => keys.of(id)).sort());
  }
}

async function putRollups(database: Streams, keys: NaturalKeys, put: Put): Promise<void> {
  for await (const { unit, properties, outputs } of database.stream(hashedRollups, {})) {
    const counted = outputs.map(([id, share, direct]) => [keys.of(id), share, direct]);
    put('roll-up', keys.of(unit), told(properties), sortedJson(counted));
  }
}

const sortedJson = (rows: readonly unknown[]): string[] => rows.map(canonicalJson).sort();
