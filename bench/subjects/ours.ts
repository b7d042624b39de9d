/** What is measured of this program. */
import type { VocabularyRecord } from '../../src/record/vocabulary.js';
import { extractConcepts } from '../../src/text/extract.js';
import { buildIndex } from '../../src/text/extraction-index.js';
import type { IndexedRecord } from './medline.js';
import { notationOf } from './mesh.js';
import { type System, suggested } from './system.js';

export interface Measured {
  readonly train: readonly IndexedRecord[];
  readonly test: readonly IndexedRecord[];
  readonly vocabulary: VocabularyRecord;
}

/** From title and abstract alone, as everybody else. */
export async function oursFor({ test, vocabulary }: Measured): Promise<readonly System[]> {
  const index = buildIndex([vocabulary]);
  const formula = suggested(test, ({ title, abstract, language }) =>
    extractConcepts({ title, abstract, language }, index, {
      minWeight: 0,
      maxConcepts: 100,
      maxEvidence: 0,
    }).concepts.map(({ uri }) => notationOf(uri)),
  );
  return [{ name: 'whorl, formula', isOurs: true, ...formula }];
}
