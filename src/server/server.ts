/** The server process put together: database, schema, HTTP. Everything it needs is given; nothing is read from the environment. */
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { analysisLoaders } from '../analysis/analysis.loaders.js';
import { collaborationLoaders } from '../collaboration/collaboration.loaders.js';
import { pathLoaders } from '../collaboration/paths.loaders.js';
import { TieGraph } from '../collaboration/tie-graph.js';
import { conceptLoaders } from '../concept/concept.loaders.js';
import { FingerprinterCache } from '../derive/fingerprinter.js';
import { fingerprintLoaders } from '../fingerprint/fingerprint.loaders.js';
import { importLoaders } from '../import/import.loaders.js';
import { keywordLoaders } from '../keyword/keyword.loaders.js';
import type { Database, Reader, StatementSeen } from '../neo4j/database.js';
import { organizationLoaders } from '../organization/organization.loaders.js';
import { personLoaders } from '../person/person.loaders.js';
import { projectLoaders } from '../project/project.loaders.js';
import { publicationLoaders } from '../publication/publication.loaders.js';
import { venueLoaders } from '../venue/venue.loaders.js';
import { createApollo } from './apollo.js';
import { createApp } from './app.js';
import type { Context, Loaders } from './context.js';
import { CurationService } from './curation-service.js';
import { ImportService } from './import-service.js';
import { tokenSecret } from './tokens.js';
import { type VisitorSettings, Visitors } from './visitor.js';

export interface ServerOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Where readers reach the site, without a slash at the end; unless told, the address they asked for. */
  readonly publicUrl?: string | undefined;
  readonly corsOrigins: readonly string[];
  /** Who may show our pages for embedding in a frame; nobody unless told. */
  readonly frameAncestors?: readonly string[] | undefined;
  readonly stateDir: string;
  /** Who looks at the pages, besides those with a token. */
  readonly visitors?: VisitorSettings | undefined;
}

export interface RunningServer {
  /** e.g. http://127.0.0.1:4000 */
  readonly url: string;
  readonly secret: Uint8Array;
  /** Stops taking requests, finishes those under way, closes. */
  stop(): Promise<void>;
}

export function loadersOf(reader: Reader): Loaders {
  return {
    ...analysisLoaders(reader),
    ...collaborationLoaders(reader),
    ...conceptLoaders(reader),
    ...fingerprintLoaders(reader),
    ...importLoaders(reader),
    ...keywordLoaders(reader),
    ...organizationLoaders(reader),
    ...pathLoaders(reader),
    ...personLoaders(reader),
    ...projectLoaders(reader),
    ...publicationLoaders(reader),
    ...venueLoaders(reader),
  };
}

/** Makes the contexts of requests; what lives longer than a request is made here once. */
export function contextFactory(options: {
  readonly database: Database;
  readonly imports: ImportService;
  readonly fingerprinter: FingerprinterCache;
  readonly logger: Logger;
  /** One that is being loaded already; else it is loaded by the first question that needs it. */
  readonly tieGraph?: TieGraph;
}) {
  const tieGraph = options.tieGraph ?? new TieGraph(options.database);
  const curation = new CurationService(options.database, () => options.fingerprinter.get());
  return (
    { requestId, actor }: Pick<Context, 'requestId' | 'actor'>,
    onStatement?: (seen: StatementSeen) => void,
  ): Context => {
    const reader = options.database.observed((seen) => {
      options.logger.debug(
        { requestId, statement: seen.name, milliseconds: Math.round(seen.milliseconds), rows: seen.rows },
        'statement',
      );
      onStatement?.(seen);
    });
    return {
      reader,
      loaders: loadersOf(reader),
      fingerprinter: () => options.fingerprinter.get(),
      tieGraph,
      imports: options.imports,
      curation,
      actor,
      requestId,
      today: new Date().toISOString().slice(0, 10),
    };
  };
}

/** @throws with code EADDRINUSE when the port is taken */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, logger } = options;
  const fingerprinter = new FingerprinterCache(database);
  const imports = new ImportService(
    database,
    () => fingerprinter.get(),
    join(options.stateDir, 'spool'),
    (error, job) => logger.error({ err: error, job }, 'an import failed'),
  );
  const secret = await tokenSecret(options.stateDir);
  const httpServer = createHttpServer();
  // Slow senders may not hold connections for ever.
  httpServer.headersTimeout = 15_000;
  httpServer.requestTimeout = 300_000;
  const apollo = createApollo({ logger, httpServer });
  await apollo.start();
  let accepting = true;
  const tieGraph = new TieGraph(database);
  const contextFor = contextFactory({ database, imports, fingerprinter, logger, tieGraph });
  httpServer.on(
    'request',
    createApp({
      apollo,
      database,
      imports,
      logger,
      secret,
      visitors: new Visitors(secret, options.visitors ?? {}),
      publicUrl: options.publicUrl,
      corsOrigins: options.corsOrigins,
      frameAncestors: options.frameAncestors ?? [],
      contextFor: (request) => contextFor(request),
      accepting: () => accepting,
    }),
  );
  await listen(httpServer, options);
  // Half a million ties take some seconds, which nobody should wait for who asks first.
  tieGraph.current('Person').catch((error: unknown) => logger.warn({ err: error }, 'the ties could not be read yet'));
  const address = httpServer.address();
  const { port } = isAddress(address) ? address : { port: options.port };
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    secret,
    stop: async () => {
      accepting = false;
      await imports.stop();
      await apollo.stop();
    },
  };
}

function isAddress(address: string | AddressInfo | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

function listen(server: ReturnType<typeof createHttpServer>, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
