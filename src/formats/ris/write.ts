/** A RIS record (Research Information Systems, specification of 2011), as EndNote and Zotero read it. */
import type { PublicationType } from '../../record/record.js';
import { type CitationItem, type CitationName, genreOf } from '../citation/item.js';
import { itemOfRecord } from '../citation/item-of-record.js';
import { present } from '../citation/parts.js';
import { REMAINDER, type Remainder, remainderOf, remainderText } from '../remainder.js';
import type { Writer } from '../writer.js';
import { publicationOf } from './publication.js';
import { RecordSplitter } from './split.js';

const TYPES: Readonly<Record<PublicationType, string>> = {
  JOURNAL_ARTICLE: 'JOUR',
  REVIEW_ARTICLE: 'JOUR',
  EDITORIAL: 'JOUR',
  LETTER: 'JOUR',
  COMMENT: 'JOUR',
  ERRATUM: 'JOUR',
  RETRACTION: 'JOUR',
  PERIODICAL_ARTICLE: 'NEWS',
  CONFERENCE_PAPER: 'CONF',
  CONFERENCE_ABSTRACT: 'CONF',
  POSTER: 'CONF',
  PRESENTATION: 'SLIDE',
  PROCEEDINGS: 'EDBOOK',
  BOOK: 'BOOK',
  ANTHOLOGY: 'EDBOOK',
  BOOK_CHAPTER: 'CHAP',
  ENTRY: 'ENCYC',
  REPORT: 'RPRT',
  WORKING_PAPER: 'RPRT',
  STANDARD: 'STAND',
  DOCTORAL_THESIS: 'THES',
  MASTER_THESIS: 'THES',
  THESIS: 'THES',
  PREPRINT: 'UNPB',
  DATASET: 'DATA',
  SOFTWARE: 'COMP',
  PATENT: 'PAT',
  WEB_PAGE: 'ELEC',
  OTHER: 'GEN',
};

/** The kind of work in words (M3), where the type says too little. */
const KINDS: Readonly<Partial<Record<PublicationType, string>>> = {
  REVIEW_ARTICLE: 'Review',
  EDITORIAL: 'Editorial',
  LETTER: 'Letter',
  COMMENT: 'Comment',
  ERRATUM: 'Erratum',
  RETRACTION: 'Retraction',
  CONFERENCE_ABSTRACT: 'Conference abstract',
  POSTER: 'Poster',
  WORKING_PAPER: 'Working paper',
  DOCTORAL_THESIS: 'Doctoral thesis',
  MASTER_THESIS: "Master's thesis",
  PREPRINT: 'Preprint',
};

/** The record, with the line ends the format asks for. */
export function risRecord(item: CitationItem, remainder?: Remainder): string {
  const type = genreOf(item) === 'article' && item.type !== 'OTHER' ? 'JOUR' : TYPES[item.type];
  const lines = [...fieldsOf(item), ...remainderFields(remainder)].flatMap(([tag, value]) => {
    const line = oneLine(value ?? '');
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\r\n');
}

/** Everything a record holds. */
export const risWriter: Writer = {
  id: 'ris',
  extension: '.ris',
  head: '',
  between: '\r\n',
  tail: '',
  record(record, id) {
    const item = itemOfRecord(record, id);
    const plain = risRecord(item);
    const [raw] = new RecordSplitter().push(plain.replaceAll('\r\n', '\n'));
    const read = raw === undefined ? undefined : publicationOf(raw).record;
    return read?.kind === 'publication' ? risRecord(item, remainderOf(record, read)) : plain;
  },
};

// Readers cut lines that are too long; ours takes a million characters.
const LINE = 50_000;

/** The field that RIS leaves to its users, in lines that no reader cuts or trims. */
function remainderFields(remainder: Remainder | undefined): Field[] {
  if (remainder === undefined) return [];
  const text = remainderText(remainder);
  const count = Math.ceil(text.length / LINE);
  return [...Array(count).keys()].map((index) => {
    const part = text.slice(index * LINE, (index + 1) * LINE);
    return ['U5', `${REMAINDER}:${part.replace(/^ | $/g, '\\u0020')}`];
  });
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

type Field = readonly [tag: string, value: string | undefined];

function fieldsOf(item: CitationItem): Field[] {
  const [firstPage, lastPage] = pagesOf(item.pages);
  const periodical = genreOf(item) === 'article';
  const numbers = periodical || item.isbn.length === 0 ? item.issn : item.isbn;
  return [
    ...item.authors.map((name): Field => ['AU', nameOf(name)]),
    ...item.editors.map((name): Field => ['A2', nameOf(name)]),
    ...item.translators.map((name): Field => ['TA', nameOf(name)]),
    // In a thesis A2 is read as who supervised it, since such a record has no editors.
    ...(item.more?.supervisors ?? []).map((name): Field => ['A3', nameOf(name)]),
    ...(item.more?.contributors ?? []).map((name): Field => ['A4', nameOf(name)]),
    ['TI', item.title],
    [hostTag(item), item.container?.title],
    ['J2', item.container?.abbreviation],
    ['PY', item.publishedOn?.slice(0, 4)],
    // Year, month, day and other information are separated by slashes; the ends may be empty.
    ['DA', item.publishedOn === undefined ? undefined : [...item.publishedOn.split('-'), '', ''].slice(0, 3).join('/')],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', firstPage],
    ['EP', lastPage],
    ['C7', item.articleNumber],
    ['ET', item.edition],
    ['PB', item.publisher],
    ['CY', item.place],
    ...numbers.map((number): Field => ['SN', number]),
    ['DO', item.doi],
    ['UR', item.url],
    ...(item.more?.urls ?? []).map((url): Field => ['UR', url]),
    ['M3', KINDS[item.type]],
    ['LA', item.language],
    ...item.keywords.map((keyword): Field => ['KW', keyword]),
    ['AB', item.abstract],
    ['N1', item.more?.note],
    ['C2', item.more?.pmcid],
    ['AN', item.pmid],
    ['DB', item.pmid === undefined ? undefined : 'PubMed'],
    ['ID', item.more === undefined ? undefined : item.id],
  ];
}

/** T2 is the journal or book it is part of; in a record of a whole book it would be read as a subtitle, and T3 is its series. */
function hostTag(item: CitationItem): string {
  return ['book', 'report', 'thesis'].includes(genreOf(item)) ? 'T3' : 'T2';
}

/** `Family, Given, Suffix`; a group ends in a comma, so that no program takes its last word for a family name. */
function nameOf({ family, given, suffix, literal }: CitationName): string {
  if (family === undefined) return `${literal ?? given ?? ''},`;
  return present([family, given, suffix]).join(', ');
}

function pagesOf(pages: string | undefined): [string?, string?] {
  if (pages === undefined) return [];
  const [, from, to] = /^([^\s,;–-]{1,30})\s?[-–]{1,3}\s?([^\s,;–-]{1,30})$/u.exec(pages.trim()) ?? [];
  return from === undefined || to === undefined ? [pages] : [from, to];
}
