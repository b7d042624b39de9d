import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { KeywordEntity } from './keyword.record.js';

const Query = {
  keywords: (_root, args, context) => context.loaders.keywordsPage(args),
} satisfies Pick<QueryResolvers, 'keywords'>;

const Keyword: ResolversOf<'Keyword'> = {
  concept: ({ id }, _args, context) => context.loaders.conceptOfKeyword.load(id),
  publications: ({ id }, args, context) => context.loaders.publicationsOf.load(id, { relation: 'KEYWORD', ...args }),
};

export const keywordResolvers = { Query, Keyword, KeywordConnection: connectionResolvers<KeywordEntity>() };
