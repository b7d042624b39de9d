/**
 * The labels a search may go on from, lowest bound first; of equal bounds the shorter way first, then every way to a label
 * is known when it is taken. Labels whose node is settled in the bounds wait inside with their exact bound, all others
 * outside: there the bound is the key plus the radius, which grows for all of them at once.
 */
import type { Bounds } from './bounds.js';
import { NumberHeap } from './number-heap.js';

/** Added to the second key of people, so that a consortium comes before people that it reaches with the same key. */
const PERSON = 0.5;

export class OpenList {
  readonly #inside = new NumberHeap();
  readonly #outside = new NumberHeap();
  /** Labels by number that moved inside and still stand outside. */
  #moved = new Set<number>();

  constructor(private readonly bounds: Bounds) {}

  clear(): void {
    this.#inside.clear();
    this.#outside.clear();
    this.#moved.clear();
  }

  /** Adds a label of a node (as the bounds number it). */
  add(label: number, node: number, key: number, isPerson: boolean): void {
    const second = isPerson ? key + PERSON : key;
    if (this.bounds.isSettled(node)) this.#inside.push(key + this.bounds.at(node), second, label);
    else this.#outside.push(second, 0, label);
  }

  /** Moves a label inside whose node has just been settled. */
  settle(label: number, node: number, key: number, isPerson: boolean): void {
    this.#moved.add(label);
    this.add(label, node, key, isPerson);
  }

  /** No path through an open label has a lower key. */
  get lowest(): number {
    return Math.min(this.#inside.topKey, this.#lowestOutside());
  }

  /** Takes the first label off a list that is not empty. */
  take(): number {
    const outside = this.#lowestOutside();
    const inside = this.#inside.topKey;
    const fromOutside = outside < inside || (outside === inside && this.#outside.topKey < this.#inside.topSecond);
    return fromOutside ? this.#outside.pop() : this.#inside.pop();
  }

  #lowestOutside(): number {
    while (this.#outside.size > 0 && this.#moved.has(this.#outside.topItem)) this.#outside.pop();
    return Math.floor(this.#outside.topKey) + this.bounds.radius;
  }
}
