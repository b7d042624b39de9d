/** Protects that an address leads to the unit or partner that stands in it, and not to another one. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CurateOptions } from '../../src/curation/decide.js';
import { revertPass } from '../../src/curation/pass.js';
import { revertDecision } from '../../src/curation/revert.js';
import { type MadeAddressUnion, uniteAddresses } from '../../src/curation/unite-addresses.js';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { loadFingerprinter } from '../../src/derive/fingerprinter.js';
import { canonicalHash } from '../../src/graph/canonical-hash.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import { undoImport } from '../../src/import/undo.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, type Workspace, whorlFile, workspace } from '../support/importing.js';

const ORGANIZATIONS = whorlFile(
  {
    organizations: [
      { key: 'lab', name: 'Unit for Examples', ours: true, organizationKind: 'LAB', partOf: ['nordby'] },
      {
        key: 'nordby',
        name: 'University of Nordby',
        aliases: [{ name: 'Nordby Universitet' }],
        acronym: 'UNB',
        country: 'DK',
        identifiers: ['ror:03yrm5c26'],
      },
      { key: 'medicine', name: 'Department of Medicine', country: 'DK' },
    ],
  },
  'org',
);

const ADDRESSES: readonly (readonly [string, string, string])[] = [
  [
    'the unit before its university',
    'Unit for Examples, University of Nordby, 8000 Nordby, Denmark',
    'Unit for Examples',
  ],
  ['a partner by its name in other spelling', 'Dept. of Statistics, Univ. Nordby, Denmark', 'University of Nordby'],
  ['a partner by an alias', 'Institut for Statistik, Nordby Universitet', 'University of Nordby'],
  ['a partner by its ROR in the text', 'Somewhere https://ror.org/03yrm5c26', 'University of Nordby'],
  ['a partner by its acronym and country', 'Section for Statistics, UNB, Denmark', 'University of Nordby'],
  ['nobody by an acronym alone', 'Section for Statistics, UNB', 'Section for Statistics, UNB'],
  ['nobody in another country', 'Faculty X, University of Nordby, Norway', 'Faculty X, University of Nordby, Norway'],
  ['nobody by a name that many have', 'Department of Medicine, Elsewhere', 'Department of Medicine, Elsewhere'],
];

describe('an affiliation', () => {
  let database: Database;
  let files: Workspace;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    await files.import({ 'organizations.json': ORGANIZATIONS });
    const publications = ADDRESSES.map(([title, address]) => ({
      title: `About ${title}`,
      publishedOn: '2020',
      authors: [{ name: 'Holm, Ida', affiliations: [address] }],
    }));
    await files.import({ 'publications.json': whorlFile({ publications }) });
  });
  afterAll(async () => {
    await files.close();
    await database.close();
  });

  it.each(ADDRESSES)('means %s', async (title, _, expected) => {
    const rows = await ask(
      database,
      'MATCH (:Publication {title: $title})-[:HAS_CONTRIBUTION]->()-[:AFFILIATED_WITH]->(o) RETURN o.name AS name',
      { title: `About ${title}` },
    );
    expect(rows).toEqual([{ name: expected }]);
  });

  it('counts the output for the unit and for what the unit is a part of', async () => {
    const rows = await ask(
      database,
      "MATCH (o:Organization)-[:HAS_YEAR]->(r:YearRollup {year: 2020}) WHERE o.name IN ['Unit for Examples', 'University of Nordby'] RETURN o.name AS name, r.outputs AS outputs ORDER BY name",
    );
    expect(rows).toEqual([
      { name: 'Unit for Examples', outputs: 1 },
      { name: 'University of Nordby', outputs: 5 },
    ]);
  });
});

describe('publications that came before their organisations', () => {
  const publications = ADDRESSES.map(([title, address]) => ({
    title: `About ${title}`,
    publishedOn: '2020',
    authors: [{ name: 'Holm, Ida', affiliations: [address, 'Nordby Universitet'] }],
  }));
  const PUBLICATIONS = whorlFile({ publications });
  let database: Database;
  let files: Workspace;
  let options: CurateOptions;
  beforeEach(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
  });
  afterEach(async () => {
    await files.close();
    await database.close();
  });

  const affiliations = () =>
    ask(
      database,
      `MATCH (p:Publication)-[:HAS_CONTRIBUTION]->()-[:AFFILIATED_WITH]->(o)
       RETURN p.title AS title, o.name AS name, labels(o) AS labels ORDER BY title, name`,
    );
  const organizations = () => ask(database, 'MATCH (o:Organization) RETURN o.name AS name ORDER BY name');
  const outputs = () =>
    ask(
      database,
      'MATCH (o:Organization)-[:HAS_YEAR]->(r:YearRollup) RETURN o.name AS name, r.year AS year, r.outputs AS outputs ORDER BY name, year',
    );
  const all = async () => ({
    affiliations: await affiliations(),
    organizations: await organizations(),
    outputs: await outputs(),
  });
  const hash = async () => (await canonicalHash(database)).hash;
  async function whatIsWrong() {
    const { findings } = await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)]);
    return findings.filter((finding) => finding.offenders > 0);
  }

  it('have the same affiliations as those that came after, once addresses are given, until that is taken back', async () => {
    await files.import({ 'organizations.json': ORGANIZATIONS });
    await files.import({ 'publications.json': PUBLICATIONS });
    const expected = await all();
    await files.close();
    await database.close();
    database = await freshDatabase();
    files = await workspace(database);
    options = { database, fingerprinter: await loadFingerprinter(database), actor: 'librarian' };
    await files.import({ 'publications.json': PUBLICATIONS });
    await files.import({ 'organizations.json': ORGANIZATIONS });
    const before = await hash();
    expect(await all()).not.toEqual(expected);
    const dry: MadeAddressUnion[] = [];
    const { united } = await uniteAddresses({ ...options, dryRun: true, onUnions: (some) => void dry.push(...some) });
    expect(await hash()).toBe(before);
    const { pass } = await uniteAddresses({ ...options, atOnce: 2 });
    expect(dry).toHaveLength(united);
    expect(dry[0]?.because).toContain('the affiliation has its name');
    expect(await all()).toEqual(expected);
    expect(await whatIsWrong()).toEqual([]);
    expect(await uniteAddresses(options)).toMatchObject({ united: 0, pass: null });
    expect(await undoImport('ImportRun:2', options)).toMatchObject({ refused: { code: 'IN_THE_WAY' } });
    expect((await files.import({ 'publications.json': PUBLICATIONS })).same).toBe(ADDRESSES.length);
    expect(await all()).toEqual(expected);
    expect(await revertPass(pass ?? '', options)).toMatchObject({ reverted: united, left: 0 });
    expect(await hash()).toBe(before);
    expect(await whatIsWrong()).toEqual([]);
  });

  it('keep an address apart of which somebody took back that it is the organisation', async () => {
    await files.import({ 'publications.json': PUBLICATIONS });
    await files.import({ 'organizations.json': ORGANIZATIONS });
    const made: MadeAddressUnion[] = [];
    await uniteAddresses({ ...options, onUnions: (some) => void made.push(...some) });
    const last = made.at(-1);
    await revertDecision(last?.decision ?? '', options);
    const names = (await organizations()).map((row) => row.name);
    expect(names).toContain(last?.names[1]);
    expect(await uniteAddresses(options)).toMatchObject({ united: 0 });
  });
});
