/**
 * What one hop of a collaboration path costs.
 *
 *   strength s = Σ over the years y of the window of  amount_y × 0.5^(max(0, asOf − y) / HALF_LIFE_YEARS)
 *   cost       = MINIMUM_COST + (1 − MINIMUM_COST) / (1 + s)
 *
 * amount_y is the fractional count of joint outputs, Σ 1/(n−1) over outputs with n contributors (Newman 2001,
 * doi:10.1103/PhysRevE.64.016132), plus PROJECT_STRENGTH for each joint project of that year. So the cost falls strictly
 * with strength and with recency and lies in (MINIMUM_COST, 1]: a two-author output of this year costs about 0.5, ten of
 * them 0.09, a consortium of 300 almost 1. A year after `asOf` counts as `asOf` itself; `until` leaves it out.
 */

/** Years after which a joint output counts half: long enough to bridge a gap between two grants, shorter than a career. */
export const HALF_LIFE_YEARS = 5;

/** A joint project of one year counts like an output of five people: it brings people together, but not in pairs. */
export const PROJECT_STRENGTH = 0.25;

/** No hop is free: bounds how many hops a cheap path can have, which keeps the search's integer keys exact. */
export const MINIMUM_COST = 0.001;

/** Costs are added as integers of this many units, so that sums are exact and equal costs are really equal. */
export const COST_UNITS = 1_000_000_000;

/** Which joint work makes a hop. A consortium output is an output. */
export type Via = 'OUTPUTS' | 'PROJECTS' | 'BOTH';

/** Which years and kinds of joint work count, and the year that recency is measured from. */
export interface Window {
  readonly via: Via;
  /** First year that counts (inclusive); without it, all early years. */
  readonly since?: number | undefined;
  /** Last year that counts (inclusive); without it, all late years. */
  readonly until?: number | undefined;
  readonly asOf: number;
  /** Ties (and consortium outputs) weaker than this make no hop; without it all do. */
  readonly minStrength?: number | undefined;
}

/** True if a year counts in the window. */
export function isInWindow(year: number, window: Window): boolean {
  return (window.since === undefined || year >= window.since) && (window.until === undefined || year <= window.until);
}

/** The share in (0, 1] of its amount that joint work of `year` still has at `asOf`. */
export function decay(year: number, asOf: number): number {
  return 0.5 ** (Math.max(0, asOf - year) / HALF_LIFE_YEARS);
}

/** Strength of a hop through one consortium output with `members` people (at least 2). */
export function consortiumStrength(members: number, year: number, asOf: number): number {
  return decay(year, asOf) / (members - 1);
}

/** Cost of a hop of the given strength (≥ 0), as an integer of `COST_UNITS`; at least 1 unit, at most `COST_UNITS`. */
export function costInUnits(strength: number): number {
  return Math.round(COST_UNITS * (MINIMUM_COST + (1 - MINIMUM_COST) / (1 + strength)));
}
