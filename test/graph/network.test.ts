/**
 * Protects networks against an independent reading of the same graph: who and what stands in outputs, as contributions
 * and concepts say, counted by brute force; nothing derived but which outputs count.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Seeded, seeded } from '../support/seeded.js';

const shape = z.object({
  collaborationNetwork: z.object({
    nodeCount: z.number(),
    linkCount: z.number(),
    truncated: z.boolean(),
    consortiumOutputs: z.number(),
    cuts: z.array(z.object({ reason: z.string(), nodes: z.number(), links: z.number(), truncates: z.boolean() })),
    nodes: z.array(
      z.object({ id: z.string(), label: z.string(), outputs: z.number(), degree: z.number(), strength: z.number() }),
    ),
    links: z.array(
      z.object({
        from: z.object({ id: z.string() }),
        to: z.object({ id: z.string() }),
        strength: z.number(),
        normalizedStrength: z.number(),
        outputs: z.number(),
        firstYear: z.number().nullable(),
        lastYear: z.number().nullable(),
      }),
    ),
  }),
});
type Shown = z.infer<typeof shape>['collaborationNetwork'];

const SELECTION = `{ nodeCount linkCount truncated consortiumOutputs cuts { reason nodes links truncates }
  nodes { id label outputs degree strength }
  links { from { id } to { id } strength normalizedStrength outputs firstYear lastYear } }`;

interface Incidence {
  readonly year: number | null;
  readonly size: number;
  readonly members: readonly string[];
}

describe('networks', () => {
  let graph: Seeded;

  beforeAll(async () => {
    graph = await seeded();
  });
  afterAll(() => graph.close());

  async function rows<R>(cypher: string, row: z.ZodType<R>): Promise<R[]> {
    return (await graph.database.driver.executeQuery(cypher)).records.map((record) => row.parse(record.toObject()));
  }
  const idsOf = async (cypher: string) => (await rows(cypher, z.object({ id: z.string() }))).map(({ id }) => id);

  async function network(args: string): Promise<Shown> {
    const { data, errors } = await graph.execute(`{ collaborationNetwork(${args}) ${SELECTION} }`);
    expect(errors).toEqual([]);
    const shown = shape.parse(data).collaborationNetwork;
    expectWhole(shown);
    return shown;
  }

  async function refusal(args: string): Promise<string> {
    const { errors } = await graph.execute(`{ collaborationNetwork(${args}) { nodeCount } }`);
    return `${errors[0]?.extensions?.code} ${errors[0]?.extensions?.argument}: ${errors[0]?.message}`;
  }

  const authors = (where = 'true') =>
    rows(
      `MATCH (p:Publication) WHERE p.counted AND ${where}
       RETURN p.year AS year, p.authorCount AS size,
         COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(x:Person) RETURN DISTINCT x.id } AS members`,
      z.object({ year: z.number().nullable(), size: z.number(), members: z.array(z.string()) }),
    );
  const units = (label: string) =>
    rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.year AS year,
         COUNT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(o:Organization) RETURN DISTINCT o } AS size,
         COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization)-[:PART_OF*0..12]->(o:${label}) RETURN DISTINCT o.id } AS members`,
      z.object({ year: z.number().nullable(), size: z.number(), members: z.array(z.string()) }),
    );

  it('of people count joint outputs in full and in parts, as they stand in contributions', async () => {
    const members = await idsOf('MATCH (n:Member) RETURN n.id AS id');
    const expected = linksOf(await authors(), { among: new Set(members) });
    expect(expected.size).toBeGreaterThan(10);
    for (const counting of ['FULL', 'FRACTIONAL'] as const) {
      const of = `of: [{people: ${JSON.stringify(members)}}], counting: ${counting}, maxNodes: 2000`;
      expect(asMap(await network(`kind: PEOPLE, ${of}`))).toEqual(byCounting(expected, counting));
    }
  });

  it('are the same from ties in the process and from outputs', async () => {
    const members = await idsOf('MATCH (n:Member) RETURN n.id AS id');
    const of = `of: [{people: ${JSON.stringify(members)}}], maxNodes: 2000, isolates: true`;
    for (const years of ['', ', since: 2020, until: 2022', ', until: 2021']) {
      const fromTies = await network(`kind: PEOPLE, ${of}${years}`);
      const fromOutputs = await network(`kind: PEOPLE, ${of}, outputs: {}${years}`);
      expect(fromOutputs).toEqual(fromTies);
      expect(fromTies.nodeCount).toBe(members.length);
    }
  });

  it('of organisations count outputs of any level once, and link no unit with what it is part of', async () => {
    const parts = await rows(
      'MATCH (a:Organization)-[:PART_OF*1..12]->(b:Organization) RETURN a.id + " " + b.id AS pair',
      z.object({ pair: z.string() }),
    );
    const related = new Set(parts.flatMap(({ pair }) => [pair, pair.split(' ').reverse().join(' ')]));
    for (const [kind, label] of [
      ['LABS', 'Lab'],
      ['ORGANIZATIONS', 'Organization'],
      ['PARTNERS', 'Partner'],
    ] as const) {
      const incidences = await units(label);
      for (const counting of ['FULL', 'FRACTIONAL'] as const) {
        const expected = byCounting(linksOf(incidences, { except: related }), counting);
        const fromOutputs = await network(`kind: ${kind}, outputs: {}, counting: ${counting}, maxNodes: 2000`);
        expect(asMap(fromOutputs)).toEqual(expected);
        const ids = await idsOf(`MATCH (n:${label}) RETURN n.id AS id`);
        const of = `of: [{organizations: ${JSON.stringify(ids.slice(0, 1000))}}]`;
        expect(asMap(await network(`kind: ${kind}, ${of}, counting: ${counting}, maxNodes: 2000`))).toEqual(expected);
      }
    }
  });

  it('of countries and of concepts count what stands together in outputs', async () => {
    const countries = await rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.year AS year, COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization)-[:PART_OF*0..12]->(o:Organization) WHERE o.country IS NOT NULL RETURN DISTINCT 'Country:' + o.country } AS members`,
      z.object({ year: z.number().nullable(), members: z.array(z.string()) }),
    );
    const concepts = await rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.year AS year, COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) WHERE a.rank <= 5 RETURN c.id } AS members`,
      z.object({ year: z.number().nullable(), members: z.array(z.string()) }),
    );
    for (const [kind, found] of [
      ['COUNTRIES', countries],
      ['CONCEPTS', concepts],
    ] as const) {
      const expected = linksOf(
        found.map((each) => ({ ...each, size: each.members.length })),
        {},
      );
      expect(expected.size).toBeGreaterThan(3);
      const shown = await network(`kind: ${kind}, outputs: {}, conceptsPerOutput: 5, maxNodes: 2000`);
      expect(asMap(shown)).toEqual(byCounting(expected, 'FRACTIONAL'));
    }
  });

  it('of citations count shared references and citing outputs', async () => {
    const references = await rows(
      `MATCH (p:Publication) WHERE p.counted
       RETURN p.id AS id, COLLECT { MATCH (p)-[:REFERS_TO {kind: 'CITES'}]->(i:Identifier) OPTIONAL MATCH (i)-[:IDENTIFIES]->(c:Publication) RETURN DISTINCT coalesce(c.id, i.key) } AS references`,
      z.object({ id: z.string(), references: z.array(z.string()) }),
    );
    const coupled = new Map<string, string[]>();
    for (const { id, references: cited } of references)
      for (const one of cited) coupled.set(one, [...(coupled.get(one) ?? []), id]);
    const expected = linksOf(
      [...coupled.values()].map((members) => ({ year: null, size: members.length, members })),
      {},
    );
    expect(asMap(await network('kind: BIBLIOGRAPHIC_COUPLING, outputs: {}, maxNodes: 2000'))).toEqual(
      byCounting(expected, 'FRACTIONAL'),
    );
    const counted = new Set(references.map(({ id }) => id));
    const citing = await rows(
      `MATCH (p:Publication) RETURN COLLECT { MATCH (p)-[:CITES]->(c:Publication) RETURN DISTINCT c.id } AS members`,
      z.object({ members: z.array(z.string()) }),
    );
    const together = linksOf(
      citing.map(({ members }) => ({
        year: null,
        size: members.length,
        members: members.filter((id) => counted.has(id)),
      })),
      {},
    );
    const shown = await network('kind: CO_CITATION, outputs: {}, maxNodes: 2000');
    expect(new Map([...asMap(shown)].map(([pair, [strength]]) => [pair, strength]))).toEqual(
      new Map([...byCounting(together, 'FRACTIONAL')].map(([pair, [strength]]) => [pair, strength])),
    );
  });

  it('of an ego hold everybody within the radius, the nearest first where there are more than asked for', async () => {
    const outputs = await authors('p.authorCount <= 100');
    const [ego = ''] = await idsOf(
      'MATCH (n:Member)<-[:BY]-(c) RETURN n.id AS id, count(c) AS outputs ORDER BY outputs DESC LIMIT 1',
    );
    const near = new Map([[ego, 0]]);
    for (let hop = 1; hop <= 2; hop++) {
      const before = new Set(near.keys());
      for (const { members } of outputs)
        if (members.some((id) => before.has(id))) for (const id of members) if (!near.has(id)) near.set(id, hop);
    }
    const whole = await network(`kind: PEOPLE, of: [{ego: {of: "${ego}", radius: 2}}], maxNodes: 2000`);
    expect(new Set(whole.nodes.map(({ id }) => id))).toEqual(new Set(near.keys()));
    const first = [...near.values()].filter((hops) => hops <= 1).length;
    const cut = await network(`kind: PEOPLE, of: [{ego: {of: "${ego}", radius: 2}}], maxNodes: ${first + 1}`);
    expect(cut.nodes.filter(({ id }) => (near.get(id) ?? 9) > 1)).toHaveLength(1);
    expect(cut.truncated).toBe(true);
    expect(cut.cuts).toContainEqual({ reason: 'MOST_NODES', nodes: near.size - first - 1, links: 0, truncates: true });
  });

  it('of a unit hold who wrote as part of it or below, and keep who is alone if asked', async () => {
    const [unit = ''] = await idsOf('MATCH (n:Lab)<-[:PART_OF]-(:Lab) RETURN DISTINCT n.id AS id ORDER BY id LIMIT 1');
    const expected = await idsOf(
      `MATCH (:Lab {id: '${unit}'})<-[:PART_OF*0..12]-(o:Organization)<-[:AFFILIATED_WITH]-(c:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
       WHERE p.counted MATCH (c)-[:BY]->(x:Person) RETURN DISTINCT x.id AS id`,
    );
    const all = await network(`kind: PEOPLE, of: [{unit: "${unit}"}], isolates: true, maxNodes: 2000`);
    expect(all.nodes.map(({ id }) => id).sort()).toEqual(expected.sort());
    const linked = await network(`kind: PEOPLE, of: [{unit: "${unit}"}], maxNodes: 2000`);
    expect(linked.nodes.every(({ degree }) => degree > 0)).toBe(true);
    const left = linked.cuts.find(({ reason }) => reason === 'ISOLATES')?.nodes ?? 0;
    expect(linked.nodeCount + left).toBe(all.nodeCount);
  });

  it('leave out weak links and say how many', async () => {
    const all = await network('kind: PEOPLE, outputs: {}, counting: FULL, maxNodes: 2000, isolates: true');
    const strong = await network(
      'kind: PEOPLE, outputs: {}, counting: FULL, maxNodes: 2000, isolates: true, minStrength: 2',
    );
    expect(asMap(strong)).toEqual(new Map([...asMap(all)].filter(([, [strength]]) => strength >= 2)));
    expect(strong.cuts).toContainEqual({
      reason: 'MINIMUM_STRENGTH',
      nodes: 0,
      links: all.linkCount - strong.linkCount,
      truncates: false,
    });
  });

  it('give the same answer twice, with measures, clusters and places', async () => {
    const query = `{ collaborationNetwork(kind: PEOPLE, outputs: {}, seed: 42) { modularity nodes { id betweenness closeness pageRank clustering component participation units cluster clusterParticipation vos: position { x y } force: position(layout: FORCE) { x y } } } }`;
    const [first, second] = [await graph.execute(query), await graph.execute(query)];
    expect(first.errors).toEqual([]);
    expect(second.data).toEqual(first.data);
  });

  it('name the argument that cannot be', async () => {
    expect(await refusal('kind: PEOPLE')).toMatch(/^OUT_OF_RANGE of: /);
    expect(await refusal('kind: PEOPLE, outputs: {}, maxNodes: 5001')).toBe(
      'OUT_OF_RANGE maxNodes: maxNodes is 5001; it must be from 1 to 5000.',
    );
    expect(await refusal('kind: CONCEPTS, of: [{ego: {of: "Person:none"}}]')).toMatch(/^OUT_OF_RANGE of: An ego/);
    expect(await refusal('kind: PEOPLE, of: [{ego: {of: "Person:none"}}]')).toMatch(
      /no person with the id or identifier Person:none/,
    );
    expect(await refusal('kind: PEOPLE, of: [{unit: "Organization:none"}]')).toMatch(/no lab or partner/);
    expect(await refusal('kind: PEOPLE, outputs: {}, since: 2020, until: 2019')).toMatch(/^OUT_OF_RANGE since/);
    expect(
      await refusal(
        `kind: PEOPLE, of: [{people: ${JSON.stringify(Array.from({ length: 1001 }, (_, at) => `Person:${at}`))}}]`,
      ),
    ).toMatch(/^TOO_MANY_IDS of.people/);
    expect(await refusal('kind: PEOPLE, outputs: {}, clustering: {resolution: 0}')).toMatch(
      /^OUT_OF_RANGE clustering.resolution/,
    );
  });
});

/** Links only between nodes, degrees and strengths that are sums of links, each pair once. */
function expectWhole({ nodes, links, nodeCount, linkCount }: Shown): void {
  expect([nodes.length, links.length]).toEqual([nodeCount, linkCount]);
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  const strengths = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to, strength } of links) {
    for (const { id } of [from, to]) {
      expect(degrees.has(id)).toBe(true);
      degrees.set(id, (degrees.get(id) ?? 0) + 1);
      strengths.set(id, (strengths.get(id) ?? 0) + strength);
    }
    expect(from.id).not.toBe(to.id);
  }
  for (const { id, degree, strength } of nodes) {
    expect(degree).toBe(degrees.get(id));
    expect(strength).toBeCloseTo(strengths.get(id) ?? 0, 6);
  }
  expect(new Set(links.map(({ from, to }) => pairOf(from.id, to.id))).size).toBe(links.length);
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

type Counted = Map<string, { full: number; fractional: number; first: number | null; last: number | null }>;

function linksOf(
  incidences: readonly Incidence[],
  { among, except }: { among?: ReadonlySet<string>; except?: ReadonlySet<string> },
): Counted {
  const links: Counted = new Map();
  for (const { year, size, members } of incidences) {
    if (size > 100) continue;
    for (const a of members) {
      for (const b of members) {
        const pair = `${a} ${b}`;
        if (a >= b || except?.has(pair) || (among !== undefined && !(among.has(a) && among.has(b)))) continue;
        const link = links.get(pair) ?? { full: 0, fractional: 0, first: null, last: null };
        links.set(pair, {
          full: link.full + 1,
          fractional: link.fractional + 1 / Math.max(1, size - 1),
          first: year === null ? link.first : Math.min(year, link.first ?? year),
          last: year === null ? link.last : Math.max(year, link.last ?? year),
        });
      }
    }
  }
  return links;
}

type Row = readonly [strength: number, outputs: number, first: number | null, last: number | null];
const round = (value: number) => Math.round(value * 1e6) / 1e6;

const byCounting = (links: Counted, counting: 'FULL' | 'FRACTIONAL') =>
  new Map(
    [...links].map(([pair, { full, fractional, first, last }]): [string, Row] => [
      pair,
      [counting === 'FULL' ? full : round(fractional), full, first, last],
    ]),
  );

const asMap = ({ links }: Shown) =>
  new Map(
    links.map(({ from, to, strength, outputs, firstYear, lastYear }): [string, Row] => [
      pairOf(from.id, to.id),
      [round(strength), outputs, firstYear, lastYear],
    ]),
  );
