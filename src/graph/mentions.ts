/** Every person, organisation, project and venue that a record speaks of, for one lookup a batch. */
import { affiliationKeys, withWrittenRor } from '../matching/organization/keys.js';
import { foldText, nameForm } from '../record/keys.js';
import type { BibliographicRecord, OrganizationMention, PersonMention, ProjectMention } from '../record/record.js';
import type { MentionLabel } from './directory.js';

export interface LookUp {
  readonly label: MentionLabel;
  readonly identifiers: readonly string[];
  readonly form: string;
}

const person = (mention: PersonMention): LookUp => ({
  label: 'Person',
  identifiers: mention.identifiers,
  form: mention.name === undefined ? '' : nameForm(mention.name),
});
const organization = (mention: OrganizationMention): LookUp => ({
  label: 'Organization',
  identifiers: mention.identifiers,
  form: foldText(mention.name ?? ''),
});
const project = (mention: ProjectMention): LookUp => ({
  label: 'Project',
  identifiers: mention.identifiers,
  form: foldText(mention.title ?? ''),
});

/** The whole of it, and the known organisations that may stand in it. */
const affiliation = (mention: OrganizationMention): LookUp[] => [
  organization(withWrittenRor(mention)),
  ...affiliationKeys(mention).map(({ key }) => ({ label: 'Organization' as const, identifiers: [], form: key })),
];

export function mentionsOf(record: BibliographicRecord): LookUp[] {
  switch (record.kind) {
    case 'publication':
      return [
        ...record.contributions.flatMap((entry) => [
          ...(entry.person === undefined ? [] : [person(entry.person)]),
          ...(entry.organization === undefined ? [] : [organization(entry.organization)]),
          ...entry.affiliations.flatMap(affiliation),
        ]),
        ...record.projects.map(project),
        ...(record.venue === undefined
          ? []
          : [
              { label: 'Venue' as const, identifiers: record.venue.identifiers, form: foldText(record.venue.title) },
              { label: 'Venue' as const, identifiers: [], form: foldText(record.venue.abbreviation ?? '') },
            ]),
      ];
    case 'person':
      return record.memberships.map((membership) => organization(membership.organization));
    case 'organization':
      return [...record.partOf, ...record.partnerships].map((entry) => organization(entry.organization));
    case 'project':
      return [
        ...record.people.map((entry) => person(entry.person)),
        ...record.organizations.map((entry) => organization(entry.organization)),
        ...record.funders.map(organization),
      ];
  }
}
