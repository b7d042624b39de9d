/**
 * Lower bounds of what is still to come: a Dijkstra search from the targets that can be resumed at any time. For people it
 * has settled the bound is exact, for all others it is the radius reached, so the bounds are consistent at every moment
 * and a search that is guided by them finds true optima while they improve.
 */
import type { KeyScheme } from './keys.js';
import { NumberHeap } from './number-heap.js';
import { ABSENT, type Weights } from './weights.js';

/** What a person may be in the paths of one question. */
export const ROLE = { FREE: 0, AVOIDED: 1, FROM: 2, TO: 3 } as const;

export class Bounds {
  /** Key that every person not settled yet has at least; infinite when all that can be reached are settled. */
  radius = 0;
  /** Hops looked at. */
  work = 0;
  readonly #keys: Float64Array;
  readonly #settled: Uint8Array;
  readonly #crossed: Uint8Array;
  readonly #heap = new NumberHeap();

  constructor(
    private readonly weights: Weights,
    private readonly scheme: KeyScheme,
    private readonly roles: Uint8Array,
    targets: readonly number[],
  ) {
    this.#keys = new Float64Array(roles.length).fill(Number.POSITIVE_INFINITY);
    this.#settled = new Uint8Array(roles.length);
    this.#crossed = new Uint8Array(weights.graph.consortia.ids.length);
    for (const target of targets) this.#reach(target, 0);
    while (this.#heap.topKey === 0) this.grow();
  }

  isSettled(person: number): boolean {
    return this.#settled[person] === 1;
  }

  /** The least key of any way from a person to a target is at least this. */
  at(person: number): number {
    return this.#settled[person] === 1 ? (this.#keys[person] ?? 0) : this.radius;
  }

  /** True if everyone who can be reached is settled. */
  get isComplete(): boolean {
    return this.#heap.size === 0;
  }

  /** Settles one more person and returns their number; not to be called when complete. */
  grow(): number {
    const person = this.#heap.pop();
    this.#settled[person] = 1;
    // Paths begin with FROM and do not cross it again.
    if (this.roles[person] !== ROLE.FROM) this.#expand(person, this.#keys[person] ?? 0);
    while (this.#heap.size > 0 && this.#settled[this.#heap.topItem] === 1) this.#heap.pop();
    this.radius = this.#heap.topKey;
    return person;
  }

  #expand(person: number, key: number): void {
    const { perHop, perUnit } = this.scheme;
    const size = this.weights.arcsOf(person);
    const { arcPeople, arcCosts } = this.weights;
    for (let arc = 0; arc < size; arc++) {
      this.#reach(arcPeople[arc] ?? 0, key + perHop + perUnit * (arcCosts[arc] ?? 0));
    }
    this.work += size + 1;
    const { consortia } = this.weights.graph;
    for (const consortium of consortia.of(person)) {
      const cost = this.weights.consortiumCost(consortium);
      // The first member to be settled is the nearest one: nobody reaches the others through it for less.
      if (cost === ABSENT || this.#crossed[consortium] === 1) continue;
      this.#crossed[consortium] = 1;
      const members = consortia.members[consortium] ?? [];
      for (const member of members) this.#reach(member, key + perHop + perUnit * cost);
      this.work += members.length;
    }
  }

  #reach(person: number, key: number): void {
    if (this.roles[person] === ROLE.AVOIDED || key >= (this.#keys[person] ?? 0) || key > this.scheme.highest) return;
    this.#keys[person] = key;
    this.#heap.push(key, 0, person);
  }
}
