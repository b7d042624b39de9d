/** Real vocabularies, read where they lie: with WHORL_CORPORA only, and nothing of them is kept here but counts. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabularyFiles } from '../../../../src/formats/vocabulary/read-files.js';

const FOLDER = join(process.env.WHORL_CORPORA ?? '', 'vocab');
const isThere = process.env.WHORL_CORPORA !== undefined && existsSync(FOLDER);

/** Concepts, other labels (hidden ones too), broader links: as the folder's list of sources counts them where it does. */
const COUNTS: readonly (readonly [string, string, { concepts: number; labels?: number; broader?: number }])[] = [
  ['anzsrc-for-2020.tsv', '', { concepts: 2203, broader: 2180 }],
  ['euroscivoc.ttl.zip', '', { concepts: 1031, labels: 0, broader: 0 }],
  // 263,936 rows: 132,802 terms, of which 30,764 are the descriptors, and 131,134 permuted, 5 of them as other terms are.
  ['mesh2024-terms.tsv.gz', 'mesh2024-trees.tsv.gz', { concepts: 30764, labels: 102038 + 131129, broader: 39981 }],
  ['mesh2026-labels.csv.gz', '', { concepts: 30532 }],
  // 48 lines, two of which name a concept once more.
  ['oecd-fos.jskos.ndjson', '', { concepts: 46, broader: 40 }],
  ['openalex-topics.tsv.gz', '', { concepts: 4516 }],
  ['physh.json.gz', '', { concepts: 3730, labels: 598 + 7, broader: 3501 }],
  // 6,978 descriptors and 592 categories, 1,150 of them deprecated.
  ['stw-9.14.ttl.gz', '', { concepts: 6978 + 592 - 1150, labels: 20214 + 8, broader: 13682 }],
  ['yso-en.tsv.gz', '', { concepts: 27754 }],
];

describe('vocabularies in use', () => {
  it('names each file once', () => {
    expect(new Set(COUNTS.map(([name]) => name)).size).toBe(COUNTS.length);
  });

  it.skipIf(!isThere).each(COUNTS)(
    'reads %s %s with all its concepts',
    { timeout: 60_000 },
    async (name, other, counts) => {
      const paths = [name, other].filter((each) => each !== '').map((each) => join(FOLDER, each));
      const { vocabulary } = await readVocabularyFiles(paths);
      const { concepts } = vocabulary;
      const sum = (of: (concept: (typeof concepts)[number]) => number) =>
        concepts.reduce((total, concept) => total + of(concept), 0);
      expect({
        concepts: concepts.length,
        labels: sum(({ altLabels, hiddenLabels }) => altLabels.length + hiddenLabels.length),
        broader: sum(({ broader }) => broader.length),
      }).toMatchObject(counts);
    },
  );

  it.skipIf(!isThere).each(['cso-3.csv.gz', 'erc-panels.txt', 'oecd-ford.txt', 'arxiv-subjects.json'])(
    'says of %s that it is no vocabulary it can read, and what is',
    async (name) => {
      await expect(readVocabularyFiles([join(FOLDER, name)])).rejects.toThrow('Readable are SKOS in RDF/XML');
    },
  );
});
