import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { connectionResolvers } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { worklistPage } from './worklist.js';
import type { WorklistEntity } from './worklist.record.js';

const { truncated: _, ...connection } = connectionResolvers<WorklistEntity>();

const WorklistEntry: ResolversOf<'WorklistEntry'> = {
  node: ({ id }, _args, { loaders }) => {
    if (id.startsWith('Publication:')) return loaders.publicationById.load(id);
    return id.startsWith('Person:') ? loaders.personById.load(id) : loaders.organizationById.load(id);
  },
};

export const worklistResolvers = {
  Query: {
    worklist: (_root, args, { reader, today }) => worklistPage(reader, args, Number(today.slice(0, 4))),
  } satisfies Pick<QueryResolvers, 'worklist'>,
  WorklistConnection: connection satisfies ResolversOf<'WorklistConnection'>,
  WorklistEntry,
};
