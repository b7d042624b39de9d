/** What the citation writers need of an output, put together from what the graph holds of it. */
import type { CitationItem, CitationName } from '../formats/citation/index.js';
import { webAddresses } from '../graphql/identifier-argument.js';
import type { CONTRIBUTION_ROLES } from '../record/record.js';
import type { VenueEntity } from '../venue/venue.record.js';
import type { PublicationEntity } from './publication.record.js';

/** A contribution with the parts of its name; `family` includes the particle. */
export interface NamedContribution {
  readonly role: (typeof CONTRIBUTION_ROLES)[number];
  readonly nameAsWritten: string;
  readonly family: string | null;
  readonly given: string | null;
  readonly literal: string | null;
}

export interface CitationParts {
  readonly publication: PublicationEntity;
  readonly contributions: readonly NamedContribution[];
  readonly venue: VenueEntity | null;
  /** Keys `scheme:value` of the output. */
  readonly identifiers: readonly string[];
  readonly venueIdentifiers: readonly string[];
  readonly keywords: readonly string[];
}

export function citationItem({
  publication,
  contributions,
  venue,
  identifiers,
  venueIdentifiers,
  keywords,
}: CitationParts): CitationItem {
  const { id, title } = publication;
  const withRole = (...roles: readonly NamedContribution['role'][]) =>
    contributions.filter(({ role }) => roles.includes(role)).map(nameOf);
  const numbers = [...identifiers, ...venueIdentifiers];
  return {
    id,
    title,
    type: publication.publicationType,
    authors: withRole('AUTHOR', 'INVENTOR'),
    editors: withRole('EDITOR'),
    translators: withRole('TRANSLATOR'),
    inPress: publication.status === 'ACCEPTED' || publication.status === 'IN_PRESS',
    container:
      venue === null
        ? undefined
        : { title: venue.title, kind: venue.kind, abbreviation: venue.abbreviation ?? undefined },
    publishedOn: publication.publishedOn ?? undefined,
    volume: publication.volume ?? undefined,
    issue: publication.issue ?? undefined,
    pages: publication.pages ?? undefined,
    articleNumber: publication.articleNumber ?? undefined,
    edition: publication.edition ?? undefined,
    publisher: publication.publisher ?? venue?.publisher ?? undefined,
    place: publication.place ?? undefined,
    numberOfPages: publication.numberOfPages ?? undefined,
    language: publication.language ?? undefined,
    abstract: publication.abstract ?? undefined,
    keywords,
    doi: valuesOf('doi', identifiers)[0],
    pmid: valuesOf('pmid', identifiers)[0],
    isbn: valuesOf('isbn', numbers),
    issn: valuesOf('issn', numbers),
    url: webAddresses(publication.urls)[0],
  };
}

function nameOf({ family, given, literal, nameAsWritten }: NamedContribution): CitationName {
  return family === null ? { literal: literal ?? nameAsWritten } : { family, given: given ?? undefined };
}

function valuesOf(scheme: string, keys: readonly string[]): string[] {
  const start = `${scheme}:`;
  return [...new Set(keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)))];
}
