/** What `whorl analyze` measured, of everybody and of one. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers, pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context, Loaders } from '../server/context.js';
import type { MeasuresEntity } from './analysis.record.js';

const MOST_SIMILAR = 20;

const measured = {
  measures: ({ id }: { readonly id: string }, _asked: unknown, { loaders }: Context) => loaders.measuresOf.load(id),
};

const entityOf = (id: string, loaders: Loaders) =>
  id.startsWith('Person:') ? loaders.personById.load(id) : loaders.organizationById.load(id);

export const analysisResolvers = {
  Query: {
    analysis: (_root, { of }, { loaders }) => loaders.analysisOf.load(of ?? 'PEOPLE'),
  } satisfies Pick<Required<QueryResolvers>, 'analysis'>,
  Analysis: {
    of: ({ name }) => name,
    ranking: (analysis, { by, ...page }, { loaders }) =>
      loaders.rankingPage(analysis, { by: by ?? 'PAGE_RANK', ...page }),
  } satisfies ResolversOf<'Analysis'>,
  Measures: {
    entity: async ({ id }, _asked, { loaders }) => {
      const entity = await entityOf(id, loaders);
      if (entity === null) throw new Error(`${id} was measured, but left the graph while the query ran.`);
      return entity;
    },
    similar: async ({ similarIds, similarities }, { first }, { loaders }) => {
      const size = pageSize(first, 5, MOST_SIMILAR);
      const found = await Promise.all(
        similarIds.map(async (id, at) => ({ entity: await entityOf(id, loaders), similarity: similarities[at] ?? 0 })),
      );
      return found
        .flatMap(({ entity, similarity }) => (entity === null ? [] : [{ entity, similarity }]))
        .slice(0, size);
    },
  } satisfies ResolversOf<'Measures'>,
  MeasuresConnection: connectionResolvers<MeasuresEntity>(),
  Member: measured satisfies Pick<ResolversOf<'Member'>, 'measures'>,
  ExternalPerson: measured satisfies Pick<ResolversOf<'ExternalPerson'>, 'measures'>,
  Lab: measured satisfies Pick<ResolversOf<'Lab'>, 'measures'>,
  Partner: measured satisfies Pick<ResolversOf<'Partner'>, 'measures'>,
};
