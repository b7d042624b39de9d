/**
 * When are two words the same word? Two keys, one strict and one loose:
 *
 * - `inflection`: singular and plural, definite and indefinite forms fall together, derived words do not. A label of one
 *   word matches by it: Snowball makes one word of "organ" and "organization", of "medical" and "medication", and of the
 *   Danish "kunst" (art) and "kunstig" (artificial).
 * - `stem`: Snowball over the inflection key. Labels of several words match by it: their other words hold the meaning.
 *
 * Equal inflection implies equal stem. Snowball costs about 30 µs a word: the keys of words are kept.
 * Source: snowballstem.org; the English rule follows Harman's s-stemmer (1991).
 */
import anyAscii from 'any-ascii';
import snowball from 'snowball-stemmers';
import { IRREGULAR_PLURALS, LATIN_ENS, NOT_PLURAL, SPELLINGS } from './irregular.js';
import { rememberedByLanguage } from './remembered.js';

export interface WordKeys {
  readonly inflection: string;
  readonly stem: string;
}

/** Longer words are no words (a hostile text, a sequence of bases) and have no key. Characters. */
export const MAX_WORD_LENGTH = 60;

const ALGORITHMS: ReadonlyMap<string, string> = new Map([
  ['en', 'english'],
  ['da', 'danish'],
  ['nl', 'dutch'],
  ['de', 'german'],
  ['sv', 'swedish'],
  ['no', 'norwegian'],
  ['nb', 'norwegian'],
  ['fr', 'french'],
  ['es', 'spanish'],
  ['it', 'italian'],
  ['pt', 'portuguese'],
  ['fi', 'finnish'],
]);

const AND: ReadonlyMap<string, string> = new Map([
  ['en', 'and'],
  ['da', 'og'],
  ['nl', 'en'],
]);

const INVISIBLE = /[\u00AD\u200C\u200D]/gu;
const APOSTROPHES = /[’ʼ]/gu;
const POSSESSIVE = /'s$/u;

/** NFC, lower case, invisible characters out, one kind of apostrophe. */
export function fold(word: string): string {
  return word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHES, "'").toLowerCase();
}

/** Words whose keys are kept, a language: MeSH has some 90,000 different words in 700,000 places, and stemming is most of what its index costs. */
const MEMO_SIZE = 200_000;
const rememberedKeys = rememberedByLanguage(MEMO_SIZE, keysOf);

/** The keys of a word in a language (primary subtag; unknown ones are folded only), or undefined for what is no word. */
export function wordKeys(word: string, language: string): WordKeys | undefined {
  return word.length > MAX_WORD_LENGTH ? undefined : rememberedKeys(word, language);
}

function keysOf(word: string, language: string): WordKeys {
  if (word === '&') return keysOf(AND.get(language) ?? 'and', language);
  const inflection = inflectionKey(spell(fold(acronymOf(word) ?? word).replace(POSSESSIVE, ''), language), language);
  return { inflection, stem: stemmerOf(language)(inflection) };
}

/** Letters an all-capitals word may have to count as an acronym: longer ones (COVID-19, a shouted word) match in any case. */
const ACRONYM_LETTERS = { min: 2, max: 5 };
const CAPITALS = /^[\p{Lu}\p{N}]+$/u;
const DIGITS = /\p{N}/gu;
const ACRONYM_ENDING = /(?:s|['’ʼ]\p{Ll}{1,4})$/u;

/** The acronym a word is or inflects ("GP", "GPs", "GP’s", Danish "GP’er" are `GP`), or undefined. Case matters. */
export function acronymOf(word: string): string | undefined {
  if (word.length > 2 * ACRONYM_LETTERS.max) return undefined;
  const base = word.replace(ACRONYM_ENDING, '');
  if (!CAPITALS.test(base)) return undefined;
  const letters = base.replace(DIGITS, '').length;
  return letters >= ACRONYM_LETTERS.min && letters <= ACRONYM_LETTERS.max ? base : undefined;
}

// Letters with marks fall together in English only, where they are foreign; in Danish "får" and "far" are two words.
function spell(folded: string, language: string): string {
  if (language !== 'en') return folded;
  let word = anyAscii(folded);
  for (const [from, to] of SPELLINGS) if (word.includes(from)) word = word.replace(from, to);
  return word;
}

function inflectionKey(word: string, language: string): string {
  const singular = IRREGULAR_PLURALS.get(language)?.get(word) ?? word;
  if (language === 'en') return englishSingular(singular);
  if (language === 'da') return danishBase(singular);
  return language === 'nl' ? dutchBase(singular) : singular;
}

function englishSingular(word: string): string {
  let base = word;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) && !NOT_PLURAL.has(word)) {
    base = word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  }
  // "viruses" and "causes" lose their s above; without the e both meet "virus" and "cause".
  return base.length > 4 && /(?:s|z|x|ch|sh)e$/u.test(base) ? base.slice(0, -1) : base;
}

const DANISH_ENDINGS = ['ernes', 'erne', 'enes', 'ene', 'ers', 'ens', 'ets', 'er', 'en', 'et', 'es', 'e', 's'];

/** Shorter bases keep a double letter: "lægger" (puts) is no "læge" (doctor), "sygdomme" is "sygdom". */
const DANISH_UNDOUBLED = 5;

function danishBase(word: string): string {
  if (LATIN_ENS.some((each) => word.endsWith(each))) return word;
  const ending = DANISH_ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= 3);
  if (ending === undefined || (ending === 's' && /[ius]s$/u.test(word))) return word;
  const base = word.slice(0, -ending.length);
  return base.length < DANISH_UNDOUBLED ? base : base.replace(/([bdfgklmnprst])\1$/u, '$1');
}

// In this order: huisarts-en and huisarts both end as "huisart", huizen as huis does, allergieën as allergie.
const DUTCH_ENDINGS = ['s', 'en', 's', 'ë', 'e'];

function dutchBase(word: string): string {
  let base = word;
  for (const ending of DUTCH_ENDINGS) {
    if (base.endsWith(ending) && base.length - ending.length >= 3)
      base = base.slice(0, -ending.length).replace(/z$/u, 's');
  }
  base = base.replace(/v$/u, 'f').replace(/([bdfgklmnprst])\1$/u, '$1');
  // problemen–probleem; short words stay apart (man, maan).
  return base.length >= 6 ? base.replace(/([aeou])\1([^aeiou])$/u, '$1$2') : base;
}

const stemmers = new Map<string, (word: string) => string>();

function stemmerOf(language: string): (word: string) => string {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const algorithm = ALGORITHMS.get(language);
  const stemmer = algorithm === undefined ? undefined : snowball.newStemmer(algorithm);
  const stem = stemmer === undefined ? (word: string) => word : (word: string) => stemmer.stem(word);
  stemmers.set(language, stem);
  return stem;
}
