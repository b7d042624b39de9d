/** Which concepts of a fingerprint are shown, with which numbers. Filters leave concepts out; they never change a number. */
import { QueryError } from '../graphql/page.js';
import { type AggregatedConcept, aggregateFingerprints } from '../text/aggregate.js';
import { round9 } from '../text/weigh.js';
import type { ConceptCurationEntity } from './fingerprint.record.js';
import type { FingerprintPart } from './parts.queries.js';

/** A concept with its place in a whole fingerprint. */
export interface RankedConcept {
  /** URI. */
  readonly concept: string;
  readonly weight: number;
  readonly rank: number;
  readonly share: number;
  readonly curation?: ConceptCurationEntity;
}

/** Years and age as asked for. */
export interface SumWindow {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  readonly halfLifeYears?: number | null | undefined;
}

/** An output's concepts, [URI, weight], with ranks and shares: strongest first, ties by URI, as they are ranked when stored. */
export function rankConcepts(concepts: readonly (readonly [string, number])[]): RankedConcept[] {
  const total = concepts.reduce((sum, [, weight]) => sum + weight, 0);
  return [...concepts]
    .sort(([uriA, a], [uriB, b]) => b - a || (uriA < uriB ? -1 : 1))
    .map(([concept, weight], at) => ({ concept, weight, rank: at + 1, share: round9(weight / total) }));
}

/**
 * Adds parts up to a fingerprint; the top concept is 1. Age is counted from `to`, else from the newest year of the parts.
 * @throws QueryError if the half-life is not above 0
 */
export function sumOfParts(
  parts: readonly FingerprintPart[],
  { from, to, halfLifeYears }: SumWindow,
): { readonly concepts: AggregatedConcept[]; readonly outputs: number } {
  if (halfLifeYears != null && !(halfLifeYears > 0)) {
    throw new QueryError(
      'BAD_HALF_LIFE',
      `halfLifeYears is ${halfLifeYears}; give a number of years above 0, or leave it out.`,
      { argument: 'halfLifeYears' },
    );
  }
  const asOf = to ?? parts.reduce((newest, { year }) => Math.max(newest, year ?? 0), 0);
  const rows = parts.flatMap(({ year, concepts }) =>
    concepts.map(([concept, value]) => ({ concept, weight: value, share: 1, ...(year !== null && { year }) })),
  );
  const concepts = aggregateFingerprints(rows, {
    ...(from != null && { from }),
    ...(to != null && { to }),
    ...(halfLifeYears != null && { halfLifeYears, asOf }),
  });
  return {
    concepts,
    outputs: parts.filter(({ year }) => isWithin(year, from, to)).reduce((sum, part) => sum + part.outputs, 0),
  };
}

function isWithin(year: number | null, from: number | null | undefined, to: number | null | undefined): boolean {
  if (from == null && to == null) return true;
  return year !== null && (from == null || year >= from) && (to == null || year <= to);
}

/** Leaves out what is lighter than `minWeight`. @throws QueryError if that is not from 0 to 1 */
export function heavyEnough<C extends { readonly weight: number }>(
  concepts: readonly C[],
  minWeight: number | null | undefined,
): readonly C[] {
  if (minWeight == null) return concepts;
  if (!(minWeight >= 0 && minWeight <= 1)) {
    throw new QueryError('BAD_WEIGHT', `minWeight is ${minWeight}; weights are from 0 to 1.`, {
      argument: 'minWeight',
    });
  }
  return concepts.filter(({ weight }) => weight >= minWeight);
}
