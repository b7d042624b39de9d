/** Pairs of people, the same on every run over the same graph. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Mulberry32, a small generator with a good spread; the seed makes the run. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
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
