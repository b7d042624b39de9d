/**
 * A network as it is shown. What takes time (outputs, units, paths, clusters, places) is computed when it is first asked
 * for, once, and for all nodes together.
 */
import type { Reader } from '../neo4j/database.js';
import { round9 } from '../text/weigh.js';
import { hasTies } from './choose.js';
import { type Adjacency, adjacencyOf, degreesOf, sumsOf } from './compute/adjacency.js';
import { compute } from './compute/compute.js';
import { layoutRounds, type Places } from './compute/layout.js';
import { sample } from './compute/seeded-random.js';
import { sourcesFor } from './compute/shortest-paths.js';
import { clusteringOf, componentsOf, modularityOf, pageRankOf, participationOf } from './compute/structure.js';
import { lazy } from './lazy.js';
import type { NetworkCut, NetworkLayout, NetworkNode } from './network.js';
import { CONSORTIA_AMONG, SIZES, UNITS } from './network.queries.js';
import { normalized } from './normalize.js';
import type { NodeSize } from './raw.js';
import type { NetworkRequest } from './request.js';

export interface NamedNode {
  readonly id: string;
  readonly label: string;
  readonly kind: NetworkNode['kind'];
  /** Where the name query knows it: of outputs. */
  readonly year: number | null;
}

export interface BareLink {
  /** Places of the nodes; `a` before `b`. */
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  readonly outputs: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface Facts {
  readonly selection: readonly string[];
  readonly outputs: string | null;
  readonly consortiumLimit: number;
  readonly asOf: number;
  readonly revision: number;
  readonly dataDate: string | null;
}

export interface ShownNode extends NamedNode {
  readonly network: ShownNetwork;
  /** Its place among the nodes. */
  readonly at: number;
}

export interface ShownLink extends Omit<BareLink, 'a' | 'b'> {
  readonly from: ShownNode;
  readonly to: ShownNode;
  readonly normalizedStrength: number;
}

export interface ShownCluster {
  readonly network: ShownNetwork;
  readonly number: number;
  /** Strongest first. */
  readonly members: readonly ShownNode[];
}

/** What was found on the way to a network: what is null was not counted there, and is read when asked for. */
export interface Counted {
  readonly sizes: ReadonlyMap<string, NodeSize> | null;
  readonly consortia: number | null;
}

export class ShownNetwork {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  readonly graph: Adjacency;
  readonly degrees: Int32Array;
  readonly strengths: Float64Array;
  /** What was left out, and what is measured from a sample at this size. */
  readonly cuts: readonly NetworkCut[];

  constructor(
    nodes: readonly NamedNode[],
    links: readonly BareLink[],
    readonly request: NetworkRequest,
    readonly facts: Facts,
    cuts: readonly NetworkCut[],
    private readonly counted: Counted,
    private readonly reader: Reader,
  ) {
    const strengths = normalized(links, nodes.length, request.normalization);
    // Thousands of links a request: written out, since spreading each takes as long as all the rest.
    this.nodes = nodes.map(({ id, label, kind, year }, at) => ({ id, label, kind, year, at, network: this }));
    this.links = links.map(({ a, b, strength, outputs, firstYear, lastYear }, at) => ({
      from: nodeAt(this.nodes, a),
      to: nodeAt(this.nodes, b),
      strength,
      normalizedStrength: strengths[at] ?? 0,
      outputs,
      firstYear,
      lastYear,
    }));
    this.graph = adjacencyOf(
      nodes.length,
      links.map(({ a, b, strength }, at) => ({ from: a, to: b, strength, normalizedStrength: strengths[at] ?? 0 })),
    );
    this.degrees = degreesOf(this.graph);
    this.strengths = sumsOf(this.graph).map(round9);
    this.cuts = [...cuts, ...sampledCuts(this.graph)];
  }

  readonly paths = lazy(() => {
    const sources = sample(this.graph.size, sourcesFor(this.graph), this.request.seed);
    return compute('paths', { graph: this.graph, sources });
  });

  /** Cluster of each node, from 0. */
  readonly clusters = lazy(() => {
    const { clustering, normalization, seed } = this.request;
    return compute('clusters', { graph: this.graph, settings: { ...clustering, normalization, seed } });
  });

  readonly clusterList = lazy(async () => {
    const clusters = await this.clusters();
    const members: ShownNode[][] = [];
    for (const node of this.nodes) {
      const cluster = clusters[node.at] ?? 0;
      const list = members[cluster];
      if (list === undefined) members[cluster] = [node];
      else list.push(node);
    }
    return members.map((list, at): ShownCluster => ({ network: this, number: at + 1, members: list }));
  });

  readonly modularity = lazy(async () => round9(modularityOf(this.graph, await this.clusters())));
  readonly pageRank = lazy(async () => pageRankOf(this.graph));
  readonly clustering = lazy(async () => clusteringOf(this.graph));
  readonly components = lazy(async () => componentsOf(this.graph).component);

  readonly places: { readonly [L in NetworkLayout]: () => Promise<Places> } = {
    VOS: lazy(() => this.#placesBy('VOS')),
    FORCE: lazy(() => this.#placesBy('FORCE')),
  };

  /** Outputs of each node that count here, by its id. */
  readonly sizes = lazy(async (): Promise<ReadonlyMap<string, NodeSize>> => {
    if (this.counted.sizes !== null) return this.counted.sizes;
    const rows = await this.reader.read(SIZES[this.#label], { keys: this.#ids(), ...this.#years });
    return new Map(rows.map(({ id, ...size }) => [id, size]));
  });

  /** The unit of each node, by its id; of countries, concepts and outputs nothing. */
  readonly units = lazy(async (): Promise<ReadonlyMap<string, string>> => {
    if (!hasTies(this.request.kind)) return new Map();
    const rows = await this.reader.read(UNITS[this.#label], { keys: this.#ids(), ...this.#years });
    return new Map(rows.map(({ id, unit }) => [id, unit]));
  });

  readonly overUnits = lazy(async () => {
    const units = await this.units();
    return participationOf(
      this.graph,
      this.nodes.map(({ id }) => units.get(id) ?? null),
    );
  });

  readonly overClusters = lazy(async () => participationOf(this.graph, [...(await this.clusters())]));

  readonly consortiumOutputs = lazy(async () => {
    if (this.counted.consortia !== null || !hasTies(this.request.kind)) return this.counted.consortia ?? 0;
    const parameters = { keys: this.#ids(), ...this.#years, limit: this.facts.consortiumLimit };
    const [row] = await this.reader.read(CONSORTIA_AMONG[this.#label], parameters);
    return row?.outputs ?? 0;
  });

  #placesBy(layout: NetworkLayout): Promise<Places> {
    const { normalization, seed } = this.request;
    return compute('layout', { graph: this.graph, settings: { layout, normalization, seed } });
  }

  #ids(): string[] {
    return this.nodes.map(({ id }) => id);
  }

  get #years() {
    return { since: this.request.since, until: this.request.until };
  }

  get #label(): 'Person' | 'Organization' {
    return this.request.kind === 'PEOPLE' ? 'Person' : 'Organization';
  }
}

function nodeAt(nodes: readonly ShownNode[], at: number): ShownNode {
  const node = nodes[at];
  if (node === undefined) throw new Error('A link of a network has no node at its end.');
  return node;
}

/** From how many nodes betweenness and closeness are measured, if not from all. */
export function sampledFrom(graph: Adjacency): number | null {
  const sources = sourcesFor(graph);
  return sources < graph.size ? sources : null;
}

/** The same whatever is selected: an answer must not depend on what else was asked with it. */
function sampledCuts(graph: Adjacency): NetworkCut[] {
  const texts: string[] = [];
  const sources = sampledFrom(graph);
  if (sources !== null)
    texts.push(
      `In a network of this size betweenness and closeness are estimated by the shortest paths from ${sources} of ${graph.size} nodes, sampled with the seed.`,
    );
  for (const layout of ['VOS', 'FORCE'] as const) {
    const { allowed, usual } = layoutRounds(graph, layout);
    if (allowed < usual)
      texts.push(
        `In a network of this size places by ${layout} are found in at most ${allowed} rounds instead of ${usual}; they are rougher.`,
      );
  }
  return texts.map((text) => ({ reason: 'SAMPLED', text, nodes: 0, links: 0, truncates: false }));
}
