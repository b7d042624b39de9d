/** Pages of worklists: a cursor is the gain and the id of an entry. */
import { decodeCursor, listName, pageOf, pageSize } from '../graphql/page.js';
import type { Reader } from '../neo4j/database.js';
import { WORKLIST_QUERIES, type WorklistKind } from './worklist.queries.js';
import type { WorklistPage } from './worklist.record.js';

export interface WorklistArguments {
  readonly kind: WorklistKind;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * @param year the year in which it is asked: what is dated later than the next one cannot be right
 * @throws QueryError if the page size or the cursor is wrong
 */
export async function worklistPage(
  reader: Reader,
  { kind, first, after }: WorklistArguments,
  year: number,
): Promise<WorklistPage> {
  const size = pageSize(first);
  const list = listName('worklist', kind);
  const [gain, id] = splitKey(decodeCursor(list, after));
  const { page, count } = WORKLIST_QUERIES[kind];
  const rows = await reader.read(page, { afterGain: gain, afterId: id, limit: size + 1, year });
  return pageOf(list, rows, size, {
    after: after ?? undefined,
    keyOf: (row) => `${row.gain} ${row.id}`,
    nodeOf: (row) => row,
    totalCount: async () => (await reader.read(count, { year }))[0]?.count ?? 0,
  });
}

function splitKey(key: string | undefined): [number, string] | [null, null] {
  if (key === undefined) return [null, null];
  const space = key.indexOf(' ');
  return [Number(key.slice(0, space)), key.slice(space + 1)];
}
