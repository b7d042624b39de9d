/** Decisions and doubtful pairs through the API. */
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers, decodeCursor, type Page, pageOf, pageSize } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { countOpenPairs, DECISIONS_OF, openDoubtfulPairs } from './curation.queries.js';
import type { DecisionEntity, DoubtfulPairEntity } from './curation.record.js';

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

async function decisionsOf(entity: string, size: number, { reader }: Context): Promise<DecisionEntity[]> {
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
  return loaders.projectById.load(entity);
}

export const curationResolvers = {
  Query: {
    decisions: (_root, { entity, first }, context) => decisionsOf(entity, pageSize(first), context),
    doubtfulPairs: (_root, { first, after }, context) => doubtfulPairs(first, after, context),
  } satisfies Pick<QueryResolvers, 'decisions' | 'doubtfulPairs'>,
  Mutation: {
    correctField: (_root, { why, ...input }, { curation, actor }) =>
      curation.correctField(input, why ?? undefined, actor),
    keepApart: (_root, { pair, why }, { curation, actor }) => curation.keepApart(pair, why ?? undefined, actor),
    revertDecision: (_root, { decision }, { curation, actor }) => curation.revertDecision(decision, actor),
  } satisfies Pick<MutationResolvers, 'correctField' | 'keepApart' | 'revertDecision'>,
  Decision: {
    entity: (decision: DecisionEntity, _args: object, { loaders }: Context) => entityOf(decision, loaders),
  },
  DoubtfulPair: {
    publications: async ({ publications }: DoubtfulPairEntity, _args: object, { loaders }: Context) =>
      (await Promise.all([...publications].sort().map((id) => loaders.publicationById.load(id)))).flatMap(
        (publication) => publication ?? [],
      ),
  },
  DoubtfulPairConnection: connectionResolvers<DoubtfulPairEntity>(),
};
