/** Protects drawings of paths: every place is finite and inside, nobody stands on somebody else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATH_WIDTH, pathLayout } from '../../../explorer/src/draw/path-picture.js';

describe('the drawing of a path', () => {
  it('has a place for everybody from left to right, however long the names', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1, maxLength: 9 }),
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 8 }),
        (names, strengths) => {
          const { places, steps, radius, height } = pathLayout(names, strengths);
          expect(places).toHaveLength(names.length);
          expect(steps).toHaveLength(names.length - 1);
          for (const [at, { x, lines }] of places.entries()) {
            expect(x >= radius && x <= PATH_WIDTH - radius && height > 0 && lines.length <= 4).toBe(true);
            const next = places[at + 1];
            if (next !== undefined) expect(next.x - x).toBeGreaterThan(2 * radius);
          }
          for (const { x1, x2, width } of steps) expect(x2 > x1 && width > 0).toBe(true);
        },
      ),
    );
  });
});
