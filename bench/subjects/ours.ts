/** What is measured of this program: the formula that needs no examples, and the ranking learnt from the training part. */
import type { VocabularyRecord } from '../../src/record/vocabulary.js';
import { extractConcepts } from '../../src/text/extract.js';
import { buildIndex } from '../../src/text/extraction-index.js';
import { Ranker, readerOf } from '../../src/text/ranking/ranker.js';
import { type IndexedText, trainRanking } from '../../src/text/ranking/train.js';
import type { IndexedRecord } from './medline.js';
import { MESH, notationOf } from './mesh.js';
import { type System, suggested, timed } from './system.js';

export interface Measured {
  readonly train: readonly IndexedRecord[];
  readonly test: readonly IndexedRecord[];
  readonly vocabulary: VocabularyRecord;
}

/** Title and abstract alone, as everybody gets. */
const example = ({ id, title, abstract, language, subjects }: IndexedRecord): IndexedText => ({
  id,
  title,
  abstract,
  language,
  subjects: subjects.map((notation) => `${MESH}/${notation}`),
});

export async function oursFor({ train, test, vocabulary }: Measured): Promise<readonly System[]> {
  const index = buildIndex([vocabulary]);
  const concepts = (ranker?: Ranker) =>
    suggested(test, ({ title, abstract, language }) =>
      extractConcepts({ title, abstract, language }, index, {
        ...(ranker !== undefined && { ranker }),
        minWeight: 0,
        maxConcepts: 100,
        maxEvidence: 0,
      }).concepts.map(({ uri }) => notationOf(uri)),
    );
  const reader = readerOf(index);
  const learnt = (name: string, withoutExamples: boolean): System => {
    const { value: model, seconds } = timed(() => trainRanking(train.map(example), reader, { withoutExamples }));
    return { name, isOurs: true, trainingSeconds: seconds, ...concepts(new Ranker(reader, model)) };
  };
  return [
    { name: 'whorl, formula', isOurs: true, ...concepts() },
    learnt('whorl, learnt from labels and places', true),
    learnt('whorl, learnt with examples', false),
  ];
}
