/** Text of users made safe for Lucene: every character with a meaning of its own is escaped, AND/OR/NOT become words. */

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

/** All words must occur, the last one as the beginning of a word: for completions. */
export function beginningOfWords(text: string): string {
  const words = terms(text).map(escapeTerm);
  return words.map((word, at) => (at === words.length - 1 ? `+${word}*` : `+${word}`)).join(' ');
}
