/** The whole server on a free loopback port, on the seeded graph or another. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.js';
import { type RunningServer, type ServerOptions, startServer } from '../../src/server/server.js';
import { createToken } from '../../src/server/tokens.js';

export interface TestServer extends RunningServer {
  readonly curator: string;
  readonly viewer: string;
  /** Sends an operation by POST as a program does. */
  post(
    query: string,
    options?: { readonly variables?: object; readonly token?: string; readonly headers?: Record<string, string> },
  ): Promise<{ status: number; body: Body; headers: Headers }>;
}

const bodySchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.record(z.string(), z.unknown()).optional() }))
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type Body = z.infer<typeof bodySchema>;

export async function startTestServer(
  database: Database,
  corsOrigins: readonly string[] = [],
  more: Pick<ServerOptions, 'visitors' | 'frameAncestors' | 'publicUrl'> = {},
): Promise<TestServer> {
  const stateDir = await mkdtemp(join(tmpdir(), 'whorl-http-'));
  const server = await startServer({
    database,
    logger: pino({ level: 'silent' }),
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    stateDir,
    ...more,
  });
  return {
    ...server,
    curator: await createToken(server.secret, 'tester', 'CURATOR', '1h'),
    viewer: await createToken(server.secret, 'reader', 'VIEWER', '1h'),
    post: async (query, { variables = {}, token, headers = {} } = {}) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, body: bodySchema.parse(await response.json()), headers: response.headers };
    },
    stop: async () => {
      await server.stop();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
