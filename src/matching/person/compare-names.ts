/** Can two written names be one person's? Pure and symmetric. */
import { distance } from 'fastest-levenshtein';
import { type GivenPart, looseKey, type ParsedName } from './name.js';
import { areNicknames } from './nicknames.js';

/**
 * `equal`: the same words written out. `initials`: one writes initials, or less, of what the other writes out.
 * `variant`: nickname, transliteration, other order, part of a compound surname, a slip of one letter.
 */
export type NameRelation = 'equal' | 'initials' | 'variant' | 'incompatible';

export interface NameComparison {
  readonly relation: NameRelation;
  /** How many further given names or initials stand on both sides and agree. */
  readonly sharedFurther: number;
  /** One side has further given names, the other has none. */
  readonly furtherMissing: boolean;
  /** What was made equal, in words; empty for equal names. */
  readonly because: readonly string[];
}

const INCOMPATIBLE: NameComparison = {
  relation: 'incompatible',
  sharedFurther: 0,
  furtherMissing: false,
  because: ['the names differ'],
};

/** Compares two names. The order of the two does not matter. */
export function compareNames(a: ParsedName, b: ParsedName): NameComparison {
  if (a.family.length === 0 || b.family.length === 0) return INCOMPATIBLE;
  if (a.generation !== undefined && b.generation !== undefined && a.generation !== b.generation) return INCOMPATIBLE;
  if (a.key === b.key || sameWords(a, b)) return alike(a, b);
  return straight(a, b) ?? turned(a, b) ?? INCOMPATIBLE;
}

const joined = (parts: readonly GivenPart[]) => parts.map((part) => part.text).join('');
const allWords = (name: ParsedName) => `${joined(name.given)}${name.family.join('')}`;

// `Solomon Teferra | Abate` and `Solomon | Teferra Abate`; `Xiao Ming` and `Xiaoming`.
function sameWords(a: ParsedName, b: ParsedName): boolean {
  return a.full && b.full && allWords(a) === allWords(b);
}

function alike(a: ParsedName, b: ParsedName): NameComparison {
  const further = Math.min(a.given.length, b.given.length) - 1;
  return {
    relation: a.full && b.full ? 'equal' : 'initials',
    sharedFurther: Math.max(0, further),
    furtherMissing: false,
    because: [],
  };
}

function straight(a: ParsedName, b: ParsedName): NameComparison | undefined {
  const family = a.whole === b.whole ? '' : compareFamilies(a.family, b.family);
  if (family === undefined) return undefined;
  const given = compareGiven(a.given, b.given);
  if (given === undefined) return undefined;
  // Two guesses at once are no evidence; one transliteration of the whole name is one guess.
  const respelt = looseKey(joined(a.given)) === looseKey(joined(b.given));
  if (family !== '' && given.relation === 'variant' && !respelt) return undefined;
  if (family === '') return given;
  return { ...given, relation: 'variant', because: [family, ...given.because] };
}

/** `Kranti Chalamalasetti` and `Chalamalasetti Kranti`: only names written out on both sides. */
function turned(a: ParsedName, b: ParsedName): NameComparison | undefined {
  if (!a.full || !b.full) return undefined;
  const fits = joined(a.given) === b.family.join('') && joined(b.given) === a.family.join('');
  if (!fits) return undefined;
  return {
    relation: 'variant',
    sharedFurther: 0,
    furtherMissing: false,
    because: ['family and given name change places'],
  };
}

/** Empty when they are the same, undefined when they cannot be. */
function compareFamilies(a: readonly string[], b: readonly string[]): string | undefined {
  const [left, right] = [a.join(''), b.join('')];
  if (left === right) return '';
  if (looseKey(left) === looseKey(right)) return 'the family names are transliterations of each other';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const part = short.length < long.length && short.join('').length >= 3;
  if (part && (startsWith(long, short) || startsWith([...long].reverse(), [...short].reverse())))
    return 'one family name is a part of the other';
  if (Math.min(left.length, right.length) >= 7 && left[0] === right[0] && distance(left, right) === 1)
    return 'the family names differ by one letter';
  return undefined;
}

const startsWith = (long: readonly string[], short: readonly string[]) =>
  short.every((word, index) => word === long[index]);

function compareGiven(a: readonly GivenPart[], b: readonly GivenPart[]): NameComparison | undefined {
  if (a.length === 0 || b.length === 0) {
    return {
      relation: 'initials',
      sharedFurther: 0,
      furtherMissing: true,
      because: a.length === b.length ? [] : ['one is without a given name'],
    };
  }
  if (joined(a) === joined(b))
    return { relation: 'equal', sharedFurther: a.length - 1, furtherMissing: false, because: [] };
  return (
    aligned(a, b) ?? initialsOfOneWord(a, b) ?? initialsOfOneWord(b, a) ?? byMiddleName(a, b) ?? byMiddleName(b, a)
  );
}

/** Word by word from the first; what one side has more is allowed. */
function aligned(a: readonly GivenPart[], b: readonly GivenPart[]): NameComparison | undefined {
  let relation: NameRelation = 'equal';
  const because: string[] = [];
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined || right === undefined) break;
    const found = compareParts(left, right);
    if (found === undefined) return undefined;
    if (found === 'equal') continue;
    // A nickname says what the initial of another part cannot undo.
    if (relation !== 'variant') relation = found === 'initial' ? 'initials' : 'variant';
    because.push(
      found === 'initial'
        ? `${long(left, right)} is shortened to an initial`
        : `${[left.text, right.text].sort().join(' and ')} are forms of one name`,
    );
  }
  const first = [a[0], b[0]];
  if (relation === 'equal' && first.every((part) => part?.initial)) relation = 'initials';
  // A further initial against a written further name leaves the first names as they are: equal.
  if (relation === 'initials' && first.every((part) => part !== undefined && !part.initial)) relation = 'equal';
  return { relation, sharedFurther: length - 1, furtherMissing: a.length !== b.length, because: because.sort() };
}

const long = (a: GivenPart, b: GivenPart) =>
  [a.text, b.text].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] ?? '';

function compareParts(a: GivenPart, b: GivenPart): 'equal' | 'initial' | 'form' | undefined {
  if (a.text === b.text) return 'equal';
  if (a.initial || b.initial) return sameInitial(a.text, b.text) ? 'initial' : undefined;
  return areForms(a.text, b.text) ? 'form' : undefined;
}

const sameInitial = (a: string, b: string) => a[0] === b[0] || looseInitial(a) === looseInitial(b);

/** The first letter, where `Y`, `J` and `I` are one: `Yury`, `Iurii`, `Jurij`. */
export const looseInitial = (folded: string) => looseKey(folded.slice(0, 1));

/** Two written-out given names: nickname, shortened, transliterated, or one letter off. */
function areForms(a: string, b: string): boolean {
  const [short, full] = a.length <= b.length ? [a, b] : [b, a];
  // `Chr` and `Christian`, not `Wei` and `Weiming`: Chinese syllables end in a vowel, n or g.
  if (short.length >= 3 && full.length >= short.length + 2 && full.startsWith(short) && !/[aeioung]$/.test(short))
    return true;
  if (areNicknames(a, b) || looseKey(a) === looseKey(b)) return true;
  return short.length >= 6 && a[0] === b[0] && distance(a, b) === 1;
}

// `XM` for `Xiaoming`: the further initials stand inside the one word, in order.
function initialsOfOneWord(a: readonly GivenPart[], b: readonly GivenPart[]): NameComparison | undefined {
  const [word] = b;
  if (word === undefined || b.length !== 1 || word.initial || a.length < 2 || !a.every((part) => part.initial))
    return undefined;
  let at = -1;
  for (const part of a) {
    const next = word.text.indexOf(part.text, at + 1);
    if (next < 0 || (at < 0 && next !== 0)) return undefined;
    at = next;
  }
  return {
    relation: 'initials',
    sharedFurther: 1,
    furtherMissing: false,
    because: [`${joined(a)} are initials of ${word.text}`],
  };
}

// `S. Bradley` and `Bradley`: known by the second name.
function byMiddleName(a: readonly GivenPart[], b: readonly GivenPart[]): NameComparison | undefined {
  const [only] = b;
  if (only === undefined || only.initial || b.length > 1 || a.length < 2) return undefined;
  const at = a.slice(1).some((part) => !part.initial && part.text === only.text && part.text.length >= 4);
  return at
    ? { relation: 'variant', sharedFurther: 0, furtherMissing: true, because: [`known as ${only.text}`] }
    : undefined;
}
