/**
 * One number for "hops, then cost" or "cost, then hops": the key of a path is the sum of the keys of its hops, an exact
 * integer below 2^53. With costs of at most 1e9 units a hop and at most 8 hops, hops times 2^36 leaves room for the cost;
 * with at least 1e6 units a hop, a path that costs no more than 8 hops can cost has fewer than 2^13 hops.
 */
import { COST_UNITS } from './cost.js';

export type PathOrder = 'HOPS_THEN_COST' | 'COST';

/** The most hops a path may have: what the keys have room for, and more than anyone reads. */
export const MOST_HOPS = 8;

const HOP_IN_HOPS_ORDER = 2 ** 36;
const COST_IN_COST_ORDER = 2 ** 13;

/** How keys of one question are made. `highest` is the greatest key of a path with the most hops allowed. */
export interface KeyScheme {
  readonly perHop: number;
  readonly perUnit: number;
  readonly highest: number;
}

export function keyScheme(order: PathOrder, maxHops: number): KeyScheme {
  const perHop = order === 'COST' ? 1 : HOP_IN_HOPS_ORDER;
  const perUnit = order === 'COST' ? COST_IN_COST_ORDER : 1;
  return { perHop, perUnit, highest: maxHops * (perHop + perUnit * COST_UNITS) };
}
