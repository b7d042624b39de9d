import { z } from 'zod';
import { read } from '../neo4j/query.js';

export const entityOfIdentifier = read({
  name: 'entityOfIdentifier',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Identifier {key: key})-[:IDENTIFIES]->(e)
    RETURN key, e.id AS id`,
  row: z.object({ key: z.string(), id: z.string() }),
  example: { keys: ['doi:10.1/a'] },
});
