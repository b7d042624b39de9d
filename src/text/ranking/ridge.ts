/**
 * What each example says for and against a concept: kernel ridge regression, one concept at a time, on its own examples
 * and those most like them that do not have it.
 *
 *     answer(text, concept) = Σ nearness(text, example) × weight(example, concept)
 *     weights = (K + λ I)⁻¹ y        K nearness among the examples, y 1 for those that have the concept, else 0
 *
 * (Saunders, Gammerman, Vovk 1998.) Examples far from all that have the concept say nothing about it, and leaving them
 * out makes the cost linear in the number of concepts.
 */

/** Of one example: concepts and their weights, side by side. */
export interface RidgeWeights {
  readonly concepts: Uint32Array;
  readonly weights: Float32Array;
}

export const NO_WEIGHTS: RidgeWeights = { concepts: new Uint32Array(), weights: new Float32Array() };

const LAMBDA = 1;
/** Concepts of fewer examples are left to the nearest neighbours. */
const MIN_EXAMPLES = 2;
const MAX_WITH = 400;
const MAX_WITHOUT = 60;
/** Smaller weights change nothing. */
const MIN_WEIGHT = 5e-3;

/**
 * @param subjects concepts of each example
 * @param nearness of each example to each
 * @param counts which examples there are; all if absent
 * @returns the weights by example
 */
export function fitRidge(
  subjects: readonly (readonly number[])[],
  nearness: readonly Float32Array[],
  counts: (example: number) => boolean = () => true,
): RidgeWeights[] {
  const having = new Map<number, number[]>();
  subjects.forEach((concepts, example) => {
    if (!counts(example)) return;
    for (const concept of concepts) {
      const list = having.get(concept);
      if (list === undefined) having.set(concept, [example]);
      else list.push(example);
    }
  });
  const concepts: number[][] = subjects.map(() => []);
  const weights: number[][] = subjects.map(() => []);
  for (const [concept, all] of having) {
    if (all.length < MIN_EXAMPLES) continue;
    const having = all.slice(0, MAX_WITH);
    const chosen = [...having, ...lookalikes(having, new Set(all), nearness, counts)];
    const matrix = chosen.map((example, at) => {
      const row = new Float64Array(chosen.length);
      const near = nearness[example];
      for (let other = 0; other < chosen.length; other += 1) row[other] = near?.[chosen[other] ?? 0] ?? 0;
      row[at] = (row[at] ?? 0) + LAMBDA;
      return row;
    });
    const solved = solve(
      matrix,
      Float64Array.from(chosen, (_, at) => (at < having.length ? 1 : 0)),
    );
    chosen.forEach((example, at) => {
      const weight = solved[at] ?? 0;
      if (Math.abs(weight) < MIN_WEIGHT) return;
      concepts[example]?.push(concept);
      weights[example]?.push(weight);
    });
  }
  return concepts.map((list, at) => ({
    concepts: Uint32Array.from(list),
    weights: Float32Array.from(weights[at] ?? []),
  }));
}

/** The examples without the concept that are nearest to those with it. */
function lookalikes(
  having: readonly number[],
  all: ReadonlySet<number>,
  nearness: readonly Float32Array[],
  counts: (example: number) => boolean,
): number[] {
  const sums = new Float64Array(nearness.length);
  for (const example of having) {
    const near = nearness[example] ?? sums;
    for (let other = 0; other < sums.length; other += 1) sums[other] = (sums[other] ?? 0) + (near[other] ?? 0);
  }
  return [...sums.keys()]
    .filter((example) => !all.has(example) && counts(example))
    .sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
    .slice(0, MAX_WITHOUT);
}

/** Cholesky; the matrix is symmetric, positive definite (λ sees to that) and overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i += 1) {
    const row = matrix[i] ?? right;
    for (let j = 0; j <= i; j += 1) {
      const other = matrix[j] ?? right;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(Math.max(sum, Number.EPSILON)) : sum / (other[j] ?? 1);
    }
  }
  for (let i = 0; i < size; i += 1) {
    const row = matrix[i];
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= (row?.[k] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (row?.[i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= (matrix[k]?.[i] ?? 0) * (right[k] ?? 0);
    right[i] = sum / (matrix[i]?.[i] ?? 1);
  }
  return right;
}
