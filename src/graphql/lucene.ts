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

/** Words of a query that may be misspelt or missing: more would make too many combinations. */
const MOST_LOOSE_TERMS = 8;

/**
 * For a query that nothing has all the words of: first the words may be written a little otherwise, then more and more of them may be
 * missing, down to half. Function words do not count. Each is a query of its own, to be asked in this order.
 *
 * @param isFunctionWord whether a word, in lower case, says nothing by itself
 */
export function looserQueries(text: string, isFunctionWord: (word: string) => boolean): string[] {
  const words = [...new Set(terms(text).map((term) => term.toLowerCase()))]
    .filter((word) => !isFunctionWord(word))
    .slice(0, MOST_LOOSE_TERMS);
  if (words.length === 0) return [];
  const least = Math.max(1, Math.ceil(words.length / 2));
  const sizes = Array.from({ length: words.length - least + 1 }, (_, at) => words.length - at);
  const escaped = words.map(escapeTerm);
  // Never both: each fuzzy word may stand for fifty, and Lucene takes 1,024 of all combinations together.
  return [allOf(words.map(aboutLike)), ...sizes.map((size) => combinations(escaped, size).map(allOf).join(' '))];
}

const allOf = (words: readonly string[]): string => `(${words.map((word) => `+${word}`).join(' ')})`;

/** A word as it is, which counts most, or with one letter otherwise, with two from eight letters on. */
function aboutLike(word: string): string {
  const escaped = escapeTerm(word);
  if (word.length < 4) return escaped;
  // What is not cut at hyphens and folded by the index must be so here: a fuzzy word is looked up as it stands.
  const parts = foldLatin(word)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part.length >= 4);
  const fuzzy = parts.map((part) => `${escapeTerm(part)}~${part.length < 8 ? 1 : 2}`);
  return `(${[`${escaped}^4`, ...fuzzy].join(' ')})`;
}

/** All ways to take `size` of them, in their order. */
function combinations(all: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return all.flatMap((first, at) => combinations(all.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
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
