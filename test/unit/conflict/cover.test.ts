/** Protects the choice of teams against trying every team. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedyCover } from '../../../src/conflict/cover.js';

const CONCEPTS = ['a', 'b', 'c', 'd'];

const parts = fc.dictionary(fc.constantFrom(...CONCEPTS), fc.double({ min: 0.01, max: 1, noNaN: true }));
const candidates = fc
  .array(parts, { minLength: 1, maxLength: 7 })
  .map((all) => all.map((each, at) => ({ id: `p${at}`, parts: new Map(Object.entries(each)) })));

function coverageOf(team: readonly { readonly parts: ReadonlyMap<string, number> }[]): number {
  return CONCEPTS.reduce(
    (sum, concept) => sum + 0.25 * Math.max(0, ...team.map((each) => each.parts.get(concept) ?? 0)),
    0,
  );
}

function teamsOf<T>(all: readonly T[], k: number): T[][] {
  if (k === 0) return [[]];
  return [[], ...all.flatMap((first, at) => teamsOf(all.slice(at + 1), k - 1).map((rest) => [first, ...rest]))];
}

describe('a team', () => {
  const weights = new Map(CONCEPTS.map((concept) => [concept, 0.25]));

  it('covers at least 63 % of what the best team covers, and says truly how much', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 3 }), (all, k) => {
        const { chosen, coverage, uncovered } = greedyCover(weights, all, k);
        const team = chosen.flatMap(({ id }) => all.find((each) => each.id === id) ?? []);
        expect(coverage).toBeCloseTo(coverageOf(team), 9);
        const best = Math.max(...teamsOf(all, k).map(coverageOf));
        expect(coverage).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best - 1e-9);
        // Whoever is first is the best team of one.
        expect(chosen[0]?.adds ?? 0).toBeCloseTo(Math.max(0, ...all.map((each) => coverageOf([each]))), 9);
        expect(chosen.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(coverage, 9);
        expect(uncovered).toEqual(CONCEPTS.filter((concept) => !team.some((each) => each.parts.has(concept))));
      }),
    );
  });

  it('has nobody who adds nothing', () => {
    const same = ['x', 'y'].map((id) => ({ id, parts: new Map([['a', 1]]) }));
    expect(greedyCover(weights, same, 2).chosen).toEqual([{ id: 'x', adds: 0.25 }]);
  });
});
