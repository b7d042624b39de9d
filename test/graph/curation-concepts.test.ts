/**
 * Protects decisions on concepts and keywords: they count beside what is computed, in every sum they belong to and in no other, hold
 * whatever is imported or rebuilt, and leave nothing when they are taken back.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { deriveFingerprints } from '../../src/derive/fingerprints.js';
import { rebuild } from '../../src/derive/rebuild.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { Lease } from '../../src/graph/lease.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';
import { loadSmallWorld } from '../support/small-world.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;
const DECISION = `decision { id what who why current value others entity { id } } userErrors { code message path }`;
const ENTRIES = `entries { concept { label } weight rank share computedWeight curated } hidden { concept { label } computedWeight }`;
const [CARE, SURGERY, READMISSION] = ['care', 'surgery', 'readmission'].map(
  (name) => `https://vocabulary.example/${name}`,
);

let database: Database;
let graph: Seeded;
let files: Workspace;
let article: string;
let ida: string;

const hash = async () => (await canonicalHash(database)).hash;

async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}

async function mutate(call: string, actor: typeof CURATOR | null = CURATOR) {
  const { data, errors } = await graph.execute(`mutation { result: ${call} { ${DECISION} } }`, {}, actor ?? undefined);
  expect(errors).toEqual([]);
  return JSON.parse(JSON.stringify(data)).result;
}
const revert = (id: string) => mutate(`revertDecision(decision: "${id}")`);

async function fingerprintOf(id: string) {
  const { data, errors } = await graph.execute(
    `query($id: ID!) { node(id: $id) { ... on Publication { fingerprint { ${ENTRIES} } } ... on Member { fingerprint { ${ENTRIES} } } ... on Lab { fingerprint { ${ENTRIES} } } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return JSON.parse(JSON.stringify(data)).node.fingerprint;
}
const weightsOf = async (id: string) =>
  Object.fromEntries(
    (await fingerprintOf(id)).entries.map((entry: { concept: { label: string }; weight: number }) => [
      entry.concept.label,
      entry.weight,
    ]),
  );

/** Everything derived again by the corpus statistics that are there: what increments must have given. */
async function derivedAgain() {
  const lease = await Lease.take(database, { purpose: 'rebuild' });
  const fingerprinter = await loadFingerprinter(database);
  const ids = (await ask(database, 'MATCH (p:Publication) RETURN p.id AS id')).map((row) => String(row.id));
  await ask(database, 'MATCH (:Publication)-[a:ABOUT]->() DELETE a');
  await lease.transaction('again', (tx) => deriveFingerprints(tx, ids, fingerprinter));
  await rebuild(database, lease, 'rollups');
  await lease.release();
}

beforeEach(async () => {
  database = await freshDatabase();
  await loadSmallWorld(database);
  files = await workspace(database);
  graph = await executor(database);
  article = String(await askOne(database, "MATCH (p:Publication {title: 'Readmission after surgery'}) RETURN p.id"));
  ida = String(await askOne(database, "MATCH (p:Member {family: 'Holm'}) RETURN p.id"));
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

describe('a concept hidden on an output', () => {
  it('leaves its fingerprint and all sums it is part of, and its computed weight stays readable', async () => {
    const lab = String(await askOne(database, 'MATCH (o:Lab) RETURN o.id'));
    const before = await fingerprintOf(article);
    const original = await hash();
    const { decision, userErrors } = await mutate(
      `hideConcept(entity: "${article}", concept: "${SURGERY}", why: "mentioned in passing")`,
    );
    expect(userErrors).toEqual([]);
    expect(decision).toMatchObject({
      what: 'HIDE_CONCEPT',
      who: 'librarian',
      why: 'mentioned in passing',
      current: true,
    });
    const after = await fingerprintOf(article);
    const surgery = before.entries.find((entry: { concept: { label: string } }) => entry.concept.label === 'Surgery');
    expect(after.hidden).toEqual([{ concept: { label: 'Surgery' }, computedWeight: surgery.weight }]);
    expect(after.entries.map((entry: { concept: { label: string } }) => entry.concept.label)).toEqual(['Readmission']);
    expect(after.entries[0]).toMatchObject({ weight: 1, rank: 1, curated: null });
    // The other output about surgery is Ida's and the lab's alone now.
    const share = await askOne(
      database,
      `MATCH (o:Lab)-[:HAS_YEAR]->(r:YearRollup {year: 2023}) RETURN $surgery IN r.concepts`,
      { surgery: SURGERY },
    );
    expect(share).toBe(false);
    expect(Object.keys(await weightsOf(lab))).toEqual(expect.arrayContaining(['Surgery', 'Readmission']));
    expect(await whatIsWrong()).toEqual([]);
    const curated = await hash();
    expect(curated).not.toBe(original);
    await derivedAgain();
    expect(await hash()).toBe(curated);
    await revert(decision.id);
    expect(await fingerprintOf(article)).toEqual(before);
    expect(await hash()).toBe(original);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('stays hidden when the output comes again with another text', async () => {
    await mutate(`hideConcept(entity: "${article}", concept: "${SURGERY}")`);
    await loadSmallWorld(database, {
      vocabulary: false,
      edit: (records) => records.replace('We followed people after surgery.', 'Surgery, surgery and more surgery.'),
    });
    expect(await weightsOf(article)).toEqual({ Readmission: 1 });
    expect(await whatIsWrong()).toEqual([]);
  });

  it('is in the way of undoing the import that brought the output', async () => {
    const { decision } = await mutate(`hideConcept(entity: "${article}", concept: "${SURGERY}")`);
    const { data } = await graph.execute(
      `mutation { undoImport(run: "ImportRun:1") { decisionsInTheWay } }`,
      {},
      CURATOR,
    );
    expect(data?.undoImport).toEqual({ decisionsInTheWay: [decision.id] });
  });
});

describe('a concept added to or boosted on an output', () => {
  it('is told as curated, with the computed weight beside, and the top is 1 again', async () => {
    const original = await hash();
    const computed = await weightsOf(article);
    const added = await mutate(`addConcept(entity: "${article}", concept: "${CARE}", weight: 0.5)`);
    const boosted = await mutate(`boostConcept(entity: "${article}", concept: "${SURGERY}", factor: 3)`);
    expect([added.userErrors, boosted.userErrors]).toEqual([[], []]);
    const { entries } = await fingerprintOf(article);
    const top = Math.max(1, 3 * computed.Surgery);
    const expected = {
      Care: 0.5 / top,
      Surgery: (3 * computed.Surgery) / top,
      Readmission: computed.Readmission / top,
    };
    for (const { concept, weight, computedWeight, curated } of entries) {
      const label: 'Care' | 'Surgery' | 'Readmission' = concept.label;
      expect(weight).toBeCloseTo(expected[label], 8);
      expect(computedWeight).toBe(label === 'Care' ? null : computed[label]);
      expect(curated).toBe({ Care: 'ADDED', Surgery: 'BOOSTED', Readmission: null }[label]);
    }
    expect(entries[0].weight).toBe(1);
    expect(await whatIsWrong()).toEqual([]);
    const curated = await hash();
    await derivedAgain();
    expect(await hash()).toBe(curated);
    await revert(added.decision.id);
    await revert(boosted.decision.id);
    expect(await hash()).toBe(original);
  });
});

describe('a decision on a concept of a person', () => {
  it('changes the fingerprint of that person and of nobody else', async () => {
    const original = await hash();
    const lab = String(await askOne(database, 'MATCH (o:Lab) RETURN o.id'));
    const per = String(await askOne(database, "MATCH (p:Member {family: 'Berg'}) RETURN p.id"));
    const others = async () => [await fingerprintOf(lab), await fingerprintOf(per), await fingerprintOf(article)];
    const before = await others();
    const own = await weightsOf(ida);
    const hidden = await mutate(`hideConcept(entity: "${ida}", concept: "${SURGERY}", why: "not my field")`);
    await mutate(`addConcept(entity: "${ida}", concept: "${CARE}", weight: 0.05)`);
    const { entries, hidden: left } = await fingerprintOf(ida);
    expect(left).toEqual([{ concept: { label: 'Surgery' }, computedWeight: own.Surgery }]);
    expect(
      entries.map((entry: { concept: { label: string }; curated: string }) => [entry.concept.label, entry.curated]),
    ).toEqual([
      ['Readmission', null],
      ['Care', 'ADDED'],
    ]);
    expect(entries[0]).toMatchObject({ weight: 1, computedWeight: own.Readmission });
    expect(await others()).toEqual(before);
    const { data } = await graph.execute(
      `{ compareFingerprints(a: "${ida}", b: "${per}") { onlyA { concept { label } } shared { concept { label } } } }`,
    );
    expect(data?.compareFingerprints).toEqual({
      onlyA: [{ concept: { label: 'Care' } }],
      shared: [{ concept: { label: 'Readmission' } }],
    });
    const [decided] = await ask(database, "MATCH (c:Curation {what: 'ADD_CONCEPT'}) RETURN c.id AS id");
    await revert(String(decided?.id));
    await revert(hidden.decision.id);
    expect(await weightsOf(ida)).toEqual(own);
    expect(await hash()).toBe(original);
  });
});

describe('a decision on a concept', () => {
  it('is refused where it makes no sense, and says what to do', async () => {
    const refused = async (call: string) => (await mutate(call)).userErrors[0];
    expect(await refused(`hideConcept(entity: "${article}", concept: "${CARE}")`)).toMatchObject({
      code: 'BAD_INPUT',
      message: 'Care is not in the fingerprint, so there is nothing to hide. To put it in, add it.',
    });
    expect(await refused(`addConcept(entity: "${article}", concept: "${SURGERY}")`)).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await refused(`addConcept(entity: "${article}", concept: "${CARE}", weight: 2)`)).toMatchObject({
      path: ['weight'],
    });
    expect(await refused(`boostConcept(entity: "${article}", concept: "${SURGERY}", factor: 11)`)).toMatchObject({
      path: ['factor'],
    });
    expect(await refused(`hideConcept(entity: "${article}", concept: "Concept:none")`)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const lab = String(await askOne(database, 'MATCH (o:Lab) RETURN o.id'));
    expect(await refused(`hideConcept(entity: "${lab}", concept: "${SURGERY}")`)).toMatchObject({ code: 'BAD_INPUT' });
    const { decision } = await mutate(`boostConcept(entity: "${article}", concept: "${SURGERY}")`);
    expect(await refused(`hideConcept(entity: "${article}", concept: "${SURGERY}")`)).toMatchObject({
      code: 'ALREADY_DECIDED',
      message: expect.stringContaining(decision.id),
    });
    const { userErrors } = await mutate(`hideConcept(entity: "${article}", concept: "${READMISSION}")`, null);
    expect(userErrors).toMatchObject([{ code: 'UNAUTHENTICATED' }]);
  });
});

describe('a keyword', () => {
  const bring = (keywords: readonly string[], key = 'n') =>
    files.import(
      {
        'n.json': whorlFile({
          publications: [{ key, title: `A note on ${key}`, publishedOn: '2024', authors: ['Lund, Anna'], keywords }],
        }),
      },
      { source: 'notes' },
    );
  const outputNoted = (key = 'n') =>
    askOne(database, 'MATCH (p:Publication {title: $title}) RETURN p.id', { title: `A note on ${key}` });
  const keywordId = async (text: string) =>
    String(await askOne(database, 'MATCH (k:Keyword {text: $text}) RETURN k.id', { text }));
  const meaning = async (text: string) => {
    const { data } = await graph.execute(
      'query($id: ID!) { node(id: $id) { ... on Keyword { decided concept { label } } } }',
      {
        id: await keywordId(text),
      },
    );
    return JSON.parse(JSON.stringify(data)).node;
  };

  it('means what somebody decided, on outputs that were here and on those that come, until that is taken back', async () => {
    await bring(['coming back']);
    const output = String(await outputNoted());
    expect(await weightsOf(output)).toEqual({});
    const original = await hash();
    const { decision, userErrors } = await mutate(
      `decideKeyword(keyword: "${await keywordId('coming back')}", concept: "${READMISSION}", why: "as we say it")`,
    );
    expect(userErrors).toEqual([]);
    expect(decision).toMatchObject({ what: 'MAP_KEYWORD', value: JSON.stringify({ concept: READMISSION }) });
    expect(await meaning('coming back')).toEqual({ decided: true, concept: { label: 'Readmission' } });
    expect(await weightsOf(output)).toEqual({ Readmission: 1 });
    await bring(['coming back'], 'more');
    expect(await weightsOf(String(await outputNoted('more')))).toEqual({ Readmission: 1 });
    expect(await whatIsWrong()).toEqual([]);
    const curated = await hash();
    await derivedAgain();
    expect(await hash()).toBe(curated);
    const lease = await Lease.take(database, { purpose: 'rebuild' });
    await rebuild(database, lease, 'fingerprints');
    await lease.release();
    expect(await meaning('coming back')).toEqual({ decided: true, concept: { label: 'Readmission' } });
    expect(await whatIsWrong()).toEqual([]);
    expect(
      (await graph.execute(`mutation { undoImport(run: "ImportRun:2") { decisionsInTheWay } }`, {}, CURATOR)).data
        ?.undoImport,
    ).toEqual({
      decisionsInTheWay: [decision.id],
    });
    await revert(decision.id);
    expect(await meaning('coming back')).toEqual({ decided: false, concept: null });
    expect(await weightsOf(output)).toEqual({});
    expect(original).not.toBe(curated);
  });

  it('that was taken for a concept means none once somebody says so', async () => {
    const original = await hash();
    expect(await meaning('Surgery')).toEqual({ decided: false, concept: { label: 'Surgery' } });
    const earlier = String(
      await askOne(database, "MATCH (p:Publication {title: 'Surgery in small hospitals'}) RETURN p.id"),
    );
    const { decision } = await mutate(`decideKeyword(keyword: "${await keywordId('Surgery')}", concept: null)`);
    expect(await meaning('Surgery')).toEqual({ decided: true, concept: null });
    // The title still says so.
    expect(await weightsOf(earlier)).toEqual({ Surgery: 1 });
    expect((await weightsOf(article)).Surgery).toBeLessThan(1);
    await bring(['surgery']);
    expect(await weightsOf(String(await outputNoted()))).toEqual({});
    expect(await whatIsWrong()).toEqual([]);
    const again = await mutate(`decideKeyword(keyword: "${await keywordId('Surgery')}", concept: "${CARE}")`);
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_DECIDED' }]);
    await graph.execute(`mutation { undoImport(run: "ImportRun:2") { decisionsInTheWay } }`, {}, CURATOR);
    await revert(decision.id);
    expect(await hash()).toBe(original);
  });

  it('that may mean a concept is listed with it until somebody decides', async () => {
    await bring(['after care, again', 'Re admission', 'unheard of']);
    const listed = async () =>
      (
        await graph.execute(
          '{ doubtfulKeywords { nodes { keyword { text } outputs candidates { concept { label } label because } } endCursor } }',
        )
      ).data?.doubtfulKeywords;
    expect(await listed()).toEqual({
      nodes: [
        {
          keyword: { text: 'Re admission' },
          outputs: 1,
          candidates: [{ concept: { label: 'Readmission' }, label: 'Readmission', because: 'ONE_WORD_OR_TWO' }],
        },
      ],
      endCursor: null,
    });
    await mutate(`decideKeyword(keyword: "${await keywordId('Re admission')}", concept: null)`);
    expect(await listed()).toEqual({ nodes: [], endCursor: null });
  });
});

describe('phrases that no concept covers', () => {
  it('are offered with the outputs that hold them and the nearest concept', async () => {
    const publications = ['one', 'two', 'three'].map((key) => ({
      key,
      title: `Early surgery of the hip, part ${key}`,
      publishedOn: '2024',
      authors: ['Lund, Anna'],
      abstract: 'We studied frail patients. Shared records help. Hip surgery units were visited.',
      keywords: ['Hip surgery units'],
    }));
    await files.import({ 'p.json': whorlFile({ publications }) }, { source: 'notes' });
    const { data, errors } = await graph.execute(
      '{ vocabularyCandidates(minOutputs: 3) { candidates { text language outputs asKeyword examples { title } nearest { label } } lookedThrough truncated } }',
    );
    expect(errors).toEqual([]);
    const { candidates, lookedThrough, truncated } = JSON.parse(JSON.stringify(data)).vocabularyCandidates;
    expect([lookedThrough, truncated]).toEqual([7, false]);
    expect(candidates[0]).toMatchObject({ text: 'Hip surgery units', language: 'en', outputs: 3, asKeyword: 3 });
    expect(candidates[0].examples).toHaveLength(3);
    expect(candidates.map((each: { text: string }) => each.text)).not.toContain('surgery');
    expect(candidates[0].nearest).toEqual({ label: 'Surgery' });
  });
});
