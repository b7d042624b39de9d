import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitForest, type TrainingRows } from '../../../../src/text/ranking/fit-forest.js';
import { contributionsOf, PackedForest } from '../../../../src/text/ranking/forest.js';

const OPTIONS = { trees: 30, leaves: 6, rate: 0.3, minRows: 2, regularization: 1 };

/** Rows of three columns: the answer is yes where the first is high and the second is not; the third says nothing. */
function rows(count: number): TrainingRows {
  const values = new Float32Array(count * 3);
  const labels = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    values.set([(row * 7) % 10, (row * 3) % 4, (row * 5) % 6], row * 3);
    labels[row] = Number((row * 7) % 10 > 6 && (row * 3) % 4 < 2);
  }
  return { values, width: 3, labels };
}

const chance = (score: number) => 1 / (1 + Math.exp(-score));

describe('a forest', () => {
  const training = rows(400);
  const forest = fitForest(training, OPTIONS);
  const packed = new PackedForest(forest);
  const scores = packed.scoresOf(training.values, 3, 400);

  it('learns a rule of two columns, and calls nothing that breaks it likely', () => {
    for (let row = 0; row < 400; row += 1) {
      const likely = chance(scores[row] ?? 0) > 0.5;
      expect(likely).toBe(training.labels[row] === 1);
    }
  });

  it('has a score that is the bias and what each column adds, to the last bits', () => {
    for (let row = 0; row < 50; row += 1) {
      const added = contributionsOf(forest, training.values, 3, row * 3);
      const sum = added.reduce((total, each) => total + each, 0);
      expect(sum).toBeCloseTo(scores[row] ?? 0, 9);
      expect(added[2]).toBeCloseTo(0, 1);
    }
  });

  it('is the same for the same rows', () => {
    expect(fitForest(rows(400), OPTIONS)).toEqual(forest);
  });

  it('keeps so many rows in a leaf as were asked for', () => {
    const coarse = fitForest(training, { ...OPTIONS, trees: 1, minRows: 150 });
    const [tree] = coarse.trees;
    const counts = new Map<number, number>();
    const only = new PackedForest({ bias: 0, trees: coarse.trees });
    for (const value of only.scoresOf(training.values, 3, 400)) counts.set(value, (counts.get(value) ?? 0) + 1);
    expect(tree?.feature[0]).toBeGreaterThanOrEqual(0);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(150);
  });

  it('says that there is nothing to learn where no row is right, and is sure where all are', () => {
    const labels = new Uint8Array(400);
    expect(() => fitForest({ ...training, labels }, OPTIONS)).toThrow('none of 400 rows is right');
    const sure = new PackedForest(fitForest({ ...training, labels: labels.fill(1) }, OPTIONS));
    expect(chance(sure.scoresOf(training.values, 3, 1)[0] ?? 0)).toBeGreaterThan(0.99);
  });

  it('gives finite scores for any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true }), { minLength: 3, maxLength: 3 }), (row) => {
        expect(Number.isFinite(packed.scoresOf(Float32Array.from(row), 3, 1)[0])).toBe(true);
      }),
    );
  });
});
