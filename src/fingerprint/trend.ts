/** How the fingerprint of a person or unit changed: the share of each concept in periods of some years. */
import { pageSize, QueryError } from '../graphql/page.js';
import type { Context } from '../server/context.js';
import { round9 } from '../text/weigh.js';
import { withoutHidden } from './decided-concepts.js';
import { conceptsInVocabulary } from './fingerprint.js';
import type { ConceptTrendEntity, FingerprintTrendEntity } from './fingerprint.record.js';
import type { FingerprintPart, PartSource } from './parts.queries.js';

const MOST_PERIODS = 100;
const MOST_YEARS = 50;

export interface TrendWindow {
  readonly from?: number | null | undefined;
  readonly to?: number | null | undefined;
  readonly bucket?: number | null | undefined;
}

export interface TrendAsked extends TrendWindow {
  readonly of: string;
  readonly first?: number | null | undefined;
  readonly orderBy?: 'SHARE' | 'RISING' | 'FALLING' | null | undefined;
  readonly vocabulary?: string | null | undefined;
}

/** Null when the entity is not there, or is nothing whose outputs add up. */
export async function fingerprintTrend(asked: TrendAsked, context: Context): Promise<FingerprintTrendEntity | null> {
  const size = pageSize(asked.first, 10, 100);
  const source = await sourceThatIsThere(asked.of, context);
  if (source === null) return null;
  const parts = await context.loaders.fingerprintParts[source.label].load(source.id);
  const trend = trendOf(await withoutHidden(source.id, parts, context.loaders), asked);
  const kept = new Set(
    await conceptsInVocabulary(
      trend.concepts.map(({ conceptUri }) => conceptUri),
      asked.vocabulary,
      context,
    ),
  );
  const concepts = trend.concepts
    .filter(({ conceptUri }) => kept.has(conceptUri))
    .sort(ORDERS[asked.orderBy ?? 'SHARE']);
  return { ...trend, concepts: concepts.slice(0, size), totalCount: concepts.length };
}

const compareUris = (a: ConceptTrendEntity, b: ConceptTrendEntity) => (a.conceptUri < b.conceptUri ? -1 : 1);
const ORDERS = {
  SHARE: (a: ConceptTrendEntity, b: ConceptTrendEntity) => b.share - a.share || compareUris(a, b),
  RISING: (a: ConceptTrendEntity, b: ConceptTrendEntity) => b.change - a.change || compareUris(a, b),
  FALLING: (a: ConceptTrendEntity, b: ConceptTrendEntity) => a.change - b.change || compareUris(a, b),
};

async function sourceThatIsThere(
  id: string,
  { loaders }: Context,
): Promise<{ readonly id: string; readonly label: PartSource } | null> {
  const found = async (entity: Promise<{ readonly id: string } | null>, label: PartSource) => {
    const known = await entity;
    return known === null ? null : { id: known.id, label };
  };
  switch (id.slice(0, Math.max(0, id.indexOf(':')))) {
    case 'Person':
      return found(loaders.personById.load(id), 'Person');
    case 'Organization':
      return found(loaders.organizationById.load(id), 'Organization');
    case 'Project':
      return found(loaders.projectById.load(id), 'Project');
    case 'Venue':
      return found(loaders.venueByAnyId.load(id), 'Venue');
    default:
      return null;
  }
}

/**
 * Shares by period, concepts in no order. The share of a concept in a period is its sum over the outputs of the period by the
 * sum of all concepts there.
 * @throws QueryError if the years make no periods, or too many
 */
export function trendOf(
  parts: readonly FingerprintPart[],
  window: TrendWindow,
): Omit<FingerprintTrendEntity, 'totalCount'> {
  const dated = parts.flatMap((part) => (part.year === null ? [] : [{ ...part, year: part.year }]));
  const undatedOutputs = parts.reduce((sum, { year, outputs }) => sum + (year === null ? outputs : 0), 0);
  const periods = periodsOf(
    dated.map(({ year }) => year),
    window,
  ).map((period) => {
    const own = dated.filter(({ year }) => year >= period.from && year <= period.to);
    return { ...period, outputs: own.reduce((sum, { outputs }) => sum + outputs, 0), sums: sumsOf(own) };
  });
  const all = sumsOf(dated.filter(({ year }) => periods.some(({ from, to }) => year >= from && year <= to)));
  const concepts = [...all.sums].map(([conceptUri, sum]) => {
    const shares = periods.map(({ sums }) => round9(share(sums.sums.get(conceptUri) ?? 0, sums.total)));
    return {
      conceptUri,
      share: round9(share(sum, all.total)),
      shares,
      change: changeOf(
        periods.map((p) => p.sums),
        conceptUri,
      ),
    };
  });
  return { periods: periods.map(({ from, to, outputs }) => ({ from, to, outputs })), concepts, undatedOutputs };
}

interface Sums {
  readonly sums: ReadonlyMap<string, number>;
  readonly total: number;
}

function sumsOf(parts: readonly FingerprintPart[]): Sums {
  const sums = new Map<string, number>();
  let total = 0;
  for (const { concepts } of parts)
    for (const [concept, value] of concepts) {
      sums.set(concept, (sums.get(concept) ?? 0) + value);
      total += value;
    }
  return { sums, total };
}

const share = (sum: number, total: number) => (total > 0 ? sum / total : 0);

/** The share in the later half of the periods less that in the earlier half. */
function changeOf(periods: readonly Sums[], concept: string): number {
  const half = Math.floor(periods.length / 2);
  const shareIn = (own: readonly Sums[]) =>
    share(
      own.reduce((sum, { sums }) => sum + (sums.get(concept) ?? 0), 0),
      own.reduce((sum, { total }) => sum + total, 0),
    );
  return half === 0 ? 0 : round9(shareIn(periods.slice(-half)) - shareIn(periods.slice(0, half)));
}

/** Periods without a gap; the last ends with the last year, the first may be shorter than the others. */
function periodsOf(years: readonly number[], { from, to, bucket }: TrendWindow): { from: number; to: number }[] {
  const width = bucket ?? 1;
  if (width < 1 || width > MOST_YEARS)
    throw new QueryError('OUT_OF_RANGE', `bucket is ${width}; it must be from 1 to ${MOST_YEARS} years.`, {
      argument: 'bucket',
    });
  if (years.length === 0 && (from == null || to == null)) return [];
  const first = from ?? years.reduce((a, b) => Math.min(a, b));
  const last = to ?? years.reduce((a, b) => Math.max(a, b));
  const count = Math.max(0, Math.ceil((last - first + 1) / width));
  if (count > MOST_PERIODS)
    throw new QueryError(
      'OUT_OF_RANGE',
      `${first} to ${last} are ${count} periods of ${width} years; at most ${MOST_PERIODS} are told. Give a later from, or a larger bucket.`,
      { argument: 'bucket' },
    );
  return Array.from({ length: count }, (_, at) => {
    const end = last - (count - 1 - at) * width;
    return { from: Math.max(first, end - width + 1), to: end };
  });
}
