import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TieGraph } from '../../../src/collaboration/paths/adjacency.js';
import type { ConsortiumRow } from '../../../src/collaboration/paths/consortia.js';
import { kBestPaths, type PathQuery } from '../../../src/collaboration/paths/k-best.js';
import type { TieRow } from '../../../src/collaboration/paths/tie-store.js';

const id = fc.integer({ min: 0, max: 9 }).map((n) => `person ${n}`);
const amounts = fc.array(fc.tuple(fc.integer({ min: 2018, max: 2023 }), fc.constantFrom(0.2, 0.5, 1)), {
  maxLength: 3,
});

const tie: fc.Arbitrary<TieRow> = fc
  .tuple(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }), amounts)
  .map(([[a = '', b = ''], years]) => row(a, b, years));

const consortium: fc.Arbitrary<ConsortiumRow> = fc.record({
  id: fc.constantFrom('x', 'y'),
  year: fc.integer({ min: 2018, max: 2023 }),
  members: fc.uniqueArray(id, { maxLength: 5 }),
});

function row(a: string, b: string, years: readonly (readonly [number, number])[]): TieRow {
  return { a, b, years: years.map(([y]) => y), full: years.map(() => 1), fractional: years.map(([, f]) => f) };
}

const asked: PathQuery = {
  from: ['person 0'],
  to: ['person 9'],
  k: 25,
  maxHops: 6,
  order: 'COST',
  via: 'BOTH',
  asOf: 2023,
};

function bulk(size: number, fractional: number): TieRow[] {
  return Array.from({ length: size }, (_, i) => row(`left ${i % 300}`, `right ${i}`, [[2020, fractional]]));
}

describe('a graph of ties', () => {
  it('answers after changes as if it had been built from the changed ties', () => {
    const change = fc.tuple(fc.array(tie, { maxLength: 12 }), fc.array(consortium, { maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 20 }), fc.array(change, { maxLength: 4 }), (first, changes) => {
        const changed = TieGraph.build(first);
        kBestPaths(changed, asked);
        for (const [ties, consortia] of changes) changed.applyChanges(ties, consortia);
        const rebuilt = TieGraph.build(
          [first, ...changes.map(([ties]) => ties)].flat(),
          changes.flatMap(([, consortia]) => consortia),
        );
        expect(kBestPaths(changed, asked).paths).toEqual(kBestPaths(rebuilt, asked).paths);
      }),
      { numRuns: 400 },
    );
  });

  it('takes changes one by one, many at once, and so many that its overlay is merged, with the same result', () => {
    const rows = [...bulk(45_000, 0.5), row('left 1', 'left 2', [[2021, 1]]), row('left 2', 'right 7', [[2021, 1]])];
    const gone = row('right 301', 'left 1', []);
    const atOnce = TieGraph.build([row('left 0', 'left 1', [[2022, 1]])]);
    const inSteps = TieGraph.build([row('left 0', 'left 1', [[2022, 1]])]);
    atOnce.applyChanges([...rows, gone]);
    for (let i = 0; i < rows.length; i += 5_000) inSteps.applyChanges(rows.slice(i, i + 5_000));
    inSteps.applyChanges([gone]);
    const question = { ...asked, from: ['left 0'], to: ['right 7', 'right 301'], maxHops: 4 };
    expect(kBestPaths(inSteps, question).paths.map((path) => path.people)).toEqual([
      ['left 0', 'left 1', 'left 2', 'right 7'],
    ]);
    expect(kBestPaths(atOnce, question).paths).toEqual(kBestPaths(inSteps, question).paths);
    expect(inSteps.overlay.size).toBeLessThan(45_000);
  });

  it('does not grow when the same ties change again and again', () => {
    const graph = TieGraph.build(bulk(3_000, 0.5));
    for (let i = 0; i < 30; i++) graph.applyChanges(bulk(3_000, i + 1));
    expect(graph.ties.poolSize).toBeLessThan(40_000);
    expect(graph.ties.count).toBe(3_000);
  });

  it('lets the last of several rows of one pair count, even if it has no years', () => {
    const twice = [row('a', 'b', [[2020, 1]]), row('b', 'a', [[2021, 0.5]])];
    const question = { ...asked, from: ['a'], to: ['b'], asOf: 2021 };
    expect(kBestPaths(TieGraph.build(twice), question).paths[0]?.hops[0]?.strength).toBe(0.5);
    expect(kBestPaths(TieGraph.build([...twice, row('a', 'b', [])]), question).paths).toEqual([]);
  });

  it.each([
    ['a tie with oneself', { ...row('a', 'a', []) }, /"a" and "a".*no tie with themselves/],
    ['arrays of unequal length', { ...row('a', 'b', [[2020, 1]]), full: [] }, /"a" and "b".*equal length/],
    ['projects without counts', { ...row('a', 'b', []), projectYears: [2020] }, /projectFull must have equal length/],
    ['a year that is none', row('a', 'b', [[20.5, 1]]), /20.5 is not a year/],
    ['an amount that is none', row('a', 'b', [[2020, Number.NaN]]), /NaN is not an amount/],
  ])('refuses %s and says where', (_, wrong, message) => {
    expect(() => TieGraph.build([wrong])).toThrow(message);
    expect(() => TieGraph.build([]).applyChanges([wrong])).toThrow(message);
  });
});
