/**
 * A person's name as matching sees it: folded words of family and given name, what is only an initial, and keys under
 * which spellings of one name meet. Names in any script; what any-ascii transliterates meets its Latin form.
 */
import { readName } from '../../formats/names.js';
import { foldText } from '../../record/keys.js';
import type { PersonName } from '../../record/record.js';

export interface GivenPart {
  /** Folded; one letter if `initial`. */
  readonly text: string;
  readonly initial: boolean;
}

export interface ParsedName {
  /** Folded words of the family name without particles; never empty for a name with a letter. */
  readonly family: readonly string[];
  /** The whole family name in one word, particles too: `DeCeukelaire` and `De Ceukelaire` are one. */
  readonly whole: string;
  readonly given: readonly GivenPart[];
  /** `jr`, `sr`, `2`, `3` …, if the name has one. */
  readonly generation: string | undefined;
  /** Same key, same written name (but for case, accents, punctuation and particles). */
  readonly key: string;
  /** A given name is written out. */
  readonly full: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(
  'van von vom der den de del della dello di da do dos das du la le les lo ter ten te zu zum zur af av al el bin ibn ben op in het y e i'.split(
    ' ',
  ),
);

const GENERATIONS: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  filho: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  '4th': '4',
  v: '5',
};

// Surnames of two characters; elsewhere the first character is the family name.
const COMPOUND_HAN = new Set([
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '诸葛',
  '諸葛',
  '上官',
  '夏侯',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '长孙',
  '慕容',
  '令狐',
  '司徒',
]);
const COMPOUND_HANGUL = new Set(['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방']);
const ONLY_HAN = /^\p{Script=Han}{2,6}$/u;
const ONLY_HANGUL = /^\p{Script=Hangul}{2,5}$/u;

/** Splits a name that has no parts yet: by script, by comma, by order of words. */
function withParts(name: PersonName): PersonName {
  const whole = (name.literal ?? (name.given === undefined ? name.family : undefined))?.trim();
  if (whole === undefined) return name;
  for (const [pattern, compounds] of [
    [ONLY_HAN, COMPOUND_HAN],
    [ONLY_HANGUL, COMPOUND_HANGUL],
  ] as const) {
    if (!pattern.test(whole)) continue;
    const length = whole.length > 2 && compounds.has(whole.slice(0, 2)) ? 2 : 1;
    return { family: whole.slice(0, length), given: whole.slice(length) };
  }
  if (name.family !== undefined && name.literal === undefined) return name;
  const read = readName(whole.normalize('NFKC').replaceAll('·', ' ').replaceAll('・', ' '));
  return read !== undefined && 'person' in read ? { ...name, ...read.person } : name;
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(' ')
    .filter((word) => word !== '');

function familyWords(name: PersonName): string[] {
  const words = wordsOf(name.family ?? name.literal ?? '');
  const own = words.filter((word) => !PARTICLES.has(word));
  return own.length > 0 ? own : words;
}

const isShouted = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** `J.-P.`, `JL`, `Jean Pierre`, `Xiao-Ming`, `S. Bradley`: one part a word or initial. */
function givenParts(given: string, family: string): GivenPart[] {
  const parts: GivenPart[] = [];
  for (const word of given.normalize('NFKC').split(/[\s,.·・‐-―\-_]+/u)) {
    if (word === '') continue;
    const folded = foldText(word).replaceAll(' ', '');
    if (folded === '' || PARTICLES.has(word)) continue;
    // Medical databases write initials without full stops, in capitals; a name in capitals stands beside a family in capitals.
    const initials = /^\p{Lu}{1,3}$/u.test(word) && !(isShouted(family) && /[AEIOUY]/u.test(word) && word.length > 1);
    if (initials) for (const letter of folded.slice(0, 4)) parts.push({ text: letter, initial: true });
    else parts.push({ text: folded, initial: folded.length === 1 });
  }
  return parts.slice(0, 8);
}

function generationOf(name: PersonName, given: GivenPart[]): string | undefined {
  const last = given.at(-1);
  const inGiven = given.length > 1 && last !== undefined && !last.initial ? GENERATIONS[last.text] : undefined;
  if (inGiven !== undefined) given.pop();
  return GENERATIONS[foldText(name.suffix ?? '')] ?? inGiven;
}

/** Reads the parts that matter out of a name; never throws. A name without any letter has no family words. */
export function parseName(written: PersonName): ParsedName {
  const name = withParts(written);
  const family = familyWords(name);
  const given = givenParts(name.given ?? '', name.family ?? '');
  const generation = generationOf(name, given);
  return {
    family,
    whole: foldText(`${name.particle ?? ''} ${name.family ?? name.literal ?? ''}`).replaceAll(' ', ''),
    given,
    generation,
    key: `${family.join(' ')}|${given.map((part) => part.text).join(' ')}|${generation ?? ''}`,
    full: given.some((part) => !part.initial),
  };
}

/**
 * What spellings of one name have in common: transliterations (`Yury`, `Iurii`; `Müller`, `Mueller`; `Tschaikowski`),
 * doubled letters, `ph`, `ck`. Only ever used to find and allow a variant, never to prove it.
 */
export function looseKey(folded: string): string {
  return folded
    .replace(/tsch|tch|tsh/g, 'ch')
    .replace(/shch|sch/g, 'sh')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/ue/g, 'u')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/ks/g, 'x')
    .replace(/dj|dzh/g, 'j')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1');
}
