/** Reads for matrices: the organisations of an axis, and the outputs with who their authors name. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

/** What an axis asks for, beside what it is. */
export type MembersWanted = {
  readonly within: string;
  readonly ids: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly ours: boolean | null;
  readonly most: number;
};
const wanted: MembersWanted = { within: 'a', ids: ['a'], kinds: null, ours: null, most: 10 };

const memberRow = z.object({
  id: z.string(),
  name: z.string(),
  /** Steps below what the axis asks for, by the shortest way. */
  level: z.number(),
  /** Ids of it and of everything below it. */
  below: z.array(z.string()),
});
export type AxisMember = z.infer<typeof memberRow>;

const MEMBER = `u.id AS id, u.name AS name, level,
      COLLECT { MATCH (u)<-[:PART_OF*0..12]-(below:Organization) RETURN DISTINCT below.id } AS below`;
const IS_WANTED = '($kinds IS NULL OR u.kind IN $kinds) AND ($ours IS NULL OR coalesce(u.ours, false) = $ours)';

/** All of a label, with the steps below those of the label that are part of none of it. */
const all = (label: 'Lab' | 'Partner' | 'Organization') =>
  read({
    name: `matrix${label}s`,
    kind: 'wholeGraph',
    cypher: `
      MATCH (u:${label}) WHERE ${IS_WANTED}
      WITH u LIMIT toInteger($most)
      WITH u, coalesce(COLLECT {
        MATCH path = (u)-[:PART_OF*0..12]->(top:${label}) WHERE NOT exists { (top)-[:PART_OF]->(:${label}) }
        RETURN min(length(path)) }[0], 0) AS level
      RETURN ${MEMBER}`,
    row: memberRow,
    example: wanted,
  });

export const AXIS_MEMBERS = {
  LABS: all('Lab'),
  PARTNERS: all('Partner'),
  ORGANIZATIONS: all('Organization'),
  within: read({
    name: 'matrixOrganizationsWithin',
    kind: 'lookup',
    cypher: `
      MATCH path = (:Organization {id: $within})<-[:PART_OF*1..12]-(u:Organization)
      WHERE ${IS_WANTED}
      WITH u, min(length(path)) AS level LIMIT toInteger($most)
      RETURN ${MEMBER}`,
    row: memberRow,
    example: wanted,
  }),
  ids: read({
    name: 'matrixOrganizationsById',
    kind: 'lookup',
    cypher: `
      UNWIND $ids AS id
      MATCH (u:Organization {id: id}) WHERE $ours IS NULL OR coalesce(u.ours, false) = $ours
      WITH u, 0 AS level
      RETURN ${MEMBER}`,
    row: memberRow,
    example: wanted,
  }),
};

export type FactsWanted = {
  /** Organisations whose outputs are looked at. */
  readonly ids: readonly string[];
  readonly since: number | null;
  readonly until: number | null;
  readonly types: readonly string[] | null;
  /** Whether countries are needed. */
  readonly countries: boolean;
  readonly most: number;
};

const factRow = z.object({
  year: z.number().nullable(),
  /** Organisations that authors name, with their countries. */
  named: z.array(z.tuple([z.string(), z.string().nullable()])),
});
export type OutputFact = z.infer<typeof factRow>;

const looked: FactsWanted = { ids: ['a'], since: null, until: null, types: null, countries: true, most: 10 };

const facts = (name: string, kind: 'lookup' | 'wholeGraph', match: string) =>
  read({
    name,
    kind,
    cypher: `
      ${match}
        AND ($since IS NULL OR p.year >= $since) AND ($until IS NULL OR p.year <= $until) AND ($types IS NULL OR p.type IN $types)
      WITH DISTINCT p LIMIT toInteger($most)
      RETURN p.year AS year, COLLECT {
        MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(o:Organization)
        WITH DISTINCT o
        RETURN [o.id, CASE WHEN $countries THEN coalesce(o.country, COLLECT {
          MATCH path = (o)-[:PART_OF*1..12]->(above:Organization) WHERE above.country IS NOT NULL
          RETURN above.country ORDER BY length(path), above.country LIMIT 1 }[0]) END]
      } AS named`,
    row: factRow,
    example: looked,
  });

export const FACTS = {
  /** Each output once, however many of the organisations have it. */
  ofOrganizations: facts(
    'matrixOutputsOfOrganizations',
    'lookup',
    `UNWIND $ids AS id
      MATCH (:Organization {id: id})-[:HAS_YEAR]->(:YearRollup)-[:COUNTS]->(p:Publication)
      WHERE p.counted`,
  ),
  ofAll: facts('matrixOutputs', 'wholeGraph', 'MATCH (p:Publication) WHERE p.counted'),
};
