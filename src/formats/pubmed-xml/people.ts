/** Authors, editors and investigators of PubMed, people or groups, with identifiers and affiliations. */
import { identifierKeyOf } from '../../identifiers/index.js';
import type { PublicationRecord } from '../../record/record.js';
import { withoutMail } from '../affiliation.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { personNameOf, splitLeadingParticle } from '../names.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { attributeOf, childrenOf, elementAt, textAt, textOf, type XmlElement } from '../xml/element.js';

type Role = PublicationRecord['contributions'][number]['role'];

/** Identifiers with a `Source`, such as ORCID, ROR, GRID, ISNI; those of sources we do not know are counted. */
function identifiersOf(draft: Draft, holder: XmlElement, place: Place): string[] {
  return childrenOf(holder, 'Identifier').flatMap((element) => {
    const source = (attributeOf(element, 'Source') ?? '').toLowerCase();
    const written = textOf(element).trim();
    const key = identifierKeyOf(source, written);
    const field = `${place.field}/Identifier[${source}]`;
    if (key !== undefined) return [key];
    if (!KNOWN_SOURCES.has(source)) draft.unmapped.push(field);
    else if (written !== '')
      draft.warn(
        { line: element.line, field },
        `${quoted(written)} is not a valid ${source.toUpperCase()} identifier and was left out`,
      );
    return [];
  });
}

const KNOWN_SOURCES: ReadonlySet<string> = new Set(['orcid', 'ror', 'grid', 'isni']);

/** Affiliations stand in `AffiliationInfo`, in files before 2013 beside the name. */
function affiliationsOf(draft: Draft, author: XmlElement, place: Place): { identifiers: string[]; name?: string }[] {
  const infos = [...childrenOf(author, 'AffiliationInfo')];
  if (elementAt(author, 'Affiliation') !== undefined)
    infos.push({ ...author, content: childrenOf(author, 'Affiliation') });
  return infos.flatMap((info) => {
    const name = withoutMail(textOf(elementAt(info, 'Affiliation')));
    const identifiers = identifiersOf(draft, info, { ...place, field: `${place.field}/AffiliationInfo` });
    return name === '' && identifiers.length === 0 ? [] : [{ identifiers, ...(name === '' ? {} : { name }) }];
  });
}

function addContributor(draft: Draft, author: XmlElement, place: Place, role: Role): void {
  const line = (name: string): string => plainLine(textAt(author, name));
  const group = line('CollectiveName');
  const family = splitLeadingParticle(line('LastName'));
  // Without a name written out, initials such as `JA` are all there is.
  const person = personNameOf({ ...family, given: line('ForeName') || line('Initials'), suffix: line('Suffix') });
  if (group === '' && (person.family ?? person.literal ?? '') === '') {
    draft.warn(place, 'an author without a name was left out');
    return;
  }
  put.contributor(draft, group === '' ? { person } : { organization: group }, role);
  const contribution = draft.publication.contributions.at(-1);
  if (contribution === undefined) return;
  const affiliations = affiliationsOf(draft, author, place);
  if (affiliations.length > 0) contribution.affiliations = affiliations;
  const mention = contribution.person ?? contribution.organization;
  if (mention !== undefined) mention.identifiers = identifiersOf(draft, author, place);
}

/** One author; one marked as wrong (`ValidYN="N"`: a misprint that stands beside its correction) is passed over and counted. */
export const author =
  (role: Role) =>
  (draft: Draft, element: XmlElement, place: Place): void => {
    if (attributeOf(element, 'ValidYN') === 'N') draft.unmapped.push(`${place.field}[ValidYN=N]`);
    else addContributor(draft, element, place, role);
  };
