/** Components, clustering coefficients, PageRank, participation and modularity: what takes a few walks over all links. */
import { type Adjacency, degreesOf, sumsOf } from './adjacency.js';

export interface Components {
  /** Component of each node, from 0, the largest first; of equal ones that of the first node. */
  readonly component: Int32Array;
  /** How many nodes each has. */
  readonly sizes: readonly number[];
}

export function componentsOf(graph: Adjacency): Components {
  const found = new Int32Array(graph.size).fill(-1);
  const sizes: number[] = [];
  for (let node = 0; node < graph.size; node++)
    if (found[node] === -1) sizes.push(flood(graph, node, sizes.length, found));
  const order = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const rank = new Int32Array(order.length);
  for (const [at, old] of order.entries()) rank[old] = at;
  return { component: found.map((old) => rank[old] ?? 0), sizes: order.map((old) => sizes[old] ?? 0) };
}

function flood({ offsets, neighbours }: Adjacency, start: number, number: number, found: Int32Array): number {
  const reached = [start];
  found[start] = number;
  for (const node of reached) {
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++) {
      const other = neighbours[arc] ?? 0;
      if (found[other] !== -1) continue;
      found[other] = number;
      reached.push(other);
    }
  }
  return reached.length;
}

/** Share of the pairs of a node's neighbours that are linked (Watts and Strogatz 1998); 0 below two neighbours. */
export function clusteringOf(graph: Adjacency): Float64Array {
  const { size, offsets, neighbours } = graph;
  const degrees = degreesOf(graph);
  const marked = new Int32Array(size).fill(-1);
  return Float64Array.from({ length: size }, (_, node) => {
    const degree = degrees[node] ?? 0;
    if (degree < 2) return 0;
    const mine = neighbours.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0);
    for (const other of mine) marked[other] = node;
    let linked = 0;
    for (const other of mine) {
      const end = offsets[other + 1] ?? 0;
      for (let arc = offsets[other] ?? 0; arc < end; arc++) if (marked[neighbours[arc] ?? 0] === node) linked++;
    }
    // Each linked pair was found from both ends.
    return linked / (degree * (degree - 1));
  });
}

const DAMPING = 0.85;
const TOLERANCE = 1e-12;
const MOST_ROUNDS = 1_000;

/** PageRank by strength (Brin and Page 1998): sums to 1; a node without links hands its share to all. */
export function pageRankOf(graph: Adjacency): Float64Array {
  const { size, offsets, neighbours, strengths } = graph;
  const sums = sumsOf(graph);
  let rank = new Float64Array(size).fill(1 / Math.max(1, size));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const loose = rank.reduce((sum, value, node) => (sums[node] === 0 ? sum + value : sum), 0);
    const next = new Float64Array(size).fill((1 - DAMPING + DAMPING * loose) / size);
    for (let node = 0; node < size; node++) {
      const share = (DAMPING * (rank[node] ?? 0)) / (sums[node] ?? 1);
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0;
        next[other] = (next[other] ?? 0) + share * (strengths[arc] ?? 0);
      }
    }
    const moved = next.reduce((sum, value, node) => sum + Math.abs(value - (rank[node] ?? 0)), 0);
    rank = next;
    if (moved < TOLERANCE) break;
  }
  return rank;
}

export interface Participation {
  /** 1 − Σ (k_s / k)² over the groups s of the neighbours (Guimerà and Amaral 2005); null without a neighbour that has one. */
  readonly participation: readonly (number | null)[];
  /** How many groups the neighbours belong to. */
  readonly groups: readonly number[];
}

/** @param groupOf group of each node; null: none, such neighbours do not count */
export function participationOf(graph: Adjacency, groupOf: readonly (string | number | null)[]): Participation {
  const { size, offsets, neighbours, strengths } = graph;
  const tallies = Array.from({ length: size }, (_, node) => {
    const sums = new Map<string | number, number>();
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++) {
      const group = groupOf[neighbours[arc] ?? 0] ?? null;
      if (group !== null) sums.set(group, (sums.get(group) ?? 0) + (strengths[arc] ?? 0));
    }
    return [...sums.values()];
  });
  return {
    participation: tallies.map((sums) => {
      const total = sums.reduce((sum, value) => sum + value, 0);
      return sums.length === 0 ? null : 1 - sums.reduce((sum, value) => sum + (value / total) ** 2, 0);
    }),
    groups: tallies.map((sums) => sums.length),
  };
}

/** Σ over clusters of (strength inside / m) − (strength of its nodes / 2m)² (Newman 2004); 0 without links. */
export function modularityOf(graph: Adjacency, clusters: Int32Array): number {
  const { size, offsets, neighbours, strengths } = graph;
  const sums = sumsOf(graph);
  const total = sums.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const all = new Map<number, number>();
  let inside = 0;
  for (let node = 0; node < size; node++) {
    const cluster = clusters[node] ?? 0;
    all.set(cluster, (all.get(cluster) ?? 0) + (sums[node] ?? 0));
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++)
      if (clusters[neighbours[arc] ?? 0] === cluster) inside += strengths[arc] ?? 0;
  }
  return inside / total - [...all.values()].reduce((sum, value) => sum + (value / total) ** 2, 0);
}
