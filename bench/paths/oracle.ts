/** Hops and costs by igraph, in a Python environment of its own, from outputs with their authors as plain Cypher reads them. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { DEFAULT_CONSORTIUM_LIMIT } from '../../src/derive/derive.js';
import type { Database } from '../../src/neo4j/database.js';
import { direct } from '../direct.js';
import { OUTPUTS_WITH_AUTHORS } from './outputs.queries.js';
import type { Pair } from './pairs.js';

const IGRAPH = '0.11.8';
const SCRIPT = fileURLToPath(new URL('oracle.py', import.meta.url));
const run = promisify(execFile);

const expected = z.array(z.object({ hops: z.number(), cost: z.number(), hopsOfCheapest: z.number() }).nullable());
export type Expected = z.infer<typeof expected>[number];

async function python(): Promise<string> {
  const cache = resolve(process.env.WHORL_BENCH_CACHE ?? join(tmpdir(), 'whorl-bench-cache'));
  const environment = join(cache, `igraph-${IGRAPH}`);
  const program = join(environment, 'bin/python');
  const isThere = await run(program, ['-c', 'import igraph']).then(
    () => true,
    () => false,
  );
  if (isThere) return program;
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(program, ['-m', 'pip', 'install', '--quiet', `igraph==${IGRAPH}`]);
  } catch (error) {
    throw new Error(
      `igraph ${IGRAPH} could not be installed in ${environment}. It needs python3 with venv, and a package index that pip can reach.`,
      { cause: error },
    );
  }
  return program;
}

export async function expectedPaths(database: Database, pairs: readonly Pair[], asOf: number): Promise<Expected[]> {
  const program = await python();
  const outputs = await direct(database, OUTPUTS_WITH_AUTHORS);
  const folder = await mkdtemp(join(tmpdir(), 'whorl-bench-paths-'));
  try {
    const [source, target] = [join(folder, 'graph.json'), join(folder, 'expected.json')];
    const given = { asOf, limit: DEFAULT_CONSORTIUM_LIMIT, outputs, pairs: pairs.map(({ a, b }) => [a, b]) };
    await writeFile(source, JSON.stringify(given));
    await run(program, [SCRIPT, source, target]);
    return expected.parse(JSON.parse(await readFile(target, 'utf8')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
