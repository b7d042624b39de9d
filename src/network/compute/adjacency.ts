/** Nodes and links as numbers in typed arrays: what measures, clusters and layouts are computed from. */

/** A link between the nodes numbered `from` and `to`. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly normalizedStrength: number;
}

/** Neighbours of node i stand at [offsets[i], offsets[i + 1]) in the order of the links; every link stands there twice. */
export interface Adjacency {
  readonly size: number;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly strengths: Float64Array;
  readonly normalized: Float64Array;
}

export function adjacencyOf(size: number, links: readonly Arc[]): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (const { from, to } of links) {
    offsets[from + 1] = (offsets[from + 1] ?? 0) + 1;
    offsets[to + 1] = (offsets[to + 1] ?? 0) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node] ?? 0) + (offsets[node + 1] ?? 0);
  const next = offsets.slice();
  const arcs = links.length * 2;
  const graph = {
    size,
    offsets,
    neighbours: new Int32Array(arcs),
    strengths: new Float64Array(arcs),
    normalized: new Float64Array(arcs),
  };
  for (const { from, to, strength, normalizedStrength } of links) {
    for (const [node, other] of [[from, to] as const, [to, from] as const]) {
      const arc = next[node] ?? 0;
      next[node] = arc + 1;
      graph.neighbours[arc] = other;
      graph.strengths[arc] = strength;
      graph.normalized[arc] = normalizedStrength;
    }
  }
  return graph;
}

/** How many links each node has. */
export function degreesOf({ size, offsets }: Adjacency): Int32Array {
  return Int32Array.from({ length: size }, (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0));
}

/** Sums of weights at each node: of `strengths`, or of other weights in the order of the arcs. */
export function sumsOf({ size, offsets, strengths }: Adjacency, weights: Float64Array = strengths): Float64Array {
  const sums = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++) sums[node] = (sums[node] ?? 0) + (weights[arc] ?? 0);
  }
  return sums;
}
