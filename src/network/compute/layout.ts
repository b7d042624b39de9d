/**
 * Places of nodes. VOS: the layout of VOSviewer (van Eck, Waltman, Dekker and van den Berg 2010) in CWTS's own
 * implementation. FORCE: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014) from seeded places on a disc.
 */
import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { GradientDescentVOSLayoutAlgorithm, Layout } from 'networkanalysis-ts';
import type { NetworkLayout, NetworkNormalization } from '../network.js';
import type { Adjacency } from './adjacency.js';
import { clusteredNetwork } from './clusters.js';
import { SeededRandom } from './seeded-random.js';
import { componentsOf } from './structure.js';

// Its types speak of a default export that the CommonJS module does not have: what is required is the function itself.
const forceAtlas2: typeof import('graphology-layout-forceatlas2')['default'] = createRequire(import.meta.url)(
  'graphology-layout-forceatlas2',
);

export interface LayoutSettings {
  readonly layout: NetworkLayout;
  readonly normalization: NetworkNormalization;
  readonly seed: number;
}

export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

// VOSviewer's settings; with raw strengths those of LinLog (Noack 2009).
const ATTRACTION = 2;
const REPULSION = 1;
const LINLOG_ATTRACTION = 1;
const LINLOG_REPULSION = 0;
/** Similarity of nodes without a link where the network has several parts, so that these do not drift apart. */
const UNCONNECTED = 0.01;
const VOS_ROUNDS = 1_000;
const FIRST_STEP = 1;
const LAST_STEP = 0.001;
const STEP_REDUCTION = 0.75;
const IMPROVEMENTS = 5;
/** Pairs of nodes a layout may look at; some ten seconds. */
const MOST_PAIRS = 1e9;
const FORCE_ROUNDS = 300;
const MOST_FORCE_STEPS = 4e8;
const BARNES_HUT_FROM = 1_000;

/** How many rounds a layout may take at this size; fewer than usual leave it rougher. */
export function layoutRounds(
  { size, neighbours }: Adjacency,
  layout: NetworkLayout,
): { allowed: number; usual: number } {
  const usual = layout === 'VOS' ? VOS_ROUNDS : FORCE_ROUNDS;
  const work =
    layout === 'VOS'
      ? MOST_PAIRS / Math.max(1, size * size)
      : MOST_FORCE_STEPS / Math.max(1, size * Math.min(size, BARNES_HUT_FROM) + neighbours.length);
  return { allowed: Math.max(10, Math.min(usual, Math.floor(work))), usual };
}

export function layoutOf(graph: Adjacency, settings: LayoutSettings): Places {
  if (graph.size === 0) return { x: new Float64Array(0), y: new Float64Array(0) };
  if (graph.size === 1) return { x: new Float64Array(1), y: new Float64Array(1) };
  return settings.layout === 'VOS' ? vosLayout(graph, settings) : forceLayout(graph, settings);
}

function vosLayout(graph: Adjacency, { normalization, seed }: LayoutSettings): Places {
  const random = new SeededRandom(seed);
  const raw = normalization === 'NONE';
  const vos = new GradientDescentVOSLayoutAlgorithm();
  vos.initializeBasedOnAttractionAndRepulsionAndEdgeWeightIncrementAndMaxNIterationsAndInitialStepSizeAndMinStepSizeAndStepSizeReductionAndRequiredNQualityValueImprovementsAndRandom(
    raw ? LINLOG_ATTRACTION : ATTRACTION,
    raw ? LINLOG_REPULSION : REPULSION,
    componentsOf(graph).sizes.length > 1 ? UNCONNECTED : 0,
    layoutRounds(graph, 'VOS').allowed,
    FIRST_STEP,
    LAST_STEP,
    STEP_REDUCTION,
    IMPROVEMENTS,
    random,
  );
  const layout = new Layout({ nNodes: graph.size, random });
  vos.improveLayout(clusteredNetwork(graph, normalization), layout);
  layout.standardize(true);
  const [x = [], y = []] = layout.getCoordinates();
  return { x: Float64Array.from(x), y: Float64Array.from(y) };
}

function forceLayout(graph: Adjacency, { normalization, seed }: LayoutSettings): Places {
  const random = new SeededRandom(seed);
  const weights = normalization === 'NONE' ? graph.strengths : graph.normalized;
  const drawn = new UndirectedGraph();
  for (let node = 0; node < graph.size; node++) {
    const angle = 2 * Math.PI * random.nextDouble();
    const radius = Math.sqrt(random.nextDouble());
    drawn.addNode(String(node), { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  for (let node = 0; node < graph.size; node++) {
    const end = graph.offsets[node + 1] ?? 0;
    for (let arc = graph.offsets[node] ?? 0; arc < end; arc++) {
      const other = graph.neighbours[arc] ?? 0;
      if (node < other) drawn.addEdge(String(node), String(other), { weight: weights[arc] ?? 0 });
    }
  }
  const places = forceAtlas2(drawn, {
    iterations: layoutRounds(graph, 'FORCE').allowed,
    getEdgeWeight: 'weight',
    settings: { ...forceAtlas2.inferSettings(drawn), barnesHutOptimize: graph.size >= BARNES_HUT_FROM },
  });
  const at = (axis: 'x' | 'y') =>
    Float64Array.from({ length: graph.size }, (_, node) => places[String(node)]?.[axis] ?? 0);
  return { x: at('x'), y: at('y') };
}
