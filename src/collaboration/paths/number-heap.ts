/** A binary min-heap in typed arrays: items (integers) ordered by a key, then by a second key. */
import { withRoom } from './tie-store.js';

const float64 = (length: number): Float64Array => new Float64Array(length);
const int32 = (length: number): Int32Array => new Int32Array(length);

export class NumberHeap {
  size = 0;
  #keys = float64(256);
  #seconds = float64(256);
  #items = int32(256);

  /** Key, second key and item at the top; infinite keys if the heap is empty. */
  get topKey(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.#keys[0] ?? 0);
  }
  get topSecond(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : (this.#seconds[0] ?? 0);
  }
  get topItem(): number {
    return this.#items[0] ?? 0;
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, second: number, item: number): void {
    this.#makeRoom();
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (!this.#isAfter(parent, key, second)) break;
      this.#move(parent, hole);
      hole = parent;
    }
    this.#set(hole, key, second, item);
  }

  /** Takes the top item off a heap that is not empty. */
  pop(): number {
    const top = this.topItem;
    const last = --this.size;
    const key = this.#keys[last] ?? 0;
    const second = this.#seconds[last] ?? 0;
    const item = this.#items[last] ?? 0;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.#isAfter(child, this.#keys[child + 1] ?? 0, this.#seconds[child + 1] ?? 0))
        child++;
      if (this.#isAfter(child, key, second)) break;
      this.#move(child, hole);
      hole = child;
    }
    this.#set(hole, key, second, item);
    return top;
  }

  #isAfter(place: number, key: number, second: number): boolean {
    const own = this.#keys[place] ?? 0;
    return own > key || (own === key && (this.#seconds[place] ?? 0) > second);
  }

  #move(from: number, to: number): void {
    this.#set(to, this.#keys[from] ?? 0, this.#seconds[from] ?? 0, this.#items[from] ?? 0);
  }

  #set(place: number, key: number, second: number, item: number): void {
    this.#keys[place] = key;
    this.#seconds[place] = second;
    this.#items[place] = item;
  }

  #makeRoom(): void {
    this.#keys = withRoom(this.#keys, this.size + 1, float64);
    this.#seconds = withRoom(this.#seconds, this.size + 1, float64);
    this.#items = withRoom(this.#items, this.size + 1, int32);
  }
}
