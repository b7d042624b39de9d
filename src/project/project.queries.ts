/** Reads of projects. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { projectProjection, projectShape } from './project.record.js';

const keyed = z.object({ key: z.string(), entity: projectShape });

export const projectsById = read({
  name: 'projectsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (p:Project {id: key}) RETURN key, ${projectProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const projectsByIdentifier = read({
  name: 'projectsByIdentifier',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Project) RETURN key, ${projectProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});
