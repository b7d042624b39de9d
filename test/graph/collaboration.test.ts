/**
 * Protects collaborators and paths against an independent reading of the same graph: authors of outputs as they stand in
 * contributions, breadth-first search and plain counts, nothing derived.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

interface Output {
  readonly id: string;
  readonly year: number | null;
  readonly authors: readonly string[];
  readonly authorCount: number;
}

const hop = z.object({
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  cost: z.number(),
  strength: z.number(),
  consortium: z.boolean(),
  outputs: z.array(z.object({ id: z.string(), publishedOn: z.string().nullable() })),
  projects: z.array(z.object({ id: z.string() })),
});
const answer = z.object({
  collaborationPaths: z.object({
    asOf: z.number(),
    truncated: z.boolean(),
    reason: z.string().nullable(),
    explanation: z.string().nullable(),
    paths: z.array(z.object({ length: z.number(), cost: z.number(), hops: z.array(hop) })),
  }),
});
const PATHS = `query($from: ID!, $to: ID!, $k: Int, $maxHops: Int, $since: Int, $until: Int, $via: [PathVia!], $avoiding: [ID!], $order: PathOrder) {
  collaborationPaths(from: $from, to: $to, k: $k, maxHops: $maxHops, since: $since, until: $until, via: $via, avoiding: $avoiding, order: $order) {
    asOf truncated reason explanation
    paths { length cost hops { from { id } to { id } cost strength consortium outputs(first: 20) { id publishedOn } projects { id } } }
  } }`;

const collaborators = z.object({
  node: z.object({
    collaborators: z.object({
      totalCount: z.number(),
      truncated: z.boolean(),
      consortiumOutputs: z.number(),
      collaborators: z.array(
        z.object({
          entity: z.object({ id: z.string() }),
          outputs: z.number(),
          fractionalOutputs: z.number(),
          firstYear: z.number().nullable(),
          lastYear: z.number().nullable(),
        }),
      ),
    }),
  }),
});
const COLLABORATORS = `query($id: ID!, $counting: Counting, $since: Int, $until: Int) { node(id: $id) { ... on Person { collaborators(first: 100, counting: $counting, since: $since, until: $until) { ...all } } ... on Organization { collaborators(first: 100, counting: $counting, since: $since, until: $until) { ...all } } } }
  fragment all on CollaboratorList { totalCount truncated consortiumOutputs collaborators { entity { id } outputs fractionalOutputs firstYear lastYear } }`;

describe('collaboration', () => {
  let graph: Seeded;
  let outputs: Output[];
  let people: string[];
  let members: string[];
  let labs: string[];

  beforeAll(async () => {
    graph = await seeded();
    const rows = async <R>(cypher: string, row: z.ZodType<R>) =>
      (await graph.database.driver.executeQuery(cypher)).records.map((record) => row.parse(record.toObject()));
    outputs = await rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.id AS id, p.year AS year, p.authorCount AS authorCount,
         COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(x:Person) RETURN DISTINCT x.id } AS authors`,
      z.object({ id: z.string(), year: z.number().nullable(), authorCount: z.number(), authors: z.array(z.string()) }),
    );
    people = [...new Set(outputs.flatMap(({ authors }) => authors))].sort();
    const ids = async (label: string) =>
      (await rows(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`, z.object({ id: z.string() }))).map(
        ({ id }) => id,
      );
    members = (await ids('Member')).filter((id) => people.includes(id));
    labs = await ids('Lab');
  });
  afterAll(() => graph.close());

  async function paths(variables: Record<string, unknown>) {
    const { data, errors } = await graph.execute(PATHS, variables);
    expect(errors).toEqual([]);
    return answer.parse(data).collaborationPaths;
  }

  /** Fewest hops between two people over the outputs of some years. */
  function distance(
    from: string,
    to: ReadonlySet<string>,
    within: (year: number | null) => boolean,
    avoid = '',
  ): number | undefined {
    const own = outputs.filter(
      ({ year, authors, authorCount }) => within(year) && authors.length > 1 && authorCount > 1,
    );
    const byAuthor = new Map<string, Output[]>();
    for (const output of own)
      for (const author of output.authors) byAuthor.set(author, [...(byAuthor.get(author) ?? []), output]);
    const seen = new Set([from, avoid]);
    let reached = [from];
    for (let hops = 0; reached.length > 0; hops++) {
      if (reached.some((person) => to.has(person))) return hops;
      const next: string[] = [];
      for (const output of new Set(reached.flatMap((person) => byAuthor.get(person) ?? []))) {
        for (const author of output.authors) {
          if (seen.has(author)) continue;
          seen.add(author);
          next.push(author);
        }
      }
      reached = next;
    }
    return undefined;
  }

  /** The same pairs on every run. */
  function pairs(of: readonly string[], count: number): [string, string][] {
    let state = 42;
    const next = () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return of[state % of.length] ?? '';
    };
    return Array.from({ length: count }, (): [string, string] => [next(), next()]).filter(([a, b]) => a !== b);
  }

  const everyYear = () => true;

  it('finds the fewest hops between people, as a plain breadth-first search does', async () => {
    const all = [...pairs(members, 25), ...pairs(people, 35)];
    const lengths = new Set<number | undefined>();
    for (const [from, to] of all) {
      const found = await paths({ from, to, k: 1, maxHops: 8 });
      const expected = distance(from, new Set([to]), everyYear);
      lengths.add(expected);
      expect([from, to, found.paths[0]?.length]).toEqual([from, to, expected]);
      if (expected === undefined) expect(found.reason).toMatch(/TOO_MANY_HOPS|DIFFERENT_COMPONENTS|FILTERS_TOO_TIGHT/);
    }
    expect(lengths.size).toBeGreaterThan(2);
  });

  it('finds them in a window of years, and around somebody', async () => {
    const within = (year: number | null) => year !== null && year >= 2018 && year <= 2020;
    for (const [from, to] of pairs(members, 15)) {
      const found = await paths({ from, to, k: 1, maxHops: 8, since: 2018, until: 2020 });
      expect(found.paths[0]?.length).toBe(distance(from, new Set([to]), within));
      const avoid = (await paths({ from, to, k: 1 })).paths[0]?.hops[0]?.to.id ?? '';
      if (avoid === to || avoid === '') continue;
      const around = await paths({ from, to, k: 1, maxHops: 8, avoiding: [avoid] });
      expect(around.paths[0]?.length).toBe(distance(from, new Set([to]), everyYear, avoid));
    }
  });

  it('gives paths that hold together: each hop with its outputs, of both people, newest first', async () => {
    const byId = new Map(outputs.map((output) => [output.id, output]));
    for (const [from, to] of pairs(members, 12)) {
      const found = await paths({ from, to, k: 5 });
      expect(found.paths.length).toBeGreaterThan(0);
      for (const path of found.paths) {
        expect(path.hops).toHaveLength(path.length);
        expect(path.cost).toBeCloseTo(
          path.hops.reduce((sum, { cost }) => sum + cost, 0),
          6,
        );
        expect([path.hops[0]?.from.id, path.hops.at(-1)?.to.id]).toEqual([from, to]);
        for (const [at, step] of path.hops.entries()) {
          if (at > 0) expect(step.from.id).toBe(path.hops[at - 1]?.to.id);
          expect(step.outputs.length).toBeGreaterThan(0);
          for (const { id } of step.outputs)
            expect(byId.get(id)?.authors).toEqual(expect.arrayContaining([step.from.id, step.to.id]));
          // A month without its day comes before the days of that month, as in every list of outputs.
          const dates = step.outputs.map(({ publishedOn }) => `${publishedOn ?? ''}|`);
          expect(dates).toEqual([...dates].sort().reverse());
        }
      }
      const keys = found.paths.map(({ length, cost }) => length * 1_000 + cost);
      expect(keys).toEqual([...keys].sort((a, b) => a - b));
    }
  });

  it('crosses a consortium output as one weak hop', async () => {
    const consortium = outputs.find(({ authorCount }) => authorCount > 100);
    const authors = consortium?.authors ?? [];
    expect(authors.length).toBeGreaterThan(100);
    // Two who share nothing else.
    const apart = authors
      .flatMap((a) => authors.map((b) => [a, b] as const))
      .find(
        ([a, b]) =>
          a < b &&
          outputs.every(
            (output) => output === consortium || !(output.authors.includes(a) && output.authors.includes(b)),
          ),
      );
    const [from, to] = apart ?? ['', ''];
    const found = await paths({ from, to, k: 1 });
    expect(found.paths[0]?.hops).toMatchObject([{ consortium: true, outputs: [{ id: consortium?.id }], projects: [] }]);
    expect(found.paths[0]?.cost).toBeGreaterThan(0.9);
  });

  it('goes from a person to a lab through whoever wrote as part of it', async () => {
    const wrote = z.object({ lab: z.string(), people: z.array(z.string()) });
    const { records } = await graph.database.driver.executeQuery(
      `MATCH (lab:Lab)<-[:PART_OF*0..9]-(:Organization)<-[:AFFILIATED_WITH]-(c:Contribution {role: 'AUTHOR'})-[:BY]->(x:Person)
       MATCH (c)<-[:HAS_CONTRIBUTION]-(p:Publication) WHERE p.counted RETURN lab.id AS lab, collect(DISTINCT x.id) AS people`,
    );
    const of = new Map(
      records.map((record) => wrote.parse(record.toObject())).map(({ lab, people: ids }) => [lab, new Set(ids)]),
    );
    for (const [at, [person]] of pairs(members, 12).entries()) {
      const lab = labs[at % labs.length] ?? '';
      const expected = distance(person, of.get(lab) ?? new Set(), everyYear);
      for (const ends of [
        { from: person, to: lab },
        { from: lab, to: person },
      ]) {
        const found = await paths({ ...ends, k: 1, maxHops: 8 });
        expect(found.paths[0]?.length).toBe(expected === undefined ? undefined : expected + 1);
        const affiliation = ends.to === lab ? found.paths[0]?.hops.at(-1) : found.paths[0]?.hops[0];
        if (affiliation === undefined) continue;
        expect(affiliation.cost).toBe(0);
        expect(affiliation.outputs.length).toBeGreaterThan(0);
      }
    }
  });

  it('connects organisations by the outputs that name both', async () => {
    const found = await Promise.all(pairs(labs, 12).map(([from, to]) => paths({ from, to, k: 3 })));
    const hops = found.flatMap((one) => one.paths).flatMap((path) => path.hops);
    expect(hops.length).toBeGreaterThan(10);
    for (const step of hops) expect(step.outputs.length).toBeGreaterThan(0);
  });

  it('tells joint projects when they are asked for, and only then', async () => {
    const projects = async (via: readonly string[]) => {
      const found = await Promise.all(pairs(members, 15).map(([from, to]) => paths({ from, to, via, k: 3 })));
      return found.flatMap((one) => one.paths).flatMap((path) => path.hops);
    };
    expect((await projects(['OUTPUTS'])).every((step) => step.projects.length === 0)).toBe(true);
    const hops = await projects(['PROJECTS']);
    expect(hops.length).toBeGreaterThan(0);
    expect(hops.every((step) => step.projects.length > 0 && step.outputs.length === 0)).toBe(true);
  });

  it('gives the same answer twice', async () => {
    for (const [from, to] of pairs(members, 5))
      expect(await paths({ from, to, k: 10 })).toEqual(await paths({ from, to, k: 10 }));
  });

  it('says why there is no path', async () => {
    const [from = '', to = ''] = members;
    expect(await paths({ from, to: 'Person:nobody' })).toMatchObject({
      paths: [],
      reason: 'NOT_FOUND',
      explanation: expect.stringContaining('Person:nobody'),
    });
    expect(await paths({ from, to: 'Venue:x' })).toMatchObject({
      paths: [],
      reason: 'NOT_FOUND',
      explanation: expect.stringContaining('no person, lab or partner'),
    });
    expect(await paths({ from, to: from })).toMatchObject({
      paths: [],
      reason: 'SAME',
      explanation: expect.stringContaining('the same'),
    });
    expect(await paths({ from, to, since: 1900, until: 1901 })).toMatchObject({
      paths: [],
      reason: 'FILTERS_TOO_TIGHT',
      explanation: expect.stringContaining('without until (1901)'),
    });
  });

  it.each([{ k: 0 }, { k: 11 }, { maxHops: 0 }, { maxHops: 9 }, { since: 2020, until: 2019 }, { via: [] }])(
    'refuses %o',
    async (wrong) => {
      const [from, to] = members;
      const { errors } = await graph.execute(PATHS, { from, to, ...wrong });
      expect(errors).toMatchObject([{ extensions: { code: 'OUT_OF_RANGE' } }]);
    },
  );

  it('counts the collaborators of a person as their joint outputs stand', async () => {
    for (const id of members.slice(0, 12)) {
      const expected = new Map<string, { outputs: number; fractional: number; years: number[] }>();
      for (const { authors, authorCount, year } of outputs) {
        if (!authors.includes(id) || authorCount > 100) continue;
        for (const other of authors) {
          if (other === id) continue;
          const sum = expected.get(other) ?? { outputs: 0, fractional: 0, years: [] };
          expected.set(other, {
            outputs: sum.outputs + 1,
            fractional: sum.fractional + 1 / (authorCount - 1),
            years: year === null ? sum.years : [...sum.years, year],
          });
        }
      }
      for (const counting of ['FULL', 'FRACTIONAL'] as const) {
        const { data, errors } = await graph.execute(COLLABORATORS, { id, counting });
        expect(errors).toEqual([]);
        const list = collaborators.parse(data).node.collaborators;
        for (const { entity, outputs: count, fractionalOutputs, firstYear, lastYear } of list.collaborators) {
          const sum = expected.get(entity.id);
          expect(count).toBe(sum?.outputs ?? 0);
          expect(fractionalOutputs).toBeCloseTo(sum?.fractional ?? 0, 6);
          if (sum !== undefined && sum.years.length > 0)
            expect([firstYear, lastYear]).toEqual([Math.min(...sum.years), Math.max(...sum.years)]);
        }
        expect(list.collaborators.filter((each) => each.outputs > 0).length).toBe(Math.min(100, expected.size));
        const ranks = list.collaborators.map((each) => (counting === 'FULL' ? each.outputs : each.fractionalOutputs));
        expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
        expect(list.truncated).toBe(list.totalCount > list.collaborators.length);
        expect(list.consortiumOutputs).toBe(
          outputs.filter(({ authors, authorCount }) => authorCount > 100 && authors.includes(id)).length,
        );
      }
    }
  });

  it('counts the collaborators of a lab in a window of years', async () => {
    const named = z.object({ unit: z.string(), outputs: z.array(z.string()) });
    const { records } = await graph.database.driver.executeQuery(
      `MATCH (unit:Organization)<-[:PART_OF*0..9]-(:Organization)<-[:AFFILIATED_WITH]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
       WHERE p.counted AND 2019 <= p.year <= 2021 RETURN unit.id AS unit, collect(DISTINCT p.id) AS outputs`,
    );
    const of = new Map(
      records.map((record) => named.parse(record.toObject())).map(({ unit, outputs: ids }) => [unit, new Set(ids)]),
    );
    let compared = 0;
    for (const id of labs) {
      const { data } = await graph.execute(COLLABORATORS, { id, since: 2019, until: 2021 });
      for (const { entity, outputs: count } of collaborators.parse(data).node.collaborators.collaborators) {
        const shared = [...(of.get(id) ?? [])].filter((output) => of.get(entity.id)?.has(output));
        expect([id, entity.id, count]).toEqual([id, entity.id, shared.length]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});
