/** Fields of a publication that are stored in another shape than the API gives them. */
import { z } from 'zod';
import type { Metric, OpenAccess, PublicationFilter } from '../graphql/generated/resolvers.js';
import { QueryError } from '../graphql/page.js';
import { metric } from '../record/record.js';
import type { PublicationEntity, PublicationSelection } from './publication.record.js';

const metrics = z.array(metric);
const MOST_VALUES = 100;

/** Counts of citations and the like; stored as JSON by the fold. */
export function metricsOf({ metricsJson }: PublicationEntity): Metric[] {
  return metricsJson === null
    ? []
    : metrics.parse(JSON.parse(metricsJson)).map(({ asOf, ...count }) => ({ ...count, asOf: asOf ?? null }));
}

/** Null if nothing is known; a licence or a link without a status tells that it is open, but not how. */
export function openAccessOf({ openAccessStatus, licence, openAccessUrl }: PublicationEntity): OpenAccess | null {
  if (openAccessStatus === null && licence === null && openAccessUrl === null) return null;
  return { status: openAccessStatus ?? 'UNKNOWN', licence, url: openAccessUrl };
}

/** The filter of a query as conditions of its statements. @throws QueryError if a list of values is too long */
export function selectionOf(filter: PublicationFilter | null | undefined): PublicationSelection {
  if (filter === null || filter === undefined) return {};
  const { years, types, languages, openAccess, ...rest } = filter;
  return withoutAbsent({
    from: years?.from,
    to: years?.to,
    types: values('types', types),
    languages: values('languages', languages),
    openAccess: values('openAccess', openAccess),
    ...rest,
  });
}

// Sorted, so that the same filter has the same cursors and the same statement whatever its order.
function values(field: string, list: readonly string[] | null | undefined): string[] | undefined {
  if (list === null || list === undefined) return undefined;
  if (list.length > MOST_VALUES)
    throw new QueryError(
      'TOO_MANY_VALUES',
      `filter.${field} has ${list.length} values; at most ${MOST_VALUES} are allowed.`,
      { argument: `filter.${field}` },
    );
  return [...new Set(list)].sort();
}

type Present<T> = { [K in keyof T]: Exclude<T[K], null> };

function withoutAbsent<T extends object>(fields: T): Partial<Present<T>>;
function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
