/** What keeps two records apart whatever else agrees, and what makes a person look although the agreement suffices. */
import { type Evidence, isTitleAlike, RECURRING_TITLE } from './evidence.js';
import {
  DISTINCTIVE_TITLE,
  hasOneTitle,
  isSameButForAWord,
  isShortInOnePlace,
  isUndatedScrap,
  NAMING_TITLE,
} from './settled.js';
import type { PublicationTraits } from './traits.js';

/** A title that tells less than this many words needs the place: "Editorial", "Heart failure" … */
const TELLING_TITLE = 2;
/** … or several authors, if it tells anything at all: "Updating XML". */
const SHORT_TITLE = 1;
/** What no agreement elsewhere outweighs. */
export function contradiction(a: PublicationTraits, b: PublicationTraits, evidence: Evidence): string | undefined {
  const { title, authors, types, place, venue, conflict, yearsApart = 0 } = evidence;
  if (a.kind.notice !== b.kind.notice) return noticeText(a, b);
  if (title.numbersDiffer && !place.certain) return 'different numbers in the titles';
  if (types === 'apart') return 'outputs of different sorts';
  if (authors.level === 'conflict' && !place.certain && !isByOthers(evidence)) return 'no author in common';
  // A preprint differs from its article in all that follows.
  if (a.kind.isPreprint !== b.kind.isPreprint) return undefined;
  if (conflict !== undefined && !conflict.startsWith('local:') && place.level !== 'same')
    return 'nothing but the title speaks against the identifiers';
  if (yearsApart > 1 && place.level !== 'same') return 'years too far apart';
  if (yearsApart > 0 && place.level !== 'same' && (title.information < DISTINCTIVE_TITLE || authors.level !== 'agree'))
    return 'another year';
  // The talk, and the article a year later.
  if (yearsApart > 0 && place.level !== 'same' && venue !== 'same' && venue !== 'unknown')
    return 'another venue in another year';
  const told =
    (title.information >= RECURRING_TITLE && venue === 'same' && !evidence.recurring) || isTeamsOnly(evidence);
  if (isWeak(evidence) && place.level !== 'same' && !told)
    return 'the title could stand over many works, and no pages tell which';
  return undefined;
}

export function noticeText(a: PublicationTraits, b: PublicationTraits): string {
  const [one, other] = [a.kind.notice, b.kind.notice].sort();
  if (one !== undefined && other !== undefined) return `one is a ${one}, the other a ${other}`;
  return `one is a ${one ?? other} of something, the other is not`;
}

export function isWeak({ title, authors, recurring }: Evidence): boolean {
  if (title.information >= TELLING_TITLE) return false;
  return recurring || title.information < SHORT_TITLE || authors.level !== 'agree' || authors.shared < 2;
}

/** Three people or more, all of them, in one venue and year: a team writes one guest editorial, whatever it is called. */
function isTeamsOnly({ title, authors, venue, yearsApart }: Evidence): boolean {
  return title.level === 'equal' && authors.complete && authors.shared >= 3 && venue === 'same' && yearsApart === 0;
}

/**
 * The same long title in the same venue, in one year as far as both say, and other people: a panel whose speakers have a
 * record each, or names that were misread. Rare enough to ask about, and too often two to unite.
 */
export function isByOthers({ title, authors, venue, yearsApart = 0 }: Evidence): boolean {
  return (
    authors.level === 'conflict' &&
    title.level === 'equal' &&
    title.information >= NAMING_TITLE &&
    venue === 'same' &&
    yearsApart === 0
  );
}

/** Whether two weakly agreeing records are known to be two, rather than only not known to be one. */
export function isTwo({ title, place, authors, yearsApart = 0 }: Evidence): boolean {
  return (
    title.level === 'different' ||
    title.level === 'overlapping' ||
    place.level === 'conflict' ||
    authors.level === 'conflict' ||
    yearsApart > 1
  );
}

/** Why a person should look although the points suffice. */
export function reservationAbout(a: PublicationTraits, b: PublicationTraits, evidence: Evidence): string | undefined {
  const { title, authors, place, venue, types, conflict, yearsApart = 0 } = evidence;
  const { certain } = place;
  const samePlace = place.level === 'same';
  if (conflict !== undefined) return 'two identifiers of one kind';
  if (place.level === 'conflict') return 'they stand in different places';
  if (title.level === 'reworded' && !isSameButForAWord(a, b, evidence)) return 'a word of the titles differs';
  if (title.level === 'contained' && !certain && !isSameButForAWord(a, b, evidence)) return 'one title has more words';
  if (title.level !== 'reworded' && !isTitleAlike(title.level)) return 'the titles differ';
  if (yearsApart > 0 && !samePlace && !isAheadOfPrint(a, b, evidence)) return 'the years differ';
  if (isWeak(evidence) && !certain && !isTeamsOnly(evidence) && !isShortInOnePlace(evidence))
    return 'the title could stand over many works';
  if (
    evidence.yearsApart === undefined &&
    authors.shared < 2 &&
    venue !== 'same' &&
    !samePlace &&
    !hasOneTitle(evidence) &&
    !isUndatedScrap(a, b, evidence)
  )
    return 'no year to tell a series apart';
  if (authors.level === 'unknown' && !samePlace && !(title.information >= DISTINCTIVE_TITLE && venue === 'same'))
    return 'no authors to compare';
  if (!certain && (authors.level === 'conflict' || (authors.level === 'partly' && !authors.firstAgrees))) {
    const known =
      (title.level === 'equal' || title.level === 'spelled') &&
      title.information >= DISTINCTIVE_TITLE &&
      authors.shared > 0 &&
      yearsApart === 0;
    if (authors.level === 'conflict' || !known) return 'the authors differ';
  }
  if (!certain && (venue === 'other' || venue === 'kind' || types === 'unlike')) return 'the venues or types differ';
  const settled = isUndatedScrap(a, b, evidence) || hasOneTitle(evidence);
  if (!certain && title.level !== 'equal' && venue === 'unlike' && !settled) return 'titles and venues differ';
  if (title.level !== 'equal' && !samePlace && hasNumberMore(a, b) && !isSubtitled(a, b, evidence) && !settled)
    return 'a number stands in one title only';
  return undefined;
}

/** The same people in the same venue and year: one source left the subtitle out, and a number stood there. Parts are another matter. */
function isSubtitled(
  a: PublicationTraits,
  b: PublicationTraits,
  { title, authors, venue, yearsApart }: Evidence,
): boolean {
  const shorter = a.title.key.length <= b.title.key.length ? a.title : b.title;
  const longer = shorter === a.title ? b.title : a.title;
  return (
    title.level === 'shortened' &&
    longer.mainKey === shorter.key &&
    !longer.inParts &&
    authors.level === 'agree' &&
    authors.complete &&
    venue === 'same' &&
    yearsApart === 0
  );
}

/** The year of publication in a title is mostly its venue's: "…, in: CONF 1997", "CONF '97: …". */
function hasNumberMore(a: PublicationTraits, b: PublicationTraits): boolean {
  const count = ({ numbers }: PublicationTraits['title']) =>
    numbers.filter((number) => ![a.year, b.year].some((year) => isYear(Number(number), year))).length;
  return count(a.title) !== count(b.title);
}

function isYear(number: number, year: number | undefined): boolean {
  return year !== undefined && (number === year || (number > 31 && number === year % 100));
}

/** Another subtitle in another year: what a team wrote next. */
export function isYearlySeries({ title, yearsApart = 0, place }: Evidence): boolean {
  return title.level !== 'equal' && title.level !== 'spelled' && yearsApart > 0 && place.level !== 'same';
}

/** The year before, without a volume: a journal's article that was online before its issue. */
function isAheadOfPrint(
  a: PublicationTraits,
  b: PublicationTraits,
  { title, authors, venue, yearsApart }: Evidence,
): boolean {
  const [earlier, later] = (a.year ?? 0) < (b.year ?? 0) ? [a, b] : [b, a];
  return (
    yearsApart === 1 &&
    title.level === 'equal' &&
    title.information >= DISTINCTIVE_TITLE &&
    authors.level === 'agree' &&
    authors.shared >= 2 &&
    venue === 'same' &&
    earlier.venue.kind !== 'conference' &&
    later.venue.kind !== 'conference' &&
    earlier.place.volume === undefined &&
    later.place.volume !== undefined
  );
}
