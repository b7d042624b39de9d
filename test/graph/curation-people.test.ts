/** Protects what is decided on people and on what they did: it holds whatever feeds bring, and can be taken back without a trace. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimContribution, rejectContribution, splitPerson } from '../../src/curation/claim.js';
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
import { ask, askOne, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;

let database: Database;
let files: Workspace;
let graph: Seeded;
let options: CurateOptions;
let member: string;
let stairs: string;

const LAB = { key: 'lab', name: 'Lab of Examples', ours: true };
const bring = (abstract?: string, source = 'library') =>
  files.import(
    {
      'a.json': whorlFile({
        organizations: [LAB],
        people: [{ key: 'ida', name: 'Holm, Ida', memberships: 'lab' }],
        publications: [
          {
            key: 'home',
            title: 'Home after surgery in old age',
            publishedOn: '2020',
            authors: ['Holm, Ida', 'Krog, Clara'],
          },
          {
            key: 'stairs',
            title: 'Climbing stairs in winter',
            publishedOn: '2021',
            doi: '10.5555/stairs',
            authors: ['Holm, I.', 'Krog, Clara', 'Berg, Per'],
            ...(abstract !== undefined && { abstract }),
          },
        ],
      }),
    },
    { source },
  );

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database);
  options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
  await bring();
  member = String(await askOne(database, 'MATCH (p:Member) RETURN p.id'));
  stairs = String(await askOne(database, "MATCH (p:Publication) WHERE p.title STARTS WITH 'Climbing' RETURN p.id"));
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

const hash = async () => (await canonicalHash(database)).hash;
const authorsOf = async (publication: string) =>
  (
    await ask(
      database,
      'MATCH (:Publication {id: $publication})-[h:HAS_CONTRIBUTION]->()-[:BY]->(p) RETURN p.id AS id ORDER BY h.position',
      { publication },
    )
  ).map((row) => String(row.id));
async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CurationError ? error.code : Promise.reject(error)),
  );

describe('a claimed contribution', () => {
  it('is the member’s, with the ties that follow, and stays so whatever any feed says', async () => {
    const { data } = await graph.execute(
      `mutation { claimContribution(publication: "${stairs}", position: 1, person: "${member}", why: "asked her") {
        decision { id what others entity { id } } userErrors { code message } } }`,
      {},
      CURATOR,
    );
    expect(data?.claimContribution).toMatchObject({
      userErrors: [],
      decision: { what: 'CLAIM', others: [member], entity: { id: stairs } },
    });
    expect((await authorsOf(stairs))[0]).toBe(member);
    expect(await whatIsWrong()).toEqual([]);
    const before = await hash();
    expect(counts(await bring())).toEqual({ same: 4 });
    expect(await hash()).toBe(before);
    expect(counts(await bring('About stairs.'))).toEqual({ same: 3, changed: 1 });
    expect((await authorsOf(stairs))[0]).toBe(member);
    await bring('About stairs, again.', 'another');
    expect((await authorsOf(stairs))[0]).toBe(member);
    expect(await whatIsWrong()).toEqual([]);
    const told = await graph.execute(
      `{ decisions(entity: "${member}") { what } person(by: {id: "${member}"}) { publications(first: 5) { totalCount } } }`,
    );
    expect(told.data).toMatchObject({ decisions: [{ what: 'CLAIM' }], person: { publications: { totalCount: 2 } } });
  });

  it('is whose it was when that is taken back', async () => {
    const before = await hash();
    const { id } = await claimContribution({ publication: stairs, position: 1, person: member }, options);
    expect(await hash()).not.toBe(before);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('follows the person it was given to into a merge, and back', async () => {
    const clara = (await authorsOf(stairs))[1] ?? '';
    await claimContribution({ publication: stairs, position: 3, person: member }, options);
    await files.import(
      { 'b.json': whorlFile({ people: [{ key: 'x', name: 'Holm, Ida Maria' }] }) },
      { source: 'other' },
    );
    const other = String(await askOne(database, "MATCH (p:Person) WHERE p.name = 'Ida Maria Holm' RETURN p.id"));
    const before = await hash();
    const merged = await mergeEntities({ into: other, from: member }, options);
    await bring('About stairs.');
    expect((await authorsOf(stairs)).slice(1)).toEqual([clara, other]);
    await undoImport('ImportRun:3', options);
    await revertDecision(merged.id, options);
    expect(await hash()).toBe(before);
  });

  it('is in the way of undoing the import that brought it', async () => {
    const { id } = await claimContribution({ publication: stairs, position: 1, person: member }, options);
    const report = await undoImport('ImportRun:1', options);
    expect(report.inTheWay.decisions).toEqual([id]);
  });

  it('is refused where the person stands already, or nobody does', async () => {
    const clara = (await authorsOf(stairs))[1] ?? '';
    for (const [position, person, code] of [
      [1, clara, 'BAD_INPUT'],
      [2, clara, 'ALREADY_DECIDED'],
      [9, member, 'NOT_FOUND'],
      [1, 'Person:none', 'NOT_FOUND'],
      [1, stairs, 'BAD_INPUT'],
    ] as const)
      expect(await codeOf(claimContribution({ publication: stairs, position, person }, options))).toBe(code);
  });
});

describe('a rejected contribution', () => {
  it('goes to somebody of the same name, stays there whatever comes, and comes back', async () => {
    const home = String(await askOne(database, "MATCH (p:Publication) WHERE p.title STARTS WITH 'Home' RETURN p.id"));
    const before = await hash();
    const { id } = await rejectContribution({ publication: home, position: 1 }, options);
    const [other = ''] = await authorsOf(home);
    expect(other).not.toBe(member);
    expect(await askOne(database, 'MATCH (p:Person {id: $other}) RETURN p.name', { other })).toBe('Ida Holm');
    expect(await whatIsWrong()).toEqual([]);
    expect(counts(await bring())).toEqual({ same: 4 });
    await bring(undefined, 'another');
    expect((await authorsOf(home))[0]).toBe(other);
    // A new output by that name is the member's, as before.
    await files.import(
      {
        'c.json': whorlFile({
          publications: [{ key: 'new', title: 'Walking aids and their users', authors: ['Holm, Ida'] }],
        }),
      },
      { source: 'another' },
    );
    expect(
      await askOne(
        database,
        "MATCH (p:Publication)-[:HAS_CONTRIBUTION]->()-[:BY]->(who) WHERE p.title STARTS WITH 'Walking' RETURN who.id",
      ),
    ).toBe(member);
    await undoImport('ImportRun:3', options);
    await undoImport('ImportRun:2', options);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });
});

describe('a person who is two', () => {
  it('gives what was done on some outputs to another one, and gets it back', async () => {
    const clara = (await authorsOf(stairs))[1] ?? '';
    const before = await hash();
    const { id } = await splitPerson({ person: clara, publications: [stairs] }, options);
    const other = (await authorsOf(stairs))[1] ?? '';
    expect(other).not.toBe(clara);
    expect(await whatIsWrong()).toEqual([]);
    await bring('About stairs.');
    expect((await authorsOf(stairs))[1]).toBe(other);
    await undoImport('ImportRun:2', options);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await codeOf(splitPerson({ person: member, publications: [stairs] }, options))).toBe('BAD_INPUT');
  });
});
