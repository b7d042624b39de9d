/** Reads and writes of entities, their source records, identifiers and name forms; one statement a kind. */
import { z } from 'zod';
import { noKeys, noRows, type Query, read, write } from '../neo4j/query.js';
import type { RecordKind } from '../record/record.js';

export const ENTITY_LABELS = {
  publication: 'Publication',
  person: 'Person',
  organization: 'Organization',
  project: 'Project',
} as const satisfies Record<RecordKind, string>;

/** Every label an id may start with. */
export const ID_LABELS = [
  'Publication',
  'Person',
  'Organization',
  'Project',
  'Venue',
  'Keyword',
  'Concept',
  'Vocabulary',
  'ImportRun',
] as const;
export type IdLabel = (typeof ID_LABELS)[number];

function byKind<Q>(make: (label: string, kind: RecordKind) => Q): Record<RecordKind, Q> {
  return {
    publication: make(ENTITY_LABELS.publication, 'publication'),
    person: make(ENTITY_LABELS.person, 'person'),
    organization: make(ENTITY_LABELS.organization, 'organization'),
    project: make(ENTITY_LABELS.project, 'project'),
  };
}

// The properties written per kind: named one by one, since `SET n += map` makes the planner hold the whole batch (Eager).
const PROPERTY_NAMES: Record<RecordKind, readonly string[]> = {
  publication: [
    'title',
    'titleKey',
    'titleOrder',
    'type',
    'category',
    'peerReviewed',
    'status',
    'abstract',
    'language',
    'publishedOn',
    'year',
    'dateKey',
    'dateKeyAscending',
    'matchTitle',
    'matchPeople',
    'matchPlace',
    'volume',
    'issue',
    'articleNumber',
    'pages',
    'numberOfPages',
    'edition',
    'publisher',
    'place',
    'openAccessStatus',
    'licence',
    'openAccessUrl',
    'urls',
    'metrics',
    'bibliographicalNote',
    'keywordText',
    'contributorCount',
    'authorCount',
    'provenance',
  ],
  person: [
    'name',
    'family',
    'given',
    'particle',
    'suffix',
    'nameOrder',
    'nameVariants',
    'nameText',
    'degrees',
    'biography',
    'urls',
    'provisional',
    'provenance',
  ],
  organization: [
    'name',
    'nameOrder',
    'nameText',
    'kind',
    'ours',
    'aliases',
    'acronym',
    'country',
    'city',
    'description',
    'urls',
    'provenance',
  ],
  project: [
    'title',
    'titleOrder',
    'titles',
    'titleText',
    'kind',
    'acronym',
    'description',
    'from',
    'to',
    'urls',
    'provenance',
  ],
};

export interface EntityRow {
  readonly id: string;
  /** Null for what is only mentioned. */
  readonly stateHash: string | null;
  readonly properties: Record<string, unknown>;
}

const example: { rows: readonly EntityRow[] } = { rows: [] };

export const writeEntities: Record<RecordKind, Query<{ rows: readonly EntityRow[] }, object>> = byKind((label, kind) =>
  write({
    name: `write${label}s`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MERGE (n:${label} {id: row.id})
      SET n.stateHash = row.stateHash, ${PROPERTY_NAMES[kind].map((name) => `n.${name} = row.properties.${name}`).join(', ')}`,
    row: z.object({}),
    example,
  }),
);

/** People and organisations that are only mentioned: made once, never overwritten by a further mention. */
export const createMentionedPeople = write({
  name: 'createMentionedPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (n:Person {id: row.id})
    ON CREATE SET n:ExternalPerson, n.provisional = row.provisional, ${['name', 'family', 'given', 'particle', 'suffix', 'nameOrder', 'nameVariants', 'nameText'].map((name) => `n.${name} = row.properties.${name}`).join(', ')}`,
  row: z.object({}),
  example: noRows<{ id: string; provisional: boolean; properties: Record<string, unknown> }>(),
});

export const createMentionedOrganizations = write({
  name: 'createMentionedOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (n:Organization {id: row.id})
    ON CREATE SET n:Partner, n.name = row.name, n.nameOrder = row.nameOrder, n.kind = 'OTHER', n.ours = false, n.country = row.country`,
  row: z.object({}),
  example: noRows<{ id: string; name: string; nameOrder: string; country: string | null }>(),
});

export const createMentionedProjects = write({
  name: 'createMentionedProjects',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (n:Project {id: row.id})
    ON CREATE SET n.title = row.title, n.titleOrder = row.titleOrder`,
  row: z.object({}),
  example: noRows<{ id: string; title: string; titleOrder: string }>(),
});

export const writeVenues = write({
  name: 'writeVenues',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (v:Venue {id: row.id})
    ON CREATE SET v.title = row.title, v.titleOrder = row.titleOrder, v.kind = row.kind
    SET v.abbreviation = coalesce(v.abbreviation, row.abbreviation), v.publisher = coalesce(v.publisher, row.publisher)`,
  row: z.object({}),
  example: noRows<{
    id: string;
    title: string;
    titleOrder: string;
    kind: string;
    abbreviation: string | null;
    publisher: string | null;
  }>(),
});

export const writeKeywords = write({
  name: 'writeKeywords',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (k:Keyword {id: row.id})
    ON CREATE SET k.text = row.text, k.textOrder = row.textOrder, k.language = row.language`,
  row: z.object({}),
  example: noRows<{ id: string; text: string; textOrder: string; language: string | null }>(),
});

/** Which entity describes itself by this identity (source and sourceId) now. */
export const recordsByIdentity = read({
  name: 'recordsByIdentity',
  kind: 'lookup',
  cypher: `
    UNWIND $identities AS identity
    MATCH (s:SourceRecord {identity: identity}) WHERE s.current
    MATCH (s)-[:DESCRIBES]->(e)
    RETURN identity, s.key AS key, e.id AS id`,
  row: z.object({ identity: z.string(), key: z.string(), id: z.string() }),
  example: { identities: noKeys().keys },
});

const recordOfEntity = z.object({
  id: z.string(),
  stateHash: z.string().nullable(),
  key: z.string(),
  trust: z.number(),
  order: z.number(),
  record: z.string(),
});
export type RecordOfEntity = z.infer<typeof recordOfEntity>;

/** Binds `e` to the entity with this id; people who are shown nowhere are matched and folded like all others. */
export const entityOf = (label: string, id = 'id') =>
  label === 'Person'
    ? `CALL (${id}) { MATCH (e:Person {id: ${id}}) RETURN e UNION ALL MATCH (e:SuppressedPerson {id: ${id}}) RETURN e }`
    : `MATCH (e:${label} {id: ${id}})`;

/** All current source records of the entities, with what the fold needs. */
export const recordsOfEntities: Record<RecordKind, Query<{ ids: readonly string[] }, RecordOfEntity>> = byKind(
  (label) =>
    read({
      name: `recordsOf${label}s`,
      kind: 'lookup',
      cypher: `
      UNWIND $ids AS id
      ${entityOf(label)}
      MATCH (e)<-[:DESCRIBES]-(s:SourceRecord) WHERE s.current
      RETURN id, e.stateHash AS stateHash, s.key AS key, s.trust AS trust, s.order AS order, s.record AS record`,
      row: recordOfEntity,
      example: { ids: ['a'] },
    }),
);

const correctionRow = z.object({
  id: z.string(),
  curation: z.string(),
  field: z.string(),
  value: z.string(),
  /** When it was decided; later decisions win. */
  at: z.string(),
});
export type CorrectionRow = z.infer<typeof correctionRow>;

export const correctionsOfEntities: Record<RecordKind, Query<{ ids: readonly string[] }, CorrectionRow>> = byKind(
  (label) =>
    read({
      name: `correctionsOf${label}s`,
      kind: 'lookup',
      cypher: `
      UNWIND $ids AS id
      ${entityOf(label)}
      MATCH (e)<-[:CHANGES]-(c:Curation) WHERE c.current AND c.what IN ['CORRECT', 'HIDE_NAME']
      RETURN id, c.id AS curation, c.field AS field, c.value AS value, toString(c.at) AS at`,
      row: correctionRow,
      example: { ids: ['a'] },
    }),
);

export const closeSourceRecords = write({
  name: 'closeSourceRecords',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (s:SourceRecord {key: key}) SET s.current = false`,
  row: z.object({}),
  example: noKeys(),
});

export interface SourceRecordRow {
  readonly key: string;
  readonly identity: string;
  readonly source: string;
  readonly sourceId: string;
  readonly hash: string;
  readonly record: string;
  readonly trust: number;
  readonly order: number;
  readonly run: string;
  readonly place: string;
  readonly id: string;
}

export const writeSourceRecords: Record<RecordKind, Query<{ rows: readonly SourceRecordRow[] }, object>> = byKind(
  (label) =>
    write({
      name: `writeSourceRecordsOf${label}s`,
      kind: 'lookup',
      cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})
      MATCH (run:ImportRun {id: row.run})
      MERGE (s:SourceRecord {key: row.key})
      SET s.identity = row.identity, s.source = row.source, s.sourceId = row.sourceId, s.hash = row.hash, s.record = row.record,
          s.trust = row.trust, s.order = row.order, s.place = row.place, s.current = true
      MERGE (run)-[:BROUGHT]->(s)
      MERGE (s)-[:DESCRIBES]->(e)`,
      row: z.object({}),
      example: { rows: [] },
    }),
);
