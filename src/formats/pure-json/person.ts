/** A person or external person of Pure: which field goes where, in both generations of the web service. */
import { identifierKeyOf, orcid, url } from '../../identifiers/index.js';
import { isObject, type JsonObject, objectsOf, textsOf } from '../csl-json/values.js';
import { displayName, personNameOf, readName, splitLeadingParticle } from '../names.js';
import { addTo, type Fill, type PersonDraft } from './draft.js';
import { withProse } from './prose.js';
import { classified, idsOf, nameParts, organizationOf, periodOf, textOf } from './values.js';

type Row = Fill<PersonDraft>;

function partsOf(value: unknown): PersonDraft['name'] {
  const { given, family } = nameParts(value);
  if (family !== '') return personNameOf({ ...splitLeadingParticle(family.slice(0, 300)), given: given.slice(0, 300) });
  const written = readName((given || textOf(value)).slice(0, 600));
  return written !== undefined && 'person' in written ? written.person : undefined;
}

const name: Row = (person, value) => {
  const parts = partsOf(value);
  if (parts !== undefined) person.name = parts;
};

const names: Row = (person, value) => {
  for (const one of objectsOf(value)) {
    const parts = partsOf(one.name);
    if (parts !== undefined) addTo(person.nameVariants, displayName(parts), 200);
  }
};

const orcidOf: Row = (person, value, place, draft) => {
  for (const written of textsOf(value)) {
    const key = orcid.parse(written);
    if (key === undefined) draft.warn(place, `"${written.slice(0, 60)}" is not a valid ORCID iD and was left out`);
    else addTo(person.identifiers, `orcid:${key}`, 100);
  }
};

/** Ids of the house itself are of use in Pure only. */
const ids: Row = (person, value, place, draft) => {
  for (const { kind, text } of idsOf(value)) {
    const key = /scopus/.test(kind) && /^\d{6,15}$/.test(text) ? `scopus-author:${text}` : identifierKeyOf(kind, text);
    if (key === undefined) draft.unmapped.push(`${place.field}/${kind.slice(0, 60)}`);
    else addTo(person.identifiers, key, 100);
  }
};

/** Degrees and posts behind a name; pronouns and salutations have no place. */
const titles: Row = (person, value, place, draft) => {
  for (const one of objectsOf(value)) {
    const kind = classified(one.type).code;
    const text = textOf(one.value).slice(0, 200);
    if (text === '' || !/post|degree|academic|designation/.test(kind) || person.degrees !== undefined)
      draft.unmapped.push(`${place.field}/${kind.slice(0, 60)}`);
    else person.degrees = text;
  }
};

const biography: Row = (person, value, place, draft) => {
  person.biography = withProse(person.biography, value, place, draft);
};

/** What somebody does in a unit: in words of their own, of a list, or by the kind of employment. */
function roleOf(post: JsonObject): string {
  const own = textOf(post.jobDescription) || textOf(post.appointmentString);
  const listed = [post.jobTitle, post.appointment, post.employmentType, post.staffType].map(
    (one) => classified(one).words,
  );
  return (own || listed.find((words) => words !== '') || '').slice(0, 300);
}

const memberships: Row = (person, value, place, draft) => {
  for (const post of objectsOf(value)) {
    const unit = organizationOf(
      [post.organisationalUnit, post.organization, post.externalOrganisation, post.externalOrganization].find(isObject),
    );
    const role = roleOf(post);
    if (unit === undefined) draft.unmapped.push(place.field);
    else if (person.memberships.length < 500)
      person.memberships.push({ organization: unit, ...(role === '' ? {} : { role }), ...periodOf(post.period) });
  }
};

/** Where an external person is: organisations without more. */
const organizations: Row = (person, value, place, draft) => {
  for (const one of objectsOf(value)) {
    const unit = organizationOf(one);
    if (unit === undefined) draft.unmapped.push(place.field);
    else if (person.memberships.length < 500) person.memberships.push({ organization: unit });
  }
};

const links: Row = (person, value) => {
  for (const one of objectsOf(value)) addTo(person.urls, url.parse(textsOf(one.url)[0] ?? '') ?? '', 100);
};

const portalUrl: Row = (person, value) => addTo(person.urls, url.parse(textsOf(value)[0] ?? '') ?? '', 100);

const info: Row = (person, value, place, draft, whole) => {
  for (const one of objectsOf(value)) portalUrl(person, one.portalUrl, place, draft, whole);
};

export const PERSON: Map<string, Row> = new Map<string, Row>([
  ['name', name],
  ['nameVariants', names],
  ['names', names],
  ['orcid', orcidOf],
  ['ids', ids],
  ['identifiers', ids],
  ['titles', titles],
  ['profileInformations', biography],
  ['profileInformation', biography],
  ['staffOrganisationAssociations', memberships],
  ['staffOrganizationAssociations', memberships],
  ['studentOrganisationAssociations', memberships],
  ['studentOrganizationAssociations', memberships],
  ['honoraryStaffOrganisationAssociations', memberships],
  ['honoraryStaffOrganizationAssociations', memberships],
  ['visitingScholarOrganisationAssociations', memberships],
  ['visitingScholarOrganizationAssociations', memberships],
  ['externalPositions', memberships],
  ['externalOrganisations', organizations],
  ['externalOrganizations', organizations],
  ['links', links],
  ['info', info],
  ['portalUrl', portalUrl],
]);
