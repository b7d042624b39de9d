/** Protects what is computed of a network: small graphs with values worked out by hand, and independent implementations. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { type Adjacency, type Arc, adjacencyOf, sumsOf } from '../../../src/network/compute/adjacency.js';
import { clustersOf } from '../../../src/network/compute/clusters.js';
import { layoutOf } from '../../../src/network/compute/layout.js';
import { SeededRandom, sample } from '../../../src/network/compute/seeded-random.js';
import { pathMeasures } from '../../../src/network/compute/shortest-paths.js';
import {
  clusteringOf,
  componentsOf,
  modularityOf,
  pageRankOf,
  participationOf,
} from '../../../src/network/compute/structure.js';
import { normalized } from '../../../src/network/normalize.js';

// CommonJS modules whose types speak of default exports that they do not have.
const require = createRequire(import.meta.url);
const metrics: typeof import('graphology-metrics') = require('graphology-metrics');

type Edge = readonly [number, number, number?];
const arcs = (edges: readonly Edge[]): Arc[] =>
  edges.map(([from, to, strength = 1]) => ({ from, to, strength, normalizedStrength: strength }));
const graphOf = (size: number, edges: readonly Edge[]) => adjacencyOf(size, arcs(edges));
const everyNode = (size: number) => Int32Array.from({ length: size }, (_, at) => at);
const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => Math.round(value * 1e9) / 1e9);

/** Two triangles joined by a bridge: 0-1-2 and 3-4-5, with 2-3 between, and 6 alone. */
const BARBELL: readonly Edge[] = [
  [0, 1],
  [0, 2],
  [1, 2],
  [2, 3],
  [3, 4],
  [3, 5],
  [4, 5],
];

const randomGraph = fc
  .tuple(
    fc.integer({ min: 2, max: 12 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 5 })), { maxLength: 30 }),
  )
  .map(([size, pairs]) => {
    const edges = new Map<string, Edge>();
    for (const [a, b, strength] of pairs) {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      if (from !== to && to < size) edges.set(`${from} ${to}`, [from, to, strength]);
    }
    return { size, edges: [...edges.values()] };
  });

function asGraphology(size: number, edges: readonly Edge[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let node = 0; node < size; node++) graph.addNode(node);
  for (const [from, to, weight = 1] of edges) graph.addEdge(from, to, { weight });
  return graph;
}

describe('the random numbers', () => {
  it('are those of java.util.Random', () => {
    const random = new SeededRandom(42);
    expect([1, 2, 3, 4, 5].map(() => random.nextInt(10))).toEqual([0, 3, 8, 4, 0]);
    expect(new SeededRandom(42).nextDouble()).toBe(0.7275636800328681);
    // From a Java 17: a power of two, a seed of 48 bits, and a bound that refuses half of the numbers.
    expect(new SeededRandom(0).nextInt(2 ** 30)).toBe(784870680);
    expect(new SeededRandom(2 ** 48 - 1).nextInt(1_000_003)).toBe(548182);
    expect(new SeededRandom(7).nextInt(2_147_483_000)).toBe(1569164236);
  });

  it('choose a sample without repeats, and everything if there is no more', () => {
    const chosen = [...sample(100, 10, 7)];
    expect(new Set(chosen).size).toBe(10);
    expect(chosen.every((at) => at >= 0 && at < 100)).toBe(true);
    expect([...sample(3, 10, 7)]).toEqual([0, 1, 2]);
  });
});

describe('betweenness and closeness', () => {
  it('are those of a barbell, by hand', () => {
    const { betweenness, closeness } = pathMeasures(graphOf(7, BARBELL), everyNode(7));
    // Of the 15 pairs of others, 2 stands between {0,1} and {3,4,5}: 6 pairs.
    expect(rounded(betweenness)).toEqual(rounded([0, 0, 6 / 15, 6 / 15, 0, 0, 0]));
    // From 2: 1+1+1+2+2 = 7 over 5 others of 6.
    expect(closeness[2]).toBeCloseTo((5 / 6) * (5 / 7), 12);
    expect(closeness[6]).toBe(0);
  });

  it('are those of graphology-metrics on random graphs', () => {
    fc.assert(
      fc.property(randomGraph, ({ size, edges }) => {
        const { betweenness, closeness } = pathMeasures(graphOf(size, edges), everyNode(size));
        const other = asGraphology(size, edges);
        const theirs = metrics.centrality.betweenness(other, { getEdgeWeight: null, normalized: size > 2 });
        const nearness = metrics.centrality.closeness(other, { wassermanFaust: true });
        for (let node = 0; node < size; node++) {
          expect(betweenness[node]).toBeCloseTo(size > 2 ? (theirs[node] ?? 0) : 0, 9);
          expect(closeness[node]).toBeCloseTo(nearness[node] ?? 0, 9);
        }
      }),
    );
  });

  it('are near the exact ones when measured from a sample', () => {
    const edges: Edge[] = [];
    const random = new SeededRandom(5);
    for (let node = 1; node < 400; node++) edges.push([random.nextInt(node), node]);
    const graph = graphOf(400, edges);
    const exact = pathMeasures(graph, everyNode(400));
    const sampled = pathMeasures(graph, sample(400, 150, 1));
    const top = [...exact.betweenness.keys()].sort((a, b) => (exact.betweenness[b] ?? 0) - (exact.betweenness[a] ?? 0));
    for (const node of top.slice(0, 3)) {
      expect(Math.abs((sampled.betweenness[node] ?? 0) / (exact.betweenness[node] ?? 1) - 1)).toBeLessThan(0.25);
      expect(Math.abs((sampled.closeness[node] ?? 0) / (exact.closeness[node] ?? 1) - 1)).toBeLessThan(0.1);
    }
  });
});

describe('structure', () => {
  it('has components numbered by size, then by their first node', () => {
    expect([
      ...componentsOf(
        graphOf(6, [
          [3, 4],
          [4, 5],
          [0, 1],
        ]),
      ).component,
    ]).toEqual([1, 1, 2, 0, 0, 0]);
  });

  it('has clustering coefficients by hand', () => {
    expect(rounded(clusteringOf(graphOf(7, BARBELL)))).toEqual(rounded([1, 1, 1 / 3, 1 / 3, 1, 1, 0]));
  });

  it('has PageRank that sums to 1, also with nodes without links, as graphology-metrics has it where all are linked', () => {
    expect(pageRankOf(graphOf(7, BARBELL)).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    const edges: Edge[] = BARBELL.map(([from, to], at) => [from, to, at + 1]);
    const theirs = metrics.centrality.pagerank(asGraphology(6, edges), {
      getEdgeWeight: 'weight',
      tolerance: 1e-13,
      maxIterations: 10_000,
    });
    for (const [node, value] of pageRankOf(graphOf(6, edges)).entries())
      expect(value).toBeCloseTo(theirs[node] ?? 0, 9);
  });

  it('has participation by hand: all in one group is 0, half in each of two is a half', () => {
    const star: Edge[] = [
      [0, 1, 2],
      [0, 2, 2],
      [0, 3, 4],
      [1, 2, 1],
    ];
    const { participation, groups } = participationOf(graphOf(5, star), ['x', 'a', 'a', 'b', null]);
    expect(participation[0]).toBeCloseTo(0.5, 12);
    expect(groups[0]).toBe(2);
    // 1 is linked to 0 (x) by 2 and to 2 (a) by 1.
    expect(participation[1]).toBeCloseTo(1 - (2 / 3) ** 2 - (1 / 3) ** 2, 12);
    expect(participation[4]).toBeNull();
    expect(participationOf(graphOf(2, [[0, 1]]), [null, null]).participation).toEqual([null, null]);
  });

  it('has the modularity of a barbell by hand', () => {
    const graph = graphOf(6, BARBELL);
    // 6 of 7 links inside; each half has 7 of 14 ends.
    expect(modularityOf(graph, Int32Array.from([0, 0, 0, 1, 1, 1]))).toBeCloseTo(6 / 7 - 0.5, 12);
    expect(modularityOf(graphOf(3, []), Int32Array.from([0, 1, 2]))).toBe(0);
  });
});

const SETTINGS = { resolution: 1, minSize: 1, iterations: 10, starts: 3, seed: 0 } as const;

describe('clusters', () => {
  it('find the halves of a barbell, by modularity and by association strength', () => {
    const links = BARBELL.map(([a, b]) => ({ a, b, strength: 1 }));
    const strengths = normalized(links, 6, 'ASSOCIATION_STRENGTH');
    const graph = adjacencyOf(
      6,
      links.map(({ a, b, strength }, at) => ({ from: a, to: b, strength, normalizedStrength: strengths[at] ?? 0 })),
    );
    for (const normalization of ['NONE', 'ASSOCIATION_STRENGTH'] as const)
      expect([...clustersOf(graph, { ...SETTINGS, normalization })]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('have a modularity that no partition of a small graph betters by much: the best of all is found', () => {
    fc.assert(
      fc.property(randomGraph, ({ size, edges }) => {
        fc.pre(size <= 7 && edges.length > 0);
        const graph = graphOf(size, edges);
        const found = modularityOf(graph, clustersOf(graph, { ...SETTINGS, normalization: 'NONE', starts: 10 }));
        expect(found).toBeCloseTo(bestModularity(graph), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('smaller than asked for are merged where they have links', () => {
    const clusters = clustersOf(graphOf(6, BARBELL), {
      ...SETTINGS,
      normalization: 'NONE',
      resolution: 20,
      minSize: 3,
    });
    const sizes = [...clusters].map((cluster) => clusters.filter((other) => other === cluster).length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
  });
});

describe('a seed', () => {
  const random = new SeededRandom(9);
  const edges = new Map<string, Edge>();
  while (edges.size < 300) {
    const [a, b] = [random.nextInt(80), random.nextInt(80)];
    if (a < b) edges.set(`${a} ${b}`, [a, b, 1 + random.nextInt(4)]);
  }
  const graph = graphOf(80, [...edges.values()]);

  it('gives the same clusters and places twice', () => {
    const clusters = () => [...clustersOf(graph, { ...SETTINGS, normalization: 'NONE', seed: 42 })];
    expect(clusters()).toEqual(clusters());
    for (const layout of ['VOS', 'FORCE'] as const) {
      const places = () => layoutOf(graph, { layout, normalization: 'NONE', seed: 42 });
      const { x, y } = places();
      expect(places()).toEqual({ x, y });
      expect(layoutOf(graph, { layout, normalization: 'NONE', seed: 43 }).x).not.toEqual(x);
      expect([...x, ...y].every(Number.isFinite)).toBe(true);
    }
  });

  it('places linked nodes nearer than others, by VOS and by force', () => {
    for (const layout of ['VOS', 'FORCE'] as const) {
      const { x, y } = layoutOf(graph, { layout, normalization: 'NONE', seed: 1 });
      const distance = (a: number, b: number) => Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const linked = mean([...edges.values()].map(([a, b]) => distance(a, b)));
      const all = mean(
        Array.from({ length: 80 }, (_, a) => Array.from({ length: a }, (_b, b) => distance(a, b))).flat(),
      );
      expect(linked).toBeLessThan(all * 0.9);
    }
  });
});

describe('normalisation', () => {
  it('is that of van Eck and Waltman by hand, and sums hold', () => {
    // Strengths 2 (0-1), 1 (1-2): totals 2, 3, 1; 2m = 6.
    const links = [
      { a: 0, b: 1, strength: 2 },
      { a: 1, b: 2, strength: 1 },
    ];
    expect(normalized(links, 3, 'NONE')).toEqual([2, 1]);
    expect(normalized(links, 3, 'ASSOCIATION_STRENGTH')).toEqual([(6 * 2) / (2 * 3), (6 * 1) / (3 * 1)]);
    expect(normalized(links, 3, 'FRACTIONALIZATION')).toEqual([(2 * (3 / 2 + 3 / 3)) / 2, (1 * (3 / 3 + 3 / 1)) / 2]);
  });

  it('by fractionalization gives every linked node the same, n, in all if all are linked', () => {
    fc.assert(
      fc.property(randomGraph, ({ size, edges }) => {
        const links = edges.map(([a, b, strength = 1]) => ({ a, b, strength }));
        const values = normalized(links, size, 'FRACTIONALIZATION');
        const linked = new Set(links.flatMap(({ a, b }) => [a, b])).size;
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo((size * linked) / 2, 9);
      }),
    );
  });
});

describe('adjacency', () => {
  it('has every link twice, and sums of strengths twice the links', () => {
    fc.assert(
      fc.property(randomGraph, ({ size, edges }) => {
        const graph = graphOf(size, edges);
        expect(graph.neighbours).toHaveLength(edges.length * 2);
        const total = edges.reduce((sum, [, , strength = 1]) => sum + strength, 0);
        expect(sumsOf(graph).reduce((sum, value) => sum + value, 0)).toBe(total * 2);
      }),
    );
  });
});

/** The best of all partitions, by trying every one. */
function bestModularity(graph: Adjacency): number {
  let best = Number.NEGATIVE_INFINITY;
  const clusters = new Int32Array(graph.size);
  const place = (node: number, used: number): void => {
    if (node === graph.size) {
      best = Math.max(best, modularityOf(graph, clusters));
      return;
    }
    for (let cluster = 0; cluster <= used; cluster++) {
      clusters[node] = cluster;
      place(node + 1, Math.max(used, cluster + 1));
    }
  };
  place(0, 0);
  return best;
}
