import { describe, expect, it } from 'vitest';
import { fitRidge } from '../../../../src/text/ranking/ridge.js';

/** Texts on a line: nearness falls with the distance. */
const POSITIONS = [0, 0.1, 0.2, 1, 1.1, 1.2, 2];
const NEARNESS = POSITIONS.map((a) => Float32Array.from(POSITIONS, (b) => Math.exp(-4 * (a - b) ** 2)));
const SUBJECTS = [[7], [7], [7], [8], [8], [8], [9]];

function answer(at: number, concept: number, weights: ReturnType<typeof fitRidge>): number {
  return weights.reduce((sum, { concepts, weights: values }, example) => {
    const found = concepts.indexOf(concept);
    return found < 0 ? sum : sum + Math.exp(-4 * (at - (POSITIONS[example] ?? 0)) ** 2) * (values[found] ?? 0);
  }, 0);
}

describe('ridge weights', () => {
  const weights = fitRidge(SUBJECTS, NEARNESS);

  it('speak for a concept near the texts that have it, and against it near those that do not', () => {
    expect(answer(0.1, 7, weights)).toBeGreaterThan(0.6);
    expect(answer(1.1, 7, weights)).toBeLessThan(0.1);
    expect(answer(1.1, 8, weights)).toBeGreaterThan(0.6);
  });

  it('solve (K + I) w = y: what they answer at an example, and its own weight, add up to 1 or 0', () => {
    for (const [example, subjects] of SUBJECTS.entries()) {
      for (const concept of [7, 8]) {
        const at = weights[example]?.concepts.indexOf(concept) ?? -1;
        const own = weights[example]?.weights[at] ?? 0;
        // Weights too small to matter are left out, so the sum is near, not equal.
        expect(answer(POSITIONS[example] ?? 0, concept, weights) + own).toBeCloseTo(
          Number(subjects.includes(concept)),
          1,
        );
      }
    }
  });

  it('are only learnt for concepts of two examples or more, from the examples that count', () => {
    expect(weights.some(({ concepts }) => concepts.includes(9))).toBe(false);
    const fewer = fitRidge(SUBJECTS, NEARNESS, (example) => example > 1);
    expect(fewer.some(({ concepts }) => concepts.includes(7))).toBe(false);
    expect(fewer[0]?.concepts.length).toBe(0);
  });
});
