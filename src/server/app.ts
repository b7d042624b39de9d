/** HTTP: GraphQL and its console, files to import, health, the contract as a file. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { QueryError } from '../graphql/page.js';
import type { Database } from '../neo4j/database.js';
import type { Context } from './context.js';
import { type ImportService, SpoolError } from './import-service.js';
import { LIMITS } from './limits.js';
import { clientFolder, pages } from './pages.js';
import { schemaText } from './schema.js';
import { actorOf, TokenError } from './tokens.js';
import type { Visitors } from './visitor.js';

export interface AppOptions {
  readonly apollo: ApolloServer<Context>;
  readonly database: Database;
  readonly imports: ImportService;
  readonly logger: Logger;
  readonly secret: Uint8Array;
  /** Who looks at the pages. */
  readonly visitors: Visitors;
  readonly corsOrigins: readonly string[];
  readonly contextFor: (request: { readonly requestId: string; readonly actor: Context['actor'] }) => Context;
  /** Where readers reach the site, if it is told. */
  readonly publicUrl?: string | undefined;
  /** Who may show our pages for embedding in a frame. */
  readonly frameAncestors?: readonly string[];
  /** False as soon as the program is told to stop. */
  readonly accepting: () => boolean;
}

const embedFolder = fileURLToPath(new URL('../../explorer/dist/embed/', import.meta.url));
const consoleFolder = fileURLToPath(new URL('../../explorer/dist/console/', import.meta.url));

/** GraphiQL sets styles at run time and starts its editor's workers from blobs; everything else is our own files only. */
const contentSecurity = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      imgSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Over plain HTTP on loopback there is nothing to insist on; behind TLS the proxy sets it.
  strictTransportSecurity: false,
});

export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(contentSecurity);
  app.use(
    cors({
      origin: options.corsOrigins.includes('*') ? '*' : [...options.corsOrigins],
      exposedHeaders: ['x-request-id', 'etag'],
      maxAge: 600,
    }),
  );
  health(app, options);
  app.use(compression());
  const text = schemaText();
  app.get('/schema.graphql', (_request, response) => void response.type('text/plain; charset=utf-8').send(text));
  // Names of built files carry a hash of their content.
  const built = { index: false, immutable: true, maxAge: '1y' } as const;
  app.use('/explorer/console/assets', express.static(`${consoleFolder}assets`, built));
  app.use('/explorer/assets', express.static(`${clientFolder}assets`, built));
  app.get('/embed/whorl.js', embedScript());
  app.use('/explorer', express.static(clientFolder, { index: false, maxAge: '1d' }));
  app.get('/graphql', consolePage());
  app.post('/import/files', takeFile(options));
  app.use('/graphql', express.json({ limit: LIMITS.bodyBytes }), graphql(options));
  app.use(
    pages({
      apollo: options.apollo,
      contextFor: options.contextFor,
      logger: options.logger,
      requestIdOf,
      visitors: options.visitors,
      spool: (name, body) => options.imports.spool(name, body),
      publicUrl: options.publicUrl,
      frameAncestors: options.frameAncestors ?? [],
    }),
  );
  app.use(failures(options.logger));
  return app;
}

/** The components for portals: a script that keeps its address, which pages of every origin may load. */
function embedScript(): RequestHandler {
  return (_request, response, next) => {
    response.set('access-control-allow-origin', '*');
    response.set('cross-origin-resource-policy', 'cross-origin');
    response.sendFile('whorl.js', { root: embedFolder, maxAge: '10m' }, (error) => {
      if (error !== undefined && error !== null) next(error);
    });
  };
}

function health(app: Express, { database, accepting }: AppOptions): void {
  app.get(
    '/health/live',
    (_request, response) => void response.set('cache-control', 'no-store').json({ status: 'live' }),
  );
  app.get('/health/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    if (!accepting()) return void response.status(503).json({ status: 'stopping' });
    try {
      await database.verify();
      response.json({ status: 'ready' });
    } catch {
      response.status(503).json({ status: 'not ready', reason: 'Neo4j does not answer' });
    }
  });
}

/** A browser that opens /graphql gets the console; a program that asks GET /graphql?query=… gets its answer. */
function consolePage(): RequestHandler {
  const file = `${consoleFolder}index.html`;
  const page = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return (request, response, next) => {
    if (
      page === undefined ||
      request.accepts(['application/json', 'application/graphql-response+json', 'html']) !== 'html'
    )
      return next();
    response.vary('accept').set('cache-control', 'no-cache').type('html').send(page);
  };
}

function graphql({ apollo, contextFor, secret }: AppOptions): RequestHandler {
  return expressMiddleware(apollo, {
    context: async ({ req }) => contextFor({ requestId: requestIdOf(req), actor: await actorOrRefusal(req, secret) }),
  });
}

/** A token that does not hold is told to its owner; without one everybody may read. */
async function actorOrRefusal(request: Request, secret: Uint8Array): Promise<Context['actor']> {
  try {
    return await actorOf(request.headers.authorization, secret);
  } catch (error) {
    if (error instanceof TokenError) throw new QueryError('UNAUTHENTICATED', error.message, { http: { status: 401 } });
    throw error;
  }
}

function requestIdOf(request: Request): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

function takeFile({ imports, secret }: AppOptions): RequestHandler {
  return async (request: Request, response: Response) => {
    const actor = await actorOf(request.headers.authorization, secret);
    if (actor === undefined)
      return void response
        .status(401)
        .json({ error: 'Sending files needs a token: Authorization: Bearer TOKEN. `whorl token create` makes one.' });
    if (actor.role !== 'CURATOR')
      return void response
        .status(403)
        .json({ error: `Sending files needs the role CURATOR; the token of ${actor.name} has ${actor.role}.` });
    const name = typeof request.query.name === 'string' ? request.query.name : 'file';
    response.status(201).json(await imports.spool(name, request));
  };
}

function failures(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof TokenError)
      return void response
        .status(401)
        .json({ errors: [{ message: error.message, extensions: { code: 'UNAUTHENTICATED' } }] });
    if (error instanceof SpoolError) return void response.status(error.status).json({ error: error.message });
    const status = statusOf(error);
    if (status < 500) {
      const message =
        status === 413
          ? `The request is larger than ${LIMITS.bodyBytes >> 10} KiB.`
          : 'The request body is not valid JSON.';
      return void response.status(status).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    const requestId = randomUUID();
    logger.error({ err: error, requestId }, 'a request failed');
    response.status(500).json({
      errors: [
        { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } },
      ],
    });
  };
}

function statusOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : 500;
}
