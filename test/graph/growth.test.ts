/**
 * Protects pages from growing with the graph: what the console's examples and the lists send as `page`
 * statements costs at most 1.5 times the dbHits on a graph five times as large.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { loadDemonstration } from '../../src/import/demonstration.js';
import { importFiles } from '../../src/import/run.js';
import type { Database, StatementSeen } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { exampleOperations } from '../support/operations.js';
import { executor, type Seeded } from '../support/seeded.js';

const LISTS = [
  '{ publications(first: 20) { nodes { id } } }',
  '{ publications(first: 20, orderBy: OLDEST) { nodes { id } } }',
  '{ publications(first: 20, orderBy: TITLE) { nodes { id } } }',
  '{ people(first: 20) { nodes { id } } members(first: 20) { nodes { id } } labs(first: 20) { nodes { id } } partners(first: 20) { nodes { id } } }',
  '{ projects(first: 20) { nodes { id } } concepts(first: 20) { nodes { id } } keywords(first: 20) { nodes { id } } venues(first: 20) { nodes { id } } }',
  '{ importRuns(first: 5) { number } }',
];
/** What a page may cost more on a graph five times as large … */
const MOST_GROWTH = 1.5;
/** … beyond what a handful of hits more or less would be. */
const NOISE = 60;

function dbHits(plan: ProfiledPlan): number {
  return plan.dbHits + plan.children.reduce((sum, child) => sum + dbHits(child), 0);
}

async function cost(database: Database, { query, parameters }: StatementSeen): Promise<number> {
  const { profile } = await database.plan(query, parameters, 'PROFILE');
  return profile === false ? 0 : dbHits(profile);
}

/** The demonstration institute once more, as another institute: other keys, names, titles and venues. */
async function copyOfDemonstration(folder: string, copy: number): Promise<string[]> {
  const files = (await readdir('seed/demonstration')).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    files.map(async (name) => {
      const text = await readFile(join('seed/demonstration', name), 'utf8');
      const path = join(folder, `${copy}-${name}`);
      const renamed = text
        .replaceAll('local:demonstration/', `local:demonstration${copy}/`)
        .replaceAll('10.5555/', `10.5555/copy${copy}.`)
        .replace(/^source: demonstration$/m, `source: demonstration${copy}`)
        // Titles, names and keywords; a shared keyword or venue would be one with more outputs, not more of them.
        .replace(
          /([{ ](?:title|text|family|name): )(["']?)(?=[^\s{[>|])/g,
          (_match, field: string, quote: string) => `${field}${quote}Q${copy}x `,
        );
      await writeFile(path, renamed);
      return path;
    }),
  );
}

describe('the cost of pages', () => {
  let database: Database;
  let graph: Seeded;
  let folder: string;
  const seen = new Map<string, StatementSeen>();
  const small = new Map<string, number>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whorl-growth-'));
    database = await freshDatabase({
      onStatement: (statement) =>
        recording && seen.set(`${statement.name} ${JSON.stringify(statement.parameters)}`, statement),
    });
    await loadDemonstration(database, resolve('seed'), { actor: 'test' });
    graph = await executor(database);
    recording = true;
    for (const query of LISTS) expect((await graph.execute(query)).errors).toEqual([]);
    for (const { query, variables } of exampleOperations()) await graph.execute(query, variables);
    recording = false;
    for (const [key, statement] of seen)
      if (statement.query.kind === 'page') small.set(key, await cost(database, statement));
    for (const copy of [2, 3, 4, 5]) {
      const paths = await copyOfDemonstration(folder, copy);
      const report = await importFiles(
        paths.map((path) => ({ path, name: path })),
        { database, fingerprinter: await loadFingerprinter(database), actor: 'test' },
      );
      expect(report.rejected).toBe(0);
      expect(report.new).toBeGreaterThan(600);
    }
  }, 900_000);
  let recording = false;

  afterAll(async () => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is known for many statements', () => {
    expect(small.size).toBeGreaterThan(8);
  });

  it('grows at most by half when the graph grows five times', async () => {
    const dear: string[] = [];
    for (const [key, before] of small) {
      const statement = seen.get(key);
      if (statement === undefined) continue;
      const after = await cost(database, statement);
      if (after > before * MOST_GROWTH + NOISE)
        dear.push(`${statement.name} (${statement.query.kind}): ${before} → ${after} dbHits`);
    }
    expect(dear).toEqual([]);
  });
});
