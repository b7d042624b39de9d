/** Networks from what stands together in chosen outputs: these are read, and every pair in each is counted here. */
import { setImmediate } from 'node:timers/promises';
import { ancestorsOfOrganizations } from '../derive/derive.queries.js';
import type { Reader } from '../neo4j/database.js';
import { round9 } from '../text/weigh.js';
import { cutIsolates, cutNodes, cutWeak } from './among-ties.js';
import { type Choice, isUnitKind, MOST_CANDIDATES } from './choose.js';
import type { NetworkCut } from './network.js';
import { INCIDENCES, type Incidence } from './network.queries.js';
import { byRank, type NodeSize, type Raw, type RawLink, type RawNode } from './raw.js';
import type { NetworkRequest } from './request.js';

/** Outputs read by one statement. */
const PER_STATEMENT = 10_000;
/** Pairs that are counted at most before candidates are cut down to MOST_COUNTED: nobody waits for a million pairs of pairs. */
const MOST_PAIRS = 5_000_000;
const MOST_COUNTED = 3_000;
/** Outputs after which others may have their turn. */
const AT_A_TIME = 2_000;

interface Pair {
  readonly a: number;
  readonly b: number;
  full: number;
  fractional: number;
  firstYear: number;
  lastYear: number;
}

/** @param consortiumLimit outputs of more authors, or units, make no links */
export async function networkAmongOutputs(
  { outputs, nodes }: Choice,
  request: NetworkRequest,
  reader: Reader,
  consortiumLimit: number,
): Promise<Raw> {
  const all = joined(await incidencesOf(outputs ?? [], request, reader), request);
  const chosen = nodes === null ? null : new Set(nodes);
  const incidences =
    chosen === null ? all : all.map((each) => ({ ...each, members: each.members.filter((id) => chosen.has(id)) }));
  const sizes = sizesOf(incidences, request, outputs ?? []);
  for (const id of nodes ?? []) if (!sizes.has(id)) sizes.set(id, NOTHING);
  const cuts: NetworkCut[] = [];
  const candidates = candidatesOf(incidences, sizes, cuts);
  const ids = [...candidates];
  const related = isUnitKind(request.kind) ? await relatedUnits(ids, reader) : () => false;
  const { pairs, consortia } = await pairsOf(incidences, ids, request, { consortiumLimit, related });
  return ranked(ids, pairs, request, { sizes, consortia, cuts });
}

async function incidencesOf(outputs: readonly string[], request: NetworkRequest, reader: Reader): Promise<Incidence[]> {
  const rows: Incidence[] = [];
  const query = INCIDENCES[request.kind];
  for (let at = 0; at < outputs.length; at += PER_STATEMENT) {
    const keys = outputs.slice(at, at + PER_STATEMENT);
    for (const row of await reader.read(query, { keys, concepts: request.conceptsPerOutput })) rows.push(row);
  }
  return rows;
}

/** Of couplings the outputs are the nodes and a reference ties them together; citing outputs may come in several parts. */
function joined(rows: readonly Incidence[], { kind }: NetworkRequest): Incidence[] {
  if (kind !== 'BIBLIOGRAPHIC_COUPLING' && kind !== 'CO_CITATION') return [...rows];
  const byTie = new Map<string, { id: string; year: number | null; size: number; members: string[] }>();
  for (const { id, year, size, members } of rows) {
    const ties = kind === 'CO_CITATION' ? [id] : members;
    for (const tie of ties) {
      const known = byTie.get(tie) ?? { id: tie, year: kind === 'CO_CITATION' ? year : null, size, members: [] };
      known.members.push(...(kind === 'CO_CITATION' ? members : [id]));
      byTie.set(tie, known);
    }
  }
  // A reference is shared by those of the chosen outputs that have it: nobody counts who else has.
  return [...byTie.values()].map((tie) => (kind === 'CO_CITATION' ? tie : { ...tie, size: tie.members.length }));
}

const NOTHING: NodeSize = { outputs: 0, firstYear: null, lastYear: null, averageYear: null };

/** How many of the outputs each node stands in, and when; a node that is an output stands in itself. */
function sizesOf(
  incidences: readonly Incidence[],
  { kind }: NetworkRequest,
  outputs: readonly string[],
): Map<string, NodeSize> {
  if (kind === 'BIBLIOGRAPHIC_COUPLING' || kind === 'CO_CITATION')
    return new Map(outputs.map((id) => [id, { ...NOTHING, outputs: 1 }]));
  const tallies = new Map<string, { outputs: number; dated: number; sum: number; first: number; last: number }>();
  for (const { year, members } of incidences) {
    for (const id of members) {
      let tally = tallies.get(id);
      if (tally === undefined) {
        tally = { outputs: 0, dated: 0, sum: 0, first: Number.MAX_SAFE_INTEGER, last: 0 };
        tallies.set(id, tally);
      }
      tally.outputs++;
      if (year === null || year === 0) continue;
      tally.dated++;
      tally.sum += year;
      tally.first = Math.min(tally.first, year);
      tally.last = Math.max(tally.last, year);
    }
  }
  return new Map(
    [...tallies].map(([id, { outputs: count, dated, sum, first, last }]) => [
      id,
      {
        outputs: count,
        firstYear: dated === 0 ? null : first,
        lastYear: dated === 0 ? null : last,
        averageYear: dated === 0 ? null : sum / dated,
      },
    ]),
  );
}

/** The nodes that pairs are counted of: all, or those that stand in most of what ties them together. */
function candidatesOf(
  incidences: readonly Incidence[],
  sizes: ReadonlyMap<string, NodeSize>,
  cuts: NetworkCut[],
): Set<string> {
  const pairs = incidences.reduce((sum, { members }) => sum + (members.length * (members.length - 1)) / 2, 0);
  const most = pairs > MOST_PAIRS ? MOST_COUNTED : MOST_CANDIDATES;
  if (sizes.size <= most) return new Set(sizes.keys());
  const times = new Map<string, number>();
  for (const { members } of incidences) for (const id of members) times.set(id, (times.get(id) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a < b ? -1 : 1));
  cuts.push({
    reason: 'MOST_CANDIDATES',
    text: `Pairs were counted among ${most} of ${sizes.size} nodes, those in most outputs. Ask for fewer years or fewer outputs.`,
    nodes: sizes.size - most,
    links: 0,
    truncates: true,
  });
  return new Set(order.slice(0, most));
}

/** Whether one organisation is part of the other, at any level. */
async function relatedUnits(ids: readonly string[], reader: Reader): Promise<(a: string, b: string) => boolean> {
  const rows = await reader.read(ancestorsOfOrganizations, { ids: [...ids] });
  const above = new Map(rows.map(({ id, ancestors }) => [id, new Set(ancestors)]));
  return (a, b) => above.get(a)?.has(b) === true || above.get(b)?.has(a) === true;
}

interface Counting {
  readonly consortiumLimit: number;
  readonly related: (a: string, b: string) => boolean;
}

async function pairsOf(
  incidences: readonly Incidence[],
  ids: readonly string[],
  { kind }: NetworkRequest,
  { consortiumLimit, related }: Counting,
): Promise<{ pairs: Pair[]; consortia: number }> {
  const place = new Map(ids.map((id, at) => [id, at]));
  const pairs = new Map<number, Pair>();
  const limited = kind === 'PEOPLE' || isUnitKind(kind);
  let consortia = 0;
  for (const [at, { size, year, members }] of incidences.entries()) {
    if (at % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    const places = members.flatMap((id) => place.get(id) ?? []).sort((a, b) => a - b);
    if (places.length < 2) continue;
    if (limited && size > consortiumLimit) {
      consortia++;
      continue;
    }
    // Each share is rounded before it is added, so that the sum does not depend on the order of the outputs.
    const share = round9(1 / Math.max(1, size - 1));
    for (const [index, a] of places.entries())
      for (let next = index + 1; next < places.length; next++)
        count(pairs, a, places[next] ?? 0, ids.length, share, year ?? 0);
  }
  return { pairs: [...pairs.values()].filter(({ a, b }) => !related(ids[a] ?? '', ids[b] ?? '')), consortia };
}

function count(pairs: Map<number, Pair>, a: number, b: number, size: number, share: number, year: number): void {
  const key = a * size + b;
  let pair = pairs.get(key);
  if (pair === undefined) {
    pair = { a, b, full: 0, fractional: 0, firstYear: Number.MAX_SAFE_INTEGER, lastYear: 0 };
    pairs.set(key, pair);
  }
  pair.full++;
  pair.fractional += share;
  if (year === 0) return;
  pair.firstYear = Math.min(pair.firstYear, year);
  pair.lastYear = Math.max(pair.lastYear, year);
}

interface Found {
  readonly sizes: ReadonlyMap<string, NodeSize>;
  readonly consortia: number;
  readonly cuts: readonly NetworkCut[];
}

/** Keeps the strongest nodes, and the links among them. */
function ranked(
  ids: readonly string[],
  pairs: readonly Pair[],
  request: NetworkRequest,
  { sizes, consortia, cuts }: Found,
): Raw {
  const strength = ({ full, fractional }: Pair) => (request.counting === 'FULL' ? full : round9(fractional));
  const strong = pairs.filter((pair) => strength(pair) >= request.minStrength);
  const scores = new Float64Array(ids.length);
  for (const pair of strong) {
    scores[pair.a] = (scores[pair.a] ?? 0) + strength(pair);
    scores[pair.b] = (scores[pair.b] ?? 0) + strength(pair);
  }
  const nodes = ids.map((id, at): [number, RawNode] => [at, { id, hops: 0, score: round9(scores[at] ?? 0) }]);
  const linked = request.isolates ? nodes : nodes.filter(([, { score }]) => score > 0);
  linked.sort(([, a], [, b]) => byRank(a, b));
  const kept = linked.slice(0, request.maxNodes);
  const place = new Map(kept.map(([at], index) => [at, index]));
  const links = strong.flatMap((pair): RawLink[] => {
    const [a, b] = [place.get(pair.a), place.get(pair.b)];
    if (a === undefined || b === undefined) return [];
    const isDated = pair.lastYear > 0;
    return [
      {
        a: Math.min(a, b),
        b: Math.max(a, b),
        full: pair.full,
        fractional: round9(pair.fractional),
        firstYear: isDated ? pair.firstYear : null,
        lastYear: isDated ? pair.lastYear : null,
      },
    ];
  });
  const weak = pairs.filter((pair) => strength(pair) < request.minStrength && place.has(pair.a) && place.has(pair.b));
  return {
    nodes: kept.map(([, node]) => node),
    links,
    sizes,
    consortia,
    cuts: [
      ...cuts,
      ...cutWeak(weak.length, request.minStrength),
      ...cutIsolates(nodes.length - linked.length),
      ...cutNodes(linked.length, request.maxNodes),
    ],
  };
}
