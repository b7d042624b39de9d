/** The test database with the seed in it: loaded when what is there is not the seed as it was left. */
import { resolve } from 'node:path';
import { isEmpty, loadDemonstration } from '../../src/import/demonstration.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase, openDatabase } from './database.js';
import { seedMark, setSeedMark } from './seed-mark.js';

export async function seededDatabase(): Promise<Database> {
  const found = openDatabase();
  if (!(await isEmpty(found)) && (await seedMark(found))) return found;
  await found.close();
  const database = await freshDatabase();
  await loadDemonstration(database, resolve('seed'), { actor: 'test' });
  await setSeedMark(database);
  return database;
}
