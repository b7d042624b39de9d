/**
 * How far two groups of people are from each other: the hops of every pair of one of each (the mean of which is the
 * average linkage of cluster analysis), and the best of the shortest paths.
 */
import { QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { MOST_HOPS, pathEntity } from './find-paths.js';
import {
  amongThePresent,
  avoidedNodes,
  endOf,
  nodesOf,
  noSuchEnd,
  type Searched,
  searched,
  type TiesAsked,
  type TiesWanted,
  tiesWanted,
  windowOf,
} from './path-question.js';
import { fewestHops } from './paths/breadth.js';
import { kBestPaths } from './paths/k-best.js';
import { distancesFrom, SOURCES_AT_ONCE } from './paths/many-sources.js';
import { MOST_PEOPLE } from './paths.loaders.js';
import type { CollaborationPathEntity, GroupDistanceEntity } from './paths.record.js';

const MOST_NAMED = 100;
/** People of the smaller group from whom hops are counted: ten walks over the whole graph. */
const MOST_MEASURED = 10 * SOURCES_AT_ONCE;

interface GroupsAsked extends TiesAsked {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** @throws QueryError if an argument is out of its range */
export async function groupDistance(asked: GroupsAsked, context: Context): Promise<GroupDistanceEntity> {
  const wanted = tiesWanted(asked);
  const asOf = wanted.asOf ?? (await context.tieGraph.newestYear('Person'));
  const [one, other] = await Promise.all([
    peopleOf('from', asked.from, wanted, context),
    peopleOf('to', asked.to, wanted, context),
  ]);
  const [from, to] = [one.people, other.people];
  const missing = one.missing ?? other.missing;
  const avoid = await avoidedNodes(wanted, 'Person', new Set([...from, ...to]), context.loaders);
  const graph = await context.tieGraph.current('Person');
  const scope = searched(graph, windowOf(wanted, asOf), [...avoid, ...context.tieGraph.departed]);
  const measured = await measure(from, to, scope);
  const smallest = fewestBetween(from, to, scope);
  const empty = from.length === 0 ? 'from' : to.length === 0 ? 'to' : undefined;
  const cut = from.length >= MOST_PEOPLE || to.length >= MOST_PEOPLE;
  return {
    ...measured,
    fromPeople: from.length,
    toPeople: to.length,
    smallest,
    closest: await closestPath(from, to, smallest, { ...wanted, asOf, avoid }, context),
    asOf,
    truncated: measured.truncated || cut,
    explanation:
      missing !== undefined
        ? noSuchEnd(missing)
        : empty !== undefined
          ? `Nobody wrote as part of what ${empty} names in these years.`
          : cut
            ? `Only ${MOST_PEOPLE} people of an organisation were looked at.`
            : measured.truncated
              ? `${MOST_MEASURED} people of the smaller group were measured, evenly chosen in the order of their ids.`
              : null,
  };
}

/** Sorted, so that the same groups give the same answer in whatever order they are named. */
async function peopleOf(
  argument: 'from' | 'to',
  written: readonly string[],
  { years }: TiesWanted,
  { loaders }: Context,
): Promise<{ readonly people: readonly string[]; readonly missing: string | undefined }> {
  if (written.length === 0 || written.length > MOST_NAMED)
    throw new QueryError('TOO_MANY_IDS', `${argument} takes 1 to ${MOST_NAMED} ids; ${written.length} were given.`, {
      argument,
    });
  const ids = await Promise.all(written.map((each) => endOf(each, loaders)));
  const missing = ids.indexOf(null);
  if (missing >= 0) return { people: [], missing: written[missing] };
  const people = await Promise.all(ids.map((id) => (id === null ? [] : nodesOf(id, 'Person', loaders, years))));
  return { people: [...new Set(people.flat())].sort(), missing: undefined };
}

type Measured = Pick<GroupDistanceEntity, 'shared' | 'pairs' | 'mean' | 'distribution' | 'unreachable' | 'truncated'>;

async function measure(from: readonly string[], to: readonly string[], scope: Searched): Promise<Measured> {
  const [few, many] = from.length <= to.length ? [from, to] : [to, from];
  const sources = evenly(few, MOST_MEASURED);
  const counts: number[] = [];
  let unreachable = 0;
  for (let at = 0; at < sources.length; at += SOURCES_AT_ONCE) {
    const part = distancesBetween(sources.slice(at, at + SOURCES_AT_ONCE), many, scope);
    for (const [hops, pairs] of part.pairs.entries()) counts[hops] = (counts[hops] ?? 0) + pairs;
    unreachable += part.unreachable;
    // Each walk takes some tens of milliseconds, in which nobody else is served.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const distribution = Array.from(counts, (pairs = 0, hops) => ({ hops, pairs })).filter(({ pairs }) => pairs > 0);
  const joined = distribution.reduce((sum, { pairs }) => sum + pairs, 0);
  const hops = distribution.reduce((sum, each) => sum + each.hops * each.pairs, 0);
  const others = new Set(to);
  return {
    shared: from.filter((id) => others.has(id)).length,
    pairs: sources.length * many.length,
    mean: joined === 0 ? null : hops / joined,
    distribution,
    unreachable,
    truncated: sources.length < few.length,
  };
}

/** Whoever has no tie is not in the graph: at 0 hops from themselves, and joined to nobody else. */
function distancesBetween(sources: readonly string[], targets: readonly string[], scope: Searched) {
  const { weights, avoided, numbersOf } = scope;
  const known = (id: string) => weights.graph.indexOf(id) !== undefined;
  const wanted = new Set(targets);
  const alone = sources.filter((id) => !known(id) && wanted.has(id)).length;
  const { pairs, unreachable } = distancesFrom(weights, avoided, numbersOf(sources), numbersOf(targets));
  const outside = sources.length * targets.length - numbersOf(sources).length * numbersOf(targets).length - alone;
  return {
    pairs: alone > 0 ? [(pairs[0] ?? 0) + alone, ...pairs.slice(1)] : pairs,
    unreachable: unreachable + outside,
  };
}

function fewestBetween(from: readonly string[], to: readonly string[], scope: Searched): number | null {
  const others = new Set(to);
  if (from.some((id) => others.has(id))) return 0;
  const { weights, avoided, numbersOf } = scope;
  return fewestHops(weights, avoided, numbersOf(from), numbersOf(to)) ?? null;
}

async function closestPath(
  from: readonly string[],
  to: readonly string[],
  smallest: number | null,
  wanted: TiesWanted & { readonly asOf: number; readonly avoid: readonly string[] },
  context: Context,
): Promise<CollaborationPathEntity | null> {
  if (smallest === null || smallest === 0 || smallest > MOST_HOPS) return null;
  const { answer, missing } = await amongThePresent(
    'Person',
    context,
    (graph, departed) =>
      kBestPaths(graph, {
        ...windowOf(wanted, wanted.asOf),
        from,
        to,
        k: 1,
        maxHops: smallest,
        order: 'HOPS_THEN_COST',
        avoid: [...wanted.avoid, ...departed],
      }),
    ({ paths }) => paths.flatMap(({ people }) => people),
  );
  const [path] = answer.paths;
  if (path === undefined || missing.size > 0) return null;
  const [first = '', last = ''] = [path.people[0], path.people.at(-1)];
  return pathEntity(path, {
    ...wanted,
    kind: 'Person',
    from: { id: first, nodes: [first] },
    to: { id: last, nodes: [last] },
  });
}

/** So many of a list, as far apart in it as can be. */
function evenly(all: readonly string[], most: number): readonly string[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)] ?? '');
}
