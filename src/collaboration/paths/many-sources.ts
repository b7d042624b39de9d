/**
 * Hops from many people at once: breadth-first searches of 31 sources share one walk over the graph, a bit each (Then et
 * al. 2014, "The more the merrier", doi:10.14778/2735496.2735507).
 */
import { ABSENT, type Weights } from './weights.js';

/** Bits of a positive 32-bit integer. */
export const SOURCES_AT_ONCE = 31;

/** How many pairs of a source and a target are how many hops apart. */
export interface Distances {
  /** Pairs by hops, from 0 on. */
  readonly pairs: readonly number[];
  /** Pairs that nothing joins. */
  readonly unreachable: number;
}

/**
 * Counts the pairs of up to 31 sources and all targets by their hops.
 * @param avoided 1 for whoever is not to be crossed
 */
export function distancesFrom(
  weights: Weights,
  avoided: Uint8Array,
  sources: readonly number[],
  targets: readonly number[],
): Distances {
  const walk = new SharedWalk(weights, avoided, sources);
  const pairs: number[] = [];
  let open = sources.length * targets.length;
  do {
    const reached = targets.reduce((sum, target) => sum + bitsIn(walk.newTo(target)), 0);
    pairs.push(reached);
    open -= reached;
  } while (open > 0 && walk.grow());
  while (pairs.length > 0 && pairs.at(-1) === 0) pairs.pop();
  return { pairs, unreachable: open };
}

class SharedWalk {
  readonly #seen: Int32Array;
  #layer: Int32Array;
  #next: Int32Array;
  #people: number[];
  readonly #crossed: Int32Array;

  constructor(
    private readonly weights: Weights,
    private readonly avoided: Uint8Array,
    sources: readonly number[],
  ) {
    this.#seen = new Int32Array(avoided.length);
    this.#layer = new Int32Array(avoided.length);
    this.#next = new Int32Array(avoided.length);
    this.#crossed = new Int32Array(weights.graph.consortia.ids.length);
    for (const [bit, source] of sources.entries()) {
      this.#seen[source] = (this.#seen[source] ?? 0) | (1 << bit);
      this.#layer[source] = this.#seen[source] ?? 0;
    }
    this.#people = [...new Set(sources)];
  }

  /** The sources that somebody is in the newest layer of. */
  newTo(person: number): number {
    return this.#layer[person] ?? 0;
  }

  /** Makes the next layer of all sources; false if nobody is further. */
  grow(): boolean {
    const reached: number[] = [];
    for (const person of this.#people) {
      const bits = this.#layer[person] ?? 0;
      const size = this.weights.arcsOf(person);
      for (let arc = 0; arc < size; arc++) this.#reach(this.weights.arcPeople[arc] ?? 0, bits, reached);
      for (const consortium of this.weights.graph.consortia.of(person)) this.#cross(consortium, bits, reached);
    }
    for (const person of this.#people) this.#layer[person] = 0;
    for (const person of reached) this.#seen[person] = (this.#seen[person] ?? 0) | (this.#next[person] ?? 0);
    [this.#layer, this.#next] = [this.#next, this.#layer];
    this.#people = reached;
    return reached.length > 0;
  }

  #cross(consortium: number, bits: number, reached: number[]): void {
    const fresh = bits & ~(this.#crossed[consortium] ?? 0);
    if (fresh === 0 || this.weights.consortiumCost(consortium) === ABSENT) return;
    this.#crossed[consortium] = (this.#crossed[consortium] ?? 0) | fresh;
    const members = this.weights.graph.consortia.members[consortium] ?? [];
    for (const member of members) this.#reach(member, fresh, reached);
  }

  #reach(person: number, bits: number, reached: number[]): void {
    if (this.avoided[person] === 1) return;
    const fresh = bits & ~(this.#seen[person] ?? 0);
    if (fresh === 0) return;
    const before = this.#next[person] ?? 0;
    if (before === 0) reached.push(person);
    this.#next[person] = before | fresh;
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
