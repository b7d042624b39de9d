/** Protects new, lapsed and revived ties against a reading of the definition year by year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, yearsOfTie } from '../../../src/collaboration/tie-history.js';

const tie = (other: string, years: readonly number[]) => ({
  key: 'Person:x',
  other,
  years: [...years],
  full: years.map(() => 1),
  fractional: years.map(() => 0.5),
  projectYears: [],
  projectFull: [],
});

describe('the years of a tie', () => {
  it('tell when it was new, lapsed and came back', () => {
    const events = yearsOfTie(tie('a', [2010, 2011, 2015]), 3, 2020).map(({ year, outputs, event }) => [
      year,
      outputs,
      event,
    ]);
    expect(events).toEqual([
      [2010, 1, 'NEW'],
      [2011, 1, null],
      [2014, 0, 'LAPSED'],
      [2015, 1, 'REVIVED'],
      [2018, 0, 'LAPSED'],
    ]);
  });

  it('know nothing of years after now, nor of outputs without a year', () => {
    expect(yearsOfTie(tie('a', [0, 2010, 2019]), 5, 2014).map(({ year, event }) => [year, event])).toEqual([
      [2010, 'NEW'],
    ]);
  });

  it('are what a walk through all years says', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 2000, max: 2035 }),
        (given, lapseYears, asOf) => {
          const years = [...given].sort((a, b) => a - b);
          const expected: string[] = [];
          let state: 'NONE' | 'ALIVE' | 'LAPSED' = 'NONE';
          let quiet = 0;
          for (let year = 2000; year <= asOf; year++) {
            if (years.includes(year)) {
              if (state === 'NONE') expected.push(`${year} NEW`);
              if (state === 'LAPSED') expected.push(`${year} REVIVED`);
              state = 'ALIVE';
              quiet = 0;
            } else if (state === 'ALIVE' && ++quiet === lapseYears) {
              expected.push(`${year} LAPSED`);
              state = 'LAPSED';
            }
          }
          const told = yearsOfTie(tie('a', years), lapseYears, asOf).flatMap(({ year, event }) =>
            event === null ? [] : [`${year} ${event}`],
          );
          expect(told).toEqual(expected);
          const history = historyOf([tie('a', years)], lapseYears, asOf);
          expect(
            history.flatMap(({ year, new: begun, lapsed, revived }) => [
              ...begun.map(() => `${year} NEW`),
              ...lapsed.map(() => `${year} LAPSED`),
              ...revived.map(() => `${year} REVIVED`),
            ]),
          ).toEqual(expected);
          expect(history.filter(({ active }) => active > 0).map(({ year }) => year)).toEqual(
            years.filter((year) => year <= asOf),
          );
        },
      ),
    );
  });
});
