/** What PubMed says of other publications: references, and comments, errata, retractions and updates. */
import { identifierKeyOf } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { attributeOf, childrenOf, elementAt, lineOf, textAt, textOf, type XmlElement } from '../xml/element.js';

function pmidOf(element: XmlElement): string | undefined {
  return identifierKeyOf('pmid', textAt(element, 'PMID'));
}

function cite(draft: Draft, key: string): void {
  if (draft.isNew('cites', key)) draft.publication.cites.push(key);
}

/** DOIs are what other sources cite by; PubMed's own numbers come second. One key a reference: it is one work. */
const PREFERRED = ['doi', 'pubmed', 'pmc'];
const SCHEMES: Readonly<Record<string, string>> = { doi: 'doi', pubmed: 'pmid', pmc: 'pmcid' };

/** One entry of the list of references; without an identifier it is counted as unmapped. */
export function reference(draft: Draft, element: XmlElement, place: Place): void {
  const ids = childrenOf(elementAt(element, 'ArticleIdList'), 'ArticleId');
  for (const kind of PREFERRED) {
    const id = ids.find((candidate) => attributeOf(candidate, 'IdType') === kind);
    const key = id === undefined ? undefined : identifierKeyOf(SCHEMES[kind] ?? kind, textOf(id));
    if (key !== undefined) {
      cite(draft, key);
      return;
    }
  }
  draft.unmapped.push(place.field);
}

/** PubMed's `Cites`: the references of records from PubMed Central. */
export function cites(draft: Draft, element: XmlElement, place: Place): void {
  const key = pmidOf(element);
  if (key === undefined) draft.unmapped.push(place.field);
  else cite(draft, key);
}

/** `Erratum for: J Name. 2010;1:2 (PMID 123)`: a relation for which records have no field is kept in words. */
function inWords(draft: Draft, element: XmlElement, words: string): void {
  const pmid = pmidOf(element)?.slice('pmid:'.length);
  const source = lineOf(elementAt(element, 'RefSource'));
  const told = [source, pmid === undefined ? '' : `(PMID ${pmid})`].filter((part) => part !== '').join(' ');
  if (told !== '' && draft.isNew('note', `${words} ${told}`)) draft.notes.push(`${words}: ${told}`);
}

/** A relation told in words in the note. */
export const noted =
  (words: string) =>
  (draft: Draft, element: XmlElement): void =>
    inWords(draft, element, words);

/** What this record is about: an erratum, a retraction or a comment refers to its article. */
export const about =
  (words: string) =>
  (draft: Draft, element: XmlElement): void => {
    inWords(draft, element, words);
    const key = pmidOf(element);
    if (key !== undefined) cite(draft, key);
  };

/** The article was retracted; where is told in words. */
export function retractedIn(draft: Draft, element: XmlElement): void {
  draft.publication.status = 'RETRACTED';
  inWords(draft, element, 'Retracted in');
}

/** PubMed links a preprint to its article by `UpdateIn`; of other records that is a new edition. */
export function updateIn(draft: Draft, element: XmlElement): void {
  const key = pmidOf(element);
  if (draft.publication.type !== 'PREPRINT' || key === undefined) inWords(draft, element, 'Updated in');
  else if (draft.isNew('version of', key)) draft.publication.versionOf.push(key);
}
