/**
 * Betweenness and closeness by the shortest paths in hops. Strength is no distance, so it plays no part here.
 *
 * Brandes 2001 in typed arrays: one breadth-first walk from every node; in large networks from a sample of nodes (Brandes
 * and Pich 2007), whose sums are scaled up. Measured against graphology-metrics' and networkx's.
 */
import type { Adjacency } from './adjacency.js';
import { componentsOf } from './structure.js';

export interface PathMeasures {
  /** Share of the pairs of other nodes whose shortest paths pass the node, 0 to 1. */
  readonly betweenness: Float64Array;
  /** ((r − 1) / (n − 1)) · ((r − 1) / Σ distances), r being the size of the node's component (Wasserman and Faust 1994). */
  readonly closeness: Float64Array;
}

/** Steps a measure may take; about a second. */
const MOST_STEPS = 1.5e8;
const FEWEST_SOURCES = 50;

/** From how many nodes paths are walked: from all of them where that takes no more than the steps allowed. */
export function sourcesFor({ size, neighbours }: Adjacency): number {
  const affordable = Math.floor(MOST_STEPS / (size + neighbours.length + 1));
  return Math.min(size, Math.max(FEWEST_SOURCES, affordable));
}

/** @param sources nodes to walk from, each once: all of them, or a sample */
export function pathMeasures(graph: Adjacency, sources: Int32Array): PathMeasures {
  const { size } = graph;
  const walk = new Walk(graph);
  for (const source of sources) walk.from(source);
  const scale = size / Math.max(1, sources.length);
  const pairs = Math.max(1, (size - 1) * (size - 2));
  return {
    betweenness: walk.passed.map((sum) => Math.min(1, (sum * scale) / pairs)),
    closeness: closenessOf(graph, walk),
  };
}

function closenessOf(graph: Adjacency, { far, met }: Walk): Float64Array {
  const { component, sizes } = componentsOf(graph);
  return Float64Array.from({ length: graph.size }, (_, node) => {
    const others = (sizes[component[node] ?? 0] ?? 1) - 1;
    // A node is no source of its own distance: those who met it from elsewhere stand for the whole component.
    const mean = (far[node] ?? 0) / Math.max(1, met[node] ?? 0);
    return others === 0 || mean === 0 ? 0 : others / (graph.size - 1) / mean;
  });
}

class Walk {
  /** Sums of dependencies, each pair counted from both ends. */
  readonly passed: Float64Array;
  /** Sum of the distances to sources, and how many sources reached the node, itself not counted. */
  readonly far: Float64Array;
  readonly met: Int32Array;
  readonly #distance: Int32Array;
  readonly #paths: Float64Array;
  readonly #dependency: Float64Array;
  readonly #order: Int32Array;

  constructor(private readonly graph: Adjacency) {
    const { size } = graph;
    this.passed = new Float64Array(size);
    this.far = new Float64Array(size);
    this.met = new Int32Array(size);
    this.#distance = new Int32Array(size);
    this.#paths = new Float64Array(size);
    this.#dependency = new Float64Array(size);
    this.#order = new Int32Array(size);
  }

  from(source: number): void {
    const reached = this.#countPaths(source);
    this.#dependency.fill(0);
    for (let at = reached - 1; at > 0; at--) {
      const node = this.#order[at] ?? 0;
      this.#handBack(node);
      this.passed[node] = (this.passed[node] ?? 0) + (this.#dependency[node] ?? 0);
      this.far[node] = (this.far[node] ?? 0) + (this.#distance[node] ?? 0);
      this.met[node] = (this.met[node] ?? 0) + 1;
    }
  }

  /** Distances and numbers of shortest paths from a node; the nodes reached, nearest first, in `#order`. Returns how many. */
  #countPaths(source: number): number {
    const { offsets, neighbours } = this.graph;
    this.#distance.fill(-1);
    this.#paths.fill(0);
    this.#distance[source] = 0;
    this.#paths[source] = 1;
    this.#order[0] = source;
    let reached = 1;
    for (let at = 0; at < reached; at++) {
      const node = this.#order[at] ?? 0;
      const next = (this.#distance[node] ?? 0) + 1;
      const paths = this.#paths[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0;
        if (this.#distance[other] === -1) {
          this.#distance[other] = next;
          this.#order[reached++] = other;
        }
        if (this.#distance[other] === next) this.#paths[other] = (this.#paths[other] ?? 0) + paths;
      }
    }
    return reached;
  }

  /** Gives those one step nearer their share of what depends on the node. */
  #handBack(node: number): void {
    const { offsets, neighbours } = this.graph;
    const nearer = (this.#distance[node] ?? 0) - 1;
    const share = (1 + (this.#dependency[node] ?? 0)) / (this.#paths[node] ?? 1);
    const end = offsets[node + 1] ?? 0;
    for (let arc = offsets[node] ?? 0; arc < end; arc++) {
      const other = neighbours[arc] ?? 0;
      if (this.#distance[other] !== nearer) continue;
      this.#dependency[other] = (this.#dependency[other] ?? 0) + (this.#paths[other] ?? 0) * share;
    }
  }
}
