/** Which element of EndNote XML goes where (EndNote's RSXML DTD, and what Bookends and others write by it). */
import { doi, pmcid, pmid } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { placeAddress } from '../endnote/address.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { kindOf, type RecordShape } from '../ris/types.js';
import { textOf, type XmlElement } from '../xml/element.js';
import { type TakeXml, type XmlRow, xmlTable } from '../xml/table.js';

export interface RecordContext {
  readonly shape: RecordShape;
  /** The RIS type that means the same. */
  readonly ris: string;
  /** Where the record came from, e.g. `PubMed`, `Nlm`. */
  readonly database: string;
}

type Take = TakeXml<RecordContext>;

/** A line end that EndNote means is `&#xD;`; one of the file is only how it is printed. */
export function writtenText(element: XmlElement): string {
  return textOf(element)
    .split('\n')
    .map((line) => line.trimStart())
    .join(' ')
    .replaceAll('\r', '\n')
    .trim();
}

/** By the kind of record, if it decides; `otherwise` for the rest. */
const to =
  (otherwise: put.Put, byShape: Partial<Record<RecordShape, put.Put>> = {}): Take =>
  (draft, element, place, { shape }) =>
    (byShape[shape] ?? otherwise)(draft, writtenText(element), place);

const unmapped: put.Put = (draft, value, place) => {
  if (value !== '') draft.unmapped.push(place.field);
};

const author: Take = (draft, element, place, { ris }) =>
  put.contributorNamed(ris === 'PAT' ? 'INVENTOR' : 'AUTHOR')(draft, writtenText(element), place);

/** The tertiary author of a thesis is its adviser, of others the editor of the series. */
const tertiaryAuthor: Take = (draft, element, place, { ris }) =>
  put.contributorNamed(ris === 'THES' ? 'SUPERVISOR' : 'EDITOR')(draft, writtenText(element), place);

/** `Mar 3` beside the year; a date with a year stands for itself. */
const moreOfDate: put.Put = (draft, value, place) => {
  const year = draft.publication.publishedOn?.slice(0, 4);
  if (/\d{4}/.test(value)) put.publishedOn(draft, value, place);
  else if (year !== undefined && value !== '') put.publishedOn(draft, `${value} ${year}`, place);
  else unmapped(draft, value, place);
};

/** The number in the database it was taken from: only what says which one is of use. */
const accession: Take = (draft, element, place, { database }) => {
  const value = writtenText(element);
  const number = /pubmed|medline|nlm/i.test(database) ? pmid.parse(value) : undefined;
  if (number !== undefined) draft.addIdentifier(`pmid:${number}`);
  else if (!/^(?:wos:|isi:|pmc\d|10\.\d)/i.test(value) || !put.anyIdentifier(draft, value.replace(/^isi:/i, 'WOS:')))
    unmapped(draft, value, place);
};

const pubmedCentral: put.Put = (draft, value, place) => {
  const number = /^pmc\d/i.test(value) ? pmcid.parse(value) : undefined;
  if (number === undefined) unmapped(draft, value, place);
  else draft.addIdentifier(`pmcid:${number}`);
};

/** Of a whole book the number of pages; some programs leave a web address here. */
const wholePages: put.Put = (draft, value, place) => {
  const address = /https?:\/\/\S+/.exec(value)?.[0];
  if (address !== undefined) put.webAddress(draft, address, place);
  else if (/\d\s?[-–]\s?\d/.test(value) || !/\d/.test(value)) put.pages(draft, value, place);
  else put.numberOfPages(draft, value, place);
};

/** Files on the disk of the one who exported are of use to nobody else. */
const address: put.Put = (draft, value, place) => {
  if (/^(?:file:|internal-pdf:|[A-Za-z]:\\)/i.test(value)) unmapped(draft, value, place);
  else put.webAddress(draft, value, place);
};

const workType: put.Put = (draft, value, place) => {
  const kind = kindOf(plainLine(value));
  if (kind === undefined) unmapped(draft, value, place);
  else draft.publication.type = kind;
};

const articleNumber: put.Put = (draft, value, place) => {
  if (/^[\p{L}\p{N}.-]{1,30}$/u.test(value)) put.text('articleNumber')(draft, value, place);
  else unmapped(draft, value, place);
};

/** A venue's name is its own only where the record stands in something. */
const container = to(unmapped, {
  article: put.venueText('title'),
  part: put.venueText('title'),
  whole: put.venueText('title'),
});
/** The number of a thesis or patent is none of an issue. */
const issue = to(put.text('issue'), { other: unmapped });

/** The first rows fill a field before the later ones. */
const ROWS: readonly XmlRow<RecordContext>[] = [
  { from: ['titles/title'], to: to(put.text('title')) },
  { from: ['periodical/full-title'], to: container },
  { from: ['titles/secondary-title'], to: container },
  { from: ['titles/tertiary-title'], to: to(unmapped, { whole: put.venueText('title') }) },
  { from: ['periodical/abbr-1'], to: to(put.venueText('abbreviation')) },
  { from: ['titles/alt-title'], to: to(unmapped, { article: put.venueText('abbreviation') }) },
  { from: ['titles/short-title'], to: to(shortTitle) },
  {
    from: ['titles/translated-title'],
    to: to((draft, value, place) => put.note(draft, `Translated title: ${value}`, place)),
  },
  { from: ['contributors/authors/author'], to: author },
  { from: ['contributors/secondary-authors/author'], to: to(put.contributorNamed('EDITOR')) },
  { from: ['contributors/tertiary-authors/author'], to: tertiaryAuthor },
  {
    from: ['contributors/subsidiary-authors/author', 'contributors/translated-authors/author'],
    to: to(put.contributorNamed('TRANSLATOR')),
  },
  { from: ['auth-address'], to: to(placeAddress) },
  { from: ['abstract'], to: to(put.abstract) },
  { from: ['keywords/keyword'], to: to(put.keywords(/[;\n]/)) },
  { from: ['dates/year'], to: to(put.publishedOn) },
  { from: ['dates/pub-dates/date'], to: to(moreOfDate) },
  { from: ['volume'], to: to(put.text('volume')) },
  { from: ['number'], to: issue },
  { from: ['pages'], to: to(put.pages, { whole: wholePages }) },
  // EndNote calls the day of publication online the edition of an article.
  { from: ['edition'], to: to(put.text('edition'), { article: put.publishedOn }) },
  { from: ['publisher'], to: to(put.text('publisher')) },
  { from: ['pub-location'], to: to(put.text('place')) },
  { from: ['language'], to: to(put.language) },
  { from: ['isbn', 'issn'], to: to(put.ownNumber, { article: put.venueNumber, part: put.venueNumber }) },
  { from: ['electronic-resource-num'], to: to(put.identifier(doi)) },
  { from: ['accession-num'], to: accession },
  { from: ['custom2'], to: to(pubmedCentral) },
  { from: ['custom7'], to: to(articleNumber) },
  { from: ['urls/related-urls/url', 'urls/web-urls/url'], to: to(address) },
  { from: ['work-type'], to: to(workType) },
  { from: ['notes', 'research-notes'], to: to(put.note) },
];

/** A short title serves where there is no other. */
function shortTitle(draft: Draft, value: string, place: Place): void {
  if (draft.publication.title === undefined) put.text('title')(draft, value, place);
  else unmapped(draft, value, place);
}

export const TABLE = xmlTable(ROWS);
