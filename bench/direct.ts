/** Statements sent straight to Neo4j by its driver, as a program without us would send them. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import type { Database, StatementSeen } from '../src/neo4j/database.js';

export type Row = Record<string, unknown>;

/** The rows of one reading statement, in an auto-commit transaction: the cheapest way there is. */
export async function direct(database: Database, cypher: string, parameters: Row = {}): Promise<Row[]> {
  const session = database.driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 5_000 });
  try {
    const result = await session.run(cypher, parameters);
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** What a statement touches in the store: the sum over all operators of its plan. */
export async function dbHitsOf(database: Database, cypher: string, parameters: Row): Promise<number> {
  const session = database.driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${cypher}`, parameters);
    return summary.profile === false ? 0 : sumOfHits(summary.profile);
  } finally {
    await session.close();
  }
}

/** The same for statements that the API sent: name to dbHits, those of one name added up. */
export async function dbHitsOfAll(database: Database, seen: readonly StatementSeen[]): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  for (const { name, query, parameters } of seen) {
    const { profile } = await database.plan(query, parameters, 'PROFILE');
    hits.set(name, (hits.get(name) ?? 0) + (profile === false ? 0 : sumOfHits(profile)));
  }
  return hits;
}

function sumOfHits({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + sumOfHits(child), dbHits);
}
