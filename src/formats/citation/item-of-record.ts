/** A whole record as a citation item: what the formats of reference managers have fields for. */
import type { ContributionRecord, PublicationRecord } from '../../record/record.js';
import type { CitationItem, CitationName } from './item.js';

/** @param id what the item is called in its file */
export function itemOfRecord(record: PublicationRecord, id: string): CitationItem {
  const withRole = (...roles: readonly ContributionRecord['role'][]) =>
    record.contributions.filter(({ role }) => roles.includes(role)).map(nameOf);
  const numbers = [...record.identifiers, ...(record.venue?.identifiers ?? [])];
  const [url, ...urls] = record.urls;
  return {
    id,
    type: record.type,
    title: record.title,
    authors: withRole('AUTHOR', 'INVENTOR'),
    editors: withRole('EDITOR'),
    translators: withRole('TRANSLATOR'),
    publishedOn: record.publishedOn,
    inPress: record.status === 'ACCEPTED' || record.status === 'IN_PRESS',
    container: record.venue,
    volume: record.volume,
    issue: record.issue,
    pages: record.pages,
    articleNumber: record.articleNumber,
    edition: record.edition,
    publisher: record.publisher ?? record.venue?.publisher,
    place: record.place,
    numberOfPages: record.numberOfPages,
    language: record.language,
    abstract: record.abstract,
    keywords: record.keywords.map(({ text }) => text),
    doi: valuesOf('doi', record.identifiers)[0],
    pmid: valuesOf('pmid', record.identifiers)[0],
    isbn: valuesOf('isbn', numbers),
    issn: valuesOf('issn', numbers),
    url,
    more: {
      supervisors: withRole('SUPERVISOR'),
      illustrators: withRole('ILLUSTRATOR'),
      directors: withRole('DIRECTOR'),
      interviewers: withRole('INTERVIEWER'),
      contributors: withRole('CONTRIBUTOR', 'REVIEWER'),
      pmcid: valuesOf('pmcid', record.identifiers)[0],
      arxiv: valuesOf('arxiv', record.identifiers)[0],
      urls,
      status: record.status,
      note: record.bibliographicalNote,
      cites: valuesOf('doi', record.cites),
      versionOf: valuesOf('doi', record.versionOf),
    },
  };
}

function nameOf({ person, organization, affiliations, nameAsWritten }: ContributionRecord): CitationName {
  const { family, given, particle, suffix, literal } = person?.name ?? {};
  const known = affiliations.flatMap(({ name, identifiers }) =>
    name === undefined ? [] : [{ name, ror: valuesOf('ror', identifiers)[0] }],
  );
  const more = {
    orcid: valuesOf('orcid', person?.identifiers ?? [])[0],
    ...(known.length === 0 ? {} : { affiliations: known }),
  };
  if (family !== undefined)
    return { ...more, family: particle === undefined ? family : `${particle} ${family}`, given, suffix };
  const [identifier] = person?.identifiers ?? organization?.identifiers ?? [];
  return { ...more, literal: literal ?? organization?.name ?? nameAsWritten ?? identifier ?? '' };
}

/** The values of one scheme, each once. */
function valuesOf(scheme: string, keys: readonly string[]): string[] {
  const start = `${scheme}:`;
  return [...new Set(keys.filter((key) => key.startsWith(start)).map((key) => key.slice(start.length)))];
}
