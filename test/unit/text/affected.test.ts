/** The oracle is extraction itself: a text that is said to be unaffected must have the fingerprint it had, to the last digit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConceptRecord, VocabularyRecord } from '../../../src/record/vocabulary.js';
import { vocabularyChanges } from '../../../src/record/vocabulary-changes.js';
import { affectedBy } from '../../../src/text/affected.js';
import { extractConcepts } from '../../../src/text/extract.js';
import { buildIndex } from '../../../src/text/extraction-index.js';

const WORDS = 'mint sage thyme basil dill chive garden kettle copper ladder window basket'.split(' ');
const word = fc.constantFrom(...WORDS);
const label = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom('en', 'da', undefined))
  .map(([words, language]) => ({ text: words.join(' '), ...(language !== undefined && { language }) }));
const uri = (at: number) => `https://x.example/${at}`;

/** Concepts whose broader ones come later, so that there is no cycle. */
const vocabulary = fc
  .array(
    fc.record({
      labels: fc.array(label, { minLength: 1, maxLength: 3 }),
      broader: fc.option(fc.nat(9), { nil: undefined }),
      related: fc.option(fc.nat(9), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((drafts): VocabularyRecord => {
    const concepts = drafts.map(
      ({ labels: [first, ...rest], broader, related }, at): ConceptRecord => ({
        uri: uri(at),
        prefLabels: first === undefined ? [] : [first],
        altLabels: rest,
        hiddenLabels: [],
        broader: broader !== undefined && broader > at && broader < drafts.length ? [uri(broader)] : [],
        related: related !== undefined && related !== at && related < drafts.length ? [uri(related)] : [],
        definitions: [],
      }),
    );
    return { uri: 'https://x.example', titles: [], concepts };
  });
const input = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
  abstract: fc
    .array(
      fc.array(word, { maxLength: 8 }).map((words) => `${words.join(' ')}.`),
      { maxLength: 3 },
    )
    .map((all) => all.join(' ')),
  keywords: fc.array(
    word.map((text) => ({ text })),
    { maxLength: 3 },
  ),
  language: fc.constantFrom('en', 'da'),
});
/** One concept taken away, put in, renamed, moved or given another synonym. */
const edit = fc.record({
  at: fc.nat(9),
  kind: fc.constantFrom('remove', 'rename', 'synonym', 'move', 'relate'),
  label,
  to: fc.nat(9),
});

function edited(
  before: VocabularyRecord,
  { at, kind, label: text, to }: { at: number; kind: string; label: ConceptRecord['prefLabels'][number]; to: number },
): VocabularyRecord {
  const concepts = before.concepts.flatMap((concept, place) => {
    if (place !== at % before.concepts.length) return [concept];
    if (kind === 'remove') return [];
    if (kind === 'rename') return [{ ...concept, prefLabels: [text] }];
    if (kind === 'synonym') return [{ ...concept, altLabels: [...concept.altLabels, text] }];
    if (kind === 'move') return [{ ...concept, broader: to > place && to < before.concepts.length ? [uri(to)] : [] }];
    return [{ ...concept, related: to === place ? [] : [uri(to)] }];
  });
  return { ...before, concepts };
}

const told = (text: Parameters<typeof extractConcepts>[0], vocabularies: VocabularyRecord[]) =>
  extractConcepts(text, buildIndex(vocabularies)).concepts;

describe('a change of a vocabulary', () => {
  it('leaves the fingerprints of all texts that are not said to be affected as they are', () => {
    let spared = 0;
    fc.assert(
      fc.property(vocabulary, edit, fc.array(input, { minLength: 1, maxLength: 6 }), (before, change, texts) => {
        const after = edited(before, change);
        const { mayDiffer } = affectedBy([before], [after]);
        for (const text of texts.filter((each) => !mayDiffer(each))) {
          spared += 1;
          expect(told(text, [after])).toEqual(told(text, [before]));
        }
      }),
      { numRuns: 500 },
    );
    expect(spared).toBeGreaterThan(50);
  });

  it('affects nothing when nothing changed, and everything it could speak of when a vocabulary comes', () => {
    const before: VocabularyRecord = { uri: 'https://x.example', titles: [], concepts: [] };
    fc.assert(
      fc.property(vocabulary, input, (after, text) => {
        expect(affectedBy([after], [after]).mayDiffer(text)).toBe(false);
        if (told(text, [after]).length > 0) expect(affectedBy([before], [after]).mayDiffer(text)).toBe(true);
      }),
    );
  });

  it('is told concept by concept', () => {
    const concept = (at: number, text: string, rest: Partial<ConceptRecord> = {}): ConceptRecord => ({
      uri: uri(at),
      prefLabels: [{ text, language: 'en' }],
      altLabels: [],
      hiddenLabels: [],
      broader: [],
      related: [],
      definitions: [],
      ...rest,
    });
    const version = (...concepts: ConceptRecord[]): VocabularyRecord => ({
      uri: 'https://x.example',
      titles: [],
      concepts,
    });
    const changes = vocabularyChanges(
      version(concept(0, 'Herbs'), concept(1, 'Mint', { broader: [uri(0)] }), concept(2, 'Sage'), concept(3, 'Dill')),
      version(
        concept(0, 'Kitchen herbs'),
        concept(1, 'Mint', { altLabels: [{ text: 'Menthe', language: 'fr' }] }),
        concept(3, 'Dill', { notation: 'D' }),
        concept(4, 'Thyme'),
      ),
    );
    expect(changes).toEqual({
      added: [{ uri: uri(4), label: 'Thyme' }],
      removed: [{ uri: uri(2), label: 'Sage' }],
      renamed: [{ uri: uri(0), label: 'Kitchen herbs', from: ['Herbs (en)'], to: ['Kitchen herbs (en)'] }],
      moved: [{ uri: uri(1), label: 'Mint', from: ['Kitchen herbs'], to: [] }],
      synonyms: [{ uri: uri(1), label: 'Mint', added: ['Menthe (fr)'], removed: [] }],
      other: [{ uri: uri(3), label: 'Dill' }],
      unchanged: 0,
    });
  });
});
