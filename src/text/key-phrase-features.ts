/**
 * What speaks for a phrase being one that an indexer would choose. None depends on which words they are, only on their
 * classes, places, counts and shapes; so coefficients fitted on one collection serve others. All are 0 where they say nothing.
 */
import type { Candidate } from './key-phrase-candidates.js';
import { SURROUNDINGS, surroundingsOf, WORDS, wordsOf } from './key-phrase-grammar.js';
import type { Unit } from './key-phrase-units.js';

/** One number for each name. */
export type Values<Names extends readonly string[]> = { readonly [At in keyof Names]: number };

const SHAPE = [
  'always',
  'one word',
  'two words',
  'three words',
  'letters of the only word', // ln
  'in the title',
  'words before it', // ln(1 + n)
  'its last place', // 0 at the start of the title, 1 at the end of the abstract
  'hyphen',
  'hyphen in the first of several words',
  'only word is a name',
  'only word is an acronym',
] as const;

const FREQUENCY = [
  'places', // ln
  'places of its words', // mean of ln
  'places of its last word', // ln
  'words of the title', // share of its words
  'in no longer phrase as often',
] as const;

export const FEATURES = [...SHAPE, ...SURROUNDINGS, ...WORDS, ...FREQUENCY] as const;
export type Feature = (typeof FEATURES)[number];

/** Counts over the whole text that the features of all its phrases need. */
export interface TextCounts {
  /** Words in all. */
  readonly length: number;
  /** Places by key of a word. */
  readonly words: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
  /** The most places of a phrase one word longer, by key of the phrase inside. */
  readonly longer: ReadonlyMap<string, number>;
}

export function countsOf(candidates: ReadonlyMap<string, Candidate>, length: number): TextCounts {
  const words = new Map<string, number>();
  const titleWords = new Set<string>();
  const longer = new Map<string, number>();
  for (const { key, units, count, places } of candidates.values()) {
    if (units.length === 1) {
      words.set(key, count);
      if (places.some((place) => place.field === 'TITLE')) titleWords.add(key);
      continue;
    }
    const keys = units.map((unit) => unit.key);
    for (const inside of [keys.slice(1).join(' '), keys.slice(0, -1).join(' ')])
      longer.set(inside, Math.max(longer.get(inside) ?? 0, count));
  }
  return { length: Math.max(1, length), words, titleWords, longer };
}

/** The features of a candidate in the order of FEATURES. Arrays, since a text has some 70 candidates and a named object of each is slow. */
export function featuresOf(candidate: Candidate, counts: TextCounts): Values<typeof FEATURES> {
  return [
    ...shapeOf(candidate, counts),
    ...surroundingsOf(candidate),
    ...wordsOf(candidate),
    ...frequencyOf(candidate, counts),
  ];
}

function shapeOf(
  { units, places, position, lastPosition, text }: Candidate,
  { length }: TextCounts,
): Values<typeof SHAPE> {
  const size = units.length;
  const [first] = units;
  return [
    1,
    is(size === 1),
    is(size === 2),
    is(size === 3),
    size === 1 ? Math.log(text.length) : 0,
    is(places.some((place) => place.field === 'TITLE')),
    Math.log1p(position),
    lastPosition / length,
    is(units.some((unit) => unit.isHyphenated)),
    is(size > 1 && first?.isHyphenated === true),
    is(size === 1 && first?.isCapitalized === true),
    is(size === 1 && first?.isAcronym === true),
  ];
}

function frequencyOf(
  { key, units, count }: Candidate,
  { words, titleWords, longer }: TextCounts,
): Values<typeof FREQUENCY> {
  const placesOf = (unit: Unit | undefined) => Math.log(words.get(unit?.key ?? '') ?? 1);
  return [
    Math.log(count),
    units.reduce((sum, unit) => sum + placesOf(unit), 0) / units.length,
    placesOf(units.at(-1)),
    units.filter((unit) => titleWords.has(unit.key)).length / units.length,
    is((longer.get(key) ?? 0) < count),
  ];
}

const is = (holds: boolean): number => (holds ? 1 : 0);
