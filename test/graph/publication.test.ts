/** Protects lists of publications against a plain reading of the whole graph: every filter, order, page, count and facet. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type PublicationFact, publicationFacts } from '../support/publication-facts.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

type Filter = Record<string, unknown>;
const FACETS = ['year', 'type', 'lab', 'partner', 'concept', 'keyword', 'venue', 'openAccess', 'language'] as const;
const facet = z.array(z.object({ key: z.string(), label: z.string(), count: z.number() }));

const LIST = `query($query: String, $filter: PublicationFilter, $orderBy: PublicationOrder, $first: Int, $after: String) {
  publications(query: $query, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount truncated } }`;

const ORDERS = {
  NEWEST: (a: PublicationFact, b: PublicationFact) => (a.newest > b.newest ? -1 : 1),
  OLDEST: (a: PublicationFact, b: PublicationFact) => (a.oldest < b.oldest ? -1 : 1),
  TITLE: (a: PublicationFact, b: PublicationFact) => (a.titleOrder < b.titleOrder ? -1 : 1),
} as const;

const LINKS = ['person', 'organization', 'concept', 'keyword', 'venue', 'project'] as const;
const yearRange = z.object({ from: z.number().optional(), to: z.number().optional() }).optional();

function matches(one: PublicationFact, filter: Filter): boolean {
  const { from, to } = yearRange.parse(filter.years) ?? {};
  if (from !== undefined && (one.year === null || one.year < from)) return false;
  if (to !== undefined && (one.year === null || one.year > to)) return false;
  const among = (values: unknown, value: string) => !Array.isArray(values) || values.includes(value);
  if (!among(filter.types, one.type) || !among(filter.languages, one.language ?? 'unknown')) return false;
  if (!among(filter.openAccess, one.openAccess ?? 'UNKNOWN')) return false;
  if (filter.peerReviewed !== undefined && one.peerReviewed !== filter.peerReviewed) return false;
  if (filter.countedOnly === true && !one.counted) return false;
  return LINKS.every((name) => filter[name] === undefined || one[name].some((id) => id === filter[name]));
}

describe('lists of publications', () => {
  let graph: Seeded;
  let facts: PublicationFact[];
  beforeAll(async () => {
    graph = await seeded();
    facts = await publicationFacts(graph.database);
  });
  afterAll(() => graph.close());

  const expected = (filter: Filter, order: keyof typeof ORDERS = 'NEWEST') =>
    facts
      .filter((one) => matches(one, filter))
      .sort(ORDERS[order])
      .map(({ id }) => id);
  const listed = async (filter: Filter, orderBy: string, first = 100) =>
    (await walk(graph, LIST, ['publications'], { filter, orderBy }, first)).map(({ id }) => id);
  const some = <T>(values: readonly T[]) => [...new Set(values)];

  it('are there to be compared', () => {
    expect(facts.length).toBeGreaterThan(600);
    expect(facts.some(({ counted }) => !counted)).toBe(true);
  });

  it.each(['NEWEST', 'OLDEST', 'TITLE'] as const)('hold everything once in the order %s', async (order) => {
    expect(await listed({}, order)).toEqual(expected({}, order));
  });

  it('are what a plain reading of the graph gives, for any filter in any order', async () => {
    const filters = fc.record(
      {
        years: fc.record(
          { from: fc.integer({ min: 2014, max: 2026 }), to: fc.integer({ min: 2014, max: 2026 }) },
          { requiredKeys: [] },
        ),
        types: fc.subarray(some(facts.map(({ type }) => type)), { minLength: 1, maxLength: 4 }),
        languages: fc.subarray(some(facts.map(({ language }) => language ?? 'unknown')), { minLength: 1 }),
        openAccess: fc.subarray(some(facts.map(({ openAccess }) => openAccess ?? 'UNKNOWN')), { minLength: 1 }),
        peerReviewed: fc.boolean(),
        countedOnly: fc.boolean(),
        ...Object.fromEntries(
          LINKS.map((name) => [name, fc.constantFrom(...some(facts.flatMap((one) => [...one[name]])))]),
        ),
      },
      { requiredKeys: [] },
    );
    // Few conditions at a time: with all of them hardly anything is left to compare.
    const few = filters.chain((filter) =>
      fc
        .subarray(Object.keys(filter), { maxLength: 3 })
        .map((names) => Object.fromEntries(Object.entries(filter).filter(([name]) => names.includes(name)))),
    );
    let found = 0;
    await fc.assert(
      fc.asyncProperty(few, fc.constantFrom('NEWEST', 'OLDEST', 'TITLE'), async (filter, order) => {
        const wanted = expected(filter, order);
        expect(await listed(filter, order)).toEqual(wanted);
        found += wanted.length;
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(500);
  });

  it.each(['NEWEST', 'OLDEST', 'TITLE'] as const)(
    'of a unit hold those of everything below it, counted once, page after page in the order %s',
    async (order) => {
      const units = some(facts.flatMap(({ organization }) => organization));
      const largest = units
        .sort((a, b) => expected({ organization: b }).length - expected({ organization: a }).length)
        .slice(0, 2);
      for (const organization of largest) {
        const wanted = expected({ organization }, order);
        expect(wanted.length).toBeGreaterThan(100);
        expect(await listed({ organization }, order, 37)).toEqual(wanted);
      }
    },
  );

  it('have facets that count what matches', async () => {
    const unit = some(facts.flatMap(({ organization }) => organization))[0];
    for (const filter of [
      {},
      { organization: unit },
      { types: ['JOURNAL_ARTICLE'], years: { from: 2018, to: 2020 } },
    ]) {
      const { data, errors } = await graph.execute(
        `query($filter: PublicationFilter) { publications(filter: $filter, first: 1) { facets(first: 100) { complete ${FACETS.map((name) => `${name} { key label count }`).join(' ')} } } }`,
        { filter },
      );
      expect(errors).toEqual([]);
      const counted = facts.filter((one) => matches(one, filter));
      const shown = (name: string) =>
        facet.parse(at(data, 'publications', 'facets', name)).map(({ key, count }) => [key, count] as const);
      const tally = (keysOf: (one: PublicationFact) => readonly string[]) => {
        const counts = new Map<string, number>();
        for (const key of counted.flatMap((one) => [...keysOf(one)])) counts.set(key, (counts.get(key) ?? 0) + 1);
        return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 100);
      };
      const orUnknown = (keys: readonly string[]) => (keys.length === 0 ? ['unknown'] : keys);
      expect(at(data, 'publications', 'facets', 'complete')).toBe(true);
      expect(shown('type')).toEqual(tally(({ type }) => [type]));
      expect(shown('language')).toEqual(tally(({ language }) => [language ?? 'unknown']));
      expect(shown('openAccess')).toEqual(
        tally(({ openAccess }) => [openAccess === null || openAccess === 'UNKNOWN' ? 'unknown' : openAccess]),
      );
      expect(shown('venue')).toEqual(tally(({ venue }) => orUnknown(venue)));
      expect(shown('concept')).toEqual(tally(({ concept }) => concept));
      expect(shown('keyword')).toEqual(tally(({ keyword }) => keyword));
      expect([...shown('lab'), ...shown('partner')].sort()).toEqual(
        [...tally(({ organization }) => organization)].sort(),
      );
      const years = tally(({ year }) => [year === null ? 'unknown' : String(year)]);
      expect(shown('year')).toEqual(
        years.sort(([a], [b]) => (a === 'unknown' ? 1 : b === 'unknown' ? -1 : Number(b) - Number(a))),
      );
    }
  });

  it('cost no statement for a facet or a count that is not selected, and one for all facets together', async () => {
    expect(await graph.countStatements('{ publications(first: 2) { nodes { id } } }')).toHaveLength(1);
    expect(
      await graph.countStatements('{ publications(first: 2) { nodes { id } facets { year { key } type { key } } } }'),
    ).toHaveLength(2);
  });

  it('name the values of facets for people', async () => {
    const { data } = await graph.execute(
      '{ publications(first: 1) { facets { language { key label } type { key label } lab { label node { ... on Lab { name } } } } } }',
    );
    expect(at(data, 'publications', 'facets', 'language')).toContainEqual({ key: 'da', label: 'Danish' });
    expect(at(data, 'publications', 'facets', 'type')).toContainEqual({
      key: 'JOURNAL_ARTICLE',
      label: 'Journal article',
    });
    const labs = z
      .array(z.object({ label: z.string(), node: z.object({ name: z.string() }) }))
      .parse(at(data, 'publications', 'facets', 'lab'));
    for (const { label, node } of labs) expect(node.name).toBe(label);
  });
});

describe('searches for publications', () => {
  let graph: Seeded;
  let facts: PublicationFact[];
  beforeAll(async () => {
    graph = await seeded();
    facts = await publicationFacts(graph.database);
  });
  afterAll(() => graph.close());

  const found = async (variables: Record<string, unknown>, first = 20) =>
    (await walk(graph, LIST, ['publications'], variables, first)).map(({ id }) => String(id));

  it('find an output by the words of its title, first or nearly so', async () => {
    for (const { id, title } of facts.filter((_, index) => index % 40 === 0)) {
      const { data, errors } = await graph.execute(LIST, { query: title.slice(0, 300), first: 5 });
      expect(errors).toEqual([]);
      expect([title, at(data, 'publications', 'nodes')]).toEqual([title, expect.arrayContaining([{ id }])]);
    }
  });

  it('page through hits without a gap or a repetition, in one fixed order', async () => {
    const once = await found({ query: 'general practice' }, 100);
    expect(once.length).toBeGreaterThan(50);
    expect(new Set(once).size).toBe(once.length);
    expect(await found({ query: 'general practice' }, 9)).toEqual(once);
  });

  it('take a filter and another order', async () => {
    const hits = new Set(await found({ query: 'patients' }, 100));
    const filter = { types: ['JOURNAL_ARTICLE'], years: { from: 2019 } };
    const wanted = facts.filter((one) => hits.has(one.id) && matches(one, filter));
    expect(wanted.length).toBeGreaterThan(10);
    expect(new Set(await found({ query: 'patients', filter }))).toEqual(new Set(wanted.map(({ id }) => id)));
    expect(await found({ query: 'patients', filter, orderBy: 'NEWEST' })).toEqual(
      wanted.sort(ORDERS.NEWEST).map(({ id }) => id),
    );
  });

  it('find Danish words in their other forms, and words without their accents', async () => {
    const { data } = await graph.execute(
      '{ a: publications(query: "laege") { totalCount } b: publications(query: "læge") { totalCount } c: publications(query: "lægen") { totalCount } }',
    );
    expect(Number(at(data, 'b', 'totalCount'))).toBeGreaterThan(0);
    expect(Number(at(data, 'c', 'totalCount'))).toBeGreaterThan(0);
  });

  it('find nothing for what has no word, and everything for nothing', async () => {
    expect(await found({ query: '??? ***' })).toEqual([]);
    const { data } = await graph.execute('{ publications(query: "  ") { totalCount } }');
    expect(at(data, 'publications', 'totalCount')).toBe(facts.length);
  });

  it.each([
    ['{ publications(orderBy: RELEVANCE) { totalCount } }', 'ORDER_NEEDS_QUERY'],
    ['{ publications(first: 0) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['{ publications(after: "x") { totalCount } }', 'BAD_CURSOR'],
    [`{ publications(query: "${'a '.repeat(300)}") { totalCount } }`, 'QUERY_TOO_LONG'],
    ['{ members(first: 1) { nodes { publications(orderBy: RELEVANCE) { totalCount } } } }', 'ORDER_NEEDS_QUERY'],
    ['{ publications(first: 1) { nodes { citation(locale: "tlh") } } }', 'UNKNOWN_LOCALE'],
  ])('refuse %.60s', async (query, code) => {
    const { errors } = await graph.execute(query);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });

  it('refuse the cursor of another list', async () => {
    const { data } = await graph.execute('{ publications(first: 2) { pageInfo { endCursor } } }');
    const after = at(data, 'publications', 'pageInfo', 'endCursor');
    const { errors } = await graph.execute(LIST, { after, orderBy: 'TITLE' });
    expect(errors[0]?.extensions?.code).toBe('CURSOR_OF_ANOTHER_LIST');
  });
});
