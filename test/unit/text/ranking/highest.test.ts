/** Protects the choice of the highest values against sorting them all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highest } from '../../../../src/text/ranking/highest.js';

const values = fc.array(fc.integer({ min: -2, max: 6 }), { maxLength: 60 });

describe('the highest values', () => {
  it('are those that sorting all of them gives, ties by place, none at 0 or below', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 20 }), (list, most) => {
        const sorted = [...list.keys()]
          .filter((place) => (list[place] ?? 0) > 0)
          .sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(highest(Float64Array.from(list), most)).toEqual(sorted.slice(0, most));
      }),
    );
  });

  it('are looked for among the places asked for only', () => {
    expect(highest(Float64Array.from([5, 9, 7, 8]), 2, [0, 2, 3])).toEqual([3, 2]);
  });
});
