/** Fingerprints, what is similar, and how two fingerprints compare. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { PersonEntity } from '../person/person.record.js';
import type { Context } from '../server/context.js';
import { compareFingerprints } from './compare.js';
import { curationOf } from './decided-concepts.js';
import { evidenceOf } from './evidence.js';
import { experts } from './experts.js';
import {
  fingerprintOfPastedText,
  fingerprintOfPublication,
  fingerprintOfSum,
  type SumArguments,
} from './fingerprint.js';
import type { Alike, SharedConceptEntity, SimilarPublicationEntity, Vote } from './fingerprint.record.js';
import { labelsOf, listed, reasonOf } from './reasons.js';
import { requireConcept } from './requirements.js';
import type { Similar } from './similar.js';
import { fingerprintTrend } from './trend.js';
import { unrealisedCollaborations } from './unrealised.js';

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

const concept = ({ conceptUri }: { readonly conceptUri: string }, _asked: unknown, context: Context) =>
  requireConcept(conceptUri, context);

const shared = ({ sharedConcepts }: Alike, _asked: unknown, context: Context) =>
  Promise.all(sharedConcepts.map(({ conceptUri }) => requireConcept(conceptUri, context)));

async function jointOutputs(asked: string, other: string, { loaders }: Context): Promise<number> {
  const tie = (await loaders.tiesOf.load(asked)).find((one) => one.other === other);
  return (tie?.full ?? []).reduce((sum, outputs) => sum + outputs, 0);
}

async function becauseOfPair(alike: Alike, other: string, context: Context): Promise<string> {
  const [concepts, joint] = await Promise.all([
    labelsOf(alike.sharedConcepts, context),
    jointOutputs(alike.asked, other, context),
  ]);
  return reasonOf({ concepts, joint });
}

async function sharedAuthorsOf(asked: string, other: string, { loaders }: Context): Promise<PersonEntity[]> {
  const ids = await loaders.sharedAuthorsOf.load(`${asked} ${other}`);
  return (await Promise.all(ids.map((id) => loaders.personById.load(id)))).filter((found) => found !== null);
}

export const fingerprintResolvers = {
  Query: {
    fingerprintOf: (_root, asked, context) => fingerprintOfPastedText(asked, context),
    compareFingerprints: (_root, asked, context) => compareFingerprints(asked, context),
    fingerprintTrend: (_root, asked, context) => fingerprintTrend(asked, context),
    experts: (_root, asked, context) => experts(asked, context),
    unrealisedCollaborations: (_root, asked, context) => unrealisedCollaborations(asked, context),
  } satisfies Pick<
    Required<QueryResolvers>,
    'fingerprintOf' | 'compareFingerprints' | 'fingerprintTrend' | 'experts' | 'unrealisedCollaborations'
  >,
  Publication: {
    fingerprint: (publication, asked, context) => fingerprintOfPublication(publication, asked, context),
    similar: async ({ id }, { first }, { loaders }) => similarPublications(id, first, loaders),
  } satisfies Pick<ResolversOf<'Publication'>, 'fingerprint' | 'similar'>,
  Member: person satisfies Pick<ResolversOf<'Member'>, 'fingerprint' | 'similar'>,
  ExternalPerson: person satisfies Pick<ResolversOf<'ExternalPerson'>, 'fingerprint' | 'similar'>,
  Lab: organization satisfies Pick<ResolversOf<'Lab'>, 'fingerprint' | 'similar'>,
  Partner: organization satisfies Pick<ResolversOf<'Partner'>, 'fingerprint' | 'similar'>,
  Project: { fingerprint: sum } satisfies Pick<ResolversOf<'Project'>, 'fingerprint'>,
  Venue: { fingerprint: sum } satisfies Pick<ResolversOf<'Venue'>, 'fingerprint'>,
  SimilarPublication: {
    shared,
    sharedAuthors: ({ asked, publication }, _asked, context) => sharedAuthorsOf(asked, publication.id, context),
    because: async ({ asked, publication, sharedConcepts, words }, _asked, context) => {
      const authors = await sharedAuthorsOf(asked, publication.id, context);
      const concepts = await labelsOf(sharedConcepts, context);
      return reasonOf({ concepts, words, authors: authors.map(({ name }) => name) });
    },
  } satisfies ResolversOf<'SimilarPublication'>,
  SimilarPerson: {
    shared,
    jointOutputs: ({ asked, person: { id } }, _asked, context) => jointOutputs(asked, id, context),
    because: (alike, _asked, context) => becauseOfPair(alike, alike.person.id, context),
  } satisfies ResolversOf<'SimilarPerson'>,
  SimilarOrganization: {
    shared,
    jointOutputs: ({ asked, organization: { id } }, _asked, context) => jointOutputs(asked, id, context),
    because: (alike, _asked, context) => becauseOfPair(alike, alike.organization.id, context),
  } satisfies ResolversOf<'SimilarOrganization'>,
  Fingerprint: {
    hidden: async ({ hidden }) => [...((await hidden?.()) ?? [])],
  } satisfies ResolversOf<'Fingerprint'>,
  HiddenConcept: {
    concept: ({ conceptUri }, _asked, context) => requireConcept(conceptUri, context),
  } satisfies ResolversOf<'HiddenConcept'>,
  FingerprintEntry: {
    computedWeight: async (entry, _asked, context) => (await curationOf(entry, context)).computed,
    curated: async (entry, _asked, context) => (await curationOf(entry, context)).curated,
    concept: ({ conceptUri }, _asked, context) => requireConcept(conceptUri, context),
    evidence: (entry, { first }, context) => evidenceOf(entry, first, context),
  } satisfies ResolversOf<'FingerprintEntry'>,
  SharedConcept: { concept } satisfies ResolversOf<'SharedConcept'>,
  DistinctiveConcept: { concept } satisfies ResolversOf<'DistinctiveConcept'>,
  ConceptTrend: { concept } satisfies ResolversOf<'ConceptTrend'>,
  Expert: {
    outputs: ({ votes }) => votes.length,
    evidence: async ({ votes }, { first }, { loaders }) => {
      const own = votes.slice(0, pageSize(first, 5, MOST_SIMILAR));
      const found = own.map(async ({ id, ...rest }) => ({
        publication: await loaders.publicationById.load(id),
        ...rest,
      }));
      return (await Promise.all(found)).flatMap(({ publication, ...rest }) =>
        publication === null ? [] : [{ publication, ...rest }],
      );
    },
    because: async ({ votes }, _asked, context) => becauseOfVotes(votes, context),
  } satisfies ResolversOf<'Expert'>,
  UnrealisedPair: {
    because: async ({ sharedConcepts }, _asked, context) =>
      reasonOf({ concepts: await labelsOf(sharedConcepts, context), joint: 0 }),
  } satisfies ResolversOf<'UnrealisedPair'>,
};

/** The entities of the first ones. One that went since it was found is left out. */
async function firstOf<E>(
  similar: { load(id: string): Promise<Similar[]> },
  asked: string,
  first: number | null | undefined,
  entities: { load(id: string): Promise<E | null> },
): Promise<(Alike & { readonly entity: E })[]> {
  const size = pageSize(first, 10, MOST_SIMILAR);
  const loaded = (await similar.load(asked)).slice(0, size).map(async ({ id: other, ...rest }) => ({
    entity: await entities.load(other),
    asked,
    ...rest,
  }));
  return (await Promise.all(loaded)).flatMap(({ entity, ...rest }) => (entity === null ? [] : [{ entity, ...rest }]));
}

async function similarPublications(
  asked: string,
  first: number | null | undefined,
  loaders: Context['loaders'],
): Promise<SimilarPublicationEntity[]> {
  const size = pageSize(first, 10, MOST_SIMILAR);
  const loaded = (await loaders.similarPublications.load(asked)).slice(0, size).map(async ({ id, match, ...rest }) => ({
    publication: await loaders.publicationById.load(id),
    asked,
    score: match,
    ...rest,
  }));
  return (await Promise.all(loaded)).flatMap(({ publication, ...rest }) =>
    publication === null ? [] : [{ publication, ...rest }],
  );
}

/** What the outputs that matter most to an expert's score share with what was asked. */
async function becauseOfVotes(votes: readonly Vote[], context: Context): Promise<string> {
  const parts = new Map<string, SharedConceptEntity>();
  for (const { contribution, sharedConcepts } of votes)
    for (const one of sharedConcepts) {
      const known = parts.get(one.conceptUri)?.contribution ?? 0;
      parts.set(one.conceptUri, { ...one, contribution: known + contribution * one.contribution });
    }
  const strongest = [...parts.values()].sort((a, b) => b.contribution - a.contribution);
  const labels = await labelsOf(strongest, context);
  const count = votes.length === 1 ? 'One matching output' : `${votes.length} matching outputs`;
  return labels.length === 0 ? `${count}, by their words.` : `${count}, about ${listed(labels)}.`;
}
