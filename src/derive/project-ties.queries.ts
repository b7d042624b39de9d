/** Joint projects of organisations: which projects make ties, the ties that stand, and their projects written anew. */
import { z } from 'zod';
import { noRows, read, write } from '../neo4j/query.js';

const ids = { ids: ['a'] };

/** Everybody who takes part in a project together with these organisations or anything below them. */
export const organizationsInSameProjects = read({
  name: 'organizationsInSameProjects',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Organization {id: id})<-[:PART_OF*0..12]-(below:Organization)<-[:INVOLVES]-(p:Project)
    WITH DISTINCT p
    MATCH (p)-[:INVOLVES]->(other:Organization)
    RETURN DISTINCT other.id AS id`,
  row: z.object({ id: z.string() }),
  example: ids,
});

/** Projects of these organisations and anything below them, each once, with all who take part and what they are part of. */
export const projectsSharedByOrganizations = read({
  name: 'projectsSharedByOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Organization {id: id})<-[:PART_OF*0..12]-(below:Organization)<-[:INVOLVES]-(p:Project)
    WITH DISTINCT p WHERE COUNT { (p)-[:INVOLVES]->(:Organization) } <= $limit
    RETURN p.from AS from, p.to AS to,
      COLLECT { MATCH (p)-[:INVOLVES]->(:Organization)-[:PART_OF*0..12]->(unit:Organization) RETURN DISTINCT unit.id } AS members`,
  row: z.object({ from: z.string().nullable(), to: z.string().nullable(), members: z.array(z.string()) }),
  example: { ids: ['a'], limit: 100 },
});

/** Ties by joint projects that begin at these organisations (the smaller id of the two). */
export const projectTiesFromOrganizations = read({
  name: 'projectTiesFromOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Organization {id: id})-[t:COLLABORATED]->(b:Organization)
    WHERE size(coalesce(t.projectYears, [])) > 0
    RETURN a.id AS a, b.id AS b, t.projectYears AS projectYears, t.projectFull AS projectFull`,
  row: z.object({
    a: z.string(),
    b: z.string(),
    projectYears: z.array(z.number()),
    projectFull: z.array(z.number()),
  }),
  example: ids,
});

export interface ProjectTieRow {
  readonly a: string;
  readonly b: string;
  readonly projectYears: readonly number[];
  readonly projectFull: readonly number[];
}

/** Joint outputs of a tie are written apart: each has its own reasons to change. */
export const writeProjectTies = write({
  name: 'writeProjectTies',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Organization {id: row.a})
    MATCH (b:Organization {id: row.b})
    MERGE (a)-[t:COLLABORATED]->(b)
    ON CREATE SET t.years = [], t.full = [], t.fractional = [], t.outputs = 0
    SET t.projectYears = row.projectYears, t.projectFull = row.projectFull, t.revision = $revision`,
  row: z.object({}),
  example: { ...noRows<ProjectTieRow>(), revision: 1 },
});
