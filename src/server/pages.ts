/** The web application put on the HTTP server: it gets requests as plain data and a way to ask the API, and nothing else. */
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import { createExplorer, type Execute, type Host, type HttpAnswer, type HttpRequest } from '@whorl/explorer';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { SpoolError, type SpooledFile } from './import-service.js';
import { roleError } from './user-error.js';
import type { Visitors } from './visitor.js';

export interface PagesOptions {
  readonly apollo: ApolloServer<Context>;
  readonly logger: Logger;
  readonly contextFor: (request: { readonly requestId: string; readonly actor: Context['actor'] }) => Context;
  readonly requestIdOf: (request: Request) => string;
  readonly visitors: Visitors;
  /** Keeps a file that waits to be imported. */
  readonly spool: (name: string, body: Readable) => Promise<SpooledFile>;
  readonly publicUrl: string | undefined;
  readonly frameAncestors: readonly string[];
}

export const clientFolder = fileURLToPath(new URL('../../explorer/dist/client/', import.meta.url));

/** Answers every address: with a page, or with the page that says that there is none. */
export function pages(options: PagesOptions): RequestHandler {
  const { apollo, contextFor, logger } = options;
  const execute: Execute = async <Result, Variables extends Readonly<Record<string, unknown>>>(
    document: { toString(): string },
    variables: Variables,
    { visitor, requestId }: Parameters<Execute>[2],
  ) => {
    const contextValue = contextFor({ requestId, actor: visitor });
    const { body } = await apollo.executeOperation<Result>(
      { query: document.toString(), variables: { ...variables } },
      { contextValue },
    );
    if (body.kind !== 'single') throw new Error('The API answered in parts, which no page asks for.');
    return body.singleResult;
  };
  const explorer = createExplorer({
    execute,
    clientFolder,
    frameAncestors: options.frameAncestors,
    ...(options.publicUrl !== undefined && { publicUrl: options.publicUrl }),
    onFailure: (error, requestId) => logger.error({ err: error, requestId }, 'a page failed'),
  });
  return async (request, response) => {
    const { visitor, signInOver } = await options.visitors.of(request);
    const asked = {
      ...httpRequest(request, options.requestIdOf(request)),
      host: hostFor(request, options),
      signInOver,
    };
    send(request, response, (await explorer.answer(asked, visitor)) ?? (await explorer.nothing(asked, visitor)));
  };
}

/** What a page may have done besides asking the API. */
function hostFor(request: Request, { visitors, spool, publicUrl }: PagesOptions): Host {
  const isSecure = publicUrl?.startsWith('https:') === true || visitors.isSecure(request);
  return {
    signIn: (token) => visitors.signIn(token, isSecure),
    signOut: () => visitors.signOut(isSecure),
    spool: async (name, body, visitor) => {
      const refused = roleError(visitor, 'Sending files');
      if (refused !== undefined) return { problem: refused.message };
      try {
        return { file: await spool(name, Readable.from(body)) };
      } catch (error) {
        if (error instanceof SpoolError) return { problem: error.message };
        throw error;
      }
    },
  };
}

function httpRequest(request: Request, requestId: string): Omit<HttpRequest, 'host' | 'signInOver'> {
  return {
    method: request.method,
    url: new URL(request.originalUrl, `${request.protocol}://${hostOf(request)}`),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : value;
    },
    body: request,
    requestId,
  };
}

/** The host as the reader wrote it, if it can be one: it is written into pages. */
function hostOf(request: Request): string {
  const { host } = request.headers;
  return host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost';
}

function send(request: Request, response: Response, { status, headers, body }: HttpAnswer): void {
  response.status(status);
  // It knows no list of sites: `frame-ancestors` of the policy, which every page has, says who may frame it.
  response.removeHeader('x-frame-options');
  for (const [name, value] of Object.entries(headers))
    response.set(name, typeof value === 'string' ? value : [...value]);
  if (request.method === 'HEAD') response.end();
  else response.send(typeof body === 'string' ? body : Buffer.from(body));
}
