/** Protects which pairs are told as missing collaborations. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/fingerprint/reasons.js';
import { unrealisedPairs } from '../../../src/fingerprint/unrealised.js';
import { similarity } from '../../../src/text/similarity.js';

const side = (id: string, weights: Readonly<Record<string, number>>, known: readonly string[] = []) => ({
  id,
  fingerprint: Object.entries(weights).map(([concept, weight]) => ({ concept, weight })),
  known: new Set(known),
});

describe('pairs that never worked together', () => {
  it('share concepts, have nothing in common yet, and come by likeness', () => {
    const pairs = unrealisedPairs([
      side('d', { falls: 1 }),
      side('a', { falls: 1, trust: 1 }),
      side('b', { falls: 1, trust: 0.9 }, ['a']),
      side('c', { surgery: 1 }),
    ]);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      ['b', 'd'],
      ['a', 'd'],
    ]);
    expect(pairs[1]?.similarity).toBeCloseTo(Math.SQRT1_2, 9);
  });

  it('are as alike as a comparison of the two says, whatever the order', () => {
    const weights = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.double({ min: 0.01, max: 1, noNaN: true }));
    fc.assert(
      fc.property(weights, weights, (x, y) => {
        const sides = [side('p1', x), side('p2', y)] as const;
        const cosine = similarity(sides[0].fingerprint, sides[1].fingerprint).similarity;
        const found = unrealisedPairs([sides[1], sides[0]]);
        expect(found.map((pair) => pair.similarity)).toEqual(cosine > 0 ? [expect.closeTo(cosine, 6)] : []);
      }),
    );
  });
});

describe('a reason', () => {
  it('names the strongest concepts, the words and who wrote both', () => {
    expect(reasonOf({ concepts: ['Falls', 'Nurses', 'Trust'], words: 0.5, authors: ['Ida Holm'] })).toBe(
      'Both are about Falls, Nurses and Trust; their titles and abstracts use the same words; both are by Ida Holm.',
    );
    expect(reasonOf({ concepts: ['Falls'], joint: 0 })).toBe('Both are about Falls; no output together.');
    expect(reasonOf({ concepts: [], words: 0.1 })).toBe('Their titles and abstracts have some words in common.');
    expect(reasonOf({ concepts: ['Falls'], words: 0.1, authors: ['A', 'B', 'C', 'D'] })).toBe(
      'Both are about Falls; both are by A, B and 2 others.',
    );
    expect([1, 4].map((joint) => reasonOf({ concepts: ['Falls'], joint }))).toEqual([
      'Both are about Falls; one output together.',
      'Both are about Falls; 4 outputs together.',
    ]);
  });
});
