/**
 * Seeded chance. Every part of the demonstration draws from its own named stream, so that a change in one part does not
 * reshuffle the others. Only integer operations and IEEE multiplication: the same bytes on every machine.
 */
export class Chance {
  private state: number;

  /** The same name gives the same sequence, always. */
  constructor(stream: string) {
    this.state = hash(`vesterhav/${stream}`);
  }

  /** A number in [0, 1). Mulberry32 (Tommy Ettinger, public domain). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** True in `share` of the cases. */
  happens(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(from: readonly T[]): T {
    return this.weighted(from, () => 1);
  }

  /** One element, each with a chance in proportion to its weight; throws where there is nothing to choose from. */
  weighted<T>(from: readonly T[], weight: (element: T) => number): T {
    const total = from.reduce((sum, element) => sum + weight(element), 0);
    let rest = this.unit() * total;
    for (const element of from) {
      rest -= weight(element);
      if (rest < 0) return element;
    }
    throw new Error(`nothing to choose from among ${from.length} elements of weight ${total}`);
  }

  /** Up to `count` different elements, in the order of drawing. */
  sample<T>(from: readonly T[], count: number): T[] {
    const left = [...from];
    const drawn: T[] = [];
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(this.between(0, left.length - 1), 1));
    return drawn;
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
