/** The Apollo Server: the schema with its limits, prices and masked errors. */
import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { formatErrors } from './errors.js';
import { checkBounds, costOf, LIMITS, tooDear } from './limits.js';
import { resolvers, typeDefinitions } from './schema.js';

export function createApollo(options: {
  readonly logger: Logger;
  readonly httpServer?: Server;
  /** False where nobody from outside asks: then a query may be as dear, deep and long as it likes. */
  readonly limited?: boolean;
  /** What an answer says of an error; without it, callers' own mistakes word for word and faults masked. */
  readonly formatError?: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
}): ApolloServer<Context> {
  const limited = options.limited ?? true;
  return new ApolloServer<Context>({
    typeDefs: typeDefinitions(),
    resolvers,
    introspection: true,
    csrfPrevention: true,
    // Apollo ends the process by the signal as soon as it has stopped itself; Neo4j was then left running.
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    ...(limited && { parseOptions: { maxTokens: LIMITS.tokens } }),
    formatError: options.formatError ?? formatErrors(options.logger),
    logger: options.logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ...(options.httpServer === undefined
        ? []
        : [ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer })]),
      ...(limited ? [pricePlugin] : []),
      requestIdPlugin,
    ],
  });
}

const prices = new WeakMap<Context, number>();

/** Tells the price of every query, and refuses what costs too much before anything runs. */
const pricePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation === undefined) return;
        checkBounds(document, operation);
        const { cost, dearest } = costOf(schema, document, operation, request.variables ?? {});
        prices.set(contextValue, cost);
        if (cost > LIMITS.cost) throw tooDear(cost, dearest);
      },
      async willSendResponse({ response: { body }, contextValue }) {
        const requested = prices.get(contextValue);
        if (body.kind !== 'single' || requested === undefined) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { requested, limit: LIMITS.cost } };
      },
    };
  },
};

/** The request id is a header always, and in the body of an answer with errors (in every body it would spoil ETags). */
const requestIdPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        response.http.headers.set('x-request-id', contextValue.requestId);
        // Apollo says no-store, which would make ETags useless: keep an answer, but ask whether it still holds.
        response.http.headers.set('cache-control', 'private, no-cache');
        const { body } = response;
        if (body.kind === 'single' && (body.singleResult.errors?.length ?? 0) > 0) {
          body.singleResult.extensions = { ...body.singleResult.extensions, requestId: contextValue.requestId };
        }
      },
    };
  },
};
