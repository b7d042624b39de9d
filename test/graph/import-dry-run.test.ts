import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { addsUp, census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';

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

const RIS = `TY  - JOUR
AU  - Krog, Clara
TI  - Walking aids in winter and the fear of falling
PY  - 2019
JO  - Care
DO  - 10.5555/krog.2019
ER  -
`;
describe('a dry run', () => {
  beforeAll(start);
  afterAll(end);

  /** Papers of which every seventh is told twice, every eleventh in another version, and one in two batches. */
  const manyPapers = () => {
    const paper = (at: number, more = '') =>
      `@article{p${at}, author = {Author${at % 40}, Given${at % 13}}, title = {A study of the subject numbered ${at}}, year = ${2000 + (at % 20)}${more}}`;
    const first = Array.from({ length: 260 }, (_, at) => paper(at));
    const repeated = Array.from({ length: 30 }, (_, at) => paper(at * 7));
    const changed = Array.from({ length: 20 }, (_, at) => paper(at * 11, `, volume = {${at}}, doi = {10.5555/p${at}}`));
    const doubtful = Array.from({ length: 5 }, (_, at) => paper(at * 3).replace(/, year = \d+/, ''));
    const identified = [paper(999, ', doi = {10.5555/p3}').replace('subject numbered 999', 'subject numbered 33')];
    return [...first, ...repeated, ...changed, ...doubtful, ...identified, '@article{broken, author = {', paper(301)];
  };
  const people = Array.from({ length: 300 }, (_, at) => ({
    key: `person-${at}`,
    name: { family: `Author${at % 40}`, given: `Given${at % 13}` },
    memberships: ['Lab of Care', { name: `Unit ${at % 9}` }],
  }));
  const units = Array.from({ length: 9 }, (_, at) => ({
    key: `unit-${at}`,
    name: `Unit ${at}`,
    partOf: ['Lab of Care'],
  }));
  const input = () => ({
    'papers.bib': manyPapers().join('\n'),
    'more.ris': RIS + RIS,
    'people.json': whorlFile({ people, organizations: units }, 'staff'),
    'units.json': whorlFile({ organizations: units.slice(0, 3) }, 'other'),
  });

  it('tells the counts of the run, and writes nothing', async () => {
    const before = await census(database);
    const dry = await files.import(input(), { dryRun: true });
    expect(await census(database)).toEqual(before);
    expect(dry).toMatchObject({ dryRun: true, nodesCreated: 0, propertiesSet: 0, rejectFiles: [] });
    const run = await files.import(input());
    expect(counts(dry)).toEqual(counts(run));
    expect(dry.files.map(counts)).toEqual(run.files.map(counts));
    expect(dry.doubts.map((doubt) => doubt.line)).toEqual(run.doubts.map((doubt) => doubt.line));
    expect(counts(run)).toMatchObject({ changed: expect.any(Number), doubtful: expect.any(Number), rejected: 1 });
    for (const report of [dry, run]) expect(addsUp(report)).toBe(true);
  });

  it('tells them on a graph that has something too', async () => {
    const newer = {
      ...input(),
      'papers.bib': manyPapers()
        .map((paper, at) => (at % 5 === 0 ? paper.replace('year', 'volume = {9}, year') : paper))
        .join('\n'),
    };
    const dry = await files.import(newer, { dryRun: true });
    const run = await files.import(newer);
    expect(counts(dry)).toEqual(counts(run));
    expect(run.changed).toBeGreaterThan(0);
  });

  it('with named sources too', async () => {
    const dry = await files.import(input(), { dryRun: true, source: 'one' });
    const run = await files.import(input(), { source: 'one' });
    expect(counts(dry)).toEqual(counts(run));
  });
});
