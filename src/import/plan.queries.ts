/** What the graph knows of the publications that a batch may be about. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';
import { PUBLICATION_TYPES } from '../record/record.js';

const candidate = z.object({
  id: z.string(),
  title: z.string(),
  titleKey: z.string(),
  year: z.number().nullable(),
  firstAuthor: z.string().nullable(),
  venue: z.string().nullable(),
  volume: z.string().nullable(),
  pages: z.string().nullable(),
  type: z.enum(PUBLICATION_TYPES),
  identifiers: z.array(z.string()),
});
export type CandidateRow = z.infer<typeof candidate>;

const projection = `
  p.id AS id, p.title AS title, p.titleKey AS titleKey, p.year AS year, p.firstAuthor AS firstAuthor, p.venueKey AS venue,
  p.volume AS volume, coalesce(p.pages, p.articleNumber) AS pages, p.type AS type, [(p)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers`;

export const candidatesByTitleKey = read({
  name: 'candidatesByTitleKey',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {titleKey: key})
    RETURN ${projection}`,
  row: candidate,
  example: { keys: ['a'] },
});

export const candidatesByIdentifier = read({
  name: 'candidatesByIdentifier',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Publication)
    RETURN DISTINCT ${projection}`,
  row: candidate,
  example: { keys: ['a'] },
});
