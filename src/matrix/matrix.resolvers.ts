/** Who works with whom as a table. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { collaborationMatrix } from './matrix.js';

export const matrixResolvers = {
  Query: {
    collaborationMatrix: (_root, asked, context) => collaborationMatrix(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'collaborationMatrix'>,
  MatrixHeader: {
    organization: ({ organizationId }, _asked, { loaders }) =>
      organizationId === null ? null : loaders.organizationById.load(organizationId),
  } satisfies ResolversOf<'MatrixHeader'>,
};
