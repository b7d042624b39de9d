/** The places of the highest values above 0, without sorting them all. */

/**
 * Highest first; of equal ones the lower place.
 * @param among the places to look at; all if absent
 */
export function highest(values: Float64Array, most: number, among?: readonly number[]): number[] {
  if (most < 1) return [];
  const kept = new Kept(values, most);
  if (among === undefined) for (let place = 0; place < values.length; place += 1) kept.offer(place);
  else for (const place of among) kept.offer(place);
  return kept.inOrder();
}

/** The best so far: a heap with the worst of them on top, which the next better one replaces. */
class Kept {
  private readonly heap: number[] = [];

  constructor(
    private readonly values: Float64Array,
    private readonly most: number,
  ) {}

  offer(place: number): void {
    const { heap, most, values } = this;
    if (!((values[place] ?? 0) > 0)) return;
    if (heap.length < most) {
      heap.push(place);
      this.rise(heap.length - 1);
    } else if (this.isWorse(heap[0] ?? 0, place)) {
      heap[0] = place;
      this.sink();
    }
  }

  inOrder(): number[] {
    return [...this.heap].sort((a, b) => (this.isWorse(a, b) ? 1 : -1));
  }

  private isWorse(a: number, b: number): boolean {
    const [x = 0, y = 0] = [this.values[a], this.values[b]];
    return x < y || (x === y && a > b);
  }

  private rise(from: number): void {
    const { heap } = this;
    const place = heap[from] ?? 0;
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = heap[above] ?? 0;
      if (!this.isWorse(place, other)) break;
      heap[at] = other;
      at = above;
    }
    heap[at] = place;
  }

  private sink(): void {
    const { heap } = this;
    const place = heap[0] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.isWorse(heap[child + 1] ?? 0, heap[child] ?? 0)) child += 1;
      const other = heap[child] ?? 0;
      if (!this.isWorse(other, place)) break;
      heap[at] = other;
      at = child;
    }
    heap[at] = place;
  }
}
