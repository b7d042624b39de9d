/** Batched reads of venues, and pages of them, one set a request. */
import { type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { entityByKey, firstFound } from '../neo4j/entity-loader.js';
import { VENUES, venuesById, venuesByIdentifier } from './venue.queries.js';
import type { VenuePage } from './venue.record.js';

export function venueLoaders(reader: Reader) {
  const venueById = entityByKey(reader, venuesById);
  const venueByIdentifier = entityByKey(reader, venuesByIdentifier);
  return {
    venueById,
    /** By `scheme:value`. */
    venueByIdentifier,
    /** By the id a venue has or had before being merged into another. */
    venueByAnyId: firstFound(venueById, venueByIdentifier, (id) => `whorl:${id}`),
    venuesPage: (request: ListRequest): Promise<VenuePage> => listPage(reader, VENUES, {}, request),
  };
}
