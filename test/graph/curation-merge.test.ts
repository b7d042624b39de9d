/** Protects merging: all that is said of either is said of the one that stays, both ids go on working, and it can be taken back without a trace. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctField, keepApart } from '../../src/curation/curate.js';
import { type CurateOptions, CurationError } from '../../src/curation/decide.js';
import { mergeEntities } from '../../src/curation/merge.js';
import { revertDecision } from '../../src/curation/revert.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { randomImport } from '../support/random-imports.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallVocabulary, loadSmallWorld } from '../support/small-world.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;

let database: Database;
let files: Workspace;
let graph: Seeded;
let options: CurateOptions;

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database);
  await vocabularyLoaded();
});
/** Whoever decides knows the vocabularies of that moment. */
async function vocabularyLoaded(): Promise<void> {
  options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
}
afterEach(async () => {
  await files.close();
  await graph.close();
});

const hash = async () => (await canonicalHash(database)).hash;
const idOf = async (label: string, property: string, value: string) =>
  String(await askOne(database, `MATCH (n:${label}) WHERE n[$property] = $value RETURN n.id`, { property, value }));

async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}

async function query(text: string): Promise<Record<string, never>> {
  const { data, errors } = await graph.execute(text, {}, CURATOR);
  expect(errors).toEqual([]);
  return JSON.parse(JSON.stringify(data));
}

const refused = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CurationError ? error : Promise.reject(error)),
  );

describe('two publications that are one', () => {
  const FEED = [
    {
      key: 'x',
      title: 'Falls in old age, a follow-up',
      publishedOn: '2021',
      doi: '10.5555/follow-up',
      authors: [{ name: 'Lund, A.', affiliations: [{ name: 'Other Hospital' }] }, 'Krog, Clara'],
      keywords: ['Falls'],
    },
  ];
  const LIBRARY = [{ key: 'y', title: 'Fear of falling', publishedOn: '2020', authors: ['Lund, Anna', 'Krog, Clara'] }];
  const CITING = [{ key: 'z', title: 'Walking aids', authors: ['Dahl, Dorte'], cites: ['doi:10.5555/follow-up'] }];
  const feed = () =>
    files.import({ 'feed.json': whorlFile({ publications: [...FEED, ...CITING] }) }, { source: 'feed' });
  const library = () => files.import({ 'library.json': whorlFile({ publications: LIBRARY }) }, { source: 'library' });
  let into: string;
  let from: string;

  beforeEach(async () => {
    await feed();
    await library();
    into = await idOf('Publication', 'title', 'Fear of falling');
    from = await idOf('Publication', 'title', 'Falls in old age, a follow-up');
  });

  it('is one with everything of both, answers to both ids, and tells of the decision', async () => {
    const { merge } = await query(`mutation { merge(into: "${into}", from: "${from}", why: "same output") {
      decision { id what who why current others entity { id } } userErrors { code message } } }`);
    expect(merge).toMatchObject({
      userErrors: [],
      decision: {
        what: 'MERGE',
        who: 'librarian',
        why: 'same output',
        current: true,
        others: [from],
        entity: { id: into },
      },
    });
    const answer = await query(`{
      node(id: "${from}") { id }
      publication(by: {id: "${from}"}) { id identifiers { value } citedBy(first: 5) { nodes { title } } contributions(first: 5) { totalCount } }
      resolve(identifier: "${from}") { id }
      doi: resolve(identifier: "10.5555/follow-up") { id }
      decisions(entity: "${from}") { what }
      publications(first: 10) { totalCount }
    }`);
    expect(answer).toMatchObject({
      node: { id: into },
      publication: {
        id: into,
        identifiers: [{ value: '10.5555/follow-up' }],
        citedBy: { nodes: [{ title: 'Walking aids' }] },
        contributions: { totalCount: 2 },
      },
      resolve: { id: into },
      doi: { id: into },
      decisions: [{ what: 'MERGE' }],
      publications: { totalCount: 2 },
    });
    expect(await whatIsWrong()).toEqual([]);
  });

  it('is found by the next import of either source, which changes nothing, and by a changed record', async () => {
    await mergeEntities({ into, from }, options);
    const before = await census(database);
    expect(counts(await feed())).toEqual({ same: 2 });
    expect(counts(await library())).toEqual({ same: 1 });
    expect(await census(database)).toEqual(before);
    const changed = FEED.map((record) => ({ ...record, abstract: 'About falls.' }));
    expect(
      counts(await files.import({ 'feed.json': whorlFile({ publications: changed }) }, { source: 'feed' })),
    ).toEqual({
      changed: 1,
    });
    expect(await askOne(database, 'MATCH (p:Publication {id: $into}) RETURN p.abstract', { into })).toBe(
      'About falls.',
    );
    expect(await askOne(database, 'MATCH (p:Publication) RETURN count(p)')).toBe(2);
  });

  it('taken back is two again, as they were', async () => {
    const before = { hash: await hash(), census: await census(database) };
    const { id } = await mergeEntities({ into, from }, options);
    expect(await hash()).not.toBe(before.hash);
    await revertDecision(id, options);
    expect(await hash()).toBe(before.hash);
    expect(await whatIsWrong()).toEqual([]);
    const { ':Curation': decisions, 'properties of :Curation': _, ...rest } = await census(database);
    expect(decisions).toBe(1);
    expect(rest).toMatchObject(
      Object.fromEntries(Object.entries(before.census).filter(([kind]) => !kind.startsWith('properties'))),
    );
  });

  it('taken back after a feed told more of one of them gives what is new to the one it is about', async () => {
    const { id } = await mergeEntities({ into, from }, options);
    const changed = FEED.map((record) => ({ ...record, abstract: 'About falls.' }));
    await files.import({ 'feed.json': whorlFile({ publications: changed }) }, { source: 'feed' });
    await revertDecision(id, options);
    expect(await ask(database, 'MATCH (p:Publication) WHERE p.abstract IS NOT NULL RETURN p.id AS id')).toEqual([
      { id: from },
    ]);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('cannot be taken back while a later decision builds on it, which is named', async () => {
    const first = await mergeEntities({ into, from }, options);
    const third = await idOf('Publication', 'title', 'Walking aids');
    const before = await hash();
    const second = await mergeEntities({ into: third, from: into }, options);
    const error = await refused(revertDecision(first.id, options));
    expect(error).toMatchObject({ code: 'IN_THE_WAY' });
    expect(error?.message).toContain(second.id);
    expect(await query(`{ node(id: "${from}") { id } }`)).toEqual({ node: { id: third } });
    await revertDecision(second.id, options);
    expect(await hash()).toBe(before);
    await revertDecision(first.id, options);
  });

  it('that is cut short leaves both as they were, and no lease', async () => {
    const before = { hash: await hash(), census: await census(database) };
    const cut = {
      index: options.fingerprinter.index,
      // It is asked for when all is moved and fingerprints are computed again.
      get statistics(): never {
        throw new Error('pulled the plug');
      },
    };
    await expect(mergeEntities({ into, from }, { ...options, fingerprinter: cut })).rejects.toThrow('pulled the plug');
    expect(await hash()).toBe(before.hash);
    expect(await census(database)).toMatchObject({ ':Publication': before.census[':Publication'] });
    expect((await mergeEntities({ into, from }, options)).entity).toBe(into);
  });

  it('is in the way of undoing the import that brought either', async () => {
    const { id } = await mergeEntities({ into, from }, options);
    for (const run of ['ImportRun:1', 'ImportRun:2']) {
      const report = await undoImport(run, options);
      expect(report).toMatchObject({ refused: { code: 'IN_THE_WAY' } });
      expect(report.inTheWay.decisions).toEqual([id]);
    }
    const later = await correctField({ entity: into, field: 'volume', value: '77' }, options);
    // In the order in which they can be taken back.
    expect((await undoImport('ImportRun:1', options)).inTheWay.decisions).toEqual([later.id, id]);
    await revertDecision(later.id, options);
    await revertDecision(id, options);
    expect((await undoImport('ImportRun:2', options)).refused).toBeUndefined();
  });

  it('is refused for what is not two of a kind, and without the right', async () => {
    const person = await idOf('Person', 'name', 'Clara Krog');
    for (const [a, b, code] of [
      [into, into, 'ALREADY_DECIDED'],
      [into, person, 'BAD_INPUT'],
      [into, 'Publication:none', 'NOT_FOUND'],
      ['Venue:x', into, 'BAD_INPUT'],
    ] as const)
      expect(await refused(mergeEntities({ into: a, from: b }, options))).toMatchObject({ code });
    const { data } = await graph.execute(
      `mutation { merge(into: "${into}", from: "${from}") { decision { id } userErrors { code } } }`,
    );
    expect(data?.merge).toEqual({ decision: null, userErrors: [{ code: 'UNAUTHENTICATED' }] });
  });
});

describe('a doubtful pair', () => {
  const TITLE = 'Telephone calls after the discharge of older people';
  const one = (source: string, fields: object) =>
    files.import(
      {
        [`${source}.json`]: whorlFile({
          publications: [{ key: 'k', title: TITLE, authors: ['Lund, Anna'], ...fields }],
        }),
      },
      { source },
    );
  beforeEach(async () => {
    await one('first', { publishedOn: '2020' });
    expect(counts(await one('second', {}))).toEqual({ doubtful: 1 });
  });
  const pairs = async () =>
    (await query('{ doubtfulPairs(first: 5) { nodes { id publications { id } } } }')).doubtfulPairs;

  it('that is one is listed no more, and open again when that is taken back', async () => {
    const before = await hash();
    const { nodes } = Object(await pairs());
    const [first, second] = nodes[0].publications.map((row: { id: string }) => row.id).sort();
    const { uniteDoubtful } = await query(`mutation { uniteDoubtful(pair: "${nodes[0].id}", into: "${second}") {
      decision { id entity { id } others } userErrors { code } } }`);
    expect(uniteDoubtful).toMatchObject({ userErrors: [], decision: { entity: { id: second }, others: [first] } });
    expect(await pairs()).toEqual({ nodes: [] });
    expect(counts(await one('second', {}))).toEqual({ same: 1 });
    await revertDecision(Object(uniteDoubtful).decision.id, options);
    expect(await pairs()).toEqual({ nodes });
    expect(await hash()).toBe(before);
  });

  it('that somebody kept apart is not merged before that is taken back', async () => {
    const { nodes } = Object(await pairs());
    const [into, from] = nodes[0].publications.map((row: { id: string }) => row.id);
    const { id } = await keepApart(nodes[0].id, options);
    const error = await refused(mergeEntities({ into, from }, options));
    expect(error?.message).toContain(id);
  });
});

describe('two people who are one', () => {
  it('stand on all outputs and in all projects of both, with the ties that follow, until it is taken back', async () => {
    await loadSmallWorld(database);
    await vocabularyLoaded();
    await files.import(
      {
        'a.json': whorlFile({
          publications: [
            { key: 'n', title: 'Home after surgery', publishedOn: '2024', authors: ['Ida H. Holm', 'Krog, Clara'] },
          ],
        }),
      },
      { source: 'other' },
    );
    const into = await idOf('Person', 'name', 'Ida Holm');
    const from = await idOf('Person', 'name', 'Ida H. Holm');
    const before = await hash();
    const { id } = await mergeEntities({ into, from }, options);
    expect(await whatIsWrong()).toEqual([]);
    const answer = await query(`{
      node(id: "${from}") { id __typename }
      person(by: {id: "${into}"}) { publications(first: 10) { nodes { title } } }
    }`);
    expect(answer).toMatchObject({ node: { id: into, __typename: 'Member' } });
    expect(JSON.stringify(answer)).toContain('Home after surgery');
    // A name that was the other one's leads to the one that stays.
    await files.import(
      { 'b.json': whorlFile({ publications: [{ key: 'm', title: 'Stairs', authors: ['Ida H. Holm'] }] }) },
      { source: 'other' },
    );
    expect(
      await askOne(database, 'MATCH (:Publication {title: "Stairs"})-[:HAS_CONTRIBUTION]->()-[:BY]->(p) RETURN p.id'),
    ).toBe(into);
    await undoImport('ImportRun:3', options);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('are not merged, nor listed as doubtful, while somebody says that they are two', async () => {
    await loadSmallWorld(database);
    await files.import(
      { 'a.json': whorlFile({ publications: [{ key: 'n', title: 'Home after surgery', authors: ['Ida H. Holm'] }] }) },
      { source: 'other' },
    );
    const into = await idOf('Person', 'name', 'Ida Holm');
    const from = await idOf('Person', 'name', 'Ida H. Holm');
    const { keepEntitiesApart } = await query(`mutation {
      keepEntitiesApart(a: "${into}", b: "${from}") { decision { id what others } userErrors { code } } }`);
    expect(keepEntitiesApart).toMatchObject({ userErrors: [], decision: { what: 'DIFFERENT', others: [from] } });
    const error = await refused(mergeEntities({ into, from }, options));
    expect(error?.message).toContain(Object(keepEntitiesApart).decision.id);
    expect(await query(`{ doubtfulPeople(person: "${into}") { score } }`)).toEqual({ doubtfulPeople: [] });
    await revertDecision(Object(keepEntitiesApart).decision.id, options);
    expect(await refused(mergeEntities({ into, from }, options))).toBeUndefined();
  });

  it('are not merged when both stand on one output in one role', async () => {
    await loadSmallWorld(database);
    await vocabularyLoaded();
    const into = await idOf('Person', 'name', 'Ida Holm');
    const from = await idOf('Person', 'name', 'Jane Doe');
    expect(await refused(mergeEntities({ into, from }, options))).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('two organisations that are one', () => {
  it('count for all outputs of both, above and below, until it is taken back', async () => {
    await loadSmallWorld(database);
    await vocabularyLoaded();
    await files.import(
      {
        'a.json': whorlFile({
          organizations: [{ key: 'ward', name: 'Ward of Examples', partOf: [{ name: 'The Other Hospital' }] }],
          people: [{ key: 'p', name: 'Krog, Clara', memberships: [{ organization: { name: 'The Other Hospital' } }] }],
          publications: [
            {
              key: 'n',
              title: 'Home after surgery',
              publishedOn: '2024',
              authors: [{ name: 'Krog, Clara', affiliations: [{ name: 'The Other Hospital' }] }],
            },
          ],
        }),
      },
      { source: 'other' },
    );
    const into = await idOf('Organization', 'name', 'Other Hospital');
    const from = await idOf('Organization', 'name', 'The Other Hospital');
    const before = await hash();
    const { id } = await mergeEntities({ into, from }, options);
    expect(await whatIsWrong()).toEqual([]);
    expect(
      await query(`{ organization(by: {id: "${from}"}) { id publications(first: 5) { totalCount } } }`),
    ).toMatchObject({
      organization: { id: into, publications: { totalCount: 3 } },
    });
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('of two countries stay one when either is mentioned again, with its old country', async () => {
    const mention = (key: string, name: string, country: string) => ({
      key,
      title: `Wards and words, ${key}`,
      publishedOn: '2024',
      authors: [{ name: 'Krog, Clara', affiliations: [{ name, country }] }],
    });
    const bring = (...publications: object[]) =>
      files.import({ 'a.json': whorlFile({ publications }) }, { source: 'countries' });
    await bring(mention('a', 'Institute of Borders', 'DK'), mention('b', 'Institut an der Grenze', 'DE'));
    const into = await idOf('Organization', 'name', 'Institut an der Grenze');
    const from = await idOf('Organization', 'name', 'Institute of Borders');
    await mergeEntities({ into, from }, options);
    await bring(mention('c', 'Institute of Borders', 'DK'), mention('d', 'Institut an der Grenze', 'DE'));
    expect(
      await query(`{ organization(by: {id: "${from}"}) { id publications(first: 5) { totalCount } } }`),
    ).toMatchObject({ organization: { id: into, publications: { totalCount: 4 } } });
    expect(await ask(database, 'MATCH (o:Organization {id: $from}) RETURN o.id AS id', { from })).toEqual([]);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('are not merged when one is above what is above the other', async () => {
    await files.import(
      {
        'a.json': whorlFile({
          organizations: [
            { key: 'low', name: 'Ward', partOf: 'middle' },
            { key: 'middle', name: 'Clinic', partOf: 'high' },
            { key: 'high', name: 'Hospital' },
          ],
        }),
      },
      { source: 'one' },
    );
    const into = await idOf('Organization', 'name', 'Ward');
    const from = await idOf('Organization', 'name', 'Hospital');
    expect(await refused(mergeEntities({ into, from }, options))).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('whatever was imported', () => {
  it('any two of a kind can be merged, imported again without a change, and be two again', async () => {
    await loadSmallVocabulary(database);
    await vocabularyLoaded();
    let merged = 0;
    const pick = fc.tuple(fc.constantFrom('Publication', 'Person', 'Organization'), fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(fc.array(randomImport, { minLength: 2, maxLength: 2 }), pick, async (imports, [label, a, b]) => {
        await ask(
          database,
          'MATCH (n) WHERE NOT n:TestMarker AND NOT n:Migration AND NOT n:Concept AND NOT n:Vocabulary AND NOT n:CorpusSnapshot DETACH DELETE n',
        );
        const put = ({ source, trust, file }: (typeof imports)[number]) =>
          files.import({ 'random.json': file }, { source, trust });
        for (const item of imports) await put(item);
        const ids = (await ask(database, `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map((row) =>
          String(row.id),
        );
        const [into = '', from = ''] = [ids[a % ids.length], ids[b % ids.length]];
        const before = await hash();
        const decided: { id?: string; error?: CurationError | undefined } = {};
        decided.error = await refused(
          mergeEntities({ into, from }, options).then((decision) => {
            decided.id = decision.id;
          }),
        );
        if (decided.id === undefined) {
          expect(['BAD_INPUT', 'ALREADY_DECIDED']).toContain(decided.error?.code);
          expect(await hash()).toBe(before);
          return;
        }
        merged++;
        expect(await whatIsWrong()).toEqual([]);
        const after = await hash();
        const last = imports[1];
        if (last !== undefined) await put(last);
        expect(await hash()).toBe(after);
        await revertDecision(decided.id, options);
        expect(await whatIsWrong()).toEqual([]);
        expect(await hash()).toBe(before);
      }),
      { numRuns: 8, seed: 20_261_122 },
    );
    expect(merged).toBeGreaterThan(1);
  }, 300_000);
});
