/** What is read to recompute in the program what the graph stores. Lenient rows: a broken graph must be told, not refused. */
import { z } from 'zod';
import { type Query, read } from '../neo4j/query.js';
import type { RecordKind } from '../record/record.js';
import { ENTITY_LABELS } from './entities.queries.js';

const text = z.unknown().transform((value) => (typeof value === 'string' ? value : ''));
const optionalText = z.unknown().transform((value) => (typeof value === 'string' ? value : undefined));
const number = z.unknown().transform((value) => (typeof value === 'number' ? value : Number.NaN));
const none: Record<string, never> = {};

const edges = (name: string, label: string, type: string) =>
  read({
    name,
    kind: 'wholeGraph',
    cypher: `MATCH (a:${label})-[:${type}]->(b:${label}) RETURN a.id AS from, b.id AS to`,
    row: z.object({ from: text, to: text }),
    example: none,
  });

export const hierarchyEdges = edges('hierarchyEdges', 'Organization', 'PART_OF');
export const versionEdges = edges('versionEdges', 'Publication', 'VERSION_OF');

export const storedSourceRecords = read({
  name: 'storedSourceRecords',
  kind: 'wholeGraph',
  cypher: `
    MATCH (s:SourceRecord)
    RETURN s.key AS key, s.identity AS identity, s.source AS source, s.sourceId AS sourceId, s.hash AS hash, s.record AS record,
      coalesce(s.current, false) AS current, COUNT { (s)-[:DESCRIBES]->() } AS described`,
  row: z.object({
    key: text,
    identity: text,
    source: text,
    sourceId: text,
    hash: text,
    record: text,
    current: z.boolean(),
    described: z.number(),
  }),
  example: none,
});

const entityWithRecords = z.object({
  id: text,
  stateHash: z.string().nullable(),
  properties: z.record(z.string(), z.unknown()),
  records: z.array(z.tuple([text, number, number, text])),
  corrections: z.array(z.tuple([text, text, text, text])),
});
export type EntityWithRecords = z.infer<typeof entityWithRecords>;

const withRecords = (kind: RecordKind): Query<Record<string, never>, EntityWithRecords> => {
  const label = ENTITY_LABELS[kind];
  return read({
    name: `${kind}sWithRecords`,
    kind: 'wholeGraph',
    cypher: `
      MATCH (e:${label})
      RETURN e.id AS id, e.stateHash AS stateHash, properties(e) AS properties,
        COLLECT { MATCH (e)<-[:DESCRIBES]-(s:SourceRecord) WHERE s.current RETURN [s.key, s.trust, s.order, s.record] } AS records,
        COLLECT { MATCH (e)<-[:CHANGES]-(c:Curation) WHERE c.current AND c.what IN ['CORRECT', 'HIDE_NAME'] RETURN [toString(c.at), c.id, c.field, c.value] } AS corrections`,
    row: entityWithRecords,
    example: none,
  });
};

/** Every entity with its current records (key, trust, order, JSON) and corrections (when, id, field, JSON). */
export const ENTITIES_WITH_RECORDS: Readonly<Record<RecordKind, Query<Record<string, never>, EntityWithRecords>>> = {
  publication: withRecords('publication'),
  person: withRecords('person'),
  organization: withRecords('organization'),
  project: withRecords('project'),
};

export const publicationSortKeys = read({
  name: 'publicationSortKeys',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication)
    RETURN p.id AS id, p.title AS title, p.publishedOn AS publishedOn, p.year AS year, p.titleKey AS titleKey,
      p.titleOrder AS titleOrder, p.dateKey AS dateKey, p.dateKeyAscending AS dateKeyAscending`,
  row: z.object({
    id: text,
    title: text,
    publishedOn: optionalText,
    year: z.unknown(),
    titleKey: z.unknown(),
    titleOrder: z.unknown(),
    dateKey: z.unknown(),
    dateKeyAscending: z.unknown(),
  }),
  example: none,
});

export const personSortKeys = read({
  name: 'personSortKeys',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Person)
    RETURN p.id AS id, p.name AS name, p.family AS family, p.given AS given, p.particle AS particle, p.suffix AS suffix, p.nameOrder AS stored`,
  row: z.object({
    id: text,
    name: text,
    family: optionalText,
    given: optionalText,
    particle: optionalText,
    suffix: optionalText,
    stored: z.unknown(),
  }),
  example: none,
});

const sortKeys = (label: string, of: string, order: string) =>
  read({
    name: `${label.toLowerCase()}SortKeys`,
    kind: 'wholeGraph',
    cypher: `MATCH (n:${label}) RETURN n.id AS id, n.${of} AS text, n.${order} AS stored`,
    row: z.object({ id: text, text, stored: z.unknown() }),
    example: none,
  });

/** Entities that are sorted by one text. */
export const TEXT_SORT_KEYS = [
  sortKeys('Organization', 'name', 'nameOrder'),
  sortKeys('Project', 'title', 'titleOrder'),
  sortKeys('Venue', 'title', 'titleOrder'),
  sortKeys('Keyword', 'text', 'textOrder'),
  sortKeys('Concept', 'label', 'labelOrder'),
];
