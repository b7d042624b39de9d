import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConceptDecision, curateConcepts } from '../../../src/text/curated-concepts.js';

const computed = [
  { concept: 'a', weight: 1 },
  { concept: 'b', weight: 0.5 },
  { concept: 'c', weight: 0.2 },
];
const at = (second: number) => `2026-11-22T10:00:0${second}Z`;
const hide = (concept: string, second = 0): ConceptDecision => ({
  what: 'HIDE_CONCEPT',
  concept,
  amount: 1,
  at: at(second),
});
const add = (concept: string, amount: number): ConceptDecision => ({ what: 'ADD_CONCEPT', concept, amount, at: at(0) });
const boost = (concept: string, amount: number, second = 0): ConceptDecision => ({
  what: 'BOOST_CONCEPT',
  concept,
  amount,
  at: at(second),
});
const weights = (decisions: readonly ConceptDecision[]) =>
  curateConcepts(computed, decisions).map(({ concept, weight }) => [concept, weight]);

describe('decisions on concepts', () => {
  it('leave out what is hidden, and the top of the rest is 1', () => {
    expect(weights([hide('a')])).toEqual([
      ['b', 1],
      ['c', 0.4],
    ]);
  });

  it('add with the weight decided on, but never make a concept lighter', () => {
    expect(weights([add('d', 0.5), add('b', 0.1)])).toEqual([
      ['a', 1],
      ['b', 0.5],
      ['d', 0.5],
      ['c', 0.2],
    ]);
  });

  it('multiply, and tell the computed weight and what was done beside', () => {
    expect(curateConcepts(computed, [boost('b', 4), add('d', 1)])).toEqual([
      { concept: 'b', weight: 1, rank: 1, computed: 0.5, curated: 'BOOSTED' },
      { concept: 'a', weight: 0.5, rank: 2, computed: 1 },
      { concept: 'd', weight: 0.5, rank: 3, curated: 'ADDED' },
      { concept: 'c', weight: 0.1, rank: 4, computed: 0.2 },
    ]);
  });

  it('say nothing of what is not there, and the newest of two on one concept counts', () => {
    expect(weights([hide('x'), boost('y', 3)])).toEqual(computed.map(({ concept, weight }) => [concept, weight]));
    expect(weights([boost('c', 10, 1), hide('c', 2)]).map(([concept]) => concept)).toEqual(['a', 'b']);
    expect(weights([hide('c', 2), boost('c', 10, 3)])[0]).toEqual(['c', 1]);
  });

  it('may hide everything', () => {
    expect(weights(['a', 'b', 'c'].map((concept) => hide(concept)))).toEqual([]);
  });

  it('give the same in any order, with ranks from 1 and a top of 1', () => {
    const decision = fc.record({
      what: fc.constantFrom('HIDE_CONCEPT' as const, 'ADD_CONCEPT' as const, 'BOOST_CONCEPT' as const),
      concept: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      amount: fc.double({ min: 0.1, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(decision, { selector: ({ concept }) => concept }), (decisions) => {
        const dated = decisions.map((each, index) => ({ ...each, at: at(index) }));
        const curated = curateConcepts(computed, dated);
        expect(curateConcepts([...computed].reverse(), [...dated].reverse())).toEqual(curated);
        expect(curated.map(({ rank }) => rank)).toEqual(curated.map((_, index) => index + 1));
        if (curated.length > 0) expect(curated[0]?.weight).toBe(1);
      }),
    );
  });
});
