/** The network of a chosen set. */
import type { QueryResolvers } from '../graphql/generated/resolvers.js';
import { pageSize } from '../graphql/page.js';
import type { ResolversOf } from '../graphql/resolvers-of.js';
import type { Context } from '../server/context.js';
import { collaborationNetwork } from './collaboration-network.js';
import { networkFiles } from './files/index.js';
import { plainNetwork } from './plain.js';
import type { ShownNode } from './shown.js';
import { PROGRAM_VERSION } from './version.js';

const CollaborationNetwork: ResolversOf<'CollaborationNetwork'> = {
  nodeCount: ({ nodes }) => nodes.length,
  linkCount: ({ links }) => links.length,
  clusters: (network) => network.clusterList(),
  modularity: (network) => network.modularity(),
  consortiumOutputs: (network) => network.consortiumOutputs(),
  files: async (network, { format, measures, clusters, layout }, { reader }) => {
    const settings = { measures: measures ?? [], clusters: clusters ?? true, layout: layout ?? null };
    return networkFiles(await plainNetwork(network, settings, reader), format);
  },
  truncated: ({ cuts }) => cuts.some(({ truncates }) => truncates),
  parameters: ({ request, facts }) => ({
    ...request,
    ...facts,
    resolution: request.clustering.resolution,
    version: PROGRAM_VERSION,
  }),
};

const NetworkNode: ResolversOf<'NetworkNode'> = {
  entity: (node, _asked, context) => entityOf(node, context),
  outputs: async (node) => (await sizeOf(node))?.outputs ?? 0,
  firstYear: async (node) => (await sizeOf(node))?.firstYear ?? node.year,
  lastYear: async (node) => (await sizeOf(node))?.lastYear ?? node.year,
  averageYear: async (node) => (await sizeOf(node))?.averageYear ?? node.year,
  degree: ({ network, at }) => network.degrees[at] ?? 0,
  strength: ({ network, at }) => network.strengths[at] ?? 0,
  betweenness: async ({ network, at }) => (await network.paths()).betweenness[at] ?? 0,
  closeness: async ({ network, at }) => (await network.paths()).closeness[at] ?? 0,
  pageRank: async ({ network, at }) => (await network.pageRank())[at] ?? 0,
  clustering: async ({ network, at }) => (await network.clustering())[at] ?? 0,
  component: async ({ network, at }) => ((await network.components())[at] ?? 0) + 1,
  unit: async ({ network, id }, _asked, { loaders }) => {
    const unit = (await network.units()).get(id);
    return unit === undefined ? null : loaders.organizationById.load(unit);
  },
  participation: async ({ network, at }) => (await network.overUnits()).participation[at] ?? null,
  units: async ({ network, at }) => (await network.overUnits()).groups[at] ?? 0,
  cluster: async ({ network, at }) => ((await network.clusters())[at] ?? 0) + 1,
  clusterParticipation: async ({ network, at }) => (await network.overClusters()).participation[at] ?? null,
  position: async ({ network, at }, { layout }) => {
    const { x, y } = await network.places[layout ?? 'VOS']();
    return { x: x[at] ?? 0, y: y[at] ?? 0 };
  },
};

const sizeOf = async ({ network, id }: ShownNode) => (await network.sizes()).get(id);

async function entityOf({ id, kind }: ShownNode, { loaders }: Context) {
  switch (kind) {
    case 'PERSON':
      return loaders.personById.load(id);
    case 'LAB':
    case 'PARTNER':
      return loaders.organizationById.load(id);
    case 'CONCEPT':
      return loaders.conceptById.load(id);
    case 'OUTPUT':
      return loaders.publicationById.load(id);
    case 'COUNTRY':
      return null;
  }
}

const NetworkCluster: ResolversOf<'NetworkCluster'> = {
  size: ({ members }) => members.length,
  nodes: ({ members }, { first }) => members.slice(0, pageSize(first, 3)),
};

export const networkResolvers = {
  Query: {
    collaborationNetwork: (_root, asked, context) => collaborationNetwork(asked, context),
  } satisfies Pick<Required<QueryResolvers>, 'collaborationNetwork'>,
  CollaborationNetwork,
  NetworkNode,
  NetworkCluster,
};
