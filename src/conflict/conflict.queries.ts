/** Reads for conflicts of interest: joint outputs and projects of people and candidates, and where everybody was. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

export type PairsWanted = {
  readonly people: readonly string[];
  readonly candidates: readonly string[];
  /** First year of the window. */
  readonly since: number;
  readonly asOf: number;
  readonly limit: number;
};
const wanted: PairsWanted = { people: ['a'], candidates: ['b'], since: 2019, asOf: 2024, limit: 100 };

const pairRow = z.object({ person: z.string(), candidate: z.string(), ids: z.array(z.string()) });

/** Joint outputs of each pair in the window, newest first; not those of large consortia. */
export const jointOutputs = read({
  name: 'conflictOutputs',
  kind: 'lookup',
  cypher: `
    UNWIND $people AS person
    MATCH (:Person {id: person})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
    WHERE p.counted AND $since <= p.year <= $asOf AND p.authorCount <= $limit
    WITH DISTINCT person, p
    MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(c:Person)
    WHERE c.id IN $candidates AND c.id <> person
    RETURN person, c.id AS candidate, collect(DISTINCT [p.dateKey, p.id]) AS outputs`,
  row: z
    .object({ person: z.string(), candidate: z.string(), outputs: z.array(z.tuple([z.string(), z.string()])) })
    .transform(({ outputs, ...pair }) => ({
      ...pair,
      ids: [...outputs].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, id]) => id),
    })),
  example: wanted,
});

/** Joint projects of each pair that ran in the window; one without an end in its first year. */
export const jointProjects = read({
  name: 'conflictProjects',
  kind: 'lookup',
  cypher: `
    UNWIND $people AS person
    MATCH (:Person {id: person})<-[:INVOLVES]-(p:Project)
    WHERE toInteger(left(coalesce(p.from, p.to), 4)) <= $asOf AND toInteger(left(coalesce(p.to, p.from), 4)) >= $since
      AND COUNT { (p)-[:INVOLVES]->(:Person) } <= $limit
    WITH DISTINCT person, p
    MATCH (p)-[:INVOLVES]->(c:Person) WHERE c.id IN $candidates AND c.id <> person
    RETURN person, c.id AS candidate, collect(DISTINCT p.id) AS ids`,
  row: pairRow,
  example: wanted,
});

/**
 * Where people were in a window of years, by memberships and by what they name on outputs, with everything above: once for
 * each organisation, with the years.
 */
export const stays = read({
  name: 'staysOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (person:Person {id: id})
    CALL (person) {
      MATCH (person)-[m:MEMBER_OF]->(o:Organization)
      WITH o, coalesce(toInteger(left(m.from, 4)), $since) AS first, coalesce(toInteger(left(m.to, 4)), $asOf) AS last
      WHERE first <= $asOf AND last >= $since
      RETURN o, CASE WHEN first < $since THEN $since ELSE first END AS first, CASE WHEN last > $asOf THEN $asOf ELSE last END AS last
      UNION ALL
      MATCH (person)<-[:BY]-(c:Contribution)<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE $since <= p.year <= $asOf
      MATCH (c)-[:AFFILIATED_WITH]->(o:Organization)
      RETURN o, p.year AS first, p.year AS last
    }
    WITH id, o, min(first) AS first, max(last) AS last
    MATCH (o)-[:PART_OF*0..12]->(unit:Organization)
    RETURN id, unit.id AS unit, unit.kind AS kind, min(first) AS first, max(last) AS last, max(CASE WHEN unit = o THEN 1 ELSE 0 END) = 1 AS named,
      COLLECT { MATCH (unit)-[:PART_OF*1..12]->(above:Organization) RETURN DISTINCT above.id } AS above`,
  row: z.object({
    id: z.string(),
    unit: z.string(),
    kind: z.string(),
    first: z.number(),
    last: z.number(),
    /** Whether the person names it, not only something below it. */
    named: z.boolean(),
    above: z.array(z.string()),
  }),
  example: { ids: ['a'], since: 2019, asOf: 2024 } satisfies { ids: readonly string[]; since: number; asOf: number },
});
export type StayRow = z.infer<typeof stays.row>;

/** Ids of people among the authors of an output. */
export const authorsOfOutput = read({
  name: 'conflictAuthorsOfOutput',
  kind: 'lookup',
  cypher: `
    MATCH (:Publication {id: $id})-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
    RETURN DISTINCT person.id AS id LIMIT toInteger($most)`,
  row: z.object({ id: z.string() }),
  example: { id: 'a', most: 50 },
});
