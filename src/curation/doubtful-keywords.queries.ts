/** Keywords that mean no concept, and the outputs that carry them. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

/** A page of keywords on which nobody decided and that mean no concept, in the order of their text. */
export const unmappedKeywords = read({
  name: 'unmappedKeywords',
  kind: 'page',
  cypher: `
    MATCH (k:Keyword) WHERE k.textOrder > $after
    WITH k ORDER BY k.textOrder LIMIT toInteger($size)
    RETURN k.id AS id, k.text AS text, k.textOrder AS textOrder, k.language AS language,
      k.decided IS NULL AND NOT exists { (k)-[:MAPS_TO]->() } AS isOpen, COUNT { (k)<-[:HAS_KEYWORD]-() } AS outputs`,
  row: z.object({
    id: z.string(),
    text: z.string(),
    textOrder: z.string(),
    language: z.string().nullable(),
    isOpen: z.boolean(),
    outputs: z.number(),
  }),
  example: { after: '', size: 1_000 },
});

/** What some outputs that carry these keywords say: titles, abstracts and other keywords. */
export const textsAroundKeywords = read({
  name: 'textsAroundKeywords',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    CALL (id) {
      MATCH (:Keyword {id: id})<-[:HAS_KEYWORD]-(p:Publication)
      WITH p LIMIT 20
      RETURN collect([p.title, coalesce(p.abstract, ''), coalesce(p.keywordText, '')]) AS texts
    }
    RETURN id, texts`,
  row: z.object({ id: z.string(), texts: z.array(z.array(z.string())) }),
  example: { ids: ['Keyword:a'] },
});
