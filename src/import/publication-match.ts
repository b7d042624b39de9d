/**
 * Is this publication one we have? Pure, and it says why.
 *
 * Order: identifiers, then title + year + first author. Precision first: what is not certain is `doubtful`, and goes into
 * the graph as an entity of its own with a row that asks a person.
 */

import { conflictingSlot, decidingIdentifiers } from '../record/identity.js';
import { familyKey, foldText, titleKey, yearOf } from '../record/keys.js';
import type { PublicationRecord, PublicationType } from '../record/record.js';

/** What matching looks at. */
export interface PublicationTraits {
  readonly identifiers: readonly string[];
  readonly title: string;
  readonly titleKey: string;
  readonly year: number | undefined;
  readonly firstAuthor: string | undefined;
  readonly venue: string | undefined;
  readonly volume: string | undefined;
  readonly pages: string | undefined;
  readonly type: PublicationType;
}

export interface PublicationCandidate extends PublicationTraits {
  readonly id: string;
}

export type MatchDecision =
  | { readonly outcome: 'same'; readonly id: string; readonly because: readonly string[] }
  | { readonly outcome: 'doubtful'; readonly ids: readonly string[]; readonly because: readonly string[] }
  | { readonly outcome: 'new' };

/** Shorter titles ("Editorial", "Introduction") name many works; they also need the same place in the same venue. */
const TELLING_TITLE_LENGTH = 20;
/** Share of the shorter title's words that must stand in the other one for the titles to be called alike. */
const ALIKE_TITLES = 0.6;

/** Kinds of output that may share a title and authors without being the same output. */
const VERSION_TYPES: ReadonlySet<PublicationType> = new Set(['PREPRINT', 'WORKING_PAPER']);
const NOTICE_TYPES: ReadonlySet<PublicationType> = new Set(['ERRATUM', 'RETRACTION', 'COMMENT', 'LETTER']);

export function traitsOf(record: PublicationRecord): PublicationTraits {
  const first = record.contributions.find((entry) => entry.role === 'AUTHOR') ?? record.contributions[0];
  const name = first?.person?.name;
  return {
    identifiers: record.identifiers,
    title: record.title,
    titleKey: titleKey(record.title),
    year: yearOf(record.publishedOn),
    firstAuthor:
      name === undefined
        ? first?.organization?.name === undefined
          ? undefined
          : foldText(first.organization.name)
        : familyKey(name),
    venue: record.venue === undefined ? undefined : foldText(record.venue.title),
    volume: record.volume,
    pages: record.pages ?? record.articleNumber,
    type: record.type,
  };
}

/** @param candidates publications that share an identifier or a title key with the subject */
export function matchPublication(
  subject: PublicationTraits,
  candidates: readonly PublicationCandidate[],
): MatchDecision {
  const identified = byIdentifier(subject, candidates);
  return identified.outcome === 'new' ? byTitle(subject, candidates) : identified;
}

function byIdentifier(subject: PublicationTraits, candidates: readonly PublicationCandidate[]): MatchDecision {
  const own = new Set(decidingIdentifiers(subject.identifiers));
  const sharing = candidates.filter((candidate) => candidate.identifiers.some((key) => own.has(key)));
  const [first, ...others] = sharing;
  if (first === undefined) return { outcome: 'new' };
  const shared = first.identifiers.find((key) => own.has(key)) ?? '';
  if (others.length > 0) {
    return {
      outcome: 'doubtful',
      ids: sharing.map((candidate) => candidate.id),
      because: [`its identifiers belong to ${sharing.length} different publications`],
    };
  }
  const conflict = conflictingSlot(subject.identifiers, first.identifiers);
  if (conflict !== undefined) {
    // An article that names its preprint's arXiv number is not the preprint, which has a DOI of its own.
    const other =
      subject.titleKey !== first.titleKey
        ? 'different title'
        : mayBeOneOutput(subject.type, first.type)
          ? undefined
          : `one is ${subject.type}, the other ${first.type}`;
    if (other !== undefined)
      return { outcome: 'doubtful', ids: [first.id], because: [`same ${shared}`, `different ${conflict}`, other] };
  }
  if (
    alikeTitles(subject.title, first.title) ||
    (subject.year === first.year && subject.firstAuthor !== undefined && subject.firstAuthor === first.firstAuthor)
  ) {
    return { outcome: 'same', id: first.id, because: [`same ${shared}`] };
  }
  return {
    outcome: 'doubtful',
    ids: [first.id],
    because: [`same ${shared}`, 'but the titles differ, and year or first author too'],
  };
}

function byTitle(subject: PublicationTraits, candidates: readonly PublicationCandidate[]): MatchDecision {
  if (subject.titleKey === '') return { outcome: 'new' };
  const alike = candidates.filter(
    (candidate) =>
      candidate.titleKey === subject.titleKey &&
      conflictingSlot(subject.identifiers, candidate.identifiers) === undefined &&
      candidate.firstAuthor === subject.firstAuthor &&
      mayBeOneOutput(subject.type, candidate.type) &&
      (subject.titleKey.length >= TELLING_TITLE_LENGTH || samePlace(subject, candidate)),
  );
  const certain = alike.filter((candidate) => isCertain(subject, candidate));
  const [only, ...more] = certain;
  if (only !== undefined && more.length === 0)
    return { outcome: 'same', id: only.id, because: ['same title, year and first author'] };
  if (certain.length > 1) {
    return {
      outcome: 'doubtful',
      ids: certain.map((candidate) => candidate.id),
      because: ['same title, year and first author as several publications'],
    };
  }
  const near = alike.filter((candidate) => yearsApart(subject, candidate) <= 1);
  if (near.length > 0)
    return { outcome: 'doubtful', ids: near.map((candidate) => candidate.id), because: doubt(subject) };
  return { outcome: 'new' };
}

function doubt(subject: PublicationTraits): string[] {
  if (subject.year === undefined) return ['same title and first author, but no year'];
  return subject.firstAuthor === undefined
    ? ['same title and year, but no author']
    : ['same title and first author, years or types differ'];
}

function isCertain(subject: PublicationTraits, candidate: PublicationCandidate): boolean {
  if (subject.year === undefined || subject.year !== candidate.year) return false;
  if (subject.firstAuthor === undefined && !samePlace(subject, candidate)) return false;
  return (
    subject.type === candidate.type ||
    subject.type === 'OTHER' ||
    candidate.type === 'OTHER' ||
    samePlace(subject, candidate)
  );
}

function samePlace(a: PublicationTraits, b: PublicationTraits): boolean {
  return (
    a.venue !== undefined &&
    a.venue === b.venue &&
    a.volume === b.volume &&
    a.pages === b.pages &&
    (a.volume !== undefined || a.pages !== undefined)
  );
}

/** 0 when equal; 1 when one of the years is missing. */
function yearsApart(a: PublicationTraits, b: PublicationTraits): number {
  return a.year === undefined || b.year === undefined ? 1 : Math.abs(a.year - b.year);
}

function mayBeOneOutput(a: PublicationType, b: PublicationType): boolean {
  return VERSION_TYPES.has(a) === VERSION_TYPES.has(b) && NOTICE_TYPES.has(a) === NOTICE_TYPES.has(b);
}

function alikeTitles(a: string, b: string): boolean {
  const words = [new Set(foldText(a).split(' ')), new Set(foldText(b).split(' '))].sort((x, y) => x.size - y.size);
  const [shorter, longer] = words;
  if (shorter === undefined || longer === undefined) return false;
  let common = 0;
  for (const word of shorter) if (longer.has(word)) common++;
  return common / shorter.size >= ALIKE_TITLES;
}
