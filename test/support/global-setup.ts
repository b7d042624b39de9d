/** One real Neo4j for all graph tests of a run, in a folder of its own; the jars are shared with the checkout's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { attachOrStart } from '../../src/neo4j/local/index.js';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const stateDir = await mkdtemp(join(tmpdir(), 'whorl-test-'));
  const local = await attachOrStart({
    stateDir,
    libDir: resolve('.whorl/neo4j/lib'),
    pomFile: resolve('neo4j/pom.xml'),
    javaHome: process.env.JAVA_HOME,
    path: process.env.PATH ?? '',
    home: process.env.HOME ?? '',
    heapMegabytes: 1_024,
    onProgress: ({ phase, text }) => process.stderr.write(`[neo4j] ${phase} ${text}\n`),
  });
  // Tests wipe: only a database with this mark may be wiped.
  const driver = neo4j.driver(local.uri, neo4j.auth.basic(local.user, local.password));
  await driver.executeQuery('MERGE (:TestMarker {name: $name})', { name: 'whorl-test' });
  await driver.close();
  project.provide('neo4j', { uri: local.uri, user: local.user, password: local.password });
  return async () => {
    await local.release();
    await rm(stateDir, { recursive: true, force: true });
  };
}
