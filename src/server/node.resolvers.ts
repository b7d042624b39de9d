/** Any entity by global id or identifier, current or former. */

import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { identifierArgument } from '../graphql/identifier-argument.js';
import { QueryError } from '../graphql/page.js';
import type { Context } from './context.js';
import type { AnyNode } from './node.js';
import { entityOfIdentifier } from './node.queries.js';

const MOST_NODES = 100;

/** The type of the schema an entity is of. */
export function typeNameOf(
  node: AnyNode,
):
  | 'Publication'
  | 'Member'
  | 'ExternalPerson'
  | 'Lab'
  | 'Partner'
  | 'Project'
  | 'Venue'
  | 'Keyword'
  | 'Concept'
  | 'Vocabulary'
  | 'ImportRun' {
  if ('member' in node) return node.member ? 'Member' : 'ExternalPerson';
  if ('ours' in node) return node.ours ? 'Lab' : 'Partner';
  if ('publicationType' in node) return 'Publication';
  if ('textOrder' in node) return 'Keyword';
  if ('defaultLabel' in node) return 'Concept';
  if ('titleTexts' in node) return 'Vocabulary';
  if ('actor' in node) return 'ImportRun';
  return 'titlesJson' in node ? 'Project' : 'Venue';
}

async function loadCurrent(id: string, { loaders }: Context): Promise<AnyNode | null> {
  switch (id.slice(0, Math.max(0, id.indexOf(':')))) {
    case 'Publication':
      return loaders.publicationById.load(id);
    case 'Person':
      return loaders.personById.load(id);
    case 'Organization':
      return loaders.organizationById.load(id);
    case 'Project':
      return loaders.projectById.load(id);
    case 'Venue':
      return loaders.venueById.load(id);
    case 'Keyword':
      return loaders.keywordById.load(id);
    case 'Concept':
      return loaders.conceptById.load(id);
    case 'Vocabulary':
      return loaders.vocabularyById.load(id);
    case 'ImportRun':
      return loaders.importRunById.load(id);
    default:
      return null;
  }
}

/** An entity by its id, or by an id it had before it was merged into another. */
export async function loadNode(id: string, context: Context): Promise<AnyNode | null> {
  return (await loadCurrent(id, context)) ?? (await loadIdentified(`whorl:${id}`, context));
}

async function loadIdentified(key: string, context: Context): Promise<AnyNode | null> {
  const [row] = await context.reader.read(entityOfIdentifier, { keys: [key] });
  return row === undefined ? null : loadCurrent(row.id, context);
}

export const nodeResolvers = {
  Node: { __resolveType: typeNameOf },
  Contributor: { __resolveType: typeNameOf },
  Query: {
    node: (_root, { id }, context) => loadNode(id, context),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_NODES)
        throw new QueryError('TOO_MANY_IDS', `nodes takes at most ${MOST_NODES} ids; ${ids.length} were given.`, {
          argument: 'ids',
        });
      return Promise.all(ids.map((id) => loadNode(id, context)));
    },
    resolve: async (_root, { identifier }, context) => {
      const written = identifier.trim();
      const key = identifierArgument(written, 'identifier');
      return (await loadIdentified(key, context)) ?? loadNode(written, context);
    },
  } satisfies Pick<Required<QueryResolvers>, 'node' | 'nodes' | 'resolve'>,
};
