/**
 * `npm run bench:paths`: paths of the API on the graph of the environment, over HTTP, against igraph (are they right?) and
 * against `shortestPath` of the database (are they fast?). See README.md.
 */
import { loadConfig } from '../../src/config.js';
import { openGraph } from '../../src/graph/open.js';
import type { Database } from '../../src/neo4j/database.js';
import { direct } from '../direct.js';
import { startedServer } from '../server.js';
import { delayOfNewTie } from './new-tie.js';
import { type Expected, expectedPaths } from './oracle.js';
import { PEOPLE_WITH_OTHERS } from './outputs.queries.js';
import { type Pair, seededPairs } from './pairs.js';
import {
  CLIENTS,
  inTurns,
  MOST_HOPS,
  newestYearOver,
  type PathsTold,
  pathsOver,
  shortestPath,
  timesOf,
} from './speed.js';

/** Fewer by the second argument, for a quick look. */
const PAIRS = Number(process.argv[3] ?? 1_000);
const WARM_UP = 64;
const SEED = 42;
/** Costs are sums of as many rounded numbers as there are hops, and shares are rounded before they are stored. */
const CLOSE = 1e-6;

const timedPairs = Number(process.argv[2] ?? 400);

const graph = await openGraph(loadConfig(process.env));
try {
  const people = (await direct(graph.database, PEOPLE_WITH_OTHERS)).map(({ id }) => String(id));
  if (people.length < 1_000) {
    console.error(
      `This graph has ${people.length} people with co-authors. Fill one with a large bibliography first, in a folder of its own:\n` +
        '  WHORL_STATE_DIR=/path/to/folder whorl db start && WHORL_STATE_DIR=/path/to/folder whorl import anthology.tar.xz',
    );
    process.exitCode = 1;
  } else await bench(graph.database, people);
} finally {
  await graph.close();
}

async function bench(database: Database, people: readonly string[]): Promise<void> {
  const pairs = seededPairs(people, PAIRS, SEED);
  const server = await startedServer();
  try {
    console.log(
      `${people.length} people with co-authors, ${PAIRS} pairs; server up in ${server.startMilliseconds.toFixed(0)} ms`,
    );
    const [first] = pairs;
    const started = performance.now();
    if (first !== undefined) await pathsOver(server.url, { from: first.a, to: first.b, k: 1 });
    console.log(
      `First query right after the start, while the ties are read: ${(performance.now() - started).toFixed(0)} ms`,
    );
    await compared(database, server.url, pairs);
    await timed(database, server.url, pairs);
    console.log(
      `An import that adds a tie is seen ${(await delayOfNewTie(database, server.url)).toFixed(0)} ms after it ended`,
    );
  } finally {
    await server.stop();
  }
}

async function compared(database: Database, url: string, pairs: readonly Pair[]): Promise<void> {
  const expected = await expectedPaths(database, pairs, await newestYearOver(url, pairs));
  const told = new Map<Pair, { readonly short: PathsTold; readonly cheap: PathsTold }>();
  await timesOf(pairs, async (pair) => {
    const ends = { from: pair.a, to: pair.b, k: 1 };
    told.set(pair, { short: await pathsOver(url, ends), cheap: await pathsOver(url, { ...ends, order: 'COST' }) });
  });
  const tally = { lengths: 0, unreachable: 0, tooFar: 0, costs: 0, cheapestTooLong: 0, wrong: 0 };
  for (const [at, pair] of pairs.entries()) {
    const found = told.get(pair);
    const kind = found === undefined ? 'wrong' : verdict(expected[at] ?? null, found.short);
    tally[kind]++;
    const cost = found === undefined ? 'wrong' : verdictOfCost(expected[at] ?? null, found.cheap);
    if (cost !== undefined) tally[cost]++;
    if (kind === 'wrong' || cost === 'wrong') console.log(`  differs: ${pair.a} ${pair.b}`, expected[at], found);
  }
  console.log('Against igraph:', JSON.stringify(tally));
  if (tally.wrong > 0) process.exitCode = 1;
}

function verdict(expected: Expected, { paths, reason, explanation }: PathsTold) {
  const [path] = paths;
  if (expected === null) return path === undefined && reason === 'DIFFERENT_COMPONENTS' ? 'unreachable' : 'wrong';
  if (expected.hops <= MOST_HOPS) return path?.length === expected.hops ? 'lengths' : 'wrong';
  const says = explanation?.includes(`the shortest has ${expected.hops}`) === true;
  return path === undefined && reason === 'TOO_MANY_HOPS' && says ? 'tooFar' : 'wrong';
}

/** Of a cheapest path that is longer than the API looks, ours can only be known to cost no less. */
function verdictOfCost(expected: Expected, { paths }: PathsTold) {
  const [path] = paths;
  if (expected === null || expected.hops > MOST_HOPS) return path === undefined ? undefined : 'wrong';
  if (path === undefined) return 'wrong';
  if (expected.hopsOfCheapest > MOST_HOPS) return path.cost > expected.cost - CLOSE ? 'cheapestTooLong' : 'wrong';
  return Math.abs(path.cost - expected.cost) < CLOSE ? 'costs' : 'wrong';
}

async function timed(database: Database, url: string, pairs: readonly Pair[]): Promise<void> {
  const ways = [
    { name: 'shortestPath through the driver', work: (pair: Pair) => shortestPath(database, pair) },
    { name: 'one best path', work: ({ a, b }: Pair) => pathsOver(url, { from: a, to: b, k: 1 }) },
    { name: 'ten best paths', work: ({ a, b }: Pair) => pathsOver(url, { from: a, to: b, k: 10 }) },
  ];
  await inTurns(pairs.slice(0, WARM_UP), ways, WARM_UP);
  const results = await inTurns(pairs.slice(WARM_UP, WARM_UP + timedPairs), ways, 100);
  const base = results[0]?.milliseconds;
  console.log(`${CLIENTS} clients, ${timedPairs} pairs, each hop with its people and three outputs:`);
  for (const { name, milliseconds } of results) {
    const ratio = base === undefined ? '' : `, p95 ${(milliseconds.p95 / base.p95).toFixed(2)} of shortestPath`;
    console.log(`  ${name}: p50 ${milliseconds.p50.toFixed(1)} ms, p95 ${milliseconds.p95.toFixed(1)} ms${ratio}`);
  }
}
