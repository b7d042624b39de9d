/**
 * In which forms may a label stand in a text? A label is written once in the vocabulary and many ways in prose:
 * "Diabetes mellitus, type 2" also stands as "type 2 diabetes mellitus", "e-health" as "ehealth", "Trust (psychology)" as
 * "trust".
 */
import { isStopWord } from './languages.js';
import { rememberedByLanguage } from './remembered.js';
import { acronymOf, fold, wordKeys } from './stem.js';
import { tokenize, type Word } from './tokenize.js';

/** Stands in a sequence of stems where the label has punctuation that prose may keep. No stem is a NUL. */
export const BREAK_KEY = '\u0000';

/** Longer labels are headings of a classification, not words of a text. Characters, words. */
export const MAX_LABEL_LENGTH = 300;
export const MAX_LABEL_WORDS = 12;

export interface LabelForms {
  /** Inflection keys, for labels of one word. */
  readonly singles: readonly string[];
  /** Case-sensitive form, for short labels in capitals. */
  readonly acronyms: readonly string[];
  /** Stems of the words, for labels of several. */
  readonly sequences: readonly (readonly string[])[];
}

const NONE: LabelForms = { singles: [], acronyms: [], sequences: [] };

/**
 * All forms of a label in a language (primary subtag). Labels that would match anything (one letter, a stop word) have none.
 * @param own the label's words, where they are at hand
 */
export function labelForms(label: string, language: string, own: readonly Word[] = tokenize(label)): LabelForms {
  if (label.length > MAX_LABEL_LENGTH) return NONE;
  const others = [...withoutQualifier(label), ...turnedRound(label)];
  const variants = [own, ...others.map((variant) => tokenize(variant))];
  const singles = new Set<string>();
  const acronyms = new Set<string>();
  const sequences: string[][] = [];
  for (const words of variants) {
    const [first] = words;
    if (first === undefined || words.length > MAX_LABEL_WORDS || words.every((word) => saysNothing(word, language)))
      continue;
    if (words.length > 1) sequences.push(...sequencesOf(words, language));
    const single = words.length === 1 ? first.text : joined(words);
    if (single === undefined) continue;
    if (words.length === 1 && acronymOf(single) === single) acronyms.add(single);
    else addKey(singles, wordKeys(single, language)?.inflection);
  }
  return {
    singles: [...singles],
    acronyms: [...acronyms],
    sequences: others.length === 0 ? sequences : distinct(sequences),
  };
}

/** Those of one variant differ; variants may have one in common. */
const distinct = (sequences: readonly string[][]): string[][] => [
  ...new Map(sequences.map((keys) => [keys.join(' '), keys])).values(),
];

/** The label's words as a text would show them, to tell an exact match from an inflected one. */
export function surfaceOf(words: readonly Word[]): string {
  return words.map((word) => fold(word.text)).join(' ');
}

/** One word of so many letters is a term of its own: "hypercholesterolaemia", Danish and Dutch compounds. */
const TERM_LETTERS = 12;

/** Is this a technical term rather than an everyday word? Several words, an acronym or a long word. */
export function isTerm(label: string, words: readonly Word[]): boolean {
  return words.length > 1 || label.length >= TERM_LETTERS || acronymOf(label) === label;
}

function addKey(keys: Set<string>, key: string | undefined): void {
  if (key !== undefined) keys.add(key);
}

/** Words that were looked at, a language: most labels begin with one of a few ten thousand. */
const MEMO_SIZE = 100_000;
const isKnownAsEmpty = rememberedByLanguage(MEMO_SIZE, isEmptyWord);
const saysNothing = ({ text }: Word, language: string): boolean => isKnownAsEmpty(text, language);

function isEmptyWord(word: string, language: string): boolean {
  const folded = fold(word);
  const isCode = acronymOf(word) === word;
  return folded.length < 2 || (!isCode && isStopWord(folded, language)) || /^\p{N}+$/u.test(folded);
}

/** "e-health" as one word; only two parts are written so. */
function joined(words: readonly Word[]): string | undefined {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length !== 2 || second.gap !== 'HYPHEN') return undefined;
  return first.text + second.text;
}

function sequencesOf(words: readonly Word[], language: string): string[][] {
  const plain: string[] = [];
  const punctuated: string[] = [];
  for (const word of words) {
    const key = wordKeys(word.text, language)?.stem;
    if (key === undefined) return [];
    if (word.gap === 'BREAK') punctuated.push(BREAK_KEY);
    plain.push(key);
    punctuated.push(key);
  }
  return punctuated.length > plain.length ? [plain, punctuated] : [plain];
}

/** Thesauri tell homonyms apart by a qualifier at the end: "Trust (psychology)". */
function withoutQualifier(label: string): string[] {
  const open = label.lastIndexOf('(');
  return label.endsWith(')') && open > 0 ? [label.slice(0, open).trimEnd()] : [];
}

/** Headings are turned round at one comma: "Physicians, Family". */
function turnedRound(label: string): string[] {
  if (!label.includes(', ')) return [];
  const [head, tail, more] = label.split(', ');
  return head === undefined || tail === undefined || more !== undefined ? [] : [`${tail} ${head}`];
}
