/** Reads of what people decided on concepts. */
import { z } from 'zod';
import { conceptDecisionRow } from '../derive/concept-decisions.js';
import { noKeys, read } from '../neo4j/query.js';
import { CONCEPT_DECISIONS } from '../text/curated-concepts.js';

/** Concepts of outputs that decisions changed: [URI, computed weight, how]; and those that were hidden. */
export const decidedConceptsOfPublications = read({
  name: 'decidedConceptsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {id: key})
    RETURN key,
      COLLECT {
        MATCH (p)-[a:ABOUT]->(c:Concept) WHERE a.computed IS NOT NULL OR a.curated IS NOT NULL
        RETURN [c.uri, a.computed, a.curated]
      } AS concepts,
      COLLECT {
        MATCH (p)<-[:CHANGES]-(d:Curation {what: 'HIDE_CONCEPT', current: true})
        MATCH (c:Concept {id: d.others[0]}) WHERE NOT exists { (p)-[:ABOUT]->(c) }
        RETURN DISTINCT c.uri
      } AS hidden`,
  row: z.object({
    key: z.string(),
    concepts: z.array(z.tuple([z.string(), z.number().nullable(), z.enum(['ADDED', 'BOOSTED']).nullable()])),
    hidden: z.array(z.string()),
  }),
  example: noKeys(),
});

/** Decisions on concepts of people, of concepts that are there. */
export const decisionsOnConceptsOfPeople = read({
  name: 'decisionsOnConceptsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Person {id: key})
    RETURN key,
      COLLECT {
        MATCH (p)<-[:CHANGES]-(d:Curation) WHERE d.current AND d.what IN $kinds
        MATCH (:Concept {id: d.others[0]})
        RETURN [d.what, d.value, toString(d.at)]
      } AS decisions`,
  row: z.object({ key: z.string(), decisions: z.array(conceptDecisionRow) }),
  example: { ...noKeys(), kinds: CONCEPT_DECISIONS },
});
