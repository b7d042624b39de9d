/** Protects what counts as now: the newest joint output, never a project's planned end, never what was taken away. */
import { describe, expect, it } from 'vitest';
import { TieGraph } from '../../../src/collaboration/paths/adjacency.js';
import { newestYearOf } from '../../../src/collaboration/paths/newest-year.js';

const tie = (a: string, b: string, years: readonly number[], projectYears: readonly number[] = []) => ({
  a,
  b,
  years,
  full: years.map(() => 1),
  fractional: years.map(() => 1),
  projectYears,
  projectFull: projectYears.map(() => 1),
});

describe('the newest year', () => {
  it('is that of outputs and of consortium outputs, not of projects', () => {
    expect(newestYearOf(TieGraph.build([tie('a', 'b', [2001, 2019], [2030])]))).toBe(2019);
    expect(
      newestYearOf(TieGraph.build([tie('a', 'b', [2001])], [{ id: 'c', year: 2022, members: ['a', 'b', 'd'] }])),
    ).toBe(2022);
  });

  it('goes back when the newest tie is taken away', () => {
    const graph = TieGraph.build([tie('a', 'b', [2001]), tie('a', 'c', [2020])]);
    expect(newestYearOf(graph)).toBe(2020);
    graph.applyChanges([tie('a', 'c', [])]);
    expect(newestYearOf(graph)).toBe(2001);
  });

  it('is 0 in an empty graph', () => {
    expect(newestYearOf(TieGraph.build([]))).toBe(0);
  });
});
