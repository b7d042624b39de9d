import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument } from '../graphql/identifier-argument.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier } from '../identifiers/index.js';
import type { Context } from '../server/context.js';
import type { VenueEntity } from './venue.record.js';

const Query = {
  venue: (_root, { id }, context) => findVenue(id, context),
  venues: (_root, args, context) => context.loaders.venuesPage(args),
} satisfies Pick<QueryResolvers, 'venue' | 'venues'>;

const Venue: Omit<ResolversOf<'Venue'>, 'fingerprint'> = {
  identifiers: async ({ id }, _args, context) => (await context.loaders.identifiersOf.load(id)).map(describeIdentifier),
  publications: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'VENUE', ...args }),
};

/** By global id, current or former, or by any identifier. */
async function findVenue(id: string, { loaders }: Context): Promise<VenueEntity | null> {
  if (id.startsWith('Venue:')) return loaders.venueByAnyId.load(id);
  return loaders.venueByIdentifier.load(identifierArgument(id, 'id'));
}

export const venueResolvers = { Query, Venue, VenueConnection: connectionResolvers<VenueEntity>() };
