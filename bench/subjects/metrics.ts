/**
 * How good are ranked subjects? Per document as Annif's `eval` counts (`annif/eval.py`, its averages over documents), with
 * bootstrap intervals over documents.
 */

export const MEASURES = ['F1@5', 'F1@10', 'NDCG@10'] as const;
export type Measure = (typeof MEASURES)[number];

/** Of one document. */
export type Scores = Readonly<Record<Measure, number>>;

/** `found` from the heaviest, without repetitions. A document without gold has no scores worth a mean: leave it out. */
export function scoresOf(found: readonly string[], gold: ReadonlySet<string>): Scores {
  return {
    'F1@5': f1(found.slice(0, 5), gold),
    'F1@10': f1(found.slice(0, 10), gold),
    'NDCG@10': ndcg(found, gold, 10),
  };
}

/** Of what was found and of all gold, not of the first five of it: recall suffers when a document has more than five. */
function f1(found: readonly string[], gold: ReadonlySet<string>): number {
  if (found.length + gold.size === 0) return 0;
  return (2 * found.filter((one) => gold.has(one)).length) / (found.length + gold.size);
}

const discount = (at: number) => 1 / Math.log2(at + 2);

/** Gain is 1 or 0; the best possible order has the gold first. */
function ndcg(found: readonly string[], gold: ReadonlySet<string>, limit: number): number {
  let gain = 0;
  for (const [at, one] of found.slice(0, limit).entries()) if (gold.has(one)) gain += discount(at);
  let best = 0;
  for (let at = 0; at < Math.min(limit, gold.size); at += 1) best += discount(at);
  return best === 0 ? 0 : gain / best;
}

export const RESAMPLES = 2_000;
export const SEED = 20_261_122;

/** Numbers in [0, 1) that are the same for a seed in every run: Mulberry32 of Tommy Ettinger, in the public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of resamples with replacement, ascending. */
function resampledMeans(values: readonly number[]): number[] {
  const random = randomNumbers(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < values.length; drawn += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
    return values.length === 0 ? 0 : sum / values.length;
  });
  return means.sort((a, b) => a - b);
}

export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The mean with its 95 % interval: percentiles of the resampled means. */
export function intervalOf(values: readonly number[]): Interval {
  const means = resampledMeans(values);
  return {
    mean: meanOf(values),
    low: means[Math.floor(0.025 * RESAMPLES)] ?? 0,
    high: means[Math.ceil(0.975 * RESAMPLES) - 1] ?? 0,
  };
}

export interface Difference extends Interval {
  /** Two-sided: how often resampled documents show no difference or one of the other sign, doubled. At least 2 / (RESAMPLES + 1). */
  readonly p: number;
}

/** By how much the first is ahead of the second on the same documents in the same order. */
export function differenceOf(first: readonly number[], second: readonly number[]): Difference {
  if (first.length !== second.length) throw new Error(`${first.length} documents against ${second.length}: not paired`);
  const differences = first.map((value, at) => value - (second[at] ?? 0));
  const means = resampledMeans(differences);
  const notAbove = means.filter((mean) => mean <= 0).length;
  const notBelow = means.filter((mean) => mean >= 0).length;
  return {
    ...intervalOf(differences),
    p: Math.min(1, (2 * (Math.min(notAbove, notBelow) + 1)) / (RESAMPLES + 1)),
  };
}
