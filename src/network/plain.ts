/** A network as plain values, with the measures that were asked for: what files are written from. */
import { describeIdentifier } from '../identifiers/index.js';
import type { Reader } from '../neo4j/database.js';
import type { Network, NetworkLayout, NetworkMeasure, NetworkNode, NetworkParameters } from './network.js';
import { addressesOfNodes } from './network.queries.js';
import { type ShownNetwork, type ShownNode, sampledFrom } from './shown.js';
import { PROGRAM_VERSION } from './version.js';

export interface PlainSettings {
  readonly measures: readonly NetworkMeasure[];
  readonly clusters: boolean;
  readonly layout: NetworkLayout | null;
}

export async function plainNetwork(shown: ShownNetwork, settings: PlainSettings, reader: Reader): Promise<Network> {
  const { measures, layout } = settings;
  const [values, urls, sizes, clusters, list, places, modularity, consortiumOutputs] = await Promise.all([
    measuresOf(shown, measures),
    urlsOf(shown, reader),
    shown.sizes(),
    settings.clusters ? shown.clusters() : null,
    settings.clusters ? shown.clusterList() : [],
    layout === null ? null : shown.places[layout](),
    settings.clusters ? shown.modularity() : null,
    shown.consortiumOutputs(),
  ]);
  const nodeOf = ({ id, label, kind, at, year }: ShownNode): NetworkNode => {
    const size = sizes.get(id);
    return {
      id,
      label,
      kind,
      url: urls.get(id) ?? null,
      weights: { outputs: size?.outputs ?? 0 },
      scores: {
        averageYear: size?.averageYear ?? year,
        firstYear: size?.firstYear ?? year,
        lastYear: size?.lastYear ?? year,
      },
      measures: { degree: shown.degrees[at] ?? 0, strength: shown.strengths[at] ?? 0, ...values(at) },
      cluster: clusters === null ? null : (clusters[at] ?? 0) + 1,
      x: places === null ? null : (places.x[at] ?? 0),
      y: places === null ? null : (places.y[at] ?? 0),
    };
  };
  return {
    parameters: parametersOf(shown, settings),
    nodes: shown.nodes.map(nodeOf),
    links: shown.links.map(({ from, to, ...link }) => ({ from: from.id, to: to.id, ...link })),
    clusters: list.map(({ number, members }) => ({
      number,
      size: members.length,
      strongest: members.slice(0, 3).map(({ label }) => label),
    })),
    modularity,
    truncated: shown.cuts.some(({ truncates }) => truncates),
    cuts: shown.cuts,
    consortiumOutputs,
  };
}

type Optional = Omit<NetworkNode['measures'], 'degree' | 'strength'>;

/** The measures asked for of the node at a place; null those that were not. */
async function measuresOf(shown: ShownNetwork, measures: readonly NetworkMeasure[]): Promise<(at: number) => Optional> {
  const has = (measure: NetworkMeasure) => measures.includes(measure);
  const [paths, pageRank, clustering, components, overUnits] = await Promise.all([
    has('BETWEENNESS') || has('CLOSENESS') ? shown.paths() : null,
    has('PAGE_RANK') ? shown.pageRank() : null,
    has('CLUSTERING') ? shown.clustering() : null,
    has('COMPONENT') ? shown.components() : null,
    has('PARTICIPATION') || has('UNITS') ? shown.overUnits() : null,
  ]);
  return (at) => ({
    betweenness: has('BETWEENNESS') ? (paths?.betweenness[at] ?? null) : null,
    closeness: has('CLOSENESS') ? (paths?.closeness[at] ?? null) : null,
    pageRank: pageRank?.[at] ?? null,
    clustering: clustering?.[at] ?? null,
    component: components === null ? null : (components[at] ?? 0) + 1,
    participation: has('PARTICIPATION') ? (overUnits?.participation[at] ?? null) : null,
    units: has('UNITS') ? (overUnits?.groups[at] ?? null) : null,
  });
}

async function urlsOf({ nodes, request }: ShownNetwork, reader: Reader): Promise<ReadonlyMap<string, string>> {
  if (request.kind === 'COUNTRIES') return new Map();
  const rows = await reader.read(addressesOfNodes, { keys: nodes.map(({ id }) => id) });
  return new Map(
    rows.flatMap(({ id, address }) => {
      const url = request.kind === 'CONCEPTS' ? address : describeIdentifier(address).url;
      return url === undefined ? [] : [[id, url] as const];
    }),
  );
}

function parametersOf({ request, facts, graph }: ShownNetwork, settings: PlainSettings): NetworkParameters {
  const { clustering, parts: _parts, conceptsPerOutput: _concepts, ...asked } = request;
  const byPaths = settings.measures.includes('BETWEENNESS') || settings.measures.includes('CLOSENESS');
  return {
    ...asked,
    ...facts,
    resolution: settings.clusters ? clustering.resolution : null,
    minClusterSize: settings.clusters ? clustering.minSize : null,
    layout: settings.layout,
    measures: settings.measures,
    sampledFrom: byPaths ? sampledFrom(graph) : null,
    version: PROGRAM_VERSION,
  };
}
