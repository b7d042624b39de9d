/**
 * Who is near somebody: by hops with the cheapest way of so few hops, and who stands between two.
 *
 * A way over a person is that person's two cheapest connections, to one side and to the other. The same consortium on both
 * sides is no introduction: it joins the two already.
 */
import { Breadth } from './breadth.js';
import { ABSENT, type Connection, type Weights } from './weights.js';

export interface Reached {
  readonly person: number;
  /** Least cost of all ways with that few hops, in `COST_UNITS`. */
  readonly cost: number;
  /** The last person before, on the cheapest of these ways. */
  readonly through: number;
}

/** Layers of people by their fewest hops from some others, cheapest first in each; equal ones in the order of their ids. */
export function reachOf(
  weights: Weights,
  avoided: Uint8Array,
  sources: readonly number[],
  maxHops: number,
): Reached[][] {
  const breadth = new Breadth(weights, avoided, sources);
  const costs = new Float64Array(avoided.length).fill(Number.POSITIVE_INFINITY);
  const through = new Int32Array(avoided.length).fill(-1);
  for (const source of breadth.layer) costs[source] = 0;
  const layers: Reached[][] = [];
  let before = breadth.layer;
  while (layers.length < maxHops && breadth.grow()) {
    for (const person of before) relax(breadth, person, costs, through);
    layers.push(
      breadth.layer
        .map((person) => ({ person, cost: costs[person] ?? 0, through: through[person] ?? -1 }))
        .sort((a, b) => a.cost - b.cost || byId(weights, a.person, b.person)),
    );
    before = breadth.layer;
  }
  return layers;
}

/** Tells the newest layer what it costs to come from somebody of the layer before. */
function relax(breadth: Breadth, person: number, costs: Float64Array, through: Int32Array): void {
  const { weights, depth } = breadth;
  const offer = (other: number, cost: number): void => {
    if (breadth.at(other) !== depth) return;
    const known = costs[other] ?? 0;
    if (cost > known || (cost === known && byId(weights, through[other] ?? -1, person) <= 0)) return;
    costs[other] = cost;
    through[other] = person;
  };
  const own = costs[person] ?? 0;
  const size = weights.arcsOf(person);
  for (let arc = 0; arc < size; arc++) offer(weights.arcPeople[arc] ?? 0, own + (weights.arcCosts[arc] ?? 0));
  for (const consortium of weights.graph.consortia.of(person)) {
    const cost = weights.consortiumCost(consortium);
    if (cost === ABSENT) continue;
    for (const member of weights.graph.consortia.members[consortium] ?? []) offer(member, own + cost);
  }
}

/** A way of two hops. */
export interface Between {
  readonly from: number;
  readonly by: number;
  readonly to: number;
  readonly first: Connection;
  readonly second: Connection;
  /** In `COST_UNITS`. */
  readonly cost: number;
}

/** Hops looked at before a search gives up: about half a second. */
export const MOST_WORK = 5_000_000;

export interface Found<T> {
  /** Best first. */
  readonly found: readonly T[];
  /** Whether the work allowed ran out before all were looked at. */
  readonly truncated: boolean;
}

/** Everybody who is tied to one of `from` and to one of `to`, each with the cheapest way over them, cheapest first. */
export function between(
  weights: Weights,
  avoided: Uint8Array,
  from: readonly number[],
  to: readonly number[],
  mostWork: number = MOST_WORK,
): Found<Between> {
  const ends = new Set([...from, ...to]);
  const near = startsOf(weights, from, mostWork);
  const far = startsOf(weights, to, mostWork);
  const ways: Between[] = [];
  for (const [by, { start, connection: first }] of near.starts) {
    const end = far.starts.get(by);
    if (end === undefined || ends.has(by) || avoided[by] === 1 || start === end.start) continue;
    const { start: target, connection: second } = end;
    if (first.consortium >= 0 && first.consortium === second.consortium) continue;
    ways.push({ from: start, by, to: target, first, second, cost: first.cost + second.cost });
  }
  return {
    found: ways.sort((a, b) => a.cost - b.cost || byId(weights, a.by, b.by)),
    truncated: near.truncated || far.truncated,
  };
}

/** The cheapest connection of everybody who is one hop from some people, and whose it is. */
function startsOf(weights: Weights, people: readonly number[], mostWork: number) {
  const starts = new Map<number, { readonly start: number; readonly connection: Connection }>();
  let work = 0;
  for (const start of people) {
    if (work > mostWork) return { starts, truncated: true };
    for (const by of neighboursOf(weights, start)) {
      work++;
      const connection = weights.connection(start, by);
      const known = starts.get(by);
      if (connection === undefined) continue;
      const order =
        known === undefined ? -1 : connection.cost - known.connection.cost || byId(weights, start, known.start);
      if (order < 0) starts.set(by, { start, connection });
    }
  }
  return { starts, truncated: false };
}

/** Whom somebody could be introduced to. */
export interface Introducible {
  readonly way: Between;
  /** How many could introduce them. */
  readonly ways: number;
}

/** Everybody at exactly two hops, each with the cheapest way, cheapest first. */
export function atTwoHops(
  weights: Weights,
  avoided: Uint8Array,
  from: readonly number[],
  mostWork: number = MOST_WORK,
): Found<Introducible> {
  const own = new Set(from);
  const { starts, truncated } = startsOf(weights, from, mostWork);
  const best = new Map<number, { way: Between; ways: number }>();
  let work = 0;
  for (const [by, { start, connection: first }] of starts) {
    if (own.has(by) || avoided[by] === 1) continue;
    if (work > mostWork) break;
    for (const to of neighboursOf(weights, by)) {
      work++;
      // Whoever is one hop away needs no introduction; so nobody here is in the consortium of the first hop.
      if (own.has(to) || starts.has(to) || avoided[to] === 1) continue;
      const second = weights.connection(by, to);
      if (second === undefined) continue;
      const way = { from: start, by, to, first, second, cost: first.cost + second.cost };
      const known = best.get(to);
      if (known === undefined) best.set(to, { way, ways: 1 });
      else {
        known.ways++;
        if ((way.cost - known.way.cost || byId(weights, by, known.way.by)) < 0) known.way = way;
      }
    }
  }
  return {
    found: [...best.values()].sort(
      (a, b) => a.way.cost - b.way.cost || b.ways - a.ways || byId(weights, a.way.to, b.way.to),
    ),
    truncated: truncated || work > mostWork,
  };
}

/** Everybody whom a hop of the window leads to, each once. */
function neighboursOf(weights: Weights, person: number): Set<number> {
  const size = weights.arcsOf(person);
  const found = new Set(weights.arcPeople.subarray(0, size));
  for (const consortium of weights.graph.consortia.of(person)) {
    if (weights.consortiumCost(consortium) === ABSENT) continue;
    for (const member of weights.graph.consortia.members[consortium] ?? []) found.add(member);
  }
  found.delete(person);
  return found;
}

function byId({ graph: { ids } }: Weights, a: number, b: number): number {
  const [one = '', two = ''] = [ids[a], ids[b]];
  return one === two ? 0 : one < two ? -1 : 1;
}
