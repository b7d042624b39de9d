/** What is searched for: between the address of a search and the arguments of the API. */
import type { PublicationFilter, PublicationOrder, SearchPageQueryVariables } from '../../graphql/generated/graphql.js';
import type { PageRequest } from '../../http.js';
import { openAccessNames, typeNames } from '../../parts/kinds.js';

/** Filters by an entity: the name in the address is that of the API, the value its global id. */
export const ENTITY_FILTERS = ['organization', 'concept', 'keyword', 'venue', 'person', 'project'] as const;
/** Filters with several values. */
export const VALUE_FILTERS = ['type', 'openAccess', 'language'] as const;

const ORDERS = ['RELEVANCE', 'NEWEST', 'OLDEST', 'TITLE'] as const;

export interface SearchState {
  readonly words: string;
  readonly orderBy: PublicationOrder;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly peerReviewed: boolean;
  readonly values: Readonly<Record<(typeof VALUE_FILTERS)[number], readonly string[]>>;
  readonly entities: Readonly<Partial<Record<(typeof ENTITY_FILTERS)[number], string>>>;
  readonly filtered: boolean;
}

export function stateOf({ query }: PageRequest): SearchState {
  const words = (query.get('q') ?? '').trim().slice(0, 500);
  const asked = ORDERS.find((order) => order === query.get('order'));
  const year = yearOf(query.get('year'));
  const from = year ?? yearOf(query.get('from'));
  const to = year ?? yearOf(query.get('to'));
  const peerReviewed = query.get('peerReviewed') === 'true';
  const values = {
    type: query.getAll('type').filter(isType),
    openAccess: query.getAll('openAccess').filter(isOpenAccess),
    language: query.getAll('language').filter((code) => /^[A-Za-z]{2,3}(-[\w-]{1,30})?$/.test(code)),
  };
  const entities = Object.fromEntries(
    ENTITY_FILTERS.flatMap((name) => {
      const id = query.get(name)?.slice(0, 200);
      return id === undefined || id === '' ? [] : [[name, id]];
    }),
  );
  return {
    words,
    // Relevance is an order of words only.
    orderBy: words === '' && asked === 'RELEVANCE' ? 'NEWEST' : (asked ?? (words === '' ? 'NEWEST' : 'RELEVANCE')),
    from,
    to,
    peerReviewed,
    values,
    entities,
    filtered:
      peerReviewed ||
      from !== undefined ||
      to !== undefined ||
      Object.keys(entities).length > 0 ||
      Object.values(values).some((list) => list.length > 0),
  };
}

export function variablesOf(state: SearchState, request: PageRequest): SearchPageQueryVariables {
  const { words, orderBy, entities } = state;
  return {
    text: words === '' ? null : words,
    words,
    hasWords: words !== '' && !request.query.has('after'),
    filter: filterOf(state),
    orderBy,
    after: request.query.get('after'),
    facets: request.query.get('facets') === 'all' ? 50 : 7,
    filteredBy: Object.values(entities),
    language: request.language,
  };
}

function filterOf({ values, from, to, peerReviewed, entities }: SearchState): PublicationFilter {
  const types = values.type.filter(isType);
  const openAccess = values.openAccess.filter(isOpenAccess);
  return {
    ...entities,
    ...(types.length > 0 && { types }),
    ...(openAccess.length > 0 && { openAccess }),
    ...(values.language.length > 0 && { languages: values.language }),
    ...((from !== undefined || to !== undefined) && { years: { from: from ?? null, to: to ?? null } }),
    ...(peerReviewed && { peerReviewed }),
  };
}

const isType = (text: string): text is keyof typeof typeNames.en => text in typeNames.en;
const isOpenAccess = (text: string): text is keyof typeof openAccessNames.en => text in openAccessNames.en;

/** Undefined for what is no year. */
function yearOf(text: string | null): number | undefined {
  return text !== null && /^\d{3,4}$/.test(text.trim()) ? Number(text) : undefined;
}
