/**
 * The fingerprint of a person, unit, project or venue: the sum over its publications.
 *
 *     value(row)  = weight × share × ½^((asOf − year) / halfLifeYears)
 *     sum(c)      = Σ value over the rows of concept c
 *     weight(c)   = sum(c) / the largest sum: the top is exactly 1
 *     share(c)    = sum(c) / Σ of all sums, before `minWeight` leaves any out
 *
 * Rows are summed in a fixed order, so that rows in any order give the same numbers to the last of 9 decimals.
 */
import { round9 } from './weigh.js';

/** One concept of one publication. */
export interface FingerprintRow {
  /** URI, or any name of the concept. */
  readonly concept: string;
  /** Year of the publication; absent if unknown. */
  readonly year?: number;
  /** Of the concept in the publication, (0, 1]. */
  readonly weight: number;
  /** Of the person or unit in the publication, [0, 1]; 1 counts in full. */
  readonly share: number;
}

export interface AggregateOptions {
  /** First and last year that count, both included. Rows without a year are left out when either is given. */
  readonly from?: number;
  readonly to?: number;
  /** Years after which a publication counts half; absent: age does not matter. */
  readonly halfLifeYears?: number;
  /** The year that age is counted from; later years count in full. Never the clock. Needed only with a half-life. */
  readonly asOf?: number;
  /** Concepts lighter than this are left out; 0 to 1. */
  readonly minWeight?: number;
}

export interface AggregatedConcept {
  readonly concept: string;
  /** In (0, 1], the top exactly 1. */
  readonly weight: number;
  /** Of the whole fingerprint; all concepts add up to 1, but for rounding. */
  readonly share: number;
  /** From 1. */
  readonly rank: number;
  /** Rows that were added up. */
  readonly rows: number;
}

/** A publication without a year counts as one half-life old: neither new nor forgotten. */
const UNDATED_DECAY = 0.5;

/** @throws RangeError if the half-life is not above 0, or has no year to count from. */
export function aggregateFingerprints(
  rows: Iterable<FingerprintRow>,
  options: AggregateOptions = {},
): AggregatedConcept[] {
  const decay = decayOf(options);
  const inOrder = [...rows].filter((row) => isWithin(row.year, options)).sort(compareRows);
  const sums = new Map<string, { sum: number; rows: number }>();
  for (const { concept, year, weight, share } of inOrder) {
    const entry = sums.get(concept) ?? { sum: 0, rows: 0 };
    entry.sum += weight * share * decay(year);
    entry.rows += 1;
    sums.set(concept, entry);
  }
  return ranked(sums, options.minWeight ?? 0);
}

function ranked(
  sums: ReadonlyMap<string, { readonly sum: number; readonly rows: number }>,
  minWeight: number,
): AggregatedConcept[] {
  let top = 0;
  let total = 0;
  for (const { sum } of sums.values()) {
    top = Math.max(top, sum);
    total += sum;
  }
  return [...sums]
    .map(([concept, { sum, rows }]) => ({ concept, weight: round9(sum / top), share: round9(sum / total), rows }))
    .filter(({ weight }) => weight > 0 && weight >= minWeight)
    .sort((a, b) => b.weight - a.weight || compare(a.concept, b.concept))
    .map((each, at) => ({ ...each, rank: at + 1 }));
}

function decayOf({ halfLifeYears, asOf }: AggregateOptions): (year: number | undefined) => number {
  if (halfLifeYears === undefined) return () => 1;
  if (!(halfLifeYears > 0))
    throw new RangeError(`halfLifeYears is ${halfLifeYears}; give a number of years above 0, or leave it out`);
  if (asOf === undefined) throw new RangeError('a half-life needs asOf, the year that age is counted from');
  return (year) => (year === undefined ? UNDATED_DECAY : 0.5 ** (Math.max(0, asOf - year) / halfLifeYears));
}

function isWithin(year: number | undefined, { from, to }: AggregateOptions): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== undefined && (from === undefined || year >= from) && (to === undefined || year <= to);
}

function compareRows(a: FingerprintRow, b: FingerprintRow): number {
  return compare(a.concept, b.concept) || (a.year ?? -1) - (b.year ?? -1) || a.weight - b.weight || a.share - b.share;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
