/**
 * Which concepts may a keyword mean that is no label word for word? A person should look: what is found here is right more often
 * than not, and a keyword means the same on every output that carries it.
 */
import type { ExtractionIndex } from './extraction-index.js';
import { entriesOf, mapKeyword, sureForms } from './keywords.js';
import type { LabelEntry } from './matcher.js';
import { acronymOf } from './stem.js';
import { tokenize } from './tokenize.js';

/** Why a keyword may be a concept. */
export type KeywordDoubt = 'SEVERAL_CONCEPTS' | 'WORD_ORDER' | 'ONE_WORD_OR_TWO' | 'EXPANSION';

export interface KeywordCandidateEntity {
  /** URI of the concept. */
  readonly concept: string;
  /** The label, and its language. */
  readonly label: string;
  readonly language: string;
  readonly because: KeywordDoubt;
  /** How the keyword was read to be that label, where that is not plain: the expansion of an acronym. */
  readonly readAs: string;
}

/** More words than this have too many orders. */
const MOST_WORDS = 4;
/** Parts of a word that was written as one. Letters. */
const LEAST_PART = 3;

/**
 * The concepts that a keyword may mean, in the order of the doubts above; none if it is one for sure, or none at all.
 *
 * @param expansions what texts that carry an acronym say it stands for (`expansionsOf`)
 */
export function keywordCandidates(
  text: string,
  language: string | undefined,
  index: ExtractionIndex,
  expansions: readonly string[] = [],
): KeywordCandidateEntity[] {
  if (mapKeyword(text, language, index) !== undefined) return [];
  const found = new Map<string, KeywordCandidateEntity>();
  const look = (because: KeywordDoubt, forms: readonly string[]) => {
    for (const form of forms)
      for (const entry of entriesOf(form, language, index)) add(found, entry, because, form, index);
  };
  look('SEVERAL_CONCEPTS', sureForms(text));
  look('WORD_ORDER', otherOrders(text));
  look('ONE_WORD_OR_TWO', [...joined(text), ...parted(text)]);
  look('EXPANSION', expansions);
  return [...found.values()];
}

function add(
  found: Map<string, KeywordCandidateEntity>,
  { concept: at, label, language }: LabelEntry,
  because: KeywordDoubt,
  readAs: string,
  index: ExtractionIndex,
): void {
  const concept = index.concepts[at]?.uri;
  if (concept !== undefined && !found.has(concept)) found.set(concept, { concept, label, language, because, readAs });
}

function otherOrders(text: string): string[] {
  const words = tokenize(text).map((word) => word.text);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return orders(words).map((order) => order.join(' '));
}

function orders(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, at) =>
    orders([...words.slice(0, at), ...words.slice(at + 1)]).map((rest) => [word, ...rest]),
  );
}

/** "Health care" as "healthcare". */
function joined(text: string): string[] {
  const words = tokenize(text).map((word) => word.text);
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), `${words[at] ?? ''}${word}`, ...words.slice(at + 2)].join(' '));
}

/** "Healthcare" as "health care": one word of the keyword in two. */
function parted(text: string): string[] {
  const words = tokenize(text).map((word) => word.text);
  if (words.length > MOST_WORDS) return [];
  return words.flatMap((word, at) => {
    const cuts = Array.from({ length: Math.max(0, word.length - 2 * LEAST_PART + 1) }, (_, cut) => cut + LEAST_PART);
    return cuts
      .filter(() => word.length <= 30)
      .map((cut) => [...words.slice(0, at), word.slice(0, cut), word.slice(cut), ...words.slice(at + 1)].join(' '));
  });
}

/**
 * What a text says that an acronym stands for: the words before it in brackets whose first letters it is made of
 * ("shared decision making (SDM)").
 */
export function expansionsOf(acronym: string, texts: readonly string[]): string[] {
  const base = acronymOf(acronym);
  if (base === undefined) return [];
  const letters = base.toLowerCase();
  const found = new Set<string>();
  for (const text of texts) {
    const words = tokenize(text);
    for (const [at, word] of words.entries()) {
      if (acronymOf(word.text) !== base || text[word.start - 1] !== '(') continue;
      const before = words.slice(Math.max(0, at - letters.length), at);
      const initials = before.map((each) => each.text.charAt(0).toLowerCase()).join('');
      if (initials === letters) found.add(text.slice(before[0]?.start, before.at(-1)?.end));
    }
  }
  return [...found];
}
