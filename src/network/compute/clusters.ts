/**
 * Clusters by the Leiden algorithm (Traag, Waltman and van Eck 2019) in CWTS's own implementation, with the quality
 * function of VOSviewer (Waltman, van Eck and Noyons 2010).
 */
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import type { NetworkNormalization } from '../network.js';
import { type Adjacency, sumsOf } from './adjacency.js';
import { SeededRandom } from './seeded-random.js';

export interface ClusterSettings {
  readonly normalization: NetworkNormalization;
  readonly resolution: number;
  /** Clusters with fewer nodes are merged into the one they are linked to most. */
  readonly minSize: number;
  readonly iterations: number;
  /** The best of so many runs, by quality. */
  readonly starts: number;
  readonly seed: number;
}

/** As VOSviewer has it. */
const RANDOMNESS = 0.01;

/** Cluster of each node, from 0, the largest first; of equal ones that of the first node. */
export function clustersOf(graph: Adjacency, settings: ClusterSettings): Int32Array {
  if (graph.size === 0) return new Int32Array(0);
  const network = clusteredNetwork(graph, settings.normalization);
  const total = 2 * network.getTotalEdgeWeight();
  // Modularity: nodes weigh their strengths, so that expected links need the factor 1/2m.
  const resolution = settings.normalization === 'NONE' && total > 0 ? settings.resolution / total : settings.resolution;
  const leiden = new LeidenAlgorithm();
  leiden.initializeBasedOnResolutionAndNIterationsAndRandomnessAndRandom(
    resolution,
    settings.iterations,
    RANDOMNESS,
    new SeededRandom(settings.seed),
  );
  let best = new Clustering({ nNodes: graph.size });
  let quality = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < settings.starts; start++) {
    const found = new Clustering({ nNodes: graph.size });
    leiden.improveClustering(network, found);
    const foundQuality = leiden.calcQuality(network, found);
    if (start > 0 && !(foundQuality > quality)) continue;
    best = found;
    quality = foundQuality;
  }
  leiden.removeSmallClustersBasedOnNNodes(network, best, settings.minSize);
  return bySize(best.getClusters());
}

/** After normalisation every node weighs 1; without, its strength (LinLog modularity). */
export function clusteredNetwork(graph: Adjacency, normalization: NetworkNormalization): Network {
  const weights = normalization === 'NONE' ? graph.strengths : graph.normalized;
  return new Network({
    nNodes: graph.size,
    nodeWeights: normalization === 'NONE' ? [...sumsOf(graph)] : new Array<number>(graph.size).fill(1),
    firstNeighborIndices: [...graph.offsets],
    neighbors: [...graph.neighbours],
    edgeWeights: [...weights],
  });
}

function bySize(clusters: readonly number[]): Int32Array {
  const sizes = new Map<number, number>();
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  // A map keeps the order of insertion, and sorting is stable: of equal ones the first node's comes first.
  const order = [...sizes].sort(([, a], [, b]) => b - a).map(([cluster]) => cluster);
  const rank = new Map(order.map((cluster, at) => [cluster, at]));
  return Int32Array.from(clusters, (cluster) => rank.get(cluster) ?? 0);
}
