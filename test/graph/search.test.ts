/** Protects the search over all kinds: names find their bearers, whatever is typed is taken as words. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

const hit = z.object({ kind: z.string(), label: z.string(), score: z.number(), node: z.object({ id: z.string() }) });
const result = z.object({
  search: z.object({
    truncated: z.boolean(),
    relaxed: z.boolean(),
    totals: z.array(z.object({ kind: z.string(), count: z.number() })),
    hits: z.array(hit),
  }),
});
const SEARCH =
  'query($query: String!, $kinds: [EntityKind!], $first: Int) { search(query: $query, kinds: $kinds, first: $first) { truncated relaxed totals { kind count } hits { kind label score node { id } } } }';
const suggestions = z.object({
  suggest: z.array(z.object({ kind: z.string(), label: z.string(), node: z.object({ id: z.string() }) })),
});
const SUGGEST =
  'query($prefix: String!, $kinds: [EntityKind!], $first: Int) { suggest(prefix: $prefix, kinds: $kinds, first: $first) { kind label node { id } } }';

describe('search', () => {
  let graph: Seeded;
  let members: { id: string; name: string; inverted: string }[];

  beforeAll(async () => {
    graph = await seeded();
    const { records } = await graph.database.driver.executeQuery(
      "MATCH (m:Member) RETURN m.id AS id, m.name AS name, m.family + ', ' + m.given AS inverted ORDER BY id",
    );
    const row = z.object({ id: z.string(), name: z.string(), inverted: z.string().nullable() });
    members = records
      .map((record) => row.parse(record.toObject()))
      .map(({ inverted, ...rest }) => ({ ...rest, inverted: inverted ?? rest.name }));
  });
  afterAll(() => graph.close());

  async function search(variables: Record<string, unknown>) {
    const { data, errors } = await graph.execute(SEARCH, variables);
    expect(errors).toEqual([]);
    return result.parse(data).search;
  }
  async function suggest(variables: Record<string, unknown>) {
    const { data, errors } = await graph.execute(SUGGEST, variables);
    expect(errors).toEqual([]);
    return suggestions.parse(data).suggest;
  }

  it('puts a member first whose name is typed, in either order and without accents', async () => {
    expect(members.length).toBeGreaterThan(20);
    for (const { id, name, inverted } of members.slice(0, 25)) {
      for (const query of [name, inverted, name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()]) {
        const { hits } = await search({ query, first: 3 });
        expect([query, hits[0]?.node.id]).toEqual([query, id]);
      }
    }
  });

  it('knows a concept by its names in other languages', async () => {
    for (const [query, label] of [
      ['tillid', 'Trust'],
      ['huisarts', 'General practitioner'],
    ]) {
      const { hits, relaxed } = await search({ query, first: 3 });
      expect([hits[0]?.kind, hits[0]?.label, relaxed]).toEqual(['CONCEPT', label, false]);
    }
  });

  it('takes words that are much alike, then most of the words, where nothing has all of them, and says so', async () => {
    const [{ id, name } = { id: '', name: '' }] = members.filter((member) =>
      /^\p{L}{5,} \p{L}{8,}$/u.test(member.name),
    );
    const misspelt = name.replace(/(.)(.)$/u, '$2$1');
    expect(misspelt).not.toBe(name);
    const { hits, relaxed } = await search({ query: misspelt, first: 3 });
    expect([hits[0]?.node.id, relaxed]).toEqual([id, true]);
    expect((await search({ query: name, first: 1 })).relaxed).toBe(false);
    const some = await search({ query: 'multimorbidity of qwvxz patients', first: 5 });
    expect(some.relaxed).toBe(true);
    expect(some.hits.length).toBeGreaterThan(0);
    expect(await search({ query: 'qwvxz zxvwq', first: 5 })).toMatchObject({ relaxed: false, hits: [] });
  });

  it('puts a concept before the outputs about it, and an output first whose title is typed', async () => {
    const { hits, truncated } = await search({ query: 'general practice', first: 10 });
    expect(hits[0]).toMatchObject({ kind: 'CONCEPT', label: 'General practice' });
    expect(truncated).toBe(true);
    const { records } = await graph.database.driver.executeQuery(
      'MATCH (p:Publication) WHERE size(p.title) > 60 RETURN p.id AS id, p.title AS title ORDER BY id LIMIT 10',
    );
    for (const record of records) {
      const { title } = z.object({ title: z.string() }).parse(record.toObject());
      expect((await search({ query: title, first: 1 })).hits[0]?.label).toBe(title);
    }
  });

  it('finds words of outputs in Danish and Dutch in their other forms', async () => {
    const kinds = ['PUBLICATION'];
    const forms = async (query: string) => (await search({ query, kinds, first: 1 })).totals[0]?.count ?? 0;
    // The titles hold `Ervaringen` and `patienter`.
    expect(await forms('ervaring bewoner')).toBeGreaterThan(0);
    expect(await forms('patienterne')).toBeGreaterThan(0);
  });

  it('looks only among the kinds asked for, and counts each', async () => {
    const { hits, totals } = await search({ query: 'practice', kinds: ['LAB', 'PROJECT'], first: 100 });
    expect(totals.map(({ kind }) => kind).sort()).toEqual(['LAB', 'PROJECT']);
    expect(hits.length).toBe(totals.reduce((sum, { count }) => sum + count, 0));
    for (const { kind } of hits) expect(['LAB', 'PROJECT']).toContain(kind);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives the same answer twice, and the same hits first however many are asked for', async () => {
    const many = await search({ query: 'care', first: 50 });
    expect(await search({ query: 'care', first: 50 })).toEqual(many);
    expect((await search({ query: 'care', first: 5 })).hits).toEqual(many.hits.slice(0, 5));
  });

  it('takes whatever is typed as words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (query) => {
        await search({ query, first: 2 });
        await suggest({ prefix: query });
      }),
      { numRuns: 40 },
    );
    for (const query of ['name:* OR [a TO z]', 'AND OR NOT', '"', '\\', '* ?~', '']) await search({ query });
  });

  it('refuses what is too long, and sizes out of range', async () => {
    const code = async (query: string, variables: Record<string, unknown>) =>
      (await graph.execute(query, variables)).errors[0]?.extensions?.code;
    expect(await code(SEARCH, { query: 'a'.repeat(501) })).toBe('QUERY_TOO_LONG');
    expect(await code(SUGGEST, { prefix: 'a'.repeat(201) })).toBe('QUERY_TOO_LONG');
    expect(await code(SEARCH, { query: 'a', first: 101 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await code(SUGGEST, { prefix: 'a', first: 21 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
  });

  it('completes the name of a member from its beginning, accents or not', async () => {
    for (const { id, name } of members.slice(0, 15)) {
      const family = name.split(' ').at(-1) ?? '';
      for (const prefix of [name.slice(0, -2), family.slice(0, -1), family.toLowerCase()]) {
        const found = await suggest({ prefix, kinds: ['MEMBER'], first: 20 });
        expect([prefix, found.map(({ node }) => node.id)]).toEqual([prefix, expect.arrayContaining([id])]);
      }
    }
  });

  it('suggests nothing for nothing, and only kinds asked for', async () => {
    expect(await suggest({ prefix: ' ' })).toEqual([]);
    const found = await suggest({ prefix: 'pra', kinds: ['CONCEPT'] });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['CONCEPT']));
  });
});
