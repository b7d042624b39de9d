/** Pages, counts and facets of lists of publications, batched over the entities whose lists they are. */
import DataLoader from 'dataloader';
import type { PublicationFilter } from '../graphql/generated/resolvers.js';
import { allWords } from '../graphql/lucene.js';
import { decodeCursor, listName, pageOf, pageSize, QueryError } from '../graphql/page.js';
import { emptyPage, queryWords } from '../listing/list-page.js';
import { MOST_HITS } from '../listing/listing.queries.js';
import type { Reader } from '../neo4j/database.js';
import { LoadersByArguments, manyByKey } from '../neo4j/loader.js';
import { selectionOf } from './publication.fields.js';
import type { FacetSelection, PublicationEntity, PublicationPage, PublicationSelection } from './publication.record.js';
import {
  boundsOf,
  conditionsOf,
  type ListStart,
  MOST_MATCHES,
  parametersOf,
  shapeOf,
  startOf,
} from './publication-list.js';
import {
  countOfPublications,
  idsOfPublications,
  type ListRow,
  pageOfPublications,
} from './publication-list.queries.js';
import type { ListOrder, ListParameters } from './publication-matching.queries.js';

/** How a page of a list is asked for; the start of the list itself is the key. */
interface PageArguments {
  readonly start: Omit<ListStart, 'key'>;
  readonly order: ListOrder;
  readonly size: number;
  readonly after: string | undefined;
}
type CountArguments = Pick<PageArguments, 'start'>;

/** The outputs of one entity. `CITES` are those it cites, `CITED_BY` those that cite it. */
export type PublicationRelation =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'ORGANIZATION_DIRECT'
  | 'CONCEPT'
  | 'KEYWORD'
  | 'VENUE'
  | 'PROJECT'
  | 'CITES'
  | 'CITED_BY';

export interface RelationArguments {
  readonly relation: PublicationRelation;
  /** NEWEST if absent; RELEVANCE is refused. */
  readonly orderBy?: ListOrder | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

const FILTER_OF: Readonly<Record<PublicationRelation, (id: string) => PublicationSelection>> = {
  PERSON: (person) => ({ person }),
  ORGANIZATION: (organization) => ({ organization }),
  ORGANIZATION_DIRECT: (organization) => ({ organization, directOnly: true }),
  CONCEPT: (concept) => ({ concept }),
  KEYWORD: (keyword) => ({ keyword }),
  VENUE: (venue) => ({ venue }),
  PROJECT: (project) => ({ project }),
  CITES: (citedBy) => ({ citedBy }),
  CITED_BY: (cites) => ({ cites }),
};

export interface FoundIds {
  readonly ids: readonly string[];
  /** How many match. */
  readonly total: number;
}

/** Which outputs: words and conditions as in `publications`, years, and one entity that they are outputs of. */
export interface IdsWanted extends Pick<PublicationSelection, 'person' | 'organization'> {
  readonly query?: string | null | undefined;
  readonly filter?: PublicationFilter | null | undefined;
  readonly since: number | null;
  readonly until: number | null;
}

export interface ListArguments {
  readonly orderBy: ListOrder;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export function publicationLists(reader: Reader) {
  const pages = new LoadersByArguments<PageArguments, ListRow[]>((page) => {
    const query = pageOfPublications(shapeOf(page.start, page.order, page.after !== undefined));
    return manyByKey(reader, query, pageParameters(page));
  });
  const counts = new LoadersByArguments<CountArguments, number>(({ start }) => countLoader(reader, start));

  const ids = new LoadersByArguments<CountArguments, FoundIds>(({ start }) => idsLoader(reader, start));

  const countOf = (selection: FacetSelection): Promise<number> => {
    const { key, ...start } = startOf(selection);
    return counts.load(key, { start });
  };

  const list = async (
    selection: FacetSelection,
    { orderBy, first, after }: ListArguments,
  ): Promise<PublicationPage> => {
    const size = pageSize(first);
    if (selection.words === '') return nothing(selection);
    if (orderBy === 'RELEVANCE' && selection.words === undefined) throw orderNeedsQuery();
    const name = listName('publications', selection.words, selection.filter, orderBy);
    const cursor = decodeCursor(name, after);
    const { key, ...start } = startOf(selection);
    const ranked = orderBy === 'RELEVANCE';
    const skip = ranked ? rankOf(cursor) : 0;
    const rows =
      skip >= MOST_HITS
        ? []
        : await pages.load(key, { start, order: orderBy, size: wantedRows(ranked, skip, size), after: cursor });
    const totalCount = () => countOf(selection);
    const page = pageOf(
      name,
      rows.map((row, at) => ({ ...row, rank: String(skip + at + 1) })),
      size,
      {
        after: cursor,
        keyOf: (row) => (ranked ? row.rank : row.sortKey),
        nodeOf: (row) => row.entity,
        totalCount,
      },
    );
    const beyond = ranked ? MOST_HITS : MOST_MATCHES;
    return {
      ...page,
      facetSource: selection,
      isTruncated: async () => selection.words !== undefined && (await totalCount()) > beyond,
    };
  };

  return {
    /** A page of what a selection matches. */
    publicationList: list,
    /**
     * Ids of the outputs that match, the newest MOST_MATCHES of them, and how many match; of words, to MOST_MATCHES hits an
     * index. What is a version of another output is left out.
     */
    publicationIdsOf: ({ query, filter, since, until, ...rest }: IdsWanted): Promise<FoundIds> => {
      const text = queryWords(query);
      const words = text === undefined ? undefined : allWords(text);
      const { from, to, ...conditions } = selectionOf(filter);
      const first = Math.max(from ?? Number.NEGATIVE_INFINITY, since ?? Number.NEGATIVE_INFINITY);
      const last = Math.min(to ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
      if (words === '') return Promise.resolve({ ids: [], total: 0 });
      const years = { ...(Number.isFinite(first) && { from: first }), ...(Number.isFinite(last) && { to: last }) };
      const { key, ...start } = startOf({ words, filter: { ...conditions, ...rest, ...years, countedOnly: true } });
      return ids.load(key, { start });
    },
    /** How many outputs a selection matches; in a text search, to MOST_MATCHES hits an index. */
    publicationCountOf: countOf,
    /** A page of the outputs of one entity, by its id; one statement for all entities of a level. */
    publicationsOf: {
      load: (id: string, { relation, orderBy, first, after }: RelationArguments): Promise<PublicationPage> =>
        list({ words: undefined, filter: FILTER_OF[relation](id) }, { orderBy: orderBy ?? 'NEWEST', first, after }),
    },
  };
}

function idsLoader(reader: Reader, start: Omit<ListStart, 'key'>): DataLoader<string, FoundIds> {
  const query = idsOfPublications(shapeOf(start, 'NEWEST', false));
  const parameters = { ...parametersOf(start), ...boundsOf('NEWEST', start.rest, undefined), most: MOST_MATCHES };
  return new DataLoader(async (keys) => {
    const rows = await reader.read(query, { ...parameters, keys });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => byKey.get(key) ?? { ids: [], total: 0 });
  });
}

function nothing(facetSource: FacetSelection): PublicationPage {
  return { ...emptyPage<PublicationEntity>(), facetSource, isTruncated: async () => false };
}

/** The rank inside a cursor of an order by relevance: how many hits stand before the page. */
function rankOf(cursor: string | undefined): number {
  const rank = Number(cursor ?? 0);
  return Number.isSafeInteger(rank) && rank >= 0 ? rank : MOST_HITS;
}

function orderNeedsQuery(): QueryError {
  return new QueryError(
    'ORDER_NEEDS_QUERY',
    'RELEVANCE orders the hits of a query; here is none: order by NEWEST, OLDEST or TITLE.',
    { argument: 'orderBy' },
  );
}

// One row more than the page shows there is a next page; behind the last ranked hit there is none.
function wantedRows(ranked: boolean, skip: number, size: number): number {
  return ranked ? Math.min(size + 1, MOST_HITS - skip) : size + 1;
}

function pageParameters({ start, order, size, after }: PageArguments): Omit<ListParameters, 'keys'> {
  const bare = conditionsOf(start.anchor, order, start.rest).length === 0;
  return {
    ...parametersOf(start),
    ...boundsOf(order, start.rest, after),
    size,
    after,
    skip: order === 'RELEVANCE' ? rankOf(after) : 0,
    // Without conditions the best hits of each index hold the best of all; conditions may leave few of them.
    most: order === 'RELEVANCE' && bare ? MOST_HITS : MOST_MATCHES,
  };
}

function countLoader(reader: Reader, start: Omit<ListStart, 'key'>): DataLoader<string, number> {
  const parameters = {
    ...parametersOf(start),
    ...boundsOf('NEWEST', start.rest, undefined),
    most: MOST_MATCHES,
  };
  const query = countOfPublications(shapeOf(start, 'NEWEST', false));
  return new DataLoader(async (keys) => {
    const rows = await reader.read(query, { ...parameters, keys });
    const byKey = new Map(rows.map((row) => [row.key, row.total]));
    return keys.map((key) => byKey.get(key) ?? 0);
  });
}
