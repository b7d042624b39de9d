/** What stands in the graph before a batch is written, and the statements that only a step back needs. */
import { z } from 'zod';
import { noKeys, noRows, type Query, read, write } from '../neo4j/query.js';
import { type EntityImage, entityImage, type SourceRecordImage, sourceRecordImage } from './before.js';

const none = z.object({});
const ids = { ids: ['a'] };

const NAMES = `[(e)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers, [(e)<-[:NAMES]-(f:NameForm) | f.key] AS forms`;
const REFERENCES = `[(e)-[r:REFERS_TO]->(i:Identifier) | {kind: r.kind, key: i.key}] AS references`;

const images = (label: string, relations: string): Query<{ ids: readonly string[] }, EntityImage> =>
  read({
    name: `imagesOf${label}s`,
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      MATCH (e:${label} {id: id})
      RETURN id, properties(e) AS properties, ${NAMES}, ${relations}`,
    row: entityImage,
    example: ids,
  });

/** Entities as they stand, with every relationship that belongs to them. */
export const ENTITY_IMAGES = {
  publication: images(
    'Publication',
    `
      [(e)-[h:HAS_CONTRIBUTION]->(c:Contribution) | {position: h.position, properties: properties(c),
        who: head([(c)-[:BY]->(who) | who.id]), affiliations: [(c)-[a:AFFILIATED_WITH]->(o:Organization) | {position: a.position, id: o.id}]}] AS contributions,
      [(e)-[:PUBLISHED_IN]->(v:Venue) | v.id] AS venues,
      [(e)-[h:HAS_KEYWORD]->(k:Keyword) | {keyword: k.id, position: h.position, text: h.textAsWritten}] AS keywords,
      [(e)<-[:PRODUCED {claimedBy: 'PUBLICATION'}]-(p:Project) | p.id] AS projects,
      [(e)-[:VERSION_OF]->(t:Publication) | t.id] AS versions,
      ${REFERENCES}`,
  ),
  person: images(
    'Person',
    `[(e)-[m:MEMBER_OF]->(o:Organization) | {organization: o.id, properties: properties(m)}] AS memberships`,
  ),
  organization: images(
    'Organization',
    `
      [(e)-[r:PART_OF]->(o:Organization) | {organization: o.id, properties: properties(r)}] AS parents,
      [(e)-[r:PARTNERS_WITH]->(o:Organization) | {organization: o.id, properties: properties(r)}] AS partnerships`,
  ),
  project: images(
    'Project',
    `
      [(e)-[r:INVOLVES|FUNDED_BY]->(other) | {type: type(r), other: other.id, properties: properties(r)}] AS involvements,
      ${REFERENCES}`,
  ),
  venue: images('Venue', '[] AS versions'),
};

const named = (label: 'Publication' | 'Person' | 'Organization' | 'Project' | 'Keyword') =>
  read({
    name: `existing${label}s`,
    kind: 'lookup',
    cypher: `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id`,
    row: z.object({ id: z.string() }),
    example: ids,
  });

export const EXISTING = {
  Publication: named('Publication'),
  Person: named('Person'),
  Organization: named('Organization'),
  Project: named('Project'),
  Keyword: named('Keyword'),
};

export const existingVenues = read({
  name: 'existingVenues',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (v:Venue {id: id})
    RETURN id, v.abbreviation AS abbreviation, v.publisher AS publisher`,
  row: z.object({ id: z.string(), abbreviation: z.string().nullable(), publisher: z.string().nullable() }),
  example: ids,
});

export const conceptsOfKeywordIds = read({
  name: 'conceptsOfKeywordIds',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (k:Keyword {id: id})-[:MAPS_TO]->(c:Concept) RETURN id, c.uri AS concept`,
  row: z.object({ id: z.string(), concept: z.string() }),
  example: ids,
});

export const existingDoubts = read({
  name: 'existingDoubts',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (d:DoubtfulMatch {id: id}) RETURN id`,
  row: z.object({ id: z.string() }),
  example: ids,
});

export const sourceRecordImages = read({
  name: 'sourceRecordImages',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (s:SourceRecord {key: key})
    RETURN key, s.trust AS trust, s.order AS order, s.place AS place, s.current AS current, [(s)-[:DESCRIBES]->(e) | e.id] AS describes,
      [(s)<-[:BROUGHT]-(run:ImportRun) | run.id] AS runs`,
  row: sourceRecordImage,
  example: noKeys(),
});

// ---- the images themselves ----

export const writeBeforeImage = write({
  name: 'writeBeforeImage',
  kind: 'lookup',
  cypher: `
    MATCH (run:ImportRun {id: $run})
    MERGE (b:BeforeImage {id: $id})
    SET b.number = $number, b.image = $image
    MERGE (run)-[:KEPT]->(b)`,
  row: none,
  example: { run: 'ImportRun:1', id: 'ImportRun:1|1', number: 1, image: '{}' },
});

// ---- steps back ----

export const dropIdentifiers = write({
  name: 'dropIdentifiers',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (i:Identifier {key: row.key})-[r:IDENTIFIES]->(e) WHERE e.id = row.id
    DELETE r`,
  row: none,
  example: noRows<{ id: string; key: string }>(),
});

export const dropNameForms = write({
  name: 'dropNameForms',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (f:NameForm {key: row.key})-[r:NAMES]->(e) WHERE e.id = row.id
    DELETE r`,
  row: none,
  example: noRows<{ id: string; key: string }>(),
});

export const dropKeywordConcepts = write({
  name: 'dropKeywordConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (k:Keyword {id: row.keyword})-[r:MAPS_TO]->(c:Concept) WHERE c.uri = row.concept
    DELETE r`,
  row: none,
  example: noRows<{ keyword: string; concept: string }>(),
});

export const restoreVenues = write({
  name: 'restoreVenues',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (v:Venue {id: row.id})
    SET v.abbreviation = row.abbreviation, v.publisher = row.publisher`,
  row: none,
  example: noRows<{ id: string; abbreviation: string | null; publisher: string | null }>(),
});

export const reopenSourceRecords = write({
  name: 'reopenSourceRecords',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (s:SourceRecord {key: key}) SET s.current = true`,
  row: none,
  example: noKeys(),
});

export const restoreSourceRecords = write({
  name: 'restoreSourceRecords',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (s:SourceRecord {key: row.key})
    SET s.trust = row.trust, s.order = row.order, s.place = row.place, s.current = row.current`,
  row: none,
  example: noRows<SourceRecordImage>(),
});

export const unbringSourceRecords = write({
  name: 'unbringSourceRecords',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (s:SourceRecord {key: row.key})<-[r:BROUGHT]-(run:ImportRun) WHERE NOT run.id IN row.runs
    DELETE r`,
  row: none,
  example: noRows<SourceRecordImage>(),
});

export const undescribeEntities = write({
  name: 'undescribeEntities',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (s:SourceRecord {key: row.key})-[r:DESCRIBES]->(e) WHERE NOT e.id IN row.describes
    DELETE r`,
  row: none,
  example: noRows<SourceRecordImage>(),
});

export const deleteSourceRecords = write({
  name: 'deleteSourceRecords',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (s:SourceRecord {key: key}) DETACH DELETE s`,
  row: none,
  example: noKeys(),
});

export const deleteDoubts = write({
  name: 'deleteDoubts',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (d:DoubtfulMatch {id: id}) DETACH DELETE d`,
  row: none,
  example: ids,
});

/** Links between versions as they were: which of two that claim each other came first cannot be derived. */
export const restoreVersions = write({
  name: 'restoreVersions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (e:Publication {id: row.source})
    MATCH (t:Publication {id: row.target})
    MERGE (e)-[:VERSION_OF]->(t)`,
  row: none,
  example: noRows<{ source: string; target: string }>(),
});

export const dropVersions = write({
  name: 'dropVersions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})-[r:VERSION_OF]->(t:Publication)
    USING INDEX p:Publication(id)
    WHERE NOT t.id IN row.keys
    DELETE r`,
  row: none,
  example: noRows<{ id: string; keys: readonly string[] }>(),
});

const removal = (label: string) =>
  write({
    name: `delete${label}s`,
    kind: 'lookup',
    cypher: `UNWIND $ids AS id MATCH (n:${label} {id: id}) DETACH DELETE n`,
    row: none,
    example: ids,
  });

/** What a batch made goes with all that hangs on it. */
export const DELETE_ENTITIES = {
  Publication: removal('Publication'),
  Person: removal('Person'),
  Organization: removal('Organization'),
  Project: removal('Project'),
  Venue: removal('Venue'),
  Keyword: removal('Keyword'),
};

/** Identifiers and names that lead nowhere and that nothing refers to. */
export const deleteLooseIdentifiers = write({
  name: 'deleteLooseIdentifiers',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (i:Identifier {key: key}) WHERE NOT exists { (i)--() } DELETE i`,
  row: none,
  example: noKeys(),
});

export const deleteLooseNameForms = write({
  name: 'deleteLooseNameForms',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (f:NameForm {key: key}) WHERE NOT exists { (f)--() } DELETE f`,
  row: none,
  example: noKeys(),
});
