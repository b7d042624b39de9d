/** Operations through the real schema, without HTTP. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { FingerprinterCache } from '../../src/derive/fingerprinter.js';
import type { Database } from '../../src/neo4j/database.js';
import { createApollo } from '../../src/server/apollo.js';
import { ImportService } from '../../src/server/import-service.js';
import { contextFactory } from '../../src/server/server.js';

export interface Api {
  /** @throws Error if there are errors in the answer */
  execute(query: string, variables: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

export async function api(database: Database): Promise<Api> {
  const logger = pino({ level: 'fatal' });
  const fingerprinter = new FingerprinterCache(database);
  const imports = new ImportService(database, () => fingerprinter.get(), join(tmpdir(), 'whorl-bench-spool'));
  const apollo = createApollo({ logger });
  const contextFor = contextFactory({ database, imports, fingerprinter, logger });
  await apollo.start();
  return {
    execute: async (query, variables) => {
      const contextValue = contextFor({ requestId: randomUUID(), actor: undefined }, () => {});
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('An incremental answer was not expected.');
      const { data, errors } = body.singleResult;
      if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
      return data;
    },
    close: () => apollo.stop(),
  };
}
