/** Reads of ties and of the joint work behind them. */
import { z } from 'zod';
import { noKeys, noRows, read } from '../neo4j/query.js';
import { projectProjection, projectShape } from '../project/project.record.js';
import { publicationProjection, publicationShape } from '../publication/publication.record.js';
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
export type CollaboratorRow = z.infer<typeof COLLABORATORS.Person.row>;

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

/** A hop: its key, and the ids of its ends. For AFFILIATION `a` is the person. */
export interface HopRow {
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

const hopOutputs = (name: string, match: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      CALL (row) {
        ${match} AND ${IN_YEARS}
        WITH DISTINCT p ORDER BY p.dateKey DESC LIMIT toInteger($size)
        RETURN p
      }
      RETURN row.key AS key, ${publicationProjection('p')} AS entity`,
    row: z.object({ key: z.string(), entity: publicationShape }),
    example: { ...noRows<HopRow>(), ...years, size: 3, limit: 100 },
  });

/** The joint outputs of hops, newest first: those that the ties are made of. */
export const HOP_OUTPUTS = {
  PEOPLE: hopOutputs(
    'jointOutputsOfPeople',
    `MATCH (:Person {id: row.a})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
        WHERE p.counted AND p.authorCount <= $limit
          AND exists { (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(:Person {id: row.b}) }`,
  ),
  ORGANIZATIONS: hopOutputs(
    'jointOutputsOfOrganizations',
    `MATCH (:Organization {id: row.a})-[:HAS_YEAR]->(own:YearRollup)
        MATCH (other:YearRollup {key: row.b + '|' + toString(toInteger(own.year))})
        MATCH (own)-[:COUNTS]->(p:Publication)<-[:COUNTS]-(other)
        WHERE coalesce(p.unitCount, 2) <= $limit`,
  ),
  AFFILIATION: hopOutputs(
    'outputsAsPartOfOrganizations',
    `MATCH (:Person {id: row.a})<-[:BY]-(c:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization)-[:PART_OF*0..12]->(:Organization {id: row.b})
        MATCH (c)<-[:HAS_CONTRIBUTION]-(p:Publication)
        WHERE p.counted`,
  ),
};

/** The joint projects of pairs of people, newest first. */
export const hopProjects = read({
  name: 'jointProjectsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    CALL (row) {
      MATCH (:Person {id: row.a})<-[:INVOLVES]-(p:Project)
      WHERE exists { (p)-[:INVOLVES]->(:Person {id: row.b}) }
        AND ($since IS NULL OR coalesce(p.to, p.from) >= toString(toInteger($since)))
        AND ($until IS NULL OR coalesce(p.from, p.to) < toString(toInteger($until) + 1))
      WITH DISTINCT p ORDER BY coalesce(p.from, p.to, '') DESC, p.id LIMIT toInteger($size)
      RETURN p
    }
    RETURN row.key AS key, ${projectProjection('p')} AS entity`,
  row: z.object({ key: z.string(), entity: projectShape }),
  example: { ...noRows<HopRow>(), ...years, size: 3 },
});

/** Whoever wrote counted outputs as part of an organisation or of anything below it. */
export const peopleOfOrganizations = read({
  name: 'peopleWhoWroteAsPartOf',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Organization {id: key})<-[:PART_OF*0..12]-(below:Organization)
      WITH DISTINCT below
      MATCH (below)<-[:AFFILIATED_WITH]-(c:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND ${IN_YEARS}
      MATCH (c)-[:BY]->(person:Person)
      WITH DISTINCT person LIMIT toInteger($most)
      RETURN collect(person.id) AS people
    }
    RETURN key, people`,
  row: z.object({ key: z.string(), people: z.array(z.string()) }),
  example: { ...noKeys(), ...years, most: 10_000 },
});
