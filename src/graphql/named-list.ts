/** Lists of things with a name: in the order of the alphabet, or, given words, the hits of a search, best first. */
import { allWords, MOST_QUERY_CHARACTERS } from './lucene.js';
import { decodeCursor, listName, type Page, pageOf, pageSize, QueryError } from './page.js';

/** Hits of a search that are ranked, and through which a caller can page. */
export const MOST_RANKED = 1_000;
/** Hits that are counted. */
export const MOST_COUNTED = 50_000;

/** Where the rows of a list come from; each function is one statement. */
export interface NamedSource<T> {
  /** In the order of the alphabet, after this sort key; empty is the start. */
  alphabetical(after: string, size: number): Promise<readonly T[]>;
  /** Hits of a Lucene query, best first. */
  hits(words: string, skip: number, size: number): Promise<readonly T[]>;
  countAll(): Promise<number>;
  countHits(words: string): Promise<number>;
  sortKeyOf(entity: T): string;
}

export interface NamedArguments {
  readonly query?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The words of a query; undefined if there is none, so that an empty search box means everything. @throws QueryError if it is too long */
export function queryWords(query: string | null | undefined): string | undefined {
  const text = query?.trim() ?? '';
  if (text === '') return undefined;
  if (text.length <= MOST_QUERY_CHARACTERS) return text;
  throw new QueryError(
    'QUERY_TOO_LONG',
    `query has ${text.length} characters; at most ${MOST_QUERY_CHARACTERS} are allowed. Search for fewer words.`,
    {
      argument: 'query',
      most: MOST_QUERY_CHARACTERS,
    },
  );
}

/** A page of a named list. `kind` tells its cursors from those of other lists; `filter` is whatever else narrows it. */
export async function namedPage<T>(
  kind: string,
  args: NamedArguments,
  source: NamedSource<T>,
  filter: unknown = null,
): Promise<Page<T>> {
  const size = pageSize(args.first);
  const query = queryWords(args.query);
  const list = listName(kind, query, filter);
  const after = decodeCursor(list, args.after);
  if (query !== undefined) return rankedPage(list, allWords(query), size, after, source);
  const rows = await source.alphabetical(after ?? '', size + 1);
  return pageOf(list, rows, size, {
    after,
    keyOf: source.sortKeyOf,
    nodeOf: (entity) => entity,
    totalCount: source.countAll,
  });
}

/** The cursor of a hit is its rank: the order holds as long as the index does not change. */
async function rankedPage<T>(
  list: string,
  words: string,
  size: number,
  after: string | undefined,
  source: NamedSource<T>,
): Promise<Page<T>> {
  const skip = rankOf(after);
  const wanted = Math.min(size + 1, MOST_RANKED - skip);
  // Nothing is left of a query such as "???": it matches nothing, where an empty Lucene query would be a fault.
  const none = words === '' || wanted <= 0;
  const [entities, total] = await Promise.all([
    none ? [] : source.hits(words, skip, wanted),
    words === '' ? 0 : source.countHits(words),
  ]);
  const rows = entities.map((entity, at) => ({ entity, rank: String(skip + at + 1) }));
  return pageOf(list, rows, size, {
    after,
    keyOf: (row) => row.rank,
    nodeOf: (row) => row.entity,
    totalCount: () => total,
    truncated: total > MOST_RANKED,
  });
}

/** The rank inside a cursor: how many hits stand before the page. */
export function rankOf(cursor: string | undefined): number {
  const rank = Number(cursor ?? 0);
  return Number.isSafeInteger(rank) && rank >= 0 ? Math.min(rank, MOST_RANKED) : MOST_RANKED;
}
