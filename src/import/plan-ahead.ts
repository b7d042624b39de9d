/**
 * After a large import Neo4j has plans only for what that import needed, made when the graph was smaller. The next import,
 * of a single output perhaps, waited more than a second for the others; so they are planned at the end of the large one.
 */
import * as derive from '../derive/derive.queries.js';
import * as entities from '../graph/entities.queries.js';
import * as leading from '../graph/leading.queries.js';
import * as mentions from '../graph/mentions.queries.js';
import * as relations from '../graph/relations.queries.js';
import type { Database } from '../neo4j/database.js';
import type { Parameters, Query } from '../neo4j/query.js';
import * as plan from './plan.queries.js';

/** From so many new entities on, the seconds that planning takes are a small part of the import's. */
export const LARGE_IMPORT = 10_000;

const statements = [derive, entities, leading, mentions, relations, plan].flatMap((module) => lookups({ ...module }));

/** Statements alone, and those that a module keeps by kind. */
function lookups(value: unknown): Query<Parameters, unknown>[] {
  if (isLookup(value)) return [value];
  return typeof value === 'object' && value !== null && !('cypher' in value)
    ? Object.values<unknown>({ ...value }).flatMap(lookups)
    : [];
}

function isLookup(value: unknown): value is Query<Parameters, unknown> {
  return typeof value === 'object' && value !== null && 'cypher' in value && 'kind' in value && value.kind === 'lookup';
}

/** Plans every statement of an import without running it. */
export async function planAhead(database: Database): Promise<void> {
  for (const statement of statements) await database.plan(statement, statement.example);
}
