/** Fits the coefficients of the pair model: logistic regression with a small penalty, by Newton's method. */
import type { Features } from '../../src/matching/person/evidence.js';

export interface Example {
  readonly features: Features;
  readonly same: boolean;
  /** How much the example counts. */
  readonly weight: number;
}

const PENALTY = 1;
const ROUNDS = 12;

/**
 * @param signs of each feature: 1 can only speak for one person, -1 only against, 0 either. A coefficient that comes out
 * against its sign is a chance of the sample (features overlap): it becomes 0 and the others are fitted again.
 */
export function fitLogistic(examples: readonly Example[], signs: readonly number[]): number[] {
  const off = new Set<number>();
  for (;;) {
    const kept = examples.map((example) => ({
      ...example,
      features: example.features.map((value, index) => (off.has(index) ? 0 : value)),
    }));
    const weights = fitFreely(kept);
    const wrong = weights.flatMap((weight, index) => (weight * (signs[index] ?? 0) < 0 ? [index] : []));
    if (wrong.length === 0) return weights;
    for (const index of wrong) off.add(index);
  }
}

function fitFreely(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : -PENALTY * weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => penaltyAt(i, j)));
    for (const { features, same, weight } of examples) {
      const p = probability(weights, features);
      for (let i = 0; i < size; i++) {
        const x = features[i] ?? 0;
        if (x === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + weight * ((same ? 1 : 0) - p) * x;
        const row = hessian[i] ?? [];
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + weight * p * (1 - p) * x * (features[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
  }
  return weights;
}

function penaltyAt(i: number, j: number): number {
  if (i !== j) return 0;
  return i === 0 ? 1e-6 : PENALTY;
}

export function probability(weights: Features, features: Features): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}

/** Gaussian elimination with pivots; `matrix` is positive definite here. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++)
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (let r = 0; r < size; r++) {
      const row = rows[r] ?? [];
      if (r === column || top === row) continue;
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) for (let k = column; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
