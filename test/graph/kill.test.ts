/**
 * Protects resumption: an import that is killed with -9 in the middle is run again, and the graph is the one that an
 * undisturbed import gives, to the last derived number.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { importFiles } from '../../src/import/run.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { generatedPublications } from '../support/generate-publications.js';
import { loadSmallVocabulary } from '../support/small-world.js';

const PUBLICATIONS = 1_500;
const PROGRAM = fileURLToPath(new URL('../support/import-program.ts', import.meta.url));

let folder: string;
let path: string;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-kill-'));
  path = join(folder, 'generated.json');
  await writeFile(path, generatedPublications(PUBLICATIONS));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

async function emptyWithVocabulary(): Promise<void> {
  await database?.close();
  database = await freshDatabase();
  await loadSmallVocabulary(database);
}

const imported = async () =>
  importFiles([{ name: 'generated.json', path }], {
    database,
    fingerprinter: await loadFingerprinter(database),
    actor: 'test',
  });

/** Imports in a process of its own and kills it as soon as it has told that many records. Returns how many it told. */
async function importKilledAfter(records: number): Promise<number> {
  const { uri, user, password } = inject('neo4j');
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, uri, user, path], {
    env: { ...process.env, TEST_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let told = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    told = Number(line);
    if (told >= records && !child.killed) child.kill('SIGKILL');
  }
  const [, signal] = await gone;
  expect(signal).toBe('SIGKILL');
  return told;
}

it('a killed import that is run again gives the graph of an undisturbed one, and a third run changes nothing', async () => {
  await emptyWithVocabulary();
  const undisturbed = await imported();
  expect(undisturbed).toMatchObject({ read: PUBLICATIONS, new: PUBLICATIONS, rejected: 0 });
  const wanted = await canonicalHash(database);

  await emptyWithVocabulary();
  const told = await importKilledAfter(PUBLICATIONS / 3);
  const left = await database.driver.executeQuery('MATCH (p:Publication) RETURN count(p) AS publications');
  expect(told).toBeLessThan(PUBLICATIONS);
  expect(Number(left.records[0]?.get('publications'))).toBeGreaterThanOrEqual(told);

  const resumed = await imported();
  expect(resumed.same).toBeGreaterThanOrEqual(told);
  expect(resumed.new).toBeGreaterThan(0);
  expect(resumed.same + resumed.new).toBe(PUBLICATIONS);
  expect(await canonicalHash(database)).toEqual(wanted);

  expect(await imported()).toMatchObject({ new: 0, changed: 0, same: PUBLICATIONS, nodesCreated: 0 });
  expect(await canonicalHash(database)).toEqual(wanted);
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  expect(findings.filter((finding) => finding.offenders > 0)).toEqual([]);
}, 300_000);
