/** What hangs on an entity besides its own relationships: source records, decisions, doubtful pairs. Read, and moved to another one. */
import { z } from 'zod';
import { noKeys, noRows, read, write } from '../neo4j/query.js';
import { ENTITY_LABELS } from './entities.queries.js';

const none = z.object({});
type Label = (typeof ENTITY_LABELS)[keyof typeof ENTITY_LABELS];

function byLabel<Q>(make: (label: Label) => Q): Record<Label, Q> {
  return {
    Publication: make(ENTITY_LABELS.publication),
    Person: make(ENTITY_LABELS.person),
    Organization: make(ENTITY_LABELS.organization),
    Project: make(ENTITY_LABELS.project),
  };
}

/** Superseded ones too. */
export const SOURCE_RECORDS_OF = byLabel((label) =>
  read({
    name: `sourceRecordsOf${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (:${label} {id: $id})<-[:DESCRIBES]-(s:SourceRecord)
      RETURN s.key AS key, s.identity AS identity, s.source AS source, s.sourceId AS sourceId, s.place AS place, s.current AS current`,
    row: z.object({
      key: z.string(),
      identity: z.string(),
      source: z.string(),
      sourceId: z.string(),
      place: z.string().nullable(),
      current: z.boolean(),
    }),
    example: { id: 'a' },
  }),
);

export const DESCRIBE = byLabel((label) =>
  write({
    name: `describe${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (s:SourceRecord {key: key})
      MATCH (e:${label} {id: $id})
      MERGE (s)-[:DESCRIBES]->(e)`,
    row: none,
    example: { ...noKeys(), id: 'a' },
  }),
);

export const undescribe = write({
  name: 'undescribe',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (s:SourceRecord {key: key})-[r:DESCRIBES]->(e) WHERE e.id = $id
    DELETE r`,
  row: none,
  example: { ...noKeys(), id: 'a' },
});

/** `both`: it changes the other one too. */
export const DECISIONS_ON = byLabel((label) =>
  read({
    name: `decisionsOn${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (:${label} {id: $id})<-[r:CHANGES]-(c:Curation)
      RETURN c.id AS id, c.what AS what, c.current AS current, toString(c.at) AS at, r.marks AS marks, coalesce(r.subject, true) AS subject,
        size([(c)-[:CHANGES]->(o:${label}) WHERE o.id = $other | 1]) > 0 AS both`,
    row: z.object({
      id: z.string(),
      what: z.string(),
      current: z.boolean(),
      at: z.string(),
      marks: z.array(z.string()).nullable(),
      subject: z.boolean(),
      both: z.boolean(),
    }),
    example: { id: 'a', other: 'b' },
  }),
);

/** Points decisions at an entity; whom a claim gives contributions to follows. */
export const DECIDE_ON = byLabel((label) =>
  write({
    name: `decideOn${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (c:Curation {id: row.id})
      MATCH (e:${label} {id: $id})
      MERGE (c)-[r:CHANGES]->(e)
      SET r.marks = CASE WHEN row.marks IS NULL THEN r.marks ELSE coalesce(r.marks, []) + [mark IN row.marks WHERE NOT mark IN coalesce(r.marks, [])] END,
        r.subject = row.subject, c.person = CASE WHEN c.person = $instead THEN $id ELSE c.person END`,
    row: none,
    example: { ...noRows<{ id: string; marks: readonly string[] | null; subject: boolean }>(), id: 'a', instead: 'b' },
  }),
);

export const undecide = write({
  name: 'undecide',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Curation {id: key})-[r:CHANGES]->(e) WHERE e.id = $id
    DELETE r`,
  row: none,
  example: { ...noKeys(), id: 'a' },
});

/** `both`: between it and the other one. */
export const doubtsOnPublication = read({
  name: 'doubtsOnPublication',
  kind: 'lookup',
  cypher: `
    MATCH (:Publication {id: $id})<-[:BETWEEN]-(d:DoubtfulMatch)
    RETURN d.id AS id, d.status AS status, size([(d)-[:BETWEEN]->(o:Publication) WHERE o.id = $other | 1]) > 0 AS both`,
  row: z.object({ id: z.string(), status: z.string(), both: z.boolean() }),
  example: { id: 'a', other: 'b' },
});

/** Versions that imports found; `both`: the other one has the same. */
export const matchedVersionsOf = read({
  name: 'matchedVersionsOf',
  kind: 'lookup',
  cypher: `
    MATCH (:Publication {id: $id})-[m:MATCHED_VERSION_OF]-(o:Publication)
    RETURN startNode(m).id AS source, endNode(m).id AS target, coalesce(m.because, []) AS because,
      CASE WHEN startNode(m) = o THEN size([(o)-[:MATCHED_VERSION_OF]->(s:Publication) WHERE s.id = $other | 1])
        ELSE size([(o)<-[:MATCHED_VERSION_OF]-(s:Publication) WHERE s.id = $other | 1]) END > 0 AS both`,
  row: z.object({ source: z.string(), target: z.string(), because: z.array(z.string()), both: z.boolean() }),
  example: { id: 'a', other: 'b' },
});

export const dropMatchedVersions = write({
  name: 'dropMatchedVersions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.source})-[m:MATCHED_VERSION_OF]->(t:Publication)
    USING INDEX p:Publication(id)
    WHERE t.id = row.target
    DELETE m`,
  row: none,
  example: noRows<{ source: string; target: string }>(),
});

export const undoubt = write({
  name: 'undoubt',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (d:DoubtfulMatch {id: key})-[r:BETWEEN]->(e) WHERE e.id = $id
    DELETE r`,
  row: none,
  example: { ...noKeys(), id: 'a' },
});

/** Without its sort key a pair is no longer listed; it stays, so that it is not asked again. */
export const settleDoubts = write({
  name: 'settleDoubts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (d:DoubtfulMatch {id: row.id})
    SET d.status = row.status, d.order = CASE WHEN row.status = 'OPEN' THEN d.id ELSE null END`,
  row: none,
  example: noRows<{ id: string; status: string }>(),
});

// ---- images of decisions ----

export const keepDecisionImage = write({
  name: 'keepDecisionImage',
  kind: 'lookup',
  cypher: `
    MATCH (c:Curation {id: $id})
    MERGE (b:BeforeImage {id: $id})
    SET b.number = 0, b.image = $image
    MERGE (c)-[:KEPT]->(b)`,
  row: none,
  example: { id: 'Curation:a', image: '{}' },
});
