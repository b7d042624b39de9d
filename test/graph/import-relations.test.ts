import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, counts, type Row, type Workspace, whorlFile, workspace } from '../support/importing.js';

let database: Database;
let files: Workspace;

beforeEach(async () => {
  database = await freshDatabase();
  files = await workspace(database);
});
afterEach(async () => {
  await files.close();
  await database.close();
});

const bring = (lists: Readonly<Record<string, readonly object[]>>, source = 'test') =>
  files.import({ 'file.json': whorlFile(lists, source) });
const titles = (cypher: string, parameters: Row = {}) =>
  ask(database, cypher, parameters).then((rows) => rows.map((row) => Object.values(row).join(' → ')).sort());

const paper = (key: string, authors: readonly (string | object)[], more: object = {}) => ({
  key,
  title: `The paper that is called ${key}`,
  publishedOn: '2020',
  authors,
  ...more,
});

describe('a reference finds its other end whenever it comes:', () => {
  it('a citation', async () => {
    await bring({
      publications: [paper('citing', ['Anna Lund'], { cites: ['doi:10.5555/cited', 'doi:10.5555/never'] })],
    });
    expect(await titles('MATCH (a)-[:CITES]->(b) RETURN a.title, b.title')).toEqual([]);
    await bring({ publications: [paper('cited', ['Bent Holm'], { doi: '10.5555/cited' })] });
    expect(await titles('MATCH (a)-[:CITES]->(b) RETURN a.title, b.title')).toEqual([
      'The paper that is called citing → The paper that is called cited',
    ]);
  });

  it('a citation by an identifier that the other end loses is gone', async () => {
    await bring({ publications: [paper('citing', ['Anna Lund'], { cites: ['doi:10.5555/a'] })] });
    await bring({ publications: [paper('cited', ['Bent Holm'], { doi: '10.5555/a' })] });
    await bring({ publications: [paper('cited', ['Bent Holm'], { doi: '10.5555/b' })] });
    expect(await titles('MATCH (a)-[:CITES]->(b) RETURN a.title, b.title')).toEqual([]);
  });

  it('a preprint and its article, which then count once', async () => {
    await bring({
      publications: [paper('preprint', ['Anna Lund', 'Bent Holm'], { type: 'PREPRINT', versionOf: ['doi:10.5555/a'] })],
    });
    const tie = 'MATCH (:Person)-[t:COLLABORATED]->(:Person) RETURN t.outputs AS outputs';
    expect(await titles(tie)).toEqual(['1']);
    await bring({ publications: [paper('article', ['Anna Lund', 'Bent Holm'], { doi: '10.5555/a' })] });
    expect(await titles('MATCH (a)-[:VERSION_OF]->(b) RETURN a.type, b.title')).toEqual([
      'PREPRINT → The paper that is called article',
    ]);
    expect(await titles(tie)).toEqual(['1']);
    expect(await titles('MATCH (p:Publication) RETURN p.type, p.counted')).toEqual([
      'OTHER → true',
      'PREPRINT → false',
    ]);
  });

  it('a preprint that is one no longer counts again', async () => {
    const preprint = (more: object) => ({ publications: [paper('preprint', ['Anna Lund', 'Bent Holm'], more)] });
    await bring({ publications: [paper('article', ['Anna Lund', 'Bent Holm'], { doi: '10.5555/a' })] });
    await bring(preprint({ versionOf: ['doi:10.5555/a'] }));
    await bring(preprint({}));
    expect(await titles('MATCH (:Person)-[t:COLLABORATED]->(:Person) RETURN t.outputs')).toEqual(['2']);
  });

  it('the outputs of a project, and those it no longer claims', async () => {
    const project = (publications: readonly string[]) => ({
      projects: [{ key: 'warm', title: 'Warm meals', publications }],
    });
    const counted = 'MATCH (p:Project)-[:HAS_YEAR]->(r)-[:COUNTS]->(o) RETURN p.title, o.title';
    await bring(project(['doi:10.5555/a', 'doi:10.5555/b']));
    await bring({ publications: ['a', 'b'].map((key) => paper(key, ['Anna Lund'], { doi: `10.5555/${key}` })) });
    expect(await titles(counted)).toHaveLength(2);
    await bring(project(['doi:10.5555/b']));
    expect(await titles('MATCH (p:Project)-[:PRODUCED]->(o) RETURN o.title')).toEqual(['The paper that is called b']);
    expect(await titles(counted)).toEqual(['Warm meals → The paper that is called b']);
  });

  it('the project of an output, and its record', async () => {
    await bring({ publications: [paper('a', ['Anna Lund'], { projects: [{ title: 'Warm meals' }] })] });
    const report = await bring({ projects: [{ key: 'warm', title: 'Warm Meals', acronym: 'WM' }] });
    expect(counts(report)).toEqual({ new: 1 });
    expect(await titles('MATCH (p:Project)-[:PRODUCED]->(o) RETURN p.acronym, o.title')).toEqual([
      'WM → The paper that is called a',
    ]);
  });

  it('a membership in a unit that a later file brings', async () => {
    await bring({
      people: [{ key: 'anna', name: 'Anna Lund', memberships: [{ organization: 'lab', role: 'Professor' }] }],
    });
    expect(await askOne(database, 'MATCH (p:Person) RETURN p:Member')).toBe(false);
    await bring({ organizations: [{ key: 'lab', name: 'Lab of Care', ours: true }] });
    expect(await titles('MATCH (p:Member)-[m:MEMBER_OF]->(l:Lab) RETURN p.name, m.role, l.name')).toEqual([
      'Anna Lund → Professor → Lab of Care',
    ]);
    expect(await askOne(database, 'MATCH (o:Organization) RETURN count(o)')).toBe(1);
  });

  it('an author by the key of a person whose record comes later', async () => {
    await bring({ publications: [paper('a', [{ person: 'anna' }])] });
    const [before] = await ask(database, 'MATCH (p:Person) RETURN p.id AS id, p.name AS name');
    await bring({ people: [{ key: 'anna', name: 'Anna Lund' }] });
    expect(await ask(database, 'MATCH (p:Person) RETURN p.id AS id, p.name AS name')).toEqual([
      { id: before?.id, name: 'Anna Lund' },
    ]);
  });
});

describe('a person', () => {
  it('who joins a lab becomes a member and keeps the id', async () => {
    await bring({ publications: [paper('a', ['Anna Lund'])] });
    const id = await askOne(database, 'MATCH (p:ExternalPerson) RETURN p.id');
    await bring({
      organizations: [{ key: 'lab', name: 'Lab of Care', ours: true }],
      people: [{ key: 'anna', name: 'Anna Lund', memberships: ['lab'] }],
    });
    expect(await titles('MATCH (p:Member) WHERE NOT p:ExternalPerson RETURN p.id')).toEqual([id]);
    await bring({ people: [{ key: 'anna', name: 'Anna Lund' }] });
    expect(await titles('MATCH (p:ExternalPerson) WHERE NOT p:Member RETURN p.id')).toEqual([id]);
  });

  it('of the same full name on two papers is one, of the same initials two', async () => {
    await bring({ publications: [paper('a', ['Anna Lund', 'B. Holm']), paper('b', ['anna lund', 'B. Holm'])] });
    expect(await titles('MATCH (p:Person) RETURN p.name, p.provisional')).toEqual([
      'Anna Lund → false',
      'B. Holm → true',
      'B. Holm → true',
    ]);
  });

  it('who stands twice on one paper in one role is two, as author and editor one', async () => {
    await bring({
      publications: [paper('a', ['Anna Lund', 'Anna Lund']), paper('b', ['Bent Holm'], { editors: ['Bent Holm'] })],
    });
    expect(await titles('MATCH (p:Person) RETURN p.name, COUNT { (p)<-[:BY]-() }')).toEqual([
      'Anna Lund → 1',
      'Anna Lund → 1',
      'Bent Holm → 2',
    ]);
  });

  it('keeps apart from another with the same name and another ORCID', async () => {
    const anna = (orcid: string) => ({ name: 'Anna Lund', orcid });
    await bring({
      publications: [paper('a', [anna('0000-0002-1825-0097')]), paper('b', [anna('0000-0001-5109-3700')])],
    });
    await bring({ publications: [paper('c', [anna('0000-0002-1825-0097')]), paper('d', ['Anna Lund'])] });
    const written = await titles(`MATCH (p:Person) RETURN [(p)<-[:IDENTIFIES]-(i) | i.key], COUNT { (p)<-[:BY]-() }`);
    expect(written).toEqual([' → 1', 'orcid:0000-0001-5109-3700 → 1', 'orcid:0000-0002-1825-0097 → 2']);
  });

  it('whom an ORCID makes known takes over what the name brought', async () => {
    await bring({ publications: [paper('a', ['Anna Lund'])] });
    await bring({ publications: [paper('b', [{ name: 'Anna Lund', orcid: '0000-0002-1825-0097' }])] });
    expect(await titles('MATCH (p:Person)<-[:IDENTIFIES]-(i) RETURN i.key, COUNT { (p)<-[:BY]-() }')).toEqual([
      'orcid:0000-0002-1825-0097 → 2',
    ]);
  });

  it('whom no record names any more is gone, with the ties', async () => {
    const version = (authors: readonly string[]) => ({ publications: [paper('a', authors)] });
    await bring(version(['Anna Lund', 'Bent Holm', 'Clara Krog']));
    await bring({ publications: [paper('b', ['Anna Lund', 'Clara Krog'])] });
    await bring(version(['Anna Lund', 'Bent Holm']));
    const ties =
      'MATCH (a:Person)-[t:COLLABORATED]-(b:Person) WHERE a.name < b.name AND t.outputs > 0 RETURN a.name, b.name, t.full, t.fractional';
    expect(await titles(ties)).toEqual(['Anna Lund → Bent Holm → 1 → 1', 'Anna Lund → Clara Krog → 1 → 1']);
    await bring({ publications: [paper('b', ['Anna Lund'])] });
    expect(await titles(ties)).toEqual(['Anna Lund → Bent Holm → 1 → 1']);
    expect(await titles('MATCH (p:Person) RETURN p.name')).toEqual(['Anna Lund', 'Bent Holm']);
  });

  it('is told from a group author, which is an organisation', async () => {
    await bring({ publications: [paper('a', ['Anna Lund', { organization: 'DARE Study Group' }])] });
    expect(await titles('MATCH (c:Contribution)-[:BY]->(who) RETURN labels(who)[0], who.name')).toEqual([
      'Organization → DARE Study Group',
      'Person → Anna Lund',
    ]);
  });
});

describe('the hierarchy of organisations', () => {
  const unit = (key: string, partOf: readonly string[] = []) => ({ key, name: `Unit ${key}`, ours: true, partOf });
  const rollups = () =>
    titles(
      'MATCH (o:Organization)-[:HAS_YEAR]->(r) WHERE r.outputs > 0 RETURN o.name, r.year, r.outputs, r.fractionalOutputs',
    );

  it('moves what counts when a unit moves', async () => {
    const author = (name: string, ...affiliations: string[]) => ({ person: { name }, affiliations });
    await bring({
      organizations: [unit('top'), unit('other'), unit('a', ['top']), unit('b', ['top'])],
      publications: [paper('p', [author('Anna Lund', 'a'), author('Bent Holm', 'b', 'a')])],
    });
    expect(await rollups()).toEqual(['Unit a → 2020 → 1 → 1', 'Unit b → 2020 → 1 → 0.5', 'Unit top → 2020 → 1 → 1']);
    const ties =
      'MATCH (x:Organization)-[t:COLLABORATED]-(y) WHERE x.name < y.name AND t.outputs > 0 RETURN x.name, y.name';
    expect(await titles(ties)).toEqual(['Unit a → Unit b']);
    await bring({ organizations: [unit('b', ['other'])] });
    expect(await rollups()).toEqual([
      'Unit a → 2020 → 1 → 1',
      'Unit b → 2020 → 1 → 0.5',
      'Unit other → 2020 → 1 → 0.5',
      'Unit top → 2020 → 1 → 1',
    ]);
    expect(await titles(ties)).toEqual([
      'Unit a → Unit b',
      'Unit a → Unit other',
      'Unit b → Unit top',
      'Unit other → Unit top',
    ]);
    await bring({ organizations: [unit('b', ['top'])] });
    expect(await rollups()).toEqual(['Unit a → 2020 → 1 → 1', 'Unit b → 2020 → 1 → 0.5', 'Unit top → 2020 → 1 → 1']);
    expect(await titles(ties)).toEqual(['Unit a → Unit b']);
  });

  it('has no circle, in one file or over several', async () => {
    await bring({ organizations: [unit('a', ['b']), unit('b', ['c']), unit('c', ['a']), unit('self', ['self'])] });
    expect(await askOne(database, 'MATCH (o)-[:PART_OF]->() RETURN count(o)')).toBe(2);
    await bring({ organizations: [unit('x', ['y'])] });
    await bring({ organizations: [unit('y', ['z'])] });
    await bring({ organizations: [unit('z', ['x'])] });
    expect(await askOne(database, 'MATCH (o)-[:PART_OF*1..10]->(o) RETURN count(o)')).toBe(0);
    expect(await askOne(database, 'MATCH ()-[r:PART_OF]->() RETURN count(r)')).toBe(4);
  });
});

describe('an output of more authors and units than the limit', () => {
  const ofUnits = (size: number) => ({
    publications: [
      paper(
        'a',
        ['Anna Lund', 'Bent Holm', 'Clara Krog']
          .slice(0, size)
          .map((name, at) => ({ person: { name }, affiliations: [`University ${at}`] })),
      ),
    ],
  });
  const ties = () => titles('MATCH (a)-[t:COLLABORATED]->(b) WHERE t.outputs > 0 RETURN labels(a)[0], t.outputs');

  it('loses its ties when it grows, and has them again when it shrinks', async () => {
    const seen = [];
    for (const size of [2, 3, 2]) {
      await files.import({ 'file.json': whorlFile(ofUnits(size), 'test') }, { consortiumLimit: 2 });
      seen.push(await ties());
    }
    const two = ['Organization → 1', 'Person → 1'];
    expect(seen).toEqual([two, [], two]);
  });
});

describe('an output of 3,000 authors', () => {
  it('goes in within seconds and makes no pairwise ties', async () => {
    const authors = Array.from({ length: 3_000 }, (_, at) => ({
      person: { name: { given: `Given${at}`, family: `Family${at % 700}` } },
      affiliations: [`University ${at % 250}`],
    }));
    const secondsFor = async (title: string, count: number) => {
      const started = performance.now();
      const report = await bring({ publications: [paper(String(count), authors.slice(0, count), { title })] });
      expect(counts(report)).toEqual({ new: 1 });
      return (performance.now() - started) / 1_000;
    };
    await secondsFor('Measuring wards by bicycle', 3);
    const tenth = await secondsFor('Painted ceilings of Nordby', 300);
    const seconds = await secondsFor('Everybody on the readmission of everybody', 3_000);
    console.log(`3,000 authors of 250 organisations in ${seconds.toFixed(1)} s, 300 in ${tenth.toFixed(1)} s`);
    // About 5 s on a machine of its own; work that grows with the pairs of authors or of units takes 100 times as long as
    // for a tenth of them. A busy machine is slow at both.
    expect(seconds).toBeLessThan(Math.max(60, 40 * tenth));
    expect(await askOne(database, 'MATCH (p:Person) RETURN count(p)')).toBe(3_000);
    expect(await askOne(database, 'MATCH (:Person)-[t:COLLABORATED]->() RETURN count(t)')).toBe(3);
    expect(
      await askOne(database, 'MATCH (:Organization)-[t:COLLABORATED]->() WHERE t.outputs > 0 RETURN count(t)'),
    ).toBe(3);
  }, 300_000);
});
