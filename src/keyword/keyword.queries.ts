/** Reads of keywords. */
import { z } from 'zod';
import { conceptEntity, conceptProjection } from '../concept/concept.record.js';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import { keywordProjection, keywordShape } from './keyword.record.js';

export const keywordsById = read({
  name: 'keywordsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (k:Keyword {id: key}) RETURN key, ${keywordProjection('k')} AS entity`,
  row: z.object({ key: z.string(), entity: keywordShape }),
  example: noKeys(),
});

/** The concept a keyword means; of several, the first by address. */
export const conceptsOfKeywords = read({
  name: 'conceptsOfKeywords',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Keyword {id: key})-[:MAPS_TO]->(c:Concept)
      RETURN c ORDER BY c.uri LIMIT 1
    }
    RETURN key, ${conceptProjection('c')} AS entity`,
  row: z.object({ key: z.string(), entity: conceptEntity }),
  example: noKeys(),
});

export const KEYWORDS = listing({
  name: 'keywords',
  label: 'Keyword',
  order: 'textOrder',
  textIndex: 'keyword_text',
  projection: keywordProjection,
  shape: keywordShape,
  keyOf: (keyword) => keyword.textOrder,
  example: {},
});
