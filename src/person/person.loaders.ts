/** Batched reads of people, one set a request. */
import type { Reader } from '../neo4j/database.js';
import { entityByKey } from '../neo4j/entity-loader.js';
import { peopleById, peopleByIdentifier } from './person.queries.js';

export function personLoaders(reader: Reader) {
  return {
    personById: entityByKey(reader, peopleById),
    /** By `scheme:value`; a former id of a person is `whorl:<id>`. */
    personByIdentifier: entityByKey(reader, peopleByIdentifier),
  };
}
