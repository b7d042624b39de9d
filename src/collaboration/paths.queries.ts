/** Reads of the joint work behind the hops of paths, and of whom an organisation stands for. */
import { z } from 'zod';
import { noKeys, noRows, read } from '../neo4j/query.js';
import { projectProjection, projectShape } from '../project/project.record.js';
import { publicationProjection, publicationShape } from '../publication/publication.record.js';
import type { Years } from './collaboration.record.js';

const years: Years = { since: null, until: null };

const IN_YEARS = '($since IS NULL OR p.year >= $since) AND ($until IS NULL OR p.year <= $until)';

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

const hopProjects = (name: string, match: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
    UNWIND $rows AS row
    CALL (row) {
      ${match}
        AND ($since IS NULL OR coalesce(p.to, p.from) >= toString(toInteger($since)))
        AND ($until IS NULL OR coalesce(p.from, p.to) < toString(toInteger($until) + 1))
      WITH DISTINCT p ORDER BY coalesce(p.from, p.to, '') DESC, p.id LIMIT toInteger($size)
      RETURN p
    }
    RETURN row.key AS key, ${projectProjection('p')} AS entity`,
    row: z.object({ key: z.string(), entity: projectShape }),
    example: { ...noRows<HopRow>(), ...years, size: 3, limit: 100 },
  });

/** The joint projects of hops, newest first: those that the ties are made of. */
export const HOP_PROJECTS = {
  PEOPLE: hopProjects(
    'jointProjectsOfPeople',
    `MATCH (:Person {id: row.a})<-[:INVOLVES]-(p:Project)
      WHERE exists { (p)-[:INVOLVES]->(:Person {id: row.b}) } AND COUNT { (p)-[:INVOLVES]->(:Person) } <= $limit`,
  ),
  ORGANIZATIONS: hopProjects(
    'jointProjectsOfOrganizations',
    `MATCH (:Organization {id: row.a})<-[:PART_OF*0..12]-(:Organization)<-[:INVOLVES]-(p:Project)
      WHERE exists { (p)-[:INVOLVES]->(:Organization)-[:PART_OF*0..12]->(:Organization {id: row.b}) }
        AND COUNT { (p)-[:INVOLVES]->(:Organization) } <= $limit`,
  ),
};

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

/** Those of the concepts asked for that people wrote about, as authors of outputs that count. */
export const conceptsOfPeople = read({
  name: 'conceptsPeopleWroteAbout',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)-[:ABOUT]->(c:Concept)
      WHERE p.counted AND c.id IN $concepts
      RETURN DISTINCT c.id
    } AS concepts`,
  row: z.object({ key: z.string(), concepts: z.array(z.string()) }),
  example: { ...noKeys(), concepts: ['Concept:a'] },
});
