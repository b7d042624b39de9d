/** Search and completions over all kinds of entities. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { search, suggest } from './search.js';

export const searchResolvers = {
  Query: {
    search: (_root, asked, context) => search(asked, context),
    suggest: (_root, asked, context) => suggest(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'search' | 'suggest'>,
};
