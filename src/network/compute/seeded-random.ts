/**
 * The pseudo-random numbers of java.util.Random (a linear congruential generator of 48 bits), which CWTS's programs draw
 * from: with the same seed, order of nodes and settings, clusters and layouts are those of VOSviewer.
 */
const HALF = 2 ** 24;
const MULTIPLIER_HIGH = 0x5de;
const MULTIPLIER_LOW = 0xece66d;
const INCREMENT = 0xb;

export class SeededRandom {
  #high: number;
  #low: number;

  /** @param seed a whole number from 0 to 2^48 − 1 */
  constructor(seed: number) {
    // In two halves: a product of 48 bits does not fit a number.
    this.#high = ((Math.floor(seed / HALF) % HALF) ^ MULTIPLIER_HIGH) >>> 0;
    this.#low = ((seed % HALF) ^ MULTIPLIER_LOW) >>> 0;
  }

  /** From 0 to `bound` − 1, each as likely. */
  nextInt(bound: number): number {
    let bits = this.#next(31);
    if ((bound & -bound) === bound) return Math.floor((bound * bits) / 2 ** 31);
    let value = bits % bound;
    // The last, incomplete run of `bound` numbers would favour small ones.
    while (bits - value + bound - 1 >= 2 ** 31) {
      bits = this.#next(31);
      value = bits % bound;
    }
    return value;
  }

  /** From 0 up to, not including, 1. */
  nextDouble(): number {
    return (this.#next(26) * 2 ** 27 + this.#next(27)) / 2 ** 53;
  }

  #next(bits: number): number {
    const low = this.#low * MULTIPLIER_LOW + INCREMENT;
    this.#high = (this.#high * MULTIPLIER_LOW + this.#low * MULTIPLIER_HIGH + Math.floor(low / HALF)) % HALF;
    this.#low = low % HALF;
    return Math.floor((this.#high * HALF + this.#low) / 2 ** (48 - bits));
  }
}

/** `count` of the numbers 0 to `size` − 1, each once, in ascending order; all of them if there are no more. */
export function sample(size: number, count: number, seed: number): Int32Array {
  const all = Int32Array.from({ length: size }, (_, at) => at);
  if (count >= size) return all;
  const random = new SeededRandom(seed);
  for (let at = 0; at < count; at++) {
    const other = at + random.nextInt(size - at);
    const taken = all[other] ?? 0;
    all[other] = all[at] ?? 0;
    all[at] = taken;
  }
  return all.slice(0, count).sort();
}
