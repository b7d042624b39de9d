/**
 * The web application: takes a request, asks the GraphQL API, gives a page. It knows the schema alone; whoever runs it
 * gives it a way to ask, and sends what it answers.
 */
import type { Execute, Visitor } from './ask.js';
import { Assets } from './assets.js';
import { type HttpAnswer, type HttpRequest, noPage } from './http.js';
import { respond } from './respond.js';
import { routes } from './routes.js';

export type { Execute, Visitor } from './ask.js';
export type { Host, HttpAnswer, HttpRequest, SignInOutcome, WaitingFile } from './http.js';

export interface ExplorerOptions {
  /** Runs one operation of the API for a visitor. */
  readonly execute: Execute;
  /** Folder of the built scripts and styles. */
  readonly clientFolder: string;
  /** Where readers reach the site, e.g. `https://graph.example.org`; without it the address of the request. */
  readonly publicUrl?: string;
  /** Who may show the pages under /embed in a frame, as in the header: origins, `'self'`, `*`. */
  readonly frameAncestors?: readonly string[];
  /** Told of what failed on our side. */
  readonly onFailure?: (error: unknown, requestId: string) => void;
}

export interface Explorer {
  /** The answer to a request by a visitor, undefined for nobody known; `undefined` where the address is none of ours. */
  answer(request: HttpRequest, visitor: Visitor | undefined): Promise<HttpAnswer | undefined>;
  /** The page that says that there is nothing. */
  nothing(request: HttpRequest, visitor: Visitor | undefined): Promise<HttpAnswer>;
}

export function createExplorer(options: ExplorerOptions): Explorer {
  const site = {
    assets: new Assets(options.clientFolder),
    execute: options.execute,
    publicUrl: options.publicUrl,
    frameAncestors: options.frameAncestors ?? [],
    onFailure: options.onFailure ?? (() => undefined),
  };
  return {
    answer: async (request, visitor) => {
      const found = routes.find(request.url.pathname);
      return found === undefined ? undefined : respond(site, request, visitor, found);
    },
    nothing: (request, visitor) => respond(site, request, visitor, { page: noPage, params: {} }),
  };
}
