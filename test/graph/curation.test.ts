/** Protects decisions: no feed overrules them, each is told with who and why, and each can be taken back without a trace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { askOne, census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;
const DECISION = `decision { id what who why at current field value revertedBy revertedAt entity { id __typename } }
  userErrors { code message path }`;

let database: Database;
let files: Workspace;
let graph: Seeded;
let publication: string;

const bring = (title: string) =>
  files.import(
    { 'a.json': whorlFile({ publications: [{ key: 'a', title, publishedOn: '2020', authors: ['Lund, Anna'] }] }) },
    { source: 'library' },
  );
const hash = async () => (await canonicalHash(database)).hash;
const title = () => askOne(database, 'MATCH (p:Publication {id: $id}) RETURN p.title', { id: publication });

async function mutate(field: string, call: string, actor: typeof CURATOR | undefined = CURATOR) {
  const { data, errors } = await graph.execute(`mutation { ${call} { ${DECISION} } }`, {}, actor);
  expect(errors).toEqual([]);
  return JSON.parse(JSON.stringify(data))[field];
}
const correct = (value: unknown, field = 'title') =>
  mutate(
    'correctField',
    `correctField(entity: "${publication}", field: "${field}", value: ${JSON.stringify(JSON.stringify(value))}, why: "on the title page")`,
  );

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database);
  await bring('Fear of faling');
  publication = String(await askOne(database, 'MATCH (p:Publication) RETURN p.id'));
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

describe('a corrected field', () => {
  it('is told with who, when and why, and where it came from', async () => {
    const payload = await correct('Fear of falling');
    expect(payload).toMatchObject({
      userErrors: [],
      decision: {
        what: 'CORRECT',
        who: 'librarian',
        why: 'on the title page',
        current: true,
        field: 'title',
        value: '"Fear of falling"',
        entity: { id: publication, __typename: 'Publication' },
      },
    });
    expect(await title()).toBe('Fear of falling');
    const { data } = await graph.execute(`{ decisions(entity: "${publication}") { id what who } }`);
    expect(data?.decisions).toEqual([{ id: payload.decision.id, what: 'CORRECT', who: 'librarian' }]);
    const { findings } = await runChecks(database, GRAPH_CHECKS);
    expect(findings.filter((finding) => finding.offenders > 0)).toEqual([]);
  });

  it('is overruled by no feed, and the same feed again changes nothing', async () => {
    await correct('Fear of falling');
    const before = await census(database);
    expect(counts(await bring('Fear of faling'))).toEqual({ same: 1 });
    expect(await census(database)).toEqual(before);
    await bring('Fear of fallling');
    expect(await title()).toBe('Fear of falling');
  });

  it('taken back leaves the graph as it was, and is told as taken back', async () => {
    const before = await hash();
    const { decision } = await correct('Fear of falling');
    expect(await hash()).not.toBe(before);
    const reverted = await mutate('revertDecision', `revertDecision(decision: "${decision.id}")`);
    expect(reverted.decision).toMatchObject({ id: decision.id, current: false, revertedBy: 'librarian' });
    expect(await title()).toBe('Fear of faling');
    expect(await hash()).toBe(before);
    const again = await mutate('revertDecision', `revertDecision(decision: "${decision.id}")`);
    expect(again).toMatchObject({ decision: null, userErrors: [{ code: 'ALREADY_DECIDED' }] });
  });

  it('is refused where it fits no record, or nobody may', async () => {
    for (const [value, field] of [
      ['someday', 'publishedOn'],
      [null, 'title'],
      ['person', 'kind'],
      ['x', 'colour'],
    ] as const)
      expect(await correct(value, field)).toMatchObject({ decision: null, userErrors: [{ code: 'BAD_INPUT' }] });
    const call = `correctField(entity: "${publication}", field: "title", value: "\\"x\\"")`;
    const { data } = await graph.execute(`mutation { ${call} { ${DECISION} } }`);
    expect(data?.correctField).toMatchObject({ userErrors: [{ code: 'UNAUTHENTICATED' }] });
    expect(await title()).toBe('Fear of faling');
  });

  it('is in the way of undoing the import it corrects', async () => {
    const { decision } = await correct('Fear of falling');
    const undo = `mutation { undoImport(run: "ImportRun:1") { decisionsInTheWay userErrors { code } report { recordsRemoved } } }`;
    const refused = await graph.execute(undo, {}, CURATOR);
    expect(refused.data?.undoImport).toEqual({
      decisionsInTheWay: [decision.id],
      userErrors: [{ code: 'IN_THE_WAY' }],
      report: null,
    });
    await mutate('revertDecision', `revertDecision(decision: "${decision.id}")`);
    const done = await graph.execute(undo, {}, CURATOR);
    expect(done.data?.undoImport).toMatchObject({ userErrors: [], report: { recordsRemoved: 1 } });
  });
});

describe('a doubtful pair', () => {
  const PAIRS = `{ doubtfulPairs(first: 5) { totalCount truncated pageInfo { hasNextPage } edges { cursor node { id } }
    nodes { id because status publications { id title } } } }`;
  const pairs = async () => JSON.parse(JSON.stringify((await graph.execute(PAIRS)).data)).doubtfulPairs;
  const TITLE = 'Telephone calls after the discharge of older people';
  const bringOne = (key: string, source: string, fields: object) =>
    files.import(
      { [`${source}.json`]: whorlFile({ publications: [{ key, title: TITLE, authors: ['Lund, Anna'], ...fields }] }) },
      { source },
    );
  /** The same title and author, and no year: perhaps another one. */
  const bringTwin = () => bringOne('b', 'other', {});

  it('is listed with its reasons until somebody keeps the two apart, and not asked again', async () => {
    await bringOne('long', 'first', { publishedOn: '2020' });
    expect(counts(await bringTwin())).toEqual({ doubtful: 1 });
    const { totalCount, nodes } = await pairs();
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({ status: 'OPEN', because: expect.arrayContaining([expect.any(String)]) });
    expect(nodes[0].publications).toHaveLength(2);
    const before = await hash();
    const { decision } = await mutate('keepApart', `keepApart(pair: "${nodes[0].id}", why: "two congresses")`);
    expect(decision).toMatchObject({ what: 'DIFFERENT', who: 'librarian', why: 'two congresses' });
    expect(await pairs()).toMatchObject({ totalCount: 0, nodes: [] });
    await bringTwin();
    expect(await pairs()).toMatchObject({ totalCount: 0 });
    expect(await mutate('keepApart', `keepApart(pair: "${nodes[0].id}")`)).toMatchObject({
      userErrors: [{ code: 'ALREADY_DECIDED' }],
    });
    await mutate('revertDecision', `revertDecision(decision: "${decision.id}")`);
    expect(await pairs()).toMatchObject({ totalCount: 1 });
    expect(await hash()).toBe(before);
  });
});
