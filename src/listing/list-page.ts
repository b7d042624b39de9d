/** One page of a list of one kind: by relevance when words are given, else by the stored sort key. */
import { allWords, MOST_QUERY_CHARACTERS } from '../graphql/lucene.js';
import { decodeCursor, listName, type Page, pageOf, pageSize, QueryError } from '../graphql/page.js';
import type { Reader } from '../neo4j/database.js';
import type { Parameters } from '../neo4j/query.js';
import { type Listing, MOST_HITS } from './listing.queries.js';

export interface ListRequest {
  readonly query?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * What a query searches for, trimmed; undefined if nothing was written, so that an empty search box means everything.
 * @throws QueryError if it is too long
 */
export function queryWords(query: string | null | undefined): string | undefined {
  const text = query?.trim() ?? '';
  if (text === '') return undefined;
  if (text.length <= MOST_QUERY_CHARACTERS) return text;
  throw new QueryError(
    'QUERY_TOO_LONG',
    `query has ${text.length} characters; at most ${MOST_QUERY_CHARACTERS} are allowed. Search for fewer words.`,
    { argument: 'query', most: MOST_QUERY_CHARACTERS },
  );
}

/** The rank that a cursor of a search stands for, 0 without a cursor: how many hits stand before the page. */
function rankOf(key: string | undefined): number {
  const rank = Number(key ?? 0);
  return Number.isSafeInteger(rank) && rank >= 0 ? Math.min(rank, MOST_HITS) : MOST_HITS;
}

/**
 * @param filter what else tells this list from others of its name: a cursor of one is refused by another
 * @throws QueryError if `first` is out of range, the query too long, or `after` not a cursor of this list
 */
export async function listPage<E, P extends Parameters>(
  reader: Reader,
  list: Listing<E, P>,
  parameters: P,
  request: ListRequest,
  filter: unknown = null,
): Promise<Page<E>> {
  const size = pageSize(request.first);
  const query = queryWords(request.query);
  const name = listName(list.name, query ?? null, filter);
  const after = decodeCursor(name, request.after);
  if (query !== undefined) return foundPage(reader, list, parameters, { name, words: allWords(query), size, after });
  const rows = await reader.read(list.page, { ...parameters, after: after ?? '', size: size + 1 });
  return pageOf(name, rows, size, {
    after,
    keyOf: (row) => list.keyOf(row.entity),
    nodeOf: (row) => row.entity,
    totalCount: async () => (await reader.read(list.count, parameters))[0]?.count ?? 0,
  });
}

/** A list without entries: what a filter leaves that nothing can meet. */
export function emptyPage<E>(): Page<E> {
  return { nodes: [], cursors: [], hasNextPage: false, hasPreviousPage: false, truncated: false, totalCount: () => 0 };
}

/** The cursor of a hit is its rank among the first hits: the order holds as long as the index does not change. */
async function foundPage<E, P extends Parameters>(
  reader: Reader,
  list: Listing<E, P>,
  parameters: P,
  { name, words, size, after }: { name: string; words: string; size: number; after: string | undefined },
): Promise<Page<E>> {
  // Nothing is left of a query such as "???": it finds nothing, where an empty Lucene query would be a fault.
  if (words === '') return emptyPage();
  const skip = rankOf(after);
  const [row] = await reader.read(list.found, { ...parameters, words, skip, size: size + 1 });
  const found = row?.found ?? 0;
  const countAll = async () => (await reader.read(list.foundCount, { ...parameters, words }))[0]?.count ?? found;
  const rows = (row?.entities ?? []).map((entity, at) => ({ entity, rank: skip + at + 1 }));
  return pageOf(name, rows, size, {
    after,
    keyOf: ({ rank }) => String(rank),
    nodeOf: ({ entity }) => entity,
    truncated: found > MOST_HITS,
    totalCount: () => (found <= MOST_HITS ? found : countAll()),
  });
}
