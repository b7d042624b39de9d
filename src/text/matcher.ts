/**
 * Where do concepts of the vocabulary stand in a text? Whole words only; of overlapping labels the one with most words
 * wins, then the earlier; one place may keep several candidates when concepts share a label.
 *
 * Labels of the text's own language match in full. Labels of other languages match when they have several words or are
 * short capitals (Danish abstracts hold "machine learning" and "AI"); their single words are too often false friends
 * (Danish "brand" is a fire). Labels without a language match in every text.
 */
import { isTerm, surfaceOf } from './labels.js';
import { type LabelEntry, type LabelKind, LanguageMatcher } from './language-matcher.js';
import { isStopWord, primaryLanguage } from './languages.js';
import { acronymOf, fold } from './stem.js';
import { tokenize, type Word } from './tokenize.js';

export type { LabelEntry, LabelKind } from './language-matcher.js';

/** A label of no stated language. */
export const UNDETERMINED = 'und';

/** One label to look for. `concept` is any number the caller knows the concept by. */
export interface Label {
  readonly concept: number;
  readonly kind: LabelKind;
  readonly text: string;
  readonly language?: string;
}

/** One place in a text. `text.slice(start, end)` is what matched. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** How many words it has. */
  readonly words: number;
  /** Never empty; several concepts where the label is ambiguous. */
  readonly candidates: readonly LabelEntry[];
}

export interface Match extends Place {
  /** Is this the text from its first to its last word? */
  readonly whole: boolean;
  /** Labels inside this one, in order, without overlaps: "general practice" in "AI in general practice". */
  readonly parts: readonly Place[];
}

export interface Matcher {
  /** Primary subtags of the labels, sorted, `und` left out. */
  readonly languages: readonly string[];
  /** All that were given. */
  readonly labels: readonly LabelEntry[];
  /** Labels that cannot be found in any text (too long, one letter, stop words only). */
  readonly unusable: number;
  /** All matches, in order, without overlaps. `own`: the primary subtags of the text's language; every language if absent. */
  match(words: readonly Word[], own?: readonly string[]): Match[];
  /** Labels that a text equals as a whole, by stems; in one language. */
  whole(words: readonly Word[], language: string): readonly LabelEntry[];
}

interface Span {
  readonly from: number;
  readonly to: number;
  entries: readonly LabelEntry[];
}

/** Builds the matcher once; matching does not change it. */
export function buildMatcher(labels: Iterable<Label>): Matcher {
  const byLanguage = new Map<string, LanguageMatcher>();
  const entries: LabelEntry[] = [];
  let unusable = 0;
  for (const { concept, kind, text, language = UNDETERMINED } of labels) {
    const key = primaryLanguage(language);
    const matcher = byLanguage.get(key) ?? new LanguageMatcher(key);
    byLanguage.set(key, matcher);
    const words = tokenize(text);
    const entry = { concept, kind, label: text, language, isTerm: isTerm(text, words) };
    entries.push(entry);
    if (!matcher.add(entry, words)) unusable += 1;
  }
  const languages = [...byLanguage.keys()].filter((language) => language !== UNDETERMINED).sort();
  return {
    languages,
    labels: entries,
    unusable,
    match: (words, own) => resolve(words, spansOf(words, byLanguage, new Set([UNDETERMINED, ...(own ?? languages)]))),
    whole: (words, language) => wholeEntries(words, byLanguage.get(primaryLanguage(language))),
  };
}

/** One span a place: its own-language labels, or else those of other languages. */
function spansOf(
  words: readonly Word[],
  byLanguage: ReadonlyMap<string, LanguageMatcher>,
  own: ReadonlySet<string>,
): Span[] {
  const places = new Map<number, Span>();
  const shouts = isShouted(words);
  const inOrder = [...byLanguage].sort(([a], [b]) => Number(own.has(b)) - Number(own.has(a)) || (a < b ? -1 : 1));
  const ownPlaces = new Set<number>();
  for (const [language, matcher] of inOrder) {
    const isOwn = own.has(language);
    for (const { from, to, entries } of matcher.spans(words, !isOwn)) {
      const place = from * 64 + (to - from); // labels have far fewer than 64 words
      if (shouts && to - from === 1 && isStopWord(fold(words[from]?.text ?? ''))) continue;
      if (isOwn) ownPlaces.add(place);
      else if (ownPlaces.has(place)) continue;
      const span = places.get(place);
      if (span === undefined) places.set(place, { from, to, entries });
      else span.entries = [...span.entries, ...entries];
    }
  }
  return [...places.values()];
}

/** Longest first: a span is kept where no kept one stands, is a part where one stands all around it, and is lost where one only overlaps. */
function resolve(words: readonly Word[], spans: Span[]): Match[] {
  const owner = new Int32Array(words.length); // 1 + position in `kept` of the span on each word
  const inPart = new Uint8Array(words.length);
  const kept: { span: Span; parts: Span[] }[] = [];
  for (const span of spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const around = owner[span.from] ?? 0;
    // Kept spans are longer: one that overlaps this one lies on its first or last word.
    if (owner[span.to - 1] !== around) continue;
    if (around === 0) {
      kept.push({ span, parts: [] });
      owner.fill(kept.length, span.from, span.to);
    } else if (inPart[span.from] === 0 && inPart[span.to - 1] === 0) {
      inPart.fill(1, span.from, span.to);
      kept[around - 1]?.parts.push(span);
    }
  }
  return kept
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ span, parts }) => ({
      ...toPlace(words, span),
      whole: span.to - span.from === words.length,
      parts: parts.sort((a, b) => a.from - b.from).map((part) => toPlace(words, part)),
    }));
}

function toPlace(words: readonly Word[], { from, to, entries }: Span): Place {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? 0;
  return {
    start,
    end,
    words: to - from,
    candidates: entries.length === 1 ? entries : closest(entries, words.slice(from, to)),
  };
}

/** Where concepts compete, a label that stands there letter for letter beats one that needed a plural taken off. */
function closest(entries: readonly LabelEntry[], words: readonly Word[]): readonly LabelEntry[] {
  if (entries.every((entry) => entry.concept === entries[0]?.concept)) return entries;
  const surface = surfaceOf(words);
  const exact = entries.filter((entry) => surfaceOfLabel(entry) === surface);
  return exact.length > 0 ? exact : entries;
}

// Made when it is asked for: few of the 260,000 labels of MeSH compete in any text.
const surfaces = new WeakMap<LabelEntry, string>();

function surfaceOfLabel(entry: LabelEntry): string {
  const known = surfaces.get(entry);
  if (known !== undefined) return known;
  const surface = surfaceOf(tokenize(entry.label));
  surfaces.set(entry, surface);
  return surface;
}

function wholeEntries(words: readonly Word[], matcher: LanguageMatcher | undefined): readonly LabelEntry[] {
  if (matcher === undefined) return [];
  const entries = matcher
    .spans(words, false)
    .filter(({ from, to }) => from === 0 && to === words.length)
    .flatMap((span) => span.entries);
  if (entries.length > 0) return closest(entries, words);
  return words.length === 1 ? matcher.acronymEntries(words[0]?.text ?? '') : [];
}

/** Share of words in capitals above which a text is shouted, and "IT" or "WHO" may be everyday words. */
const SHOUTED = 0.6;

function isShouted(words: readonly Word[]): boolean {
  const capitals = words.filter(
    ({ text }) => acronymOf(text) !== undefined || (text.length > 1 && text === text.toUpperCase()),
  );
  return words.length > 3 && capitals.length > words.length * SHOUTED;
}
