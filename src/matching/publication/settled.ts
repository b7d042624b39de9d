/**
 * What suffices although points are missing: because a source left something out, or worded the title differently.
 *
 * Each rule rests on a count of works that are two and agree so far, among the 103,024 of the ACL Anthology
 * (`bench/dedupe/README.md` has the table): a rule is as safe as such pairs are rare.
 */
import type { Evidence } from './evidence.js';
import type { PublicationTraits } from './traits.js';

/** A title that tells so much may stand for the authors that one side lacks, and for its venue and year. */
export const DISTINCTIVE_TITLE = 4.5;
/** An undated title that two people share. */
const UNDATED_TITLE = 2.5;
/** A title that names one work, given who wrote it. */
export const NAMING_TITLE = 3;
/** What a title must tell where it stands in one venue and year, by the same people. */
const PLACED_TITLE = 1;
/** What titles must have in common for what differs to be the smaller part … */
const TELLING_FRAME = 3;
/** … or here already, where it is less than a word: "Guest editor's foreword". */
const SHORT_FRAME = 2;
/** What an undated title may tell more than the other. */
const LITTLE_MORE = 2;
/** What titles that a person is asked about may tell differently, of what they tell alike. */
const MOST_ASKED = 2 / 3;

/** Whether two records are one although they fall short of the points. What speaks against it is asked before. */
export function isSettled(a: PublicationTraits, b: PublicationTraits, evidence: Evidence): boolean {
  return (
    hasOneTitle(evidence) ||
    isSameButForAWord(a, b, evidence) ||
    isUndatedScrap(a, b, evidence) ||
    isShortInOnePlace(evidence)
  );
}

/**
 * One title and its people, and a year missing. Of works with a long title by two or more, one in 400 has a namesake by the same
 * people in another year, many of them reprints; of shorter ones one in 100. A title and a single name stay a question. Of
 * long titles by a list of which only a part agrees there are ten pairs among all.
 */
export function hasOneTitle({ title, authors, yearsApart }: Evidence): boolean {
  if (yearsApart !== undefined || (title.level !== 'equal' && title.level !== 'spelled')) return false;
  if (authors.level === 'agree') return authors.shared >= 2 && title.information >= UNDATED_TITLE;
  const isPart = authors.level === 'partly' && authors.shared > 0 && !authors.within;
  return isPart && title.information >= DISTINCTIVE_TITLE;
}

/**
 * Titles that differ in some words, over the same people. In one venue and year, without pages to tell two works apart: of
 * 100,000 works there are eighteen such pairs. One person writes twice on a subject more easily than a team: there one title
 * must go on where the other ends. Undated, there are a hundred pairs: two people, a long title and little more are needed.
 */
export function isSameButForAWord(a: PublicationTraits, b: PublicationTraits, evidence: Evidence): boolean {
  const { title, authors, venue, yearsApart } = evidence;
  if (!['shortened', 'contained', 'reworded'].includes(title.level)) return false;
  const isPlaced = [a, b].some(({ place }) => place.first !== undefined || place.article !== undefined);
  if (isPlaced || title.numbersDiffer) return false;
  const known = title.information >= DISTINCTIVE_TITLE;
  const isTeam = authors.shared >= 2;
  if (yearsApart === undefined)
    return (
      isTeam &&
      (authors.complete || isListCutOff(authors)) &&
      title.information >= (venue === 'same' ? NAMING_TITLE : DISTINCTIVE_TITLE) &&
      title.extra <= Math.min(LITTLE_MORE, title.information / 3) &&
      (venue === 'same' || venue === 'unknown') &&
      areInOrder(a, b)
    );
  if (yearsApart !== 0 || venue !== 'same' || !authors.complete) return false;
  if (title.level !== 'reworded' && title.extra < 1 && title.information >= SHORT_FRAME) return true;
  return known || (title.information >= TELLING_FRAME && (isTeam || goesOn(a, b)));
}

/** Search engines cut long lists off. */
const isListCutOff = ({ within, shared }: Evidence['authors']) => within && shared >= 3;

/** Whether the words that both titles have stand in one order. */
function areInOrder(a: PublicationTraits, b: PublicationTraits): boolean {
  const common = (one: PublicationTraits, other: PublicationTraits) =>
    one.title.content.filter((word) => other.title.content.includes(word));
  const [fewer, more] = [common(a, b), common(b, a)].sort((one, other) => one.length - other.length);
  let at = 0;
  for (const word of more ?? []) if (word === fewer?.[at]) at++;
  return at === fewer?.length;
}

/** One title is how the other begins. */
function goesOn(a: PublicationTraits, b: PublicationTraits): boolean {
  return a.title.key.startsWith(b.title.key) || b.title.key.startsWith(a.title.key);
}

/**
 * A scraped citation: undated, its title run into what stood behind it, its venue whatever was left. A title that tells
 * much and its people decide, since nothing it says of the venue can be relied on: 140 pairs of 100,000 works.
 */
export function isUndatedScrap(a: PublicationTraits, b: PublicationTraits, { title, authors }: Evidence): boolean {
  return (
    (a.year === undefined) !== (b.year === undefined) &&
    title.level === 'shortened' &&
    title.information >= NAMING_TITLE &&
    authors.shared >= 2 &&
    // What stands before a title makes another one of it: "An overview of …".
    goesOn(a, b) &&
    !a.title.inParts &&
    !b.title.inParts &&
    authors.level === 'agree'
  );
}

/** A short title that tells a little ("Keynote address"), by the same people in one venue and year. */
export function isShortInOnePlace({ title, authors, venue, yearsApart, recurring }: Evidence): boolean {
  return (
    title.level === 'equal' &&
    title.information >= PLACED_TITLE &&
    !recurring &&
    authors.complete &&
    authors.firstAgrees &&
    venue === 'same' &&
    yearsApart === 0
  );
}

/** Titles that share much, by the same people, while venue and year say nothing else: worth asking about, whatever the points. */
export function isWorthAsking({ title, authors, venue, yearsApart = 0, place }: Evidence): boolean {
  return (
    ['contained', 'reworded', 'overlapping'].includes(title.level) &&
    !title.numbersDiffer &&
    title.information >= NAMING_TITLE &&
    title.extra <= title.information * MOST_ASKED &&
    ((authors.complete && authors.shared >= 2) || isListCutOff(authors)) &&
    yearsApart === 0 &&
    (venue === 'same' || venue === 'unknown') &&
    place.level !== 'conflict'
  );
}
