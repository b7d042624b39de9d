/** Lists of authors that a source read wrongly, and what is still known by them. */
import { type AuthorTraits, isSameFamily } from './author-names.js';

/** Shorter family names are shared by many people; alone they say nothing. */
const SHORTEST_FAMILY = 4;

/** Family names in common whatever stands before them: initials that ran together, "Avi" of Abraham. */
export function sharedFamilies(shorter: readonly AuthorTraits[], longer: readonly AuthorTraits[]): number {
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

/**
 * "A. Doan, J. Madhavan" and "D. AnHai, M. Jayant": a source that took given names for family names kept the initials of the
 * others. One name would be chance; all of a list, in its order, are not.
 */
export function reversedInitials(a: readonly AuthorTraits[], b: readonly AuthorTraits[]): number {
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
export function sharedWords(a: readonly AuthorTraits[], b: readonly AuthorTraits[]): number {
  const words = (authors: readonly AuthorTraits[]) =>
    new Set(authors.flatMap((author) => [author.family, ...author.given]).filter((word) => word.length >= 3));
  const [wordsOfA, wordsOfB] = [words(a), words(b)];
  const [fewer, more] = wordsOfA.size <= wordsOfB.size ? [wordsOfA, wordsOfB] : [wordsOfB, wordsOfA];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared++;
  return fewer.size >= 2 && shared / fewer.size >= 0.8 ? shared : 0;
}
