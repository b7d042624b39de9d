/** Protects hops, distances, introductions and reach against plain readings of small graphs: Floyd and Warshall's, and every pair by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TieGraph } from '../../../src/collaboration/paths/adjacency.js';
import { Breadth, fewestHops } from '../../../src/collaboration/paths/breadth.js';
import type { ConsortiumRow } from '../../../src/collaboration/paths/consortia.js';
import { distancesFrom } from '../../../src/collaboration/paths/many-sources.js';
import { atTwoHops, between, reachOf } from '../../../src/collaboration/paths/near.js';
import type { TieRow } from '../../../src/collaboration/paths/tie-store.js';
import { Weights } from '../../../src/collaboration/paths/weights.js';

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const AS_OF = 2022;
const person = fc.constantFrom(...PEOPLE);
const year = fc.integer({ min: 2015, max: AS_OF });
const tie: fc.Arbitrary<TieRow> = fc
  .record({
    pair: fc.uniqueArray(person, { minLength: 2, maxLength: 2 }),
    year,
    amount: fc.constantFrom(4, 1, 0.25),
  })
  .map(({ pair: [a = '', b = ''], year: y, amount }) => ({ a, b, years: [y], full: [1], fractional: [amount] }));
const ties = fc.uniqueArray(tie, { maxLength: 14, selector: ({ a, b }) => [a, b].sort().join() });
const consortia: fc.Arbitrary<ConsortiumRow[]> = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('x', 'y'), year, members: fc.uniqueArray(person, { minLength: 2, maxLength: 5 }) }),
  { selector: ({ id }) => id, maxLength: 2 },
);
const avoid = fc.uniqueArray(person, { maxLength: 2 });

/** Everybody has a number, also whoever has no tie. */
function graphOf(rows: readonly TieRow[], outputs: readonly ConsortiumRow[]) {
  const none = PEOPLE.slice(1).map((b) => ({ a: 'a', b, years: [], full: [], fractional: [] }));
  const graph = TieGraph.build([...none, ...rows], outputs);
  const weights = new Weights(graph, { via: 'OUTPUTS', asOf: AS_OF });
  const number = (id: string) => graph.indexOf(id) ?? -1;
  return {
    weights,
    number,
    avoided: (ids: readonly string[]) => {
      const marks = new Uint8Array(graph.ids.length);
      for (const id of ids) marks[number(id)] = 1;
      return marks;
    },
  };
}

/** Cost of the cheapest hop of each pair, by the formula as it is documented. */
function hopCosts(rows: readonly TieRow[], outputs: readonly ConsortiumRow[], avoided: readonly string[]) {
  const costs = new Map<string, number>();
  const offer = (a: string, b: string, strength: number) => {
    if (avoided.includes(a) || avoided.includes(b)) return;
    const cost = 0.001 + 0.999 / (1 + strength);
    for (const key of [`${a}${b}`, `${b}${a}`]) costs.set(key, Math.min(costs.get(key) ?? 2, cost));
  };
  const fading = (y = 0) => 0.5 ** ((AS_OF - y) / 5);
  for (const row of rows) offer(row.a, row.b, (row.fractional[0] ?? 0) * fading(row.years[0]));
  for (const { year: y, members } of outputs)
    for (const a of members) for (const b of members) if (a !== b) offer(a, b, fading(y) / (members.length - 1));
  return costs;
}

/** Floyd and Warshall's distances in hops. */
function allHops(costs: ReadonlyMap<string, number>): Map<string, number> {
  const hops = new Map<string, number>();
  const at = (a: string, b: string) => hops.get(a + b) ?? Number.POSITIVE_INFINITY;
  for (const a of PEOPLE) hops.set(a + a, 0);
  for (const key of costs.keys()) hops.set(key, 1);
  for (const k of PEOPLE)
    for (const a of PEOPLE) for (const b of PEOPLE) hops.set(a + b, Math.min(at(a, b), at(a, k) + at(k, b)));
  return hops;
}

describe('hops', () => {
  it('between two groups are the fewest of all pairs, and none where nothing joins them', () => {
    fc.assert(
      fc.property(
        ties,
        consortia,
        avoid,
        fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
        (rows, outputs, avoided, from, to) => {
          const graph = graphOf(rows, outputs);
          const hops = allHops(hopCosts(rows, outputs, avoided));
          const usable = (id: string) => !avoided.includes(id);
          const expected = Math.min(
            ...from
              .filter(usable)
              .flatMap((a) => to.filter(usable).map((b) => hops.get(a + b) ?? Number.POSITIVE_INFINITY)),
          );
          const found = fewestHops(graph.weights, graph.avoided(avoided), from.map(graph.number), to.map(graph.number));
          expect(found ?? Number.POSITIVE_INFINITY).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of many sources at once are those of each by itself', () => {
    fc.assert(
      fc.property(
        ties,
        consortia,
        fc.subarray(PEOPLE, { minLength: 1 }),
        fc.subarray(PEOPLE, { minLength: 1 }),
        (rows, outputs, from, to) => {
          const graph = graphOf(rows, outputs);
          const hops = allHops(hopCosts(rows, outputs, []));
          const all = from.flatMap((a) => to.map((b) => hops.get(a + b) ?? Number.POSITIVE_INFINITY));
          const found = distancesFrom(graph.weights, graph.avoided([]), from.map(graph.number), to.map(graph.number));
          expect(found.unreachable).toBe(all.filter((each) => !Number.isFinite(each)).length);
          for (let count = 0; count < PEOPLE.length; count++)
            expect([count, found.pairs[count] ?? 0]).toEqual([count, all.filter((each) => each === count).length]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('grow layer by layer until nobody is further', () => {
    const graph = graphOf([{ a: 'a', b: 'b', years: [2020], full: [1], fractional: [1] }], []);
    const layers = new Breadth(graph.weights, graph.avoided([]), [graph.number('a')]);
    expect([layers.grow(), layers.grow()]).toEqual([true, false]);
    expect([layers.at(graph.number('b')), layers.at(graph.number('c'))]).toEqual([1, -1]);
  });
});

describe('whoever is near', () => {
  it('is reached in the fewest hops, by the cheapest way of so few', () => {
    fc.assert(
      fc.property(ties, consortia, avoid, person, (rows, outputs, avoided, start) => {
        fc.pre(!avoided.includes(start));
        const graph = graphOf(rows, outputs);
        const costs = hopCosts(rows, outputs, avoided);
        const hops = allHops(costs);
        const layers = reachOf(graph.weights, graph.avoided(avoided), [graph.number(start)], 4);
        let before = new Map([[start, 0]]);
        for (const [at, layer] of layers.entries()) {
          const expected = new Map<string, number>();
          for (const id of PEOPLE.filter((each) => hops.get(start + each) === at + 1))
            expected.set(id, Math.min(...[...before].map(([from, cost]) => cost + (costs.get(from + id) ?? 99))));
          const found = layer.map((each) => [graph.weights.graph.ids[each.person], each.cost / 1e9] as const);
          expect(found.map(([id]) => id).sort()).toEqual([...expected.keys()].sort());
          for (const [id = '', cost] of found) expect(cost).toBeCloseTo(expected.get(id) ?? -1, 7);
          expect(found.map(([, cost]) => cost)).toEqual(found.map(([, cost]) => cost).sort((a, b) => a - b));
          before = expected;
        }
        const furthest = Math.max(0, ...PEOPLE.map((id) => hops.get(start + id) ?? 0).filter(Number.isFinite));
        expect(layers.length).toBe(Math.min(4, furthest));
      }),
      { numRuns: 500 },
    );
  });

  it('introduces where they have a tie to both, the cheapest sum of both ties first', () => {
    fc.assert(
      fc.property(
        ties,
        avoid,
        fc.uniqueArray(person, { minLength: 2, maxLength: 2 }),
        (rows, avoided, [from = '', to = '']) => {
          const graph = graphOf(rows, []);
          const costs = hopCosts(rows, [], avoided);
          const expected = PEOPLE.filter((by) => costs.has(from + by) && costs.has(by + to)).map(
            (by) => [by, (costs.get(from + by) ?? 0) + (costs.get(by + to) ?? 0)] as const,
          );
          fc.pre(!avoided.includes(from) && !avoided.includes(to));
          const { found, truncated } = between(
            graph.weights,
            graph.avoided(avoided),
            [graph.number(from)],
            [graph.number(to)],
          );
          expect(truncated).toBe(false);
          const told = found.map(({ by, cost }) => [graph.weights.graph.ids[by], cost / 1e9] as const);
          expect(told.map(([id]) => id).sort()).toEqual(expected.map(([id]) => id).sort());
          for (const [id, cost] of told) expect(cost).toBeCloseTo(expected.find(([by]) => by === id)?.[1] ?? -1, 7);
          expect(told.map(([, cost]) => cost)).toEqual(told.map(([, cost]) => cost).sort((a, b) => a - b));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('can be met at two hops by the cheapest of all who could introduce, and by how many', () => {
    fc.assert(
      fc.property(ties, consortia, person, (rows, outputs, from) => {
        const graph = graphOf(rows, outputs);
        const costs = hopCosts(rows, outputs, []);
        const hops = allHops(costs);
        const { found } = atTwoHops(graph.weights, graph.avoided([]), [graph.number(from)]);
        const met = found.map(
          ({ way, ways }) => [graph.weights.graph.ids[way.to] ?? '', way.cost / 1e9, ways] as const,
        );
        expect(met.map(([id]) => id).sort()).toEqual(PEOPLE.filter((id) => hops.get(from + id) === 2));
        for (const [id, cost, ways] of met) {
          const over = PEOPLE.filter((by) => costs.has(from + by) && costs.has(by + id));
          expect(ways).toBe(over.length);
          expect(cost).toBeCloseTo(
            Math.min(...over.map((by) => (costs.get(from + by) ?? 0) + (costs.get(by + id) ?? 0))),
            7,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is left out, and that is told, where the work allowed runs out', () => {
    const rows = PEOPLE.slice(1).flatMap((b, at) =>
      PEOPLE.slice(0, at + 1).map((a) => ({ a, b, years: [2020], full: [1], fractional: [1] })),
    );
    const graph = graphOf(
      rows.filter(({ a, b }) => !(a === 'a' && b === 'i')),
      [],
    );
    const ends = [[graph.number('a')], [graph.number('i')]] as const;
    expect(between(graph.weights, graph.avoided([]), ...ends, 100).truncated).toBe(false);
    expect(atTwoHops(graph.weights, graph.avoided([]), ends[0]).found).toHaveLength(1);
    expect(atTwoHops(graph.weights, graph.avoided([]), ends[0], 1).truncated).toBe(true);
    expect(between(graph.weights, graph.avoided([]), [0, 1, 2], ends[1], 1).truncated).toBe(true);
  });
});
