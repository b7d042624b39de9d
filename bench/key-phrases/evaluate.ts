/** One evaluator for all methods: stemmed exact match, F of the means of precision and recall over all documents. */
import snowball from 'snowball-stemmers';
import type { Document } from './inspec.js';

const english = snowball.newStemmer('english');
const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word) ?? english.stem(word);
  stems.set(word, known);
  return known;
}

/** Two phrases with one key are the same phrase: lower case, words apart by space, each stemmed. */
export function keyOf(phrase: string): string {
  return phrase.toLowerCase().trim().split(/\s+/u).map(stemOf).join(' ');
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** @param phrases of a document by its number, best first; what has the same key counts once */
export function scoresOf(
  documents: readonly Document[],
  phrases: ReadonlyMap<number, readonly string[]>,
  most = 10,
): Scores {
  let precision = 0;
  let recall = 0;
  for (const { id, gold } of documents) {
    const given = [...new Set((phrases.get(id) ?? []).map(keyOf))].slice(0, most);
    const right = given.filter((key) => gold.has(key)).length;
    precision += right / Math.max(1, given.length) / documents.length;
    recall += right / Math.max(1, gold.size) / documents.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, Number.MIN_VALUE) };
}
