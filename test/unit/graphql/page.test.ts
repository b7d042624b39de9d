/** Protects what a page says of its list: whether there is more, and how many there are. */
import { describe, expect, it, vi } from 'vitest';
import { decodeCursor, listName, pageOf } from '../../../src/graphql/page.js';

const list = listName('letters');
const letters = (rows: readonly string[], size: number, after?: string) => {
  const totalCount = vi.fn(() => 26);
  const page = pageOf(list, rows, size, { after, keyOf: (row) => row, nodeOf: (row) => row.toUpperCase(), totalCount });
  return { page, totalCount };
};

describe('a page of a list', () => {
  it('shows as many as asked for and says that there are more', async () => {
    const { page, totalCount } = letters(['a', 'b', 'c'], 2);
    expect(page.nodes).toEqual(['A', 'B']);
    expect(page.hasNextPage).toBe(true);
    expect(await page.totalCount()).toBe(26);
    expect(totalCount).toHaveBeenCalledOnce();
  });

  it('counts nothing when it holds the whole list', async () => {
    const { page, totalCount } = letters(['a', 'b'], 2);
    expect(page.hasNextPage).toBe(false);
    expect(await page.totalCount()).toBe(2);
    expect(totalCount).not.toHaveBeenCalled();
  });

  it('asks how many there are when it starts behind a cursor, even if it is the last one', async () => {
    const { page, totalCount } = letters(['z'], 2, 'y');
    expect(page.hasPreviousPage).toBe(true);
    expect(await page.totalCount()).toBe(26);
    expect(totalCount).toHaveBeenCalledOnce();
  });

  it('has cursors that lead on from each entry of the same list', () => {
    const { page } = letters(['a', 'b'], 2);
    expect(page.cursors.map((cursor) => decodeCursor(list, cursor))).toEqual(['a', 'b']);
  });
});
