/** The run's test database, empty and with its schema. */
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { migrate } from '../../src/graph/migrate.js';
import { Database, type DatabaseOptions } from '../../src/neo4j/database.js';

/** Opens the test database as it is. Close it after use. */
export function openDatabase(options: DatabaseOptions = {}): Database {
  return Database.open(inject('neo4j'), options);
}

/** Wipes the test database and brings its schema up to date. Refuses one that the set-up did not mark. */
export async function freshDatabase(options: DatabaseOptions = {}): Promise<Database> {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery("MATCH (m:TestMarker {name: 'whorl-test'}) RETURN count(m) AS marks");
    if (Number(records[0]?.get('marks') ?? 0) !== 1)
      throw new Error(`${uri} is not a test database; it will not be wiped.`);
    const session = driver.session();
    await session.run(
      'MATCH (n) WHERE NOT n:TestMarker AND NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    );
    await session.close();
  } finally {
    await driver.close();
  }
  const database = openDatabase(options);
  await migrate(database);
  return database;
}
