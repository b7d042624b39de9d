/** One name of an author and another: whether they can be one person's, as far as publications write names. */
import { distance } from 'fastest-levenshtein';
import { areNicknames } from '../person/nicknames.js';

export interface AuthorTraits {
  /** Folded, without particles and spaces. */
  readonly family: string;
  /** Folded given names or initials, joined initials taken apart: `jl` of "JL". */
  readonly given: readonly string[];
  readonly isGroup: boolean;
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

export function isSameFamily(a: string, b: string): boolean {
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
