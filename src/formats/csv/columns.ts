/** Where cells go: what many vendors have alike, under names of their own. Column names are in lower case. */
import { doi, findDoi, identifierKeyOf, pmcid, pmid } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import type { TableRow, TagContext } from '../tagged/table.js';
import { people } from './people.js';
import { typeNamed } from './types.js';

/** Rows that hold in every table, behind the vendor's own. */
export const COMMON: readonly TableRow[] = [
  { from: ['title', 'document title', 'item title', 'article title'], to: put.text('title') },
  {
    from: ['source title', 'publication title', 'journal', 'journal title', 'journal/book', 'publication'],
    to: put.venueText('title'),
  },
  { from: ['abbreviated source title', 'journal abbreviation'], to: put.venueText('abbreviation') },
  { from: ['authors', 'author', 'author names', 'author(s)', 'author/s'], to: people('AUTHOR') },
  { from: ['editors', 'editor'], to: people('EDITOR') },
  { from: ['translator'], to: people('TRANSLATOR') },
  { from: ['abstract', 'abstract note'], to: put.abstract },
  { from: ['author keywords', 'keywords'], to: put.keywords() },
  { from: ['volume', 'journal volume'], to: put.text('volume') },
  { from: ['issue', 'issue number', 'journal issue'], to: put.text('issue') },
  { from: ['art. no.', 'article number'], to: put.text('articleNumber') },
  { from: ['pages', 'pagination'], to: put.pages },
  { from: ['page start', 'start page', 'first page'], to: pageRange },
  { from: ['page count', 'num pages'], to: put.numberOfPages },
  { from: ['edition'], to: put.text('edition') },
  { from: ['publisher', 'book publisher'], to: put.text('publisher') },
  { from: ['place'], to: put.text('place') },
  { from: ['year', 'publication year', 'published year', 'pubyear'], to: put.publishedOn },
  { from: ['date', 'date published', 'publication date', 'date of publication'], to: fullDate },
  { from: ['language of original document', 'language'], to: put.language },
  { from: ['document type', 'publication type', 'item type', 'content type', 'doctype', 'type'], to: kindOfWork },
  { from: ['doi', 'item doi'], to: doiOf },
  { from: ['pmid', 'pubmed id', 'pubmed_id', 'medline pmid'], to: pubmedNumber },
  { from: ['pmcid', 'pmc_id'], to: put.identifier(pmcid) },
  { from: ['issn', 'issns', 'eissn'], to: serialNumber },
  { from: ['isbn'], to: put.ownNumber, when: isBook },
  { from: ['isbn', 'isbns'], to: put.venueNumber },
  { from: ['link', 'url', 'external url', 'plink'], to: put.webAddress },
];

function isBook({ value }: TagContext): boolean {
  const written =
    value('document type') || value('publication type') || value('item type') || value('content type') || value('type');
  const type = typeNamed(written);
  return type === 'BOOK' || type === 'ANTHOLOGY' || type === 'THESIS' || type === 'REPORT';
}

export function kindOfWork(draft: Draft, value: string, place: Place): void {
  const type = typeNamed(plainLine(value));
  if (/^retracted/i.test(value)) draft.publication.status = 'RETRACTED';
  else if (type === undefined) draft.unmapped.push(place.field);
  else draft.publication.type = type;
}

/** Some tables have more behind the DOI than the DOI. */
export function doiOf(draft: Draft, value: string, place: Place): void {
  const found = doi.parse(value) ?? findDoi(value.split(/\s/, 1)[0] ?? '');
  if (found === undefined) put.identifier(doi)(draft, value, place);
  else draft.addIdentifier(`doi:${found}`);
}

/** `22752652`, `PUBMED 21314913`; Abrackr writes 0 for none. */
function pubmedNumber(draft: Draft, value: string, place: Place): void {
  const written = value.replace(/^PUBMED /i, '').trim();
  if (written !== '0') put.identifier(pmid)(draft, written, place);
}

/** ISSNs come without their hyphen, and spreadsheets eat the zeros before them. */
function serialNumber(draft: Draft, value: string, place: Place): void {
  for (const part of plainLine(value).split(/[;,|] ?/)) {
    const digits = part.trim();
    put.venueNumber(draft, /^\d{5,7}[\dXx]$/.test(digits) ? digits.padStart(8, '0') : digits, place);
  }
}

function pageRange(draft: Draft, value: string, place: Place, context: TagContext): void {
  const first = plainLine(value);
  const last = plainLine(context.value('page end') || context.value('end page') || context.value('last page'));
  put.pages(draft, last === '' || last === first ? first : `${first}-${last}`, place);
}

/** A date beside the year says more, or nothing: of another year it is when it was put online. */
function fullDate(draft: Draft, value: string, place: Place): void {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
  if (american === null) put.publishedOn(draft, value, place);
  else put.publishedOn(draft, `${american[3]}-${american[1]}-${american[2]}`, place);
}

/** How often it was cited, by whose count. */
export function citations(source: string): TableRow['to'] {
  return (draft, value, place) => {
    if (/^\d{1,7}$/.test(value.trim()))
      draft.publication.metrics.push({ kind: 'citations', value: Number(value), source });
    else draft.unmapped.push(place.field);
  };
}

/** An identifier of a scheme, or nothing we know. */
export function keyOf(scheme: string): TableRow['to'] {
  return (draft, value, place) => {
    const key = identifierKeyOf(scheme, value);
    if (key === undefined) draft.unmapped.push(place.field);
    else draft.addIdentifier(key);
  };
}

const ACCESS: readonly (readonly [RegExp, 'GOLD' | 'HYBRID' | 'BRONZE' | 'GREEN' | 'DIAMOND' | 'CLOSED'])[] = [
  [/diamond/i, 'DIAMOND'],
  [/hybrid/i, 'HYBRID'],
  [/gold/i, 'GOLD'],
  [/bronze/i, 'BRONZE'],
  [/green/i, 'GREEN'],
  [/closed/i, 'CLOSED'],
];

export function openAccess(draft: Draft, value: string, place: Place): void {
  const status =
    ACCESS.find(([pattern]) => pattern.test(value))?.[1] ?? (/open access/i.test(value) ? 'OPEN' : undefined);
  if (status === undefined) draft.unmapped.push(place.field);
  else draft.publication.openAccess = { ...draft.publication.openAccess, status };
}

export function licence(draft: Draft, value: string, place: Place): void {
  if (draft.publication.openAccess === undefined) draft.unmapped.push(place.field);
  else draft.publication.openAccess.licence = plainLine(value);
}
