/** The hops of a graph as one question sees them: what each costs in a window of years. */
import type { TieGraph } from './adjacency.js';
import { consortiumStrength, costInUnits, decay, isInWindow, PROJECT_STRENGTH, type Window } from './cost.js';

/** The cheapest connection of two people: their tie, or one consortium output. Cost in `COST_UNITS`. */
export interface Connection {
  /** The consortium's number, or −1 for a tie. */
  readonly consortium: number;
  readonly strength: number;
  readonly cost: number;
}

/** Joint work in the window: of outputs how many and since when (0: unknown), of projects whether there are any. */
export interface Tally {
  readonly outputs: number;
  readonly firstYear: number;
  readonly hasProjects: boolean;
}

/** Cost of a connection that does not exist in the window. */
export const ABSENT = -1;
const UNKNOWN = 0;

/** Windows whose costs are kept; people ask again with the same window, and a cost array takes four bytes a tie. */
const KEPT_WINDOWS = 4;

/** Costs of ties and consortia in one window, computed when first touched. Good for one revision of the graph. */
export class Weights {
  /** After `arcsOf(p)`: the people tied to p, and what the hop to each costs. */
  arcPeople = new Int32Array(256);
  arcCosts = new Int32Array(256);
  readonly #costs: Int32Array;
  readonly #consortiumCosts: Int32Array;

  constructor(
    readonly graph: TieGraph,
    readonly window: Window,
  ) {
    this.#costs = new Int32Array(graph.ties.count);
    this.#consortiumCosts = new Int32Array(graph.consortia.ids.length);
  }

  /** Fills `arcPeople` and `arcCosts` with the ties of a person that exist in the window; returns how many there are. */
  arcsOf(person: number): number {
    const { offsets, neighbours, ties } = this.graph.rows;
    const first = offsets[person] ?? 0;
    const last = offsets[person + 1] ?? first;
    const later = this.graph.overlay.get(person);
    this.#makeRoom(last - first + (later === undefined ? 0 : later.length / 2));
    let size = 0;
    for (let arc = first; arc < last; arc++) {
      const cost = this.tieCost(ties[arc] ?? 0);
      if (cost === ABSENT) continue;
      this.arcPeople[size] = neighbours[arc] ?? 0;
      this.arcCosts[size++] = cost;
    }
    return later === undefined ? size : this.#addOverlay(later, size);
  }

  /** Cost of a tie, or `ABSENT`. */
  tieCost(tie: number): number {
    const known = this.#costs[tie] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const strength = this.#tieStrength(tie);
    const cost = this.#isCrossed(strength) ? costInUnits(strength) : ABSENT;
    this.#costs[tie] = cost;
    return cost;
  }

  /** Cost of a hop through a consortium output, or `ABSENT`. */
  consortiumCost(consortium: number): number {
    const known = this.#consortiumCosts[consortium] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const strength = this.#consortiumStrength(consortium);
    const cost = this.#isCrossed(strength) ? costInUnits(strength) : ABSENT;
    this.#consortiumCosts[consortium] = cost;
    return cost;
  }

  /** The cheapest connection of two people; at equal cost the tie, then the consortium with the smaller id. */
  connection(person: number, other: number): Connection | undefined {
    const tie = this.graph.tieBetween(person, other);
    const tieCost = tie < 0 ? ABSENT : this.tieCost(tie);
    let best: Connection | undefined;
    if (tieCost !== ABSENT) best = { consortium: -1, strength: this.#tieStrength(tie), cost: tieCost };
    const theirs = new Set(this.graph.consortia.of(other));
    for (const consortium of this.graph.consortia.of(person)) {
      const cost = theirs.has(consortium) ? this.consortiumCost(consortium) : ABSENT;
      if (cost === ABSENT) continue;
      if (best === undefined || this.consortiumBeats(consortium, best.cost, best.consortium)) {
        best = { consortium, strength: this.#consortiumStrength(consortium), cost };
      }
    }
    return best;
  }

  /** True if the hop through a (present) consortium is preferred to a hop of that cost through that consortium or tie (−1). */
  consortiumBeats(consortium: number, cost: number, other: number): boolean {
    const own = this.consortiumCost(consortium);
    if (own !== cost) return own < cost;
    const { ids } = this.graph.consortia;
    return other >= 0 && (ids[consortium] ?? '') < (ids[other] ?? '');
  }

  /** How much joint work of two people makes their tie in the window; nothing if they have none. */
  tally(person: number, other: number): Tally {
    const { ties } = this.graph;
    const tie = this.graph.tieBetween(person, other);
    const tally = { outputs: 0, firstYear: 0, hasProjects: false };
    if (tie < 0) return tally;
    const middle = ties.middle[tie] ?? 0;
    for (let i = ties.start[tie] ?? 0; i < (ties.end[tie] ?? 0); i++) {
      const year = ties.years[i] ?? 0;
      if (!isInWindow(year, this.window)) continue;
      if (i >= middle) tally.hasProjects ||= this.window.via !== 'OUTPUTS';
      else if (this.window.via !== 'PROJECTS') {
        tally.outputs += ties.full[i] ?? 0;
        if (year > 0 && (tally.firstYear === 0 || year < tally.firstYear)) tally.firstYear = year;
      }
    }
    return tally;
  }

  /** True if a hop of that strength (−1: there is none) exists and is not too weak. */
  #isCrossed(strength: number): boolean {
    return strength >= 0 && (this.window.minStrength === undefined || strength >= this.window.minStrength);
  }

  /** Strength of a tie in the window, or −1 if it has no year there. */
  #tieStrength(tie: number): number {
    const { ties } = this.graph;
    const { via } = this.window;
    const first = (via === 'PROJECTS' ? ties.middle[tie] : ties.start[tie]) ?? 0;
    const middle = ties.middle[tie] ?? 0;
    const last = (via === 'OUTPUTS' ? middle : ties.end[tie]) ?? 0;
    let strength = 0;
    let exists = false;
    for (let i = first; i < last; i++) {
      const year = ties.years[i] ?? 0;
      if (!isInWindow(year, this.window)) continue;
      exists = true;
      const amount = (ties.amounts[i] ?? 0) * (i < middle ? 1 : PROJECT_STRENGTH);
      strength += amount * decay(year, this.window.asOf);
    }
    return exists ? strength : -1;
  }

  #consortiumStrength(consortium: number): number {
    const { members, years } = this.graph.consortia;
    const size = members[consortium]?.length ?? 0;
    const year = years[consortium] ?? 0;
    const exists = size >= 2 && this.window.via !== 'PROJECTS' && isInWindow(year, this.window);
    return exists ? consortiumStrength(size, year, this.window.asOf) : -1;
  }

  #addOverlay(later: readonly number[], filled: number): number {
    let size = filled;
    for (let i = 0; i < later.length; i += 2) {
      const cost = this.tieCost(later[i + 1] ?? 0);
      if (cost === ABSENT) continue;
      this.arcPeople[size] = later[i] ?? 0;
      this.arcCosts[size++] = cost;
    }
    return size;
  }

  #makeRoom(size: number): void {
    if (this.arcPeople.length >= size) return;
    this.arcPeople = new Int32Array(size * 2);
    this.arcCosts = new Int32Array(size * 2);
  }
}

const kept = new WeakMap<TieGraph, { revision: number; weights: Weights[] }>();

/** The weights of a graph in a window: those of an earlier question if the graph has not changed since. */
export function weightsOf(graph: TieGraph, window: Window): Weights {
  let entry = kept.get(graph);
  if (entry?.revision !== graph.revision) {
    entry = { revision: graph.revision, weights: [] };
    kept.set(graph, entry);
  }
  const found = entry.weights.find((weights) => isSameWindow(weights.window, window));
  const weights = found ?? new Weights(graph, window);
  entry.weights = [weights, ...entry.weights.filter((other) => other !== weights)].slice(0, KEPT_WINDOWS);
  return weights;
}

function isSameWindow(a: Window, b: Window): boolean {
  return (
    a.via === b.via &&
    a.since === b.since &&
    a.until === b.until &&
    a.asOf === b.asOf &&
    a.minStrength === b.minStrength
  );
}
