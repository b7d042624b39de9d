/** Protects paging of lists: every entry once, in order, whatever the size of the pages; a search ends at 1,000 hits and says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptyPage, listPage } from '../../../src/listing/list-page.js';
import { listing } from '../../../src/listing/listing.queries.js';
import type { Reader } from '../../../src/neo4j/database.js';

const THINGS = listing({
  name: 'testThings',
  label: 'Thing',
  order: 'key',
  textIndex: 'thing_text',
  projection: (variable) => `${variable} {.key}`,
  shape: z.object({ key: z.string() }),
  keyOf: ({ key }) => key,
  example: {},
});

const numbers = z.object({ size: z.number(), skip: z.number().default(0), after: z.string().default('') });

/** A database with these things, all of which match every search; it tells which statements it was sent. */
function shelf(keys: readonly string[]): { reader: Reader; sent: string[] } {
  const sent: string[] = [];
  const rowsOf = (name: string, parameters: unknown): unknown[] => {
    if (name === 'testThingsCount' || name === 'testThingsFoundCount') return [{ count: keys.length }];
    const { size, skip, after } = numbers.parse(parameters);
    if (name === 'testThingsPage')
      return keys
        .filter((key) => key > after)
        .slice(0, size)
        .map((key) => ({ entity: { key } }));
    const hits = keys.slice(0, 1_001);
    return [
      {
        found: hits.length,
        entities: hits
          .slice(0, 1_000)
          .slice(skip, skip + size)
          .map((key) => ({ key })),
      },
    ];
  };
  const reader: Reader = {
    read: async (query, parameters) => {
      sent.push(query.name);
      return rowsOf(query.name, parameters).map((row) => query.row.parse(row));
    },
  };
  return { reader, sent };
}

async function walk(reader: Reader, request: { query?: string; first: number }): Promise<string[]> {
  const all: string[] = [];
  let after: string | undefined;
  for (let more = true; more; ) {
    const page = await listPage(reader, THINGS, {}, { ...request, after });
    all.push(...page.nodes.map(({ key }) => key));
    after = page.cursors.at(-1);
    more = page.hasNextPage;
  }
  return all;
}

const keys = (count: number) => Array.from({ length: count }, (_, at) => String(at).padStart(5, '0'));
const code = (act: Promise<unknown>) =>
  act.then(
    () => undefined,
    (error: unknown) => Object(Object(error).extensions).code,
  );

describe('a list', () => {
  it('gives every entry once and in order, by name and by words, whatever the size of its pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(250),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom(undefined, 'word'),
        async (count, first, query) => {
          const { reader } = shelf(keys(count));
          expect(await walk(reader, { first, ...(query !== undefined && { query }) })).toEqual(keys(count));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('by words ends after 1,000 hits, says that it was cut, and still tells how many match', async () => {
    const { reader, sent } = shelf(keys(1_500));
    expect(await walk(reader, { query: 'word', first: 100 })).toEqual(keys(1_000));
    const page = await listPage(reader, THINGS, {}, { query: 'word' });
    expect(page.truncated).toBe(true);
    expect(sent).not.toContain('testThingsFoundCount');
    expect(await page.totalCount()).toBe(1_500);
  });

  it('by words of at most 1,000 hits is whole, and knows their number without a further statement', async () => {
    const { reader, sent } = shelf(keys(1_000));
    const page = await listPage(reader, THINGS, {}, { query: 'word' });
    expect([page.truncated, await page.totalCount()]).toEqual([false, 1_000]);
    expect(sent).toEqual(['testThingsFound']);
  });

  it('by name counts only when asked', async () => {
    const { reader, sent } = shelf(keys(3));
    const page = await listPage(reader, THINGS, {}, {});
    expect(sent).toEqual(['testThingsPage']);
    expect(await page.totalCount()).toBe(3);
  });

  it('by blanks is the list by name; by signs without a word it is empty and asks nothing', async () => {
    const { reader, sent } = shelf(keys(3));
    expect((await listPage(reader, THINGS, {}, { query: '   ' })).nodes).toHaveLength(3);
    expect(await (await listPage(reader, THINGS, {}, { query: '"*?"' })).totalCount()).toBe(0);
    expect(sent).toEqual(['testThingsPage']);
  });

  it('refuses the cursor of another query or filter', async () => {
    const { reader } = shelf(keys(9));
    const { cursors } = await listPage(reader, THINGS, {}, { query: 'word', first: 2 }, { unit: 'a' });
    const after = cursors[0];
    expect(await code(listPage(reader, THINGS, {}, { query: 'word', after }, { unit: 'a' }))).toBeUndefined();
    expect(await code(listPage(reader, THINGS, {}, { query: 'other', after }, { unit: 'a' }))).toBe(
      'CURSOR_OF_ANOTHER_LIST',
    );
    expect(await code(listPage(reader, THINGS, {}, { query: 'word', after }, { unit: 'b' }))).toBe(
      'CURSOR_OF_ANOTHER_LIST',
    );
    expect(await code(listPage(reader, THINGS, {}, { after }, { unit: 'a' }))).toBe('CURSOR_OF_ANOTHER_LIST');
  });

  it('refuses a page size out of range and a query that is too long before it asks anything', async () => {
    const { reader, sent } = shelf(keys(3));
    expect(await code(listPage(reader, THINGS, {}, { first: 0 }))).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await code(listPage(reader, THINGS, {}, { first: 101 }))).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await code(listPage(reader, THINGS, {}, { query: 'x'.repeat(501) }))).toBe('QUERY_TOO_LONG');
    expect(sent).toEqual([]);
  });

  it('that nothing can meet has no pages', () => {
    expect(emptyPage()).toMatchObject({ nodes: [], cursors: [], hasNextPage: false, truncated: false });
  });
});
