/** Conflicts of interest, and teams without them. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { becauseOf, conflictsOfInterest } from './conflicts.js';
import { team } from './team.js';

const MOST_EVIDENCE = 20;
const MOST_EXCLUDED = 50;

const isThere = <T>(entity: T | null): entity is T => entity !== null;

export const conflictResolvers = {
  Query: {
    conflictsOfInterest: (_root, asked, context) => conflictsOfInterest(asked, context),
    team: (_root, asked, context) => team(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'conflictsOfInterest' | 'team'>,
  Conflict: {
    outputCount: ({ outputIds }) => outputIds.length,
    outputs: async ({ outputIds }, { first }, { loaders }) => {
      const shown = outputIds.slice(0, pageSize(first, 3, MOST_EVIDENCE));
      return (await Promise.all(shown.map((id) => loaders.publicationById.load(id)))).filter(isThere);
    },
    projects: async ({ projectIds }, { first }, { loaders }) => {
      const shown = projectIds.slice(0, pageSize(first, 3, MOST_EVIDENCE));
      return (await Promise.all(shown.map((id) => loaders.projectById.load(id)))).filter(isThere);
    },
    organizations: ({ stays }) => [...stays],
    because: (conflict, _asked, context) => becauseOf(conflict, context),
  } satisfies ResolversOf<'Conflict'>,
  SharedOrganization: {
    organization: async ({ unit }, _asked, { loaders }) => {
      const organization = await loaders.organizationById.load(unit);
      if (organization === null) throw new Error(`${unit} left the graph while it was asked about.`);
      return organization;
    },
  } satisfies ResolversOf<'SharedOrganization'>,
  Team: {
    uncovered: async ({ uncoveredIds }, _asked, { loaders }) =>
      (await Promise.all(uncoveredIds.map((id) => loaders.conceptById.load(id)))).filter(isThere),
    excluded: ({ conflicts }, { first }) => conflicts.slice(0, pageSize(first, 10, MOST_EXCLUDED)),
  } satisfies ResolversOf<'Team'>,
  CoveredConcept: {
    concept: async ({ conceptId }, _asked, { loaders }) => {
      const concept = await loaders.conceptById.load(conceptId);
      if (concept === null) throw new Error(`${conceptId} left the graph while it was asked about.`);
      return concept;
    },
  } satisfies ResolversOf<'CoveredConcept'>,
};
