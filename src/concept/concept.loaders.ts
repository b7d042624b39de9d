/** Batched reads of concepts and vocabularies, one set a request. */
import type { Reader } from '../neo4j/database.js';
import { entityByKey } from '../neo4j/entity-loader.js';
import { conceptsById, conceptsByUri, vocabulariesById } from './concept.queries.js';

export function conceptLoaders(reader: Reader) {
  return {
    conceptById: entityByKey(reader, conceptsById),
    conceptByUri: entityByKey(reader, conceptsByUri),
    vocabularyById: entityByKey(reader, vocabulariesById),
  };
}
