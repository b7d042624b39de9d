/**
 * Protects `whorl analyze` on a real Graph Data Science: what it says is what other programs say of the same ties.
 *
 * It needs the library, 140 MB that a plain test run does not fetch: it is skipped unless a `whorl analyze` or `.ci/run
 * --gds` has brought it. A server of its own runs here, since the one of the other tests has no such library.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UndirectedGraph } from 'graphology';
import metrics from 'graphology-metrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_REQUEST } from '../../src/analysis/analyze.js';
import { type AnalysisRequest, type Measured, measure } from '../../src/analysis/measure.js';
import { type OpenGraph, openGraph } from '../../src/graph/open.js';
import type { Database } from '../../src/neo4j/database.js';
import {
  type LocalNeo4jOptions,
  libraryVersion,
  startDetached,
  status,
  stop,
  withGraphDataScience,
} from '../../src/neo4j/local/index.js';
import { layoutOf } from '../../src/neo4j/local/options.js';
import { ask } from '../support/importing.js';

const plain: Omit<LocalNeo4jOptions, 'stateDir'> = {
  libDir: resolve('.whorl/neo4j/lib'),
  pomFile: resolve('neo4j/pom.xml'),
  path: process.env.PATH ?? '',
  home: process.env.HOME ?? '',
  javaHome: process.env.JAVA_HOME,
  heapMegabytes: 512,
  pageCacheMegabytes: 64,
};
const { libDir } = layoutOf(withGraphDataScience({ ...plain, stateDir: tmpdir() }));
const wanted = process.env.WHORL_TEST_GDS !== undefined;
const available = wanted || (await libraryVersion(libDir)) !== undefined;

interface Tie {
  readonly a: string;
  readonly b: string;
  readonly years: readonly number[];
  readonly full: readonly number[];
  readonly fractional: readonly number[];
}

const PEOPLE = Array.from({ length: 60 }, (_, at) => `Person:p${String(at).padStart(2, '0')}`);
const FIRST_YEAR = 2010;

/** Ties in three parts, with some people who have none; always the same. */
function madeUpTies(): Tie[] {
  let state = 17;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const ties: Tie[] = [];
  for (const [at, a] of PEOPLE.entries()) {
    for (const [other, b] of PEOPLE.entries()) {
      const samePart = Math.floor(at / 18) === Math.floor(other / 18);
      if (other <= at || !samePart || other >= 54 || random() > 0.22) continue;
      const years = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, year) => FIRST_YEAR + 2 * year);
      const full = years.map(() => 1 + Math.floor(random() * 3));
      ties.push({ a, b, years, full, fractional: full.map((count) => count / (1 + Math.floor(random() * 5))) });
    }
  }
  // What is no tie here: one of projects alone, and one that is over.
  ties.push({ a: PEOPLE[0] ?? '', b: PEOPLE[59] ?? '', years: [], full: [], fractional: [] });
  return ties;
}

const TIES = madeUpTies();

/** The same ties for the other programs, strengths summed here. */
function graphOf({
  counting,
  since,
  until,
}: AnalysisRequest): UndirectedGraph<{ community?: number }, { weight: number }> {
  const graph = new UndirectedGraph<{ community?: number }, { weight: number }>();
  for (const id of PEOPLE) graph.addNode(id);
  for (const { a, b, years, full, fractional } of TIES) {
    const weight = years.reduce((sum, year, at) => {
      const counts = (since === null || year >= since) && (until === null || year <= until);
      return sum + (counts ? ((counting === 'FULL' ? full : fractional)[at] ?? 0) : 0);
    }, 0);
    if (weight > 0) graph.addEdge(a, b, { weight });
  }
  return graph;
}

function reachableFrom(graph: UndirectedGraph, start: string): Set<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const next of graph.neighbors(id)) seen.add(next);
  return seen;
}

const byId = ({ measures }: Measured) => new Map(measures.map((each) => [each.id, each]));

describe.skipIf(!available)('Graph Data Science (fetched by whorl analyze or .ci/run --gds)', () => {
  let options: LocalNeo4jOptions;
  let open: OpenGraph;
  let database: Database;

  beforeAll(async () => {
    options = { ...plain, stateDir: await mkdtemp(join(tmpdir(), 'whorl-gds-')) };
    // As somebody has it who kept the server between commands and analyses for the first time.
    await startDetached(options);
    open = await openGraph({ localNeo4j: options }, { graphDataScience: true, writeTimeout: 120_000 });
    database = open.database;
    await ask(database, 'UNWIND $ids AS id CREATE (:Person {id: id, name: id})', { ids: PEOPLE });
    await ask(
      database,
      `UNWIND $ties AS tie MATCH (a:Person {id: tie.a}), (b:Person {id: tie.b})
       CREATE (a)-[:COLLABORATED {years: tie.years, full: tie.full, fractional: tie.fractional}]->(b)`,
      { ties: TIES },
    );
    await ask(
      database,
      `CREATE (s:SuppressedPerson {id: 'Person:hidden'}) WITH s MATCH (p:Person {id: $id})
       CREATE (s)-[:COLLABORATED {years: [2010], full: [9], fractional: [9.0]}]->(p)`,
      { id: PEOPLE[3] },
    );
  }, 300_000);
  afterAll(async () => {
    if (!available) return;
    await open?.close();
    await stop(options, true);
    await rm(options.stateDir, { recursive: true, force: true });
  });

  it('is in the server that was running without it, which is kept between commands as it was', async () => {
    expect(await status(options)).toMatchObject({ state: 'running', detached: true, users: [process.pid] });
  });

  it.each([
    ['fractional counts of all years', DEFAULT_REQUEST],
    ['full counts of some years', { ...DEFAULT_REQUEST, counting: 'FULL', since: 2012, until: 2014 }],
  ] satisfies [string, AnalysisRequest][])('measures what other programs do, by %s', async (_, request) => {
    const graph = graphOf(request);
    const measured = await measure(database, 'PEOPLE', { ...request, betweennessSample: PEOPLE.length });
    const { analysis } = measured;
    const found = byId(measured);
    expect([...found.keys()].sort()).toEqual(PEOPLE);
    expect(analysis).toMatchObject({ nodes: PEOPLE.length, ties: graph.size, betweennessSample: PEOPLE.length });

    const ranks = metrics.centrality.pagerank(graph, {
      alpha: request.damping,
      tolerance: 1e-12,
      maxIterations: 1_000,
      getEdgeWeight: 'weight',
    });
    const betweenness = metrics.centrality.betweenness(graph, { getEdgeWeight: null, normalized: true });
    for (const [id, each] of found) {
      expect(each.degree).toBe(graph.degree(id));
      expect(each.strength).toBeCloseTo(
        graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0),
        9,
      );
      expect(each.pageRank).toBeCloseTo(ranks[id] ?? Number.NaN, 7);
      expect(each.betweenness).toBeCloseTo(betweenness[id] ?? Number.NaN, 9);
      const component = reachableFrom(graph, id);
      expect(each.componentSize).toBe(component.size);
      expect(
        new Set([...found.values()].filter((other) => other.component === each.component).map((other) => other.id)),
      ).toEqual(component);
    }
    for (const [id, each] of found) graph.setNodeAttribute(id, 'community', each.community);
    expect(analysis.modularity).toBeCloseTo(
      metrics.graph.modularity(graph, { getNodeCommunity: 'community', getEdgeWeight: 'weight' }),
      9,
    );
    expect(analysis.modularity).toBeGreaterThan(0.5);
    expect(analysis.components).toBe(new Set([...found.values()].map(({ component }) => component)).size);
    expect(analysis.largestComponent).toBe(Math.max(...[...found.values()].map(({ componentSize }) => componentSize)));
  });

  it('finds who has the most collaborators in common', async () => {
    const graph = graphOf(DEFAULT_REQUEST);
    const jaccard = (a: string, b: string) => {
      const [ofA, ofB] = [new Set(graph.neighbors(a)), new Set(graph.neighbors(b))];
      const common = [...ofA].filter((id) => ofB.has(id)).length;
      return common / (ofA.size + ofB.size - common || 1);
    };
    const found = byId(await measure(database, 'PEOPLE', { ...DEFAULT_REQUEST, similarKept: 3, similarFrom: 0.2 }));
    let pairs = 0;
    for (const [id, { similarIds, similarities }] of found) {
      const expected = PEOPLE.filter((other) => other !== id)
        .map((other) => jaccard(id, other))
        .filter((similarity) => similarity >= 0.2)
        .sort((a, b) => b - a)
        .slice(0, 3);
      pairs += expected.length;
      expect(similarities.map((similarity) => similarity.toFixed(9))).toEqual(expected.map((each) => each.toFixed(9)));
      expect(similarIds.map((other) => jaccard(id, other).toFixed(9))).toEqual(
        similarities.map((each) => each.toFixed(9)),
      );
    }
    expect(pairs).toBeGreaterThan(50);
  });

  it('gives the same twice for a seed, also where betweenness is sampled, and the sample of all is exact', async () => {
    const request = { ...DEFAULT_REQUEST, betweennessSample: 20, seed: 7 };
    const first = await measure(database, 'PEOPLE', request);
    expect(await measure(database, 'PEOPLE', request)).toEqual(first);
    expect(first.analysis.betweennessSample).toBe(20);
    const exact = byId(await measure(database, 'PEOPLE', { ...request, betweennessSample: 1_000 }));
    const sums = (measured: ReadonlyMap<string, { betweenness: number }>) =>
      [...measured.values()].reduce((sum, { betweenness }) => sum + betweenness, 0);
    expect(byId(first)).not.toEqual(exact);
    // An estimate, not a sum over a third of the graph: it is of the size of what it estimates.
    expect(sums(byId(first)) / sums(exact)).toBeGreaterThan(0.6);
    expect(sums(byId(first)) / sums(exact)).toBeLessThan(1.6);
  });

  it('says what it does, forgets its copy, and measures nothing where there is nothing', async () => {
    const steps: string[] = [];
    const { analysis, measures } = await measure(database, 'ORGANIZATIONS', DEFAULT_REQUEST, ({ step }) =>
      steps.push(step),
    );
    expect(analysis).toMatchObject({ nodes: 0, ties: 0, components: 0, communities: 0, modularity: 0 });
    expect(measures).toEqual([]);
    expect(steps).toContain('copying the ties');
    expect(await ask(database, 'CALL gds.graph.list() YIELD graphName RETURN graphName')).toEqual([]);
  });
});
