/**
 * Where a value of a source goes: small functions that the mapping tables of all formats name in their `to` column.
 * Each takes decoded text, fills one field of the draft, and says in a warning what it left out.
 */
import {
  arxiv,
  findDoi,
  findIsbns,
  findIssns,
  type IdentifierScheme,
  identifierKeyOf,
  identifierScheme,
  parseIdentifier,
  url,
} from '../identifiers/index.js';
import type { PUBLICATION_STATUSES, PublicationRecord } from '../record/record.js';
import { isMorePrecise, readDate } from './dates.js';
import { type Draft, type Place, quoted } from './draft.js';
import { readLanguage } from './languages.js';
import { type ReadName, readName } from './names.js';
import { plainLine, plainParagraphs, trimmedOf, withSingleSpaces } from './plain-text.js';
import { parseRemainder } from './remainder.js';

export type Put = (draft: Draft, text: string, place: Place) => void;
type Role = PublicationRecord['contributions'][number]['role'];
type TextField = 'title' | 'volume' | 'issue' | 'articleNumber' | 'pages' | 'edition' | 'publisher' | 'place';

/** One line of text into a field of the publication that is still empty. */
export const text =
  (field: TextField): Put =>
  (draft, value, place) => {
    const line = plainLine(value);
    if (line === '' || draft.publication[field] !== undefined) return;
    draft.publication[field] = line;
    draft.places.set(field, place);
  };

/** One line of text into a field of the venue that is still empty. */
export const venueText =
  (field: 'title' | 'abbreviation' | 'publisher'): Put =>
  (draft, value, place) => {
    const line = plainLine(value);
    if (line === '' || draft.venue[field] !== undefined) return;
    draft.venue[field] = line;
    draft.places.set(`venue.${field}`, place);
  };

/** Keeps the longer one of several abstracts: vendors give a cut one beside the whole. */
export const abstract: Put = (draft, value, place) => {
  const paragraphs = plainParagraphs(value).replace(
    /^(?:(?:abstract|summary|resumé)\s*[:.\n]\s*(?=\S)|(?:Abstract|ABSTRACT)\s?(?=\p{Lu}\p{Ll}))/iu,
    '',
  );
  if (paragraphs === '' || /^(?:\[?no abstract(?: available)?\]?\.?|n\/a|none)$/i.test(paragraphs)) return;
  if (paragraphs.length > (draft.publication.abstract?.length ?? 0)) {
    draft.publication.abstract = paragraphs;
    draft.places.set('abstract', place);
  }
};

const SEVERAL = / ?[,;] | ?; ?| (?=https?:)/;

/** Identifiers of one scheme; several may stand in one field. What is none is left out with a warning. */
export const identifier =
  (scheme: IdentifierScheme): Put =>
  (draft, value, place) => {
    const whole = scheme.parse(value);
    for (const part of whole === undefined ? withSingleSpaces(value).split(SEVERAL, 100) : [value]) {
      if (part.trim() === '') continue;
      const parsed = whole ?? scheme.parse(part);
      if (parsed !== undefined) draft.addIdentifier(`${scheme.scheme}:${parsed}`);
      else draft.warn(place, notAn(scheme, part));
    }
  };

function notAn(scheme: IdentifierScheme, written: string): string {
  return `${quoted(written)} is not a valid ${scheme.label} and was left out; a right one looks like ${scheme.example}`;
}

/** ISSN and ISBN of the container, mixed, with notes such as `(Print)`. */
export const venueNumber: Put = (draft, value, place) => {
  const { issns, isbns } = serialNumbers(value);
  for (const key of [...issns, ...isbns]) draft.addVenueIdentifier(key);
  if (issns.length + isbns.length === 0) warnNoNumber(draft, value, place);
};

/** ISBN of the output itself; an ISSN that stands with it is its series'. */
export const ownNumber: Put = (draft, value, place) => {
  const { issns, isbns } = serialNumbers(value);
  for (const key of isbns) draft.addIdentifier(key);
  for (const key of issns) draft.addVenueIdentifier(key);
  if (issns.length + isbns.length === 0) warnNoNumber(draft, value, place);
};

function serialNumbers(value: string): { issns: string[]; isbns: string[] } {
  const line = plainLine(value);
  const isbns = findIsbns(line);
  // An ISBN's digits are taken out so that no eight of them pass for an ISSN.
  const issns = isbns.length > 0 && !/issn/i.test(line) ? [] : findIssns(line);
  return { issns: issns.map((found) => `issn:${found}`), isbns: isbns.map((found) => `isbn:${found}`) };
}

function warnNoNumber(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  if (!/\d/.test(line)) return;
  draft.warn(place, `${quoted(line)} is neither a valid ISSN nor a valid ISBN (check digit) and was left out`);
}

/** Web of Science's own way to write a link. */
const GO_TO_ISI = /<Go to ISI>:\/\/(?:WOS:|000)?(\S{15,20})/i;

/** A web address; what it says of a DOI, arXiv, PubMed … becomes that identifier instead. */
export const webAddress: Put = (draft, value, place) => {
  for (const part of withSingleSpaces(value).split(/ ?[;,]? (?=https?:\/\/|www\.)|;(?=https?:)/i, 100)) {
    if (part.trim() === '') continue;
    const parsed = parseIdentifier(part);
    const isi = GO_TO_ISI.exec(part)?.[1];
    if (
      parsed !== undefined &&
      !['url', 'issn', 'isbn'].includes(parsed.scheme) &&
      identifierScheme(parsed.scheme) !== undefined
    )
      draft.addIdentifier(parsed.key);
    else if (isi !== undefined) draft.addIdentifier(identifierKeyOf('wos', isi) ?? `wos:${isi}`);
    else keepAddress(draft, part, place);
  }
};

function keepAddress(draft: Draft, part: string, place: Place): void {
  const address = url.parse(part) ?? url.parse(part.trim().split(/\s/, 1)[0] ?? '');
  if (address === undefined) draft.warn(place, `${quoted(part)} is not a web address and was left out`);
  else if (draft.isNew('url', address)) draft.publication.urls.push(address);
  const eid = /[?&]eid=(2-s2\.0-\d{5,15})(?:&|$)/i.exec(part)?.[1];
  if (eid !== undefined) draft.addIdentifier(`scopus:${eid}`);
}

/** A field that may hold an identifier of any kind, and is nothing otherwise. True if it did. */
export function anyIdentifier(draft: Draft, value: string): boolean {
  const parsed = parseIdentifier(value);
  if (parsed === undefined || identifierScheme(parsed.scheme) === undefined || parsed.scheme === 'url') return false;
  if (parsed.scheme === 'issn') draft.addVenueIdentifier(parsed.key);
  else draft.addIdentifier(parsed.key);
  return true;
}

/** The date of publication; a more precise one of the same year replaces a coarser one. */
export const publishedOn: Put = (draft, value, place) => {
  const read = readDate(plainLine(value));
  if (read.problem !== undefined) draft.warn(place, read.problem);
  if (read.inPress === true) status('IN_PRESS')(draft, value, place);
  if (read.date !== undefined && isMorePrecise(read.date, draft.publication.publishedOn)) {
    draft.publication.publishedOn = read.date;
  }
};

export const status =
  (state: (typeof PUBLICATION_STATUSES)[number]): Put =>
  (draft) => {
    draft.publication.status ??= state;
  };

export const language: Put = (draft, value, place) => {
  const line = plainLine(value);
  const tag = readLanguage(line);
  if (tag !== undefined) draft.publication.language ??= tag;
  else if (line !== '' && !/^und$/i.test(line))
    draft.warn(place, `${quoted(line)} is not a language we know; write e.g. English, eng or en`);
};

/** `335--344`, `335 – 344` → `335-344`; `3-3` → `3`; page ranges with letters or several parts stay as written. */
export const pages: Put = (draft, value, place) => {
  const line = plainLine(value)
    .replace(/^pp?\.?\s+(?=\d)/i, '')
    .replace(/\s*[-\u2010-\u2015\u2212]+\s*/g, '-')
    .replace(/^-+|-+$/g, '');
  const [from, to, ...more] = line.split('-');
  const single = from === to && more.length === 0 ? (from ?? line) : line;
  if (/[\p{L}\p{N}]/u.test(single)) text('pages')(draft, single, place);
};

/** The last whole number of `xvi + 344 pp.`. */
export const numberOfPages: Put = (draft, value, place) => {
  const number = /(\d{1,6})\D*$/.exec(plainLine(value))?.[1];
  if (number !== undefined && Number(number) > 0) draft.publication.numberOfPages ??= Number(number);
  else draft.warn(place, `${quoted(value)} is not a number of pages`);
};

/** Keywords in one text. Without a separator given, `;` splits if there is one, else `,`. */
export const keywords =
  (separator?: RegExp): Put =>
  (draft, value) => {
    const decoded = plainParagraphs(value);
    const by = separator ?? (decoded.includes(';') ? /[;\n]/ : /[,\n]/);
    for (const part of decoded.split(by)) {
      const keyword = trimmedOf(trimmedOf(withSingleSpaces(part), ' *•·.,;'), '-');
      if (/[\p{L}\p{N}]/u.test(keyword) && draft.isNew('keyword', keyword.toLowerCase()))
        draft.publication.keywords.push({ text: keyword });
    }
  };

/** One contributor, as read. */
export function contributor(draft: Draft, name: ReadName, role: Role): void {
  draft.publication.contributions.push({
    role,
    ...('person' in name
      ? { person: { identifiers: [], name: name.person } }
      : { organization: { identifiers: [], name: name.organization } }),
  });
}

/** One name in a text of its own. */
export const contributorNamed =
  (role: Role): Put =>
  (draft, value, place) => {
    const line = plainLine(value);
    const name = readName(line);
    if (name !== undefined) contributor(draft, name, role);
    else if (line !== '') draft.warn(place, `${quoted(line)} is not a name and was left out`);
  };

/** A remark. A DOI or arXiv id that is all there is becomes the identifier, if the record has none. */
export const note: Put = (draft, value) => {
  const paragraphs = plainParagraphs(value);
  if (paragraphs === '' || !draft.isNew('note', paragraphs)) return;
  if (anyIdentifier(draft, paragraphs)) return;
  const pubmed = /^\{?pmid:?\}?[:\s]*(\d{1,8})\.?$/i.exec(paragraphs)?.[1];
  if (pubmed !== undefined) draft.addIdentifier(`pmid:${pubmed}`);
  else draft.notes.push(paragraphs);
};

/** The DOI inside a remark, for sources that keep it nowhere else. */
export const doiWithin: Put = (draft, value) => {
  const found = findDoi(value);
  if (found !== undefined && !draft.publication.identifiers.some((key) => key.startsWith('doi:')))
    draft.addIdentifier(`doi:${found}`);
};

/** An arXiv identifier, whatever stands around it. */
export const arxivIdentifier: Put = identifier(arxiv);

/** What our own export wrote beside the fields of the format, as JSON in a text. */
export const remainder: Put = (draft, value, place) => {
  draft.remainder = { value: parseRemainder(value), place };
};
