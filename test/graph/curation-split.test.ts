/** Protects splitting: what was wrongly united is two, stays two whatever feeds bring, and can be united again. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CurateOptions, CurationError } from '../../src/curation/decide.js';
import { revertDecision } from '../../src/curation/revert.js';
import { sourceRecordsOf, splitEntity } from '../../src/curation/split.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const CURATOR = { name: 'librarian', role: 'CURATOR' } as const;

let database: Database;
let files: Workspace;
let graph: Seeded;
let options: CurateOptions;

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
  graph = await executor(database);
  options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
});
afterEach(async () => {
  await files.close();
  await graph.close();
});

const hash = async () => (await canonicalHash(database)).hash;
async function whatIsWrong() {
  const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
  return findings.filter((finding) => finding.offenders > 0);
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof CurationError ? error.code : Promise.reject(error)),
  );

describe('a publication that is two', () => {
  const TITLE = 'Telephone calls after the discharge of older people';
  const bring = (source: string, fields: object = {}) =>
    files.import(
      {
        'a.json': whorlFile({
          publications: [
            {
              key: 'k',
              title: TITLE,
              doi: '10.5555/calls',
              publishedOn: '2020',
              authors: ['Lund, A.', 'Krog, Clara'],
              ...fields,
            },
          ],
        }),
      },
      { source },
    );
  let publication: string;
  let wrong: string;
  beforeEach(async () => {
    await bring('first');
    expect(counts(await bring('second', { volume: '7' }))).toEqual({ changed: 1 });
    publication = String(await askOne(database, 'MATCH (p:Publication) RETURN p.id'));
    const records = await sourceRecordsOf(database, publication);
    wrong = records.find((row) => row.source === 'second')?.key ?? '';
  });

  it('is two through the API, each as its own records say, and nobody is asked whether they are one', async () => {
    const listed = await graph.execute(
      `{ sourceRecords(entity: "${publication}") { key source place current } }`,
      {},
      CURATOR,
    );
    expect(listed.data?.sourceRecords).toMatchObject([
      { source: 'first', place: 'a.json:4', current: true },
      { source: 'second', current: true },
    ]);
    const denied = await graph.execute(`{ sourceRecords(entity: "${publication}") { key } }`);
    expect(denied.errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const { data } = await graph.execute(
      `mutation ($records: [String!]!) { split(entity: "${publication}", records: $records, why: "two congresses") {
        decision { what others entity { id } } userErrors { code message } } }`,
      { records: [wrong] },
      CURATOR,
    );
    expect(data?.split).toMatchObject({ userErrors: [], decision: { what: 'SPLIT', entity: { id: publication } } });
    const outputs = await ask(
      database,
      'MATCH (p:Publication) RETURN p.id = $publication AS old, p.volume AS volume ORDER BY old',
      {
        publication,
      },
    );
    expect(outputs).toEqual([
      { old: false, volume: '7' },
      { old: true, volume: null },
    ]);
    const { data: pairs } = await graph.execute('{ doubtfulPairs(first: 5) { totalCount } }');
    expect(pairs?.doubtfulPairs).toEqual({ totalCount: 0 });
    expect(await whatIsWrong()).toEqual([]);
  });

  it('stays two when either source comes again, changed or not', async () => {
    await splitEntity({ entity: publication, records: [wrong] }, options);
    const before = await hash();
    expect(counts(await bring('first'))).toEqual({ same: 1 });
    expect(counts(await bring('second', { volume: '7' }))).toEqual({ same: 1 });
    expect(await hash()).toBe(before);
    expect(counts(await bring('second', { volume: '8' }))).toEqual({ changed: 1 });
    expect(await ask(database, 'MATCH (p:Publication) RETURN p.volume AS volume ORDER BY volume')).toEqual([
      { volume: '8' },
      { volume: null },
    ]);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('is one again, as it was, when that is taken back', async () => {
    const before = await hash();
    const { id } = await splitEntity({ entity: publication, records: [wrong] }, options);
    expect(await hash()).not.toBe(before);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
    // It stays found by what describes it.
    expect(counts(await bring('second', { volume: '7' }))).toEqual({ same: 1 });
  });

  it('is one again with what a source told since', async () => {
    const { id } = await splitEntity({ entity: publication, records: [wrong] }, options);
    await bring('second', { volume: '8' });
    await revertDecision(id, options);
    expect(await ask(database, 'MATCH (p:Publication) RETURN p.id AS id, p.volume AS volume')).toEqual([
      { id: publication, volume: '8' },
    ]);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('is refused where nothing would stay or go, or the record is another one’s', async () => {
    const records = (await sourceRecordsOf(database, publication)).map((row) => row.key);
    for (const chosen of [records, [], ['nothing']])
      expect(await codeOf(splitEntity({ entity: publication, records: chosen }, options))).toBe('BAD_INPUT');
    expect(await codeOf(splitEntity({ entity: 'Publication:none', records }, options))).toBe('NOT_FOUND');
  });
});

describe('a person who is two', () => {
  it('goes apart with identifiers and memberships, and is one again', async () => {
    const bring = (source: string, fields: object) =>
      files.import({ 'a.json': whorlFile({ people: [{ key: 'p', name: 'Holm, Ida', ...fields }] }) }, { source });
    await bring('first', { urls: ['https://people.example/ida'], memberships: [{ organization: { name: 'Clinic' } }] });
    expect(counts(await bring('second', { orcid: '0000-0002-1825-0097' }))).toEqual({ changed: 1 });
    const person = String(await askOne(database, 'MATCH (p:Person) RETURN p.id'));
    const before = await hash();
    const [wrong] = (await sourceRecordsOf(database, person)).filter((row) => row.source === 'second');
    const { id } = await splitEntity({ entity: person, records: [wrong?.key ?? ''] }, options);
    expect(
      await askOne(
        database,
        "MATCH (:Identifier {key: 'orcid:0000-0002-1825-0097'})-[:IDENTIFIES]->(p) RETURN p.id = $person",
        { person },
      ),
    ).toBe(false);
    expect(await whatIsWrong()).toEqual([]);
    await revertDecision(id, options);
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });
});
