import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import { doubtfulPeopleOf } from './doubtful-people.js';

const DoubtfulPeople: ResolversOf<'DoubtfulPeople'> = {
  people: async ({ a, b }, _args, { loaders }) =>
    (await Promise.all([a, b].map((id) => loaders.personById.load(id)))).flatMap((person) => person ?? []),
  outputs: async ({ outputs }, _args, { loaders }) =>
    (await Promise.all(outputs.map((id) => loaders.publicationById.load(id)))).flatMap(
      (publication) => publication ?? [],
    ),
};

export const doubtfulPeopleResolvers = {
  Query: {
    doubtfulPeople: async (_root, { person, first }, { loaders, reader }) => {
      const known = await loaders.personById.load(person);
      return known === null ? [] : (await doubtfulPeopleOf(reader, known.id)).slice(0, pageSize(first));
    },
  } satisfies Pick<QueryResolvers, 'doubtfulPeople'>,
  DoubtfulPeople,
};
