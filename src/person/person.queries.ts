/** Reads of people. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { personProjection, personShape } from './person.record.js';

const keyed = z.object({ key: z.string(), entity: personShape });

export const peopleById = read({
  name: 'peopleById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (p:Person {id: key}) RETURN key, ${personProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const peopleByIdentifier = read({
  name: 'peopleByIdentifier',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Person) RETURN key, ${personProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});
