/**
 * Pages of lists by keyset cursors: a cursor is the sort key of its entry, so pages survive inserts and deletions.
 *
 * A cursor also carries what list it belongs to (query, filter, order): given to another list it is refused.
 */
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';

export const MOST_PER_PAGE = 100;

/** One page as its resolvers see it. `totalCount` and what costs extra is computed only when asked for. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly truncated: boolean;
  totalCount(): Promise<number> | number;
}

/** An expected failure of a query: it reaches the caller word for word, with its code. */
export class QueryError extends GraphQLError {
  constructor(code: string, message: string, extensions: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...extensions } });
  }
}

/** `first` as it may be: absent or null is the default; outside 1..most is refused. */
export function pageSize(first: number | null | undefined, fallback = 20, most = MOST_PER_PAGE): number {
  const size = first ?? fallback;
  if (size < 1 || size > most) {
    throw new QueryError(
      'PAGE_SIZE_OUT_OF_RANGE',
      `first is ${size}; it must be from 1 to ${most}. Page with after to get more.`,
      { argument: 'first', most },
    );
  }
  return size;
}

/** A short name of what a list is: the same arguments give the same name. */
export function listName(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

export function encodeCursor(list: string, key: string): string {
  return Buffer.from(JSON.stringify([list, key])).toString('base64url');
}

/** The sort key inside a cursor. @throws QueryError if it is not a cursor, or one of another list */
export function decodeCursor(list: string, cursor: string | null | undefined): string | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const parts = parseCursor(cursor);
  if (parts === undefined)
    throw new QueryError('BAD_CURSOR', 'after is not a cursor of this API. Give the endCursor of the page before.', {
      argument: 'after',
    });
  if (parts[0] !== list) {
    throw new QueryError(
      'CURSOR_OF_ANOTHER_LIST',
      'This cursor belongs to another list: query, filter and order must be those of the page it came with.',
      { argument: 'after' },
    );
  }
  return parts[1];
}

function parseCursor(cursor: string): [string, string] | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'string')
      return [value[0], value[1]];
  } catch {
    // Not one of ours.
  }
  return undefined;
}

/** A page out of `size + 1` rows: the extra one only says that there are more. A first page that holds everything is its own count. */
export function pageOf<R, T>(
  list: string,
  rows: readonly R[],
  size: number,
  options: {
    readonly after: string | undefined;
    readonly keyOf: (row: R) => string;
    readonly nodeOf: (row: R) => T;
    readonly totalCount: () => Promise<number> | number;
    readonly truncated?: boolean;
  },
): Page<T> {
  const shown = rows.slice(0, size);
  return {
    nodes: shown.map(options.nodeOf),
    cursors: shown.map((row) => encodeCursor(list, options.keyOf(row))),
    hasNextPage: rows.length > size,
    hasPreviousPage: options.after !== undefined,
    truncated: options.truncated ?? false,
    totalCount: options.after === undefined && rows.length <= size ? () => rows.length : options.totalCount,
  };
}

interface ConnectionResolvers<T> {
  edges(page: Page<T>): { cursor: string; node: T }[];
  nodes(page: Page<T>): T[];
  pageInfo(page: Page<T>): {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount(page: Page<T>): Promise<number> | number;
  truncated(page: Page<T>): boolean;
}

/** The resolvers every connection type has. */
export function connectionResolvers<T>(): ConnectionResolvers<T> {
  return {
    edges: (page) => page.nodes.map((node, at) => ({ cursor: page.cursors[at] ?? '', node })),
    nodes: (page) => [...page.nodes],
    pageInfo: (page) => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.cursors[0] ?? null,
      endCursor: page.cursors.at(-1) ?? null,
    }),
    totalCount: (page) => page.totalCount(),
    truncated: (page) => page.truncated,
  };
}
