/** Which element of a paper, a volume or a talk goes where (acl-org/acl-anthology, `data/xml/schema.rnc`). */
import { doi, identifierKeyOf } from '../../identifiers/index.js';
import type { PublicationRecord } from '../../record/record.js';
import { decodeLatex } from '../bibtex/latex.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { personNameOf, splitLeadingParticle } from '../names.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { attributeOf, childrenOf, lineOf, textAt, textOf, type XmlElement } from '../xml/element.js';
import { type TakeXml, textTo, type XmlRow, xmlTable } from '../xml/table.js';

type Role = PublicationRecord['contributions'][number]['role'];

/** Formulas are TeX there; the tree is left as it is where there is none. */
export function withoutTex(element: XmlElement): XmlElement {
  const content = element.content.map((item) => {
    if (typeof item === 'string') return item;
    return item.name === 'tex-math' ? decodeLatex(`$${textOf(item)}$`).text : withoutTex(item);
  });
  return { ...element, content };
}

/** `id` is the Anthology's own identifier of a person whom a name alone does not tell apart. */
function identifiersOf(draft: Draft, person: XmlElement, place: Place): string[] {
  return ['orcid', 'id'].flatMap((attribute) => {
    const written = attributeOf(person, attribute);
    if (written === undefined) return [];
    const key = identifierKeyOf(attribute === 'id' ? 'acl-person' : attribute, written);
    if (key === undefined)
      draft.warn(place, `${quoted(written)} is not a valid ${attribute} of a person and was left out`);
    return key === undefined ? [] : [key];
  });
}

const person =
  (role: Role): TakeXml =>
  (draft, element, place) => {
    const line = (name: string): string => plainLine(textAt(element, name));
    const family = splitLeadingParticle(line('last'));
    const name = personNameOf({ ...family, given: line('first'), suffix: line('suffix') });
    if ((name.family ?? name.literal ?? '') === '') {
      draft.warn(place, `a name without <last> was left out`);
      return;
    }
    const affiliations = childrenOf(element, 'affiliation')
      .map((affiliation) => plainLine(textOf(affiliation)))
      .filter((text) => text !== '')
      .map((text) => ({ identifiers: [], name: text }));
    draft.publication.contributions.push({
      role,
      person: { identifiers: identifiersOf(draft, element, place), name },
      ...(affiliations.length === 0 ? {} : { affiliations }),
    });
    // The same name in another script: records have no place for it.
    for (const _ of childrenOf(element, 'variant')) draft.unmapped.push(`${place.field}/variant`);
  };

/** A bare `P19-1001` is the Anthology's own page, which the identifier says. */
function address(draft: Draft, element: XmlElement, place: Place): void {
  const written = textOf(element).trim();
  if (/^https?:/i.test(written)) put.webAddress(draft, written, place);
  else if (identifierKeyOf('acl', written) === undefined) draft.unmapped.push(place.field);
}

/** Older papers have the address of a handle where others have a DOI. */
const doiOrHandle: put.Put = (draft, value, place) => {
  if (doi.parse(value) === undefined && /^https?:/i.test(value)) put.webAddress(draft, value, place);
  else put.identifier(doi)(draft, value, place);
};

/** Withdrawn by its authors, or removed by the editors: why is told in words. */
const withdrawn =
  (word: string): TakeXml =>
  (draft, element) => {
    draft.publication.status = 'RETRACTED';
    const when = attributeOf(element, 'date');
    const why = lineOf(element);
    draft.notes.push(`${word}${when === undefined ? '' : ` ${when}`}${why === '' ? '' : `: ${why}`}`);
  };

const noted =
  (word: string): TakeXml =>
  (draft, element, place) =>
    put.note(draft, `${word}: ${lineOf(element)}`, place);

/** Line ends in a file of the Anthology mean nothing. */
const line =
  (to: put.Put): TakeXml =>
  (draft, element, place) =>
    to(draft, lineOf(element), place);

/** The first rows fill a field before the later ones. */
const ROWS: readonly XmlRow[] = [
  { from: ['title', 'booktitle'], to: line(put.text('title')) },
  { from: ['doi'], to: textTo(doiOrHandle) },
  { from: ['isbn'], to: textTo(put.ownNumber) },
  { from: ['url'], to: address },
  { from: ['author'], to: person('AUTHOR') },
  { from: ['editor'], to: person('EDITOR') },
  { from: ['speaker'], to: person('AUTHOR') },
  { from: ['pages'], to: line(put.pages) },
  { from: ['abstract'], to: line(put.abstract) },
  { from: ['language'], to: line(put.language) },
  { from: ['journal-volume'], to: line(put.text('volume')) },
  { from: ['journal-issue', 'issue'], to: line(put.text('issue')) },
  { from: ['award'], to: noted('Award') },
  { from: ['note'], to: line(put.note) },
  { from: ['retracted'], to: withdrawn('Retracted') },
  { from: ['removed'], to: withdrawn('Removed') },
];

export const TABLE = xmlTable(ROWS);
/** What the volume says for all of its papers. */
export const HANDED_ON: readonly XmlRow[] = [
  { from: ['publisher'], to: line(put.text('publisher')) },
  { from: ['address'], to: line(put.text('place')) },
  { from: ['journal-volume'], to: line(put.text('volume')) },
  { from: ['journal-issue'], to: line(put.text('issue')) },
  { from: ['isbn'], to: textTo(put.venueNumber) },
];
export const VOLUME_TABLE = xmlTable(HANDED_ON);
