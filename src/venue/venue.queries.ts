/** Reads of venues. */
import { z } from 'zod';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import { venueProjection, venueShape } from './venue.record.js';

const keyed = z.object({ key: z.string(), entity: venueShape });

export const venuesById = read({
  name: 'venuesById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (v:Venue {id: key}) RETURN key, ${venueProjection('v')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const venuesByIdentifier = read({
  name: 'venuesByIdentifier',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(v:Venue) RETURN key, ${venueProjection('v')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const VENUES = listing({
  name: 'venues',
  label: 'Venue',
  order: 'titleOrder',
  textIndex: 'venue_text',
  projection: venueProjection,
  shape: venueShape,
  keyOf: (venue) => venue.titleOrder,
  example: {},
});
