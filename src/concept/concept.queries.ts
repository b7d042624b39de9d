/** Reads of concepts and vocabularies. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { conceptEntity, conceptProjection, vocabularyProjection, vocabularyShape } from './concept.record.js';

const keyed = z.object({ key: z.string(), entity: conceptEntity });

export const conceptsById = read({
  name: 'conceptsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (c:Concept {id: key}) RETURN key, ${conceptProjection('c')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const conceptsByUri = read({
  name: 'conceptsByUri',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (c:Concept {uri: key}) RETURN key, ${conceptProjection('c')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const vocabulariesById = read({
  name: 'vocabulariesById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (v:Vocabulary {id: key}) RETURN key, ${vocabularyProjection('v')} AS entity`,
  row: z.object({ key: z.string(), entity: vocabularyShape }),
  example: noKeys(),
});
