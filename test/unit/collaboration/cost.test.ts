import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COST_UNITS,
  consortiumStrength,
  costInUnits,
  decay,
  HALF_LIFE_YEARS,
  MINIMUM_COST,
} from '../../../src/collaboration/paths/cost.js';

describe('the cost of a hop', () => {
  it('falls with strength, from the whole unit towards the minimum, and never reaches zero', () => {
    expect(costInUnits(0)).toBe(COST_UNITS);
    expect(costInUnits(1) / COST_UNITS).toBeCloseTo(0.5005, 9);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (s, more) => {
          expect(costInUnits(s + more)).toBeLessThan(costInUnits(s));
          expect(costInUnits(s + more)).toBeGreaterThan(COST_UNITS * MINIMUM_COST);
        },
      ),
    );
  });

  it('rises with the years since: joint work counts half after the half-life, and in full from asOf on', () => {
    expect(decay(2020 - HALF_LIFE_YEARS, 2020)).toBe(0.5);
    expect(decay(2020, 2020)).toBe(1);
    expect(decay(2023, 2020)).toBe(1);
  });

  it('makes a consortium output a weak tie', () => {
    expect(consortiumStrength(301, 2020, 2020)).toBe(1 / 300);
  });
});
