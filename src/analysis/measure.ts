/** The whole graph of ties measured by Neo4j Graph Data Science: a copy in the server's memory, one algorithm after the other. */
import { randomUUID } from 'node:crypto';
import { graphRevision } from '../derive/derive.queries.js';
import type { Database } from '../neo4j/database.js';
import type { Parameters, Query } from '../neo4j/query.js';
import type { Analysed, AnalysisParameters, Measures, StoredAnalysis } from './analysis.record.js';
import * as gds from './gds.queries.js';
import { numberGroups } from './number-groups.js';

/** Above this many nodes the most similar are left out: they are found by comparing neighbourhoods pair by pair. */
const MOST_FOR_SIMILARITY = 500_000;

/** How often a running algorithm is asked how far it is, in milliseconds. */
const PROGRESS_EVERY = 1_000;

const SIGNIFICANT_DIGITS = 10;

export interface AnalysisProgress {
  /** What is being done, as people say it. */
  readonly step: string;
  /** How far it is, where the library knows, e.g. `45%`. */
  readonly part?: string;
}

export type OnProgress = (progress: AnalysisProgress) => void;

/** What is asked for; a sample of at least all nodes makes betweenness exact. */
export type AnalysisRequest = Readonly<AnalysisParameters>;

export interface Measured {
  readonly analysis: Omit<StoredAnalysis, 'run' | 'analysedAt'>;
  readonly measures: readonly Measures[];
}

/** The server has no Graph Data Science. */
export class NoGraphDataScienceError extends Error {
  override readonly name = 'NoGraphDataScienceError';

  constructor() {
    super(
      [
        'This Neo4j has no Graph Data Science library (gds), which measures the whole graph. Everything else works without it.',
        'Install it on that server as its manual says (https://neo4j.com/docs/graph-data-science/current/installation/),',
        'or unset NEO4J_URI: the Neo4j that Whorl runs by itself fetches it.',
      ].join('\n'),
    );
  }
}

/**
 * Measures the ties as they are now. Nothing is written to the graph; what is written meanwhile by others may or may not be
 * seen, and makes the result stale, since the revision it names is the one before.
 * @throws NoGraphDataScienceError
 */
export async function measure(
  database: Database,
  of: Analysed,
  request: AnalysisRequest,
  onProgress: OnProgress = () => {},
): Promise<Measured> {
  const [functions] = await database.read(gds.hasGraphDataScience, {});
  if ((functions?.functions ?? 0) === 0) throw new NoGraphDataScienceError();
  const name = `whorl-${randomUUID()}`;
  const library = new Library(database, name, onProgress);
  try {
    return await measureProjection(library, of, request);
  } finally {
    await library.ask('forgetting the copy', gds.dropProjection, { name });
  }
}

async function measureProjection(library: Library, of: Analysed, request: AnalysisRequest): Promise<Measured> {
  const { name } = library;
  const { seed, since, until, damping, resolution } = request;
  const version = await library.askOne('version of the library', gds.gdsVersion, {});
  const [state] = await library.ask('revision of the graph', graphRevision, {});
  const { nodes, ties } = await library.askOne('copying the ties', gds.PROJECT[of], {
    name,
    since,
    until,
    full: request.counting === 'FULL',
  });
  const betweennessSample = Math.min(request.betweennessSample, nodes);
  const similarKept = nodes > MOST_FOR_SIMILARITY ? 0 : request.similarKept;
  const empty = nodes === 0;
  let modularity = 0;
  if (!empty) {
    await library.ask('degree', gds.measureDegree, { name });
    await library.ask('strength', gds.measureStrength, { name });
    await library.ask('components', gds.findComponents, { name });
    modularity = (await library.askOne('communities', gds.findCommunities, { name, resolution, seed })).modularity;
    await library.ask('PageRank', gds.measurePageRank, { name, damping });
    await library.ask('betweenness', gds.measureBetweenness, { name, sample: betweennessSample, seed });
  }
  const similar = similarKept === 0 || empty ? undefined : await similarOf(library, request);
  const rows = empty ? [] : await library.ask('reading the results', gds.measuredNodes, { name });
  const scale = betweennessScale(nodes, betweennessSample);
  const components = numberGroups(rows.map(({ id, component }) => ({ id, group: component })));
  const communities = numberGroups(rows.map(({ id, community }) => ({ id, group: community })));
  return {
    analysis: {
      ...request,
      name: of,
      betweennessSample,
      similarKept,
      library: `Neo4j Graph Data Science ${version.version}`,
      revision: state?.revision ?? 0,
      nodes,
      ties,
      components: components.size,
      largestComponent: sizeOfLargest(components.values()),
      communities: communities.size,
      largestCommunity: sizeOfLargest(communities.values()),
      modularity,
    },
    measures: rows.map((row) => ({
      id: row.id,
      degree: row.degree,
      strength: toDigits(row.strength),
      pageRank: toDigits(row.pageRank),
      betweenness: toDigits(row.betweenness * scale),
      component: components.get(row.component)?.number ?? 0,
      componentSize: components.get(row.component)?.size ?? 0,
      community: communities.get(row.community)?.number ?? 0,
      communitySize: communities.get(row.community)?.size ?? 0,
      similarIds: (similar?.get(row.id) ?? []).map(({ other }) => other),
      similarities: (similar?.get(row.id) ?? []).map(({ similarity }) => similarity),
    })),
  };
}

interface SimilarPair {
  readonly id: string;
  readonly other: string;
  readonly similarity: number;
}

async function similarOf(
  library: Library,
  { similarKept, similarFrom }: AnalysisRequest,
): Promise<ReadonlyMap<string, readonly SimilarPair[]>> {
  const pairs = await library.ask('similar collaborators', gds.findSimilar, {
    name: library.name,
    kept: similarKept,
    from: similarFrom,
  });
  const byId = new Map<string, SimilarPair[]>();
  for (const pair of pairs) {
    const known = byId.get(pair.id);
    if (known === undefined) byId.set(pair.id, [pair]);
    else known.push(pair);
  }
  for (const list of byId.values()) list.sort((a, b) => b.similarity - a.similarity || (a.other < b.other ? -1 : 1));
  return byId;
}

/** From sums over the trees of a sample to the share of all pairs of others, 0 to 1. */
function betweennessScale(nodes: number, sample: number): number {
  const pairs = ((nodes - 1) * (nodes - 2)) / 2;
  return pairs <= 0 ? 0 : nodes / sample / pairs;
}

/** Threads add up in any order: what differs by it alone is cut off. */
const toDigits = (value: number) => Number(value.toPrecision(SIGNIFICANT_DIGITS));

function sizeOfLargest(groups: Iterable<{ readonly size: number }>): number {
  let largest = 0;
  for (const { size } of groups) largest = Math.max(largest, size);
  return largest;
}

/** Statements about one projection. They go to the server that writes: only one of a cluster has the copy. */
class Library {
  constructor(
    private readonly database: Database,
    readonly name: string,
    private readonly onProgress: OnProgress,
  ) {}

  async ask<P extends Parameters, R>(step: string, query: Query<P, R>, parameters: P): Promise<R[]> {
    this.onProgress({ step });
    const watch = setInterval(() => void this.tell(step), PROGRESS_EVERY);
    try {
      return await this.database.transaction(query.name, (tx) => tx.read(query, parameters));
    } finally {
      clearInterval(watch);
    }
  }

  /** The one row of a statement that always has one. */
  async askOne<P extends Parameters, R>(step: string, query: Query<P, R>, parameters: P): Promise<R> {
    const [row] = await this.ask(step, query, parameters);
    if (row === undefined) throw new Error(`${query.name} gave no row.`);
    return row;
  }

  private async tell(step: string): Promise<void> {
    // Progress is a courtesy: that it cannot be told is no reason to stop.
    const [task] = await this.database.read(gds.gdsProgress, {}).catch(() => []);
    if (task !== undefined) this.onProgress({ step, part: task.progress });
  }
}
