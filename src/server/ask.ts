/**
 * The API asked inside the process: the same schema, resolvers and context as the server's, without HTTP and without its
 * limits of price and depth, which protect a server from strangers. Commands ask here, so that they cannot differ from it.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { pino } from 'pino';
import type { z } from 'zod';
import { FingerprinterCache } from '../derive/fingerprinter.js';
import { QueryError } from '../graphql/page.js';
import type { Database } from '../neo4j/database.js';
import { createApollo } from './apollo.js';
import { AskError } from './ask-error.js';
import { ImportService } from './import-service.js';
import { contextFactory } from './server.js';

/** Runs one operation; its answer must have the given shape. @throws AskError for what the caller got wrong; what failed otherwise as it was */
export type Ask = <D>(query: string, variables: Readonly<Record<string, unknown>>, shape: z.ZodType<D>) => Promise<D>;

export interface Asking {
  readonly ask: Ask;
  close(): Promise<void>;
}

/**
 * Opens the API on a database that is open already, and stays open until closed; ties and vocabularies are read once.
 * @param stateDir the folder of the program's state, as in the configuration
 */
export async function openApi(database: Database, stateDir: string): Promise<Asking> {
  const logger = pino({ level: 'silent' });
  const fingerprinter = new FingerprinterCache(database);
  const imports = new ImportService(database, () => fingerprinter.get(), join(stateDir, 'spool'));
  const originals = new WeakMap<GraphQLFormattedError, unknown>();
  const apollo = createApollo({
    logger,
    limited: false,
    formatError: (formatted, error) => {
      originals.set(formatted, unwrapResolverError(error));
      return formatted;
    },
  });
  await apollo.start();
  const contextFor = contextFactory({ database, imports, fingerprinter, logger });
  const ask: Ask = async (query, variables, shape) => {
    const contextValue = contextFor({ requestId: randomUUID(), actor: undefined });
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single') throw new Error('The API answered in parts, which nothing here asks for.');
    const [error] = body.singleResult.errors ?? [];
    if (error !== undefined) throw failure(error, originals.get(error));
    return shape.parse(body.singleResult.data);
  };
  return { ask, close: () => apollo.stop() };
}

function failure(formatted: GraphQLFormattedError, original: unknown): unknown {
  if (!(original instanceof QueryError)) return original instanceof Error ? original : new Error(formatted.message);
  const { code, argument } = original.extensions;
  return new AskError(String(code), original.message, typeof argument === 'string' ? argument : undefined);
}
