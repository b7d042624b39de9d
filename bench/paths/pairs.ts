/** Pairs of people, the same on every run over the same graph. */
import { numbersFrom } from '../../test/support/numbers.js';

export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** @param people sorted ids */
export function seededPairs(people: readonly string[], count: number, seed: number): Pair[] {
  const next = numbersFrom(seed);
  const someone = () => people[Math.floor(next() * people.length)] ?? '';
  const pairs: Pair[] = [];
  while (pairs.length < count) {
    const pair = { a: someone(), b: someone() };
    if (pair.a !== pair.b) pairs.push(pair);
  }
  return pairs;
}
