/**
 * The ways a search has found from its start to people: for each the person, the key, the hops and the label before.
 * Several labels of one person are kept only where hops are limited and a dearer way has fewer hops. Of ways with equal
 * keys the one whose people's ids come first stays, which makes the answer independent of the order of the data.
 */
import { withRoom } from './tie-store.js';

const int32 = (length: number): Int32Array => new Int32Array(length);
const float64 = (length: number): Float64Array => new Float64Array(length);

/** No label: the start has none before it. */
export const NONE = -1;

export class Labels {
  count = 0;
  person = int32(1024);
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

  constructor(private readonly ids: readonly string[]) {
    this.#first = new Int32Array(ids.length);
    this.#search = new Int32Array(ids.length);
  }

  /** Forgets all labels. */
  restart(limited: boolean): void {
    this.#current++;
    this.count = 0;
    this.limited = limited;
  }

  /** Adds a way, unless one as good is known. Returns the new label, or NONE. */
  add(person: number, key: number, hops: number, before: number): number {
    for (let label = this.#firstOf(person); label !== NONE; label = this.#sibling[label] ?? NONE) {
      const known = this.key[label] ?? 0;
      if (known === key) {
        if (this.comesFirst(before, this.before[label] ?? NONE)) this.before[label] = before;
        return NONE;
      }
      if (known < key && this.#hasNoMoreHops(label, hops)) return NONE;
    }
    return this.#append(person, key, hops, before);
  }

  /** True if a better way to the label's person has been found since. */
  isSuperseded(label: number): boolean {
    const key = this.key[label] ?? 0;
    const hops = this.hops[label] ?? 0;
    for (let other = this.#firstOf(this.person[label] ?? 0); other !== NONE; other = this.#sibling[other] ?? NONE) {
      if ((this.key[other] ?? 0) < key && this.#hasNoMoreHops(other, hops)) return true;
    }
    return false;
  }

  /** True if the ids along one way come before those along the other; both have equally many hops. */
  comesFirst(label: number, other: number): boolean {
    let first = false;
    for (let one = label, two = other; one !== two; one = this.before[one] ?? NONE, two = this.before[two] ?? NONE) {
      if (one === NONE || two === NONE) break;
      const a = this.ids[this.person[one] ?? 0] ?? '';
      const b = this.ids[this.person[two] ?? 0] ?? '';
      if (a !== b) first = a < b;
    }
    return first;
  }

  /** Labels of a person that the search has not gone on from. */
  waitingOf(person: number): number[] {
    const labels: number[] = [];
    for (let label = this.#firstOf(person); label !== NONE; label = this.#sibling[label] ?? NONE) {
      if (this.done[label] === 0) labels.push(label);
    }
    return labels;
  }

  /** The people along a way, from its start. */
  peopleAlong(label: number): number[] {
    const people: number[] = [];
    for (let at = label; at !== NONE; at = this.before[at] ?? NONE) people.push(this.person[at] ?? 0);
    return people.reverse();
  }

  #firstOf(person: number): number {
    return this.#search[person] === this.#current ? (this.#first[person] ?? NONE) : NONE;
  }

  #hasNoMoreHops(label: number, hops: number): boolean {
    return !this.limited || (this.hops[label] ?? 0) <= hops;
  }

  #append(person: number, key: number, hops: number, before: number): number {
    const label = this.count++;
    this.#makeRoom();
    this.person[label] = person;
    this.key[label] = key;
    this.hops[label] = hops;
    this.before[label] = before;
    this.done[label] = 0;
    this.#sibling[label] = this.#firstOf(person);
    this.#first[person] = label;
    this.#search[person] = this.#current;
    return label;
  }

  #makeRoom(): void {
    if (this.person.length >= this.count) return;
    this.person = withRoom(this.person, this.count, int32);
    this.key = withRoom(this.key, this.count, float64);
    this.hops = withRoom(this.hops, this.count, int32);
    this.before = withRoom(this.before, this.count, int32);
    this.done = withRoom(this.done, this.count, int32);
    this.#sibling = withRoom(this.#sibling, this.count, int32);
  }
}
