/** Protects the order of rankings and the names of communities: both must be the same whenever the numbers are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberGroups } from '../../../src/analysis/number-groups.js';
import { descendingKey } from '../../../src/analysis/sort-key.js';

const NUMBER = fc.double({ min: 0, noNaN: true });

describe('a key of a number', () => {
  it('sorts as text from the largest number to the smallest', () => {
    fc.assert(
      fc.property(fc.array(NUMBER), (numbers) => {
        const keys = numbers.map((value) => ({ value, key: descendingKey(value) }));
        keys.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
        expect(keys.map(({ value }) => value)).toEqual([...numbers].sort((a, b) => b - a));
      }),
    );
  });

  it('is of one length, so that what follows it does not disturb', () => {
    fc.assert(
      fc.property(NUMBER, (value) => {
        expect(descendingKey(value)).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('groups', () => {
  const members = fc.uniqueArray(fc.record({ id: fc.string(), group: fc.nat(5) }), { selector: ({ id }) => id });

  it('are numbered from 1 by size, and count each member once', () => {
    fc.assert(
      fc.property(members, (all) => {
        const groups = [...numberGroups(all).values()].sort((a, b) => a.number - b.number);
        expect(groups.map(({ number }) => number)).toEqual(groups.map((_, at) => at + 1));
        expect(groups.map(({ size }) => size)).toEqual(groups.map(({ size }) => size).sort((a, b) => b - a));
        expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(all.length);
      }),
    );
  });

  it('have the same numbers whatever the library calls them and in whatever order it tells them', () => {
    fc.assert(
      fc.property(members, (all) => {
        const numbers = (list: typeof all) => {
          const groups = numberGroups(list);
          return new Map(list.map(({ id, group }) => [id, groups.get(group)?.number]));
        };
        const renamed = all.map(({ id, group }) => ({ id, group: 100 - group })).reverse();
        expect(numbers(renamed)).toEqual(new Map([...numbers(all)].reverse()));
      }),
    );
  });
});
