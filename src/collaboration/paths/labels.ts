/**
 * The ways a search has found from its start to the nodes: for each the node, the key, the hops and the label of the person
 * before. Several labels of one node are kept only where a better one does not have all the ways on that a worse one has:
 * one with fewer hops where hops are limited, one with no hop through a consortium that the better one must not cross.
 * Of ways with equal keys the one whose people's ids come first stays, which makes the answer independent of the order of
 * the data.
 */
import { withRoom } from './tie-store.js';

const int32 = (length: number): Int32Array => new Int32Array(length);
const float64 = (length: number): Float64Array => new Float64Array(length);

/** No label: the start has none before it. */
export const NONE = -1;

export class Labels {
  count = 0;
  node = int32(1024);
  key = float64(1024);
  hops = int32(1024);
  before = int32(1024);
  /** 1 for a label that the search has gone on from. */
  done = int32(1024);
  /** If true, a way is better than another only if it also has no more hops. */
  limited = false;
  #sibling = int32(1024);
  readonly #first: Int32Array;
  readonly #search: Int32Array;
  #current = 0;
  #restrictedBefore = NONE;

  /** Labels of `nodes` nodes; the first of them are people with these ids. */
  constructor(
    private readonly ids: readonly string[],
    nodes: number,
  ) {
    this.#first = new Int32Array(nodes);
    this.#search = new Int32Array(nodes);
  }

  /** Forgets all labels. */
  restart(limited: boolean): void {
    this.#current++;
    this.count = 0;
    this.limited = limited;
    this.#restrictedBefore = NONE;
  }

  /** From now on ways that come straight from this label count as restricted: they do not displace others. */
  restrictAfter(label: number): void {
    this.#restrictedBefore = label;
  }

  isRestricted(label: number): boolean {
    return this.#restrictedBefore !== NONE && this.before[label] === this.#restrictedBefore;
  }

  /** Adds a way, unless one as good is known. Returns the new label, or NONE. */
  add(node: number, key: number, hops: number, before: number): number {
    const restricted = this.#restrictedBefore !== NONE && before === this.#restrictedBefore;
    for (let label = this.#firstOf(node); label !== NONE; label = this.#sibling[label] ?? NONE) {
      const knownKey = this.key[label] ?? 0;
      const known = this.isRestricted(label);
      if (knownKey > key || (known && !restricted) || !this.#hasNoMoreHops(label, hops)) continue;
      if (knownKey < key) return NONE;
      const comesFirst = this.comesFirst(before, this.before[label] ?? NONE);
      if (restricted && !known && comesFirst) continue;
      if (comesFirst) this.before[label] = before;
      return NONE;
    }
    return this.#append(node, key, hops, before);
  }

  /** True if a better way to the label's node has been found since. */
  isSuperseded(label: number): boolean {
    const key = this.key[label] ?? 0;
    const hops = this.hops[label] ?? 0;
    const restricted = this.isRestricted(label);
    for (let other = this.#firstOf(this.node[label] ?? 0); other !== NONE; other = this.#sibling[other] ?? NONE) {
      if ((this.key[other] ?? 0) >= key || (this.isRestricted(other) && !restricted)) continue;
      if (this.#hasNoMoreHops(other, hops)) return true;
    }
    return false;
  }

  /** True if the ids along one way come before those along the other; both have equally many hops. */
  comesFirst(label: number, other: number): boolean {
    let first = false;
    for (let one = label, two = other; one !== two; one = this.before[one] ?? NONE, two = this.before[two] ?? NONE) {
      if (one === NONE || two === NONE) break;
      const a = this.ids[this.node[one] ?? 0] ?? '';
      const b = this.ids[this.node[two] ?? 0] ?? '';
      if (a !== b) first = a < b;
    }
    return first;
  }

  /** Labels of a node that the search has not gone on from. */
  waitingOf(node: number): number[] {
    const labels: number[] = [];
    for (let label = this.#firstOf(node); label !== NONE; label = this.#sibling[label] ?? NONE) {
      if (this.done[label] === 0) labels.push(label);
    }
    return labels;
  }

  /** The people along a way, from its start. */
  peopleAlong(label: number): number[] {
    const people: number[] = [];
    for (let at = label; at !== NONE; at = this.before[at] ?? NONE) people.push(this.node[at] ?? 0);
    return people.reverse();
  }

  #firstOf(node: number): number {
    return this.#search[node] === this.#current ? (this.#first[node] ?? NONE) : NONE;
  }

  #hasNoMoreHops(label: number, hops: number): boolean {
    return !this.limited || (this.hops[label] ?? 0) <= hops;
  }

  #append(node: number, key: number, hops: number, before: number): number {
    const label = this.count++;
    if (this.node.length < this.count) this.#makeRoom();
    this.node[label] = node;
    this.key[label] = key;
    this.hops[label] = hops;
    this.before[label] = before;
    this.done[label] = 0;
    this.#sibling[label] = this.#firstOf(node);
    this.#first[node] = label;
    this.#search[node] = this.#current;
    return label;
  }

  #makeRoom(): void {
    this.node = withRoom(this.node, this.count, int32);
    this.key = withRoom(this.key, this.count, float64);
    this.hops = withRoom(this.hops, this.count, int32);
    this.before = withRoom(this.before, this.count, int32);
    this.done = withRoom(this.done, this.count, int32);
    this.#sibling = withRoom(this.#sibling, this.count, int32);
  }
}
