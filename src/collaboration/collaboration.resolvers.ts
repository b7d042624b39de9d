/** Whom somebody works with. */
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context } from '../server/context.js';
import type { TieEndEntity } from './collaboration.record.js';
import { collaboratorsOf, countryOf, endsOf, entityOf, labelOf, lapseOf } from './collaborators.js';
import { MOST_CONSORTIA } from './grouped-ties.loaders.js';
import { historyOf, yearsOfTie } from './tie-history.js';

const working = {
  collaborators: ({ id }: { readonly id: string }, asked: Parameters<typeof collaboratorsOf>[1], context: Context) =>
    collaboratorsOf(id, asked, context),
};

const end = {
  entity: (of: TieEndEntity, _asked: unknown, context: Context) => entityOf(of, context),
  country: (of: TieEndEntity) => countryOf(of),
  label: (of: TieEndEntity, _asked: unknown, context: Context) => labelOf(of, context),
};

export const collaborationResolvers = {
  Member: working satisfies Pick<ResolversOf<'Member'>, 'collaborators'>,
  ExternalPerson: working satisfies Pick<ResolversOf<'ExternalPerson'>, 'collaborators'>,
  Lab: working satisfies Pick<ResolversOf<'Lab'>, 'collaborators'>,
  Partner: working satisfies Pick<ResolversOf<'Partner'>, 'collaborators'>,
  CollaboratorList: {
    consortiumOutputs: ({ ofId, years }, _asked, { loaders }) => loaders.consortiumCountOf.load(ofId, years),
    addedConsortiumOutputs: async ({ ofId, consortia }, _asked, { loaders }) =>
      consortia
        ? Math.min(MOST_CONSORTIA, await loaders.consortiumCountOf.load(ofId, { since: null, until: null }))
        : 0,
    tieHistory: async ({ ties }, asked, context) => {
      const { lapseYears, asOf } = await lapseOf(asked, context);
      return historyOf(ties, lapseYears, asOf);
    },
  } satisfies ResolversOf<'CollaboratorList'>,
  Collaborator: {
    ...end,
    tieYears: async ({ tie }, asked, context) => {
      const { lapseYears, asOf } = await lapseOf(asked, context);
      return yearsOfTie(tie, lapseYears, asOf);
    },
  } satisfies ResolversOf<'Collaborator'>,
  TieEnd: end satisfies ResolversOf<'TieEnd'>,
  TieHistoryYear: {
    newCount: (year) => year.new.length,
    lapsedCount: ({ lapsed }) => lapsed.length,
    revivedCount: ({ revived }) => revived.length,
    new: (year, { first }, context) => endsOf(year.new, first, context),
    lapsed: ({ lapsed }, { first }, context) => endsOf(lapsed, first, context),
    revived: ({ revived }, { first }, context) => endsOf(revived, first, context),
  } satisfies ResolversOf<'TieHistoryYear'>,
};
