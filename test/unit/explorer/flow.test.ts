/** Protects the drawing of matrices: every ribbon is finite, bars follow each other, shades grow with the number. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOf, shade } from '../../../explorer/src/draw/flow.js';
import { csvCell } from '../../../explorer/src/pages/matrix/file.page.js';

const size = 6;
const cells = fc.array(
  fc.record({
    row: fc.nat({ max: size - 1 }),
    column: fc.nat({ max: size - 1 }),
    value: fc.oneof(fc.double({ min: 0, max: 1e6 }), fc.constant(Number.NaN)),
  }),
  { maxLength: 36 },
);

describe('a matrix as a flow', () => {
  it('has a bar for each row and column, one below the other, and a ribbon for each cell that holds something', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const { left, right, ribbons, height } = flowOf(size, size, given);
        expect(ribbons.length).toBeLessThanOrEqual(given.filter(({ value }) => value > 0).length);
        for (const { path } of ribbons) expect(path).toMatch(/^M[-\d. CLZe]+$/);
        for (const bars of [left, right]) {
          expect(bars).toHaveLength(size);
          for (const [at, { y, height: tall }] of bars.entries()) {
            const next = bars[at + 1];
            expect(y + tall <= height && (next === undefined || next.y >= y + tall)).toBe(true);
          }
        }
      }),
    );
  });

  it('is darker for more, and without a shade for nothing', () => {
    expect([0, 1, 50, 100].map((value) => shade(value, 100))).toEqual([0, 1, 5, 6]);
    expect(shade(1, 0)).toBe(0);
  });

  it('writes no formula into a spreadsheet', () => {
    expect(csvCell('=1+1')).toBe("'=1+1");
    expect(csvCell('a,"b"')).toBe('"a,""b"""');
    expect(csvCell(-1)).toBe('-1');
  });
});
