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

/** Those of the ids that are in use, of whatever an export can be narrowed to. */
export const existingEntities = read({
  name: 'existingEntities',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    CALL (id) {
      MATCH (e:Person {id: id}) RETURN e
      UNION MATCH (e:Organization {id: id}) RETURN e
      UNION MATCH (e:Project {id: id}) RETURN e
      UNION MATCH (e:Venue {id: id}) RETURN e
      UNION MATCH (e:Keyword {id: id}) RETURN e
      UNION MATCH (e:Concept {id: id}) RETURN e
    }
    RETURN e.id AS id`,
  row: z.object({ id: z.string() }),
  example: { ids: ['Person:a'] },
});
