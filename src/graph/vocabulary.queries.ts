import { z } from 'zod';
import { noKeys, noRows, read, write } from '../neo4j/query.js';

const none = z.object({});

export const writeVocabulary = write({
  name: 'writeVocabulary',
  kind: 'lookup',
  cypher: `
    MERGE (v:Vocabulary {id: $id})
    SET v.uri = $uri, v.title = $title, v.titleTexts = $titleTexts, v.titleLanguages = $titleLanguages, v.licence = $licence,
        v.versionName = $versionName, v.hash = $hash, v.conceptCount = $conceptCount`,
  row: none,
  example: {
    id: 'Vocabulary:a',
    uri: '',
    title: '',
    titleTexts: noKeys().keys,
    titleLanguages: noKeys().keys,
    licence: '' as string | null,
    versionName: '' as string | null,
    hash: '',
    conceptCount: 0,
  },
});

export interface ConceptRow {
  readonly id: string;
  readonly uri: string;
  readonly label: string;
  readonly labelOrder: string;
  readonly labelText: string;
  readonly notation: string | null;
  /** ConceptRecord without its URI, as JSON. */
  readonly record: string;
}

export const writeConcepts = write({
  name: 'writeConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (v:Vocabulary {id: $vocabulary})
    MERGE (c:Concept {id: row.id})
    SET c.uri = row.uri, c.label = row.label, c.labelOrder = row.labelOrder, c.labelText = row.labelText, c.notation = row.notation,
        c.record = row.record, c.withdrawn = null
    MERGE (c)-[:IN_SCHEME]->(v)`,
  row: none,
  example: { vocabulary: 'Vocabulary:a', ...noRows<ConceptRow>() },
});

// USING INDEX: see relations.queries.ts.
const conceptLinks = (name: string, type: 'BROADER' | 'RELATED') => ({
  remove: write({
    name: `deleteConcept${name}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.id})-[r:${type}]->(other:Concept)
      USING INDEX c:Concept(id)
      WHERE NOT other.uri IN row.keys
      DELETE r`,
    row: none,
    example: noRows<{ id: string; keys: readonly string[] }>(),
  }),
  write: write({
    name: `writeConcept${name}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.id})
      MATCH (other:Concept {uri: row.other})
      MERGE (c)-[:${type}]->(other)`,
    row: none,
    example: noRows<{ id: string; other: string }>(),
  }),
});

export const BROADER_LINKS = conceptLinks('Broader', 'BROADER');
export const RELATED_LINKS = conceptLinks('Related', 'RELATED');

export const vocabularies = read({
  name: 'vocabularies',
  kind: 'wholeGraph',
  cypher: `
    MATCH (v:Vocabulary)
    RETURN v.id AS id, v.uri AS uri, v.hash AS hash, v.title AS title, v.titleTexts AS titleTexts, v.titleLanguages AS titleLanguages,
           v.licence AS licence, v.versionName AS versionName, v.conceptCount AS conceptCount
    ORDER BY uri`,
  row: z.object({
    id: z.string(),
    uri: z.string(),
    hash: z.string(),
    title: z.string(),
    titleTexts: z.array(z.string()),
    titleLanguages: z.array(z.string()),
    licence: z.string().nullable(),
    versionName: z.string().nullable(),
    conceptCount: z.number(),
  }),
  example: {},
});
export type VocabularyRow = z.infer<typeof vocabularies.row>;

export const conceptsOfVocabulary = read({
  name: 'conceptsOfVocabulary',
  kind: 'wholeGraph',
  cypher: `MATCH (v:Vocabulary {id: $id})<-[:IN_SCHEME]-(c:Concept) WHERE c.withdrawn IS NULL RETURN c.uri AS uri, c.record AS record ORDER BY uri`,
  row: z.object({ uri: z.string(), record: z.string() }),
  example: { id: 'Vocabulary:a' },
});

/** Concepts that a newer version of the vocabulary no longer has: kept for their links, no longer matched. */
export const withdrawConcepts = write({
  name: 'withdrawConcepts',
  kind: 'wholeGraph',
  cypher: `MATCH (v:Vocabulary {id: $id})<-[:IN_SCHEME]-(c:Concept) WHERE NOT c.id IN $kept SET c.withdrawn = true`,
  row: none,
  example: { id: 'Vocabulary:a', kept: noKeys().keys },
});

export const corpusSnapshot = read({
  name: 'corpusSnapshot',
  kind: 'wholeGraph',
  cypher: `MATCH (s:CorpusSnapshot) RETURN s.number AS number, s.documents AS documents, s.concepts AS concepts, s.frequencies AS frequencies ORDER BY number DESC LIMIT 1`,
  row: z.object({
    number: z.number(),
    documents: z.number(),
    concepts: z.array(z.string()),
    frequencies: z.array(z.number()),
  }),
  example: {},
});

export const writeCorpusSnapshot = write({
  name: 'writeCorpusSnapshot',
  kind: 'wholeGraph',
  cypher: `
    OPTIONAL MATCH (old:CorpusSnapshot)
    WITH coalesce(max(old.number), 0) + 1 AS number
    CREATE (s:CorpusSnapshot {number: number, documents: $documents, concepts: $concepts, frequencies: $frequencies})
    RETURN number`,
  row: z.object({ number: z.number() }),
  example: { documents: 0, concepts: noKeys().keys, frequencies: [0] },
});
