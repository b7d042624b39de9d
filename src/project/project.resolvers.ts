/** Projects: who takes part, who pays, what came of them. */
import type { ProjectFilter, QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument, webAddresses } from '../graphql/identifier-argument.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier } from '../identifiers/index.js';
import { projectRecord } from '../record/record.js';
import type { Loaders } from '../server/context.js';
import type { ProjectSelection } from './project.loaders.js';
import type { ProjectEntity } from './project.record.js';

export const projectResolvers = {
  Project: {
    titles: ({ titlesJson }) => (titlesJson === null ? [] : projectRecord.shape.titles.parse(JSON.parse(titlesJson))),
    urls: ({ urls }) => webAddresses(urls),
    identifiers: async ({ id }, _, { loaders }) => (await loaders.identifiersOf.load(id)).map(describeIdentifier),
    people: ({ id }, _, { loaders }) => loaders.peopleOfProject.load(id),
    organizations: ({ id }, _, { loaders }) => loaders.organizationsOfProject.load(id),
    funders: async ({ id }, _, { loaders }) =>
      (await loaders.fundersOfProject.load(id)).map((funder) => funder.organization),
    publications: ({ id }, page, { loaders }) => loaders.publicationsOf.load(id, { relation: 'PROJECT', ...page }),
  } satisfies Omit<ResolversOf<'Project'>, 'fingerprint'>,
  ProjectConnection: connectionResolvers<ProjectEntity>(),
  Query: {
    project: (_, { id }, { loaders }) => projectNamed(id.trim(), loaders),
    projects: async (_, { filter, ...request }, { loaders }) =>
      loaders.projectsPage(await selectionOf(filter, loaders), request),
  } satisfies Pick<Required<QueryResolvers>, 'project' | 'projects'>,
};

function projectNamed(idOrIdentifier: string, loaders: Loaders): Promise<ProjectEntity | null> {
  if (idOrIdentifier.startsWith('Project:')) return loaders.projectById.load(idOrIdentifier);
  return loaders.projectByIdentifier.load(identifierArgument(idOrIdentifier, 'id'));
}

/** A filter may name an entity by an id it had before it was merged into another. */
async function selectionOf(filter: ProjectFilter | null | undefined, loaders: Loaders): Promise<ProjectSelection> {
  const { organization = null, person = null } = filter ?? {};
  const [foundOrganization, foundPerson] = await Promise.all([
    organization === null ? null : loaders.organizationById.load(organization),
    person === null ? null : loaders.personById.load(person),
  ]);
  return { organization: foundOrganization?.id ?? organization, person: foundPerson?.id ?? person };
}
