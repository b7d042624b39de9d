/**
 * Protects speed at every size: no statement scans all nodes; label scans, Eager and full Sort stand only in statements
 * marked `wholeGraph`. The one exception: Neo4j 5 plans an Eager directly below every DELETE, whose rows our batches
 * bound (docs/decisions/0003).
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { allQueries, type QueryKind } from '../../src/neo4j/query.js';
import { type Seeded, seeded } from '../support/seeded.js';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.queries.ts'),
);
await Promise.all(modules.map((path) => import(pathToFileURL(join('src', path)).href)));

const DELETES = /^(DetachDelete|Delete|SubqueryForeach|Foreach)/;

function offences(plan: Plan, kind: QueryKind, above = ''): string[] {
  const operator = plan.operatorType.replace(/@.*$/, '');
  const own: string[] = [];
  if (/^(Partitioned)?AllNodesScan/.test(operator)) own.push(operator);
  if (kind !== 'wholeGraph') {
    if (/NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan|AllRelationshipsScan/.test(operator))
      own.push(operator);
    if (/^Sort$/.test(operator)) own.push(operator);
    if (/^Eager$/.test(operator) && !DELETES.test(above)) own.push(`${operator} below ${above}`);
  }
  return [...own, ...plan.children.flatMap((child) => offences(child, kind, operator))];
}

describe('query plans', () => {
  let graph: Seeded;
  let database: Database;
  beforeAll(async () => {
    graph = await seeded();
    database = graph.database;
  });
  afterAll(() => graph.close());

  it('knows the statements', () => {
    expect(allQueries().length).toBeGreaterThan(100);
  });

  it.each(
    allQueries()
      // A server without Graph Data Science cannot plan a call of it; test/graph/analysis-gds.test.ts runs them.
      .filter(({ name, cypher }) => !name.startsWith('test') && !/\bgds\./.test(cypher.replace(/'gds\.version'/, '')))
      .map((query) => [query.name, query] as const),
  )('%s runs on indexes', async (_name, query) => {
    const { plan, notifications } = await database.plan(query, query.example);
    if (plan === false) {
      // SHOW INDEXES and its like have no plan of their own.
      expect(query.cypher).toMatch(/SHOW (?:INDEXES|FUNCTIONS)/);
      return;
    }
    expect(offences(plan, query.kind)).toEqual([]);
    expect(
      notifications
        .filter(({ code }) => /UnboundedVariableLengthPattern|CartesianProduct/.test(code))
        .map(({ title }) => title),
    ).toEqual([]);
  });
});
