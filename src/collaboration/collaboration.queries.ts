/** Reads of ties, and of outputs that make none. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import type { Years } from './collaboration.record.js';

const years: Years = { since: null, until: null };

const tiesOf = (label: 'Person' | 'Organization') =>
  read({
    name: `collaboratorsOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:${label} {id: key})-[t:COLLABORATED]-(other:${label})
      RETURN key, other.id AS other, t.years AS years, t.full AS full, t.fractional AS fractional,
        t.projectYears AS projectYears, t.projectFull AS projectFull`,
    row: z.object({
      key: z.string(),
      other: z.string(),
      years: z.array(z.number()),
      full: z.array(z.number()),
      fractional: z.array(z.number()),
      projectYears: z.array(z.number()),
      projectFull: z.array(z.number()),
    }),
    example: noKeys(),
  });

export const COLLABORATORS = { Person: tiesOf('Person'), Organization: tiesOf('Organization') };

const IN_YEARS = '($since IS NULL OR p.year >= $since) AND ($until IS NULL OR p.year <= $until)';

const countRow = z.object({ key: z.string(), outputs: z.number() });

/** How many outputs of each have too many authors (or units) for pairwise ties. */
export const CONSORTIUM_COUNTS = {
  Person: read({
    name: 'consortiumOutputsOfPeople',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND p.authorCount > $limit AND ${IN_YEARS}
      RETURN key, count(DISTINCT p) AS outputs`,
    row: countRow,
    example: { ...noKeys(), ...years, limit: 100 },
  }),
  Organization: read({
    name: 'consortiumOutputsOfOrganizations',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Organization {id: key})-[:HAS_YEAR]->(:YearRollup)-[:COUNTS]->(p:Publication)
      WHERE p.unitCount > $limit AND ${IN_YEARS}
      RETURN key, count(p) AS outputs`,
    row: countRow,
    example: { ...noKeys(), ...years, limit: 100 },
  }),
};
