/** What the bench of experts reads: the papers with their texts, people and concepts. */
import { z } from 'zod';
import { read } from '../../src/neo4j/query.js';

export const benchPapers = read({
  name: 'benchPapers',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication) WHERE p.counted
    RETURN p.id AS id, p.title AS title, p.abstract AS abstract,
      COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Person) RETURN DISTINCT w.id } AS authors,
      COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS concepts`,
  row: z.object({
    id: z.string(),
    title: z.string(),
    abstract: z.string().nullable(),
    authors: z.array(z.string()),
    concepts: z.array(z.tuple([z.string(), z.number()])),
  }),
  example: {},
});
