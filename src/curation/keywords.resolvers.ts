/** What keywords may mean, and what vocabularies may lack, through the API. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { decodeCursor, encodeCursor, pageSize, QueryError } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context } from '../server/context.js';
import { doubtfulKeywords } from './doubtful-keywords.js';
import { vocabularyCandidates } from './vocabulary-candidates.js';

const LIST = 'doubtfulKeywords';
const MOST_LOOKED_THROUGH = 5_000;

async function conceptOf(uri: string, { loaders }: Context) {
  const concept = await loaders.conceptByUri.load(uri);
  if (concept === null) throw new Error(`A vocabulary holds the concept ${uri}, which the graph does not.`);
  return concept;
}

export const keywordCurationResolvers = {
  Query: {
    doubtfulKeywords: async (_root, { first, after }, { reader, fingerprinter }) => {
      const size = pageSize(first);
      const { index } = await fingerprinter();
      const { nodes, next, lookedThrough } = await doubtfulKeywords(reader, index, {
        after: decodeCursor(LIST, after),
        size,
      });
      return { nodes, lookedThrough, endCursor: next === undefined ? null : encodeCursor(LIST, next) };
    },
    vocabularyCandidates: async (_root, { first, minOutputs, lookThrough }, { reader, fingerprinter }) => {
      const most = lookThrough ?? 1_000;
      if (most < 1 || most > MOST_LOOKED_THROUGH)
        throw new QueryError(
          'PAGE_SIZE_OUT_OF_RANGE',
          `lookThrough is ${most}; it must be from 1 to ${MOST_LOOKED_THROUGH}. \`whorl vocabulary candidates\` looks through more.`,
          { argument: 'lookThrough', most: MOST_LOOKED_THROUGH },
        );
      const { index } = await fingerprinter();
      return vocabularyCandidates(reader, index, {
        first: pageSize(first),
        minOutputs: Math.max(1, minOutputs ?? 3),
        lookThrough: most,
      });
    },
  } satisfies Pick<Required<QueryResolvers>, 'doubtfulKeywords' | 'vocabularyCandidates'>,
  DoubtfulKeyword: {
    keyword: async ({ keyword }, _asked, { loaders }) => {
      const known = await loaders.keywordById.load(keyword);
      if (known === null) throw new Error(`${keyword} left the graph while it was read.`);
      return known;
    },
  } satisfies ResolversOf<'DoubtfulKeyword'>,
  KeywordCandidate: {
    concept: ({ concept }, _asked, context) => conceptOf(concept, context),
  } satisfies ResolversOf<'KeywordCandidate'>,
  VocabularyCandidate: {
    examples: async ({ examples }, _asked, { loaders }) =>
      (await Promise.all(examples.map((id) => loaders.publicationById.load(id)))).flatMap((found) => found ?? []),
    nearest: ({ nearest }, _asked, { loaders }) => (nearest === null ? null : loaders.conceptByUri.load(nearest)),
  } satisfies ResolversOf<'VocabularyCandidate'>,
};
