/** People: members of our units, and everyone else who contributed. */
import type { PersonBy, PersonFilter, PersonResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument, webAddresses } from '../graphql/identifier-argument.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { describeIdentifier } from '../identifiers/index.js';
import type { Context, Loaders } from '../server/context.js';
import { hasEnded, lasts } from './membership.js';
import type { MemberSelection } from './person.loaders.js';
import type { MembershipEntity, PersonEntity } from './person.record.js';

type Elsewhere = 'fingerprint' | 'similar' | 'collaborators' | 'measures';

const person = {
  nameVariants: ({ nameVariants }) => nameVariants ?? [],
  urls: ({ urls }) => webAddresses(urls),
  identifiers: async ({ id }, _, { loaders }) => (await loaders.identifiersOf.load(id)).map(describeIdentifier),
  orcid: async ({ id }, _, { loaders }) => orcidIn(await loaders.identifiersOf.load(id)),
  publications: ({ id }, page, { loaders }) => loaders.publicationsOf.load(id, { relation: 'PERSON', ...page }),
  projects: ({ id }, _, { loaders }) => loaders.projectsOfPerson.load(id),
  memberships: (parent, { current }, context) => memberships(parent, current, context),
} satisfies Omit<ResolversOf<'ExternalPerson'>, Elsewhere>;

export const personResolvers = {
  Person: { __resolveType: ({ member }) => (member ? 'Member' : 'ExternalPerson') } satisfies PersonResolvers,
  Member: {
    ...person,
    current: async (parent, _, context) =>
      (await memberships(parent, true, context)).some(({ organization }) => organization.ours),
  } satisfies Omit<ResolversOf<'Member'>, Elsewhere>,
  ExternalPerson: person,
  Membership: { current: (membership, _, { today }) => lasts(membership, today) } satisfies ResolversOf<'Membership'>,
  PersonConnection: connectionResolvers<PersonEntity>(),
  MemberConnection: connectionResolvers<PersonEntity>(),
  Query: {
    person: (_, { by }, { loaders }) => personNamed(by, loaders),
    people: (_, request, { loaders }) => loaders.peoplePage(request),
    members: async (_, { filter, ...request }, { loaders, today }) =>
      loaders.membersPage(await selectionOf(filter, loaders), request, today),
  } satisfies Pick<Required<QueryResolvers>, 'person' | 'people' | 'members'>,
};

function personNamed(by: PersonBy, loaders: Loaders): Promise<PersonEntity | null> {
  if (by.id !== undefined) return loaders.personById.load(by.id);
  return loaders.personByIdentifier.load(
    by.orcid === undefined
      ? identifierArgument(by.identifier, 'identifier')
      : identifierArgument(by.orcid, 'orcid', 'orcid'),
  );
}

/** A filter may name an organisation by an id it had before it was merged into another. */
async function selectionOf(filter: PersonFilter | null | undefined, loaders: Loaders): Promise<MemberSelection> {
  const { organization, current, seniorities } = filter ?? {};
  if (organization === null || organization === undefined) return { current, seniorities };
  return {
    organization: (await loaders.organizationById.load(organization))?.id ?? organization,
    current,
    seniorities,
  };
}

async function memberships(
  person: PersonEntity,
  current: boolean | null | undefined,
  { loaders, today }: Context,
): Promise<MembershipEntity[]> {
  const all = (await loaders.membershipsOf.load(person.id)).map((membership) => ({ person, ...membership }));
  if (current === null || current === undefined) return all;
  return all.filter((membership) => (current ? lasts(membership, today) : hasEnded(membership, today)));
}

function orcidIn(keys: readonly string[]): string | null {
  return keys.find((key) => key.startsWith('orcid:'))?.slice('orcid:'.length) ?? null;
}
