import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { addsUp, ask, askOne, census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';

let database: Database;
let files: Workspace;

async function start() {
  database = await freshDatabase();
  files = await workspace(database);
}

async function end() {
  await files.close();
  await database.close();
}

const BIB = `
@article{lund2020, author = {Lund, Anna and Holm, Bent}, title = {Telephone follow-up after discharge of older people},
  journal = {Care}, year = 2020, volume = 3, pages = {1--9}, doi = {10.5555/lund.2020}, keywords = {ageing; telephone}}
@inproceedings{holm2021, author = {Holm, Bent}, title = {Night shifts in nursing homes along the coast}, booktitle = {Proceedings of Care}, year = 2021}
`;
const RIS = `TY  - JOUR
AU  - Krog, Clara
TI  - Walking aids in winter and the fear of falling
PY  - 2019
JO  - Care
DO  - 10.5555/krog.2019
ER  -
`;
const CSL = JSON.stringify([
  {
    id: 'dahl',
    type: 'article-journal',
    title: 'Shared meals in day centres of small towns',
    author: [{ family: 'Dahl', given: 'Dorte' }],
    issued: { 'date-parts': [[2018]] },
  },
]);
const LABS = whorlFile(
  {
    organizations: [{ key: 'lab', name: 'Lab of Care', ours: true, organizationKind: 'LAB' }],
    people: [{ key: 'anna', name: { family: 'Lund', given: 'Anna' }, memberships: ['lab'] }],
  },
  'test',
);

describe('an import of several formats', () => {
  beforeAll(start);
  afterAll(end);

  it('brings every record in, and its counts add up', async () => {
    const report = await files.import({ 'a.bib': BIB, 'b.ris': RIS, 'c.json': CSL, 'd.json': LABS });
    expect(counts(report)).toEqual({ new: 6 });
    expect(addsUp(report)).toBe(true);
    expect(report.files.map((file) => [file.file, file.format, file.read])).toEqual([
      ['a.bib', 'bibtex', 2],
      ['b.ris', 'ris', 1],
      ['c.json', 'csl-json', 1],
      ['d.json', 'whorl', 2],
    ]);
    expect(await askOne(database, 'MATCH (p:Publication) RETURN count(p)')).toBe(4);
    expect(report.nodesCreated).toBeGreaterThan(20);
  });

  it('is told by its run', async () => {
    const [run] = await ask(database, 'MATCH (r:ImportRun) RETURN r.id AS id, r.status AS status, r.actor AS actor');
    expect(run).toEqual({ id: 'ImportRun:1', status: 'DONE', actor: 'test' });
    const places = await ask(database, 'MATCH (s:SourceRecord) WHERE s.current RETURN s.place AS place ORDER BY place');
    expect(places.map((row) => row.place)).toContain('a.bib:2');
  });

  it('done again writes nothing: no node, no property, no relationship', async () => {
    const before = await census(database);
    const counters = { ...database.counters };
    const report = await files.import({ 'a.bib': BIB, 'b.ris': RIS, 'c.json': CSL, 'd.json': LABS });
    expect(counts(report)).toEqual({ same: 6 });
    expect(report).toMatchObject({ nodesCreated: 0, propertiesSet: 0 });
    expect(report.run).toBeUndefined();
    expect(database.counters).toEqual(counters);
    expect(await census(database)).toEqual(before);
  });

  it('done again from files of other names writes nothing either', async () => {
    const before = await census(database);
    const report = await files.import({ 'export.txt': BIB, 'export-2.ris': RIS });
    expect(counts(report)).toEqual({ same: 3 });
    expect(await census(database)).toEqual(before);
  });
});

describe('a changed record', () => {
  beforeEach(start);
  afterEach(end);
  const bib = (title: string, more = '') =>
    `@article{k1, author = {Lund, Anna}, title = {${title}}, year = 2020, doi = {10.5555/a}${more}}\n`;
  const records = () =>
    ask(
      database,
      'MATCH (s:SourceRecord)-[:DESCRIBES]->(p) RETURN s.current AS current, p.title AS title ORDER BY s.order',
    );

  it('of a named source closes its old version', async () => {
    const first = await files.import({ 'a.bib': bib('Fear of falling in winter months') }, { source: 'library' });
    const second = await files.import({ 'a.bib': bib('Fear of falling in winter') }, { source: 'library' });
    expect([counts(first), counts(second)]).toEqual([{ new: 1 }, { changed: 1 }]);
    expect(await records()).toEqual([
      { current: false, title: 'Fear of falling in winter' },
      { current: true, title: 'Fear of falling in winter' },
    ]);
  });

  it('of a named source takes back what it no longer says', async () => {
    await files.import({ 'a.bib': bib('Fear of falling', ', volume = {3}, pmid = {123}') }, { source: 'library' });
    await files.import({ 'a.bib': bib('Fear of falling') }, { source: 'library' });
    const [row] = await ask(
      database,
      'MATCH (p:Publication) RETURN p.volume AS volume, [(p)<-[:IDENTIFIES]-(i) | i.key] AS identifiers',
    );
    expect(row).toEqual({ volume: null, identifiers: ['doi:10.5555/a'] });
  });

  it('of a named source may go back to what it was', async () => {
    for (const title of ['Fear of falling', 'Fear of falls', 'Fear of falling'])
      await files.import({ 'a.bib': bib(title) }, { source: 'library' });
    expect(await askOne(database, 'MATCH (s:SourceRecord) WHERE s.current RETURN count(s)')).toBe(1);
    expect(await askOne(database, 'MATCH (p:Publication) RETURN p.title')).toBe('Fear of falling');
  });

  it('without a source stands beside the old one, and the newer wins', async () => {
    await files.import({ 'a.bib': bib('Fear of falling in winter months', ', volume = {3}') });
    const report = await files.import({ 'a.bib': bib('Fear of falling in winter') });
    expect(counts(report)).toEqual({ changed: 1 });
    expect(await records()).toEqual([
      { current: true, title: 'Fear of falling in winter' },
      { current: true, title: 'Fear of falling in winter' },
    ]);
    expect(await askOne(database, 'MATCH (p:Publication) RETURN p.volume')).toBe('3');
  });

  it('of a less trusted source changes only what the trusted one does not say', async () => {
    await files.import({ 'a.bib': bib('Fear of falling in winter') }, { source: 'curated', trust: 80 });
    await files.import({ 'b.bib': bib('fear of falling (winter)', ', volume = {3}') }, { source: 'feed', trust: 20 });
    const [row] = await ask(
      database,
      'MATCH (p:Publication) RETURN p.title AS title, p.volume AS volume, p.provenance AS from',
    );
    expect(row).toMatchObject({ title: 'Fear of falling in winter', volume: '3' });
    expect(JSON.parse(String(row?.from))).toMatchObject({
      title: expect.stringMatching(/^curated\|/),
      volume: expect.stringMatching(/^feed\|/),
    });
  });

  it('that adds up to the same leaves provenance with records that are current', async () => {
    await files.import({ 'a.bib': bib('Fear of falling', ', volume = {3}') }, { source: 'feed', trust: 20 });
    await files.import({ 'b.bib': bib('Fear of falling') }, { source: 'curated', trust: 80 });
    await files.import({ 'a.bib': bib('Fear of falls', ', volume = {3}') }, { source: 'feed', trust: 20 });
    const [row] = await ask(
      database,
      'MATCH (p:Publication) RETURN p.provenance AS from, [(p)<-[:DESCRIBES]-(s) WHERE s.current | s.key] AS current',
    );
    const { current } = row ?? {};
    for (const key of Object.values(JSON.parse(String(row?.from)))) expect(current).toContain(key);
  });

  it('under one key in two files of a run does not flip with every import', async () => {
    const both = { 'a.bib': bib('Fear of falling in winter'), 'b.bib': bib('Fear of falling in winter months') };
    const first = await files.import(both, { source: 'library' });
    expect(counts(first)).toEqual({ new: 1, changed: 1 });
    expect(first.warnings.map((warning) => warning.reason).join()).toContain('has this key already');
    const second = await files.import(both, { source: 'library' });
    expect(counts(second)).toEqual({ same: 2 });
    expect(second.nodesCreated).toBe(0);
  });
});
