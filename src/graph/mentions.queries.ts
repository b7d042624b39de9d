/** Who or what carries an identifier or a name. */
import { z } from 'zod';
import { noRows, read, write } from '../neo4j/query.js';
import type { VersionPair } from './change.js';

const candidate = z.object({
  key: z.string(),
  id: z.string(),
  country: z.string().nullable(),
  identifiers: z.array(z.string()),
});
export type CandidateRow = z.infer<typeof candidate>;

export const entitiesByIdentifier = read({
  name: 'entitiesByIdentifier',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (i:Identifier {key: key})-[:IDENTIFIES]->(e)
    RETURN key, e.id AS id, e.country AS country, [(e)<-[:IDENTIFIES]-(other:Identifier) | other.key] AS identifiers`,
  row: candidate,
  example: { keys: ['doi:10.1/a'] },
});

export const entitiesByNameForm = read({
  name: 'entitiesByNameForm',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (f:NameForm {key: key})-[:NAMES]->(e)
    RETURN key, e.id AS id, e.country AS country, [(e)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
      exists { (e)<-[:CHANGES]-(:Curation {what: 'SUPPRESS', current: true}) } AS suppressed`,
  row: candidate.extend({ suppressed: z.boolean() }),
  example: { keys: ['person|a'] },
});

/** Identifiers of entities, `key`ed by entity id (an id names its label, but an identifier can be reached without it). */
export const writeIdentifiers = (label: string) =>
  write({
    name: `writeIdentifiersOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})
      MERGE (i:Identifier {key: row.key})
      MERGE (i)-[:IDENTIFIES]->(e)`,
    row: z.object({}),
    example: noRows<{ id: string; key: string }>(),
  });

/**
 * Identifiers that no source gives to an output any more. Only outputs: people and organisations also have those by which
 * others mention them. Ids of merged outputs stay.
 */
export const deleteIdentifiersOfPublications = write({
  name: 'deleteIdentifiersOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.id})<-[r:IDENTIFIES]-(i:Identifier)
    WHERE NOT i.key IN row.keys AND NOT i.key STARTS WITH 'whorl:'
    DELETE r
    RETURN DISTINCT row.id AS id`,
  row: z.object({ id: z.string() }),
  example: noRows<{ id: string; keys: readonly string[] }>(),
});

export const writeNameForms = (label: string) =>
  write({
    name: `writeNameFormsOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (e:${label} {id: row.id})
      MERGE (f:NameForm {key: row.key})
      MERGE (f)-[:NAMES]->(e)`,
    row: z.object({}),
    example: noRows<{ id: string; key: string }>(),
  });

export const LABELS_WITH_IDENTIFIERS = ['Publication', 'Person', 'Organization', 'Project', 'Venue'] as const;
export type LabelWithIdentifiers = (typeof LABELS_WITH_IDENTIFIERS)[number];

export const IDENTIFIER_WRITES = {
  Publication: writeIdentifiers('Publication'),
  Person: writeIdentifiers('Person'),
  Organization: writeIdentifiers('Organization'),
  Project: writeIdentifiers('Project'),
  Venue: writeIdentifiers('Venue'),
};

export const NAME_FORM_WRITES = {
  Person: writeNameForms('Person'),
  Organization: writeNameForms('Organization'),
  Project: writeNameForms('Project'),
  Venue: writeNameForms('Venue'),
};

export const writeDoubtfulMatches = write({
  name: 'writeDoubtfulMatches',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (d:DoubtfulMatch {id: row.id})
    ON CREATE SET d.because = row.reasons, d.status = 'OPEN', d.order = row.id`,
  row: z.object({}),
  example: noRows<{ id: string; reasons: readonly string[] }>(),
});

export const writeDoubtfulEnds = write({
  name: 'writeDoubtfulEnds',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (d:DoubtfulMatch {id: row.id})
    MATCH (p:Publication {id: row.publication})
    MERGE (d)-[:BETWEEN]->(p)`,
  row: z.object({}),
  example: noRows<{ id: string; publication: string }>(),
});

export const writeMatchedVersions = write({
  name: 'writeMatchedVersions',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:Publication {id: row.source})
    MATCH (t:Publication {id: row.target})
    MERGE (p)-[m:MATCHED_VERSION_OF]->(t)
    ON CREATE SET m.because = row.because`,
  row: z.object({}),
  example: noRows<VersionPair>(),
});
