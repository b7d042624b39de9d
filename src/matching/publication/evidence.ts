/**
 * What speaks for and against two records being one work, each piece with its points and its words.
 *
 * Points are not probabilities. They say how much an agreement is worth once the titles are alike, which is where all
 * dangerous pairs are: updates, series, the talk and the article. So a title alone never reaches `SAME_POINTS`, and
 * title, authors and year do only when the title tells enough. `docs/decisions/0011` has the reasons, number by number.
 */
import { conflictingSlot, decidingIdentifiers, schemeOf } from '../../record/identity.js';
import { type AuthorsLikeness, compareAuthors } from './authors.js';
import { compareTypes } from './kind.js';
import { comparePlaces, type PlaceLikeness } from './place.js';
import { withoutRunIn } from './run-in.js';
import { compareTitles, type TitleLevel, type TitleLikeness } from './title-likeness.js';
import type { PublicationTraits } from './traits.js';
import { compareVenues, type VenueLevel } from './venue.js';

export interface Evidence {
  readonly points: number;
  readonly because: readonly string[];
  readonly title: TitleLikeness;
  readonly authors: AuthorsLikeness;
  /** Undefined when a year is missing. */
  readonly yearsApart: number | undefined;
  readonly venue: VenueLevel;
  readonly place: PlaceLikeness;
  readonly types: ReturnType<typeof compareTypes>;
  /** Deciding identifiers that both carry. */
  readonly shared: readonly string[];
  /** A scheme in which they carry different values and none in common. */
  readonly conflict: string | undefined;
  /** Their title heads a column: other records have it in years far from theirs. */
  readonly recurring: boolean;
}

/** A title of six telling words is worth as much as title points can be: beyond that, longer titles do not repeat less. */
const POINTS_A_WORD = 1.6;
const MOST_TITLE_POINTS = 10;
/** What a title tells that comes back year after year. */
export const RECURRING_TITLE = 1;
const TITLE_SHARE: Record<TitleLevel, number> = {
  equal: 1,
  spelled: 0.9,
  shortened: 0.75,
  contained: 0.4,
  reworded: 0.4,
  overlapping: 0,
  different: 0,
  unknown: 0,
};
const TITLE_LOSS: Partial<Record<TitleLevel, number>> = { contained: -2, reworded: -3, overlapping: -6, different: -8 };
const TITLE_WORDS: Record<TitleLevel, string> = {
  equal: 'same title',
  spelled: 'titles differ in spelling only',
  shortened: 'one title is a part of the other',
  contained: 'one title has all words of the other',
  reworded: 'titles differ in a word',
  overlapping: 'titles differ in some words',
  different: 'different titles',
  unknown: 'a title has no words',
};

export function isTitleAlike(level: TitleLevel): boolean {
  return level === 'equal' || level === 'spelled' || level === 'shortened' || level === 'contained';
}

export function weigh(a: PublicationTraits, b: PublicationTraits, recurring = false): Evidence {
  const compared = titlesOf(a, b);
  const title = recurring ? { ...compared, information: Math.min(compared.information, RECURRING_TITLE) } : compared;
  const yearsApart = a.year === undefined || b.year === undefined ? undefined : Math.abs(a.year - b.year);
  const place = comparePlaces(a.place, b.place);
  const types = compareTypes(a.kind.type, b.kind.type);
  const shared = sharedIdentifiers(a.identifiers, b.identifiers);
  // Most pairs that share a key are of different titles and places: what costs most can change nothing there.
  const isOpen = title.level !== 'different' || place.certain || shared.length > 0;
  const authors = compareAuthors(a.authors, b.authors, isOpen);
  const venue = isOpen ? compareVenues(a.venue, b.venue) : 'unknown';
  const conflict = identifierConflict(a.identifiers, b.identifiers);
  const pieces = [
    ...(shared.length > 0 ? [{ points: 12, text: `same ${shared.map(spoken).join(', ')}` }] : []),
    titlePiece(title),
    authorsPiece(authors),
    yearPiece(yearsApart),
    venuePiece(venue, place),
    placePiece(place),
    typePiece(types),
    ...(conflict === undefined
      ? []
      : [{ points: conflict.startsWith('local:') ? 0 : -8, text: `different ${spokenSlot(conflict)}` }]),
  ];
  return {
    points: pieces.reduce((sum, piece) => sum + piece.points, 0),
    because: pieces.map((piece) => piece.text).filter((text) => text !== ''),
    title,
    authors,
    yearsApart,
    venue,
    place,
    types,
    shared,
    conflict,
    recurring,
  };
}

/** As they are written, or without what ran into them, whichever is nearer. */
function titlesOf(a: PublicationTraits, b: PublicationTraits): TitleLikeness {
  const compared = compareTitles(a.title, b.title);
  if (compared.level === 'equal' || compared.level === 'spelled' || compared.level === 'different') return compared;
  const [titleOfA, titleOfB] = [withoutRunIn(a, b), withoutRunIn(b, a)];
  if (titleOfA === undefined && titleOfB === undefined) return compared;
  const again = compareTitles(titleOfA ?? a.title, titleOfB ?? b.title);
  return LEVELS.indexOf(again.level) < LEVELS.indexOf(compared.level) ? again : compared;
}

const LEVELS: readonly TitleLevel[] = ['equal', 'spelled', 'shortened', 'contained', 'reworded', 'overlapping'];

interface Piece {
  readonly points: number;
  readonly text: string;
}

function titlePiece({ level, information }: TitleLikeness): Piece {
  const points = Math.min(MOST_TITLE_POINTS, POINTS_A_WORD * information) * TITLE_SHARE[level];
  return { points: points + (TITLE_LOSS[level] ?? 0), text: TITLE_WORDS[level] };
}

/** The first name in common is worth most: a second one follows from the same team as well. */
function authorsPiece({ level, shared, firstAgrees }: AuthorsLikeness): Piece {
  if (level === 'unknown') return { points: 0, text: 'authors missing' };
  if (level === 'conflict') return { points: -8, text: 'different authors' };
  if (level === 'partly')
    return { points: firstAgrees ? 1.5 : 0, text: firstAgrees ? 'same first author' : 'some authors in common' };
  return {
    points: Math.min(7, 1.5 + 1.5 * shared),
    text: shared === 1 ? 'same author' : `${shared} authors in common`,
  };
}

function yearPiece(apart: number | undefined): Piece {
  if (apart === undefined) return { points: 0, text: 'a year is missing' };
  if (apart === 0) return { points: 2, text: 'same year' };
  return {
    points: apart === 1 ? -1 : apart === 2 ? -4 : -7,
    text: apart === 1 ? 'one year apart' : `${apart} years apart`,
  };
}

/** One journal has many names; where volume and page agree, different names say little. */
function venuePiece(level: VenueLevel, place: PlaceLikeness): Piece {
  if (level === 'unknown') return { points: 0, text: '' };
  if (level === 'same') return { points: 2, text: 'same venue' };
  const points = level === 'kind' ? -4 : level === 'other' ? -3 : -1;
  return {
    points: place.certain ? -1 : points,
    text: level === 'kind' ? 'one in a journal, the other at a conference' : 'venues named differently',
  };
}

function placePiece({ level, certain }: PlaceLikeness): Piece {
  if (level === 'same') return { points: certain ? 6 : 3, text: certain ? 'same volume and pages' : 'same pages' };
  if (level === 'same-volume') return { points: 1, text: 'same volume' };
  if (level === 'other-issue') return { points: -1.5, text: 'different issues' };
  return level === 'conflict' ? { points: -5, text: 'different volume or pages' } : { points: 0, text: '' };
}

function typePiece(types: Evidence['types']): Piece {
  if (types === 'same') return { points: 0.5, text: '' };
  return types === 'unlike' || types === 'apart' ? { points: -2, text: 'different types' } : { points: 0, text: '' };
}

function sharedIdentifiers(a: readonly string[], b: readonly string[]): string[] {
  return a.length === 0 || b.length === 0
    ? []
    : decidingIdentifiers(a)
        .filter((key) => b.includes(key))
        .sort();
}

/** A DOI that is the beginning of another was cut off, or names the work of which the other is a version. */
function identifierConflict(a: readonly string[], b: readonly string[]): string | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const slot = conflictingSlot(a, b);
  if (slot !== 'doi') return slot;
  const dois = (keys: readonly string[]) => keys.filter((key) => schemeOf(key) === 'doi');
  const cutOff = dois(a).some((one) => dois(b).some((other) => one.startsWith(other) || other.startsWith(one)));
  return cutOff ? undefined : slot;
}

const SPOKEN: Readonly<Record<string, string>> = {
  doi: 'DOI',
  pmid: 'PubMed id',
  pmcid: 'PMC id',
  arxiv: 'arXiv number',
  openalex: 'OpenAlex id',
  scopus: 'Scopus id',
  wos: 'Web of Science id',
  handle: 'handle',
};

const spoken = (key: string) => `${spokenSlot(schemeOf(key))} ${key.slice(schemeOf(key).length + 1)}`;
const spokenSlot = (slot: string) => SPOKEN[slot] ?? (slot.startsWith('local') ? 'keys in one source' : slot);
