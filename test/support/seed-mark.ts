/** Remembers, in the test database, that it holds the seed and nothing else. A test that writes elsewhere wipes it away. */
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.js';
import { read, write } from '../../src/neo4j/query.js';

const seedMarkQuery = read({
  name: 'testSeedMark',
  kind: 'wholeGraph',
  cypher: `MATCH (m:SeedMark) RETURN count(m) > 0 AS marked`,
  row: z.object({ marked: z.boolean() }),
  example: {},
});
const setSeedMarkQuery = write({
  name: 'testSetSeedMark',
  kind: 'wholeGraph',
  cypher: `MERGE (:SeedMark {name: 'seed'})`,
  row: z.object({}),
  example: {},
});

export async function seedMark(database: Database): Promise<boolean> {
  return (await database.read(seedMarkQuery, {}))[0]?.marked ?? false;
}

export async function setSeedMark(database: Database): Promise<void> {
  await database.transaction('testSetSeedMark', (tx) => tx.write(setSeedMarkQuery, {}));
}
