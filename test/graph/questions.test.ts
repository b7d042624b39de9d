/**
 * Protects the questions that rest on fingerprints: experts, trends, concept pages, missing collaborations. Answers are
 * compared with what the rows of the graph say by hand.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

const id = z.object({ id: z.string() });
const TRUST = 'https://whorl.example/vocabulary/starter/trust';

describe('questions', () => {
  let graph: Seeded;
  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  async function rows<R>(cypher: string, row: z.ZodType<R>, parameters: Record<string, unknown> = {}): Promise<R[]> {
    const { records } = await graph.database.driver.executeQuery(cypher, parameters);
    return records.map((record) => row.parse(record.toObject()));
  }

  async function ask<R>(query: string, shape: z.ZodType<R>, variables: Record<string, unknown> = {}): Promise<R> {
    const { data, errors } = await graph.execute(query, variables);
    expect(errors).toEqual([]);
    return shape.parse(data);
  }

  const expert = z.object({
    rank: z.number(),
    score: z.number(),
    outputs: z.number(),
    because: z.string(),
    person: id,
    evidence: z.array(z.object({ contribution: z.number(), match: z.number(), publication: id })),
  });
  const list = z.object({
    outputs: z.number(),
    totalCount: z.number(),
    truncated: z.boolean(),
    experts: z.array(expert),
  });
  const EXPERTS =
    'outputs totalCount truncated experts { rank score outputs because person { id } evidence(first: 50) { contribution match publication { id } } }';
  const expertsOn = (on: string, more = '') =>
    ask(`{ experts(on: ${on}, first: 50 ${more}) { ${EXPERTS} } }`, z.object({ experts: list })).then(
      ({ experts }) => experts,
    );

  describe('who knows about something', () => {
    it('are authors of the outputs that are told as evidence, and the parts make the score', async () => {
      const { experts } = await expertsOn('{ text: "Trust of patients in general practitioners" }');
      expect(experts.length).toBeGreaterThan(5);
      expect(experts[0]?.score).toBe(1);
      expect(experts.map(({ rank }) => rank)).toEqual(experts.map((_, at) => at + 1));
      const written = new Set(
        (
          await rows(
            "MATCH (w:Person)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p) RETURN DISTINCT w.id + ' ' + p.id AS id",
            id,
          )
        ).map((row) => row.id),
      );
      const sumOf = (evidence: readonly { match: number }[]) =>
        evidence.reduce((sum, { match }) => sum + match ** 3, 0);
      const top = sumOf(experts[0]?.evidence ?? []);
      for (const { person, evidence, outputs, score, because } of experts) {
        expect(evidence.length).toBe(Math.min(50, outputs));
        expect(evidence.filter(({ publication }) => !written.has(`${person.id} ${publication.id}`))).toEqual([]);
        expect(score).toBeCloseTo(sumOf(evidence) / top, 5);
        expect(evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(1, 5);
        expect(because).toMatch(/matching output.*\.$/);
      }
    });

    it('of an output are others than its authors, and without its co-authors where that is asked', async () => {
      const [own] = await rows(
        `MATCH (p:Publication)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Member)
         WHERE p.counted AND p.abstract IS NOT NULL WITH p, count(*) AS members ORDER BY members DESC, p.id LIMIT 1
         RETURN p.id AS id, COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Person) RETURN w.id } AS authors,
           COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(:Person)-[t:COLLABORATED]-(w:Person) WHERE any(n IN t.full WHERE n > 0) RETURN DISTINCT w.id } AS ties`,
        z.object({ id: z.string(), authors: z.array(z.string()), ties: z.array(z.string()) }),
      );
      const on = `{ publication: "${own?.id}" }`;
      const found = async (more: string) => (await expertsOn(on, more)).experts.map(({ person }) => person.id);
      const [others, strangers, all] = [
        await found(''),
        await found(', excluding: { coAuthors: true }'),
        await expertsOn(on, ', excluding: { authors: false }'),
      ];
      expect(others.filter((one) => own?.authors.includes(one))).toEqual([]);
      expect(others.some((one) => own?.ties.includes(one))).toBe(true);
      expect(strangers.length).toBeGreaterThan(0);
      expect(strangers.filter((one) => own?.ties.includes(one))).toEqual([]);
      expect(all.experts.some(({ person }) => own?.authors.includes(person.id))).toBe(true);
      expect(
        all.experts.flatMap(({ evidence }) => evidence).some(({ publication }) => publication.id === own?.id),
      ).toBe(false);
    });

    it('within an organisation belong to it, and excluding it leaves exactly these out', async () => {
      const [lab] = await rows(
        `MATCH (o:Lab) WITH o, COLLECT { MATCH (o)<-[:PART_OF*0..12]-(b) MATCH (b)<-[:MEMBER_OF]-(w:Person) RETURN w.id
             UNION MATCH (o)<-[:PART_OF*0..12]-(b) MATCH (b)<-[:AFFILIATED_WITH]-(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Person) RETURN w.id } AS people
         WHERE size(people) > 5 RETURN o.id AS id, people ORDER BY size(people), id LIMIT 1`,
        z.object({ id: z.string(), people: z.array(z.string()) }),
      );
      const on = '{ text: "machine learning in general practice and trust of patients" }';
      const inside = await expertsOn(on, `, within: "${lab?.id}"`);
      expect(inside.experts.length).toBeGreaterThan(1);
      expect(inside.experts.filter(({ person }) => !lab?.people.includes(person.id))).toEqual([]);
      const outside = await expertsOn(on, `, excluding: { organizations: ["${lab?.id}"] }`);
      expect(outside.experts.length).toBeGreaterThan(1);
      expect(outside.experts.filter(({ person }) => lab?.people.includes(person.id))).toEqual([]);
      const [first] = outside.experts;
      const without = await expertsOn(
        on,
        `, excluding: { organizations: ["${lab?.id}"], people: ["${first?.person.id}"] }`,
      );
      expect(without.experts.map(({ person }) => person.id)).not.toContain(first?.person.id);
      expect(without.experts[0]?.score).toBe(1);
    });

    it('on concepts are found by these alone', async () => {
      const [concept] = await rows('MATCH (c:Concept {uri: $uri}) RETURN c.id AS id', id, { uri: TRUST });
      const found = await expertsOn(`{ concepts: ["${concept?.id}"] }`);
      const about = new Set(
        (await rows('MATCH (p)-[:ABOUT]->(:Concept {uri: $uri}) RETURN p.id AS id', id, { uri: TRUST })).map(
          (row) => row.id,
        ),
      );
      expect(found.experts.length).toBeGreaterThan(2);
      for (const { evidence } of found.experts)
        expect(evidence.filter(({ publication }) => !about.has(publication.id))).toEqual([]);
    });

    it.each([
      ['{ experts(on: { publication: "Publication:none" }) { totalCount } }', { experts: null }],
      ['{ experts(on: { concepts: ["Concept:none"] }) { totalCount } }', { experts: null }],
      [
        '{ experts(on: { text: "?!" }) { totalCount outputs experts { score } } }',
        { experts: { totalCount: 0, outputs: 0, experts: [] } },
      ],
      [
        '{ experts(on: { text: "trust" }, within: "Organization:none") { totalCount } }',
        { experts: { totalCount: 0 } },
      ],
      ['{ fingerprintTrend(of: "Person:none") { totalCount } }', { fingerprintTrend: null }],
      ['{ fingerprintTrend(of: "Keyword:none") { totalCount } }', { fingerprintTrend: null }],
      ['{ unrealisedCollaborations(within: "Organization:none") { totalCount } }', { unrealisedCollaborations: null }],
    ])('%s is answered with nothing', async (query, expected) => {
      expect(await ask(query, z.unknown())).toEqual(expected);
    });

    it.each([
      ['{ experts(on: { concepts: [] }) { totalCount } }', 'TOO_MANY_VALUES'],
      ['{ experts(on: { text: "a" }, first: 51) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
      ['{ fingerprintTrend(of: "Person:none", bucket: 0, first: 0) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
      ['{ unrealisedCollaborations(minOutputs: 0) { totalCount } }', 'OUT_OF_RANGE'],
      [
        `{ experts(on: { text: "a" }, excluding: { organizations: [${'"Organization:x" '.repeat(21)}] }) { totalCount } }`,
        'TOO_MANY_IDS',
      ],
    ])('%s is refused', async (query, code) => {
      expect((await graph.execute(query)).errors).toMatchObject([{ extensions: { code } }]);
    });
  });

  it('trends are the fingerprints of their periods', async () => {
    const share = z.object({ share: z.number(), concept: z.object({ uri: z.string() }) });
    const { labs } = await ask(
      '{ labs(first: 25) { nodes { id } } }',
      z.object({ labs: z.object({ nodes: z.array(id) }) }),
    );
    let compared = 0;
    for (const { id: lab } of labs.nodes) {
      const { fingerprintTrend: trend } = await ask(
        '{ fingerprintTrend(of: "' +
          lab +
          '", bucket: 3, first: 5) { periods { from to outputs } concepts { share shares concept { uri } } } }',
        z.object({
          fingerprintTrend: z.object({
            periods: z.array(z.object({ from: z.number(), to: z.number(), outputs: z.number() })),
            concepts: z.array(share.extend({ shares: z.array(z.number()) })),
          }),
        }),
      );
      for (const [at, { from, to, outputs }] of trend.periods.entries()) {
        const { node } = await ask(
          `{ node(id: "${lab}") { ... on Lab { fingerprint(first: 100, from: ${from}, to: ${to}) { outputs entries { share concept { uri } } } } } }`,
          z.object({ node: z.object({ fingerprint: z.object({ outputs: z.number(), entries: z.array(share) }) }) }),
        );
        expect(outputs).toBe(node.fingerprint.outputs);
        for (const { shares, concept } of trend.concepts) {
          const entry = node.fingerprint.entries.find((one) => one.concept.uri === concept.uri);
          if (entry === undefined && node.fingerprint.entries.length === 100) continue;
          expect(shares[at]).toBeCloseTo(entry?.share ?? 0, 6);
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('pages of concepts add up what outputs say', async () => {
    const amount = { weight: z.number(), outputs: z.number() };
    const { concept } = await ask(
      `{ concept(by: { uri: "${TRUST}" }) { people(first: 100) { person { id } weight outputs } labs(first: 100) { organization { id } weight outputs }
          partners(first: 100) { organization { id } weight outputs } neighbours(first: 5) { concept { uri } outputs strength } outputsPerYear { year count } } }`,
      z.object({
        concept: z.object({
          people: z.array(z.object({ person: id, ...amount })),
          labs: z.array(z.object({ organization: id, ...amount })),
          partners: z.array(z.object({ organization: id, ...amount })),
          neighbours: z.array(
            z.object({ concept: z.object({ uri: z.string() }), outputs: z.number(), strength: z.number() }),
          ),
          outputsPerYear: z.array(z.object({ year: z.number().nullable(), count: z.number() })),
        }),
      }),
    );
    const byHand = z.object({ id: z.string(), weight: z.number(), outputs: z.number() });
    const people = await rows(
      `MATCH (:Concept {uri: $uri})<-[a:ABOUT]-(p:Publication)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Person)
       WHERE p.counted WITH DISTINCT w, p, a RETURN w.id AS id, sum(a.weight / p.authorCount) AS weight, count(p) AS outputs`,
      byHand,
      { uri: TRUST },
    );
    const units = await rows(
      `MATCH (:Concept {uri: $uri})<-[a:ABOUT]-(p:Publication)-[:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization)-[:PART_OF*0..12]->(o:Organization)
       WHERE p.counted WITH o, p, a, count(DISTINCT c) AS authors
       RETURN o.id AS id, sum(a.weight * authors / p.authorCount) AS weight, count(p) AS outputs`,
      byHand,
      { uri: TRUST },
    );
    const expectAmounts = (
      found: readonly { id: string; weight: number; outputs: number }[],
      all: readonly z.infer<typeof byHand>[],
    ) => {
      expect(found.length).toBeGreaterThan(2);
      expect(found.map(({ weight }) => weight)).toEqual(found.map(({ weight }) => weight).sort((a, b) => b - a));
      for (const one of found) {
        const known = all.find((row) => row.id === one.id);
        expect(one.outputs).toBe(known?.outputs);
        expect(one.weight).toBeCloseTo(known?.weight ?? -1, 6);
      }
    };
    expectAmounts(
      concept.people.map(({ person, ...rest }) => ({ ...person, ...rest })),
      people,
    );
    expectAmounts(
      concept.labs.map(({ organization, ...rest }) => ({ ...organization, ...rest })),
      units,
    );
    expectAmounts(
      concept.partners.map(({ organization, ...rest }) => ({ ...organization, ...rest })),
      units,
    );
    const years = await rows(
      'MATCH (:Concept {uri: $uri})<-[:ABOUT]-(p:Publication) WHERE p.counted RETURN p.year AS year, count(*) AS count ORDER BY year',
      z.object({ year: z.number().nullable(), count: z.number() }),
      { uri: TRUST },
    );
    expect(concept.outputsPerYear).toEqual(years);
    expect(concept.neighbours).toHaveLength(5);
    for (const { concept: other, outputs, strength } of concept.neighbours) {
      const [counts] = await rows(
        `MATCH (a:Concept {uri: $uri}), (b:Concept {uri: $other}) RETURN COUNT { (a)<-[:ABOUT]-()-[:ABOUT]->(b) } AS both, COUNT { (a)<-[:ABOUT]-() } AS ofA, COUNT { (b)<-[:ABOUT]-() } AS ofB`,
        z.object({ both: z.number(), ofA: z.number(), ofB: z.number() }),
        { uri: TRUST, other: other.uri },
      );
      expect(outputs).toBe(counts?.both);
      expect(strength).toBeCloseTo((counts?.both ?? 0) / Math.sqrt((counts?.ofA ?? 1) * (counts?.ofB ?? 1)), 6);
    }
  });

  it.each(['LAB', 'PERSON'])('missing collaborations between %s pairs have no output together', async (unit) => {
    const { unrealisedCollaborations: found } = await ask(
      `{ unrealisedCollaborations(unit: ${unit}, first: 40) { compared totalCount truncated pairs { similarity because a { id } b { id } sharedConcepts { contribution } } } }`,
      z.object({
        unrealisedCollaborations: z.object({
          compared: z.number(),
          totalCount: z.number(),
          truncated: z.boolean(),
          pairs: z.array(
            z.object({
              similarity: z.number(),
              because: z.string(),
              a: id,
              b: id,
              sharedConcepts: z.array(z.object({ contribution: z.number() })),
            }),
          ),
        }),
      }),
    );
    expect(found.pairs.length).toBeGreaterThan(3);
    expect(found.totalCount).toBeGreaterThanOrEqual(found.pairs.length);
    const values = found.pairs.map(({ similarity }) => similarity);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const together = new Set(
      (
        await rows(
          unit === 'LAB'
            ? `MATCH (a:Lab)-[:HAS_YEAR]->()-[:COUNTS]->(p)<-[:COUNTS]-()<-[:HAS_YEAR]-(b:Lab) WHERE a.id < b.id RETURN DISTINCT a.id + ' ' + b.id AS id`
            : `MATCH (a:Member)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(b:Member)
               WHERE a.id < b.id AND p.counted AND p.authorCount <= 100 RETURN DISTINCT a.id + ' ' + b.id AS id`,
          id,
        )
      ).map((row) => row.id),
    );
    expect(together.size).toBeGreaterThan(3);
    for (const { a, b, because, sharedConcepts } of found.pairs) {
      expect(together.has(`${a.id} ${b.id}`)).toBe(false);
      expect(because).toMatch(/^Both are about .*; no output together\.$/);
      expect(sharedConcepts.length).toBeGreaterThan(0);
    }
  });

  it('of likeness are answered with who wrote both, and whether they worked together', async () => {
    const reasons = { because: z.string() };
    const { publications, members } = await ask(
      '{ publications(first: 15) { nodes { id similar(first: 5) { because publication { id } sharedAuthors { id } } } } members(first: 10) { nodes { id similar(first: 5) { because jointOutputs person { id } } } } }',
      z.object({
        publications: z.object({
          nodes: z.array(
            z.object({
              id: z.string(),
              similar: z.array(z.object({ ...reasons, publication: id, sharedAuthors: z.array(id) })),
            }),
          ),
        }),
        members: z.object({
          nodes: z.array(
            z.object({
              id: z.string(),
              similar: z.array(z.object({ ...reasons, person: id, jointOutputs: z.number() })),
            }),
          ),
        }),
      }),
    );
    const authors = new Map(
      (
        await rows(
          "MATCH (p:Publication) RETURN p.id AS id, COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(w:Person) RETURN w.id } AS people",
          z.object({ id: z.string(), people: z.array(z.string()) }),
        )
      ).map((row) => [row.id, new Set(row.people)]),
    );
    let shared = 0;
    for (const { id: own, similar } of publications.nodes)
      for (const { publication, sharedAuthors, because } of similar) {
        const both = [...(authors.get(own) ?? [])].filter((one) => authors.get(publication.id)?.has(one));
        expect(new Set(sharedAuthors.map((one) => one.id))).toEqual(new Set(both));
        expect(because.includes('are by')).toBe(both.length > 0);
        shared += both.length;
      }
    expect(shared).toBeGreaterThan(0);
    const pairs = await rows(
      `MATCH (a:Member)-[t:COLLABORATED]-(b:Person) RETURN a.id + ' ' + b.id AS id, reduce(sum = 0, n IN t.full | sum + n) AS outputs`,
      z.object({ id: z.string(), outputs: z.number() }),
    );
    const joint = new Map(pairs.map((row) => [row.id, row.outputs]));
    for (const { id: own, similar } of members.nodes)
      for (const { person, jointOutputs } of similar) expect(jointOutputs).toBe(joint.get(`${own} ${person.id}`) ?? 0);
  });
});
