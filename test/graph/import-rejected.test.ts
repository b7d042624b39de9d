import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.js';
import { freshDatabase } from '../support/database.js';
import { ask, counts, type Workspace, whorlFile, workspace } from '../support/importing.js';

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
describe('what cannot be used', () => {
  beforeEach(start);
  afterEach(end);
  const good = {
    key: 'good',
    title: 'Shared meals in day centres of small towns',
    publishedOn: '2020',
    authors: ['Anna Lund'],
  };
  const bad = { key: 'bad', title: 'Night shifts in nursing homes', publishedOn: 'last year' };

  it('is told with file, line, key, field and reason, and stops nothing', async () => {
    const text = whorlFile({ publications: [bad, good] }, 'test');
    const report = await files.import({ 'in/list.json': text });
    expect(counts(report)).toEqual({ new: 1, rejected: 1 });
    const line = text.slice(0, text.indexOf('"bad"')).split('\n').length;
    expect(report.rejections).toEqual([
      {
        file: 'in/list.json',
        line: expect.any(Number),
        key: 'bad',
        field: 'publishedOn',
        reason: expect.stringContaining('YYYY-MM-DD'),
      },
    ]);
    expect(Math.abs((report.rejections[0]?.line ?? 0) - line)).toBeLessThanOrEqual(2);
  });

  it('lies in a file of the same format that imports once it is mended', async () => {
    const report = await files.import({ 'list.json': whorlFile({ publications: [bad, good] }, 'test') });
    const [path = ''] = report.rejectFiles;
    expect(path).toBe(`${files.rejects}/list.rejected.json`);
    const mended = (await readFile(path, 'utf8')).replace('last year', '2021');
    const again = await files.import({ 'mended.json': mended });
    expect(counts(again)).toEqual({ new: 1 });
    const [record] = await ask(
      database,
      "MATCH (s:SourceRecord) WHERE s.sourceId = 'publication/bad' RETURN s.source AS source",
    );
    expect(record).toEqual({ source: 'test' });
  });

  it('of two files of one name lies in two files, and a second import adds none', async () => {
    const input = {
      'a/list.json': whorlFile({ publications: [bad] }, 'test'),
      'b/list.json': whorlFile({ publications: [{ ...bad, key: 'worse' }] }, 'test'),
    };
    const report = await files.import(input);
    expect(report.rejectFiles).toEqual([
      `${files.rejects}/list.rejected.json`,
      `${files.rejects}/list.rejected-2.json`,
    ]);
    expect((await files.import(input)).rejectFiles).toEqual(report.rejectFiles);
  });

  it('is told of BibTeX and RIS as well, each in a file of its own format', async () => {
    const report = await files.import({
      'a.bib': `@article{broken, author = {Lund,\n@article{fine, author = {Lund, Anna}, title = {Fear of falling}, year = 2020}\n`,
      'b.ris': `TY  - JOUR\nAU  - Krog, Clara\nPY  - 2019\nER  -\n${RIS}`,
    });
    expect(report.new).toBe(2);
    expect(report.rejected).toBe(2);
    expect(report.rejectFiles.map((path) => path.slice(files.rejects.length + 1))).toEqual([
      'a.rejected.bib',
      'b.rejected.ris',
    ]);
    for (const path of report.rejectFiles) {
      const again = await files.import(
        { [`again-${path.slice(-3)}.${path.slice(-3)}`]: await readFile(path, 'utf8') },
        { dryRun: true },
      );
      expect(again.files[0]?.unreadable).toBeUndefined();
      expect(again.rejected).toBe(1);
    }
  });

  it('as a file is told, and the others go in', async () => {
    const damaged = gzipSync(BIB.repeat(2_000)).subarray(0, 300);
    const report = await files.import({
      'paper.pdf': new TextEncoder().encode('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj'),
      'empty.bib': '',
      'letter.txt': 'Dear library,\nplease add my paper.\n',
      'damaged.bib.gz': damaged,
      'a.bib': BIB,
    });
    expect(counts(report)).toEqual({ new: 2 });
    const told = Object.fromEntries(report.files.map((file) => [file.file, file.unreadable]));
    expect(told).toEqual({
      'paper.pdf': expect.stringMatching(/PDF/),
      'empty.bib': expect.stringMatching(/empty/),
      'letter.txt': expect.stringMatching(/no format we know/),
      'damaged.bib.gz': expect.stringMatching(/damaged gzip/),
      'a.bib': undefined,
    });
    expect(JSON.stringify(report.files)).not.toContain(files.folder);
  });
});
