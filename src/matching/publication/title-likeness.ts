/** How alike two titles are: equal, shortened, spelled differently, one within the other, or of different words. */
import { distance } from 'fastest-levenshtein';
import type { TitleTraits } from './title.js';
import { informationOf } from './words.js';

export type TitleLevel =
  | 'equal'
  | 'spelled'
  | 'shortened'
  | 'contained'
  | 'reworded'
  | 'overlapping'
  | 'different'
  | 'unknown';

export interface TitleLikeness {
  readonly level: TitleLevel;
  /** What the words in common tell, as in `TitleTraits.information`. */
  readonly information: number;
  /** Numbers that one has and the other has not: parts, phases, years. */
  readonly numbersDiffer: boolean;
  /** What the words of the longer title tell that the shorter one lacks. */
  readonly extra: number;
  /** What differs is one word each, nearly the same: read or typed wrongly. */
  readonly misread: boolean;
}

/** A title cut off by an export field, or after the name of its section, is still known by this much. */
const TELLING_STRETCH = 4;
/** Less than a word that tells something: "(panel session)", "a report". */
const UNTOLD = 0.5;

export function compareTitles(a: TitleTraits, b: TitleTraits): TitleLikeness {
  const information = Math.min(a.information, b.information);
  if (a.key === '' || b.key === '')
    return { level: 'unknown', information: 0, numbersDiffer: false, extra: 0, misread: false };
  if (a.key === b.key || (a.contentKey === b.contentKey && a.contentKey !== ''))
    return { level: 'equal', information, numbersDiffer: false, extra: 0, misread: false };
  const [shorter, longer] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const numbersDiffer = !isWithin(shorter.numbers, longer.numbers) && !isWithin(longer.numbers, shorter.numbers);
  if (parallel(a, b) || a.withoutNames === b.key || b.withoutNames === a.key)
    return { level: 'spelled', information, numbersDiffer, extra: 0, misread: false };
  if (!numbersDiffer && isStretch(shorter, longer))
    return {
      level: 'shortened',
      information,
      numbersDiffer: false,
      extra: Math.abs(a.information - b.information),
      misread: false,
    };
  return byWords(shorter, longer);
}

function parallel(a: TitleTraits, b: TitleTraits): boolean {
  return [...a.parallel, a.key].some((key) => b.parallel.includes(key)) || a.parallel.includes(b.key);
}

/** Without its subtitle, cut off, or between words that are not the title's: the shorter one is a stretch of the longer one. */
function isStretch(shorter: TitleTraits, longer: TitleTraits): boolean {
  if (shorter.key === longer.mainKey) return true;
  if (shorter.truncated) return longer.key.startsWith(shorter.key);
  return shorter.information >= TELLING_STRETCH && longer.key.includes(shorter.key);
}

interface Leftovers {
  readonly common: number;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

function byWords(a: TitleTraits, b: TitleTraits): TitleLikeness {
  const left = leftovers(a.content, b.content);
  const rest = unspelled(left.a, left.b);
  const numbersDiffer = !isWithin(a.numbers, b.numbers) && !isWithin(b.numbers, a.numbers);
  const common = left.common + rest.respelled;
  const [inA, inB] = [sum(rest.a), sum(rest.b)];
  const result = (level: TitleLevel) => ({
    level,
    information: Math.min(common, a.information, b.information),
    numbersDiffer,
    extra: inA + inB,
    misread: isMisreadWord(rest.a, rest.b),
  });
  if (inA + inB < UNTOLD) return result('spelled');
  if (inA + inB <= 2 && common >= TELLING_STRETCH)
    return result(Math.min(inA, inB) < UNTOLD ? 'contained' : 'reworded');
  if (Math.min(inA, inB) < UNTOLD && common > 0) return result('contained');
  return result(common / (common + Math.min(inA, inB)) >= 0.5 ? 'overlapping' : 'different');
}

function leftovers(a: readonly string[], b: readonly string[]): Leftovers {
  const counts = new Map<string, number>();
  for (const word of b) counts.set(word, (counts.get(word) ?? 0) + 1);
  const onlyA: string[] = [];
  let common = 0;
  for (const word of a) {
    const count = counts.get(word) ?? 0;
    if (count === 0) onlyA.push(word);
    else {
      counts.set(word, count - 1);
      common += informationOf(word);
    }
  }
  const onlyB = b.filter((word) => {
    const count = counts.get(word) ?? 0;
    if (count > 0) counts.set(word, count - 1);
    return count > 0;
  });
  return { common, a: onlyA, b: onlyB };
}

/** Leftovers that are one word in two spellings pair up: "tumour" and "tumor", "follow up" and "followup", misread letters. */
function unspelled(a: readonly string[], b: readonly string[]) {
  const restB = [...b];
  let respelled = 0;
  const restA = a.filter((word) => {
    const at = restB.findIndex((other) => isRespelled(word, other));
    if (at < 0) return true;
    restB.splice(at, 1);
    respelled += informationOf(word);
    return false;
  });
  respelled += withoutCompounds(restA, restB) + withoutCompounds(restB, restA);
  const [joinedA, joinedB] = [restA.join(''), restB.join('')];
  // Broken and run-together words: only what is joined can be compared.
  if (restA.length !== restB.length && isRunTogether(joinedA, joinedB))
    return { a: [], b: [], respelled: respelled + sum(restA) };
  return { a: restA, b: restB, respelled };
}

/** Pairs of beginnings that turn a word round. */
const OPPOSITES = [
  ['hyper', 'hypo'],
  ['inter', 'intra'],
  ['macro', 'micro'],
  ['pre', 'post'],
  ['pre', 'peri'],
  ['ab', 'ad'],
  ['over', 'under'],
  ['homo', 'hetero'],
] as const;

/**
 * One letter apart, long words two; or two letters in the other order. Short words (men, hen), numbers and words that
 * begin differently (typical and atypical, hypotension and hypertension) are different words.
 */
function isRespelled(written: string, other: string): boolean {
  if (written === other) return true;
  const [a, b] = [british(written), british(other)];
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  if (length < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b)) return false;
  if (isOpposite(a, b)) return false;
  if (isPlural(a, b) || isPlural(b, a)) return true;
  const apart = distance(a, b);
  return apart <= (length >= 9 ? 2 : 1) || (apart === 2 && a.length === b.length && sorted(a) === sorted(b));
}

const isPlural = (many: string, one: string) =>
  many === `${one}s` || many === `${one}es` || (one.endsWith('y') && many === `${one.slice(0, -1)}ies`);

const sorted = (word: string) => [...word].sort().join('');

/** One word each, alike in their first letter and but for two others: "tunable" and "tumble". Opposites and numbers are not. */
function isMisreadWord(a: readonly string[], b: readonly string[]): boolean {
  const [word, other] = [told(a), told(b)];
  if (word === undefined || other === undefined || /\d/.test(word + other)) return false;
  if (word[0] !== other[0] || isOpposite(word, other)) return false;
  return distance(word, other) <= Math.min(2, Math.floor(Math.max(word.length, other.length) / 2) - 1);
}

/** The only word that tells something. */
function told(words: readonly string[]): string | undefined {
  const [word, ...more] = words.filter((one) => informationOf(one) > 0);
  return more.length === 0 ? word : undefined;
}

function isOpposite(a: string, b: string): boolean {
  return OPPOSITES.some(
    ([one, two]) => (a.startsWith(one) && b.startsWith(two)) || (a.startsWith(two) && b.startsWith(one)),
  );
}

/** Takes out what one writes as one word and the other as two: VideoAnywhere, Video Anywhere. Returns what they tell. */
function withoutCompounds(whole: string[], parts: string[]): number {
  let taken = 0;
  for (const [at, word] of [...whole].entries()) {
    const index = parts.findIndex((part, next) => part + (parts[next + 1] ?? '') === word);
    if (index < 0) continue;
    taken += informationOf(word);
    parts.splice(index, 2);
    whole[at] = '';
  }
  whole.splice(0, whole.length, ...whole.filter((word) => word !== ''));
  return taken;
}

/** One letter in ten may be misread where even the spaces are. */
function isRunTogether(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > Math.max(1, length / 10) || digits(a) !== digits(b)) return false;
  return distance(a, b) <= Math.max(1, Math.floor(length / 10));
}

const digits = (text: string) => text.replace(/\D/g, '');

/** Oesophagus and esophagus, anaemia and anemia. */
function british(word: string): string {
  return word.includes('ae') || word.includes('oe') ? word.replace(/[ao]e/g, 'e') : word;
}

function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.every((number) => b.includes(number));
}

function sum(words: readonly string[]): number {
  return words.reduce((total, word) => total + informationOf(word), 0);
}
