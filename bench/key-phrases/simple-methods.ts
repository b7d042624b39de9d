/** What is simple and good: the bar that a model has to be above. */
import { unitsOf } from '../../src/text/key-phrase-units.js';
import { tokenize, type Word } from '../../src/text/tokenize.js';
import { isFunctionWord } from '../../src/text/word-classes.js';
import { keyOf } from './evaluate.js';
import type { Document } from './inspec.js';

interface Phrase {
  readonly text: string;
  readonly words: number;
  count: number;
}

const textOf = ({ title, abstract }: Document) => `${title}. ${abstract}`;

/**
 * Runs of words without function words and punctuation, of at most four words: those of several words first, then the more
 * frequent, then the earlier. The best of twenty ways to cut and order them that were tried on all documents.
 */
export function stopWordRuns(document: Document): string[] {
  const text = textOf(document);
  const runs = new Map<string, Phrase>();
  let run: Word[] = [];
  const end = () => {
    count(runs, text, run);
    run = [];
  };
  const words = tokenize(text);
  for (const [at, word] of words.entries()) {
    const isJoined = word.gap === 'HYPHEN' || words[at + 1]?.gap === 'HYPHEN';
    const isStop = !isJoined && isFunctionWord(word.text.toLowerCase(), 'en');
    if (word.gap === 'BREAK' || isStop) end();
    if (!isStop) run.push(word);
  }
  end();
  return [...runs.values()]
    .filter((phrase) => phrase.words <= 4)
    .sort((a, b) => Math.min(b.words, 2) - Math.min(a.words, 2) || b.count - a.count)
    .map((phrase) => phrase.text);
}

function count(
  into: Map<string, Phrase>,
  text: string,
  words: readonly { readonly start: number; readonly end: number }[],
): void {
  const start = words[0]?.start;
  if (start === undefined) return;
  const phrase = text.slice(start, words.at(-1)?.end);
  const known = into.get(keyOf(phrase));
  if (known === undefined) into.set(keyOf(phrase), { text: phrase, words: phrase.split(/\s+/u).length, count: 1 });
  else known.count += 1;
}

/** One to three words in a row that neither begin nor end with a function word, by ln(1 + tf) × ln(N / (1 + df)) over these documents (plain tf is 0.008 worse). */
export function tfIdf(documents: readonly Document[]): Map<number, string[]> {
  const counted = documents.map((document) => ({ id: document.id, phrases: nGrams(document) }));
  const frequency = new Map<string, number>();
  for (const { phrases } of counted)
    for (const key of phrases.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weight = (key: string, { count: tf }: Phrase) =>
    Math.log1p(tf) * Math.log(documents.length / (1 + (frequency.get(key) ?? 0)));
  return new Map(
    counted.map(({ id, phrases }) => {
      const ranked = [...phrases].map(([key, phrase]) => ({ text: phrase.text, weight: weight(key, phrase) }));
      return [id, ranked.sort((a, b) => b.weight - a.weight).map(({ text }) => text)];
    }),
  );
}

function nGrams(document: Document): Map<string, Phrase> {
  const text = textOf(document);
  const units = unitsOf(text, 'en');
  const phrases = new Map<string, Phrase>();
  for (const from of units.keys()) {
    for (let size = 1; size <= 3; size++) {
      const some = units.slice(from, from + size);
      if (some.length < size || (size > 1 && some.at(-1)?.isAfterBreak === true)) break;
      if (some[0]?.wordClass !== 'FUNCTION' && some.at(-1)?.wordClass !== 'FUNCTION') count(phrases, text, some);
    }
  }
  return phrases;
}
