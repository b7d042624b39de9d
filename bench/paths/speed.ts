/** Times of many clients at once: paths through the API over HTTP, and `shortestPath` through the driver. */
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.js';
import { direct } from '../direct.js';
import { type Spread, spreadOf } from '../measure.js';
import { SHORTEST } from './outputs.queries.js';
import type { Pair } from './pairs.js';

export const CLIENTS = 8;
/** As far as the API looks, and `SHORTEST` too, so that both do the same. */
export const MOST_HOPS = 8;

export const PATHS = `query($from: ID!, $to: ID!, $k: Int!, $order: PathOrder) {
  collaborationPaths(from: $from, to: $to, k: $k, maxHops: ${MOST_HOPS}, order: $order) {
    truncated reason explanation
    paths { length cost hops { cost strength sentence from { id ... on Person { name } } to { id ... on Person { name } } outputs(first: 3) { id title year } } }
  } }`;

const answer = z.object({
  data: z.object({
    collaborationPaths: z.object({
      reason: z.string().nullable(),
      explanation: z.string().nullable(),
      truncated: z.boolean(),
      paths: z.array(z.object({ length: z.number(), cost: z.number() })),
    }),
  }),
});
export type PathsTold = z.infer<typeof answer>['data']['collaborationPaths'];

export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly k: number;
  readonly order?: 'COST' | 'HOPS_THEN_COST';
}

export async function pathsOver(url: string, variables: Asked): Promise<PathsTold> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PATHS, variables }),
  });
  return answer.parse(await response.json()).data.collaborationPaths;
}

export const shortestPath = (database: Database, { a, b }: Pair) => direct(database, SHORTEST, { a, b });

/** Milliseconds of each pair, `CLIENTS` at a time. */
export async function timesOf(pairs: readonly Pair[], work: (pair: Pair) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const left = [...pairs];
  const client = async () => {
    for (let pair = left.shift(); pair !== undefined; pair = left.shift()) {
      const started = performance.now();
      await work(pair);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

export interface Timed {
  readonly name: string;
  readonly milliseconds: Spread;
}

/** All ways in turns over parts of the pairs, so that whatever else the machine does falls on all alike. */
export async function inTurns(
  pairs: readonly Pair[],
  ways: readonly { readonly name: string; work(pair: Pair): Promise<unknown> }[],
  partSize: number,
): Promise<Timed[]> {
  const times = ways.map((): number[] => []);
  for (let at = 0; at < pairs.length; at += partSize) {
    const part = pairs.slice(at, at + partSize);
    for (const [place, way] of ways.entries()) times[place]?.push(...(await timesOf(part, (pair) => way.work(pair))));
  }
  return ways.map(({ name }, place) => ({ name, milliseconds: spreadOf(times[place] ?? []) }));
}

/** The year that counts as now, as the API tells it. */
export async function newestYearOver(url: string, [pair]: readonly Pair[]): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query($from: ID!, $to: ID!) { collaborationPaths(from: $from, to: $to) { asOf } }',
      variables: { from: pair?.a, to: pair?.b },
    }),
  });
  const told = z.object({ data: z.object({ collaborationPaths: z.object({ asOf: z.number() }) }) });
  return told.parse(await response.json()).data.collaborationPaths.asOf;
}
