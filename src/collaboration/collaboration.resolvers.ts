/** Whom somebody works with. */
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context } from '../server/context.js';
import { isPerson } from './collaboration.loaders.js';
import type { CollaboratorListEntity, Years } from './collaboration.record.js';
import { type Counting, rankTies } from './rank-ties.js';

interface CollaboratorsAsked {
  readonly first?: number | null | undefined;
  readonly counting?: Counting | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
}

const working = {
  collaborators: ({ id }: { readonly id: string }, asked: CollaboratorsAsked, context: Context) =>
    collaboratorsOf(id, asked, context),
};

export const collaborationResolvers = {
  Member: working satisfies Pick<ResolversOf<'Member'>, 'collaborators'>,
  ExternalPerson: working satisfies Pick<ResolversOf<'ExternalPerson'>, 'collaborators'>,
  Lab: working satisfies Pick<ResolversOf<'Lab'>, 'collaborators'>,
  Partner: working satisfies Pick<ResolversOf<'Partner'>, 'collaborators'>,
  CollaboratorList: {
    consortiumOutputs: ({ ofId, years }, _asked, { loaders }) => loaders.consortiumCountOf.load(ofId, years),
  } satisfies ResolversOf<'CollaboratorList'>,
};

async function collaboratorsOf(
  id: string,
  { first, counting, since, until }: CollaboratorsAsked,
  { loaders }: Context,
): Promise<CollaboratorListEntity> {
  const size = pageSize(first);
  const years: Years = { since: since ?? null, until: until ?? null };
  const ranked = rankTies(await loaders.tiesOf.load(id), counting ?? 'FULL', years);
  const entities = isPerson(id) ? loaders.personById : loaders.organizationById;
  const shown = ranked
    .slice(0, size)
    .map(async ({ other, ...sums }) => ({ entity: await entities.load(other), ...sums }));
  const collaborators = (await Promise.all(shown)).flatMap(({ entity, ...sums }) =>
    entity === null ? [] : [{ entity, ...sums }],
  );
  return { collaborators, totalCount: ranked.length, truncated: ranked.length > size, ofId: id, years };
}
