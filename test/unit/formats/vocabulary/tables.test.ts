import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVocabularyFiles } from '../../../../src/formats/vocabulary/read-files.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whorl-tables-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
const BASE = 'https://whorl.example/vocabulary/herbs';

describe('a vocabulary in a table', () => {
  it('has one concept a row, with its parent by number', async () => {
    const path = await file(
      'herbs.csv',
      'Code;Label;Alt labels;Parent\n1;Herbs;;\n1.1;Mint;Peppermint | Spearmint;1\n1.2;"Sage; common";;1\n',
    );
    const { vocabulary, warnings } = await readVocabularyFiles([path], { language: 'en' });
    expect(warnings.map(({ reason }) => reason)).toEqual([]);
    expect(vocabulary.uri).toBe(BASE);
    expect(vocabulary.concepts).toEqual([
      {
        uri: `${BASE}/1`,
        notation: '1',
        prefLabels: [{ text: 'Herbs', language: 'en' }],
        altLabels: [],
        hiddenLabels: [],
        broader: [],
        related: [],
        definitions: [],
      },
      expect.objectContaining({
        notation: '1.1',
        altLabels: [
          { text: 'Peppermint', language: 'en' },
          { text: 'Spearmint', language: 'en' },
        ],
        broader: [`${BASE}/1`],
      }),
      expect.objectContaining({ prefLabels: [{ text: 'Sage; common', language: 'en' }] }),
    ]);
  });

  it('has labels in several languages side by side', async () => {
    const path = await file(
      'herbs.tsv',
      'uri\tlabel@en\tlabel (da)\tSynonyms_nl\nhttps://x.example/v/a\tMint\tMynte\tMunt;Kruizemunt\n',
    );
    const { vocabulary } = await readVocabularyFiles([path]);
    expect(vocabulary.concepts).toMatchObject([
      {
        uri: 'https://x.example/v/a',
        prefLabels: [
          { text: 'Mynte', language: 'da' },
          { text: 'Mint', language: 'en' },
        ],
        altLabels: [
          { text: 'Kruizemunt', language: 'nl' },
          { text: 'Munt', language: 'nl' },
        ],
      },
    ]);
  });

  it('has one label a row, with its language and kind', async () => {
    const path = await file(
      'herbs.csv',
      'id,label,language,label type\n7,Mint,English,preferred\n7,Mynte,da,prefLabel\n7,Spearmint,en,alternative\n7,Mnit,en,hidden\n',
    );
    const [concept] = (await readVocabularyFiles([path])).vocabulary.concepts;
    expect(concept).toMatchObject({
      prefLabels: [{ text: 'Mynte' }, { text: 'Mint' }],
      altLabels: [{ text: 'Spearmint' }],
      hiddenLabels: [{ text: 'Mnit' }],
    });
  });

  it('needs no header where a row is a URI and its label', async () => {
    const path = await file(
      'plain.tsv.gz',
      gzipSync('<https://x.example/v/p1>\tmint\n<https://x.example/v/p2>\tsage\n'),
    );
    const { vocabulary, warnings } = await readVocabularyFiles([path]);
    expect(vocabulary).toMatchObject({
      uri: 'https://x.example/v',
      concepts: [{ prefLabels: [{ text: 'mint' }] }, {}],
    });
    expect(warnings).toMatchObject([{ reason: expect.stringContaining('no concept scheme in the file') }]);
  });

  it('joins the terms and the trees of MeSH, permuted terms hidden', async () => {
    const terms = await file(
      'mesh2031-terms.tsv',
      [
        'DescriptorUI\tDescriptorName\tTermName\tIsPermutedTermYN\tRecordPreferredTermYN',
        'D900001\tMints\tMints\tN\tY',
        'D900001\tMints\tPeppermints, Garden\tY\tN',
        'D900001\tMints\tGarden Peppermints\tN\tN',
        'D900002\tHerbs\tHerbs\tN\tY',
        '',
      ].join('\n'),
    );
    const trees = await file(
      'mesh2031-trees.tsv',
      'DescriptorUI\tDescriptorName\ttree_location\nD900001\tMints\tB01.650.10\nD900002\tHerbs\tB01.650\n',
    );
    const { vocabulary } = await readVocabularyFiles([terms, trees]);
    expect(vocabulary).toMatchObject({
      uri: 'http://id.nlm.nih.gov/mesh',
      version: '2031',
      titles: [{ text: 'Medical Subject Headings', language: 'en' }],
      citation: expect.stringContaining('MeSH) 2031'),
    });
    expect(vocabulary.concepts).toMatchObject([
      {
        uri: 'http://id.nlm.nih.gov/mesh/D900001',
        notation: 'D900001',
        altLabels: [{ text: 'Garden Peppermints', language: 'en' }],
        hiddenLabels: [{ text: 'Peppermints, Garden', language: 'en' }],
        broader: ['http://id.nlm.nih.gov/mesh/D900002'],
      },
      { notation: 'D900002', broader: [] },
    ]);
  });

  it('cuts a cycle of parents, and says which link', async () => {
    const path = await file('herbs.csv', 'notation,label,broader\na,A plant,b\nb,B plant,a\n');
    const { vocabulary, warnings } = await readVocabularyFiles([path]);
    expect(vocabulary.concepts.map(({ broader }) => broader)).toEqual([[`${BASE}/b`], []]);
    expect(warnings.map(({ line, reason }) => `${line}: ${reason}`)).toContain(
      `3: <${BASE}/b> broader <${BASE}/a> closes a cycle; left out`,
    );
  });

  it('says once which parents are in no row', async () => {
    const path = await file('herbs.csv', 'notation,label,broader\na,A plant,nowhere\nb,B plant,nowhere\n');
    const { warnings } = await readVocabularyFiles([path]);
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: 2, field: 'broader', reason: expect.stringContaining('2 broader links') }),
    );
  });

  it.each([
    ['a list without columns', 'just words\nmore words\n', 'is no vocabulary that can be read'],
    ['a quote that is never closed', 'notation,label\n1,"open\n', 'line 2: a quote (") opened on this line'],
    ['columns without names', 'https://x.example/1,a,b,c,d\n', 'name them e.g. uri or notation, label'],
    ['a header and nothing else', 'notation,label\n', 'holds no vocabulary'],
  ])('rejects %s, naming the file and what to do', async (_, text, message) => {
    const path = await file('broken.csv', text);
    await expect(readVocabularyFiles([path])).rejects.toThrow(message);
    await expect(readVocabularyFiles([path])).rejects.toThrow('broken.csv');
  });
});
