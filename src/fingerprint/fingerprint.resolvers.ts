/** Fingerprints, what is similar, and how two fingerprints compare. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context } from '../server/context.js';
import { compareFingerprints } from './compare.js';
import { evidenceOf } from './evidence.js';
import {
  fingerprintOfPastedText,
  fingerprintOfPublication,
  fingerprintOfSum,
  type SumArguments,
} from './fingerprint.js';
import { requireConcept } from './requirements.js';
import type { Similar } from './similar.js';

const MOST_SIMILAR = 50;

interface Entity {
  readonly id: string;
}
interface First {
  readonly first?: number | null | undefined;
}

const sum = ({ id }: Entity, asked: SumArguments, context: Context) => fingerprintOfSum(id, asked, context);

const person = {
  fingerprint: sum,
  similar: async ({ id }: Entity, { first }: First, { loaders }: Context) =>
    (await firstOf(loaders.similarPeople, id, first, loaders.personById)).map(({ entity, ...rest }) => ({
      person: entity,
      ...rest,
    })),
};

const organization = {
  fingerprint: sum,
  similar: async ({ id }: Entity, { first }: First, { loaders }: Context) =>
    (await firstOf(loaders.similarOrganizations, id, first, loaders.organizationById)).map(({ entity, ...rest }) => ({
      organization: entity,
      ...rest,
    })),
};

export const fingerprintResolvers = {
  Query: {
    fingerprintOf: (_root, asked, context) => fingerprintOfPastedText(asked, context),
    compareFingerprints: (_root, asked, context) => compareFingerprints(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'fingerprintOf' | 'compareFingerprints'>,
  Publication: {
    fingerprint: (publication, asked, context) => fingerprintOfPublication(publication, asked, context),
    similar: async ({ id }, { first }, { loaders }) =>
      (await firstOf(loaders.similarPublications, id, first, loaders.publicationById)).map(({ entity, ...rest }) => ({
        publication: entity,
        ...rest,
      })),
  } satisfies Pick<ResolversOf<'Publication'>, 'fingerprint' | 'similar'>,
  Member: person satisfies Pick<ResolversOf<'Member'>, 'fingerprint' | 'similar'>,
  ExternalPerson: person satisfies Pick<ResolversOf<'ExternalPerson'>, 'fingerprint' | 'similar'>,
  Lab: organization satisfies Pick<ResolversOf<'Lab'>, 'fingerprint' | 'similar'>,
  Partner: organization satisfies Pick<ResolversOf<'Partner'>, 'fingerprint' | 'similar'>,
  Project: { fingerprint: sum } satisfies Pick<ResolversOf<'Project'>, 'fingerprint'>,
  Venue: { fingerprint: sum } satisfies Pick<ResolversOf<'Venue'>, 'fingerprint'>,
  SimilarPublication: {
    shared: async ({ sharedIds }, _asked, { loaders }) =>
      (await Promise.all(sharedIds.map((id) => loaders.conceptById.load(id)))).filter((concept) => concept !== null),
  } satisfies ResolversOf<'SimilarPublication'>,
  FingerprintEntry: {
    concept: ({ conceptUri }, _asked, context) => requireConcept(conceptUri, context),
    evidence: (entry, { first }, context) => evidenceOf(entry, first, context),
  } satisfies ResolversOf<'FingerprintEntry'>,
  SharedConcept: {
    concept: ({ conceptUri }, _asked, context) => requireConcept(conceptUri, context),
  } satisfies ResolversOf<'SharedConcept'>,
};

/** The entities of the first ones. One that went since it was found is left out. */
async function firstOf<E>(
  similar: { load(id: string): Promise<Similar[]> },
  id: string,
  first: number | null | undefined,
  entities: { load(id: string): Promise<E | null> },
): Promise<{ entity: E; similarity: number; sharedIds: readonly string[] }[]> {
  const size = pageSize(first, 10, MOST_SIMILAR);
  const loaded = (await similar.load(id)).slice(0, size).map(async ({ id: other, ...rest }) => ({
    entity: await entities.load(other),
    ...rest,
  }));
  return (await Promise.all(loaded)).flatMap(({ entity, ...rest }) => (entity === null ? [] : [{ entity, ...rest }]));
}
