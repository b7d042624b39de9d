/** Which words of a text may be a key phrase: one to five in a row, without a word in between that no phrase crosses. */
import type { Unit } from './key-phrase-units.js';

/** Longer ones are clauses: 2 in 100 of the terms that indexers give have more words. */
export const MAX_PHRASE_WORDS = 5;
/** Places kept of one phrase; all are counted. */
const MAX_PLACES = 50;

export type PhraseField = 'TITLE' | 'ABSTRACT';

export interface PhraseText {
  readonly field: PhraseField;
  readonly text: string;
  readonly units: readonly Unit[];
}

/** What stands beside a phrase: something that ends it (`BREAK`), or a word, which a longer phrase would hold. */
export interface Place {
  readonly field: PhraseField;
  readonly start: number;
  readonly end: number;
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
}

export interface Candidate {
  /** Equal for the same words in other inflections. */
  readonly key: string;
  /** As it first stands in the text. */
  readonly text: string;
  readonly units: readonly Unit[];
  /** Words before its first place, from the start of the title. */
  readonly position: number;
  /** Words before its last place. */
  lastPosition: number;
  count: number;
  readonly places: Place[];
}

/** All candidates by key, in the order of their first places. */
export function candidatesOf(texts: readonly PhraseText[]): Map<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  let position = 0;
  for (const text of texts) {
    for (const from of text.units.keys()) addFrom(candidates, text, from, position + from);
    position += text.units.length;
  }
  return candidates;
}

function addFrom(candidates: Map<string, Candidate>, text: PhraseText, from: number, position: number): void {
  const { units } = text;
  if (units[from]?.wordClass === 'ADVERB') return;
  const words: Unit[] = [];
  for (const unit of units.slice(from, from + MAX_PHRASE_WORDS)) {
    if (words.length > 0 && unit.isAfterBreak) return;
    if (unit.wordClass === 'FUNCTION' || unit.wordClass === 'VERB') return;
    words.push(unit);
    if (canEnd(words, unit)) add(candidates, text, words, from, position);
  }
}

function canEnd(words: readonly Unit[], last: Unit): boolean {
  if (last.wordClass === 'ADVERB' || last.wordClass === 'GENERAL') return false;
  return words.length > 1 || (last.wordClass !== 'NUMBER' && last.text.length > 1);
}

function add(
  candidates: Map<string, Candidate>,
  { field, text, units }: PhraseText,
  words: readonly Unit[],
  from: number,
  position: number,
): void {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const key = words.map((word) => word.key).join(' ');
  const known = candidates.get(key);
  const candidate = known ?? {
    key,
    text: text.slice(start, end).replace(/\s+/gu, ' '),
    units: [...words],
    position,
    lastPosition: position,
    count: 0,
    places: [],
  };
  if (known === undefined) candidates.set(key, candidate);
  candidate.count += 1;
  candidate.lastPosition = position;
  const next = units[from + words.length];
  if (candidate.places.length < MAX_PLACES)
    candidate.places.push({
      field,
      start,
      end,
      before: words[0]?.isAfterBreak === true ? undefined : units[from - 1],
      after: next?.isAfterBreak === true ? undefined : next,
    });
}
