/**
 * Labels whose words all stand in one sentence, in any order and with others between: "neoplasms of the breast" for
 * "Breast Neoplasms". Too loose to be a finding, good enough for a candidate that a ranking judges.
 *
 * Each label waits at its rarest word, so a sentence is asked only for the labels of its own rare words.
 */

import { isStopWord, primaryLanguage } from '../languages.js';
import { type LabelEntry, UNDETERMINED } from '../matcher.js';
import { rememberedByLanguage } from '../remembered.js';
import { fold, wordKeys } from '../stem.js';
import { tokenize, type Word } from '../tokenize.js';

/** Longer labels never stand whole in prose. Characters; different words that are no stop words. */
const MAX_LABEL_LENGTH = 100;
const MAX_WORDS = 5;
const MIN_WORDS = 2;

/** Words whose stems are kept, a language. */
const MEMO_SIZE = 200_000;
const rememberedStem = rememberedByLanguage(MEMO_SIZE, stemOf);

/** The stem of a word that says something, or undefined for stop words, single letters and what is no word. */
export const contentStem = ({ text }: Word, language: string): string | undefined =>
  rememberedStem(text, language) ?? undefined;

function stemOf(word: string, language: string): string | null {
  if (isStopWord(fold(word), language)) return null;
  const stem = wordKeys(word, language)?.stem;
  return stem === undefined || stem.length < 2 ? null : stem;
}

interface LooseLabel {
  readonly concept: number;
  readonly words: readonly number[];
}

export class LooseLabels {
  private readonly stems = new Map<string, number>();
  /** By the rarest word: concept, number of other words, and these, rarest first; label after label. */
  private readonly waiting: Int32Array[] = [];
  /** The number of the last sentence that held a stem. */
  private readonly seenIn: Float64Array;
  private sentence = 0;

  private constructor(labels: readonly LooseLabel[], stems: Map<string, number>, frequency: readonly number[]) {
    this.stems = stems;
    this.seenIn = new Float64Array(stems.size);
    const often = (stem: number) => frequency[stem] ?? 0;
    const lists: number[][] = [];
    for (const { concept, words } of labels) {
      const [rarest = 0, ...others] = [...words].sort((a, b) => often(a) - often(b) || a - b);
      const list = lists[rarest] ?? [];
      lists[rarest] = list;
      list.push(concept, others.length, ...others);
    }
    for (const [stem, list] of lists.entries()) this.waiting[stem] = Int32Array.from(list ?? []);
  }

  /** By primary language; labels of no stated language are in all of them. */
  static byLanguage(labels: Iterable<LabelEntry>): ReadonlyMap<string, LooseLabels> {
    const grouped = new Map<string, LabelEntry[]>();
    for (const label of labels) {
      if (label.kind === 'HIDDEN' || label.label.length > MAX_LABEL_LENGTH) continue;
      const language = primaryLanguage(label.language);
      const group = grouped.get(language);
      if (group === undefined) grouped.set(language, [label]);
      else group.push(label);
    }
    const anywhere = grouped.get(UNDETERMINED) ?? [];
    return new Map(
      [...grouped].map(([language, own]) => [
        language,
        LooseLabels.of(language === UNDETERMINED ? own : [...own, ...anywhere], language),
      ]),
    );
  }

  private static of(labels: readonly LabelEntry[], language: string): LooseLabels {
    const stems = new Map<string, number>();
    const frequency: number[] = [];
    const loose: LooseLabel[] = [];
    for (const { concept, label } of labels) {
      const words = new Set<number>();
      for (const word of tokenize(label)) {
        const stem = contentStem(word, language);
        if (stem === undefined) continue;
        const id = stems.get(stem) ?? stems.size;
        stems.set(stem, id);
        words.add(id);
      }
      if (words.size < MIN_WORDS || words.size > MAX_WORDS) continue;
      for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
      loose.push({ concept, words: [...words] });
    }
    return new LooseLabels(loose, stems, frequency);
  }

  /** Calls back with the concept of each label whose words are all in the sentence. */
  in(sentence: readonly string[], found: (concept: number) => void): void {
    this.sentence += 1;
    const words: number[] = [];
    for (const stem of sentence) {
      const id = this.stems.get(stem);
      if (id === undefined || this.seenIn[id] === this.sentence) continue;
      this.seenIn[id] = this.sentence;
      words.push(id);
    }
    for (const word of words) {
      const waiting = this.waiting[word];
      if (waiting !== undefined) this.search(waiting, found);
    }
  }

  private search(waiting: Int32Array, found: (concept: number) => void): void {
    const { seenIn, sentence } = this;
    for (let at = 0; at < waiting.length; ) {
      const concept = waiting[at] ?? 0;
      const end = at + 2 + (waiting[at + 1] ?? 0);
      at += 2;
      while (at < end && seenIn[waiting[at] ?? 0] === sentence) at += 1;
      if (at === end) found(concept);
      at = end;
    }
  }
}
