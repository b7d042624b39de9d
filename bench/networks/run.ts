/**
 * `npm run bench:networks [-- EGOS]`: ego networks over HTTP against `shortestPath` through the driver, and one of them against
 * networkx, igraph and leidenalg, on the graph that the environment names (WHORL_STATE_DIR or NEO4J_URI).
 */
import { z } from 'zod';
import { loadConfig } from '../../src/config.js';
import { openGraph } from '../../src/graph/open.js';
import type { Database } from '../../src/neo4j/database.js';
import { direct } from '../direct.js';
import { spreadOf } from '../measure.js';
import { startedServer } from '../server.js';
import { EGO, EGO_NODES, EXACT, FILES, network, shapes } from './ask.js';
import { AUTHORS_OF_NODES, EGOS, SHORTEST } from './networks.queries.js';
import { oracle } from './python.js';
import { vosviewerFile } from './vosviewer.js';

const CLIENTS = 8;
const STARTS = 10;
const egos = Number(process.argv[2] ?? 200);

const graph = await openGraph(loadConfig(process.env), {});
const server = await startedServer();
try {
  const ids = z.array(z.object({ id: z.string() })).parse(await direct(graph.database, EGOS, { most: egos }));
  const people = ids.map(({ id }) => id);
  if (people.length < 2)
    throw new Error('The graph has no people who wrote together; name a graph with WHORL_STATE_DIR.');
  await speed(graph.database, server.url, people);
  await correctness(graph.database, server.url, people[Math.floor(people.length / 2)] ?? '');
} finally {
  await server.stop();
  await graph.close();
}

/** All ways in turns over parts of the people, so that whatever else the machine does falls on all alike. */
async function speed(database: Database, url: string, people: readonly string[]): Promise<void> {
  const ways = [
    {
      name: 'shortestPath through the driver',
      work: (id: string, at: number) =>
        direct(database, SHORTEST, { a: id, b: people[(at * 7 + 3) % people.length] ?? id }),
    },
    ...[1, 2].flatMap((radius) => [
      {
        name: `ego network of radius ${radius} with links over HTTP`,
        work: (id: string) => network(url, EGO, { id, radius }, shapes.ego),
      },
      {
        name: `ego network of radius ${radius} without links over HTTP`,
        work: (id: string) => network(url, EGO_NODES, { id, radius }, shapes.ego),
      },
    ]),
  ];
  const times = ways.map((): number[] => []);
  const part = CLIENTS * 5;
  for (let at = -part; at < people.length; at += part) {
    // The first part is only to warm up.
    const some = at < 0 ? people.slice(0, part) : people.slice(at, at + part);
    for (const [place, { work }] of ways.entries()) {
      const taken = await timesOf(some, work);
      if (at >= 0) times[place]?.push(...taken);
    }
  }
  const [base = Number.NaN] = times.map((list) => spreadOf(list).p95);
  for (const [place, { name }] of ways.entries()) {
    const { p50, p95 } = spreadOf(times[place] ?? []);
    const ratio = (p95 / base).toFixed(2);
    console.log(
      `${name}: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p95 ratio ${ratio} (${CLIENTS} clients, ${people.length} people)`,
    );
  }
}

async function timesOf(
  people: readonly string[],
  work: (id: string, at: number) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const left = [...people.entries()];
  const client = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const started = performance.now();
      await work(next[1], next[0]);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

async function correctness(database: Database, url: string, id: string): Promise<void> {
  const asked = (counting: string, normalization: string, starts: number) =>
    network(url, EXACT, { id, counting, normalization, starts }, shapes.exact);
  const [full, fractional, again, byModularity] = await Promise.all([
    asked('FULL', 'ASSOCIATION_STRENGTH', 1),
    asked('FRACTIONAL', 'ASSOCIATION_STRENGTH', 1),
    asked('FRACTIONAL', 'ASSOCIATION_STRENGTH', 1),
    asked('FRACTIONAL', 'NONE', STARTS),
  ]);
  console.log(`the same twice: ${JSON.stringify(fractional) === JSON.stringify(again)}`);
  const files = await network(url, FILES, { id }, shapes.files);
  const ids = fractional.nodes.map((node) => node.id);
  // Of a network by full counts other nodes may be the strongest: only what both show is compared.
  const shown = new Set(ids);
  const told = await oracle({
    ids,
    outputs: await direct(database, AUTHORS_OF_NODES, { ids }),
    full: { links: full.links.filter(({ from, to }) => shown.has(from) && shown.has(to)) },
    fullIds: full.nodes.map((node) => node.id),
    fractional,
    byModularity,
    starts: STARTS,
    files: { GRAPHML: files.graphml, GEXF: files.gexf },
    weight: { graphml: 'strength', gexf: 'strength' },
  });
  console.log(JSON.stringify(told, null, 2));
  const { items, links } = vosviewerFile.parse(JSON.parse(files.vosviewer)).network;
  console.log(
    `VOSviewer JSON fits its schema: ${items.length} items of ${ids.length}, ${links.length} links of ${fractional.links.length}`,
  );
}
