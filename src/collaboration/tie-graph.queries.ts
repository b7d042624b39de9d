/** Reads of all ties, and of those that changed since a revision: what the compact graphs of a process are made from. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

const tieRow = z.object({
  a: z.string(),
  b: z.string(),
  years: z.array(z.number()),
  full: z.array(z.number()),
  fractional: z.array(z.number()),
  projectYears: z.array(z.number()),
  projectFull: z.array(z.number()),
});

const TIE = `a.id AS a, b.id AS b, t.years AS years, t.full AS full, t.fractional AS fractional,
      t.projectYears AS projectYears, t.projectFull AS projectFull`;

const allTies = (label: 'Person' | 'Organization') =>
  read({
    name: `allTiesOf${label}`,
    kind: 'wholeGraph',
    cypher: `MATCH (a:${label})-[t:COLLABORATED]->(b:${label}) RETURN ${TIE}`,
    row: tieRow,
    example: {},
  });

export const ALL_TIES = { Person: allTies('Person'), Organization: allTies('Organization') };

/** Of people and organisations alike: an id says which. */
export const changedTies = read({
  name: 'changedTies',
  kind: 'lookup',
  cypher: `
    MATCH (a)-[t:COLLABORATED]->(b)
    USING INDEX t:COLLABORATED(revision)
    WHERE t.revision > $since
    RETURN ${TIE}`,
  row: tieRow,
  example: { since: 0 },
});

/** Outputs with too many authors for pairwise ties, and their authors. Few, but nothing stored says which: a walk. */
export const consortiumOutputs = read({
  name: 'consortiumOutputs',
  kind: 'wholeGraph',
  cypher: `
    MATCH (p:Publication)
    WHERE p.authorCount > $limit AND p.counted
    RETURN p.id AS id, coalesce(p.year, 0) AS year,
      COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person) RETURN DISTINCT person.id } AS members`,
  row: z.object({ id: z.string(), year: z.number(), members: z.array(z.string()) }),
  example: { limit: 100 },
});
