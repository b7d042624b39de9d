/**
 * Protects what is told of paths beside the paths themselves: sentences, reasons, distances of groups, introductions and
 * reach, on a small graph whose answers can be seen by eye and on the seeded one against contributions read anew.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { suppressPerson } from '../../src/curation/person-privacy.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallVocabulary } from '../support/small-world.js';

const HOP = 'cost strength consortium sentence from { id } to { id } outputs { title } projects { title }';
const FILTERS = '$via: [PathVia!], $since: Int, $until: Int, $avoiding: [ID!], $minStrength: Float, $asOf: Int';
const GIVEN = 'via: $via, since: $since, until: $until, avoiding: $avoiding, minStrength: $minStrength, asOf: $asOf';
const PATHS = `query($from: ID!, $to: ID!, $k: Int, $maxHops: Int, $order: PathOrder, ${FILTERS}) {
  collaborationPaths(from: $from, to: $to, k: $k, maxHops: $maxHops, order: $order, ${GIVEN}) {
    asOf truncated reason explanation tooTight paths { length cost hops { ${HOP} } } } }`;
const DISTANCE = `query($from: [ID!]!, $to: [ID!]!, ${FILTERS}) { groupDistance(from: $from, to: $to, ${GIVEN}) {
    fromPeople toPeople shared pairs smallest mean unreachable truncated explanation distribution { hops pairs } closest { length hops { from { id } to { id } } } } }`;
const INTRODUCE = `query($from: ID!, $to: ID, $concepts: [ID!], $first: Int, ${FILTERS}) {
  introductions(from: $from, to: $to, concepts: $concepts, first: $first, ${GIVEN}) {
    totalCount truncated explanation direct { strength }
    introductions { strength cost intermediaries person { id name } by { name } concepts { label } first { sentence strength } second { sentence strength } } } }`;
const REACH = `query($of: ID!, $maxHops: Int, $first: Int, ${FILTERS}) { reach(of: $of, maxHops: $maxHops, first: $first, ${GIVEN}) {
    people truncated hops { hops people truncated strongest { cost person { name } through { name } } } } }`;

const hop = z.object({
  sentence: z.string(),
  strength: z.number(),
  cost: z.number(),
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  projects: z.array(z.object({ title: z.string() })),
});
const pathsShape = z.object({
  collaborationPaths: z.object({
    reason: z.string().nullable(),
    explanation: z.string().nullable(),
    tooTight: z.array(z.string()),
    paths: z.array(z.object({ length: z.number(), cost: z.number(), hops: z.array(hop) })),
  }),
});

const one = (person: string, unit?: string) => ({ person, ...(unit !== undefined && { affiliations: [unit] }) });
const output = (title: string, year: string, authors: readonly object[], fields: object = {}) => ({
  key: title.toLowerCase().replaceAll(' ', '-'),
  title,
  publishedOn: year,
  authors,
  ...fields,
});
const person = (key: string, name: string) => ({ key, name, identifiers: [`local:people/${key}`] });

/** ida – per – mia – ole in a chain, eva beside per and mia, a project of ida and ole, and lone and her friend apart. */
const RECORDS = whorlFile({
  organizations: [
    { key: 'lab', name: 'Lab of Examples', ours: true },
    { key: 'far', name: 'Institute of Samples' },
    { key: 'empty', name: 'Institute of Nothing' },
  ],
  people: [
    person('ida', 'Holm, Ida'),
    person('per', 'Berg, Per'),
    person('mia', 'Dahl, Mia'),
    person('ole', 'Lund, Ole'),
    person('eva', 'Krog, Eva'),
    person('lone', 'Falk, Lone'),
    person('friend', 'Ravn, Friend'),
  ],
  projects: [
    {
      key: 'home',
      title: 'Home sooner',
      from: '2019',
      to: '2021',
      people: ['ida', 'ole'],
      organizations: ['lab', 'far'],
    },
  ],
  publications: [
    output('Readmission first', '2018', [one('ida', 'lab'), one('per')]),
    output('Readmission second', '2020', [one('ida', 'lab'), one('per')]),
    output('Surgery of the old', '2021', [one('per'), one('mia')], { keywords: ['Surgery'] }),
    output('Late results', '2022', [one('mia'), one('ole', 'far')]),
    output('Beside the point', '2022', [one('per'), one('eva'), one('mia')]),
    output('Alone together', '2022', [one('lone'), one('friend')]),
  ],
});

describe('paths of a small graph', () => {
  let database: Database;
  let files: Workspace;
  let graph: Seeded;
  const id: Record<string, string> = {};

  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    await loadSmallVocabulary(database);
    expect((await files.import({ 'a.json': RECORDS }, { source: 'library' })).rejected).toBe(0);
    graph = await executor(database);
    const { records } = await database.driver.executeQuery(
      'MATCH (n) WHERE n:Person OR n:Organization OR n:Concept RETURN n.id AS id, coalesce(n.given, n.name, n.label) AS name',
    );
    for (const record of records) id[String(record.get('name'))] = String(record.get('id'));
  });
  afterAll(async () => {
    await files.close();
    await graph.close();
  });

  async function ask<T>(query: string, variables: Record<string, unknown>, shape: z.ZodType<T>): Promise<T> {
    const { data, errors } = await graph.execute(query, variables);
    expect(errors).toEqual([]);
    return shape.parse(data);
  }
  const named = (name: string) => id[name] ?? `no ${name}`;
  const paths = async (from: string, to: string, more: Record<string, unknown> = {}) =>
    (await ask(PATHS, { from: named(from), to: named(to), ...more }, pathsShape)).collaborationPaths;

  it('says each hop in a sentence', async () => {
    const { paths: found, reason } = await paths('Ida', 'Ole', { k: 1 });
    expect(reason).toBeNull();
    expect(found[0]?.hops.map(({ sentence }) => sentence)).toEqual([
      'Ida Holm wrote “Readmission second” with Per Berg in 2020, and 1 more since 2018.',
      'Per Berg wrote “Beside the point” with Mia Dahl in 2022, and 1 more since 2021.',
      'Mia Dahl wrote “Late results” with Ole Lund in 2022.',
    ]);
    const [affiliated] = (await paths('Mia', 'Institute of Samples', { k: 1 })).paths;
    expect(affiliated?.hops.at(-1)?.sentence).toBe(
      'Ole Lund wrote “Late results” as part of Institute of Samples in 2022.',
    );
    const [joint] = (await paths('Ida', 'Ole', { via: ['PROJECTS'] })).paths;
    expect(joint?.hops.map(({ sentence }) => sentence)).toEqual([
      'Ida Holm and Ole Lund took part in the project “Home sooner” (2019–2021).',
    ]);
  });

  it('takes both ways to work together at once, and tells the joint project too', async () => {
    const { paths: found } = await paths('Ida', 'Ole', { via: ['OUTPUTS', 'PROJECTS'], k: 2 });
    expect(found.map(({ length }) => length)).toEqual([1, 3]);
    expect(found[0]?.hops[0]?.projects).toEqual([{ title: 'Home sooner' }]);
  });

  it('costs what the formula says, on the strength that fades with age', async () => {
    const { paths: found } = await paths('Ida', 'Per', { k: 1, asOf: 2022 });
    const strength = 0.5 ** (4 / 5) + 0.5 ** (2 / 5);
    expect(found[0]?.hops[0]?.strength).toBeCloseTo(strength, 9);
    expect(found[0]?.cost).toBeCloseTo(0.001 + 0.999 / (1 + strength), 8);
  });

  it('says which filter is too tight, found by asking without it', async () => {
    const tight = await paths('Ida', 'Ole', { since: 2021 });
    expect(tight).toMatchObject({ paths: [], reason: 'FILTERS_TOO_TIGHT' });
    expect([...tight.tooTight].sort()).toEqual(['SINCE', 'VIA']);
    expect(tight.explanation).toContain('without since (2021) they are 3 hops apart');
    expect(await paths('Ida', 'Per', { minStrength: 9 })).toMatchObject({
      reason: 'FILTERS_TOO_TIGHT',
      tooTight: ['MIN_STRENGTH'],
    });
    expect(await paths('Ida', 'Mia', { avoiding: [named('Per')], maxHops: 1 })).toMatchObject({
      paths: [],
      reason: 'FILTERS_TOO_TIGHT',
      tooTight: ['VIA', 'AVOIDING'],
    });
    const far = await paths('Ida', 'Ole', { maxHops: 2 });
    expect(far).toMatchObject({ paths: [], reason: 'TOO_MANY_HOPS', tooTight: ['VIA'] });
    expect(far.explanation).toContain('the shortest has 3');
    expect(await paths('Ida', 'Lone')).toMatchObject({ paths: [], reason: 'DIFFERENT_COMPONENTS', tooTight: [] });
    expect(await paths('Ida', 'Institute of Nothing')).toMatchObject({ paths: [], reason: 'NOBODY', tooTight: [] });
    expect(await paths('Ida', 'Institute of Samples', { since: 2000, until: 2010 })).toMatchObject({
      reason: 'NOBODY',
      tooTight: ['SINCE', 'UNTIL'],
    });
  });

  it('crosses no tie that is too weak', async () => {
    const lengths = async (minStrength: number) =>
      (await paths('Per', 'Mia', { minStrength, k: 5, asOf: 2022 })).paths.map(({ length }) => length);
    expect(await lengths(0.4)).toEqual([1, 2]);
    expect(await lengths(0.6)).toEqual([1]);
  });

  it('measures the distance of two groups pair by pair', async () => {
    const found = await ask(
      DISTANCE,
      { from: [named('Ida'), named('Per')], to: [named('Mia'), named('Ole'), named('Lone')] },
      z.object({ groupDistance: z.unknown() }),
    );
    expect(found.groupDistance).toEqual({
      fromPeople: 2,
      toPeople: 3,
      shared: 0,
      pairs: 6,
      smallest: 1,
      mean: 2,
      unreachable: 2,
      truncated: false,
      explanation: null,
      distribution: [
        { hops: 1, pairs: 1 },
        { hops: 2, pairs: 2 },
        { hops: 3, pairs: 1 },
      ],
      closest: { length: 1, hops: [{ from: { id: named('Per') }, to: { id: named('Mia') } }] },
    });
    const units = await ask(
      DISTANCE,
      { from: [named('Lab of Examples')], to: [named('Institute of Samples'), named('Ida')] },
      z.object({ groupDistance: z.unknown() }),
    );
    expect(units.groupDistance).toMatchObject({
      fromPeople: 1,
      toPeople: 2,
      shared: 1,
      smallest: 0,
      mean: 1.5,
      closest: null,
    });
    const nobody = await ask(
      DISTANCE,
      { from: [named('Institute of Nothing')], to: [named('Ida')] },
      z.object({ groupDistance: z.unknown() }),
    );
    expect(nobody.groupDistance).toMatchObject({
      pairs: 0,
      mean: null,
      explanation: expect.stringContaining('Nobody wrote'),
    });
  });

  it('names who could introduce, with both ties, the strongest pair of ties first', async () => {
    const shape = z.object({ introductions: z.unknown() });
    const { introductions } = await ask(INTRODUCE, { from: named('Ida'), to: named('Mia') }, shape);
    expect(introductions).toMatchObject({
      totalCount: 1,
      truncated: false,
      direct: null,
      introductions: [
        {
          person: { name: 'Mia Dahl' },
          by: { name: 'Per Berg' },
          intermediaries: 1,
          first: { sentence: expect.stringContaining('Ida Holm wrote') },
          second: { sentence: expect.stringContaining('Per Berg wrote') },
        },
      ],
    });
    const known = await ask(INTRODUCE, { from: named('Per'), to: named('Mia') }, shape);
    expect(known.introductions).toMatchObject({
      direct: { strength: expect.any(Number) },
      introductions: [{ by: { name: 'Eva Krog' } }],
    });
    const none = await ask(INTRODUCE, { from: named('Ida'), to: named('Lone') }, shape);
    expect(none.introductions).toMatchObject({
      totalCount: 0,
      explanation: expect.stringContaining('Nobody has a tie to both'),
    });
  });

  it('names people at two hops, no present co-author among them, and only those who cover concepts', async () => {
    const shape = z.object({
      introductions: z.object({
        explanation: z.string().nullable(),
        introductions: z.array(
          z.object({ person: z.object({ name: z.string() }), concepts: z.array(z.object({ label: z.string() })) }),
        ),
      }),
    });
    const met = async (more: object) => (await ask(INTRODUCE, { from: named('Ida'), ...more }, shape)).introductions;
    expect((await met({})).introductions.map(({ person: { name } }) => name)).toEqual(['Mia Dahl', 'Eva Krog']);
    const { records } = await database.driver.executeQuery(
      'MATCH (p:Publication {title: "Surgery of the old"})-[:ABOUT]->(c:Concept) RETURN c.id AS id LIMIT 1',
    );
    const concept = String(records[0]?.get('id'));
    const covering = await met({ concepts: [concept] });
    expect(covering.introductions).toMatchObject([
      { person: { name: 'Mia Dahl' }, concepts: [{ label: expect.any(String) }] },
    ]);
    const { errors } = await graph.execute(INTRODUCE, { from: named('Ida'), to: named('Mia'), concepts: [concept] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', argument: 'concepts' } }]);
    const unknown = await graph.execute(INTRODUCE, { from: named('Ida'), concepts: ['Concept:none'] });
    expect(unknown.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('counts who is within reach, hop by hop, and says when there are more', async () => {
    const shape = z.object({ reach: z.unknown() });
    const near = await ask(REACH, { of: named('Ida'), maxHops: 2, first: 1 }, shape);
    expect(near.reach).toMatchObject({
      people: 3,
      truncated: true,
      hops: [
        { hops: 1, people: 1, truncated: false, strongest: [{ person: { name: 'Per Berg' }, through: null }] },
        {
          hops: 2,
          people: 2,
          truncated: true,
          strongest: [{ person: { name: 'Mia Dahl' }, through: { name: 'Per Berg' } }],
        },
      ],
    });
    expect((await ask(REACH, { of: named('Ida'), maxHops: 8 }, shape)).reach).toMatchObject({
      people: 4,
      truncated: false,
    });
  });

  it.each([
    [DISTANCE, { from: [], to: ['Person:x'] }, 'TOO_MANY_IDS'],
    [DISTANCE, { from: ['Person:x'], to: Array(101).fill('Person:x') }, 'TOO_MANY_IDS'],
    [INTRODUCE, { from: 'Person:x', first: 51 }, 'PAGE_SIZE_OUT_OF_RANGE'],
    [REACH, { of: 'Person:x', maxHops: 9 }, 'OUT_OF_RANGE'],
    [REACH, { of: 'Person:x', minStrength: -1 }, 'OUT_OF_RANGE'],
    [PATHS, { from: 'Person:x', to: 'Person:y', avoiding: Array(1_001).fill('Person:z') }, 'TOO_MANY_IDS'],
  ])('refuses what is out of range, with the argument to blame (%#)', async (query, variables, code) => {
    const { errors } = await graph.execute(query, variables);
    expect(errors).toMatchObject([{ extensions: { code, argument: expect.any(String) } }]);
  });

  it('says so where there is nobody of that id', async () => {
    const shape = z.object({ groupDistance: z.unknown() });
    const distance = await ask(DISTANCE, { from: [named('Ida')], to: ['Person:nobody'] }, shape);
    expect(distance.groupDistance).toMatchObject({ pairs: 0, explanation: expect.stringContaining('Person:nobody') });
    expect(await ask(REACH, { of: 'Person:nobody' }, z.unknown())).toEqual({ reach: null });
    const { introductions } = await ask(INTRODUCE, { from: 'Person:nobody' }, z.object({ introductions: z.unknown() }));
    expect(introductions).toMatchObject({ totalCount: 0, explanation: expect.stringContaining('Person:nobody') });
  });

  it('passes nobody who asked to be shown nowhere', async () => {
    await suppressPerson(named('Per'), {
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: 'librarian',
    });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await paths('Ida', 'Mia')).toMatchObject({ paths: [], tooTight: ['VIA'] });
    expect(await paths('Ida', 'Eva', { via: ['OUTPUTS', 'PROJECTS'], k: 1 })).toMatchObject({ paths: [{ length: 3 }] });
    expect(await paths('Ida', 'Per')).toMatchObject({ paths: [], reason: 'NOT_FOUND' });
    const reach = await ask(REACH, { of: named('Mia') }, z.object({ reach: z.unknown() }));
    expect(JSON.stringify(reach)).not.toContain('Per Berg');
  });
});
