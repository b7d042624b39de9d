/** Features of a phrase that rest on classes of words: its own, and those of what stands beside it. */
import type { Candidate, Place } from './key-phrase-candidates.js';
import type { Values } from './key-phrase-features.js';
import type { Unit } from './key-phrase-units.js';
import type { WordClass } from './word-classes.js';

/** Each as a share of the places of the phrase. */
export const SURROUNDINGS = [
  'between what ends phrases',
  'between what ends phrases, two words',
  'between what ends phrases, three words or more',
  'a noun left out before it',
  'an adjective left out before it',
  'a preposition before it',
  'an article before it',
  'a form of to be or to have before it',
  'a pronoun or quantity before it',
  'an adverb before it',
  'a verb before it',
  'a noun left out after it',
  'an article after it',
  'punctuation after it',
  'a form in -ed after it',
  'a conjunction after it',
] as const;

export const WORDS = [
  'first word is a noun', // this and the next ones: of phrases of several words
  'first word is of no known ending',
  'first word is an adjective',
  'first word describes any subject',
  'first word is a form in -ed',
  'first word is plural',
  'last word is a noun',
  'last word is of no known ending',
  'last word is plural',
  'last word is a form in -ing',
  'last word is a form in -ed',
  'last word is a number or describes',
  'letters of the last word', // ln, also of the only one
  'only word is a noun',
  'only word is a form in -ing',
  'only word is a form in -ed',
  'only word describes',
  'only word is plural',
  'plural in the middle',
  'adjective of any subject or adverb in the middle',
  'other description in the middle',
] as const;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const PREPOSITIONS = words(
  'of in for on with by from to at into between through via as af i til på med fra van voor met op',
);
const ARTICLES = words('a an the en et de het een');
const CONJUNCTIONS = words('and or but nor og eller men of maar');
const AUXILIARIES =
  words(`is are was were be been has have had can may will should could must do does er var har kan zijn waren
  heeft`);
const PRONOUNS =
  words(`this these that those its their our his such each some any many several both other all most more two
  three`);
const NOUNS: readonly WordClass[] = ['NOUN', 'PLURAL', 'OTHER'];
const DESCRIBING: readonly WordClass[] = ['ADJECTIVE', 'ED', 'ING', 'NUMBER'];
const ADVERB: readonly WordClass[] = ['ADVERB'];
const VERB: readonly WordClass[] = ['VERB'];
const ED: readonly WordClass[] = ['ED'];

export function surroundingsOf({ units, places }: Candidate): Values<typeof SURROUNDINGS> {
  const share = (holds: (place: Place) => boolean) => {
    let found = 0;
    for (const place of places) if (holds(place)) found += 1;
    return found / places.length;
  };
  const whole = share(({ before, after }) => !isInPhrase(before) && !isInPhrase(after));
  return [
    whole,
    units.length === 2 ? whole : 0,
    units.length > 2 ? whole : 0,
    share(({ before }) => isOf(before, NOUNS)),
    share(({ before }) => isOf(before, DESCRIBING)),
    share(({ before }) => isAmong(before, PREPOSITIONS)),
    share(({ before }) => isAmong(before, ARTICLES)),
    share(({ before }) => isAmong(before, AUXILIARIES)),
    share(({ before }) => isAmong(before, PRONOUNS)),
    share(({ before }) => isOf(before, ADVERB)),
    share(({ before }) => isOf(before, VERB)),
    share(({ after }) => isOf(after, NOUNS)),
    share(({ after }) => isAmong(after, ARTICLES)),
    share(({ after }) => after === undefined),
    share(({ after }) => isOf(after, ED)),
    share(({ after }) => isAmong(after, CONJUNCTIONS)),
  ];
}

export function wordsOf({ units }: Candidate): Values<typeof WORDS> {
  const isSeveral = units.length > 1;
  const first = isSeveral ? units[0]?.wordClass : undefined;
  const last = isSeveral ? units.at(-1)?.wordClass : undefined;
  const only = isSeveral ? undefined : units[0]?.wordClass;
  const holds = (...classes: readonly WordClass[]) =>
    is(units.length > 2 && units.slice(1, -1).some((unit) => classes.includes(unit.wordClass)));
  return [
    is(first === 'NOUN'),
    is(first === 'OTHER'),
    is(first === 'ADJECTIVE'),
    is(first === 'GENERAL'),
    is(first === 'ED'),
    is(first === 'PLURAL'),
    is(last === 'NOUN'),
    is(last === 'OTHER'),
    is(last === 'PLURAL'),
    is(last === 'ING'),
    is(last === 'ED'),
    is(last === 'NUMBER' || last === 'ADJECTIVE'),
    Math.log(units.at(-1)?.text.length ?? 1),
    is(only === 'NOUN'),
    is(only === 'ING'),
    is(only === 'ED'),
    is(only === 'ADJECTIVE'),
    is(only === 'PLURAL'),
    holds('PLURAL'),
    holds('GENERAL', 'ADVERB'),
    holds('ADJECTIVE', 'ED', 'ING', 'NUMBER'),
  ];
}

const is = (holds: boolean): number => (holds ? 1 : 0);
const isOf = (unit: Unit | undefined, classes: readonly WordClass[]) =>
  unit !== undefined && classes.includes(unit.wordClass);
const isAmong = (unit: Unit | undefined, list: ReadonlySet<string>) => unit !== undefined && list.has(unit.folded);
/** Could a longer phrase hold it? */
const isInPhrase = (unit: Unit | undefined) => isOf(unit, NOUNS) || isOf(unit, DESCRIBING);
