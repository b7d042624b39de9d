/** One page measured: both ways show the same, how long each takes, what each touches in the store. */
import { deepStrictEqual } from 'node:assert';
import type { StatementSeen } from '../src/neo4j/database.js';
import type { Seeded } from '../test/support/seeded.js';
import { dbHitsOf, dbHitsOfAll, direct } from './direct.js';
import { compare } from './measure.js';
import type { Page } from './pages.js';
import type { PageResult } from './report.js';

export interface Rounds {
  readonly warmUp: number;
  readonly measured: number;
}

/**
 * @param seen the statements sent since it was emptied last; the database's observer adds to it
 * @throws AssertionError if the API and the statement by hand do not show the same
 */
export async function measurePage(page: Page, api: Seeded, seen: StatementSeen[], rounds: Rounds): Promise<PageResult> {
  const ours = async () => {
    const { data, errors } = await api.execute(page.operation, page.variables);
    if (errors.length > 0) throw new Error(`${page.name}: ${errors.map(({ message }) => message).join('; ')}`);
    return data;
  };
  const byHand = async () => (await direct(api.database, page.statement, page.parameters))[0]?.page;
  deepStrictEqual(
    page.factsOfOurs.parse(await ours()),
    page.factsByHand.parse(await byHand()),
    `${page.name}: the API and the statement by hand do not show the same`,
  );
  const times = await compare(ours, byHand, rounds);
  seen.length = 0;
  await ours();
  const statements = [...seen];
  const hits = await dbHitsOfAll(api.database, statements);
  return {
    page: page.name,
    times,
    statements: statements.length,
    dbHits: [...hits.values()].reduce((sum, count) => sum + count, 0),
    dbHitsByHand: await dbHitsOf(api.database, page.statement, page.parameters),
    dbHitsByStatement: Object.fromEntries([...hits].sort(([, a], [, b]) => b - a)),
  };
}
