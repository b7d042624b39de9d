/**
 * Lower bounds of what is still to come: a Dijkstra search from the targets that can be resumed at any time. For nodes it
 * has settled the bound is exact, for all others it is the radius reached, so the bounds are consistent at every moment
 * and a search that is guided by them finds true optima while they improve.
 *
 * Nodes are people, then consortia (numbered on from the people): a consortium is entered for the cost of its hop and left
 * for nothing, so that its members are looked at only when the search comes to it.
 */
import type { KeyScheme } from './keys.js';
import { NumberHeap } from './number-heap.js';
import { ABSENT, type Weights } from './weights.js';

/** What a person may be in the paths of one question. */
export const ROLE = { FREE: 0, AVOIDED: 1, FROM: 2, TO: 3 } as const;

export class Bounds {
  /** Key that every node not settled yet has at least; infinite when all that can be reached are settled. */
  radius = 0;
  /** Hops looked at. */
  work = 0;
  readonly #people: number;
  readonly #keys: Float64Array;
  readonly #settled: Uint8Array;
  readonly #heap = new NumberHeap();
  #settledNow: number[] = [];

  constructor(
    private readonly weights: Weights,
    private readonly scheme: KeyScheme,
    private readonly roles: Uint8Array,
    targets: readonly number[],
  ) {
    this.#people = roles.length;
    const nodes = this.#people + weights.graph.consortia.ids.length;
    this.#keys = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
    this.#settled = new Uint8Array(nodes);
    for (const target of targets) this.#reach(target, 0);
    while (this.#heap.topKey === 0) this.grow();
  }

  isSettled(node: number): boolean {
    return this.#settled[node] === 1;
  }

  /** The least key of any way from a node to a target is at least this. */
  at(node: number): number {
    return this.#settled[node] === 1 ? (this.#keys[node] ?? 0) : this.radius;
  }

  /** True if everyone who can be reached is settled. */
  get isComplete(): boolean {
    return this.#heap.size === 0;
  }

  /** Takes one more step and returns the nodes it settled; not to be called when complete. */
  grow(): readonly number[] {
    this.#settledNow = [];
    const key = this.#heap.topKey;
    const node = this.#heap.pop();
    if (node < this.#people) this.#settle(node, key);
    else this.#reachMembers(node - this.#people, key);
    while (this.#heap.size > 0 && this.#isStale(this.#heap.topItem)) this.#heap.pop();
    this.radius = this.#heap.topKey;
    return this.#settledNow;
  }

  #isStale(node: number): boolean {
    return node < this.#people && this.#settled[node] === 1;
  }

  #settle(person: number, key: number): void {
    this.#markSettled(person);
    // Paths begin with FROM and do not cross it again.
    if (this.roles[person] === ROLE.FROM) return;
    const { perHop, perUnit } = this.scheme;
    const size = this.weights.arcsOf(person);
    const { arcPeople, arcCosts } = this.weights;
    const next = key + perHop;
    for (let arc = 0; arc < size; arc++) this.#reach(arcPeople[arc] ?? 0, next + perUnit * (arcCosts[arc] ?? 0));
    const consortia = this.weights.graph.consortia.of(person);
    this.work += size + consortia.length + 1;
    for (const consortium of consortia) this.#enter(consortium, key);
  }

  /** The first member to be settled is the nearest one: nobody reaches a target through another one for less. */
  #enter(consortium: number, key: number): void {
    const node = this.#people + consortium;
    const cost = this.weights.consortiumCost(consortium);
    if (cost === ABSENT || this.#settled[node] === 1) return;
    this.#keys[node] = key;
    this.#markSettled(node);
    const next = key + this.scheme.perHop + this.scheme.perUnit * cost;
    if (next <= this.scheme.highest) this.#heap.push(next, 0, node);
  }

  #reachMembers(consortium: number, key: number): void {
    const members = this.weights.graph.consortia.members[consortium];
    if (members === undefined) return;
    for (let i = 0; i < members.length; i++) this.#reach(members[i] ?? 0, key);
    this.work += members.length;
  }

  #markSettled(node: number): void {
    this.#settled[node] = 1;
    this.#settledNow.push(node);
  }

  #reach(person: number, key: number): void {
    if (key >= (this.#keys[person] ?? 0) || this.roles[person] === ROLE.AVOIDED || key > this.scheme.highest) return;
    this.#keys[person] = key;
    this.#heap.push(key, 0, person);
  }
}
