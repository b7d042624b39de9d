/** Protects exports: what the graph holds goes out whole, comes back as the same, and costs a few statements a page. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { register } from '../../src/cli/export.js';
import { loadConfig } from '../../src/config.js';
import { formatById } from '../../src/formats/registry.js';
import { WRITERS } from '../../src/formats/writers.js';
import { loadDemonstration } from '../../src/import/demonstration.js';
import type { Database } from '../../src/neo4j/database.js';
import type { PublicationRecord } from '../../src/record/record.js';
import { type ExportSelection, exportPublications } from '../../src/server/export-publications.js';
import { freshDatabase } from '../support/database.js';
import { census, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';
import { executor, type Seeded } from '../support/seeded.js';

const { JSON_LD, ...READABLE } = WRITERS;
const FORMATS = Object.values(READABLE);
const EVERYTHING: ExportSelection = { filter: {} };

async function fileOf(database: Database, writer: (typeof FORMATS)[number] | typeof JSON_LD, selection = EVERYTHING) {
  let text = '';
  for await (const piece of exportPublications(database, writer, selection)) text += piece;
  return text;
}

async function recordsOf(text: string): Promise<PublicationRecord[]> {
  async function* once() {
    yield text;
  }
  const records: PublicationRecord[] = [];
  for await (const { record, rejected } of formatById('whorl')?.read(once()) ?? []) {
    expect(rejected).toBeUndefined();
    if (record?.kind === 'publication') records.push(record);
  }
  return records;
}

const WHOLE = {
  title: 'Readmission after surgery: a cohort study',
  type: 'JOURNAL_ARTICLE',
  category: 'RESEARCH',
  peerReviewed: true,
  status: 'PUBLISHED',
  abstract: 'Background.\n\nMethod.',
  language: 'en',
  publishedOn: '2023-04-04',
  venue: {
    title: 'Journal of Examples',
    kind: 'JOURNAL',
    identifiers: ['issn:2049-3630'],
    abbreviation: 'J Ex',
    publisher: 'Example Press',
  },
  volume: '23',
  issue: '1',
  articleNumber: '335',
  pages: '335-344',
  numberOfPages: 10,
  edition: '2',
  publisher: 'Example Press',
  place: 'Aalborg',
  identifiers: ['doi:10.5555/12345678', 'pmid:37016412'],
  keywords: [{ text: 'Readmission' }, { text: 'Kirurgi', language: 'da' }],
  contributions: [
    {
      role: 'AUTHOR',
      person: {
        identifiers: ['orcid:0000-0002-1825-0097'],
        name: { family: 'Berg', given: 'Ida', particle: 'van der', suffix: 'Jr.' },
      },
      nameAsWritten: 'I. van der Berg Jr.',
      corresponding: true,
      affiliations: [{ identifiers: ['ror:04m01e293'], name: 'Example University', country: 'DK' }],
    },
    { role: 'AUTHOR', person: { identifiers: [], name: { family: 'Doe', given: 'Jane' } }, affiliations: [] },
    { role: 'AUTHOR', organization: { identifiers: [], name: 'The Example Study Group' }, affiliations: [] },
    { role: 'EDITOR', person: { identifiers: [], name: { literal: 'Plato' } }, affiliations: [] },
  ],
  openAccess: { status: 'GOLD', licence: 'CC-BY-4.0', url: 'https://example.org/cohort.pdf' },
  urls: ['https://example.org/cohort'],
  metrics: [{ kind: 'citations', value: 3, source: 'Scopus', asOf: '2024-01' }],
  bibliographicalNote: '© 2023 the authors.',
  versionOf: ['doi:10.5555/later'],
  cites: ['doi:10.5555/87654321', 'pmid:7'],
  projects: [{ identifiers: ['grant:2022-17'], title: 'Prediction of readmission' }],
};

describe('an export of one publication', () => {
  let database: Database;
  let files: Workspace;
  let graph: Seeded;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    graph = await executor(database);
    await files.import({ 'whole.json': whorlFile({ publications: [WHOLE] }) });
  });
  afterAll(async () => {
    await files.close();
    await graph.close();
  });

  it('says everything its source said', async () => {
    const [record, ...more] = await recordsOf(await fileOf(database, WRITERS.WHORL));
    expect(more).toEqual([]);
    expect(record).toEqual({ kind: 'publication', ...WHOLE });
  });

  it.each(FORMATS.map((writer) => [writer.id, writer] as const))(
    'changes nothing when it is imported again, as %s',
    async (_, writer) => {
      const report = await files.import({ [`again${writer.extension}`]: await fileOf(database, writer) });
      expect(counts(report)).toEqual({ same: 1 });
    },
  );

  it('does not tell keys of a source, but names what they mean by a public identifier', async () => {
    await files.import({
      'local.json': whorlFile(
        {
          people: [{ key: 'eva', name: 'Lund, Eva' }],
          publications: [
            {
              key: 'early',
              title: 'An early version of it',
              doi: '10.5555/early',
              authors: ['eva'],
              versionOf: 'final',
            },
            { key: 'final', title: 'The final version of it', doi: '10.5555/final', cites: ['nobody-knows'] },
          ],
        },
        'office',
      ),
    });
    const text = await fileOf(database, WRITERS.WHORL, { identifiers: ['10.5555/early', 'doi:10.5555/final'] });
    const [early, final] = await recordsOf(text);
    expect(text).not.toContain('local:');
    expect(early).toMatchObject({
      identifiers: ['doi:10.5555/early'],
      versionOf: ['doi:10.5555/final'],
      contributions: [{ person: { identifiers: [], name: { family: 'Lund', given: 'Eva' } } }],
    });
    expect(final?.cites).toEqual([]);
  });

  it('is what the API gives, at a price', async () => {
    const query = '{ publication(by: { doi: "10.5555/12345678" }) { export(format: RIS) } }';
    const { data, errors, extensions } = await graph.execute(query);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      publication: { export: await fileOf(database, WRITERS.RIS, { identifiers: ['10.5555/12345678'] }) },
    });
    expect(extensions.cost).toMatchObject({ requested: 6 });
  });

  it('tells what names nothing', async () => {
    const missing: string[] = [];
    const pieces = exportPublications(
      database,
      WRITERS.BIBTEX,
      { identifiers: ['10.5555/nothing', 'Publication:nothing', '10.5555/12345678'] },
      { onMissing: (identifier) => missing.push(identifier) },
    );
    let text = '';
    for await (const piece of pieces) text += piece;
    expect(missing).toEqual(['10.5555/nothing', 'Publication:nothing']);
    expect(text).toMatch(/^@article\{vanderberg2023readmission-[a-z2-7]{5},\n/);
  });
});

describe('whorl export', () => {
  let database: Database;
  let files: Workspace;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    const other = {
      ...WHOLE,
      title: 'Another one about night shifts',
      identifiers: ['doi:10.5555/other'],
      publishedOn: '2001',
    };
    await files.import({ 'two.json': whorlFile({ publications: [WHOLE, other] }) });
  });
  afterEach(() => {
    process.exitCode = undefined;
  });
  afterAll(async () => {
    await files.close();
    await database.close();
  });

  async function run(...words: string[]): Promise<{ out: string; err: string; code: unknown }> {
    const { uri, user, password } = inject('neo4j');
    const said = { out: '', err: '' };
    const toErr = (text: string): void => {
      said.err += text;
    };
    const toOut = (text: string): void => {
      said.out += text;
    };
    const program = new Command('whorl').exitOverride().configureOutput({ writeErr: toErr });
    register(program, {
      config: loadConfig({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }),
      out: toOut,
      err: toErr,
    });
    program.commands[0]?.exitOverride().configureOutput({ writeErr: toErr });
    let code: unknown;
    await program.parseAsync(['export', ...words], { from: 'user' }).catch((error: unknown) => {
      code = error instanceof CommanderError ? error.exitCode : error;
    });
    return { ...said, code: code ?? process.exitCode ?? 0 };
  }

  it('writes to standard output what words and filter leave, and tells how much on standard error', async () => {
    const { out, err, code } = await run('--query', 'night shifts', '--to', '2010', '--type', 'journal-article');
    expect(code).toBe(0);
    expect(out.match(/^@/gm)).toHaveLength(1);
    expect(out).toContain('Another one about night shifts');
    expect(err).toContain('1 publication exported.');
  });

  it('takes people and organisations by identifier', async () => {
    const { out, code } = await run('--person', 'orcid:0000-0002-1825-0097', '--format', 'csv');
    expect(code).toBe(0);
    expect(out.split('\r\n').filter((line) => line.includes('10.5555/'))).toHaveLength(2);
  });

  it('writes a file in the format of its name, whole or not at all', async () => {
    const path = join(files.folder, 'all.ris');
    expect((await run('--all', '--output', path)).code).toBe(0);
    expect((await readFile(path, 'utf8')).match(/^TY {2}- JOUR\r$/gm)).toHaveLength(2);
    const { err, code } = await run('--all', '--output', join(files.folder, 'no-such-folder', 'all.ris'));
    expect(code).toBe(1);
    expect(err).toMatch(/^\S*all\.ris cannot be written: .+\.\n$/m);
    expect(await readdir(files.folder)).not.toContain('all.ris.part');
  });

  it('tells what names nothing, exports the rest, and says so by its exit code', async () => {
    const { out, err, code } = await run('10.5555/other', '10.5555/missing', '--format', 'whorl');
    expect(code).toBe(1);
    expect(err).toContain('10.5555/missing names no publication here.');
    expect(out.split('\n')).toHaveLength(3);
    expect(err).toContain('1 publication exported, 1 not found.');
    expect(await run('--person', 'orcid:0000-0001-5109-3700')).toMatchObject({ code: 1, out: '' });
  });

  it('names each that is not there, and leaves the file of an earlier export alone', async () => {
    const path = join(files.folder, 'earlier.bib');
    await writeFile(path, 'earlier');
    const nobody = `Publication:${'a'.repeat(26)}`;
    const { out, err, code } = await run('10.5555/missing', nobody, '--output', path);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err.split('\n').slice(-4)).toEqual([
      '10.5555/missing names no publication here.',
      `${nobody} names no publication here.`,
      '0 publications exported, 2 not found.',
      '',
    ]);
    expect(await readFile(path, 'utf8')).toBe('earlier');
    expect(await readdir(files.folder)).not.toContain('earlier.bib.part');
  });

  it.each(['person', 'organization', 'project', 'venue', 'keyword', 'concept'])(
    'says so when the id after --%s is nobody’s',
    async (entity) => {
      const id = `${entity[0]?.toUpperCase()}${entity.slice(1)}:${'a'.repeat(26)}`;
      const { out, err, code } = await run(`--${entity}`, id);
      expect({ out, code }).toEqual({ out: '', code: 1 });
      expect(err).toContain(`${id} names no ${entity} here.\n`);
    },
  );

  it.each([
    ['nothing is asked for', []],
    ['two things are asked for', ['--all', '--query', 'x']],
    ['the format is none', ['--all', '--format', 'docx']],
    ['the type is none', ['--type', 'song']],
    ['the year is none', ['--from', 'x']],
  ])('refuses a command in which %s, in a sentence', async (_, words) => {
    const { out, err, code } = await run(...words);
    expect({ out, isRefused: code !== 0 }).toEqual({ out: '', isRefused: true });
    expect(err).toMatch(/^error: [^\n]+\n$/);
  });
});

describe('an export of the demonstration graph', () => {
  let database: Database;
  let files: Workspace;
  let graph: Seeded;
  beforeAll(async () => {
    database = await freshDatabase();
    files = await workspace(database);
    graph = await executor(database);
    await loadDemonstration(database, resolve('seed'), { actor: 'test' });
  });
  afterAll(async () => {
    await files.close();
    await graph.close();
  });

  it('costs as many statements for a hundred publications as for two', async () => {
    // Statements that are sent together come in either order.
    const statements = async (first: number) =>
      (
        await graph.execute(`{ publications(first: ${first}) { nodes { export(format: BIBTEX) } } }`)
      ).statements.toSorted();
    expect(await statements(100)).toEqual(await statements(2));
  });

  it('has every publication once', async () => {
    const records = await recordsOf(await fileOf(database, WRITERS.WHORL));
    const { records: rows } = await database.driver.executeQuery('MATCH (p:Publication) RETURN count(p) AS count');
    expect(records).toHaveLength(Number(rows[0]?.get('count')));
    expect(new Set(records.map(({ title, publishedOn }) => `${title} ${publishedOn}`)).size).toBe(records.length);
  });

  it('has what a filter leaves', async () => {
    const all = await recordsOf(await fileOf(database, WRITERS.WHORL));
    const some = await recordsOf(await fileOf(database, WRITERS.WHORL, { filter: { from: 2020, to: 2022 } }));
    const isMeant = ({ publishedOn = '' }: PublicationRecord) => publishedOn >= '2020' && publishedOn < '2023';
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.filter(isMeant));
  });

  it('is known again, all of it, also what has no identifier', async () => {
    const text = await fileOf(database, WRITERS.WHORL);
    expect((await recordsOf(text)).some(({ identifiers }) => identifiers.length === 0)).toBe(true);
    const { new: added, rejected, doubtful } = await files.import({ 'all.jsonl': text }, { dryRun: true });
    expect({ added, rejected, doubtful }).toEqual({ added: 0, rejected: 0, doubtful: 0 });
  });

  describe('of publications with an identifier', () => {
    let meant: ExportSelection;
    beforeAll(async () => {
      const records = await recordsOf(await fileOf(database, WRITERS.WHORL));
      meant = { identifiers: records.flatMap(({ identifiers }) => identifiers[0] ?? []) };
    });

    it('brings nothing new when it is imported again, and changes nothing that an export tells', async () => {
      const first = await fileOf(database, WRITERS.WHORL, meant);
      const before = await things(database);
      const report = await files.import({ 'first.jsonl': first });
      // "changed" is right: the export names the people to whom a source only points.
      const { same: _, changed: __, ...others } = counts(report);
      expect(others).toEqual({});
      expect(await things(database)).toEqual(before);
      expect(await fileOf(database, WRITERS.WHORL, meant)).toBe(first);
    });

    it.each(FORMATS.map((writer) => [writer.id, writer] as const))(
      'changes nothing at all from then on, as %s',
      async (_, writer) => {
        const first = await fileOf(database, writer, meant);
        const report = await files.import({ [`first${writer.extension}`]: first });
        expect(counts(report)).toEqual({ same: 'identifiers' in meant ? meant.identifiers.length : 0 });
        expect(await fileOf(database, writer, meant)).toBe(first);
      },
    );
  });
});

/** How many there are of what records speak of. */
async function things(database: Database): Promise<Record<string, number>> {
  const all = await census(database);
  const labels = Object.keys(all).filter((kind) =>
    /^(?:Publication|Person|Organization|Venue|Keyword|Project|Contribution):/.test(kind),
  );
  return Object.fromEntries(labels.map((kind) => [kind, all[kind] ?? 0]));
}
