/** Protects which candidates are looked through, and their order. */
import { describe, expect, it } from 'vitest';
import { rankBySimilarity, strongest } from '../../../src/fingerprint/similar.js';

const fingerprint = (...weights: readonly [string, number][]) =>
  weights.map(([concept, weight]) => ({ concept, weight }));

describe('the concepts that bring candidates', () => {
  it('are so many of the strongest at most', () => {
    const many = fingerprint(
      ...Array.from({ length: 20 }, (_, at): [string, number] => [`urn:${String(at).padStart(2, '0')}`, 1 - at / 100]),
    );
    expect(strongest([...many].reverse(), 8)).toEqual(many.slice(0, 8));
  });
});

describe('what is similar', () => {
  it('comes by cosine, ties by id, without what shares nothing', () => {
    const ranked = rankBySimilarity(fingerprint(['urn:a', 1], ['urn:b', 1]), [
      { id: 'z', fingerprint: fingerprint(['urn:a', 1]) },
      { id: 'y', fingerprint: fingerprint(['urn:a', 0.5]) },
      { id: 'x', fingerprint: fingerprint(['urn:q', 1]) },
      { id: 'w', fingerprint: fingerprint(['urn:b', 0.2], ['urn:a', 0.2]) },
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['w', 'y', 'z']);
    expect(ranked[0]?.similarity).toBe(1);
    expect(ranked[1]?.similarity).toBeCloseTo(Math.SQRT1_2, 9);
    expect(ranked[0]?.sharedConcepts).toHaveLength(2);
  });
});
