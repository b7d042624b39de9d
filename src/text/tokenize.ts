/**
 * Which words does a text hold, and where? Offsets are UTF-16 indexes into the text as given: `text.slice(start, end)` is
 * the word, so that evidence can be shown in place.
 *
 * Words at a hyphen, a dash without spaces or a slash are words of their own ("patient-GP" is `patient` `GP`), because
 * one term is written with a space, a hyphen and a dash; the gap remembers that they were joined. An apostrophe between
 * letters belongs to the word ("patient’s"), one at the end does not ("patients’").
 */

/**
 * What stands before a word: nothing (START), white space (SPACE), a hyphen or slash that joins (HYPHEN), or something a
 * term does not cross (BREAK): other punctuation, a spaced dash, an empty line.
 */
export type Gap = 'START' | 'SPACE' | 'HYPHEN' | 'BREAK';

export interface Word {
  /** As it stands in the text, case kept. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** A longer gap is not read: no term crosses it, and gaps of a hostile text can be long. */
const MAX_GAP = 8;

// Soft hyphens and joiners are invisible inside a word. No part can match what its neighbour matches: linear time.
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200C\u200D]*`;
const WORD = new RegExp(`${LETTERS}(?:['’ʼ]${LETTERS})*|&`, 'gu');
const JOINS = /^[-‐‑‒–—−/]$/u;
const SPACES = /^['’ʼ]?\s*$/u;

/** The words of a text in order. */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const gap = words.length === 0 ? 'START' : gapOf(text, previousEnd, start);
    previousEnd = start + word.length;
    words.push({ text: word, start, end: previousEnd, gap });
  }
  return words;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 'SPACE';
  if (to - from > MAX_GAP) return 'BREAK';
  const gap = text.slice(from, to);
  if (JOINS.test(gap)) return 'HYPHEN';
  if (!SPACES.test(gap)) return 'BREAK';
  return gap.indexOf('\n') !== gap.lastIndexOf('\n') ? 'BREAK' : 'SPACE';
}
