import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AggregateOptions, aggregateFingerprints, type FingerprintRow } from '../../../src/text/aggregate.js';
import { similarity } from '../../../src/text/similarity.js';

const row = fc.record(
  {
    concept: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    year: fc.integer({ min: 1990, max: 2030 }),
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  },
  { requiredKeys: ['concept', 'weight', 'share'] },
);
const rows = fc.array(row, { maxLength: 40 });
const options: fc.Arbitrary<AggregateOptions> = fc.record(
  {
    from: fc.integer({ min: 1990, max: 2010 }),
    to: fc.integer({ min: 2005, max: 2030 }),
    halfLifeYears: fc.double({ min: 0.5, max: 30, noNaN: true }),
  },
  { requiredKeys: [] },
);

/** The definition, one concept at a time. */
function bruteForce(
  all: readonly FingerprintRow[],
  { from, to, halfLifeYears }: AggregateOptions,
  asOf: number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { concept, year, weight, share } of all) {
    if ((from !== undefined || to !== undefined) && year === undefined) continue;
    if ((from !== undefined && (year ?? 0) < from) || (to !== undefined && (year ?? 0) > to)) continue;
    const age = year === undefined ? (halfLifeYears ?? 0) : Math.max(0, asOf - year);
    const decay = halfLifeYears === undefined ? 1 : 2 ** (-age / halfLifeYears);
    sums.set(concept, (sums.get(concept) ?? 0) + weight * share * decay);
  }
  return sums;
}

describe('aggregateFingerprints', () => {
  it('adds up by hand', () => {
    const result = aggregateFingerprints(
      [
        { concept: 'trust', year: 2020, weight: 1, share: 0.5 },
        { concept: 'trust', year: 2015, weight: 0.8, share: 0.5 },
        { concept: 'care', year: 2020, weight: 0.28, share: 1 },
      ],
      { asOf: 2020, halfLifeYears: 5 },
    );
    expect(result).toEqual([
      { concept: 'trust', weight: 1, share: round(0.7 / 0.98), rank: 1, rows: 2 },
      { concept: 'care', weight: 0.4, share: round(0.28 / 0.98), rank: 2, rows: 1 },
    ]);
  });

  it('equals the definition, whatever the rows and options', () => {
    fc.assert(
      fc.property(rows, options, (all, chosen) => {
        const expected = bruteForce(all, chosen, 2025);
        const top = Math.max(...expected.values());
        const total = [...expected.values()].reduce((sum, each) => sum + each, 0);
        const found = aggregateFingerprints(all, { ...chosen, asOf: 2025 });
        for (const { concept, weight, share } of found) {
          expect(weight).toBeCloseTo((expected.get(concept) ?? Number.NaN) / top, 8);
          expect(share).toBeCloseTo((expected.get(concept) ?? Number.NaN) / total, 8);
        }
        const tooSmallToShow = [...expected.values()].filter((sum) => sum / top < 1e-8).length;
        expect(found.length).toBeGreaterThanOrEqual(expected.size - tooSmallToShow);
      }),
    );
  });

  it('does not depend on the order of the rows, to the last digit', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, options, ([all, other], chosen) => {
        expect(aggregateFingerprints(other, { ...chosen, asOf: 2025 })).toEqual(
          aggregateFingerprints(all, { ...chosen, asOf: 2025 }),
        );
      }),
    );
  });

  it('has exactly 1 on top, ranks without gaps, and ties in order of concept', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = aggregateFingerprints(all);
        expect(found.map(({ rank }) => rank)).toEqual(found.map((_, at) => at + 1));
        if (all.length > 0) expect(found[0]?.weight).toBe(1);
        found.slice(1).forEach((each, at) => {
          const before = found[at];
          expect(
            before === undefined ||
              before.weight > each.weight ||
              (before.weight === each.weight && before.concept < each.concept),
          ).toBe(true);
        });
      }),
    );
  });

  it('leaves out light concepts only after the shares are made', () => {
    const all = [
      { concept: 'a', weight: 1, share: 1 },
      { concept: 'b', weight: 0.1, share: 1 },
    ];
    expect(aggregateFingerprints(all, { minWeight: 0.2 })).toEqual([
      { concept: 'a', weight: 1, share: round(1 / 1.1), rank: 1, rows: 1 },
    ]);
  });

  it('counts later years than asOf in full', () => {
    const all = [
      { concept: 'a', year: 2030, weight: 1, share: 1 },
      { concept: 'b', year: 2020, weight: 1, share: 1 },
    ];
    expect(aggregateFingerprints(all, { asOf: 2020, halfLifeYears: 1 }).map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('gives an empty fingerprint for no rows, and for rows without weight', () => {
    expect(aggregateFingerprints([])).toEqual([]);
    expect(aggregateFingerprints([{ concept: 'a', weight: 1, share: 0 }])).toEqual([]);
  });

  it('refuses a half-life that means nothing', () => {
    expect(() => aggregateFingerprints([], { halfLifeYears: 0, asOf: 2020 })).toThrow('give a number of years above 0');
    expect(() => aggregateFingerprints([], { halfLifeYears: Number.NaN, asOf: 2020 })).toThrow(RangeError);
    expect(() => aggregateFingerprints([], { halfLifeYears: 5 })).toThrow('needs asOf');
  });
});

describe('similarity', () => {
  const fingerprint = fc.uniqueArray(
    fc.record({ concept: fc.constantFrom(...'abcdefgh'), weight: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    { selector: ({ concept }) => concept },
  );

  it('is the cosine, with what is shared and what is not', () => {
    const a = [
      { concept: 'x', weight: 1 },
      { concept: 'y', weight: 0.5 },
    ];
    const b = [
      { concept: 'y', weight: 1 },
      { concept: 'z', weight: 0.2 },
    ];
    const cosine = round(0.5 / (Math.sqrt(1.25) * Math.sqrt(1.04)));
    expect(similarity(a, b)).toEqual({
      similarity: cosine,
      shared: [{ concept: 'y', a: 0.5, b: 1, contribution: cosine }],
      onlyA: [{ concept: 'x', weight: 1 }],
      onlyB: [{ concept: 'z', weight: 0.2 }],
    });
  });

  it('is the same both ways, between 0 and 1, and the sum of its contributions', () => {
    fc.assert(
      fc.property(fingerprint, fingerprint, (a, b) => {
        const ab = similarity(a, b);
        const ba = similarity(b, a);
        expect(ba.similarity).toBe(ab.similarity);
        expect(ba.onlyA).toEqual(ab.onlyB);
        expect(ab.similarity).toBeGreaterThanOrEqual(0);
        expect(ab.similarity).toBeLessThanOrEqual(1);
        expect(ab.shared.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(ab.similarity, 7);
        expect(ab.shared.length + ab.onlyA.length).toBe(a.length);
        expect(ab.shared.length + ab.onlyB.length).toBe(b.length);
      }),
    );
  });

  it('is 1 with itself and 0 with nothing', () => {
    fc.assert(
      fc.property(fingerprint, (a) => {
        expect(similarity(a, a).similarity).toBe(a.length === 0 ? 0 : 1);
        expect(similarity(a, []).similarity).toBe(0);
      }),
    );
  });
});

function round(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
