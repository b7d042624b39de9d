import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TieGraph } from '../../../src/collaboration/paths/adjacency.js';
import { Layers } from '../../../src/collaboration/paths/layers.js';
import { weightsOf } from '../../../src/collaboration/paths/weights.js';

const size = 12;
const person = fc.integer({ min: 0, max: size - 1 });
const pair = fc.uniqueArray(person, { minLength: 2, maxLength: 2 });

function graphOf(pairs: readonly (readonly number[])[], members: readonly number[]): TieGraph {
  const chain = Array.from({ length: size - 1 }, (_, i) => [i, i + 1]);
  const rows = [...chain, ...pairs].map(([a, b]) => ({
    a: `${a}`,
    b: `${b}`,
    years: [2020],
    full: [1],
    fractional: [1],
  }));
  return TieGraph.build(rows, [{ id: 'trial', year: 2020, members: members.map(String) }]);
}

/** Hops from everyone to person 0, found by trying all pairs again and again. */
function trueHops(pairs: readonly (readonly number[])[], members: readonly number[]): number[] {
  const hops = Array.from({ length: size }, (_, i) => i);
  const all = [...Array.from({ length: size - 1 }, (_, i) => [i, i + 1]), ...pairs];
  for (const a of members) for (const b of members) all.push([a, b]);
  for (let round = 0; round < size; round++) {
    for (const [a = 0, b = 0] of all) {
      hops[a] = Math.min(hops[a] ?? 0, (hops[b] ?? 0) + 1);
      hops[b] = Math.min(hops[b] ?? 0, (hops[a] ?? 0) + 1);
    }
  }
  return hops;
}

describe('layers of hops around the target', () => {
  it('are exact up to their depth, and never too many hops when the work allowed ends in the middle of one', () => {
    const someone = fc.uniqueArray(person, { minLength: 2, maxLength: 4 });
    const depths = fc.integer({ min: 1, max: 8 });
    const works = fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), someone, depths, works, (pairs, members, depth, mostWork) => {
        const graph = graphOf(pairs, members);
        const weights = weightsOf(graph, { via: 'BOTH', asOf: 2020 });
        const layers = new Layers(weights, new Uint8Array(size), [graph.indexOf('0') ?? -1], depth, mostWork);
        for (const [id, hops] of trueHops(pairs, members).entries()) {
          const found = layers.at(graph.indexOf(`${id}`) ?? -1);
          if (mostWork === undefined) expect(found).toBe(Math.min(hops, depth + 1));
          else expect(found).toBeLessThanOrEqual(hops);
        }
      }),
    );
  });
});
