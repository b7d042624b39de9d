/** The ranking model that fingerprints are made with, kept where every process finds it. */
import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

/** Null if fingerprints are made by the formula. */
export const rankingModelVersion = read({
  name: 'rankingModelVersion',
  kind: 'lookup',
  cypher: `MATCH (s:GraphState {name: 'graph'}) RETURN s.rankingModelVersion AS version`,
  row: z.object({ version: z.string().nullable() }),
  example: {},
});

/** The model: JSON, packed by gzip, in base64. */
export const storedRankingModel = read({
  name: 'storedRankingModel',
  kind: 'lookup',
  cypher: `MATCH (s:GraphState {name: 'graph'}) RETURN s.rankingModel AS packed`,
  row: z.object({ packed: z.string().nullable() }),
  example: {},
});

export const writeRankingModel = write({
  name: 'writeRankingModel',
  kind: 'lookup',
  cypher: `MERGE (s:GraphState {name: 'graph'}) SET s.rankingModel = $packed, s.rankingModelVersion = $version`,
  row: z.object({}),
  example: { packed: '' as string | null, version: '' as string | null },
});
