/** Protects the sums behind "with whom does X work, how much, since when". */
import { describe, expect, it } from 'vitest';
import { rankTies } from '../../../src/collaboration/rank-ties.js';

const always = { since: null, until: null };
const tie = (
  other: string,
  years: readonly number[],
  full: readonly number[],
  fractional: readonly number[],
  projects: readonly number[] = [],
) => ({
  key: 'Person:x',
  other,
  years: [...years],
  full: [...full],
  fractional: [...fractional],
  projectYears: projects.map((_, at) => 2020 + at),
  projectFull: [...projects],
});

const ties = [
  tie('b', [2010, 2020], [1, 2], [1, 0.2]),
  tie('a', [2021], [5], [0.5]),
  tie('c', [], [], [], [1, 2]),
  tie('gone', [], [], []),
];

describe('collaborators', () => {
  it('are ranked by joint outputs, or by their fractional count', () => {
    expect(rankTies(ties, 'FULL', always).map(({ other, outputs }) => [other, outputs])).toEqual([
      ['a', 5],
      ['b', 3],
      ['c', 0],
    ]);
    expect(
      rankTies(ties, 'FRACTIONAL', always).map(({ other, fractionalOutputs }) => [other, fractionalOutputs]),
    ).toEqual([
      ['b', 1.2],
      ['a', 0.5],
      ['c', 0],
    ]);
  });

  it('tell first and last year, and project years apart from outputs', () => {
    const [, b, c] = rankTies(ties, 'FULL', always);
    expect(b).toMatchObject({ firstYear: 2010, lastYear: 2020, projectYears: 0 });
    expect(c).toMatchObject({ firstYear: null, lastYear: null, projectYears: 3 });
  });

  it('count only the years asked for, and leave out who has none', () => {
    expect(rankTies(ties, 'FULL', { since: 2011, until: 2020 })).toEqual([
      { other: 'b', outputs: 2, fractionalOutputs: 0.2, projectYears: 0, firstYear: 2020, lastYear: 2020 },
      { other: 'c', outputs: 0, fractionalOutputs: 0, projectYears: 1, firstYear: null, lastYear: null },
    ]);
  });

  it('count outputs without a year only when all years count, and never as a first year', () => {
    const undated = [tie('u', [0, 2015], [3, 1], [3, 1])];
    expect(rankTies(undated, 'FULL', always)).toMatchObject([{ outputs: 4, firstYear: 2015, lastYear: 2015 }]);
    expect(rankTies(undated, 'FULL', { since: null, until: 2020 })).toMatchObject([{ outputs: 1 }]);
  });

  it('of equal strength stand in the order of their ids', () => {
    const equal = [tie('z', [2020], [1], [1]), tie('y', [2020], [1], [1])];
    expect(rankTies(equal, 'FULL', always).map(({ other }) => other)).toEqual(['y', 'z']);
  });
});
