/**
 * The seeded graph, loaded once a run (vocabulary, source documents, demonstration institute), and operations on it
 * through the real schema. Tests that use it must not write.
 */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { FingerprinterCache } from '../../src/derive/fingerprinter.js';
import type { Database } from '../../src/neo4j/database.js';
import { createApollo } from '../../src/server/apollo.js';
import type { Context } from '../../src/server/context.js';
import { ImportService } from '../../src/server/import-service.js';
import { contextFactory } from '../../src/server/server.js';
import { seededDatabase } from './seeded-database.js';

export interface Answer {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Record<string, unknown>;
  }[];
  readonly extensions: Record<string, unknown>;
  /** Names of the statements that were sent, in order. */
  readonly statements: readonly string[];
}

export interface Seeded {
  readonly database: Database;
  execute(query: string, variables?: Record<string, unknown>, actor?: Context['actor']): Promise<Answer>;
  countStatements(query: string, variables?: Record<string, unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The same graph for every test file of a run: it is loaded when the one that is there is not the seed as it was left. */
export async function seeded(): Promise<Seeded> {
  return executor(await seededDatabase());
}

/** Operations through the real schema on any database. */
export async function executor(
  database: Database,
  /** `limited: false` for operations that a program makes, larger than anybody may send. */
  { limited = true }: { readonly limited?: boolean } = {},
): Promise<Seeded> {
  const logger = pino({ level: process.env.LOG_LEVEL ?? 'fatal' });
  const fingerprinter = new FingerprinterCache(database);
  const imports = new ImportService(database, () => fingerprinter.get(), resolve('.whorl/test-spool'));
  const apollo: ApolloServer<Context> = createApollo({ logger, limited });
  const contextFor = contextFactory({ database, imports, fingerprinter, logger });
  await apollo.start();
  const execute: Seeded['execute'] = async (query, variables = {}, actor) => {
    const statements: string[] = [];
    const contextValue = contextFor({ requestId: randomUUID(), actor }, (seen) => statements.push(seen.name));
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('An incremental answer was not expected.');
    const { data, errors = [], extensions = {} } = body.singleResult;
    return {
      data,
      errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions } })),
      extensions,
      statements,
    };
  };
  return {
    database,
    execute,
    countStatements: async (query, variables) => (await execute(query, variables)).statements,
    close: async () => {
      await apollo.stop();
      await database.close();
    },
  };
}
