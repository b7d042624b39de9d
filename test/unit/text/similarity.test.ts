/** Protects what one fingerprint has more of than another: every number is a formula that a reader can do by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISTINCTIVE_TIMES, distinctive } from '../../../src/text/similarity.js';

const shares = (weights: Readonly<Record<string, number>>) =>
  Object.entries(weights).map(([concept, share]) => ({ concept, share }));

describe('what is distinctive of one side', () => {
  it('is what it has much more of, not only what the other lacks', () => {
    const found = distinctive(
      shares({ falls: 0.6, trust: 0.3, rare: 0.1 }),
      shares({ falls: 0.2, trust: 0.25, other: 0.55 }),
    );
    expect(found).toEqual([
      {
        concept: 'falls',
        share: 0.6,
        otherShare: 0.2,
        times: 3,
        distinctiveness: expect.closeTo(0.6 * Math.log2(1.5), 9),
      },
      { concept: 'rare', share: 0.1, otherShare: 0, times: undefined, distinctiveness: 0.1 },
    ]);
  });

  it('is nothing where both are the same', () => {
    expect(distinctive(shares({ a: 0.5, b: 0.5 }), shares({ a: 0.5, b: 0.5 }))).toEqual([]);
  });

  it('comes by its part of the divergence of Jensen and Shannon, which two strangers have in full', () => {
    const weights = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(weights, weights, (x, y) => {
        const [own, other] = [normal(x), normal(y)];
        const found = distinctive(own, other);
        const shared = other.filter(({ concept }) => own.some((one) => one.concept === concept));
        for (const { share, otherShare, distinctiveness } of found) {
          expect(share).toBeGreaterThanOrEqual(DISTINCTIVE_TIMES * otherShare);
          expect(distinctiveness).toBeLessThanOrEqual(share + 1e-9);
        }
        const parts = found.map(({ distinctiveness }) => distinctiveness);
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        if (shared.length === 0) expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 6);
      }),
      { examples: [[{ a: 1 }, { b: 1 }]] },
    );
  });

  function normal(all: Readonly<Record<string, number>>) {
    const total = Object.values(all).reduce((sum, value) => sum + value, 0);
    return shares(Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value / total])));
  }
});
