/** Reads of organisations. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { organizationProjection, organizationShape } from './organization.record.js';

const keyed = z.object({ key: z.string(), entity: organizationShape });

export const organizationsById = read({
  name: 'organizationsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (o:Organization {id: key}) RETURN key, ${organizationProjection('o')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const organizationsByIdentifier = read({
  name: 'organizationsByIdentifier',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(o:Organization) RETURN key, ${organizationProjection('o')} AS entity`,
  row: keyed,
  example: noKeys(),
});
