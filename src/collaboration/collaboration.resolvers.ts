/** Whom somebody works with, and how two people or organisations are connected. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { OrganizationEntity } from '../organization/organization.record.js';
import type { PersonEntity } from '../person/person.record.js';
import type { Context } from '../server/context.js';
import { hopKey, isPerson } from './collaboration.loaders.js';
import type { CollaboratorListEntity, Years } from './collaboration.record.js';
import { findPaths } from './find-paths.js';
import { type Counting, rankTies } from './rank-ties.js';

interface CollaboratorsAsked {
  readonly first?: number | null | undefined;
  readonly counting?: Counting | null | undefined;
  readonly since?: number | null | undefined;
  readonly until?: number | null | undefined;
}

const MOST_JOINT = 20;

const working = {
  collaborators: ({ id }: { readonly id: string }, asked: CollaboratorsAsked, context: Context) =>
    collaboratorsOf(id, asked, context),
};

export const collaborationResolvers = {
  Query: {
    collaborationPaths: (_root, asked, context) => findPaths(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'collaborationPaths'>,
  Member: working satisfies Pick<ResolversOf<'Member'>, 'collaborators'>,
  ExternalPerson: working satisfies Pick<ResolversOf<'ExternalPerson'>, 'collaborators'>,
  Lab: working satisfies Pick<ResolversOf<'Lab'>, 'collaborators'>,
  Partner: working satisfies Pick<ResolversOf<'Partner'>, 'collaborators'>,
  CollaboratorList: {
    consortiumOutputs: ({ ofId, years }, _asked, { loaders }) => loaders.consortiumCountOf.load(ofId, years),
  } satisfies ResolversOf<'CollaboratorList'>,
  CollaborationHop: {
    from: ({ fromId }, _asked, context) => requireEntity(fromId, context),
    to: ({ toId }, _asked, context) => requireEntity(toId, context),
    consortium: ({ consortiumId }) => consortiumId !== null,
    outputs: async ({ kind, fromId, toId, consortiumId, byOutputs, years }, { first }, { loaders }) => {
      const size = pageSize(first, 3, MOST_JOINT);
      if (consortiumId !== null)
        return [await loaders.publicationById.load(consortiumId)].filter((output) => output !== null);
      return byOutputs ? loaders.outputsOfHop.load(hopKey(fromId, toId), { kind, ...years, size }) : [];
    },
    projects: async ({ kind, fromId, toId, consortiumId, byProjects, years }, { first }, { loaders }) => {
      const size = pageSize(first, 3, MOST_JOINT);
      if (kind !== 'PEOPLE' || consortiumId !== null || !byProjects) return [];
      return loaders.projectsOfHop.load(hopKey(fromId, toId), { ...years, size });
    },
  } satisfies ResolversOf<'CollaborationHop'>,
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

/** @throws Error if whoever stands in a path left the graph while the query ran */
async function requireEntity(id: string, { loaders }: Context): Promise<PersonEntity | OrganizationEntity> {
  const entity = isPerson(id) ? await loaders.personById.load(id) : await loaders.organizationById.load(id);
  if (entity === null) throw new Error(`A path passes ${id}, which the graph no longer holds.`);
  return entity;
}
