/** Walks a connection to its end, page by page. */
import { expect } from 'vitest';
import { z } from 'zod';
import type { Seeded } from './seeded.js';

const page = z.object({
  nodes: z.array(z.record(z.string(), z.unknown())),
  pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean(), endCursor: z.string().nullable() }),
  totalCount: z.number(),
});

/** The value at a path of an answer. */
export function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], data);
}

/**
 * All nodes of a connection. `query` takes `$first` and `$after`; `path` leads to the connection.
 * Checks on the way that pages are full, that totalCount stays the same, and that hasPreviousPage tells the first page.
 */
export async function walk(
  graph: Seeded,
  query: string,
  path: readonly string[],
  variables: Record<string, unknown>,
  first = 7,
): Promise<Record<string, unknown>[]> {
  const all: Record<string, unknown>[] = [];
  let after: string | null = null;
  let total: number | undefined;
  for (let more = true; more; ) {
    const { data, errors } = await graph.execute(query, { ...variables, first, after });
    expect(errors).toEqual([]);
    const { nodes, pageInfo, totalCount } = page.parse(at(data, ...path));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    if (pageInfo.hasNextPage) expect(nodes.length).toBe(first);
    expect(totalCount).toBe(total ?? totalCount);
    total = totalCount;
    all.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(all.length).toBe(total);
  return all;
}
