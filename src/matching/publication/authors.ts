/** Names of contributors as one publication gives them, and how far two lists agree. */
import type { ContributionRecord, PersonName } from '../../record/record.js';
import { type AuthorTraits, isSameName } from './author-names.js';
import { reversedInitials, sharedFamilies, sharedWords } from './damaged-authors.js';
import { withoutMarkup, wordsOf } from './words.js';

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

/** @param damaged whether to look for lists that a source damaged, which takes longest: not where the titles have nothing in common */
export function compareAuthors(
  a: readonly AuthorTraits[],
  b: readonly AuthorTraits[],
  damaged = true,
): AuthorsLikeness {
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
  const found = damaged ? damagedLists(a, b, firstAgrees) : undefined;
  if (found?.level === 'agree') return found;
  if (shared > 0) return { level: 'partly', shared, firstAgrees, complete: false, within: shared === shorter.length };
  if (found !== undefined) return found;
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

function damagedLists(
  a: readonly AuthorTraits[],
  b: readonly AuthorTraits[],
  firstAgrees: boolean,
): AuthorsLikeness | undefined {
  const rest = { complete: false, within: false };
  const words = sharedWords(a, b);
  if (words >= 2) return { level: 'agree', shared: words, firstAgrees, ...rest };
  const turned = reversedInitials(a, b);
  if (turned >= 2) return { level: 'agree', shared: turned, firstAgrees: true, ...rest };
  const families = a.length <= b.length ? sharedFamilies(a, b) : sharedFamilies(b, a);
  if (families >= 2 && families / Math.min(a.length, b.length) >= AGREEING)
    return { level: 'agree', shared: families, firstAgrees, ...rest };
  return families > 0 ? { level: 'partly', shared: 0, firstAgrees: false, ...rest } : undefined;
}
