/** Names of contributors as one publication gives them, and how far two lists agree. */
import { distance } from 'fastest-levenshtein';
import type { ContributionRecord, PersonName } from '../../record/record.js';
import { areNicknames } from '../person/nicknames.js';
import { withoutMarkup, wordsOf } from './words.js';

export interface AuthorTraits {
  /** Folded, without particles and spaces. */
  readonly family: string;
  /** Folded given names or initials, joined initials taken apart: `jl` of "JL". */
  readonly given: readonly string[];
  readonly isGroup: boolean;
}

export type AuthorsLevel = 'agree' | 'partly' | 'conflict' | 'unknown';

export interface AuthorsLikeness {
  readonly level: AuthorsLevel;
  /** How many of the shorter list stand in the longer one. */
  readonly shared: number;
  readonly firstAgrees: boolean;
  /** Both lists are equally long and hold the same names. */
  readonly complete: boolean;
  /** All names of the shorter list stand in the longer one. */
  readonly within: boolean;
}

/** Long lists agree or not in their first names already; comparing more costs and tells nothing. */
const COMPARED = 30;
/** Of the shorter list so many must be found for the lists to agree: one name may be misread or missing. */
const AGREEING = 0.7;

/** Shorter family names are shared by many people; alone they say nothing. */
const SHORTEST_FAMILY = 4;

const PARTICLES: ReadonlySet<string> = new Set(
  'van von der den de del della di da do dos das du la le ter ten te zu zum zur af av al el y e bin ibn st jr sr'.split(
    ' ',
  ),
);

export function authorsOf(contributions: readonly ContributionRecord[]): AuthorTraits[] {
  const authors = contributions.filter((entry) => entry.role === 'AUTHOR');
  return (authors.length > 0 ? authors : contributions)
    .slice(0, COMPARED)
    .map((entry) =>
      entry.person?.name !== undefined
        ? authorOf(entry.person.name)
        : groupOf(entry.organization?.name ?? entry.nameAsWritten ?? ''),
    )
    .filter((author) => author.family !== '' && !NOBODY.has(author.family))
    .filter((author, at, all) => !isCutOff(author, at, all.length));
}

/** "…; A. Pucheral; Va": a list that ends in the beginning of a name, which a search engine cut off. */
function isCutOff({ family, given }: AuthorTraits, at: number, count: number): boolean {
  return count >= 3 && at === count - 1 && given.length === 0 && family.length <= 2;
}

const NOBODY: ReadonlySet<string> = new Set([
  'unknown',
  'anonymous',
  'anon',
  'none',
  'etal',
  'al',
  'noauthor',
  'noauthorlisted',
]);

function groupOf(name: string): AuthorTraits {
  return { family: wordsOf(withoutMarkup(name)).join(''), given: [], isGroup: true };
}

function authorOf(name: PersonName): AuthorTraits {
  if (name.family !== undefined) return person(wordsOf(withoutMarkup(name.family)), withoutMarkup(name.given ?? ''));
  const [before = '', after] = withoutMarkup(name.literal ?? '').split(',', 2);
  if (after !== undefined) return person(wordsOf(before), after);
  const words = before.trim().split(/\s+/);
  // "Liu R", "Tan A. B.": initials behind a name; else the family name stands last.
  const isInitials = (word: string) => /^(?:\p{Lu}\.?){1,3}$/u.test(word);
  const initials = words.findIndex((word, at) => at > 0 && isInitials(word));
  if (initials > 0 && words.slice(initials).every(isInitials))
    return person(wordsOf(words.slice(0, initials).join(' ')), words.slice(initials).join(' '));
  return person(wordsOf(words.at(-1) ?? ''), words.slice(0, -1).join(' '));
}

function person(familyWords: readonly string[], given: string): AuthorTraits {
  const kept = familyWords.filter((word) => !PARTICLES.has(word));
  return { family: (kept.length > 0 ? kept : familyWords).join(''), given: givenOf(given), isGroup: false };
}

/** "J. L.", "JL", "Jean-Luc", "jl": words; what is written in up to three capitals, or has no vowel, is initials. */
function givenOf(given: string): string[] {
  return (
    given
      .split(/[\s.-]+/)
      .flatMap((word) => (/^(?:\p{Lu}{2,3}|[b-df-hj-np-tv-xz]{2,4})$/u.test(word) ? [...word] : [word]))
    .flatMap(wordsOf)
      // "y" and "e" are initials here.
      .filter((word) => word.length === 1 || !PARTICLES.has(word))
  );
}

export function compareAuthors(a: readonly AuthorTraits[], b: readonly AuthorTraits[]): AuthorsLikeness {
  const [firstOfA, firstOfB] = [a[0], b[0]];
  if (firstOfA === undefined || firstOfB === undefined)
    return { level: 'unknown', shared: 0, firstAgrees: false, complete: false, within: false };
  const firstAgrees = isSameName(firstOfA, firstOfB);
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const shared = sharedNames(shorter, longer);
  if (shared / shorter.length >= AGREEING && (firstAgrees || shared >= 2))
    return {
      level: 'agree',
      shared,
      firstAgrees,
      complete: Math.abs(a.length - b.length) <= a.length / 10 && shared >= shorter.length - a.length / 10,
      within: shared === shorter.length,
    };
  const words = sharedWords(a, b);
  if (words >= 2) return { level: 'agree', shared: words, firstAgrees, complete: false, within: false };
  const turned = reversedInitials(a, b);
  if (turned >= 2) return { level: 'agree', shared: turned, firstAgrees: true, complete: false, within: false };
  const families = sharedFamilies(shorter, longer);
  if (families >= 2 && families / shorter.length >= AGREEING)
    return { level: 'agree', shared: families, firstAgrees, complete: false, within: false };
  if (shared > 0)
    return { level: 'partly', shared, firstAgrees, complete: false, within: shared === shorter.length };
  if (families > 0) return { level: 'partly', shared: 0, firstAgrees: false, complete: false, within: false };
  // A group is named, or its members are.
  const groups = a.every((author) => author.isGroup) || b.every((author) => author.isGroup);
  return { level: groups ? 'unknown' : 'conflict', shared: 0, firstAgrees: false, complete: false, within: false };
}

function sharedNames(shorter: readonly AuthorTraits[], longer: readonly AuthorTraits[]): number {
  const free = [...longer];
  let shared = 0;
  for (const author of shorter) {
    const at = free.findIndex((other) => isSameName(author, other));
    if (at < 0) continue;
    free.splice(at, 1);
    shared++;
  }
  return shared;
}

/** Family names in common whatever stands before them: initials that ran together, "Avi" of Abraham. */
function sharedFamilies(shorter: readonly AuthorTraits[], longer: readonly AuthorTraits[]): number {
  const free = longer.map(({ family }) => family);
  let shared = 0;
  for (const { family } of shorter) {
    const at = free.findIndex((other) => isSameFamily(family, other));
    if (at < 0 || family.length < SHORTEST_FAMILY) continue;
    free.splice(at, 1);
    shared++;
  }
  return shared;
}

/** Whether two mentions can be of one person: same family name, and given names that do not contradict. Family and given may be swapped. */
export function isSameName(a: AuthorTraits, b: AuthorTraits): boolean {
  if (a.isGroup && b.isGroup) return isSameGroup(a.family, b.family);
  if (isSameFamily(a.family, b.family)) return givenAgree(a.given, b.given);
  if (isMisread(a, b)) return true;
  const [givenOfA, givenOfB] = [a.given.join(''), b.given.join('')];
  return (
    (givenOfA.length > 2 && givenOfA === b.family && (givenOfB === '' || a.family.startsWith(givenOfB[0] ?? ''))) ||
    (givenOfB.length > 2 && givenOfB === a.family && (givenOfA === '' || b.family.startsWith(givenOfA[0] ?? '')))
  );
}

/** "Writing Group" and "ABC Writing Group, Inc.". */
function isSameGroup(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter === longer || (shorter.length >= 6 && longer.includes(shorter));
}

/** Damaged letters, within a quarter of a long name, behind the same initial. */
function isMisread(a: AuthorTraits, b: AuthorTraits): boolean {
  const length = Math.min(a.family.length, b.family.length);
  if (length < 6 || a.family[0] !== b.family[0] || Math.abs(a.family.length - b.family.length) > 2) return false;
  const initial = a.given[0]?.[0];
  return initial !== undefined && initial === b.given[0]?.[0] && distance(a.family, b.family) <= Math.floor(length / 4);
}

function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  // One of two family names: García López is García in another list.
  if (
    shorter.length >= 4 &&
    longer.length - shorter.length >= 3 &&
    (longer.startsWith(shorter) || longer.endsWith(shorter))
  )
    return true;
  if (shorter.length < 4 || longer.length - shorter.length > 1) return false;
  const [plainA, plainB] = [a.replace(/([aou])e/g, '$1'), b.replace(/([aou])e/g, '$1')];
  return plainA === plainB || (shorter.length >= 5 && distance(plainA, plainB) <= 1);
}

function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return true;
  if (first.startsWith(other) || other.startsWith(first) || areNicknames(first, other)) return true;
  // Somebody may be known by the second name; an initial in common is enough, or a spelling.
  if (a.some((word) => b.some((another) => word[0] === another[0])))
    return a.length + b.length > 2 || distance(first, other) <= 2;
  return false;
}

/**
 * "A. Doan, J. Madhavan" and "D. AnHai, M. Jayant": a source that took given names for family names kept the initials of the
 * others. One name would be chance; all of a list, in its order, are not.
 */
function reversedInitials(a: readonly AuthorTraits[], b: readonly AuthorTraits[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [one, other] = [a[at], b[at]];
    if (one === undefined || other === undefined || !isReversed(one, other)) return 0;
  }
  return length;
}

function isReversed(a: AuthorTraits, b: AuthorTraits): boolean {
  const [givenOfA = '', givenOfB = ''] = [a.given[0], b.given[0]];
  return isInitialIn(givenOfA, b.family) && isInitialIn(givenOfB, a.family);
}

/** "dk" stands for Klaus as well: initials that ran together, of which the order is not known. */
function isInitialIn(given: string, family: string): boolean {
  return given !== '' && (given.length <= 2 ? given.includes(family.charAt(0)) : given.startsWith(family.charAt(0)));
}

/** Lists that were glued together or taken apart wrongly still hold the same long words. */
function sharedWords(a: readonly AuthorTraits[], b: readonly AuthorTraits[]): number {
  const words = (authors: readonly AuthorTraits[]) =>
    new Set(authors.flatMap((author) => [author.family, ...author.given]).filter((word) => word.length >= 3));
  const [wordsOfA, wordsOfB] = [words(a), words(b)];
  const [fewer, more] = wordsOfA.size <= wordsOfB.size ? [wordsOfA, wordsOfB] : [wordsOfB, wordsOfA];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return fewer.size >= 2 && shared / fewer.size >= 0.8 ? shared : 0;
}
