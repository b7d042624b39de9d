import { z } from 'zod';
import { noKeys, noRows, read, write } from '../neo4j/query.js';

const none = z.object({});

export const writeVocabulary = write({
  name: 'writeVocabulary',
  kind: 'lookup',
  cypher: `
    MERGE (v:Vocabulary {id: $id})
    SET v.uri = $uri, v.title = $title, v.titleTexts = $titleTexts, v.titleLanguages = $titleLanguages, v.licence = $licence,
        v.versionName = $versionName, v.citation = $citation, v.publisher = $publisher, v.languages = $languages, v.hash = $hash,
        v.conceptCount = $conceptCount`,
  row: none,
  example: {
    id: 'Vocabulary:a',
    uri: '',
    title: '',
    titleTexts: noKeys().keys,
    titleLanguages: noKeys().keys,
    licence: '' as string | null,
    versionName: '' as string | null,
    citation: '' as string | null,
    publisher: '' as string | null,
    languages: noKeys().keys,
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
           v.licence AS licence, v.versionName AS versionName, v.citation AS citation, v.publisher AS publisher,
           coalesce(v.languages, []) AS languages, v.conceptCount AS conceptCount, coalesce(v.comesFrom, []) AS comesFrom,
           v.labelLanguage AS labelLanguage, coalesce(v.pending, false) AS pending
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
    citation: z.string().nullable(),
    publisher: z.string().nullable(),
    languages: z.array(z.string()),
    conceptCount: z.number(),
    comesFrom: z.array(z.string()),
    labelLanguage: z.string().nullable(),
    pending: z.boolean(),
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

/** How many outputs are about a concept of each vocabulary, or about one that a concept of it is shown as. */
export const outputsOfVocabularies = read({
  name: 'outputsOfVocabularies',
  kind: 'wholeGraph',
  cypher: `
    MATCH (v:Vocabulary)
    CALL (v) {
      MATCH (v)<-[:IN_SCHEME]-(c:Concept)
      OPTIONAL MATCH (c)-[:SHOWN_AS]->(shown:Concept)
      WITH DISTINCT coalesce(shown, c) AS concept
      MATCH (concept)<-[:ABOUT]-(p:Publication)
      RETURN count(DISTINCT p) AS outputs
    }
    RETURN v.id AS id, outputs`,
  row: z.object({ id: z.string(), outputs: z.number() }),
  example: {},
});

/** Where a vocabulary came from, to be asked for it again. */
export const writeVocabularySource = write({
  name: 'writeVocabularySource',
  kind: 'lookup',
  cypher: `MATCH (v:Vocabulary {id: $id}) SET v.comesFrom = $comesFrom, v.labelLanguage = $labelLanguage`,
  row: none,
  example: { id: 'Vocabulary:a', comesFrom: noKeys().keys, labelLanguage: '' as string | null },
});

/** Set while outputs are not yet indexed with what the vocabulary holds now: whoever comes next has to index all. */
export const markPending = write({
  name: 'markPending',
  kind: 'lookup',
  cypher: `
    MERGE (v:Vocabulary {id: $id})
    SET v.uri = $uri, v.title = coalesce(v.title, $uri), v.titleTexts = coalesce(v.titleTexts, []),
        v.titleLanguages = coalesce(v.titleLanguages, []), v.conceptCount = coalesce(v.conceptCount, 0), v.hash = coalesce(v.hash, ''),
        v.pending = true`,
  row: none,
  example: { id: 'Vocabulary:a', uri: '' },
});

export const clearPending = write({
  name: 'clearPending',
  kind: 'wholeGraph',
  cypher: `MATCH (v:Vocabulary) WHERE v.pending SET v.pending = null`,
  row: none,
  example: {},
});

/** Concepts that stand in another vocabulary too only leave this one. */
export const deleteConceptsOfVocabulary = write({
  name: 'deleteConceptsOfVocabulary',
  kind: 'wholeGraph',
  cypher: `
    MATCH (v:Vocabulary {id: $id})<-[scheme:IN_SCHEME]-(c:Concept)
    WITH c, scheme LIMIT toInteger($size)
    DELETE scheme
    WITH c WHERE NOT exists { (c)-[:IN_SCHEME]->(:Vocabulary) }
    DETACH DELETE c`,
  row: none,
  example: { id: 'Vocabulary:a', size: 1_000 },
});

export const conceptsLeft = read({
  name: 'conceptsLeft',
  kind: 'lookup',
  cypher: `MATCH (v:Vocabulary {id: $id}) RETURN COUNT { (v)<-[:IN_SCHEME]-(:Concept) } AS count`,
  row: z.object({ count: z.number() }),
  example: { id: 'Vocabulary:a' },
});

export const deleteVocabulary = write({
  name: 'deleteVocabulary',
  kind: 'lookup',
  cypher: `MATCH (v:Vocabulary {id: $id}) DETACH DELETE v`,
  row: none,
  example: { id: 'Vocabulary:a' },
});

// ---- concepts that mean the same ----

export const shownAs = read({
  name: 'shownAs',
  kind: 'wholeGraph',
  cypher: `MATCH (c:Concept)-[:SHOWN_AS]->(other:Concept) RETURN c.uri AS uri, other.uri AS shown`,
  row: z.object({ uri: z.string(), shown: z.string() }),
  example: {},
});

export const deleteShownAs = write({
  name: 'deleteShownAs',
  kind: 'lookup',
  cypher: `UNWIND $rows AS row MATCH (c:Concept {uri: row.uri})-[s:SHOWN_AS]->() DELETE s`,
  row: none,
  example: noRows<{ uri: string }>(),
});

export const writeShownAs = write({
  name: 'writeShownAs',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (c:Concept {uri: row.uri})
    MATCH (other:Concept {uri: row.shown})
    MERGE (c)-[:SHOWN_AS]->(other)`,
  row: none,
  example: noRows<{ uri: string; shown: string }>(),
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
