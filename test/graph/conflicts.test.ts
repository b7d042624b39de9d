/** Protects conflicts of interest and teams against an independent reading of contributions, projects, memberships and affiliations. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask } from '../support/importing.js';
import { type Seeded, seeded } from '../support/seeded.js';

const idShape = z.object({ id: z.string() });
const conflictShape = z.object({
  candidate: idShape,
  person: idShape,
  kinds: z.array(z.string()),
  outputCount: z.number(),
  outputs: z.array(idShape),
  projects: z.array(idShape),
  organizations: z.array(z.object({ organization: idShape })),
  because: z.string(),
});
const reportShape = z.object({
  conflictsOfInterest: z.object({
    asOf: z.number(),
    policy: z.object({ name: z.string().nullable(), source: z.string().nullable() }),
    conflicts: z.array(conflictShape),
    clear: z.array(idShape),
    missing: z.array(z.string()),
  }),
});
const CONFLICT =
  'candidate { id } person { id } kinds outputCount outputs(first: 20) { id } projects(first: 20) { id } organizations { organization { id } } because';
const REPORT = `query($people: [ID!]!, $candidates: [ID!]!, $policy: ConflictPolicyChoice, $asOf: Int) {
  conflictsOfInterest(people: $people, candidates: $candidates, policy: $policy, asOf: $asOf) {
    asOf policy { name source } conflicts { ${CONFLICT} } clear { id } missing } }`;
const teamShape = z.object({
  team: z.object({
    coverage: z.number(),
    considered: z.number(),
    excludedCount: z.number(),
    people: z.array(
      z.object({
        person: idShape,
        adds: z.number(),
        covers: z.array(z.object({ concept: idShape, weight: z.number(), part: z.number() })),
      }),
    ),
    uncovered: z.array(idShape),
    excluded: z.array(conflictShape),
  }),
});
const TEAM = `query($on: TeamOn!, $k: Int, $apartFrom: [ID!], $policy: ConflictPolicyChoice) {
  team(on: $on, k: $k, apartFrom: $apartFrom, policy: $policy) {
    coverage considered excludedCount uncovered { id } people { person { id } adds covers { concept { id } weight part } } excluded(first: 50) { ${CONFLICT} } } }`;

const LOOSE = ['NETWORK', 'ALLIANCE', 'COLLABORATION', 'PROGRAMME', 'REGION', 'INFRASTRUCTURE', 'FUNDER'];

describe('conflicts of interest', () => {
  let graph: Seeded;
  let people: string[];
  let outputs: { id: string; year: number; authorCount: number; authors: { who: string; units: string[] }[] }[];
  let projects: { id: string; from: string | null; to: string | null; people: string[] }[];
  let memberships: { who: string; unit: string; from: string | null; to: string | null }[];
  let parents: Map<string, string[]>;
  let kinds: Map<string, string>;

  beforeAll(async () => {
    graph = await seeded();
    const { database } = graph;
    const text = z.string().nullable();
    outputs = z
      .array(
        z.object({
          id: z.string(),
          year: z.number(),
          authorCount: z.number(),
          authors: z.array(z.object({ who: z.string(), units: z.array(z.string()) })),
        }),
      )
      .parse(
        await ask(
          database,
          `MATCH (p:Publication) WHERE p.year IS NOT NULL
           RETURN p.id + CASE WHEN exists { (p)-[:VERSION_OF]->() } THEN ' version' ELSE '' END AS id, p.year AS year,
             COUNT { (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'}) } AS authorCount,
             COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(c)-[:BY]->(x:Person)
                       RETURN {who: x.id + CASE c.role WHEN 'AUTHOR' THEN '' ELSE ' other' END, units: COLLECT { MATCH (c)-[:AFFILIATED_WITH]->(o) RETURN o.id }} } AS authors`,
        ),
      );
    projects = z
      .array(z.object({ id: z.string(), from: text, to: text, people: z.array(z.string()) }))
      .parse(
        await ask(
          database,
          'MATCH (p:Project) RETURN p.id AS id, p.from AS from, p.to AS to, COLLECT { MATCH (p)-[:INVOLVES]->(x:Person) RETURN DISTINCT x.id } AS people',
        ),
      );
    memberships = z
      .array(z.object({ who: z.string(), unit: z.string(), from: text, to: text }))
      .parse(
        await ask(
          database,
          'MATCH (x:Person)-[m:MEMBER_OF]->(o) RETURN x.id AS who, o.id AS unit, m.from AS from, m.to AS to',
        ),
      );
    const units = await ask(
      database,
      'MATCH (o:Organization) RETURN o.id AS id, o.kind AS kind, [(o)-[:PART_OF]->(a) | a.id] AS parents',
    );
    parents = new Map(units.map(({ id, parents: all }) => [String(id), Array.isArray(all) ? all.map(String) : []]));
    kinds = new Map(units.map(({ id, kind }) => [String(id), String(kind)]));
    const members = await ask(
      database,
      `MATCH (m:Member) WHERE exists { (m)<-[:BY]-() } RETURN m.id AS id ORDER BY id LIMIT 24`,
    );
    people = members.map(({ id }) => String(id));
  });
  afterAll(() => graph.close());

  function withAncestors(id: string, seen = new Set<string>()): Set<string> {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const parent of parents.get(id) ?? []) withAncestors(parent, seen);
    return seen;
  }

  const yearOf = (date: string | null) => (date === null ? null : Number(date.slice(0, 4)));

  function namedBy(who: string, since: number, asOf: number): Set<string> {
    const named = memberships
      .filter((m) => m.who === who && (yearOf(m.from) ?? since) <= asOf && (yearOf(m.to) ?? asOf) >= since)
      .map(({ unit }) => unit);
    for (const { year, authors } of outputs)
      if (year >= since && year <= asOf)
        for (const { who: author, units } of authors) if (author.split(' ')[0] === who) named.push(...units);
    return new Set(named);
  }

  function expected(
    candidate: string,
    person: string,
    years: { o?: number; p?: number; u?: number },
    asOf: number,
    same: string,
  ) {
    const { o, p, u } = years;
    const joint = outputs.filter(
      ({ id, year, authorCount, authors }) =>
        o !== undefined &&
        !id.endsWith('version') &&
        year >= asOf - o &&
        year <= asOf &&
        authorCount <= 100 &&
        [candidate, person].every((one) => authors.some(({ who }) => who === one)),
    );
    const projectIds = projects.filter(({ from, to, people: all }) => {
      const [first, last] = [yearOf(from ?? to), yearOf(to ?? from)];
      return (
        p !== undefined &&
        first !== null &&
        last !== null &&
        first <= asOf &&
        last >= asOf - p &&
        all.includes(candidate) &&
        all.includes(person)
      );
    });
    const places = (who: string) => (u === undefined ? new Set<string>() : namedBy(who, asOf - u, asOf));
    const [mine, theirs] = [places(candidate), places(person)];
    const reach = (named: Set<string>) => new Set([...named].flatMap((id) => [...withAncestors(id)]));
    const both = [...reach(mine)].filter(
      (id) =>
        reach(theirs).has(id) &&
        !LOOSE.includes(kinds.get(id) ?? '') &&
        (same !== 'UNIT' || mine.has(id) || theirs.has(id)),
    );
    const lowest = both.filter((id) => !both.some((other) => other !== id && withAncestors(other).has(id)));
    return {
      outputs: joint.map(({ id }) => id).sort(),
      projects: projectIds.map(({ id }) => id).sort(),
      organizations: lowest.sort(),
    };
  }

  async function report(variables: Record<string, unknown>) {
    const { data, errors } = await graph.execute(REPORT, variables);
    expect(errors).toEqual([]);
    return reportShape.parse(data).conflictsOfInterest;
  }

  it.each([
    ['the rules of JOSS', { name: 'JOSS' }, { o: 4, p: 4, u: 1 }, 'INSTITUTION'],
    ['the rules of rOpenSci', { name: 'ROPENSCI' }, { o: 3 }, 'INSTITUTION'],
    ['the rules of PLOS', { name: 'PLOS' }, { o: 5, p: 5, u: 5 }, 'INSTITUTION'],
    [
      'rules of their own',
      { rules: { outputYears: 2, organizationYears: 3, sameOrganization: 'UNIT' } },
      { o: 2, u: 3 },
      'UNIT',
    ],
  ])('by %s are those of outputs, projects and places as they stand', async (_, policy, years, same) => {
    const [those, candidates] = [people.slice(0, 6), people.slice(4)];
    for (const asOf of [undefined, 2021]) {
      const told = await report({ people: those, candidates, policy, asOf });
      let checked = 0;
      for (const candidate of candidates)
        for (const person of those) {
          const found = told.conflicts.find((each) => each.candidate.id === candidate && each.person.id === person);
          if (candidate === person) {
            expect(found?.kinds).toContain('SAME_PERSON');
            continue;
          }
          const should = expected(candidate, person, years, told.asOf, same);
          const evidence = {
            outputs: (found?.outputs ?? []).map(({ id }) => id).sort(),
            projects: (found?.projects ?? []).map(({ id }) => id).sort(),
            organizations: (found?.organizations ?? []).map(({ organization }) => organization.id).sort(),
          };
          expect({ candidate, person, ...evidence }).toEqual({ candidate, person, ...should });
          expect(found === undefined).toBe(Object.values(should).every((list) => list.length === 0));
          if (found !== undefined) {
            checked++;
            expect(found.because).toMatch(/^\S.* and .*\.$/);
          }
        }
      expect(checked).toBeGreaterThan(0);
      const entangled = new Set(told.conflicts.map(({ candidate }) => candidate.id));
      expect(told.clear.map(({ id }) => id)).toEqual(candidates.filter((id) => !entangled.has(id)));
    }
  });

  it('name who is not there, and the source of the rules', async () => {
    const told = await report({ people: [people[0], 'Person:nobody'], candidates: [people[1]] });
    expect(told.missing).toEqual(['Person:nobody']);
    expect(told.policy).toMatchObject({ name: 'JOSS', source: expect.stringContaining('openjournals/joss') });
  });

  it.each([
    [{ people: [], candidates: ['x'] }, 'TOO_MANY_IDS'],
    [{ people: ['x'], candidates: ['x'], policy: { rules: {} } }, 'OUT_OF_RANGE'],
    [{ people: ['x'], candidates: ['x'], policy: { rules: { outputYears: 101 } } }, 'OUT_OF_RANGE'],
    [{ people: ['x'], candidates: ['x'], asOf: 0 }, 'OUT_OF_RANGE'],
  ])('are refused for %o', async (wrong, code) => {
    const { errors } = await graph.execute(REPORT, wrong);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  describe('a team', () => {
    async function teamOf(variables: Record<string, unknown>) {
      const { data, errors } = await graph.execute(TEAM, variables);
      expect(errors).toEqual([]);
      return teamShape.parse(data).team;
    }

    it('covers concepts with people who have no conflict of interest, and says who was left out', async () => {
      const rows = await ask(
        graph.database,
        `MATCH (c:Concept)<-[a:ABOUT]-(p) WITH c, count(p) AS n ORDER BY n DESC, c.id LIMIT 4 RETURN c.id AS id`,
      );
      const concepts = rows.map(({ id }) => String(id));
      const apartFrom = people.slice(0, 3);
      const policy = { name: 'PLOS' };
      const told = await teamOf({ on: { concepts }, k: 4, apartFrom, policy });
      expect(told.people.length).toBeGreaterThan(1);
      const ids = told.people.map(({ person }) => person.id);
      expect((await report({ people: apartFrom, candidates: ids, policy })).conflicts).toEqual([]);
      expect(told.excludedCount).toBeGreaterThan(0);
      for (const { candidate } of told.excluded) expect(ids).not.toContain(candidate.id);
      // Σ over outputs of the weight of the concept ÷ authors, as pages of concepts count it.
      for (const { person, covers } of told.people)
        for (const { concept, weight } of covers) {
          const [row] = await ask(
            graph.database,
            `MATCH (:Concept {id: $concept})<-[a:ABOUT]-(p:Publication) WHERE p.counted
               AND exists { (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'})-[:BY]->({id: $person}) }
             RETURN sum(a.weight / p.authorCount) AS weight`,
            { concept: concept.id, person: person.id },
          );
          expect(weight).toBeCloseTo(Number(row?.weight), 6);
        }
      const best = concepts.map((concept) =>
        Math.max(
          0,
          ...told.people.flatMap(({ covers }) =>
            covers.filter((each) => each.concept.id === concept).map(({ part }) => part),
          ),
        ),
      );
      expect(told.coverage).toBeCloseTo(best.reduce((sum, part) => sum + part, 0) / concepts.length, 9);
    });

    it('of reviewers keeps away from the authors of an output', async () => {
      const output = outputs.find(
        ({ id, authors, year }) =>
          !id.endsWith('version') && year >= 2024 && authors.filter(({ who }) => people.includes(who)).length > 1,
      );
      const authors = (output?.authors ?? []).map(({ who }) => who);
      const told = await teamOf({ on: { publication: output?.id }, k: 3, policy: { name: 'JOSS' } });
      expect(told.people.length).toBeGreaterThan(0);
      const ids = told.people.map(({ person }) => person.id);
      for (const id of ids) expect(authors).not.toContain(id);
      expect((await report({ people: authors.slice(0, 50), candidates: ids })).conflicts).toEqual([]);
    });
  });
});
