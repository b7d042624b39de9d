/** Protects people and members: who is a member, of what, when; lists by name and by words; every way to name somebody. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read, write } from '../../src/neo4j/query.js';
import { hasEnded, lasts } from '../../src/person/membership.js';
import { HAS_ENDED, LASTS } from '../../src/person/membership.queries.js';
import { personLoaders } from '../../src/person/person.loaders.js';
import { foldText } from '../../src/record/keys.js';
import {
  below,
  type DemonstrationMembership,
  inOrder,
  isOurs,
  local,
  nameOf,
  organizations,
  people,
} from '../support/demonstration.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

const today = new Date().toISOString().slice(0, 10);
const period = ({ from, to }: DemonstrationMembership) => ({ from: from ?? null, to: to ?? null });

const periods = read({
  name: 'testPeriods',
  kind: 'lookup',
  cypher: `UNWIND $rows AS m RETURN ${LASTS} AS lasts, ${HAS_ENDED} AS ended`,
  row: z.object({ lasts: z.boolean(), ended: z.boolean() }),
  example: { rows: [{ from: '2020', to: '2024' }] as { from: string | null; to: string | null }[], today },
});

const rename = write({
  name: 'testFormerPerson',
  kind: 'lookup',
  cypher: `
    MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(p:Person)
    CREATE (:Identifier {key: 'whorl:Person:former'})-[:IDENTIFIES]->(p)
    RETURN p.id AS id`,
  row: z.object({ id: z.string() }),
  example: { key: '' },
});

class RollBack extends Error {}

describe('people', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  const idOf = async (key: string) =>
    String(
      at(
        (await graph.execute('query($key: String!) { resolve(identifier: $key) { id } }', { key: local(key) })).data,
        'resolve',
        'id',
      ),
    );

  const MEMBERS = `query($filter: PersonFilter, $query: String, $first: Int, $after: String) {
    members(filter: $filter, query: $query, first: $first, after: $after) {
      nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
  const members = async (filter: object, first = 7) =>
    (await walk(graph, MEMBERS, ['members'], { filter }, first)).map(({ name }) => name);

  it('of the institute and all below it come by name, each once, page after page', async () => {
    const units = below('vesterhav');
    const expected = people.filter(({ memberships }) =>
      memberships.some(({ organization }) => units.has(organization)),
    );
    expect(expected.length).toBeGreaterThan(20);
    expect(await members({ organization: await idOf('vesterhav') })).toEqual(inOrder(expected));
  });

  it.each(organizations.filter(({ ours }) => ours).map(({ key }) => key))(
    'of %s are found by whether they are there now and by seniority, both of one membership',
    async (key) => {
      const units = below(key);
      const organization = await idOf(key);
      for (const current of [true, false, null]) {
        for (const seniorities of [null, ['POSTDOC'], ['PHD_STUDENT', 'PROFESSOR'], []]) {
          const expected = people.filter(({ memberships }) => {
            const there = memberships.filter(
              (entry) =>
                units.has(entry.organization) && (seniorities === null || seniorities.includes(entry.seniority ?? '')),
            );
            const now = there.some((entry) => lasts(period(entry), today));
            if (current === null) return there.length > 0;
            return current ? now : !now && there.some((entry) => hasEnded(period(entry), today));
          });
          expect(await members({ organization, current, seniorities }, 50), `${current} ${seniorities}`).toEqual(
            inOrder(expected),
          );
        }
      }
    },
  );

  it.each([
    ['PROFESSOR', true],
    ['PHD_STUDENT', false],
  ] as const)('%s of any unit of ours are found when no organisation is named, now: %s', async (seniority, current) => {
    const expected = people.filter(({ memberships }) => {
      const there = memberships.filter((entry) => entry.seniority === seniority && isOurs(entry.organization));
      const now = there.some((entry) => lasts(period(entry), today));
      return current ? now : !now && there.some((entry) => hasEnded(period(entry), today));
    });
    expect(expected.length).toBeGreaterThan(0);
    const demonstration = new Set<unknown>(people.map(nameOf));
    const found = await members({ current, seniorities: [seniority] });
    expect(found.filter((name) => demonstration.has(name))).toEqual(inOrder(expected));
  });

  it('have the same rule for what lasts and what has ended in Cypher as in the program', async () => {
    const dates = [
      null,
      '2023',
      '2024',
      '2025',
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-06-14',
      '2024-06-15',
      '2024-06-16',
    ];
    const rows = dates.flatMap((from) => dates.map((to) => ({ from, to })));
    const day = '2024-06-15';
    expect(await graph.database.read(periods, { rows, today: day })).toEqual(
      rows.map((row) => ({ lasts: lasts(row, day), ended: hasEnded(row, day) })),
    );
  });

  it('show their memberships newest first, with the organisation, and whether each lasts', async () => {
    const person = people.find(({ memberships }) => memberships.length >= 3);
    const { data } = await graph.execute(
      `query($key: String!) { person(by: { identifier: $key }) { ... on Member { current
        memberships { from to role current person { id } organization { name } } } id } }`,
      { key: local(person?.key ?? '') },
    );
    const nameOfUnit = (key: string) => organizations.find((entry) => entry.key === key)?.name;
    const expected = (person?.memberships ?? [])
      .map((entry) => ({
        from: entry.from ?? null,
        to: entry.to ?? null,
        role: entry.role ?? null,
        current: lasts(period(entry), today),
        person: { id: at(data, 'person', 'id') },
        organization: { name: nameOfUnit(entry.organization) },
      }))
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
    expect(at(data, 'person')).toEqual({
      id: expect.stringMatching(/^Person:/),
      current: expected.some(({ current }) => current),
      memberships: expected,
    });
  });

  it('show only the memberships that last, or only those that have ended, and are current in units of ours only', async () => {
    const { data } = await graph.execute(
      `{ members(first: 50) { nodes { current
        all: memberships { current organization { __typename } }
        now: memberships(current: true) { current organization { __typename } }
        past: memberships(current: false) { current organization { __typename } } } } }`,
    );
    const entries = z.array(z.object({ current: z.boolean(), organization: z.object({ __typename: z.string() }) }));
    const node = z.object({ current: z.boolean(), all: entries, now: entries, past: entries });
    const nodes = z.array(node).parse(at(data, 'members', 'nodes'));
    for (const { all, now, past, current } of nodes) {
      expect(now).toEqual(all.filter((entry) => entry.current));
      expect(past).toEqual(all.filter((entry) => !entry.current));
      expect(current).toBe(now.some(({ organization }) => organization.__typename === 'Lab'));
    }
    expect(nodes.some(({ past }) => past.length > 0)).toBe(true);
    expect(nodes.some(({ current }) => current)).toBe(true);
  });

  it('are found by words of their name whatever the accents and the order, all words together', async () => {
    const accented = people.find((person) => /ø/.test(person.name.family ?? '') && person.memberships.length > 0);
    const family = accented?.name.family ?? '';
    const name = accented === undefined ? '' : nameOf(accented);
    const plain = `${family.replaceAll('ø', 'o')} ${accented?.name.given ?? ''}`;
    const search = async (query: string) =>
      at((await graph.execute(MEMBERS, { query, first: 5 })).data, 'members', 'nodes');
    expect(name).not.toBe('');
    expect(await search(plain)).toEqual([{ name }]);
    expect(await search(`${plain} nobodyisnamedthis`)).toEqual([]);
  });

  it('are found by words within a filter', async () => {
    const [first] = people.filter(({ memberships }) =>
      memberships.some(({ organization }) => below('dept-care').has(organization)),
    );
    const name = first === undefined ? '' : nameOf(first);
    const find = async (organization: string) =>
      at(
        (await graph.execute(MEMBERS, { query: name, filter: { organization: await idOf(organization) } })).data,
        'members',
      );
    expect(await find('dept-care')).toMatchObject({ nodes: [{ name }], totalCount: 1 });
    expect(await find('dept-digital')).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it.each(['"AND) OR (', '*:*', '???', 'name:a~ \\', '-'.repeat(400)])(
    'are not found, and nothing breaks, by %s',
    async (query) => {
      const { errors, data } = await graph.execute(MEMBERS, { query });
      expect(errors).toEqual([]);
      expect(at(data, 'members')).toMatchObject({ nodes: [], totalCount: 0 });
    },
  );

  it('found by words are paged by rank without loss or repetition', async () => {
    const words = people.flatMap((person) => foldText(nameOf(person)).split(' '));
    const times = (word: string) => words.filter((other) => other === word).length;
    const query = words.toSorted((a, b) => times(b) - times(a))[0] ?? '';
    const search = `query($query: String, $first: Int, $after: String) { people(query: $query, first: $first, after: $after) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
    const small = await walk(graph, search, ['people'], { query }, 1);
    const large = await walk(graph, search, ['people'], { query }, 100);
    expect(large.length).toBeGreaterThan(2);
    expect(small).toEqual(large);
    expect(new Set(small.map(({ id }) => id)).size).toBe(small.length);
  });

  it('refuse a cursor of another list, a text that is no cursor, a page size out of range and too long a query', async () => {
    const first = await graph.execute(MEMBERS, { first: 2 });
    const after = at(first.data, 'members', 'pageInfo', 'endCursor');
    const code = async (variables: Record<string, unknown>) =>
      (await graph.execute(MEMBERS, variables)).errors[0]?.extensions?.code;
    expect(await code({ first: 2, after })).toBeUndefined();
    expect(await code({ first: 2, after, query: 'jens' })).toBe('CURSOR_OF_ANOTHER_LIST');
    expect(await code({ first: 2, after, filter: { current: true } })).toBe('CURSOR_OF_ANOTHER_LIST');
    expect(await code({ after: 'nonsense' })).toBe('BAD_CURSOR');
    expect(await code({ first: 101 })).toBe('PAGE_SIZE_OUT_OF_RANGE');
    expect(await code({ query: 'x'.repeat(501) })).toBe('QUERY_TOO_LONG');
  });

  it('are named by id or any identifier, and nobody is null', async () => {
    const key = people[0]?.key ?? '';
    const id = await idOf(key);
    const { data, errors } = await graph.execute(
      `query($id: ID!, $key: String!) { byId: person(by: { id: $id }) { id __typename } byKey: person(by: { identifier: $key }) { id }
        unknown: person(by: { id: "Person:none" }) { id } notAPerson: person(by: { identifier: "${local('vesterhav')}" }) { id } }`,
      { id, key: local(key) },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ byId: { id, __typename: 'Member' }, byKey: { id }, unknown: null, notAPerson: null });
  });

  it('with an ORCID whose check digit is wrong are refused with a right example', async () => {
    const { errors } = await graph.execute('{ person(by: { orcid: "0000-0002-1825-0098" }) { id } }');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_IDENTIFIER' },
      message: expect.stringContaining('0000-0002-1825-0097'),
    });
  });

  it('are found by the id they had before they were merged', async () => {
    let found: unknown;
    const attempt = graph.database.transaction('testFormerPerson', async (tx) => {
      const [person] = await tx.write(rename, { key: local(people[0]?.key ?? '') });
      found = { former: (await personLoaders(tx).personById.load('Person:former'))?.id, id: person?.id };
      throw new RollBack();
    });
    await expect(attempt).rejects.toThrow(RollBack);
    expect(found).toEqual({ former: await idOf(people[0]?.key ?? ''), id: expect.stringMatching(/^Person:/) });
  });
});
