/** Protects the promise that every import can be taken back: the graph is then the one from before it, to the last number. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { type UndoOptions, undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { type RandomImport, randomImport } from '../support/random-imports.js';
import { loadSmallVocabulary, loadSmallWorld } from '../support/small-world.js';

let database: Database;
let files: Workspace;

async function start(): Promise<void> {
  database = await freshDatabase();
  files = await workspace(database);
}
beforeEach(start);
afterEach(async () => {
  await files.close();
  await database.close();
});

const undo = async (run: string, options: Partial<UndoOptions> = {}) =>
  undoImport(run, { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian', ...options });

const hash = async () => (await canonicalHash(database)).hash;

async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}

async function put({ source, trust, file }: RandomImport) {
  const report = await files.import({ 'random.json': file }, { source, trust });
  expect(report.rejections).toEqual([]);
  return report;
}

describe('undoing an import', () => {
  it('of everything leaves nothing, not even names and identifiers', async () => {
    await loadSmallVocabulary(database);
    const before = { hash: await hash(), census: await census(database) };
    const report = await loadSmallWorld(database, { vocabulary: false });
    const undone = await undo(report.run ?? '');
    expect(undone).toMatchObject({ recordsRemoved: report.new, recordsReopened: 0, entitiesRestored: 0 });
    expect(undone.entitiesRemoved).toMatchObject({ Publication: 4, Project: 1, Venue: 1, Keyword: 2 });
    expect(await hash()).toBe(before.hash);
    const left = Object.keys(await census(database)).filter((kind) => kind.startsWith(':') && !(kind in before.census));
    expect(left.sort()).toEqual([':GraphState', ':ImportRun']);
    const [run] = await ask(
      database,
      'MATCH (r:ImportRun) RETURN r.status AS status, r.undoneBy AS by, r.undoneAt IS NOT NULL AS when',
    );
    expect(run).toEqual({ status: 'UNDONE', by: 'librarian', when: true });
    // A server just started plans every statement for the first time.
  }, 300_000);

  it('that changed records brings their old versions back', async () => {
    await loadSmallWorld(database);
    const before = await hash();
    const second = await loadSmallWorld(database, {
      vocabulary: false,
      edit: (text) =>
        text
          .replace('Readmission after surgery', 'Readmission after operations')
          .replace('  - {person: per, affiliations: [lab]}\n  - {name: "Doe, Jane"', '  - {name: "Doe, Jane"')
          .replace('ours: true, ', '')
          .replace('keywords: [Readmission, Surgery]', 'keywords: [Odd ends]'),
    });
    expect(await hash()).not.toBe(before);
    const undone = await undo(second.run ?? '');
    expect(undone).toMatchObject({ recordsReopened: second.changed, recordsRemoved: second.changed });
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  }, 300_000);

  it('brings back whom it had left without any mention, with name and identifiers', async () => {
    const paper = (author: object) =>
      whorlFile({ publications: [{ key: 'a', title: 'Fear of falling', authors: [author] }] }, 'library');
    await files.import({ 'a.json': paper({ name: 'LUND, Anna', orcid: '0000-0002-1825-0097' }) });
    const before = await hash();
    const second = await files.import({ 'a.json': paper({ name: 'Krog, Clara' }) });
    expect(await askOne(database, 'MATCH (p:Person) RETURN p.family')).toBe('Krog');
    await undo(second.run ?? '');
    expect(await askOne(database, 'MATCH (p:Person) RETURN p.family')).toBe('LUND');
    expect(await hash()).toBe(before);
  });

  it('is told beforehand, and a dry run writes nothing', async () => {
    const { run = '' } = await loadSmallWorld(database);
    const before = { census: await census(database), counters: { ...database.counters } };
    const planned = await undo(run, { dryRun: true });
    expect(database.counters).toEqual(before.counters);
    expect(await census(database)).toEqual(before.census);
    const done = await undo(run);
    expect({ ...done, dryRun: true }).toEqual(planned);
  });

  it('is refused a second time, and for what is no run', async () => {
    const { run = '' } = await loadSmallWorld(database);
    await undo(run);
    expect((await undo(run)).refused?.code).toBe('ALREADY_UNDONE');
    expect((await undo('ImportRun:99')).refused?.code).toBe('NOT_FOUND');
  });

  it('can be followed by the same import, as if nothing had been', async () => {
    const first = await loadSmallWorld(database);
    const wanted = await hash();
    await undo(first.run ?? '');
    const again = await loadSmallWorld(database, { vocabulary: false });
    expect(counts(again)).toEqual(counts(first));
    expect(await hash()).toBe(wanted);
  });

  it('goes on where it was interrupted', async () => {
    await loadSmallVocabulary(database);
    const before = await hash();
    const many = Array.from({ length: 600 }, (_, at) => ({
      key: `k${at}`,
      title: `Note number ${at}`,
      authors: ['Lund, Anna'],
    }));
    const { run = '' } = await files.import({ 'a.json': whorlFile({ publications: many }, 'library') });
    const interrupted = undo(run, {
      onProgress: () => {
        throw new Error('pulled the plug');
      },
    });
    await expect(interrupted).rejects.toThrow('pulled the plug');
    expect(await askOne(database, 'MATCH (r:ImportRun) RETURN r.status')).toBe('UNDOING');
    expect(Number(await askOne(database, 'MATCH (p:Publication) RETURN count(p)'))).toBeLessThan(600);
    await undo(run);
    expect(await hash()).toBe(before);
    expect(await askOne(database, 'MATCH (r:ImportRun) RETURN r.status')).toBe('UNDONE');
  });
});

describe('undoing an earlier import', () => {
  const about = (title: string, author: string, source: string) =>
    files.import({ 'a.json': whorlFile({ publications: [{ key: 'a', title, authors: [author] }] }, source) });

  it('equals importing the others, when they have nothing in common', async () => {
    await about('Shared meals in day centres', 'Dahl, Dorte', 'three');
    const wanted = await hash();
    await files.close();
    await database.close();
    await start();
    const first = await about('Fear of falling', 'Lund, Anna', 'one');
    await about('Shared meals in day centres', 'Dahl, Dorte', 'three');
    expect((await undo(first.run ?? '')).refused).toBeUndefined();
    expect(await hash()).toBe(wanted);
  });

  it('is refused, naming the runs that describe or mention the same', async () => {
    const first = await about('Fear of falling', 'Lund, Anna', 'one');
    await about('Shared meals in day centres', 'Dahl, Dorte', 'two');
    const third = await about('Walking aids in winter', 'Lund, Anna', 'three');
    const before = await hash();
    const refused = await undo(first.run ?? '');
    expect(refused.refused?.code).toBe('IN_THE_WAY');
    expect(refused.refused?.message).toContain(third.run);
    expect(refused.inTheWay).toEqual({ runs: [third.run], decisions: [] });
    expect(await hash()).toBe(before);
    await undo(third.run ?? '');
    expect((await undo(first.run ?? '')).refused).toBeUndefined();
  });
});

describe('whatever was imported', () => {
  it('undoing run after run goes through the same graphs backwards', async () => {
    await loadSmallVocabulary(database);
    await fc.assert(
      fc.asyncProperty(fc.array(randomImport, { minLength: 2, maxLength: 4 }), async (imports) => {
        const steps: { run: string; before: string }[] = [];
        for (const item of imports) {
          const before = await hash();
          const { run } = await put(item);
          if (run !== undefined) steps.push({ run, before });
        }
        for (const { run, before } of steps.reverse()) {
          expect((await undo(run)).refused).toBeUndefined();
          expect(await hash()).toBe(before);
          expect(await whatIsWrong()).toEqual([]);
        }
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
  }, 400_000);

  it('undoing an earlier run equals importing the others in order, or is refused', async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(randomImport, { minLength: 2, maxLength: 3 }), fc.nat(1), async (imports, at) => {
        await empty();
        for (const [index, item] of imports.entries()) if (index !== at) await put(item);
        const wanted = await hash();
        await empty();
        const runs = [];
        for (const item of imports) runs.push((await put(item)).run);
        const run = runs[at];
        if (run === undefined || (await undo(run)).refused !== undefined) return;
        done++;
        expect(await hash()).toBe(wanted);
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
    expect(done).toBeGreaterThan(0);
  }, 400_000);

  async function empty(): Promise<void> {
    await database.close();
    database = await freshDatabase();
    await files.close();
    files = await workspace(database);
  }
});
