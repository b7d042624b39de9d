/** Where an output came out: venue, volume and pages, access and licence. */

import type { Chance } from './random.js';
import type { WorkType } from './shares.js';
import { VENUES, type Venue, venueOf } from './words/venues.js';
import type { Work } from './work.js';
import type { Plain } from './yaml.js';

const FIXED: Readonly<Partial<Record<WorkType, string>>> = {
  CONFERENCE_ABSTRACT: 'North Sea Congress of General Practice: Book of Abstracts',
  POSTER: 'North Sea Congress of General Practice: Book of Abstracts',
  BOOK_CHAPTER: 'Harbour Handbooks of Health Services',
  REPORT: 'Vesterhav Reports',
  WORKING_PAPER: 'Vesterhav Reports',
  DATASET: 'Vesterhav Data Shelf',
  SOFTWARE: 'Vesterhav Data Shelf',
  PREPRINT: 'Tideline Preprints',
};
const NOWHERE: ReadonlySet<WorkType> = new Set(['BOOK', 'DOCTORAL_THESIS', 'MASTER_THESIS', 'PRESENTATION']);

export function venueFor(work: Work, chance: Chance): Venue | undefined {
  if (NOWHERE.has(work.type)) return undefined;
  const fixed = FIXED[work.type];
  if (fixed !== undefined) return venueOf(fixed);
  const kind = work.type === 'CONFERENCE_PAPER' ? 'PROCEEDINGS' : 'JOURNAL';
  const open = VENUES.filter(
    (venue) =>
      venue.kind === kind &&
      venue.language === work.language &&
      venue.title !== FIXED.POSTER &&
      venue.since <= Number(work.date.slice(0, 4)),
  );
  const fitting = open.filter(({ topics }) => topics.length === 0 || topics.includes(work.topic.id));
  return chance.weighted(fitting.length > 0 ? fitting : open, ({ topics }) => (topics.includes(work.topic.id) ? 3 : 1));
}

export function placeInVenue(work: Work, venue: Venue | undefined, key: string, chance: Chance): Record<string, Plain> {
  const serial = Number(key.slice(4));
  const year = Number(work.date.slice(0, 4));
  if (venue === undefined)
    return {
      publisher: 'Vesterhav Demonstration Institute',
      place: 'Vesterhavn',
      ...(work.type === 'PRESENTATION' ? {} : { numberOfPages: chance.between(84, 236) }),
    };
  if (venue.kind === 'REPOSITORY') return work.type === 'PREPRINT' ? { articleNumber: `tp-${year}-${serial}` } : {};
  if (work.type === 'REPORT' || work.type === 'WORKING_PAPER')
    return { volume: String(serial), numberOfPages: chance.between(18, 120), place: 'Vesterhavn' };
  const volume = String(year - venue.since + 1);
  if (work.type === 'BOOK_CHAPTER') return { volume, pages: pageRange(chance, 9, 24) };
  if (work.type === 'POSTER' || work.type === 'CONFERENCE_ABSTRACT')
    return { volume, pages: String(chance.between(12, 340)) };
  if (venue.paging === 'article number')
    return { volume, articleNumber: `e${year % 100}${String(serial).padStart(4, '0')}` };
  const issue = String(Math.ceil(Number(work.date.slice(5, 7)) / (venue.language === 'en' ? 2 : 1)));
  return {
    volume,
    ...(venue.kind === 'PROCEEDINGS' ? {} : { issue }),
    pages: /EDITORIAL|LETTER|COMMENT|ERRATUM|RETRACTION/.test(work.type)
      ? pageRange(chance, 1, 2)
      : pageRange(chance, 6, 14),
  };
}

function pageRange(chance: Chance, shortest: number, longest: number): string {
  const first = chance.between(1, 1_180);
  return `${first}-${first + chance.between(shortest, longest)}`;
}

export function accessOf(venue: Venue | undefined, key: string, chance: Chance): Plain | undefined {
  const url = `https://vesterhav.example/outputs/${key}.pdf`;
  const licence = chance.weighted(['CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0'], (one) =>
    one === 'CC-BY-4.0' ? 6 : 1,
  );
  if (venue === undefined) return chance.happens(0.5) ? { status: 'OPEN', url } : { status: 'UNKNOWN' };
  if (venue.kind === 'REPOSITORY') return { status: 'GREEN', licence: 'CC-BY-4.0', url };
  if (venue.access === 'GOLD' || venue.access === 'DIAMOND') return { status: venue.access, licence, url };
  const green = { status: 'GREEN', url };
  if (venue.access === 'SUBSCRIPTION') return chance.happens(0.35) ? green : { status: 'CLOSED' };
  const drawn = chance.unit();
  if (drawn < 0.42) return { status: 'HYBRID', licence, url };
  if (drawn < 0.64) return green;
  return drawn < 0.74 ? { status: 'BRONZE', url } : { status: 'CLOSED' };
}
