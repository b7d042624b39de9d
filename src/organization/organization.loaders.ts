/** Batched reads of organisations, one set a request. */
import type { Reader } from '../neo4j/database.js';
import { entityByKey } from '../neo4j/entity-loader.js';
import { organizationsById, organizationsByIdentifier } from './organization.queries.js';

export function organizationLoaders(reader: Reader) {
  return {
    organizationById: entityByKey(reader, organizationsById),
    /** By `scheme:value`; a former id of an organisation is `whorl:<id>`. */
    organizationByIdentifier: entityByKey(reader, organizationsByIdentifier),
  };
}
