/** Figures of rankings, and how sure they are. */

/** 1 / rank of the first right one, 0 without any. */
export function reciprocalRank(ranked: readonly string[], right: ReadonlySet<string>): number {
  const at = ranked.findIndex((id) => right.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** NDCG of the first `depth`, each right one counting the same. */
export function ndcg(ranked: readonly string[], right: ReadonlySet<string>, depth = 10): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const found = ranked.slice(0, depth).reduce((sum, id, at) => sum + (right.has(id) ? gain(at) : 0), 0);
  const best = Array.from({ length: Math.min(depth, right.size) }, (_, at) => gain(at)).reduce((a, b) => a + b, 0);
  return best > 0 ? found / best : 0;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const RESAMPLES = 2_000;

function resampled(values: readonly number[]): number[] {
  const next = randomNumbers(11);
  return Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
}

/** 95 % interval of the mean, by bootstrap. */
export function interval(values: readonly number[]): [number, number] {
  const means = resampled(values);
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

/** How often the first would not be ahead of the second (paired bootstrap, one-sided). */
export function notAhead(first: readonly number[], second: readonly number[]): number {
  const differences = resampled(first.map((value, at) => value - (second[at] ?? 0)));
  return differences.filter((difference) => difference <= 0).length / RESAMPLES;
}
