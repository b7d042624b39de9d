/**
 * Protects fingerprints: every number can be found again by hand, from the stored weights of outputs and their authors,
 * and every word of evidence stands where it is said to stand.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

const evidence = z.object({
  field: z.enum(['TITLE', 'KEYWORD', 'ABSTRACT']).nullable(),
  matchedText: z.string().nullable(),
  label: z.string().nullable(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  contribution: z.number().nullable(),
  publication: z.object({ id: z.string() }).nullable(),
});
const entry = z.object({
  concept: z.object({ uri: z.string() }),
  weight: z.number(),
  rank: z.number(),
  share: z.number(),
  evidence: z.array(evidence).default([]),
});
const fingerprint = z.object({
  totalCount: z.number(),
  outputs: z.number(),
  basis: z.string().nullable(),
  entries: z.array(entry),
});
type Fingerprint = z.infer<typeof fingerprint>;
const similar = z.array(z.object({ similarity: z.number(), shared: z.array(z.object({ uri: z.string() })) }).loose());

const NUMBERS = 'totalCount outputs basis snapshot entries { concept { uri } weight rank share }';
const reasons = (first: number) =>
  `totalCount outputs basis snapshot entries { concept { uri } weight rank share evidence(first: ${first}) { field matchedText label start end contribution publication { id } } }`;
const ARGUMENTS = 'from: $from, to: $to, halfLifeYears: $halfLifeYears, minWeight: $minWeight, vocabulary: $vocabulary';
const ofSums = (first: number, selection: string) =>
  `query($id: ID!, $from: Int, $to: Int, $halfLifeYears: Float, $minWeight: Float, $vocabulary: String) { node(id: $id) { ${['Person', 'Organization', 'Project', 'Venue'].map((type) => `... on ${type} { fingerprint(first: ${first}, ${ARGUMENTS}) { ${selection} } }`).join(' ')} } }`;

interface Share {
  readonly output: string;
  readonly share: number;
}

describe('fingerprints', () => {
  let graph: Seeded;
  let weights: Map<string, Map<string, number>>;
  let years: Map<string, number | null>;
  let texts: Map<string, { title: string; abstract: string | null }>;
  let members: string[];

  async function rows<R>(cypher: string, row: z.ZodType<R>): Promise<R[]> {
    return (await graph.database.driver.executeQuery(cypher)).records.map((record) => row.parse(record.toObject()));
  }

  beforeAll(async () => {
    graph = await seeded();
    const all = await rows(
      `MATCH (p:Publication) RETURN p.id AS id, p.year AS year, p.title AS title, p.abstract AS abstract,
         COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS about`,
      z.object({
        id: z.string(),
        year: z.number().nullable(),
        title: z.string(),
        abstract: z.string().nullable(),
        about: z.array(z.tuple([z.string(), z.number()])),
      }),
    );
    weights = new Map(all.map(({ id, about }) => [id, new Map(about)]));
    years = new Map(all.map(({ id, year }) => [id, year]));
    texts = new Map(all.map(({ id, title, abstract }) => [id, { title, abstract }]));
    members = (await rows('MATCH (m:Member) RETURN m.id AS id ORDER BY id', z.object({ id: z.string() }))).map(
      ({ id }) => id,
    );
  });
  afterAll(() => graph.close());

  /** The sum that a fingerprint is, done by hand. */
  function byHand(shares: readonly Share[], halfLife?: number, asOf = 0): Map<string, number> {
    const sums = new Map<string, number>();
    for (const { output, share } of shares) {
      const year = years.get(output) ?? null;
      const fading = halfLife === undefined ? 1 : year === null ? 0.5 : 0.5 ** (Math.max(0, asOf - year) / halfLife);
      for (const [concept, weight] of weights.get(output) ?? [])
        sums.set(concept, (sums.get(concept) ?? 0) + weight * share * fading);
    }
    const top = Math.max(...sums.values());
    return new Map([...sums].map(([concept, sum]) => [concept, sum / top]));
  }

  function expectSame(found: Fingerprint, expected: ReadonlyMap<string, number>): void {
    expect(found.totalCount).toBe(expected.size);
    for (const { concept, weight } of found.entries)
      expect([concept.uri, weight]).toEqual([concept.uri, expect.closeTo(expected.get(concept.uri) ?? -1, 5)]);
    if (found.entries.length > 0) expect(found.entries[0]?.weight).toBe(1);
    expect(found.entries.map(({ rank }) => rank)).toEqual(found.entries.map((_, at) => at + 1));
  }

  async function ofSum(
    id: string,
    asked: Record<string, unknown> = {},
    query = ofSums(100, NUMBERS),
  ): Promise<Fingerprint> {
    const { data, errors } = await graph.execute(query, { id, ...asked });
    expect(errors).toEqual([]);
    return z.object({ node: z.object({ fingerprint }) }).parse(data).node.fingerprint;
  }

  const sharesOfPerson = (id: string) =>
    rows(
      `MATCH (:Person {id: '${id}'})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication) WHERE p.counted
       WITH DISTINCT p RETURN p.id AS output, 1.0 / COUNT { (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'}) } AS share`,
      z.object({ output: z.string(), share: z.number() }),
    );

  it('of outputs are the stored concepts, and their words stand where the evidence says', async () => {
    const { data, errors } = await graph.execute(
      `{ publications(first: 10) { nodes { id fingerprint(first: 40) { ${reasons(2)} } } } }`,
    );
    expect(errors).toEqual([]);
    const { nodes } = z
      .object({ publications: z.object({ nodes: z.array(z.object({ id: z.string(), fingerprint })) }) })
      .parse(data).publications;
    let words = 0;
    for (const { id, fingerprint: found } of nodes) {
      const stored = weights.get(id) ?? new Map();
      expect(found.totalCount).toBe(stored.size);
      expect(new Map(found.entries.map(({ concept, weight }) => [concept.uri, weight]))).toEqual(stored);
      const total = found.entries.reduce((sum, { share }) => sum + share, 0);
      if (stored.size > 0) expect(total).toBeCloseTo(1, 6);
      for (const { evidence: own } of found.entries) {
        expect(own.length).toBeGreaterThan(0);
        for (const { field, matchedText, start, end, publication } of own) {
          expect(publication?.id).toBe(id);
          const text =
            field === 'TITLE' ? texts.get(id)?.title : field === 'ABSTRACT' ? texts.get(id)?.abstract : undefined;
          if (text == null) continue;
          expect(text.slice(start ?? 0, end ?? 0)).toBe(matchedText);
          words++;
        }
      }
    }
    expect(words).toBeGreaterThan(40);
  });

  it('of people are the sums of their shares in their outputs', async () => {
    for (const id of members.slice(0, 15)) {
      const shares = await sharesOfPerson(id);
      const found = await ofSum(id);
      expect(found.outputs).toBe(shares.length);
      expect(found.basis).toBeNull();
      expectSame(found, byHand(shares));
    }
  });

  it('fade with age, and count only the years asked for', async () => {
    for (const id of members.slice(0, 5)) {
      const shares = await sharesOfPerson(id);
      const newest = Math.max(...shares.map(({ output }) => years.get(output) ?? 0));
      expectSame(await ofSum(id, { halfLifeYears: 3 }), byHand(shares, 3, newest));
      const within = shares.filter(
        ({ output }) => (years.get(output) ?? 0) >= 2018 && (years.get(output) ?? 0) <= 2021,
      );
      const found = await ofSum(id, { from: 2018, to: 2021, halfLifeYears: 2 });
      expect(found.outputs).toBe(within.length);
      expectSame(found, byHand(within, 2, 2021));
    }
  });

  it('of labs count what is below them once, shared by their authors', async () => {
    const shares = await rows(
      `MATCH (lab:Lab) WITH lab ORDER BY lab.id
       MATCH (lab)<-[:PART_OF*0..9]-(:Organization)<-[:AFFILIATED_WITH]-(c:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication) WHERE p.counted
       WITH lab, p, count(DISTINCT c) AS authors
       RETURN lab.id AS lab, p.id AS output, toFloat(authors) / COUNT { (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'}) } AS share`,
      z.object({ lab: z.string(), output: z.string(), share: z.number() }),
    );
    const labs = [...new Set(shares.map(({ lab }) => lab))];
    expect(labs.length).toBeGreaterThan(5);
    for (const lab of labs) {
      const own = shares.filter((row) => row.lab === lab);
      const found = await ofSum(lab);
      expect(found.outputs).toBe(own.length);
      expectSame(found, byHand(own));
    }
  });

  it('of a unit without what is below it rest on fewer outputs', async () => {
    const { data, errors } = await graph.execute(
      '{ labs(first: 30) { nodes { all: fingerprint { outputs } own: fingerprint(includeSubunits: false) { outputs } } } }',
    );
    expect(errors).toEqual([]);
    const count = z.object({ outputs: z.number() });
    const { nodes } = z
      .object({ labs: z.object({ nodes: z.array(z.object({ all: count, own: count })) }) })
      .parse(data).labs;
    expect(nodes.every(({ all, own }) => own.outputs <= all.outputs)).toBe(true);
    expect(nodes.some(({ all, own }) => own.outputs < all.outputs)).toBe(true);
    expect(nodes.some(({ own }) => own.outputs > 0)).toBe(true);
  });

  it('of venues and projects count each of their outputs whole', async () => {
    for (const [label, pattern] of [
      ['Venue', '<-[:PUBLISHED_IN]-'],
      ['Project', '-[:PRODUCED]->'],
    ]) {
      const shares = await rows(
        `MATCH (u:${label})${pattern}(p:Publication) WHERE p.counted RETURN u.id AS unit, p.id AS output, 1.0 AS share ORDER BY unit, output LIMIT 200`,
        z.object({ unit: z.string(), output: z.string(), share: z.number() }),
      );
      const whole = [...new Set(shares.map(({ unit }) => unit))].slice(0, -1).slice(0, 5);
      expect(whole.length).toBeGreaterThan(0);
      for (const unit of whole) expectSame(await ofSum(unit), byHand(shares.filter((row) => row.unit === unit)));
    }
  });

  it('are told by the outputs that bring a concept: what they add is the weight', async () => {
    for (const id of members.slice(0, 5)) {
      const { entries } = await ofSum(id, {}, ofSums(10, reasons(50)));
      const sums = entries.map(({ evidence: own }) => ({
        cut: own.length === 50,
        sum: own.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0),
      }));
      const top = sums[0];
      if (top === undefined || top.cut) continue;
      for (const [at, { sum, cut }] of sums.entries())
        if (!cut) expect(sum / top.sum).toBeCloseTo(entries[at]?.weight ?? -1, 5);
      for (const { evidence: own } of entries) {
        const added = own.map(({ contribution }) => contribution ?? 0);
        expect(added).toEqual([...added].sort((a, b) => b - a));
      }
    }
  });

  it('keep their numbers when concepts are left out', async () => {
    const id = members[0] ?? '';
    const whole = await ofSum(id);
    const heavy = await ofSum(id, { minWeight: 0.3 });
    expect(heavy.entries).toEqual(whole.entries.filter(({ weight }) => weight >= 0.3));
    expect(heavy.totalCount).toBeLessThan(whole.totalCount);
    const [vocabulary] = await rows('MATCH (v:Vocabulary) RETURN v.uri AS uri', z.object({ uri: z.string() }));
    expect(await ofSum(id, { vocabulary: vocabulary?.uri })).toEqual(whole);
    expect(await ofSum(id, { vocabulary: 'urn:none' })).toMatchObject({
      totalCount: 0,
      entries: [],
      outputs: whole.outputs,
    });
  });

  it('compare with themselves as 1, with others the same both ways, and with nobody as null', async () => {
    const COMPARE = `query($a: ID!, $b: ID!) { compareFingerprints(a: $a, b: $b, first: 100) { similarity shared { concept { uri } weightA weightB } onlyA { concept { uri } weight evidence { contribution } } onlyB { concept { uri } } } }`;
    const side = z.array(z.object({ concept: z.object({ uri: z.string() }) }).loose());
    const compared = z.object({
      compareFingerprints: z.object({ similarity: z.number(), shared: side, onlyA: side, onlyB: side }).nullable(),
    });
    const [a = '', b = ''] = members;
    const compare = async (one: string, other: string) => {
      const { data, errors } = await graph.execute(COMPARE, { a: one, b: other });
      expect(errors).toEqual([]);
      return compared.parse(data).compareFingerprints;
    };
    expect(await compare(a, a)).toMatchObject({ similarity: 1, onlyA: [], onlyB: [] });
    const [there, back] = [await compare(a, b), await compare(b, a)];
    expect(there?.similarity).toBe(back?.similarity);
    expect(there?.onlyA.map(({ concept }) => concept)).toEqual(back?.onlyB.map(({ concept }) => concept));
    expect(await compare(a, 'Person:nobody')).toBeNull();
    expect(await compare([...weights.keys()][0] ?? '', a)).not.toBeNull();
  });

  it('find similar outputs: by words and cosine, most of what comparing all fingerprints finds among them', async () => {
    const { data, errors } = await graph.execute(
      '{ publications(first: 25) { nodes { id similar(first: 50) { score words similarity publication { id } shared { uri } sharedConcepts { contribution } } versions { id } } } }',
    );
    expect(errors).toEqual([]);
    const one = z.object({
      id: z.string(),
      similar: z.array(
        z.object({
          score: z.number(),
          words: z.number(),
          similarity: z.number(),
          publication: z.object({ id: z.string() }),
          shared: z.array(z.object({ uri: z.string() })),
          sharedConcepts: z.array(z.object({ contribution: z.number() })),
        }),
      ),
      versions: z.array(z.object({ id: z.string() })),
    });
    const { nodes } = z.object({ publications: z.object({ nodes: z.array(one) }) }).parse(data).publications;
    const cosine = (a: string, b: string) => {
      const [x, y] = [weights.get(a) ?? new Map<string, number>(), weights.get(b) ?? new Map<string, number>()];
      const length = (v: ReadonlyMap<string, number>) => Math.hypot(...v.values());
      return (
        [...x].reduce((sum, [concept, weight]) => sum + weight * (y.get(concept) ?? 0), 0) /
        (length(x) * length(y) || 1)
      );
    };
    const counted = new Set(
      (await rows('MATCH (p:Publication) WHERE p.counted RETURN p.id AS id', z.object({ id: z.string() }))).map(
        ({ id }) => id,
      ),
    );
    let [wanted, found] = [0, 0];
    for (const { id, similar: list, versions } of nodes) {
      const excluded = new Set([id, ...versions.map((version) => version.id)]);
      const best = [...counted]
        .filter((other) => !excluded.has(other))
        .map((other) => cosine(id, other))
        .filter((value) => value > 0.05)
        .sort((a, b) => b - a)
        .slice(0, 5);
      expect(list.some(({ publication }) => excluded.has(publication.id))).toBe(false);
      for (const { score, words, similarity, publication, shared, sharedConcepts } of list) {
        expect(similarity).toBeCloseTo(cosine(id, publication.id), 6);
        expect(score).toBeCloseTo((5 * words + similarity) / 6, 6);
        expect(shared.length > 0).toBe(similarity > 0);
        expect(shared.length).toBe(sharedConcepts.length);
        const parts = sharedConcepts.reduce((sum, { contribution }) => sum + contribution, 0);
        if (shared.length < 20) expect(parts).toBeCloseTo(similarity, 6);
      }
      const scores = list.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      const values = list.map(({ similarity }) => similarity).sort((a, b) => b - a);
      wanted += best.length;
      found += best.filter((value, at) => (values[at] ?? 0) >= value - 1e-6).length;
    }
    expect(wanted).toBeGreaterThan(50);
    expect(found / wanted).toBeGreaterThan(0.7);
  });

  it('find similar people and labs, never themselves nor what a lab is part of', async () => {
    const { data, errors } = await graph.execute(
      '{ members(first: 5) { nodes { id similar(first: 5) { similarity person { id } shared { uri } } } } labs(first: 10) { nodes { id ancestors { id } similar(first: 5) { similarity organization { id } shared { uri } } } } }',
    );
    expect(errors).toEqual([]);
    const ids = z.array(z.object({ id: z.string() }));
    const answer = z
      .object({
        members: z.object({ nodes: z.array(z.object({ id: z.string(), similar })) }),
        labs: z.object({ nodes: z.array(z.object({ id: z.string(), ancestors: ids, similar })) }),
      })
      .parse(data);
    const nodes = [...answer.members.nodes, ...answer.labs.nodes];
    expect(nodes.filter(({ similar: list }) => list.length > 0).length).toBeGreaterThan(5);
    for (const { id, similar: list } of nodes) {
      expect(JSON.stringify(list)).not.toContain(`"${id}"`);
      expect(list.every(({ similarity, shared }) => similarity > 0 && similarity <= 1 && shared.length > 0)).toBe(true);
    }
    for (const { ancestors, similar: list } of answer.labs.nodes)
      for (const { id } of ancestors) expect(JSON.stringify(list)).not.toContain(id);
  });

  it('of pasted text show the words they rest on', async () => {
    const text = 'Machine learning predicted falls. General practitioners used machine learning.';
    const { data, errors } = await graph.execute(
      `query($text: String!) { fingerprintOf(text: $text, title: "Falls of older people") { ${reasons(10)} } }`,
      { text },
    );
    expect(errors).toEqual([]);
    const found = z.object({ fingerprintOf: fingerprint }).parse(data).fingerprintOf;
    expect(found).toMatchObject({ outputs: 0, basis: 'FULL' });
    expect(found.entries.length).toBeGreaterThan(2);
    for (const { evidence: own } of found.entries) {
      for (const { field, matchedText, start, end } of own) {
        expect((field === 'TITLE' ? 'Falls of older people' : text).slice(start ?? 0, end ?? 0)).toBe(matchedText);
      }
    }
  });

  it.each([
    ['{ fingerprintOf(text: "x", first: 101) { totalCount } }', 'PAGE_SIZE_OUT_OF_RANGE'],
    ['{ members(first: 1) { nodes { fingerprint(halfLifeYears: 0) { totalCount } } } }', 'BAD_HALF_LIFE'],
    ['{ members(first: 1) { nodes { fingerprint(minWeight: 2) { totalCount } } } }', 'BAD_WEIGHT'],
    ['{ members(first: 1) { nodes { similar(first: 51) { similarity } } } }', 'PAGE_SIZE_OUT_OF_RANGE'],
  ])('refuse %s', async (query, code) => {
    expect((await graph.execute(query)).errors).toMatchObject([{ extensions: { code } }]);
  });

  it('refuse a text that is too long, and say how long it was', async () => {
    const { errors } = await graph.execute('query($text: String!) { fingerprintOf(text: $text) { totalCount } }', {
      text: 'a '.repeat(50_001),
    });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('100002'), extensions: { code: 'TEXT_TOO_LONG' } },
    ]);
  });
});
