/** How many hops people are away from some others, layer by layer: breadth-first, over the hops that exist in a window. */
import { ABSENT, type Weights } from './weights.js';

const FAR = -1;

/** Layers around some people, made one at a time. */
export class Breadth {
  /** The people of the newest layer; first those it all starts from. */
  layer: readonly number[];
  /** Hops of the newest layer. */
  depth = 0;
  readonly #hops: Int32Array;
  readonly #crossed: Uint8Array;

  /** @param avoided 1 for whoever is not to be reached */
  constructor(
    readonly weights: Weights,
    private readonly avoided: Uint8Array,
    sources: Iterable<number>,
  ) {
    this.#hops = new Int32Array(avoided.length).fill(FAR);
    this.#crossed = new Uint8Array(weights.graph.consortia.ids.length);
    const layer: number[] = [];
    for (const source of sources) {
      if (avoided[source] === 1 || this.isReached(source)) continue;
      this.#hops[source] = 0;
      layer.push(source);
    }
    this.layer = layer;
  }

  isReached(person: number): boolean {
    return this.#hops[person] !== FAR;
  }

  /** Hops to somebody, or −1 if they are not reached (yet). */
  at(person: number): number {
    return this.#hops[person] ?? FAR;
  }

  /** Makes the next layer; false if there is nobody further. */
  grow(): boolean {
    const next: number[] = [];
    this.depth++;
    for (const person of this.layer) {
      const size = this.weights.arcsOf(person);
      for (let arc = 0; arc < size; arc++) this.#reach(this.weights.arcPeople[arc] ?? 0, next);
      for (const consortium of this.weights.graph.consortia.of(person)) this.#cross(consortium, next);
    }
    this.layer = next;
    return next.length > 0;
  }

  /** All members of a consortium are one hop from the first of them that is reached. */
  #cross(consortium: number, next: number[]): void {
    if (this.#crossed[consortium] === 1 || this.weights.consortiumCost(consortium) === ABSENT) return;
    this.#crossed[consortium] = 1;
    const members = this.weights.graph.consortia.members[consortium] ?? [];
    for (const member of members) this.#reach(member, next);
  }

  #reach(person: number, next: number[]): void {
    if (this.isReached(person) || this.avoided[person] === 1) return;
    this.#hops[person] = this.depth;
    next.push(person);
  }
}

/** The fewest hops between two groups of people, from both sides at once; undefined if nothing joins them. */
export function fewestHops(
  weights: Weights,
  avoided: Uint8Array,
  from: readonly number[],
  to: readonly number[],
): number | undefined {
  const sides = [new Breadth(weights, avoided, from), new Breadth(weights, avoided, to)] as const;
  const [one, other] = sides;
  if (one.layer.some((person) => other.isReached(person))) return 0;
  for (;;) {
    // An empty side has reached all that it can.
    const [near, far] = one.layer.length <= other.layer.length ? sides : [other, one];
    if (!near.grow()) return undefined;
    if (near.layer.some((person) => far.isReached(person))) return near.depth + far.depth;
  }
}
