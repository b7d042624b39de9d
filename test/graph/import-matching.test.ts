import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedChecks } from '../../src/derive/derived-checks.js';
import { GRAPH_CHECKS, runChecks } from '../../src/graph/checks.js';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, askOne, counts, type Workspace, workspace } from '../support/importing.js';

let database: Database;
let files: Workspace;

beforeAll(async () => {
  database = await freshDatabase();
  files = await workspace(database);
});

afterAll(async () => {
  await files.close();
  await database.close();
});

const entry = (fields: Readonly<Record<string, string>>) => {
  const { key = 'k', type = 'article', ...rest } = fields;
  const lines = Object.entries(rest).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
};

interface Pair {
  readonly title: string;
  readonly a: Readonly<Record<string, string>>;
  readonly b: Readonly<Record<string, string>>;
  readonly outcome: 'same' | 'doubtful' | 'new';
}

// Each has a title of its own, so that no pair is found by another one.
const PAIRS: readonly Pair[] = [
  {
    title: 'is found by a title that differs in its spelling, by authors, year and beginning',
    a: {
      title: 'Sleep quality of caregivers of people with dementia',
      author: 'Lund, Anna and Berg, Bo',
      year: '2020',
    },
    b: { title: 'Sleep quality of carergivers of people with dementia', author: 'Lund, A and Berg, B', year: '2020' },
    outcome: 'same',
  },
  {
    title: 'is found where the beginning is misspelled, by authors, year and the longest words',
    a: { title: 'Hospital discharge communication among pharmacists', author: 'Holm, Eva and Vind, Per', year: '2018' },
    b: { title: 'Hosptal discharge communication among pharmacists', author: 'Holm, Eva and Vind, Per', year: '2018' },
    outcome: 'same',
  },
  {
    title: 'is found where one has a subtitle, by authors, year and beginning',
    a: { title: 'Rehabilitation pathways after hip fracture surgery', author: 'Dahl, Ida and Skov, Jon', year: '2017' },
    b: {
      title: 'Rehabilitation pathways after hip fracture surgery: interviews with staff',
      author: 'Dahl, Ida and Skov, Jon',
      year: '2017',
    },
    outcome: 'same',
  },
  {
    title: 'is found without a year, by the title, and asked about',
    a: { title: 'Meals on wheels in the northern municipalities', author: 'Dahl, Ida', year: '2017' },
    b: { title: 'Meals on wheels in the northern municipalities', author: 'Dahl, Ida', volume: '4' },
    outcome: 'doubtful',
  },
  {
    title: 'is not found to be the erratum of itself',
    a: { title: 'Pressure ulcers in intensive care units', author: 'Eng, Liv and Bakke, Siv', year: '2016' },
    b: { title: 'Erratum: Pressure ulcers in intensive care units', author: 'Eng, Liv and Bakke, Siv', year: '2016' },
    outcome: 'new',
  },
  {
    title: 'is not found to be the next part of a series',
    a: { title: 'Antibiotics in nursing homes: part 1', author: 'Strand, Una and Hav, Tor', year: '2015' },
    b: { title: 'Antibiotics in nursing homes: part 2', author: 'Strand, Una and Hav, Tor', year: '2015' },
    outcome: 'new',
  },
];

const outcomeOf = (found: Readonly<Record<string, number>>) =>
  found.doubtful === 1 ? 'doubtful' : found.new === 1 ? 'new' : 'same';

describe('an incoming output', () => {
  for (const [at, { title, a, b, outcome }] of PAIRS.entries())
    it(title, async () => {
      await files.import({ [`a${at}.bib`]: entry({ ...a, key: `a${at}` }) });
      const report = await files.import({ [`b${at}.bib`]: entry({ ...b, key: `b${at}` }) });
      expect(outcomeOf(counts(report))).toBe(outcome);
    });
});

describe('a preprint and its article', () => {
  const authors = 'Krog, Clara and Lund, Anna and Holm, Bent';
  const preprint = entry({
    key: 'p',
    type: 'misc',
    title: 'Loneliness and walking groups in rural municipalities',
    author: authors,
    year: '2021',
    eprint: '2101.00001',
    archiveprefix: 'arXiv',
  });
  const article = entry({
    key: 'a',
    title: 'Loneliness and walking groups in rural municipalities',
    author: authors,
    journal: 'Journal of Rural Care',
    year: '2022',
    volume: '4',
    pages: '11--20',
  });

  it('are two outputs and one work, linked by the import, which says so', async () => {
    await files.import({ 'p.bib': preprint });
    const report = await files.import({ 'a.bib': article });
    expect(counts(report)).toEqual({ new: 1 });
    expect(report.versions).toHaveLength(1);
    expect(report.versions[0]?.reason).toContain('one is a preprint, the other is published');
    const rows = await ask(
      database,
      'MATCH (p:Publication)-[:VERSION_OF]->(t:Publication) RETURN p.type AS version, t.type AS of, p.counted AS counted',
    );
    expect(rows).toEqual([{ version: 'PREPRINT', of: 'JOURNAL_ARTICLE', counted: false }]);
  });

  it('stay linked when the preprint comes again with more in it', async () => {
    const more = preprint.replace('year', 'abstract = {Walking together helps.},\n  year');
    expect(counts(await files.import({ 'p.bib': more }))).toEqual({ changed: 1 });
    expect(await askOne(database, 'MATCH ()-[v:VERSION_OF]->() RETURN count(v)')).toBe(1);
  });

  it('leave a graph that is whole', async () => {
    expect(
      (await runChecks(database, [...GRAPH_CHECKS, ...derivedChecks(100)])).findings.filter(
        (finding) => finding.offenders > 0,
      ),
    ).toEqual([]);
  });
});

describe('two records in one batch', () => {
  beforeAll(async () => {
    await database.close();
    database = await freshDatabase();
    await files.close();
    files = await workspace(database);
  });

  for (const [at, { title, a, b, outcome }] of PAIRS.entries())
    it(`are told apart as those of two imports: one ${title}`, async () => {
      const both = `${entry({ ...a, key: `a${at}` })}${entry({ ...b, key: `b${at}` })}`;
      const { new: added = 0, doubtful = 0 } = counts(await files.import({ [`${at}.bib`]: both }));
      expect([added, doubtful]).toEqual([outcome === 'new' ? 2 : 1, outcome === 'doubtful' ? 1 : 0]);
    });
});
