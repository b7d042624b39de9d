/** What of a title is compared: its words, where the subtitle begins, which numbers and what information it holds. */
import { informationOf, isNumber, isStopWord, withoutMarkup, wordsOf } from './words.js';

export interface TitleTraits {
  readonly words: readonly string[];
  /** The words as one string. */
  readonly key: string;
  /** Without filler words, which sources drop and translate. */
  readonly content: readonly string[];
  readonly contentKey: string;
  /** The key up to the subtitle; the whole key where there is none or where what stands before it says too little. */
  readonly mainKey: string;
  /** The same without filler words. */
  readonly startKey: string;
  readonly numbers: readonly string[];
  /** Names a part of something: "part 2", "phase II". */
  readonly inParts: boolean;
  /** Sum over different words, 0 for a title that could stand over anything. */
  readonly information: number;
  /** Cut off by whoever exported it. */
  readonly truncated: boolean;
  /** The key without names that ran into the beginning of a scraped title; undefined where there are none. */
  readonly withoutNames: string | undefined;
  /** Keys of parallel titles: "Titel = Title", "Titel [Title]". */
  readonly parallel: readonly string[];
}

/** Where a citation that was taken for a title goes on: ". In: Proc. 20th …", ". 30(1): 78", ", April 1996", ". Technical report", " [J]", " - Group of 4 »". */
const CITATION =
  /[.,:;]\s{0,3}(?:in\s{0,2}:|in\s{1,2}proc|proc\b|proceedings\b|tech(?:nical|\.)?\s{1,2}rep(?:ort)?\b|ph\.?\s?d\.?\s{1,2}thesis|submitted\s{1,2}(?:to|for)\b|to\s{1,2}appear\b|available\s{1,2}(?:at|from|by)\b|https?\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s{1,2}\d{4}\b|\d{1,4}\s?\(\s?\d{1,3}\s?\)\s?:)|\s\[\s?[acdjmnr]\s?\]|\s-\s{1,2}group\s{1,2}of\s{1,2}\d{1,3}\b/iu;

const SUBTITLE = /[:;?!([]|\.\s|\s[-–—]+\s|—/u;
const LONGEST = 1_000;
/** A main title tells the work apart from others from this much on: "Fear of falling: …" has 2. */
const TELLING_MAIN = 2;

/** @param venue words of the venue: a title that only repeats it is no title */
export function titleTraits(written: string, venue: ReadonlySet<string> = new Set()): TitleTraits {
  const text = withoutCitation(unwrapped(withoutMarkup(written).slice(0, LONGEST).trim()));
  const words = wordsOf(text);
  const key = words.join('');
  const content = words.filter((word) => !isStopWord(word));
  const distinct = new Set(content);
  const repeatsVenue = venue.size > 0 && [...distinct].every((word) => venue.has(word) || informationOf(word) < 0.5);
  const before = text.slice(0, subtitleAt(text));
  const main = wordsOf(before);
  const tellsEnough = informationIn(main) >= TELLING_MAIN;
  return {
    words,
    key,
    content,
    contentKey: content.join(''),
    mainKey: tellsEnough ? main.join('') : key,
    startKey: (tellsEnough ? main : words).filter((word) => !isStopWord(word)).join(''),
    numbers: numbersOf(words),
    inParts: words.some((word, at) => PART_WORDS.has(word) && (counts(words[at + 1]) || counts(words[at - 1]))),
    information: repeatsVenue ? 0 : informationIn(content),
    truncated: /(?:\.\.\.|…)$/.test(text),
    withoutNames: keyWithoutNames(text),
    parallel: parallelKeys(text),
  };
}

/** "and P. Vallabhaneni. ", "S. Abiteboul. and H. Garcia. ": a full stop behind a name with initials. */
const NAMES = /^(?:(?:and\s)?(?:\p{L}\.\s?){1,3}[\p{L}'’-]{2,30}\s?\.\s{1,3}){1,6}/iu;

function keyWithoutNames(text: string): string | undefined {
  const names = NAMES.exec(text)?.[0];
  const words = names === undefined ? [] : wordsOf(text.slice(names.length));
  return informationIn(words) < TELLING_MAIN ? undefined : words.join('');
}

function informationIn(words: readonly string[]): number {
  let sum = 0;
  for (const word of new Set(words)) sum += informationOf(word);
  return sum;
}

/** "[Title in English]." is how medical databases mark a translation. */
function unwrapped(text: string): string {
  const bare = text.replace(/\.$/, '');
  return bare.startsWith('[') && bare.indexOf(']') === bare.length - 1 ? bare.slice(1, -1) : text;
}

/** The title of a scraped citation, if it tells something without the rest. */
function withoutCitation(text: string): string {
  const at = text.search(CITATION);
  const before = at < 0 ? text : text.slice(0, at);
  return at < 0 || informationIn(wordsOf(before)) < TELLING_MAIN ? text : before;
}

function subtitleAt(text: string): number {
  const at = text.search(SUBTITLE);
  return at < 0 ? text.length : at;
}

const PART_WORDS: ReadonlySet<string> = new Set([
  'part',
  'parts',
  'pt',
  'teil',
  'del',
  'deel',
  'phase',
  'chapter',
  'paper',
  'volume',
]);
const ONES: ReadonlyMap<string, string> = new Map([
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['i', '1'],
  ['v', '5'],
  ['x', '10'],
]);

/** "Part 2", "part B", "second part"; "part of the …" and "demonstration paper" are none. */
function counts(word: string | undefined): boolean {
  return word !== undefined && (isNumber(word) || ONES.has(word) || word.length === 1);
}

/** Numbers tell parts, phases, years and doses apart. "I", "one" and "V" are numbers after "part" only. */
function numbersOf(words: readonly string[]): string[] {
  const numbers: string[] = [];
  for (const [at, word] of words.entries()) {
    if (isNumber(word)) numbers.push(String(Number(word)));
    else if (PART_WORDS.has(words[at - 1] ?? '') && ONES.has(word)) numbers.push(ONES.get(word) ?? word);
  }
  return numbers.sort();
}

const TELLING_PARALLEL = 2.5;

/** What PubMed writes for a formula. */
const FORMULA = /\[formula: see text\]/giu;

function parallelKeys(title: string): string[] {
  const text = title.replace(FORMULA, ' ');
  const parts: string[] = [];
  if (text.includes(' = ')) parts.push(...text.split(' = '));
  const open = text.indexOf('[');
  const close = text.indexOf(']', open);
  if (open > 0 && close > open) parts.push(text.slice(0, open), text.slice(open + 1, close));
  if (parts.length === 0) return [];
  return parts
    .slice(0, 6)
    .map(wordsOf)
    .filter((words) => informationIn(words) >= TELLING_PARALLEL)
    .map((words) => words.join(''));
}
