import { written } from '../formats/writer.js';
import { WRITERS } from '../formats/writers.js';
import type { PublicationBy, QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument, webAddresses } from '../graphql/identifier-argument.js';
import { allWords } from '../graphql/lucene.js';
import { connectionResolvers, pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier } from '../identifiers/index.js';
import { queryWords } from '../listing/list-page.js';
import type { Context } from '../server/context.js';
import { citationOf } from './citation.js';
import { KIND_NAMES } from './kind-names.js';
import { metricsOf, openAccessOf, selectionOf } from './publication.fields.js';
import type { ContributionEntity, PublicationEntity } from './publication.record.js';
import { MOST_MATCHES } from './publication-list.js';

const Query = {
  publication: (_root, { by }, context) => findPublication(by, context),
  publications: (_root, { query, filter, orderBy, first, after }, context) => {
    const text = queryWords(query);
    const words = text === undefined ? undefined : allWords(text);
    const order = orderBy ?? (words === undefined ? 'NEWEST' : 'RELEVANCE');
    return context.loaders.publicationList({ words, filter: selectionOf(filter) }, { orderBy: order, first, after });
  },
} satisfies Pick<QueryResolvers, 'publication' | 'publications'>;

const Publication: Omit<ResolversOf<'Publication'>, 'fingerprint' | 'similar'> = {
  type: (publication) => publication,
  identifiers: async ({ id }, _args, context) => (await context.loaders.identifiersOf.load(id)).map(describeIdentifier),
  doi: async ({ id }, _args, context) => doiOf(await context.loaders.identifiersOf.load(id)),
  urls: ({ urls }) => webAddresses(urls),
  openAccess: openAccessOf,
  metrics: metricsOf,
  contributions: ({ id }, args, context) => context.loaders.contributionsOf.load(id, args),
  venue: ({ id }, _args, context) => context.loaders.venueOfPublication.load(id),
  keywords: ({ id }, _args, context) => context.loaders.keywordsOfPublication.load(id),
  projects: ({ id }, _args, context) => context.loaders.projectsOfPublication.load(id),
  versions: ({ id }, _args, context) => context.loaders.versionsOfPublication.load(id),
  citation: (publication, args, context) => citationOf(publication, args, context),
  export: async (publication, { format }, { loaders }) =>
    written(WRITERS[format], [{ record: await loaders.recordOfPublication.load(publication), id: publication.id }]),
  provenance: ({ id }, _args, context) => context.loaders.provenanceOfPublication.load(id),
  cites: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'CITES', ...args }),
  citedBy: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'CITED_BY', ...args }),
};

const PublicationKind: ResolversOf<'PublicationKind'> = {
  type: ({ publicationType }) => publicationType,
  groupKind: ({ publicationType }) => KIND_NAMES[publicationType].groupKind,
  group: ({ publicationType }) => KIND_NAMES[publicationType].group,
  kind: ({ publicationType }) => KIND_NAMES[publicationType].kind,
};

const Contribution: ResolversOf<'Contribution'> = {
  affiliations: ({ key }, _args, context) => context.loaders.affiliationsOfContribution.load(key),
};

const { truncated: _, ...connection } = connectionResolvers<PublicationEntity>();
const PublicationConnection: ResolversOf<'PublicationConnection'> = {
  ...connection,
  truncated: (page) => page.isTruncated(),
  facets: ({ facetSource }, { first }) => ({ ...facetSource, first: pageSize(first, 10) }),
};

const PublicationFacets: ResolversOf<'PublicationFacets'> = {
  year: (source, _args, context) => context.loaders.publicationFacet('year', source),
  type: (source, _args, context) => context.loaders.publicationFacet('type', source),
  lab: (source, _args, context) => context.loaders.publicationFacet('lab', source),
  partner: (source, _args, context) => context.loaders.publicationFacet('partner', source),
  concept: (source, _args, context) => context.loaders.publicationFacet('concept', source),
  keyword: (source, _args, context) => context.loaders.publicationFacet('keyword', source),
  venue: (source, _args, context) => context.loaders.publicationFacet('venue', source),
  openAccess: (source, _args, context) => context.loaders.publicationFacet('openAccess', source),
  language: (source, _args, context) => context.loaders.publicationFacet('language', source),
  complete: async (source, _args, context) => (await context.loaders.publicationCountOf(source)) <= MOST_MATCHES,
};

const Facet: ResolversOf<'Facet'> = {
  node: ({ nodeId }, _args, context) => (nodeId === null ? null : facetNode(nodeId, context)),
};

/** The entity behind a facet: its id begins with its kind. */
function facetNode(id: string, { loaders }: Context) {
  if (id.startsWith('Concept:')) return loaders.conceptById.load(id);
  if (id.startsWith('Keyword:')) return loaders.keywordById.load(id);
  return id.startsWith('Venue:') ? loaders.venueById.load(id) : loaders.organizationById.load(id);
}

/** The DOI among identifier keys; of several the first in the alphabet. */
function doiOf(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith('doi:'))?.slice('doi:'.length) ?? null;
}

async function findPublication(by: PublicationBy, { loaders }: Context): Promise<PublicationEntity | null> {
  if (by.id !== undefined) return loaders.publicationByAnyId.load(by.id);
  return loaders.publicationByIdentifier.load(
    by.doi !== undefined
      ? identifierArgument(by.doi, 'doi', 'doi')
      : by.pmid !== undefined
        ? identifierArgument(by.pmid, 'pmid', 'pmid')
        : identifierArgument(by.identifier, 'identifier'),
  );
}

const { truncated: _never, ...contributionConnection } = connectionResolvers<ContributionEntity>();

export const publicationResolvers = {
  Query,
  Publication,
  PublicationKind,
  Contribution,
  PublicationConnection,
  PublicationFacets,
  Facet,
  // Contributions are paged to the end: there is no `truncated` to tell.
  ContributionConnection: contributionConnection,
};
