/** Organisations: ours (labs) and theirs (partners). */
import type { OrganizationBy, OrganizationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument, webAddresses } from '../graphql/identifier-argument.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier } from '../identifiers/index.js';
import { organizationRecord } from '../record/record.js';
import type { Loaders } from '../server/context.js';
import type { OrganizationEntity } from './organization.record.js';

type Elsewhere = 'fingerprint' | 'similar' | 'collaborators' | 'measures';

const organization = {
  aliases: ({ aliasesJson }) =>
    aliasesJson === null ? [] : organizationRecord.shape.aliases.parse(JSON.parse(aliasesJson)),
  urls: ({ urls }) => webAddresses(urls),
  identifiers: async ({ id }, _, { loaders }) => (await loaders.identifiersOf.load(id)).map(describeIdentifier),
  partOf: ({ id }, _, { loaders }) => loaders.parentsOf.load(id),
  parts: ({ id }, _, { loaders }) => loaders.partsOf.load(id),
  ancestors: async ({ id }, _, { loaders }) => (await loaders.ancestorsOf.load(id)).map((above) => above.organization),
  partnerships: ({ id }, _, { loaders }) => loaders.partnershipsOf.load(id),
  publications: ({ id }, { includeSubunits, ...page }, { loaders }) =>
    loaders.publicationsOf.load(id, {
      relation: includeSubunits === false ? 'ORGANIZATION_DIRECT' : 'ORGANIZATION',
      ...page,
    }),
  members: ({ id }, { includeSubunits, current = null, ...page }, { loaders, today }) =>
    loaders.membersOf.load(id, { scope: includeSubunits === false ? 'DIRECT' : 'WITH_SUBUNITS', current, today }, page),
  projects: ({ id }, _, { loaders }) => loaders.projectsOfOrganization.load(id),
  outputsPerYear: async ({ id }, _, { loaders }) =>
    (await loaders.outputsPerYear.load(id)).map(({ year, count }) => ({ year: year === 0 ? null : year, count })),
} satisfies Omit<ResolversOf<'Lab'>, Elsewhere>;

export const organizationResolvers = {
  Organization: { __resolveType: ({ ours }) => (ours ? 'Lab' : 'Partner') } satisfies OrganizationResolvers,
  Lab: organization,
  Partner: organization,
  Partnership: {},
  LabConnection: connectionResolvers<OrganizationEntity>(),
  PartnerConnection: connectionResolvers<OrganizationEntity>(),
  Query: {
    organization: (_, { by }, { loaders }) => organizationNamed(by, loaders),
    lab: async (_, { by }, { loaders }) => onlyIf(true, await organizationNamed(by, loaders)),
    partner: async (_, { by }, { loaders }) => onlyIf(false, await organizationNamed(by, loaders)),
    labs: (_, request, { loaders }) => loaders.labsPage(request),
    partners: (_, request, { loaders }) => loaders.partnersPage(request),
  } satisfies Pick<Required<QueryResolvers>, 'organization' | 'lab' | 'partner' | 'labs' | 'partners'>,
};

function organizationNamed(by: OrganizationBy, loaders: Loaders): Promise<OrganizationEntity | null> {
  if (by.id !== undefined) return loaders.organizationById.load(by.id);
  return loaders.organizationByIdentifier.load(
    by.ror === undefined ? identifierArgument(by.identifier, 'identifier') : identifierArgument(by.ror, 'ror', 'ror'),
  );
}

function onlyIf(ours: boolean, found: OrganizationEntity | null): OrganizationEntity | null {
  return found?.ours === ours ? found : null;
}
