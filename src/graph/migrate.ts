/** Brings a database to the schema this program needs. Safe to call at every start: what is there is left alone. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../neo4j/database.js';
import { appliedMigrations, indexStates, recordMigration } from './migrate.queries.js';
import { checksum, indexNames, MIGRATIONS } from './migrations.js';

const INDEX_DEADLINE = 600_000;

/** Applies what is missing, in order, and waits until every index is online. Returns the numbers that ran now. */
export async function migrate(database: Database): Promise<number[]> {
  const applied = new Map((await database.read(appliedMigrations, {})).map((row) => [row.number, row.checksum]));
  const newest = Math.max(0, ...applied.keys());
  const known = MIGRATIONS.at(-1)?.number ?? 0;
  if (newest > known) {
    throw new Error(
      `This database was written by a newer Whorl (its schema is number ${newest}, this program knows ${known}). Update the program.`,
    );
  }
  const ran: number[] = [];
  for (const migration of MIGRATIONS) {
    const found = applied.get(migration.number);
    if (found !== undefined) {
      if (found !== checksum(migration)) {
        throw new Error(
          `Migration ${migration.number} (${migration.name}) was edited after it ran on this database. Restore it and put the change into a new migration.`,
        );
      }
      continue;
    }
    for (const statement of migration.statements) await database.schema(statement);
    await database.transaction('recordMigration', (transaction) =>
      transaction.write(recordMigration, {
        number: migration.number,
        checksum: checksum(migration),
        migrationName: migration.name,
      }),
    );
    ran.push(migration.number);
  }
  await indexesOnline(database);
  await nothingMissing(database);
  return ran;
}

async function indexesOnline(database: Database): Promise<void> {
  const deadline = Date.now() + INDEX_DEADLINE;
  for (;;) {
    const waiting = (await database.read(indexStates, {})).filter((row) => row.state !== 'ONLINE');
    const failed = waiting.find((row) => row.state === 'FAILED');
    if (failed !== undefined)
      throw new Error(
        `The index ${failed.name} could not be built. Drop it and start again; the database's log says why.`,
      );
    if (waiting.length === 0) return;
    if (Date.now() > deadline)
      throw new Error(`The index ${waiting[0]?.name ?? ''} is still being built after ten minutes. Start again later.`);
    await sleep(100);
  }
}

/** `IF NOT EXISTS` makes nothing, without a word, where an index of the same kind has another name. */
async function nothingMissing(database: Database): Promise<void> {
  const there = new Set((await database.read(indexStates, {})).map((row) => row.name));
  const missing = indexNames().filter((name) => !there.has(name));
  if (missing.length === 0) return;
  throw new Error(
    `The database lacks ${missing.join(', ')}. Somebody dropped it, or an index of the same kind stands in its place: drop that one, delete the (:Migration) nodes, and start again.`,
  );
}
