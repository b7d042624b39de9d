/** Decisions and doubtful pairs through the API. */
import { successorsOf } from '../graph/current-ids.js';
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers, decodeCursor, type Page, pageOf, pageSize } from '../graphql/page.js';
import { HIDDEN_NAME } from '../record/hidden-names.js';
import type { Context } from '../server/context.js';
import { countOpenPairs, DECISIONS_OF, doubtfulPairById, openDoubtfulPairs } from './curation.queries.js';
import type { DecisionEntity, DecisionKind, DoubtfulPairEntity, UnionEntity } from './curation.record.js';
import { passOf } from './pass.js';

const PAIRS = 'doubtfulPairs';

async function doubtfulPairs(
  first: number | null | undefined,
  after: string | null | undefined,
  { reader }: Context,
): Promise<Page<DoubtfulPairEntity>> {
  const size = pageSize(first);
  const begin = decodeCursor(PAIRS, after);
  const rows = await reader.read(openDoubtfulPairs, { after: begin ?? '', size: size + 1 });
  return pageOf(PAIRS, rows, size, {
    after: begin,
    keyOf: ({ pair }) => pair.order ?? '',
    nodeOf: ({ pair }) => pair,
    totalCount: async () => (await reader.read(countOpenPairs, {}))[0]?.count ?? 0,
  });
}

/** @param asked an id an entity has, or had before it became a part of another one */
async function decisionsOf(asked: string, size: number, { reader }: Context): Promise<DecisionEntity[]> {
  const [entity = asked] = await successorsOf(reader, [asked]);
  const label = entity.slice(0, Math.max(0, entity.indexOf(':')));
  const found: DecisionEntity[] = [];
  for (const [known, query] of Object.entries(DECISIONS_OF))
    if (known === label) found.push(...(await reader.read(query, { keys: [entity] })).map((row) => row.decision));
  return found.sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, size);
}

/** The entity of a decision, by the loader of its kind. */
async function entityOf({ entity }: DecisionEntity, loaders: Context['loaders']) {
  if (entity === null) return null;
  if (entity.startsWith('Publication:')) return loaders.publicationById.load(entity);
  if (entity.startsWith('Person:')) return loaders.personById.load(entity);
  if (entity.startsWith('Organization:')) return loaders.organizationById.load(entity);
  if (entity.startsWith('Keyword:')) return loaders.keywordById.load(entity);
  return loaders.projectById.load(entity);
}

type CurationMutations = Pick<
  Required<MutationResolvers>,
  | 'correctField'
  | 'keepApart'
  | 'keepEntitiesApart'
  | 'uniteDoubtful'
  | 'merge'
  | 'split'
  | 'splitPerson'
  | 'claimContribution'
  | 'rejectContribution'
  | 'hideName'
  | 'suppressPerson'
  | 'revertDecision'
  | 'unitePeople'
  | 'revertPass'
>;

/** Decisions by which something is shown no more. */
const HIDING: readonly DecisionKind[] = ['HIDE_NAME', 'SUPPRESS'];
/** Fields of records whose values name people. */
const NAMING: readonly string[] = ['contributions', 'people', HIDDEN_NAME];

/** What curators may read, and nobody else. */
const forCurators = (value: string | null, hide: boolean, { actor }: Context) =>
  hide && actor?.role !== 'CURATOR' ? null : value;

export const curationResolvers = {
  Query: {
    decisions: (_root, { entity, first }, context) => decisionsOf(entity, pageSize(first), context),
    sourceRecords: (_root, { entity }, { curation, reader, actor }) => curation.sourceRecords(entity, reader, actor),
    doubtfulPair: async (_root, { id }, { reader }) => (await reader.read(doubtfulPairById, { id }))[0]?.pair ?? null,
    doubtfulPairs: (_root, { first, after }, context) => doubtfulPairs(first, after, context),
  } satisfies Pick<QueryResolvers, 'decisions' | 'doubtfulPair' | 'doubtfulPairs' | 'sourceRecords'>,
  Mutation: {
    correctField: (_root, { why, ...input }, { curation, actor }) =>
      curation.correctField(input, why ?? undefined, actor),
    keepApart: (_root, { pair, why }, { curation, actor }) => curation.keepApart(pair, why ?? undefined, actor),
    keepEntitiesApart: (_root, { why, ...input }, { curation, actor }) =>
      curation.keepEntitiesApart(input, why ?? undefined, actor),
    merge: (_root, { why, ...input }, { curation, actor }) => curation.merge(input, why ?? undefined, actor),
    uniteDoubtful: (_root, { pair, into, why }, { curation, actor }) =>
      curation.uniteDoubtful({ pair, into: into ?? undefined }, why ?? undefined, actor),
    splitPerson: (_root, { why, ...input }, { curation, actor }) =>
      curation.splitPerson(input, why ?? undefined, actor),
    claimContribution: (_root, { why, ...input }, { curation, actor }) =>
      curation.claimContribution(input, why ?? undefined, actor),
    rejectContribution: (_root, { why, ...input }, { curation, actor }) =>
      curation.rejectContribution(input, why ?? undefined, actor),
    hideName: (_root, { why, ...input }, { curation, actor }) => curation.hideName(input, why ?? undefined, actor),
    suppressPerson: (_root, { person, why }, { curation, actor }) =>
      curation.suppressPerson(person, why ?? undefined, actor),
    split: (_root, { why, ...input }, { curation, actor }) => curation.split(input, why ?? undefined, actor),
    revertDecision: (_root, { decision }, { curation, actor }) => curation.revertDecision(decision, actor),
    unitePeople: (_root, { person, leastScore, first, dryRun, why }, { curation, actor }) =>
      curation.unitePeople(
        {
          person: person ?? undefined,
          leastScore: leastScore ?? undefined,
          most: pageSize(first),
          dryRun: dryRun ?? false,
        },
        why ?? undefined,
        actor,
      ),
    revertPass: (_root, { pass, first }, { curation, actor }) => curation.revertPass(pass, pageSize(first), actor),
  } satisfies CurationMutations,
  Decision: {
    pass: (decision: DecisionEntity) => passOf(decision.id) ?? null,
    why: (decision: DecisionEntity, _args: object, context: Context) =>
      forCurators(decision.why, HIDING.includes(decision.what) || passOf(decision.id) !== undefined, context),
    value: (decision: DecisionEntity, _args: object, context: Context) =>
      forCurators(decision.value, decision.field !== null && NAMING.includes(decision.field), context),
    entity: (decision: DecisionEntity, _args: object, { loaders }: Context) => entityOf(decision, loaders),
  },
  PeopleUnion: {
    into: ({ into }: UnionEntity, _args: object, { loaders }: Context) => loaders.personById.load(into),
  },
  DoubtfulPair: {
    publications: async ({ publications }: DoubtfulPairEntity, _args: object, { loaders }: Context) =>
      (await Promise.all([...publications].sort().map((id) => loaders.publicationById.load(id)))).flatMap(
        (publication) => publication ?? [],
      ),
  },
  DoubtfulPairConnection: connectionResolvers<DoubtfulPairEntity>(),
};
