import type { PublicationBy, QueryResolvers } from '../graphql/generated/resolvers.js';
import { allWords } from '../graphql/lucene.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier, identifierKeyOf, parseIdentifier } from '../identifiers/index.js';
import { queryWords } from '../listing/list-page.js';
import type { Context } from '../server/context.js';
import { KIND_NAMES } from './kind-names.js';
import { httpUrls, metricsOf, openAccessOf, selectionOf } from './publication.fields.js';
import type { ContributionEntity, PublicationEntity } from './publication.record.js';

const Query = {
  publication: (_root, { by }, context) => findPublication(by, context),
  publications: (_root, { query, filter, orderBy, first, after }, context) => {
    const text = queryWords(query);
    const words = text === undefined ? undefined : allWords(text);
    const order = orderBy ?? (words === undefined ? 'NEWEST' : 'RELEVANCE');
    return context.loaders.publicationList({ words, filter: selectionOf(filter) }, { orderBy: order, first, after });
  },
} satisfies Pick<QueryResolvers, 'publication' | 'publications'>;

const Publication: Omit<ResolversOf<'Publication'>, 'fingerprint' | 'similar' | 'citation' | 'provenance'> = {
  type: (publication) => publication,
  identifiers: async ({ id }, _args, context) => (await context.loaders.identifiersOf.load(id)).map(describeIdentifier),
  doi: async ({ id }, _args, context) => doiOf(await context.loaders.identifiersOf.load(id)),
  urls: httpUrls,
  openAccess: openAccessOf,
  metrics: metricsOf,
  contributions: ({ id }, args, context) => context.loaders.contributionsOf.load(id, args),
  venue: ({ id }, _args, context) => context.loaders.venueOfPublication.load(id),
  keywords: ({ id }, _args, context) => context.loaders.keywordsOfPublication.load(id),
  projects: ({ id }, _args, context) => context.loaders.projectsOfPublication.load(id),
  versions: ({ id }, _args, context) => context.loaders.versionsOfPublication.load(id),
  cites: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'CITES', ...args }),
  citedBy: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'CITED_BY', ...args }),
};

const PublicationKind: ResolversOf<'PublicationKind'> = {
  type: ({ publicationType }) => publicationType,
  group: ({ publicationType }) => KIND_NAMES[publicationType].group,
  kind: ({ publicationType }) => KIND_NAMES[publicationType].kind,
};

const Contribution: ResolversOf<'Contribution'> = {
  affiliations: ({ key }, _args, context) => context.loaders.affiliationsOfContribution.load(key),
};

const { truncated: _, ...connection } = connectionResolvers<PublicationEntity>();
const PublicationConnection: Omit<ResolversOf<'PublicationConnection'>, 'facets'> = {
  ...connection,
  truncated: (page) => page.isTruncated(),
};

/** The DOI among identifier keys; of several the first in the alphabet. */
function doiOf(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith('doi:'))?.slice('doi:'.length) ?? null;
}

async function findPublication(by: PublicationBy, { loaders }: Context): Promise<PublicationEntity | null> {
  if (by.id) return loaders.publicationByAnyId.load(by.id);
  const key = by.doi
    ? identifierKeyOf('doi', by.doi)
    : by.pmid
      ? identifierKeyOf('pmid', by.pmid)
      : parseIdentifier(by.identifier ?? '')?.key;
  return key === undefined ? null : loaders.publicationByIdentifier.load(key);
}

export const publicationResolvers = {
  Query,
  Publication,
  PublicationKind,
  Contribution,
  PublicationConnection,
  ContributionConnection: connectionResolvers<ContributionEntity>(),
};
