/** What the matcher looks at, taken from a record once. */
import { titleKey, yearOf } from '../../record/keys.js';
import type { PublicationRecord } from '../../record/record.js';
import type { AuthorTraits } from './author-names.js';
import { authorsOf } from './authors.js';
import { type KindTraits, kindTraits } from './kind.js';
import { type PlaceTraits, placeTraits } from './place.js';
import { type TitleTraits, titleTraits } from './title.js';
import { type VenueTraits, venueTraits } from './venue.js';

export interface PublicationTraits {
  readonly identifiers: readonly string[];
  readonly versionOf: readonly string[];
  readonly title: TitleTraits;
  /** As stored and indexed: `src/record/keys.ts`. */
  readonly titleKey: string;
  readonly authors: readonly AuthorTraits[];
  readonly year: number | undefined;
  readonly venue: VenueTraits;
  readonly place: PlaceTraits;
  readonly kind: KindTraits;
}

/** The fields of a record that are looked at. */
export type Matchable = Pick<
  PublicationRecord,
  | 'identifiers'
  | 'versionOf'
  | 'title'
  | 'type'
  | 'publishedOn'
  | 'venue'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'articleNumber'
  | 'contributions'
>;

export function traitsOf(record: Matchable): PublicationTraits {
  const venue = venueOf(record.venue);
  return {
    identifiers: record.identifiers,
    versionOf: record.versionOf,
    title: titleTraits(record.title, new Set(venue.names[0])),
    titleKey: titleKey(record.title),
    authors: authorsOf(record.contributions),
    year: yearOf(record.publishedOn),
    venue,
    place: placeTraits(record),
    kind: kindTraits(record, venue.kind === 'preprints'),
  };
}

/** A few venues hold most records of a file: their names are taken apart once. */
const venues = new Map<string, VenueTraits>();
const MOST_VENUES = 1_000;

function venueOf(venue: Matchable['venue']): VenueTraits {
  if (venue === undefined) return venueTraits(venue);
  const key = [venue.title, venue.abbreviation, venue.kind, ...venue.identifiers].join('\n');
  const known = venues.get(key);
  if (known !== undefined) return known;
  if (venues.size >= MOST_VENUES) venues.clear();
  const traits = venueTraits(venue);
  venues.set(key, traits);
  return traits;
}
