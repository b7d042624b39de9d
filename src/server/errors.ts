/** What callers may learn of errors: their own mistakes word for word, faults only by a request id. */
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { QueryError } from '../graphql/page.js';
import { DatabaseError } from '../neo4j/errors.js';

/** Codes that Apollo and our limits give to mistakes of the caller. */
const CALLERS_MISTAKES = new Set([
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_DEEP',
  'TOO_MANY_ALIASES',
  'COST_EXCEEDED',
]);

export function formatErrors(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    const original = unwrapResolverError(error);
    if (original instanceof QueryError) return withoutStack(formatted);
    if (typeof code === 'string' && CALLERS_MISTAKES.has(code)) return withoutStack(formatted);
    logger.error({ err: original, path: formatted.path }, 'a query failed');
    const { message, code: masked } = maskedFault(original);
    return { message, ...(formatted.path !== undefined && { path: formatted.path }), extensions: { code: masked } };
  };
}

function maskedFault(error: unknown): { message: string; code: string } {
  if (error instanceof DatabaseError && error.kind === 'UNAVAILABLE') {
    return {
      code: 'DATABASE_UNAVAILABLE',
      message: 'The database does not answer at the moment. Try again in a little while.',
    };
  }
  if (error instanceof DatabaseError && error.kind === 'TIMEOUT') {
    return {
      code: 'TIMEOUT',
      message: 'This query took too long and was stopped. Ask for fewer entries or a narrower filter.',
    };
  }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side. The request id in extensions names this fault in our log.',
  };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
