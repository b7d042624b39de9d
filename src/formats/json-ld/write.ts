/** Records as JSON-LD with the terms of schema.org, as search engines and aggregators read them. */
import { describeIdentifier } from '../../identifiers/index.js';
import { displayName } from '../../record/keys.js';
import type {
  ContributionRecord,
  OrganizationMention,
  PersonMention,
  PublicationRecord,
  VenueRecord,
} from '../../record/record.js';
import type { Writer } from '../writer.js';
import { SCHEMA_TYPES } from './types.js';

const CONTEXT = 'https://schema.org';

export const jsonLdWriter: Writer = {
  id: 'json-ld',
  extension: '.jsonld',
  head: `{"@context":"${CONTEXT}","@graph":[\n`,
  between: ',\n',
  tail: '\n]}\n',
  // In a page's script element `</script>` would end it.
  record: (record) => JSON.stringify(schemaOrg(record)).replaceAll('<', '\\u003c'),
};

/** The terms of one work; absent ones are undefined and not written. */
export function schemaOrg(record: PublicationRecord): Record<string, unknown> {
  const { name, hasPages, isBook } = SCHEMA_TYPES[record.type];
  const { openAccess, venue } = record;
  return {
    '@type': name,
    '@id': webAddressOf(record.identifiers),
    name: record.title,
    identifier: several([...record.identifiers.map(propertyValue), ...articleNumberOf(record)]),
    abstract: record.abstract,
    inLanguage: record.language,
    datePublished: record.publishedOn,
    genre: genresOf(record),
    creativeWorkStatus: record.status === undefined ? undefined : words(record.status),
    ...contributorsOf(record),
    isPartOf: venue === undefined ? undefined : containerOf(record, venue, hasPages !== true),
    ...(hasPages === true ? pagesOf(record.pages) : {}),
    ...(isBook === true
      ? {
          isbn: several(
            record.identifiers.flatMap((key) => (key.startsWith('isbn:') ? key.slice('isbn:'.length) : [])),
          ),
          numberOfPages: record.numberOfPages,
          bookEdition: record.edition,
        }
      : {
          size: record.numberOfPages === undefined ? undefined : `${record.numberOfPages} pages`,
          version: record.edition,
        }),
    publisher: publisherOf(record.publisher ?? (venue === undefined ? undefined : venue.publisher), record.place),
    keywords: several(
      record.keywords.map(({ text, language }) =>
        language === undefined ? text : { '@value': text, '@language': language },
      ),
    ),
    isAccessibleForFree: isFree(openAccess?.status),
    conditionsOfAccess: openAccess === undefined ? undefined : `${words(openAccess.status)} open access`,
    license: openAccess?.licence,
    url: several([...(openAccess?.url === undefined ? [] : [openAccess.url]), ...record.urls]),
    interactionStatistic: several(record.metrics.map(counterOf)),
    comment:
      record.bibliographicalNote === undefined ? undefined : { '@type': 'Comment', text: record.bibliographicalNote },
    exampleOfWork: several(record.versionOf.map(referenceTo)),
    citation: several(record.cites.map(referenceTo)),
    producer: several(
      record.projects.map(({ title, identifiers }) => ({
        '@type': 'ResearchProject',
        '@id': webAddressOf(identifiers),
        name: title,
        identifier: several(identifiers.map(propertyValue)),
      })),
    ),
  };
}

/** One value as itself, several as a list, none as nothing. */
const several = (values: readonly unknown[]): unknown => (values.length < 2 ? values[0] : values);

const words = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/** Where the first identifier that leads somewhere leads. */
function webAddressOf(keys: readonly string[]): string | undefined {
  return keys.map((key) => describeIdentifier(key).url).find((address) => address !== undefined);
}

function propertyValue(key: string): object {
  const { scheme, value, url } = describeIdentifier(key);
  return { '@type': 'PropertyValue', propertyID: scheme, value, url };
}

function articleNumberOf({ articleNumber }: PublicationRecord): object[] {
  return articleNumber === undefined
    ? []
    : [{ '@type': 'PropertyValue', propertyID: 'article-number', value: articleNumber }];
}

function referenceTo(key: string): object {
  const address = webAddressOf([key]);
  return address === undefined
    ? { '@type': 'CreativeWork', identifier: propertyValue(key) }
    : { '@type': 'CreativeWork', '@id': address };
}

/** What schema.org has no term for: our type, the category, and whether it was reviewed. */
function genresOf({ type, category, peerReviewed }: PublicationRecord): unknown {
  const reviewed = peerReviewed === undefined ? [] : [peerReviewed ? 'peer reviewed' : 'not peer reviewed'];
  return several([words(type), ...(category === undefined ? [] : [words(category)]), ...reviewed]);
}

const TERMS: Readonly<Record<ContributionRecord['role'], string>> = {
  AUTHOR: 'author',
  INVENTOR: 'author',
  EDITOR: 'editor',
  TRANSLATOR: 'translator',
  DIRECTOR: 'contributor',
  ILLUSTRATOR: 'contributor',
  INTERVIEWER: 'contributor',
  REVIEWER: 'contributor',
  SUPERVISOR: 'contributor',
  CONTRIBUTOR: 'contributor',
};
/** Roles that say more than their term; schema.org puts the person inside a role with the same term. */
const NAMED_ROLES = new Set<ContributionRecord['role']>([
  'INVENTOR',
  'DIRECTOR',
  'ILLUSTRATOR',
  'INTERVIEWER',
  'REVIEWER',
  'SUPERVISOR',
]);

function contributorsOf({ contributions }: PublicationRecord): Record<string, unknown> {
  const terms = new Map<string, unknown[]>();
  for (const contribution of contributions) {
    const term = TERMS[contribution.role];
    const who = contributorOf(contribution);
    const roles = [
      ...(NAMED_ROLES.has(contribution.role) ? [words(contribution.role)] : []),
      ...(contribution.corresponding === true ? ['corresponding author'] : []),
    ];
    const entry = roles.length === 0 ? who : { '@type': 'Role', roleName: several(roles), [term]: who };
    terms.set(term, [...(terms.get(term) ?? []), entry]);
  }
  // The order of authors is kept by a list only.
  return Object.fromEntries([...terms].map(([term, all]) => [term, all.length < 2 ? all[0] : { '@list': all }]));
}

function contributorOf({ person, organization, nameAsWritten, affiliations }: ContributionRecord): object {
  const affiliation = several(affiliations.map(organizationOf));
  if (organization !== undefined) return { ...organizationOf(organization), parentOrganization: affiliation };
  return { ...personOf(person ?? { identifiers: [] }, nameAsWritten), affiliation };
}

function personOf({ name, identifiers }: PersonMention, nameAsWritten: string | undefined): Record<string, unknown> {
  const family = name?.family === undefined ? undefined : [name.particle, name.family].filter(Boolean).join(' ');
  const shown = name === undefined ? nameAsWritten : displayName(name);
  return {
    '@type': 'Person',
    '@id': webAddressOf(identifiers),
    name: shown,
    alternateName: nameAsWritten === shown ? undefined : nameAsWritten,
    familyName: family,
    givenName: name?.given,
    honorificSuffix: name?.suffix,
    identifier: several(identifiers.map(propertyValue)),
  };
}

function organizationOf({ name, identifiers, country }: OrganizationMention): Record<string, unknown> {
  return {
    '@type': 'Organization',
    '@id': webAddressOf(identifiers),
    name,
    identifier: several(identifiers.map(propertyValue)),
    address: country === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: country },
  };
}

function publisherOf(name: string | undefined, place: string | undefined): object | undefined {
  if (name === undefined && place === undefined) return undefined;
  const address = place === undefined ? undefined : { '@type': 'PostalAddress', addressLocality: place };
  return { '@type': 'Organization', name, address };
}

/** The venue, in a volume and an issue where there are such. Works without pages of their own have them there. */
function containerOf(record: PublicationRecord, venue: VenueRecord, withPages: boolean): object {
  const whole = venueOf(venue);
  const pages = withPages ? pagesOf(record.pages) : {};
  const hasPages = withPages && record.pages !== undefined;
  const volume =
    record.volume === undefined && !(hasPages && record.issue === undefined)
      ? whole
      : {
          '@type': 'PublicationVolume',
          volumeNumber: record.volume,
          ...(record.issue === undefined ? pages : {}),
          isPartOf: whole,
        };
  return record.issue === undefined
    ? volume
    : { '@type': 'PublicationIssue', issueNumber: record.issue, ...pages, isPartOf: volume };
}

const VENUE_TYPES: Readonly<Record<VenueRecord['kind'], string>> = {
  JOURNAL: 'Periodical',
  NEWSPAPER: 'Newspaper',
  SERIES: 'BookSeries',
  PROCEEDINGS: 'Book',
  BOOK: 'Book',
  REPOSITORY: 'DataCatalog',
  OTHER: 'CreativeWork',
};

function venueOf({ title, kind, abbreviation, identifiers, publisher }: VenueRecord): object {
  const numbers = (scheme: string) =>
    several(identifiers.flatMap((key) => (key.startsWith(`${scheme}:`) ? key.slice(scheme.length + 1) : [])));
  const type = VENUE_TYPES[kind];
  return {
    '@type': type,
    name: title,
    alternateName: abbreviation,
    issn: ['Periodical', 'Newspaper', 'BookSeries'].includes(type) ? numbers('issn') : undefined,
    isbn: type === 'Book' ? numbers('isbn') : undefined,
    identifier: several(identifiers.map(propertyValue)),
    publisher: publisherOf(publisher, undefined),
  };
}

function pagesOf(pages: string | undefined): Record<string, unknown> {
  const [, from, to] = /^([\p{L}\d.]{1,30})-([\p{L}\d.]{1,30})$/u.exec(pages ?? '') ?? [];
  return { pageStart: from, pageEnd: to, pagination: pages };
}

function isFree(status: NonNullable<PublicationRecord['openAccess']>['status'] | undefined): boolean | undefined {
  return status === undefined || status === 'UNKNOWN' ? undefined : status !== 'CLOSED';
}

function counterOf({ kind, value, source, asOf }: PublicationRecord['metrics'][number]): object {
  return {
    '@type': 'InteractionCounter',
    name: kind,
    userInteractionCount: value,
    interactionService: { '@type': 'WebSite', name: source },
    endTime: asOf,
  };
}
