/** Networks of people and organisations from the ties that the process holds: no output is read. */
import type { Context } from '../server/context.js';
import { round9 } from '../text/weigh.js';
import { type Choice, MOST_CANDIDATES } from './choose.js';
import type { NetworkCut } from './network.js';
import { byRank, type Raw, type RawLink, type RawNode } from './raw.js';
import type { NetworkRequest } from './request.js';

type TieGraph = Awaited<ReturnType<Context['tieGraph']['current']>>;

/** What a tie comes to in the years asked for. */
interface Sum {
  full: number;
  fractional: number;
  firstYear: number;
  lastYear: number;
}

/** Whether an organisation of this id is of the kind wanted; of people all are. */
export type Admits = (id: string) => boolean;

/**
 * The nodes that were chosen, at most `most` of them, and the links among them.
 * @param departed ids that stand in ties but have left the graph
 */
export function networkAmongTies(
  graph: TieGraph,
  { nodes, egos }: Choice,
  request: NetworkRequest,
  { admits, departed }: { readonly admits: Admits; readonly departed: ReadonlySet<string> },
): Raw {
  const ties = new TieWindow(graph, request);
  const allowed = (id: string) => !departed.has(id) && admits(id);
  const found = new Map<number, RawNode>();
  const loose: RawNode[] = [];
  for (const id of nodes ?? []) {
    if (!allowed(id)) continue;
    const number = graph.indexOf(id);
    if (number === undefined) loose.push({ id, hops: 0, score: 0 });
    else found.set(number, { id, hops: 0, score: 0 });
  }
  const cuts = walkFromEgos(ties, egos, found, loose, allowed);
  const ranked = egos.length > 0 ? [...found] : byStrength(ties, found);
  const linked = ranked.filter(([, node]) => request.isolates || egos.length > 0 || node.score > 0);
  const all = [...linked, ...(request.isolates || egos.length > 0 ? loose.map((node) => [-1, node] as const) : [])];
  const kept = first(all, request.maxNodes);
  const { links, weak } = linksAmong(
    ties,
    kept.map(([number]) => number),
  );
  const isolated = ranked.length + loose.length - all.length;
  return {
    nodes: kept.map(([, node]) => node),
    links,
    sizes: null,
    consortia: null,
    cuts: [
      ...cuts,
      ...cutWeak(weak, request.minStrength),
      ...cutIsolates(isolated),
      ...cutNodes(all.length, request.maxNodes),
    ],
  };
}

/** The first of them by rank; of thousands most are put aside before the rest is sorted. */
function first(all: readonly (readonly [number, RawNode])[], most: number): (readonly [number, RawNode])[] {
  let some = all;
  if (all.length > 2 * most) {
    const ranks = Float64Array.from(all, ([, { hops }]) => hops).sort();
    const last = ranks[most - 1] ?? 0;
    const nearer = all.filter(([, { hops }]) => hops < last);
    const layer = all.filter(([, { hops }]) => hops === last);
    const scores = Float64Array.from(layer, ([, { score }]) => score).sort();
    const least = scores[scores.length - (most - nearer.length)] ?? 0;
    some = [...nearer, ...layer.filter(([, { score }]) => score >= least)];
  }
  return [...some].sort(([, a], [, b]) => byRank(a, b)).slice(0, most);
}

/** Adds whoever is within the radius of an ego: of each hop the score is the strength towards those one hop nearer. */
function walkFromEgos(
  ties: TieWindow,
  egos: Choice['egos'],
  found: Map<number, RawNode>,
  loose: RawNode[],
  allowed: Admits,
): NetworkCut[] {
  let full = false;
  for (const { id, radius } of egos) {
    const ego = ties.graph.indexOf(id);
    if (ego === undefined) {
      loose.push({ id, hops: 0, score: 0 });
      continue;
    }
    const hops = new Map([[ego, 0]]);
    let layer = [ego];
    found.set(ego, { id, hops: 0, score: 0 });
    for (let hop = 1; hop <= radius && layer.length > 0; hop++) {
      const scores = new Map<number, number>();
      for (const node of layer) {
        ties.each(node, (other, sum) => {
          if (!hops.has(other)) scores.set(other, (scores.get(other) ?? 0) + ties.strength(sum));
        });
      }
      layer = [];
      for (const [other, score] of scores) {
        const otherId = ties.graph.ids[other] ?? '';
        hops.set(other, hop);
        if (!allowed(otherId)) continue;
        const known = found.get(other);
        if (known === undefined && found.size >= MOST_CANDIDATES) {
          full = true;
          continue;
        }
        layer.push(other);
        const node = { id: otherId, hops: hop, score: round9(score) };
        if (known === undefined || byRank(node, known) < 0) found.set(other, node);
      }
    }
  }
  if (!full) return [];
  const text = `Only ${MOST_CANDIDATES} neighbours were looked at; ask for a smaller radius or fewer years.`;
  return [{ reason: 'MOST_CANDIDATES', text, nodes: 0, links: 0, truncates: true }];
}

function byStrength(ties: TieWindow, found: ReadonlyMap<number, RawNode>): [number, RawNode][] {
  return [...found].map(([number, node]) => {
    let score = 0;
    ties.each(number, (other, sum) => {
      if (found.has(other)) score += ties.strength(sum);
    });
    return [number, { ...node, score: round9(score) }];
  });
}

/** @param numbers numbers of the nodes in the graph, −1 for those without ties */
function linksAmong(ties: TieWindow, numbers: readonly number[]): { links: RawLink[]; weak: number } {
  const place = new Map(numbers.map((number, at) => [number, at]));
  place.delete(-1);
  const links: RawLink[] = [];
  let weak = 0;
  for (const [number, a] of place) {
    const visit = (other: number, { full, fractional, firstYear, lastYear }: Readonly<Sum>, isWeak: boolean) => {
      const b = place.get(other);
      if (b === undefined || b <= a) return;
      if (isWeak) {
        weak++;
        return;
      }
      const isDated = lastYear > 0;
      links.push({
        a,
        b,
        full,
        fractional: round9(fractional),
        firstYear: isDated ? firstYear : null,
        lastYear: isDated ? lastYear : null,
      });
    };
    ties.each(number, visit, true);
  }
  return { links, weak };
}

type Visit = (other: number, sum: Readonly<Sum>, isWeak: boolean) => void;

/** The ties of nodes in the years and from the strength that were asked for. */
class TieWindow {
  readonly #since: number;
  readonly #until: number;
  readonly #sum: Sum = { full: 0, fractional: 0, firstYear: 0, lastYear: 0 };

  constructor(
    readonly graph: TieGraph,
    private readonly request: NetworkRequest,
  ) {
    const { since, until } = request;
    // Year 0 is that of outputs without one: outside every window.
    this.#since = since ?? (until === null ? Number.NEGATIVE_INFINITY : 1);
    this.#until = until ?? Number.POSITIVE_INFINITY;
  }

  /** Calls with every neighbour and what the tie comes to; the sum is good until the next call. Weak ties only if wanted. */
  each(node: number, visit: Visit, withWeak = false): void {
    const { rows, overlay } = this.graph;
    const end = rows.offsets[node + 1] ?? 0;
    for (let arc = rows.offsets[node] ?? 0; arc < end; arc++)
      this.#visit(rows.neighbours[arc] ?? 0, rows.ties[arc] ?? 0, visit, withWeak);
    const later = overlay.get(node) ?? [];
    for (let at = 0; at < later.length; at += 2) this.#visit(later[at] ?? 0, later[at + 1] ?? 0, visit, withWeak);
  }

  strength({ full, fractional }: Readonly<Sum>): number {
    return this.request.counting === 'FULL' ? full : fractional;
  }

  #visit(other: number, tie: number, visit: Visit, withWeak: boolean): void {
    const { ties } = this.graph;
    const sum = this.#sum;
    sum.full = 0;
    sum.fractional = 0;
    sum.firstYear = Number.MAX_SAFE_INTEGER;
    sum.lastYear = 0;
    const end = ties.middle[tie] ?? 0;
    for (let at = ties.start[tie] ?? 0; at < end; at++) {
      const year = ties.years[at] ?? 0;
      if (year < this.#since || year > this.#until) continue;
      sum.full += ties.full[at] ?? 0;
      sum.fractional += ties.amounts[at] ?? 0;
      if (year === 0) continue;
      if (year < sum.firstYear) sum.firstYear = year;
      if (year > sum.lastYear) sum.lastYear = year;
    }
    if (sum.full === 0) return;
    const isWeak = round9(this.strength(sum)) < this.request.minStrength;
    if (withWeak || !isWeak) visit(other, sum, isWeak);
  }
}

/** @param among to whom they have none; to nobody if absent */
export function cutIsolates(nodes: number, among = ''): NetworkCut[] {
  if (nodes <= 0) return [];
  const text = `${nodes} ${nodes === 1 ? 'node has' : 'nodes have'} no link${among} and ${nodes === 1 ? 'is' : 'are'} left out; isolates: true keeps them.`;
  return [{ reason: 'ISOLATES', text, nodes, links: 0, truncates: false }];
}

/** @param first what is kept first: of an ego the nearest */
export function cutNodes(found: number, most: number, first = 'the strongest'): NetworkCut[] {
  if (found <= most) return [];
  const text = `Only ${most} of ${found} nodes are shown: ${first}. Ask for more (maxNodes), for fewer years, or for stronger links (minStrength).`;
  return [{ reason: 'MOST_NODES', text, nodes: found - most, links: 0, truncates: true }];
}

export function cutWeak(links: number, least: number): NetworkCut[] {
  if (links === 0) return [];
  const text = `${links} ${links === 1 ? 'link' : 'links'} weaker than ${least} between the nodes shown ${links === 1 ? 'is' : 'are'} left out (minStrength).`;
  return [{ reason: 'MINIMUM_STRENGTH', text, nodes: 0, links, truncates: false }];
}
