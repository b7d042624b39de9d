/** Protects the numbers of a fingerprint: filters leave concepts out and change nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heavyEnough, rankConcepts, sumOfParts } from '../../../src/fingerprint/selection.js';

const parts = [
  {
    year: 2020,
    outputs: 2,
    concepts: [['urn:falls', 1.5] as [string, number], ['urn:nurses', 0.5] as [string, number]],
  },
  { year: 2010, outputs: 1, concepts: [['urn:nurses', 1] as [string, number]] },
  { year: null, outputs: 4, concepts: [['urn:trust', 0.2] as [string, number]] },
];

describe('the fingerprint of an output', () => {
  it('is ranked by weight, ties by URI, whatever the order of its rows', () => {
    const ranked = rankConcepts([
      ['urn:c', 0.5],
      ['urn:b', 1],
      ['urn:a', 0.5],
    ]);
    expect(ranked.map(({ concept, rank, share }) => [concept, rank, share])).toEqual([
      ['urn:b', 1, 0.5],
      ['urn:a', 2, 0.25],
      ['urn:c', 3, 0.25],
    ]);
  });

  it('of nothing is empty', () => {
    expect(rankConcepts([])).toEqual([]);
  });
});

describe('a sum over outputs', () => {
  it('adds up years and makes the top concept 1', () => {
    const { concepts, outputs } = sumOfParts(parts, {});
    expect(outputs).toBe(7);
    expect(concepts.map(({ concept, weight }) => [concept, weight])).toEqual([
      ['urn:falls', 1],
      ['urn:nurses', 1],
      ['urn:trust', 0.133333333],
    ]);
  });

  it('counts only the years asked for, and then nothing without a year', () => {
    expect(sumOfParts(parts, { from: 2015 })).toMatchObject({
      outputs: 2,
      concepts: [{ concept: 'urn:falls' }, { concept: 'urn:nurses' }],
    });
    expect(sumOfParts(parts, { to: 2015 })).toMatchObject({
      outputs: 1,
      concepts: [{ concept: 'urn:nurses', weight: 1 }],
    });
    expect(sumOfParts(parts, { from: 2021, to: 2022 })).toEqual({ outputs: 0, concepts: [] });
  });

  it('halves what is one half-life older than the newest year, or than the last year asked for', () => {
    const nurses = (window: { to?: number }) =>
      sumOfParts(parts, { halfLifeYears: 10, ...window }).concepts.find(({ concept }) => concept === 'urn:nurses')
        ?.weight;
    expect(nurses({})).toBeCloseTo((0.5 + 0.5) / 1.5, 9);
    expect(nurses({ to: 2010 })).toBe(1);
  });

  it.each([0, -1, Number.NaN])('refuses a half-life of %s', (halfLifeYears) => {
    expect(() => sumOfParts(parts, { halfLifeYears })).toThrow(/half|above 0/);
  });

  it('does not depend on the order of its parts', () => {
    const part = fc.record({
      year: fc.option(fc.integer({ min: 1990, max: 2025 })),
      outputs: fc.nat(5),
      concepts: fc.array(
        fc.tuple(fc.constantFrom('urn:a', 'urn:b', 'urn:c'), fc.double({ min: 0.001, max: 1, noNaN: true })),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (all) => {
        expect(sumOfParts([...all].reverse(), { halfLifeYears: 5 })).toEqual(sumOfParts(all, { halfLifeYears: 5 }));
      }),
    );
  });
});

describe('a least weight', () => {
  it('leaves lighter concepts out and keeps the numbers of the others', () => {
    const ranked = rankConcepts([
      ['urn:a', 1],
      ['urn:b', 0.2],
    ]);
    expect(heavyEnough(ranked, 0.5)).toEqual([ranked[0]]);
    expect(heavyEnough(ranked, null)).toEqual(ranked);
  });

  it.each([-0.1, 1.1, Number.NaN])('of %s is refused', (weight) => {
    expect(() => heavyEnough([], weight)).toThrow(/from 0 to 1/);
  });
});
