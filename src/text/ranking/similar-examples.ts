/**
 * Texts as directions in the space of their words and concepts, and how near a text is to each example.
 *
 *     part(word)    = (1 + ln n) × ln(N / df)                 n times in the text, in df of N examples, if in two or more and not in over a fifth
 *     part(concept) = (1 + ln(3 × title + abstract)) × ln(1 + N / df)     of concepts that stand there and are settled
 *     nearness      = cosine of two texts, 0 to 1
 *
 * (Salton and Buckley 1988.)
 */

import { highest } from './highest.js';

/** One text as it is kept: words by stem with their counts, standing concepts with 3 × title + abstract. */
export interface ExampleText {
  readonly stems: ReadonlyMap<string, number>;
  readonly concepts: ReadonlyMap<number, number>;
}

interface Postings {
  readonly importance: number;
  readonly examples: Uint32Array;
  readonly values: Float32Array;
}

export interface Neighbour {
  readonly example: number;
  readonly nearness: number;
}

const MIN_FREQUENCY = 2;
/** Words of more examples tell little, and most of the time would go to them. */
const MAX_SHARE = 0.2;

export class SimilarExamples {
  private readonly stems: ReadonlyMap<string, Postings>;
  private readonly concepts: ReadonlyMap<number, Postings>;
  private readonly nearness: Float64Array;

  constructor(texts: readonly ExampleText[]) {
    this.nearness = new Float64Array(texts.length);
    const lengths = new Float64Array(texts.length);
    const stems = frequencies(texts.map((text) => text.stems));
    const concepts = frequencies(texts.map((text) => text.concepts));
    const stemImportance = (df: number) =>
      df < MIN_FREQUENCY || df > texts.length * MAX_SHARE ? 0 : Math.log(texts.length / df);
    const conceptImportance = (df: number) => Math.log(1 + texts.length / df);
    this.stems = postings(
      texts.map((text) => text.stems),
      stems,
      stemImportance,
      lengths,
    );
    this.concepts = postings(
      texts.map((text) => text.concepts),
      concepts,
      conceptImportance,
      lengths,
    );
    for (const { examples, values } of [...this.stems.values(), ...this.concepts.values()]) {
      for (let at = 0; at < examples.length; at += 1)
        values[at] = (values[at] ?? 0) / Math.sqrt(lengths[examples[at] ?? 0] || 1);
    }
  }

  /** Nearness to every example, 0 to 1; the array is used again by the next call. */
  nearnessTo(text: ExampleText): Float64Array {
    this.nearness.fill(0);
    let length = 0;
    const add = (count: number, list: Postings | undefined) => {
      if (list === undefined || count <= 0) return;
      const value = (1 + Math.log(count)) * list.importance;
      length += value * value;
      const { examples, values } = list;
      for (let at = 0; at < examples.length; at += 1) {
        const example = examples[at] ?? 0;
        this.nearness[example] = (this.nearness[example] ?? 0) + value * (values[at] ?? 0);
      }
    };
    for (const [stem, count] of text.stems) add(count, this.stems.get(stem));
    for (const [concept, count] of text.concepts) add(count, this.concepts.get(concept));
    const whole = Math.sqrt(length) || 1;
    for (let at = 0; at < this.nearness.length; at += 1) this.nearness[at] = (this.nearness[at] ?? 0) / whole;
    return this.nearness;
  }
}

/** The nearest first, ties by number; none that has nothing in common. @param among the examples to look at; all if absent */
export function nearest(nearness: Float64Array, most: number, among?: readonly number[]): Neighbour[] {
  return highest(nearness, most, among).map((example) => ({ example, nearness: nearness[example] ?? 0 }));
}

function frequencies<K>(texts: readonly ReadonlyMap<K, number>[]): Map<K, number> {
  const found = new Map<K, number>();
  for (const text of texts) for (const key of text.keys()) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function postings<K>(
  texts: readonly ReadonlyMap<K, number>[],
  found: ReadonlyMap<K, number>,
  importanceOf: (frequency: number) => number,
  lengths: Float64Array,
): Map<K, Postings> {
  const lists = new Map<K, Postings & { size: number }>();
  texts.forEach((text, example) => {
    for (const [key, count] of text) {
      const frequency = found.get(key) ?? 0;
      const importance = importanceOf(frequency);
      if (importance <= 0 || count <= 0) continue;
      let list = lists.get(key);
      if (list === undefined) {
        list = { importance, examples: new Uint32Array(frequency), values: new Float32Array(frequency), size: 0 };
        lists.set(key, list);
      }
      const value = (1 + Math.log(count)) * importance;
      list.examples[list.size] = example;
      list.values[list.size] = value;
      list.size += 1;
      lengths[example] = (lengths[example] ?? 0) + value * value;
    }
  });
  return lists;
}
