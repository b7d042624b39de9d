/** Text of users made safe for Lucene: every character with a meaning of its own is escaped, AND/OR/NOT become words. */
import anyAscii from 'any-ascii';

export const MOST_QUERY_CHARACTERS = 500;
const MOST_TERMS = 40;

function terms(text: string): string[] {
  return text
    .slice(0, MOST_QUERY_CHARACTERS)
    .normalize('NFC')
    .split(/[^\p{L}\p{N}\p{M}'’-]+/u)
    .map((term) => term.replace(/^[-'’]+|[-'’]+$/g, ''))
    .filter((term) => term !== '')
    .slice(0, MOST_TERMS);
}

function escapeTerm(term: string): string {
  return term.toLowerCase().replace(/[-+!(){}[\]^"~*?:\\/&|'’]/g, '\\$&');
}

/** All words must occur, in any order; empty when there is no word. */
export function allWords(text: string): string {
  return terms(text)
    .map((term) => `+${escapeTerm(term)}`)
    .join(' ');
}

/** Words of a text that are looked up: each costs a walk through all outputs that have it. */
const MOST_ANY_WORDS = 200;

/**
 * Any word of a longer text may occur, the more the better: the most frequent ones, those of `first` before others; empty when
 * there is none.
 */
export function anyWords(first: string, text: string): string {
  const counts = new Map<string, number>();
  for (const part of [first, text])
    for (const word of part
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u))
      if (word.length > 1) counts.set(word, (counts.get(word) ?? (part === first ? 1_000 : 0)) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_ANY_WORDS)
    .map(([word]) => escapeTerm(word))
    .join(' ');
}

/**
 * All words must occur, the last one as the beginning of a word: for completions in an index that folds. The beginning of a
 * word is looked up as it is written, unlike whole words: so it is folded here as the index does, and cut at hyphens.
 */
export function beginningOfWords(text: string): string {
  const words = terms(text.replaceAll('-', ' '));
  return words
    .map((word, at) => (at === words.length - 1 ? `+${escapeTerm(foldLatin(word))}*` : `+${escapeTerm(word)}`))
    .join(' ');
}

/** The index takes the accents from Latin letters (ø is o, æ is ae) and leaves other scripts alone. */
function foldLatin(word: string): string {
  return word.replace(/\p{Script=Latin}/gu, (letter) => anyAscii(letter));
}
