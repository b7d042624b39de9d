/** Protects organisations: the hierarchy and what is rolled up along it, partnerships from both ends, ours and theirs. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hasEnded, lasts } from '../../src/person/membership.js';
import { below, byKey, inOrder, local, organizations, people } from '../support/demonstration.js';
import { type Seeded, seeded } from '../support/seeded.js';
import { at, walk } from '../support/walk.js';

const today = new Date().toISOString().slice(0, 10);
const named = z.array(z.object({ name: z.string() }));
const names = (value: unknown) => named.parse(value).map(({ name }) => name);
const nameOf = (key: string) => organizations.find((entry) => entry.key === key)?.name ?? key;
const byName = (all: readonly string[]) => byKey(all, (name) => name);
const parentsOf = (key: string) =>
  organizations.find((entry) => entry.key === key)?.partOf.map(({ organization }) => organization) ?? [];

/** What stands above, level by level. */
function above(key: string): string[][] {
  const seen = new Set([key]);
  const levels: string[][] = [];
  for (let level = parentsOf(key); level.length > 0; level = level.flatMap(parentsOf)) {
    level = [...new Set(level)].filter((parent) => !seen.has(parent));
    for (const parent of level) seen.add(parent);
    if (level.length > 0) levels.push(level);
  }
  return levels;
}

describe('organisations', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  const ask = async (key: string, fields: string) => {
    const { data, errors } = await graph.execute(
      `query($key: String!) { organization(by: { identifier: $key }) { ${fields} } }`,
      { key: local(key) },
    );
    expect(errors).toEqual([]);
    return z.record(z.string(), z.unknown()).parse(at(data, 'organization'));
  };

  it.each(organizations.map(({ key }) => key))(
    '%s has the parents, parts and ancestors of the files, nearest first',
    async (key) => {
      const found = await ask(key, '__typename name partOf { name } parts { name } ancestors { name }');
      expect(found.__typename).toBe(organizations.find((entry) => entry.key === key)?.ours ? 'Lab' : 'Partner');
      expect(found.name).toBe(nameOf(key));
      expect(names(found.partOf)).toEqual(byName(parentsOf(key).map(nameOf)));
      expect(names(found.parts)).toEqual(
        byName(organizations.filter((entry) => parentsOf(entry.key).includes(key)).map((entry) => entry.name)),
      );
      expect(names(found.ancestors)).toEqual(above(key).flatMap((level) => byName(level.map(nameOf))));
    },
  );

  it('show a partnership from both ends', async () => {
    const stated = organizations.flatMap(({ key, partnerships }) =>
      partnerships.map((partnership) => ({ key, ...partnership })),
    );
    expect(stated.length).toBeGreaterThan(0);
    const fields = 'partnerships { partner { name } kind from to source }';
    for (const { key, organization, kind = null, from = null, to = null } of stated) {
      const told = { kind, from, to, source: 'demonstration' };
      expect((await ask(key, fields)).partnerships).toContainEqual({
        partner: { name: nameOf(organization) },
        ...told,
      });
      expect((await ask(organization, fields)).partnerships).toContainEqual({
        partner: { name: nameOf(key) },
        ...told,
      });
    }
  });

  it('show other names with language and dates', async () => {
    const { key = '', aliases = [] } =
      organizations.find((entry) => entry.aliases.some(({ to }) => to !== undefined)) ?? {};
    const { aliases: found } = await ask(key, 'aliases { name language from to source }');
    expect(found).toEqual(
      aliases.map(({ name, language = null, from = null, to = null }) => ({ name, language, from, to, source: null })),
    );
  });

  const MEMBERS = `query($key: String!, $current: Boolean, $includeSubunits: Boolean, $first: Int, $after: String) {
    organization(by: { identifier: $key }) { members(first: $first, after: $after, current: $current, includeSubunits: $includeSubunits) {
      nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } } }`;

  it.each(organizations.map(({ key }) => key))(
    '%s lists its people by name, once each, with or without what is below it, now or before',
    async (key) => {
      for (const includeSubunits of [true, false]) {
        const units = includeSubunits ? below(key) : new Set([key]);
        for (const current of [true, false, null]) {
          const expected = people.filter(({ memberships }) => {
            const there = memberships
              .filter(({ organization }) => units.has(organization))
              .map(({ from, to }) => ({ from: from ?? null, to: to ?? null }));
            const now = there.some((entry) => lasts(entry, today));
            if (current === null) return there.length > 0;
            return current ? now : !now && there.some((entry) => hasEnded(entry, today));
          });
          const found = await walk(
            graph,
            MEMBERS,
            ['organization', 'members'],
            { key: local(key), current, includeSubunits },
            5,
          );
          expect(
            found.map(({ name }) => name),
            `${includeSubunits} ${current}`,
          ).toEqual(inOrder(expected));
        }
      }
    },
  );

  it('send one statement for the members of all units of a page', async () => {
    const { statements, errors } = await graph.execute(
      '{ labs(first: 15) { nodes { members(first: 3) { totalCount nodes { name } } } } }',
    );
    expect(errors).toEqual([]);
    expect(statements.toSorted()).toEqual(['labsPage', 'membersOfOrganizations', 'membersOfOrganizationsCount']);
  });

  it('count outputs per year, newest first, an output once however many units of theirs wrote it', async () => {
    const found = await ask('vesterhav', 'id outputsPerYear { year count } publications(first: 1) { totalCount }');
    const years = z.array(z.object({ year: z.number().nullable(), count: z.number() })).parse(found.outputsPerYear);
    expect(years.length).toBeGreaterThan(5);
    expect(years.map(({ year }) => year)).toEqual(
      years.map(({ year }) => year).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    for (const { year, count } of years.slice(0, 3)) {
      const { data } = await graph.execute(
        'query($id: ID!, $year: Int!) { publications(filter: { organization: $id, years: { from: $year, to: $year } }, first: 1) { totalCount } }',
        { id: found.id, year },
      );
      expect(at(data, 'publications', 'totalCount')).toBe(count);
    }
    const parts = organizations.filter(({ key }) => parentsOf(key).includes('vesterhav'));
    const ofParts = await Promise.all(
      parts.map(async ({ key }) =>
        z.array(z.object({ count: z.number() })).parse((await ask(key, 'outputsPerYear { count }')).outputsPerYear),
      ),
    );
    const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
    expect(sum(years)).toBe(at(found, 'publications', 'totalCount'));
    expect(sum(years)).toBeLessThan(ofParts.reduce((total, rows) => total + sum(rows), 0));
  });

  it('are a lab or a partner, never both', async () => {
    const { data, errors } = await graph.execute(
      `query($ours: String!, $theirs: String!) { a: lab(by: { identifier: $ours }) { name } b: partner(by: { identifier: $ours }) { name }
        c: lab(by: { identifier: $theirs }) { name } d: partner(by: { identifier: $theirs }) { name } }`,
      { ours: local('vesterhav'), theirs: local('uni-zeewaarde') },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ a: { name: nameOf('vesterhav') }, b: null, c: null, d: { name: nameOf('uni-zeewaarde') } });
  });

  it.each([
    ['labs', true],
    ['partners', false],
  ] as const)('of the files are all among the %s, by name', async (field, ours) => {
    const query = `query($first: Int, $after: String) { ${field}(first: $first, after: $after) {
      nodes { name } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`;
    const found = (await walk(graph, query, [field], {})).map(({ name }) => String(name));
    expect(found).toEqual(byName(found));
    const expected = organizations.filter((entry) => entry.ours === ours).map(({ name }) => name);
    expect(found.filter((name) => organizations.some((entry) => entry.name === name))).toEqual(byName(expected));
  });

  it('are found by words of a name, a short name or another name', async () => {
    const search = async (field: string, query: string) =>
      names(
        at(
          (await graph.execute(`query($query: String!) { ${field}(query: $query) { nodes { name } } }`, { query }))
            .data,
          field,
          'nodes',
        ),
      );
    expect(await search('labs', 'VDI')).toEqual([nameOf('vesterhav')]);
    expect(await search('labs', 'demonstrationsinstitut opdigtet')).toEqual([nameOf('vesterhav')]);
    expect(await search('partners', 'VDI')).toEqual([]);
  });

  it('named by a ROR id that is none are refused with a right example', async () => {
    const { errors } = await graph.execute('{ organization(by: { ror: "nonsense" }) { id } }');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'BAD_IDENTIFIER' },
      message: expect.stringContaining('https://ror.org/'),
    });
  });
});
