/** Who contributed to an output of Pure, and from where. */
import type { ContributionRecord } from '../../record/record.js';
import { type JsonObject, MAX_LIST, objectsOf } from '../csl-json/values.js';
import { personNameOf, readName, splitLeadingParticle } from '../names.js';
import { trimmedOf } from '../plain-text.js';
import * as put from '../put.js';
import type { Take } from './take.js';
import { roleOf } from './types.js';
import { classified, nameParts, organizationOf, textOf, uuidKey } from './values.js';

/** Who it is: a name in parts, a name in a text, or a group. */
function whoOf(one: JsonObject): Partial<ContributionRecord> | undefined {
  const { given, family } = nameParts(one.name);
  const [group] = objectsOf(one.authorCollaboration);
  if (group !== undefined) {
    const name = trimmedOf(textOf(group.name), '() ');
    return name === '' ? undefined : { organization: { identifiers: uuidKey(group), name } };
  }
  const [person] = [...objectsOf(one.person), ...objectsOf(one.externalPerson)];
  const identifiers = person === undefined ? [] : uuidKey(person);
  if (family !== '') return { person: { identifiers, name: personNameOf({ ...splitLeadingParticle(family), given }) } };
  const name = readName(given || textOf(person?.name));
  if (name === undefined) return identifiers.length === 0 ? undefined : { person: { identifiers } };
  return 'person' in name
    ? { person: { identifiers, name: name.person } }
    : { organization: { identifiers, name: name.organization } };
}

const affiliationsOf = (one: JsonObject) =>
  [one.organisationalUnits, one.organizations, one.externalOrganisations, one.externalOrganizations]
    .flatMap(objectsOf)
    .map(organizationOf)
    .filter((unit) => unit !== undefined);

export const contributors =
  (role?: ContributionRecord['role']): Take =>
  (draft, value, place) => {
    const list = objectsOf(value);
    if (list.length === MAX_LIST) draft.warn(place, `only the first ${MAX_LIST} contributors were read`);
    for (const one of list) {
      const who = whoOf(one);
      if (who === undefined) {
        draft.warn(place, 'a contributor without a name was left out');
        continue;
      }
      const { code, words } = classified(one.personRole ?? one.role);
      const named = code === '' && words === '' ? undefined : roleOf(`${code} ${words}`);
      draft.publication.contributions.push({
        role: role ?? named ?? 'AUTHOR',
        ...who,
        ...(one.correspondingAuthor === true ? { corresponding: true } : {}),
        affiliations: affiliationsOf(one),
      });
    }
  };

/** Names only: `[{"firstName": "Jane", "lastName": "Doe"}]`. */
export const editors: Take = (draft, value) => {
  for (const one of objectsOf(value)) {
    const { given, family } = nameParts(one);
    if (family !== '')
      put.contributor(draft, { person: personNameOf({ ...splitLeadingParticle(family), given }) }, 'EDITOR');
  }
};
