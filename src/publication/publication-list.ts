/** What a list of publications is, in the terms of its statements: where to start, under which conditions, from where to where. */
import type { FacetSelection, PublicationSelection } from './publication.record.js';
import {
  type Anchor,
  boundsYears,
  CONDITION_NAMES,
  type Condition,
  type ListOrder,
  type ListShape,
  PROPERTY_FIELDS,
} from './publication-matching.queries.js';

/** Matches that are looked at in a text search with conditions, counted and broken down into facets. */
export const MOST_MATCHES = 50_000;

// The most selective first: it anchors the statement, the others become conditions.
const ANCHOR_FIELDS = ['person', 'project', 'keyword', 'citedBy', 'cites', 'venue', 'concept', 'organization'] as const;

export interface ListStart {
  readonly anchor: Anchor;
  /** Id of the entity a list starts from; empty for `all` and `text`. */
  readonly key: string;
  readonly words: string | undefined;
  /** The conditions that are left. */
  readonly rest: PublicationSelection;
}

/** Where the statements of a selection start. */
export function startOf({ words, filter }: FacetSelection): ListStart {
  if (words !== undefined) return { anchor: 'text', key: '', words, rest: filter };
  const field = ANCHOR_FIELDS.find((name) => filter[name] !== undefined);
  if (field === undefined) return { anchor: 'all', key: '', words, rest: filter };
  const { [field]: key = '', ...rest } = filter;
  if (field !== 'organization') return { anchor: field, key, words, rest };
  const { directOnly, ...others } = rest;
  return { anchor: directOnly === true ? 'organizationDirect' : 'organization', key, words, rest: others };
}

/** The conditions of a selection that its statements have to check, by name. */
export function conditionsOf(anchor: Anchor, order: ListOrder, rest: PublicationSelection): Condition[] {
  const years = boundsYears(anchor, order);
  const properties = PROPERTY_FIELDS.some(
    (name) => !(years && (name === 'from' || name === 'to')) && isGiven(name, rest),
  );
  const direct = rest.directOnly === true;
  return CONDITION_NAMES.filter((name) => {
    if (name === 'properties') return properties;
    if (name === 'organizationDirect') return rest.organization !== undefined && direct;
    return rest[name] !== undefined && !(name === 'organization' && direct);
  });
}

// `countedOnly: false` asks for nothing, `peerReviewed: false` does.
function isGiven(name: (typeof PROPERTY_FIELDS)[number], rest: PublicationSelection): boolean {
  return name === 'countedOnly' ? rest.countedOnly === true : rest[name] !== undefined;
}

/** The values of the conditions; every property has one, null if it is no condition. */
export function parametersOf({ rest, words }: Pick<ListStart, 'rest' | 'words'>): Record<string, unknown> {
  const properties = PROPERTY_FIELDS.map((name) => [name, isGiven(name, rest) ? rest[name] : null]);
  return { ...rest, words, ...Object.fromEntries(properties) };
}

export function shapeOf(start: Pick<ListStart, 'anchor' | 'rest'>, order: ListOrder, after: boolean): ListShape {
  const { anchor, rest } = start;
  return {
    anchor,
    order,
    conditions: conditionsOf(anchor, order, rest),
    // An index walk takes its cursor as a bound, whether it has one or not.
    after: after && anchor !== 'all' && order !== 'RELEVANCE',
    bounded: boundsYears(anchor, order) && (rest.from !== undefined || rest.to !== undefined),
  };
}

const UNDATED = 0;
const LATEST = 9_999;
// What sorts after every date key: they begin with a digit.
const PAST_THE_LAST = '~';

const clamp = (year: number, least: number, most: number) => Math.max(least, Math.min(most, year));
const pad = (year: number) => String(year).padStart(4, '0');
const smaller = (a: string, b: string | undefined) => (b === undefined || a < b ? a : b);
const larger = (a: string, b: string | undefined) => (b === undefined || a > b ? a : b);

/**
 * The bounds of a walk: of sort keys for the index of an order, of years for the roll-ups of a unit. Undated outputs
 * stand after all others in both directions, and outside every range of years.
 */
export function boundsOf(
  order: ListOrder,
  { from, to }: PublicationSelection,
  after: string | undefined,
): Record<string, unknown> {
  const first = from === undefined ? undefined : clamp(from, 1, LATEST - 1);
  const last = to === undefined ? undefined : clamp(to, 0, LATEST - 1);
  const yearAfter = after === undefined ? undefined : Number(after.slice(0, 4));
  if (order === 'OLDEST') {
    return {
      above: larger(first === undefined ? '' : pad(first), after),
      below: last !== undefined ? pad(last + 1) : first === undefined ? PAST_THE_LAST : pad(LATEST),
      undated: LATEST,
      firstYear: Math.max(first ?? UNDATED, yearAfter ?? UNDATED),
      lastYear: last ?? (first === undefined ? LATEST : LATEST - 1),
    };
  }
  const newest = order === 'NEWEST';
  const least = first ?? (last === undefined ? UNDATED : 1);
  return {
    above: newest ? (least === UNDATED ? '' : pad(least)) : (after ?? ''),
    below: smaller(last === undefined ? PAST_THE_LAST : pad(last + 1), newest ? after : undefined),
    undated: UNDATED,
    firstYear: least,
    lastYear: Math.min(last ?? LATEST, newest ? (yearAfter ?? LATEST) : LATEST),
  };
}
