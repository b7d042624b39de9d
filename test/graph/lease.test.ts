import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Lease, LeaseError } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, counts, type Workspace, workspace } from '../support/importing.js';

const BIB = '@article{a, author = {Lund, Anna}, title = {Fear of falling}, year = 2020}';

let database: Database;
let files: Workspace;

beforeAll(async () => {
  database = await freshDatabase();
  files = await workspace(database);
});
afterAll(async () => {
  await files.close();
  await database.close();
});
beforeEach(async () => {
  await ask(database, 'MATCH (l:WriteLease) DELETE l');
});

describe('of two writers', () => {
  it('the second waits, is told who writes, and goes on when the first is done', async () => {
    const first = await Lease.take(database, { purpose: 'curation' });
    const told: string[] = [];
    const importing = files.import({ 'a.bib': BIB }, { onWait: (holder) => told.push(holder) });
    while (told.length === 0) await sleep(50);
    expect(told[0]).toMatch(/^curation on .* \(process \d+/);
    expect(await ask(database, 'MATCH (p:Publication) RETURN p')).toEqual([]);
    await first.release();
    expect(counts(await importing)).toEqual({ new: 1 });
  });

  it('the second gives up when its patience is over, naming the first', async () => {
    const first = await Lease.take(database, { purpose: 'rebuild' });
    const second = Lease.take(database, { purpose: 'import', patience: 300 });
    await expect(second).rejects.toThrow(LeaseError);
    await expect(second).rejects.toThrow(/being written by rebuild on/);
    await first.release();
  });

  it('an import that changes nothing does not wait', async () => {
    await files.import({ 'a.bib': BIB });
    const first = await Lease.take(database, { purpose: 'rebuild' });
    expect(counts(await files.import({ 'a.bib': BIB }))).toEqual({ same: 1 });
    await first.release();
  });
});

describe('of two imports of the same file at once', () => {
  it('one waits for the other, and nothing is doubled', async () => {
    await ask(database, 'MATCH (n) WHERE NOT n:TestMarker AND NOT n:Migration DETACH DELETE n');
    const many = Array.from(
      { length: 60 },
      (_, at) =>
        `@article{k${at}, author = {Lund, Anna and Holm, Bent}, title = {Note number ${at} on care}, year = 2020}`,
    ).join('\n');
    const other = await workspace(database);
    try {
      const told: string[] = [];
      const options = { batchRecords: 10, onWait: (holder: string) => told.push(holder) };
      const reports = await Promise.all([
        files.import({ 'a.bib': many }, options),
        other.import({ 'b.bib': many }, options),
      ]);
      expect(told[0]).toMatch(/^import on .* \(process \d+/);
      expect(reports.map((report) => report.new).sort((a, b) => a - b)).toEqual([0, 60]);
      expect(reports.map((report) => report.same).sort((a, b) => a - b)).toEqual([0, 60]);
      const [row] = await ask(
        database,
        'MATCH (p:Publication) WITH count(p) AS outputs MATCH (p:Person) RETURN outputs, count(p) AS people',
      );
      expect(row).toEqual({ outputs: 60, people: 2 });
    } finally {
      await other.close();
    }
  });
});

describe('a lease', () => {
  it('is kept while a transaction lasts longer than it, and is still ours afterwards', async () => {
    // Long enough for a busy machine: who is held up longer than the lease lasts does lose it.
    const first = await Lease.take(database, { purpose: 'import', lasts: 4_000 });
    const batch = first.transaction('longBatch', () => sleep(4_500));
    await sleep(200);
    const second = Lease.take(database, { purpose: 'other', patience: 5_000, lasts: 4_000 });
    await Promise.allSettled([batch]);
    await first.transaction('nextBatch', async () => undefined);
    await expect(second).rejects.toThrow(/import on/);
    await first.release();
  });

  it('that was lost to another writer writes nothing more', async () => {
    const first = await Lease.take(database, { purpose: 'import', lasts: 600_000 });
    // As if the process had been asleep: nobody prolongs it, and a heartbeat is far away.
    await ask(database, 'MATCH (l:WriteLease) SET l.until = 0');
    const second = await Lease.take(database, { purpose: 'other' });
    let worked = false;
    const write = first.transaction('late', async () => {
      worked = true;
    });
    await expect(write).rejects.toThrow(/lost to another writer/);
    expect(worked).toBe(false);
    await expect(first.release()).rejects.toThrow(LeaseError);
    await second.release();
  });

  it('grows a fencing number with every holder', async () => {
    const first = await Lease.take(database, { purpose: 'a' });
    await first.release();
    const second = await Lease.take(database, { purpose: 'b' });
    await second.release();
    expect(second.fencing).toBe(first.fencing + 1);
  });
});
