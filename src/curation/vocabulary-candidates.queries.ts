/** What outputs say, newest first, for looking what no concept covers. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

export const outputsByDate = read({
  name: 'outputsByDate',
  kind: 'page',
  cypher: `
    MATCH (p:Publication) WHERE p.dateKey < $before
    WITH p ORDER BY p.dateKey DESC LIMIT toInteger($size)
    RETURN p.id AS id, p.dateKey AS dateKey, p.counted AS counted, p.title AS title, p.abstract AS abstract, p.language AS language,
      [(p)-[:HAS_KEYWORD]->(k:Keyword) WHERE k.decided IS NULL OR k.decided = 'NONE' | k.text] AS keywords,
      [(p)-[a:ABOUT]->(c:Concept) WHERE a.rank <= 3 | c.uri] AS concepts`,
  row: z.object({
    id: z.string(),
    dateKey: z.string(),
    counted: z.boolean(),
    title: z.string(),
    abstract: z.string().nullable(),
    language: z.string().nullable(),
    keywords: z.array(z.string()),
    concepts: z.array(z.string()),
  }),
  example: { before: '~', size: 500 },
});
