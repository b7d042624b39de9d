/** Protects collaborators by lab, partner, country and person against counts from raw contributions, affiliations and memberships. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../support/importing.js';
import { type Seeded, seeded } from '../support/seeded.js';

const author = z.object({ who: z.string(), units: z.array(z.string()) });
const outputShape = z.object({
  id: z.string(),
  year: z.number().nullable(),
  authorCount: z.number(),
  authors: z.array(author),
});
const unitShape = z.object({
  id: z.string(),
  ours: z.boolean(),
  country: z.string().nullable(),
  parents: z.array(z.string()),
});
type Output = z.infer<typeof outputShape>;

const listShape = z.object({
  totalCount: z.number(),
  consortiumOutputs: z.number(),
  addedConsortiumOutputs: z.number(),
  collaborators: z.array(
    z.object({
      entity: z.object({ id: z.string() }).nullable(),
      country: z.string().nullable(),
      label: z.string(),
      outputs: z.number(),
      fractionalOutputs: z.number(),
      projectYears: z.number(),
      firstYear: z.number().nullable(),
      lastYear: z.number().nullable(),
      tieYears: z.array(z.object({ year: z.number(), outputs: z.number(), event: z.string().nullable() })),
    }),
  ),
  tieHistory: z.array(
    z.object({
      year: z.number(),
      active: z.number(),
      newCount: z.number(),
      new: z.array(z.object({ label: z.string() })),
    }),
  ),
});

const LIST = `totalCount consortiumOutputs addedConsortiumOutputs tieHistory { year active newCount new(first: 100) { label } }
  collaborators { entity { id } country label outputs fractionalOutputs projectYears firstYear lastYear tieYears { year outputs event } }`;
const OF_PERSON = `query($id: ID!, $by: CollaboratorKind, $affiliation: AffiliationTime, $consortia: Boolean) { node(id: $id) { ... on Person { list: collaborators(first: 100, by: $by, affiliation: $affiliation, consortia: $consortia) { ${LIST} } } } }`;
const OF_ORGANIZATION = `query($id: ID!, $by: CollaboratorKind, $affiliation: AffiliationTime) { node(id: $id) { ... on Organization { list: collaborators(first: 100, by: $by, affiliation: $affiliation) { ${LIST} } } } }`;

const LIMIT = 100;
const TODAY = new Date().toISOString().slice(0, 10);

describe('collaborators', () => {
  let graph: Seeded;
  let outputs: Output[];
  let units: ReadonlyMap<string, z.infer<typeof unitShape>>;
  let members: { who: string; unit: string; from: string | null; to: string | null }[];
  let people: string[];

  beforeAll(async () => {
    graph = await seeded();
    const { database } = graph;
    outputs = z.array(outputShape).parse(
      await ask(
        database,
        `MATCH (p:Publication) WHERE NOT exists { (p)-[:VERSION_OF]->() }
         RETURN p.id AS id, p.year AS year, COUNT { (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'}) } AS authorCount,
           COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(c {role: 'AUTHOR'})-[:BY]->(x:Person)
                     RETURN {who: x.id, units: COLLECT { MATCH (c)-[:AFFILIATED_WITH]->(o) RETURN o.id }} } AS authors`,
      ),
    );
    const rows = await ask(
      database,
      'MATCH (o:Organization) RETURN o.id AS id, coalesce(o.ours, false) AS ours, o.country AS country, [(o)-[:PART_OF]->(a) | a.id] AS parents',
    );
    units = new Map(
      z
        .array(unitShape)
        .parse(rows)
        .map((unit) => [unit.id, unit]),
    );
    members = z
      .array(z.object({ who: z.string(), unit: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
      .parse(
        await ask(
          database,
          'MATCH (x:Person)-[m:MEMBER_OF]->(o) RETURN x.id AS who, o.id AS unit, m.from AS from, m.to AS to',
        ),
      );
    const counts = new Map<string, number>();
    for (const { authors } of outputs) for (const { who } of authors) counts.set(who, (counts.get(who) ?? 0) + 1);
    people = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([who]) => who);
  });
  afterAll(() => graph.close());

  function above(id: string): Set<string> {
    const seen = new Set<string>();
    const walk = (at: string) => {
      if (seen.has(at)) return;
      seen.add(at);
      for (const parent of units.get(at)?.parents ?? []) walk(parent);
    };
    walk(id);
    return seen;
  }

  function countryOf(id: string): string | undefined {
    for (let level = [id]; level.length > 0; level = level.flatMap((at) => units.get(at)?.parents ?? [])) {
      const [found] = level.flatMap((at) => units.get(at)?.country ?? []).sort();
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The groups that organisations stand for. */
  function groupsOf(named: readonly string[], by: string): Set<string> {
    if (by === 'COUNTRY') return new Set(named.flatMap((id) => countryOf(id) ?? []));
    const all = named.flatMap((id) => [...above(id)]);
    return new Set(all.filter((id) => by === 'ORGANIZATION' || units.get(id)?.ours === (by === 'LAB')));
  }

  const isToday = ({ from, to }: { from: string | null; to: string | null }) =>
    (from === null || from <= TODAY) && (to === null || to >= TODAY.slice(0, to.length));

  type Sums = Map<string, { outputs: number; fractional: number; years: number[] }>;
  function add(sums: Sums, key: string, year: number | null, part: number): void {
    const sum = sums.get(key) ?? { outputs: 0, fractional: 0, years: [] };
    sums.set(key, {
      outputs: sum.outputs + 1,
      fractional: sum.fractional + part,
      years: year === null ? sum.years : [...sum.years, year],
    });
  }

  async function listOf(query: string, variables: Record<string, unknown>) {
    const { data, errors } = await graph.execute(query, variables);
    expect(errors).toEqual([]);
    return z.object({ node: z.object({ list: listShape }) }).parse(data).node.list;
  }

  function compare(list: z.infer<typeof listShape>, sums: Sums): void {
    expect(list.totalCount).toBe(sums.size);
    expect(list.collaborators).toHaveLength(Math.min(100, sums.size));
    for (const each of list.collaborators) {
      const key = each.entity?.id ?? each.country ?? '';
      const sum = sums.get(key);
      expect([key, each.outputs]).toEqual([key, sum?.outputs]);
      expect(each.fractionalOutputs).toBeCloseTo(sum?.fractional ?? -1, 6);
      if ((sum?.years.length ?? 0) > 0)
        expect([each.firstYear, each.lastYear]).toEqual([
          Math.min(...(sum?.years ?? [])),
          Math.max(...(sum?.years ?? [])),
        ]);
      const perYear = each.tieYears.reduce((total, { outputs: count }) => total + count, 0);
      expect(perYear).toBe(sum?.years.length);
    }
    const newest = new Set(list.collaborators.filter(({ tieYears }) => tieYears.length > 0).map(({ label }) => label));
    if (sums.size <= 100)
      expect(new Set(list.tieHistory.flatMap((year) => year.new.map(({ label }) => label)))).toEqual(newest);
  }

  it.each(['LAB', 'PARTNER', 'ORGANIZATION', 'COUNTRY'])(
    'of a person by %s are where the co-authors said they were, on each output',
    async (by) => {
      let groups = 0;
      for (const id of people.slice(0, 8)) {
        const sums: Sums = new Map();
        for (const { authors, authorCount, year } of outputs) {
          if (authorCount < 2 || authorCount > LIMIT || !authors.some(({ who }) => who === id)) continue;
          const byGroup = new Map<string, Set<string>>();
          for (const { who, units: named } of authors)
            if (who !== id)
              for (const group of groupsOf(named, by)) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(who));
          for (const [group, others] of byGroup) add(sums, group, year, others.size / (authorCount - 1));
        }
        groups += sums.size;
        compare(await listOf(OF_PERSON, { id, by }), sums);
      }
      expect(groups).toBeGreaterThan(8);
    },
  );

  it.each(['LAB', 'COUNTRY'])('of a person by %s of today are where the co-authors are members now', async (by) => {
    let groups = 0;
    for (const id of people.slice(0, 8)) {
      const sums: Sums = new Map();
      for (const { authors, authorCount, year } of outputs) {
        if (authorCount < 2 || authorCount > LIMIT || !authors.some(({ who }) => who === id)) continue;
        const byGroup = new Map<string, Set<string>>();
        for (const who of new Set(authors.map((each) => each.who))) {
          if (who === id) continue;
          const now = members.filter((member) => member.who === who && isToday(member)).map(({ unit }) => unit);
          for (const group of groupsOf(now, by)) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(who));
        }
        for (const [group, others] of byGroup) add(sums, group, year, others.size / (authorCount - 1));
      }
      groups += sums.size;
      compare(await listOf(OF_PERSON, { id, by, affiliation: 'CURRENT' }), sums);
    }
    expect(groups).toBeGreaterThan(4);
  });

  it('of an organisation by person and by country are those outside it', async () => {
    const labs = [...units.values()].filter(({ ours }) => ours).map(({ id }) => id);
    for (const id of labs.slice(0, 5)) {
      const persons: Sums = new Map();
      const countries: Sums = new Map();
      for (const { authors, authorCount, year } of outputs) {
        const isInside = (named: readonly string[]) => named.some((unit) => above(unit).has(id));
        if (!authors.some(({ units: named }) => isInside(named))) continue;
        const insiders = authors.filter(({ units: named }) => isInside(named)).length;
        const outsiders = new Set(authors.filter(({ units: named }) => !isInside(named)).map(({ who }) => who));
        if (authorCount >= 2 && authorCount <= LIMIT)
          for (const who of outsiders) add(persons, who, year, insiders / (authorCount - 1));
        const named = new Set(authors.flatMap((each) => each.units));
        const elsewhere = [...named].filter((unit) => !above(unit).has(id));
        const byCountry = new Map<string, number>();
        for (const unit of elsewhere) {
          const country = countryOf(unit);
          if (country !== undefined) byCountry.set(country, (byCountry.get(country) ?? 0) + 1);
        }
        for (const [country, count] of byCountry) add(countries, country, year, count / Math.max(1, named.size - 1));
      }
      compare(await listOf(OF_ORGANIZATION, { id, by: 'COUNTRY' }), countries);
      if (persons.size <= 100) compare(await listOf(OF_ORGANIZATION, { id, by: 'PERSON' }), persons);
    }
  });

  it('of a lab by partner are its ties to partners, with joint projects', async () => {
    const [row] = await ask(
      graph.database,
      'MATCH (a:Lab)-[t:COLLABORATED]-(b:Partner) WHERE size(t.projectYears) > 0 AND t.outputs > 0 RETURN a.id AS id, b.id AS other, reduce(s = 0, n IN t.projectFull | s + n) AS years ORDER BY id, other LIMIT 1',
    );
    const list = await listOf(OF_ORGANIZATION, { id: row?.id, by: 'PARTNER' });
    expect(list.collaborators.every(({ entity }) => units.get(entity?.id ?? '')?.ours === false)).toBe(true);
    expect(list.collaborators.find(({ entity }) => entity?.id === row?.other)?.projectYears).toBe(row?.years);
  });

  it('of a consortium are added when they are asked for, and told', async () => {
    const consortium = outputs.find(({ authorCount }) => authorCount > LIMIT);
    const id = consortium?.authors[0]?.who ?? '';
    const without = await listOf(OF_PERSON, { id });
    const list = await listOf(OF_PERSON, { id, consortia: true });
    expect([without.addedConsortiumOutputs, list.addedConsortiumOutputs]).toEqual([0, list.consortiumOutputs]);
    const others = new Set(
      outputs
        .filter(({ authors }) => authors.some(({ who }) => who === id))
        .flatMap(({ authors }) => authors.map(({ who }) => who)),
    );
    others.delete(id);
    expect(list.totalCount).toBeGreaterThan(without.totalCount);
    expect(list.totalCount).toBeGreaterThanOrEqual(others.size);
  });

  it.each([
    { by: 'PERSON', affiliation: 'CURRENT' },
    { by: 'LAB', consortia: true },
  ])('are refused for %o', async (wrong) => {
    const { errors } = await graph.execute(OF_PERSON, { id: people[0], ...wrong });
    expect(errors).toMatchObject([{ extensions: { code: 'OUT_OF_RANGE' } }]);
  });
});
