/**
 * The plainest method that deserves the name: find the longest labels of the vocabulary in the text, the most frequent
 * concept first. No training, no weights; of words only case and a plural s are levelled.
 */
import type { VocabularyRecord } from '../../src/record/vocabulary.js';
import type { IndexedRecord } from './medline.js';
import { notationOf } from './mesh.js';

const MAX_WORDS = 8;

/** "Cells" as "cell", "diabetes" as it is written everywhere else too: the same for labels and texts. */
const level = (word: string) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(level);

/** A label of several concepts belongs to the first; preferred labels come before all others. */
export function dictionaryOf({ concepts }: VocabularyRecord): Map<string, string> {
  const dictionary = new Map<string, string>();
  const add = (label: string, uri: string) => {
    const words = wordsOf(label);
    const key = words.join(' ');
    if (key.length > 1 && words.length <= MAX_WORDS && !dictionary.has(key)) dictionary.set(key, notationOf(uri));
  };
  for (const { uri, prefLabels } of concepts) for (const { text } of prefLabels) add(text, uri);
  for (const { uri, altLabels, hiddenLabels } of concepts)
    for (const { text } of [...altLabels, ...hiddenLabels]) add(text, uri);
  return dictionary;
}

/** From the left, the longest label at each place; what it covers is not looked at again. Ties: the earlier one first. */
export function longestMatches(dictionary: ReadonlyMap<string, string>, record: IndexedRecord): readonly string[] {
  const times = new Map<string, number>();
  for (const text of [record.title, record.abstract]) {
    const words = wordsOf(text);
    let at = 0;
    while (at < words.length) {
      const [found, length] = longestAt(dictionary, words, at);
      if (found !== undefined) times.set(found, (times.get(found) ?? 0) + 1);
      at += length;
    }
  }
  return [...times].sort((a, b) => b[1] - a[1]).map(([notation]) => notation);
}

function longestAt(
  dictionary: ReadonlyMap<string, string>,
  words: readonly string[],
  at: number,
): [found: string | undefined, length: number] {
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const found = dictionary.get(words.slice(at, at + length).join(' '));
    if (found !== undefined) return [found, length];
  }
  return [undefined, 1];
}
