/** A publication of the graph as the record an export writes: what an import of it would bring. Pure. */
import { displayName } from '../record/keys.js';
import type { ContributionRecord, OrganizationMention, PersonName, PublicationRecord } from '../record/record.js';
import type { ExportedContribution, ExportedSurroundings } from './export.queries.js';
import { isFormerName } from './hidden-name.js';
import { metricsOf } from './publication.fields.js';
import type { PublicationEntity } from './publication.record.js';

// Keys of a source and former ids say nothing outside this graph.
const INTERNAL = /^(?:local|whorl):/;
const shown = (keys: readonly string[], most: number): string[] =>
  keys
    .filter((key) => !INTERNAL.test(key))
    .sort()
    .slice(0, most);

export function exportRecord(
  publication: PublicationEntity,
  contributions: readonly ExportedContribution[],
  around: ExportedSurroundings,
): PublicationRecord {
  const { openAccessStatus, licence, openAccessUrl } = publication;
  return present({
    kind: 'publication',
    ...fieldsOf(publication),
    identifiers: shown(around.identifiers, 100),
    venue: venueOf(around.venue),
    keywords: inPlace(around.keywords).map(({ text, language }) =>
      // The language of the publication is that of its keywords too, unless they say another.
      language === null || language === publication.language ? { text } : { text, language },
    ),
    contributions: inPlace(contributions).map(contributionOf),
    openAccess:
      openAccessStatus === null
        ? undefined
        : present({ status: openAccessStatus, licence: licence ?? undefined, url: openAccessUrl ?? undefined }),
    urls: publication.urls ?? [],
    metrics: metricsOf(publication).map(({ asOf, ...metric }) => (asOf ? { ...metric, asOf } : metric)),
    versionOf: referencesOf(around, 'VERSION_OF').slice(0, 20),
    cites: referencesOf(around, 'CITES').slice(0, 10_000),
    projects: [...around.projects]
      .sort((a, b) => (a.titleOrder < b.titleOrder ? -1 : 1))
      .map(({ title, identifiers }) => ({ title, identifiers: shown(identifiers, 50) })),
  });
}

/** The fields that a publication has itself; null is absent. */
function fieldsOf(publication: PublicationEntity) {
  return {
    title: publication.title,
    type: publication.publicationType,
    category: publication.category ?? undefined,
    peerReviewed: publication.peerReviewed ?? undefined,
    status: publication.status ?? undefined,
    abstract: publication.abstract ?? undefined,
    language: publication.language ?? undefined,
    publishedOn: publication.publishedOn ?? undefined,
    volume: publication.volume ?? undefined,
    issue: publication.issue ?? undefined,
    articleNumber: publication.articleNumber ?? undefined,
    pages: publication.pages ?? undefined,
    numberOfPages: publication.numberOfPages ?? undefined,
    edition: publication.edition ?? undefined,
    publisher: publication.publisher ?? undefined,
    place: publication.place ?? undefined,
    bibliographicalNote: publication.bibliographicalNote ?? undefined,
  };
}

/** Without what is undefined: an absent field is not there. */
function present<T extends object>(fields: T): T;
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const inPlace = <T extends { readonly position: number }>(all: readonly T[]): T[] =>
  [...all].sort((a, b) => a.position - b.position);

function venueOf(venue: ExportedSurroundings['venue']): PublicationRecord['venue'] {
  if (venue === null) return undefined;
  const { title, kind, abbreviation, publisher, identifiers } = venue;
  return present({
    title,
    kind,
    identifiers: shown(identifiers, 50),
    abbreviation: abbreviation ?? undefined,
    publisher: publisher ?? undefined,
  });
}

function referencesOf({ references }: ExportedSurroundings, kind: string): string[] {
  const keys = references
    .filter((reference) => reference.kind === kind)
    .flatMap(({ key, others }) => (others.length === 0 ? shown([key], 1) : best(others)));
  return [...new Set(keys)].sort();
}

/** One identifier to name something by: the DOI if it has one. */
function best(keys: readonly string[]): string[] {
  const known = shown(keys, 100);
  return [known.find((key) => key.startsWith('doi:')) ?? known[0] ?? []].flat();
}

function contributionOf(row: ExportedContribution): ContributionRecord {
  const { person, organization } = row;
  // A former name that is hidden is not written: the person stands there by the name of today.
  const contribution = isFormerName(row.contribution, row.hidden)
    ? { ...row.contribution, nameAsWritten: null, family: null, given: null, literal: null }
    : row.contribution;
  const name = person === null ? undefined : nameOf(contribution, person);
  const known = name === undefined ? organization?.name : displayName(name);
  const identifiers = shown(row.identifiers, 50);
  const { nameAsWritten } = contribution;
  return present({
    role: contribution.role,
    ...(name === undefined
      ? { organization: organizationOf({ ...organization, identifiers }) }
      : { person: { identifiers, name } }),
    nameAsWritten: nameAsWritten === null || nameAsWritten === known ? undefined : nameAsWritten,
    corresponding: contribution.corresponding ?? undefined,
    affiliations: inPlace(row.affiliations).slice(0, 100).map(organizationOf),
  });
}

type Written = ExportedContribution['contribution'];
type Known = NonNullable<ExportedContribution['person']>;

/** The name as it stands on the output, in its parts; that of the person where the source only points to somebody. */
function nameOf({ family, given, literal, nameAsWritten }: Written, person: Known): PersonName {
  if (family !== null) {
    const { particle, suffix } = person;
    const bare = particle !== null && family.startsWith(`${particle} `) ? family.slice(particle.length + 1) : family;
    return present({
      family: bare,
      given: given ?? undefined,
      particle: bare === family ? undefined : (particle ?? undefined),
      suffix: suffix !== null && nameAsWritten?.endsWith(` ${suffix}`) === true ? suffix : undefined,
    });
  }
  if (literal !== null) return { literal };
  if (person.family === null) return { literal: nameAsWritten ?? person.name };
  if (nameAsWritten !== null && !nameAsWritten.includes(person.family)) return { literal: nameAsWritten };
  const { particle, suffix } = person;
  return present({
    family: person.family,
    given: person.given ?? undefined,
    particle: particle ?? undefined,
    suffix: suffix ?? undefined,
  });
}

function organizationOf({
  name,
  country,
  identifiers,
}: {
  readonly name?: string | null;
  readonly country?: string | null;
  readonly identifiers: readonly string[];
}): OrganizationMention {
  return present({
    identifiers: shown(identifiers, 50),
    name: name ?? undefined,
    country: country ?? undefined,
  });
}
