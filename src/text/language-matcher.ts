/**
 * Where do labels of one language stand in a text? A trie of stems, kept as numbers: one table for all edges takes a small
 * part of the memory of a map a node (230,000 labels of MeSH), and a word that no label holds is known as such at once.
 */
import { EdgeTable } from './edge-table.js';
import { BREAK_KEY, labelForms, MAX_LABEL_WORDS } from './labels.js';
import { isStopWord } from './languages.js';
import { acronymOf, fold, wordKeys } from './stem.js';
import type { Word } from './tokenize.js';

export type LabelKind = 'PREFERRED' | 'ALTERNATIVE' | 'HIDDEN';

/** One label of one concept. */
export interface LabelEntry {
  /** Position of the concept in the index. */
  readonly concept: number;
  readonly kind: LabelKind;
  /** As the vocabulary writes it. */
  readonly label: string;
  /** BCP 47 as the vocabulary gives it; `und` where it gives none. */
  readonly language: string;
  /** See `isTerm` in `labels.ts`. */
  readonly isTerm: boolean;
}

/** Labels on the words from `from` up to, not including, `to`. */
export interface LabelSpan {
  readonly from: number;
  readonly to: number;
  readonly entries: readonly LabelEntry[];
}

interface KnownWord {
  readonly stem: number;
  readonly single: readonly LabelEntry[];
  readonly acronym: readonly LabelEntry[];
}

const ROOT = 0;
const NO_STEM = -1;
/** Words whose keys are kept: stemming costs 30 µs, a big collection has some 100,000 different words. */
const MEMO_SIZE = 200_000;

export class LanguageMatcher {
  private readonly stems = new Map<string, number>([[BREAK_KEY, 0]]);
  private readonly edges = new EdgeTable();
  private readonly ends = new Map<number, LabelEntry[]>();
  private readonly singles = new Map<string, LabelEntry[]>();
  private readonly acronyms = new Map<string, LabelEntry[]>();
  private readonly memo = new Map<string, KnownWord>();
  private nodes = 1;

  constructor(private readonly language: string) {}

  /** Adds a label in all its forms; false if it has none that could be found in a text. */
  add(entry: LabelEntry, words: readonly Word[]): boolean {
    // What a word means changes with every label. (Clearing an empty map costs a new one.)
    if (this.memo.size > 0) this.memo.clear();
    const { singles, acronyms, sequences } = labelForms(entry.label, this.language, words);
    for (const key of singles) push(this.singles, key, entry);
    for (const key of acronyms) push(this.acronyms, key, entry);
    for (const keys of sequences) push(this.ends, this.path(keys), entry);
    return singles.length + acronyms.length + sequences.length > 0;
  }

  /** Every label at every place, overlaps included. `onlyTerms`: leave out labels of one everyday word. */
  spans(words: readonly Word[], onlyTerms: boolean): LabelSpan[] {
    const found: LabelSpan[] = [];
    const known = words.map((word) => this.know(word.text));
    words.forEach((_word, from) => {
      addSpan(found, from, from + 1, known[from]?.acronym);
      if (!onlyTerms) addSpan(found, from, from + 1, known[from]?.single);
      const whole = this.joinedAt(words, from);
      if (whole !== undefined && !onlyTerms) addSpan(found, from, from + 2, whole.single);
      this.walk(words, known, { node: ROOT, from, at: from }, found);
    });
    return found;
  }

  /** Labels in capitals that a whole keyword means in any case: "copd". */
  acronymEntries(text: string): readonly LabelEntry[] {
    return this.acronyms.get(text.toUpperCase()) ?? [];
  }

  // At most MAX_LABEL_WORDS deep, and only along labels that exist.
  private walk(
    words: readonly Word[],
    known: readonly KnownWord[],
    place: { node: number; from: number; at: number },
    found: LabelSpan[],
  ): void {
    const { from, at } = place;
    const word = words[at];
    if (word === undefined || at - from >= MAX_LABEL_WORDS) return;
    const node = at > from && word.gap === 'BREAK' ? this.step(place.node, 0) : place.node;
    if (node === undefined) return;
    this.follow(words, known, { node, from, at: at + 1 }, known[at]?.stem ?? NO_STEM, found);
    const whole = this.joinedAt(words, at);
    if (whole !== undefined) this.follow(words, known, { node, from, at: at + 2 }, whole.stem, found);
  }

  private follow(
    words: readonly Word[],
    known: readonly KnownWord[],
    place: { node: number; from: number; at: number },
    stem: number,
    found: LabelSpan[],
  ): void {
    const node = this.step(place.node, stem);
    if (node === undefined) return;
    addSpan(found, place.from, place.at, this.ends.get(node));
    this.walk(words, known, { ...place, node }, found);
  }

  private step(node: number, stem: number): number | undefined {
    const next = stem === NO_STEM ? -1 : this.edges.get(node, stem);
    return next < 0 ? undefined : next;
  }

  /** Two words that a hyphen joins, as the one word they may also be. */
  private joinedAt(words: readonly Word[], at: number): KnownWord | undefined {
    const second = words[at + 1];
    return second?.gap === 'HYPHEN' ? this.know((words[at]?.text ?? '') + second.text) : undefined;
  }

  private know(text: string): KnownWord {
    const memo = this.memo.get(text);
    if (memo !== undefined) return memo;
    const keys = wordKeys(text, this.language);
    // A function word may look like an inflected label: Danish "dem" (them), "demens" (dementia).
    const isContent = keys !== undefined && !isStopWord(fold(text), this.language);
    const known = {
      stem: keys === undefined ? NO_STEM : (this.stems.get(keys.stem) ?? NO_STEM),
      single: (isContent ? this.singles.get(keys.inflection) : undefined) ?? [],
      acronym: this.acronyms.get(acronymOf(text) ?? '') ?? [],
    };
    if (this.memo.size >= MEMO_SIZE) this.memo.clear();
    this.memo.set(text, known);
    return known;
  }

  private path(keys: readonly string[]): number {
    let node = ROOT;
    for (const key of keys) {
      const stem = this.stemId(key);
      let next = this.edges.get(node, stem);
      if (next < 0) {
        next = this.nodes++;
        this.edges.set(node, stem, next);
      }
      node = next;
    }
    return node;
  }

  private stemId(key: string): number {
    const id = this.stems.get(key) ?? this.stems.size;
    this.stems.set(key, id);
    return id;
  }
}

function push<K>(entries: Map<K, LabelEntry[]>, key: K, entry: LabelEntry): void {
  const list = entries.get(key);
  if (list === undefined) entries.set(key, [entry]);
  else list.push(entry);
}

function addSpan(found: LabelSpan[], from: number, to: number, entries: readonly LabelEntry[] | undefined): void {
  if (entries !== undefined && entries.length > 0) found.push({ from, to, entries });
}
