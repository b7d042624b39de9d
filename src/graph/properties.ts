/** The stored properties of each kind of entity, computed from its folded state. A null removes the property. */
import { storedMatchKeys } from '../matching/publication/keys.js';
import { rememberedTraits } from '../matching/publication/remembered-traits.js';
import { displayName, invertedName, orderKey, titleKey, yearOf } from '../record/keys.js';
import type {
  BibliographicRecord,
  OrganizationRecord,
  PersonRecord,
  ProjectRecord,
  PublicationRecord,
} from '../record/record.js';

export type Properties = Record<string, string | number | boolean | null | readonly string[]>;

// Sorts after every date, so that what has none comes last in both directions.
const NO_DATE_DESCENDING = '0000';
const NO_DATE_ASCENDING = '9999';

/** Without its nulls: what is missing in a row is null to Cypher, and nulls were half of what was sent. */
export const present = (properties: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** The stored properties of an entity of any kind. */
export function propertiesOf(
  id: string,
  state: BibliographicRecord,
  provenance: Readonly<Record<string, string>>,
): Properties {
  switch (state.kind) {
    case 'publication':
      return publicationProperties(id, state, provenance);
    case 'person':
      return personProperties(id, state, provenance);
    case 'organization':
      return organizationProperties(id, state, provenance);
    case 'project':
      return projectProperties(id, state, provenance);
  }
}

/** What an output is matched and sorted by. */
export function publicationKeys(id: string, title: string, publishedOn: string | undefined) {
  return {
    titleKey: titleKey(title),
    titleOrder: orderKey(title, id),
    year: yearOf(publishedOn) ?? null,
    dateKey: `${publishedOn ?? NO_DATE_DESCENDING}|${id}`,
    dateKeyAscending: `${publishedOn ?? NO_DATE_ASCENDING}|${id}`,
  };
}

export function publicationProperties(
  id: string,
  state: PublicationRecord,
  provenance: Readonly<Record<string, string>>,
): Properties {
  const authors = state.contributions.filter((entry) => entry.role === 'AUTHOR');
  return {
    ...publicationKeys(id, state.title, state.publishedOn),
    ...storedMatchKeys(rememberedTraits(state)),
    title: state.title,
    type: state.type,
    category: state.category ?? null,
    peerReviewed: state.peerReviewed ?? null,
    status: state.status ?? null,
    abstract: state.abstract ?? null,
    language: state.language ?? null,
    publishedOn: state.publishedOn ?? null,
    volume: state.volume ?? null,
    issue: state.issue ?? null,
    articleNumber: state.articleNumber ?? null,
    pages: state.pages ?? null,
    numberOfPages: state.numberOfPages ?? null,
    edition: state.edition ?? null,
    publisher: state.publisher ?? null,
    place: state.place ?? null,
    openAccessStatus: state.openAccess?.status ?? null,
    licence: state.openAccess?.licence ?? null,
    openAccessUrl: state.openAccess?.url ?? null,
    urls: state.urls,
    metrics: state.metrics.length === 0 ? null : JSON.stringify(state.metrics),
    bibliographicalNote: state.bibliographicalNote ?? null,
    keywordText: state.keywords.map((keyword) => keyword.text).join('; ') || null,
    contributorCount: state.contributions.length,
    authorCount: authors.length,
    provenance: JSON.stringify(provenance),
  };
}

export function personProperties(
  id: string,
  state: PersonRecord,
  provenance: Readonly<Record<string, string>>,
): Properties {
  return {
    ...nameProperties(id, state),
    degrees: state.degrees ?? null,
    biography: state.biography ?? null,
    urls: state.urls,
    provisional: false,
    provenance: JSON.stringify(provenance),
  };
}

/** The properties of a person who is known by a name only. */
export function nameProperties(
  id: string,
  person: { readonly name: PersonRecord['name']; readonly nameVariants: readonly string[] },
): Properties {
  const name = displayName(person.name);
  return {
    name,
    family: person.name.family ?? null,
    given: person.name.given ?? null,
    particle: person.name.particle ?? null,
    suffix: person.name.suffix ?? null,
    nameOrder: orderKey(invertedName(person.name), id),
    nameVariants: person.nameVariants,
    nameText: [invertedName(person.name), ...person.nameVariants].join('; '),
  };
}

export function organizationProperties(
  id: string,
  state: OrganizationRecord,
  provenance: Readonly<Record<string, string>>,
): Properties {
  return {
    name: state.name,
    nameOrder: orderKey(state.name, id),
    nameText:
      [state.acronym ?? '', ...state.aliases.map((alias) => alias.name)].filter((text) => text !== '').join('; ') ||
      null,
    kind: state.organizationKind,
    ours: state.ours,
    aliases: state.aliases.length === 0 ? null : JSON.stringify(state.aliases),
    acronym: state.acronym ?? null,
    country: state.country ?? null,
    city: state.city ?? null,
    description: state.description ?? null,
    urls: state.urls,
    provenance: JSON.stringify(provenance),
  };
}

export function projectProperties(
  id: string,
  state: ProjectRecord,
  provenance: Readonly<Record<string, string>>,
): Properties {
  return {
    title: state.title,
    titleOrder: orderKey(state.title, id),
    titles: state.titles.length === 0 ? null : JSON.stringify(state.titles),
    titleText:
      [state.acronym ?? '', ...state.titles.map((title) => title.text)].filter((text) => text !== '').join('; ') ||
      null,
    kind: state.projectKind ?? null,
    acronym: state.acronym ?? null,
    description: state.description ?? null,
    from: state.from ?? null,
    to: state.to ?? null,
    urls: state.urls,
    provenance: JSON.stringify(provenance),
  };
}
