/** What the canonical hash is made of, streamed; ids stand for entities until the program replaces them by natural keys. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

const none: Record<string, never> = {};
const properties = z.record(z.string(), z.unknown());

export const HASHED_LABELS = [
  'Publication',
  'Person',
  'Organization',
  'Project',
  'Venue',
  'Keyword',
  'Concept',
  'Vocabulary',
] as const;
export type HashedLabel = (typeof HASHED_LABELS)[number];

const entities = (label: HashedLabel) =>
  read({
    name: `hashed${label}s`,
    kind: 'wholeGraph',
    cypher: `
      MATCH (n:${label})
      RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
        [(n)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
        reduce(smallest = null, key IN [(n)<-[:DESCRIBES]-(s:SourceRecord) WHERE s.current | s.key] |
          CASE WHEN smallest IS NULL OR key < smallest THEN key ELSE smallest END) AS record`,
    row: z.object({
      id: z.string(),
      labels: z.array(z.string()),
      properties,
      identifiers: z.array(z.string()),
      /** The smallest key of its current source records. */
      record: z.string().nullable(),
    }),
    example: none,
  });

export const HASHED_ENTITIES = HASHED_LABELS.map((label) => ({ label, query: entities(label) }));

/** Where people stand who are known by nothing but a name: contributions (their key) and projects (role and place). */
export const placesOfNamedPeople = read({
  name: 'placesOfNamedPeople',
  kind: 'wholeGraph',
  cypher: `
    MATCH (n:Person)
    WHERE NOT exists { (n)<-[:IDENTIFIES]-() } AND NOT exists { (n)<-[:DESCRIBES]-(s:SourceRecord) WHERE s.current }
    RETURN n.id AS id,
      [(n)<-[:BY]-(c:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication) | [p.id, c.key]] AS contributions,
      [(n)<-[r:INVOLVES]-(p:Project) | [p.id, coalesce(r.role, ''), toString(r.position)]] AS involvements`,
  row: z.object({
    id: z.string(),
    contributions: z.array(z.tuple([z.string(), z.string()])),
    involvements: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
  }),
  example: none,
});

export const hashedContributions = read({
  name: 'hashedContributions',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication)-[h:HAS_CONTRIBUTION]->(c:Contribution)
    RETURN p.id AS publication, h.position AS position, c.key AS key, properties(c) AS properties,
      [(c)-[:BY]->(who) | who.id] AS who,
      [(c)-[a:AFFILIATED_WITH]->(o:Organization) | [a.position, o.id]] AS affiliations`,
  row: z.object({
    publication: z.string(),
    position: z.number().nullable(),
    key: z.string(),
    properties,
    who: z.array(z.string()),
    affiliations: z.array(z.tuple([z.number().nullable(), z.string()])),
  }),
  example: none,
});

const relationship = (type: string, from: string, to: string, where = '') =>
  read({
    name: `hashed${type.replace('_', '')}Of${from}And${to}`,
    kind: 'wholeGraph',
    cypher: `MATCH (a:${from})-[r:${type}]->(b:${to}) ${where} RETURN a.id AS from, b.id AS to, properties(r) AS properties`,
    row: z.object({ from: z.string(), to: z.string(), properties }),
    example: none,
  });

/** Everything between two entities, facts and derived values alike. A tie without years is no tie. */
export const HASHED_RELATIONSHIPS = [
  { type: 'MEMBER_OF', query: relationship('MEMBER_OF', 'Person', 'Organization') },
  { type: 'PART_OF', query: relationship('PART_OF', 'Organization', 'Organization') },
  { type: 'PARTNERS_WITH', query: relationship('PARTNERS_WITH', 'Organization', 'Organization') },
  { type: 'INVOLVES', query: relationship('INVOLVES', 'Project', 'Person') },
  { type: 'INVOLVES', query: relationship('INVOLVES', 'Project', 'Organization') },
  { type: 'FUNDED_BY', query: relationship('FUNDED_BY', 'Project', 'Organization') },
  { type: 'PRODUCED', query: relationship('PRODUCED', 'Project', 'Publication') },
  { type: 'HAS_KEYWORD', query: relationship('HAS_KEYWORD', 'Publication', 'Keyword') },
  { type: 'MAPS_TO', query: relationship('MAPS_TO', 'Keyword', 'Concept') },
  { type: 'PUBLISHED_IN', query: relationship('PUBLISHED_IN', 'Publication', 'Venue') },
  { type: 'CITES', query: relationship('CITES', 'Publication', 'Publication') },
  { type: 'VERSION_OF', query: relationship('VERSION_OF', 'Publication', 'Publication') },
  { type: 'MATCHED_VERSION_OF', query: relationship('MATCHED_VERSION_OF', 'Publication', 'Publication') },
  { type: 'BROADER', query: relationship('BROADER', 'Concept', 'Concept') },
  { type: 'RELATED', query: relationship('RELATED', 'Concept', 'Concept') },
  { type: 'SHOWN_AS', query: relationship('SHOWN_AS', 'Concept', 'Concept') },
  { type: 'IN_SCHEME', query: relationship('IN_SCHEME', 'Concept', 'Vocabulary') },
  { type: 'ABOUT', query: relationship('ABOUT', 'Publication', 'Concept') },
  ...(['Person', 'Organization'] as const).map((label) => ({
    type: 'COLLABORATED',
    query: relationship(
      'COLLABORATED',
      label,
      label,
      'WHERE size(r.years) > 0 OR size(coalesce(r.projectYears, [])) > 0',
    ),
  })),
];

const references = (label: 'Publication' | 'Project') =>
  read({
    name: `hashedReferencesOf${label}`,
    kind: 'wholeGraph',
    cypher: `MATCH (e:${label})-[r:REFERS_TO]->(i:Identifier) RETURN e.id AS id, r.kind AS kind, i.key AS key`,
    row: z.object({ id: z.string(), kind: z.string(), key: z.string() }),
    example: none,
  });
export const HASHED_REFERENCES = [references('Publication'), references('Project')];

export const hashedSourceRecords = read({
  name: 'hashedSourceRecords',
  kind: 'wholeGraph',
  cypher: `
    MATCH (s:SourceRecord) WHERE s.current
    RETURN s.key AS key, s.trust AS trust, s.record AS record, [(s)-[:DESCRIBES]->(e) | e.id] AS describes`,
  row: z.object({ key: z.string(), trust: z.number(), record: z.string(), describes: z.array(z.string()) }),
  example: none,
});

/** Decisions in force. */
export const hashedDecisions = read({
  name: 'hashedDecisions',
  kind: 'wholeGraph',
  cypher: `
    MATCH (c:Curation) WHERE c.current
    RETURN properties(c) AS properties, [(c)-[:CHANGES]->(e) | coalesce(e.id, e.key)] AS changes`,
  row: z.object({ properties, changes: z.array(z.string()) }),
  example: none,
});

export const hashedRollups = read({
  name: 'hashedRollups',
  kind: 'wholeGraph',
  cypher: `
    MATCH (r:YearRollup)
    RETURN r.unit AS unit, properties(r) AS properties, [(r)-[k:COUNTS]->(p:Publication) | [p.id, k.share, k.direct]] AS outputs`,
  row: z.object({
    unit: z.string(),
    properties,
    outputs: z.array(z.tuple([z.string(), z.number().nullable(), z.boolean().nullable()])),
  }),
  example: none,
});
