/** Reads of concepts and vocabularies. */
import { z } from 'zod';
import { keywordProjection, keywordShape } from '../keyword/keyword.record.js';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import {
  type ConceptEntity,
  conceptEntity,
  conceptProjection,
  vocabularyProjection,
  vocabularyShape,
} from './concept.record.js';

const conceptsAround = (name: string, pattern: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `UNWIND $keys AS key MATCH ${pattern} RETURN DISTINCT key, ${conceptProjection('c')} AS entity`,
    row: z.object({ key: z.string(), entity: conceptEntity }),
    example: noKeys(),
  });

export const conceptsById = conceptsAround('conceptsById', '(c:Concept {id: key})');
export const conceptsByUri = conceptsAround('conceptsByUri', '(c:Concept {uri: key})');

// What a newer version of the vocabulary withdrew stays for its outputs, but is no neighbour any more.
const neighbours = (name: string, pattern: string) =>
  conceptsAround(name, `(:Concept {id: key})${pattern}(c:Concept) WHERE c.withdrawn IS NULL`);

export const broaderConcepts = neighbours('broaderConcepts', '-[:BROADER]->');
export const narrowerConcepts = neighbours('narrowerConcepts', '<-[:BROADER]-');
export const relatedConcepts = neighbours('relatedConcepts', '-[:RELATED]->');

/** The other concepts that mean the same: what it is shown as, and what else is shown so. */
export const mappedConcepts = read({
  name: 'mappedConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (k:Concept {id: key})
    OPTIONAL MATCH (k)-[:SHOWN_AS]->(other:Concept)
    WITH key, coalesce(other, k) AS shown
    CALL (shown) {
      RETURN shown AS c
      UNION ALL
      MATCH (shown)<-[:SHOWN_AS]-(c:Concept)
      RETURN c
    }
    WITH key, c WHERE c.id <> key
    RETURN key, ${conceptProjection('c')} AS entity`,
  row: z.object({ key: z.string(), entity: conceptEntity }),
  example: noKeys(),
});

/** In which vocabularies a concept is, or another that is shown as it. */
export const vocabularyUrisOfConcepts = read({
  name: 'vocabularyUrisOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (shown:Concept {id: key})
    CALL (shown) {
      MATCH (shown)-[:IN_SCHEME]->(v:Vocabulary)
      RETURN v
      UNION ALL
      MATCH (shown)<-[:SHOWN_AS]-(:Concept)-[:IN_SCHEME]->(v:Vocabulary)
      RETURN v
    }
    RETURN key, v.uri AS entity`,
  row: z.object({ key: z.string(), entity: z.string() }),
  example: noKeys(),
});

const vocabularyRow = z.object({ key: z.string(), entity: vocabularyShape });

export const vocabulariesById = read({
  name: 'vocabulariesById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (v:Vocabulary {id: key}) RETURN key, ${vocabularyProjection('v')} AS entity`,
  row: vocabularyRow,
  example: noKeys(),
});

/** The vocabulary of each concept; of two, the first by address. */
export const vocabulariesOfConcepts = read({
  name: 'vocabulariesOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Concept {id: key})
    CALL (c) { MATCH (c)-[:IN_SCHEME]->(v:Vocabulary) RETURN v ORDER BY v.uri LIMIT 1 }
    RETURN key, ${vocabularyProjection('v')} AS entity`,
  row: vocabularyRow,
  example: noKeys(),
});

export const loadedVocabularies = read({
  name: 'loadedVocabularies',
  kind: 'wholeGraph',
  cypher: `MATCH (v:Vocabulary) RETURN ${vocabularyProjection('v')} AS entity ORDER BY v.uri`,
  row: z.object({ entity: vocabularyShape }),
  example: {},
});

export const keywordsOfConcepts = read({
  name: 'keywordsOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Concept {id: key})
    CALL (c) { MATCH (c)<-[:MAPS_TO]-(k:Keyword) RETURN k ORDER BY k.textOrder LIMIT toInteger($size) }
    RETURN key, ${keywordProjection('k')} AS entity`,
  row: z.object({ key: z.string(), entity: keywordShape }),
  example: { ...noKeys(), size: 20 },
});

const concepts = {
  label: 'Concept',
  order: 'labelOrder',
  textIndex: 'concept_text',
  projection: conceptProjection,
  shape: conceptEntity,
  keyOf: (concept: ConceptEntity) => concept.labelOrder,
};

export const CONCEPTS = listing({ ...concepts, name: 'concepts', condition: 'n.withdrawn IS NULL', example: {} });

export const CONCEPTS_OF_VOCABULARY = listing({
  ...concepts,
  name: 'conceptsIn',
  condition: 'n.withdrawn IS NULL AND exists { (n)-[:IN_SCHEME]->(:Vocabulary {id: $vocabulary}) }',
  example: { vocabulary: 'Vocabulary:a' },
});
