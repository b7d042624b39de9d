/** How pages ask the API: typed documents in, data out, refusals as errors that a reader understands. */

import type { TypedDocumentString } from './graphql/generated/graphql.js';
import { BadRequest, type HttpRequest, Refusal } from './http.js';

/** Somebody with a role of the API. */
export interface Visitor {
  readonly name: string;
  readonly role: 'VIEWER' | 'CURATOR';
  /** How we know: by a token kept in a cookie, by a header of a proxy, or since everybody on this machine may. */
  readonly by: 'TOKEN' | 'PROXY' | 'DEMONSTRATION';
}

export interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** Runs one operation for a visitor; what failed comes as errors, never thrown. */
export type Execute = <Result, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  asked: { readonly visitor: Visitor | undefined; readonly requestId: string },
) => Promise<{ readonly data?: Result | null | undefined; readonly errors?: readonly GraphQLFailure[] | undefined }>;

/** @throws Refusal for what the API refuses, to everybody (BadRequest) or to this visitor */
export type Ask = <Result, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** Codes of failures that are nobody's mistake. */
const FAULT = 'INTERNAL_SERVER_ERROR';

export function asker(execute: Execute, visitor: Visitor | undefined, { requestId }: HttpRequest): Ask {
  return async (document, variables) => {
    const { data, errors } = await execute(document, variables, { visitor, requestId });
    const [error] = errors ?? [];
    if (error !== undefined) throw failure(error);
    if (data === undefined || data === null) throw new Error('The API gave neither data nor errors.');
    return data;
  };
}

function failure({ message, extensions }: GraphQLFailure): Error {
  const code = extensions?.code;
  if (code === 'UNAUTHENTICATED') return new Refusal(401, message);
  if (code === 'FORBIDDEN') return new Refusal(403, message);
  return code === FAULT || code === undefined ? new Error(message) : new BadRequest(message);
}
