/** The words of a text as key phrases see them: parts joined by a hyphen are one ("real-time"), each with its class and key. */
import { fold, wordKeys } from './stem.js';
import { tokenize } from './tokenize.js';
import { type WordClass, wordClass } from './word-classes.js';

export interface Unit {
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
  /** Does something stand before it that no phrase crosses: punctuation, the start of the text? */
  readonly isAfterBreak: boolean;
  readonly isHyphenated: boolean;
  readonly wordClass: WordClass;
  readonly folded: string;
  /** Equal for inflected forms of one word. */
  readonly key: string;
  /** A capital that no sentence begins with: a name. */
  readonly isCapitalized: boolean;
  /** Two capitals or more, or a capital and digits: an acronym, a product. */
  readonly isAcronym: boolean;
}

/** Stemming costs some 30 µs a word, and texts of one collection share their words. */
const MEMO_SIZE = 100_000;
const stems = new Map<string, string>();

export function unitsOf(text: string, language: string | undefined): Unit[] {
  const words = tokenize(text);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined) break;
    let last = first;
    let next = at + 1;
    for (let word = words[next]; word?.gap === 'HYPHEN'; word = words[next]) {
      last = word;
      next += 1;
    }
    const before = text.slice(units.at(-1)?.end ?? 0, first.start);
    units.push({
      ...unitOf(text.slice(first.start, last.end), language, last === first ? undefined : last.text),
      start: first.start,
      end: last.end,
      isAfterBreak: first.gap === 'BREAK' || first.gap === 'START',
      isCapitalized: /^\p{Lu}/u.test(first.text) && units.length > 0 && !/[.!?]/u.test(before),
    });
    at = next;
  }
  return units;
}

/** @param lastPart of a hyphenated word the part that its class follows from: "closed-loop" is as "loop" */
function unitOf(
  text: string,
  language: string | undefined,
  lastPart: string | undefined,
): Omit<Unit, 'start' | 'end' | 'isAfterBreak' | 'isCapitalized'> {
  const folded = fold(text);
  const own = wordClass(fold(lastPart ?? text), language);
  return {
    text,
    folded,
    key: keyOf(folded, language),
    isHyphenated: lastPart !== undefined,
    wordClass: lastPart === undefined ? own : joinedClass(own),
    isAcronym: /^[\p{Lu}\p{N}-]*\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(text),
  };
}

/** "On-line", "well-known", "decision-making": what stands before a noun joined like that describes it. */
const DESCRIBING: readonly WordClass[] = ['FUNCTION', 'VERB', 'ED', 'ING', 'NUMBER'];
const joinedClass = (own: WordClass): WordClass => (DESCRIBING.includes(own) ? 'ADJECTIVE' : own);

function keyOf(folded: string, language: string | undefined): string {
  const memo = `${language ?? ''} ${folded}`;
  const known = stems.get(memo);
  if (known !== undefined) return known;
  const parts = folded.split(/[^\p{L}\p{N}\p{M}']+/u).filter((part) => part !== '');
  const key = parts.map((part) => wordKeys(part, language ?? '')?.stem ?? part).join('-');
  if (stems.size >= MEMO_SIZE) stems.clear();
  stems.set(memo, key);
  return key;
}
