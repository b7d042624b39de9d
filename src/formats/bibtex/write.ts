/** An entry of a BibTeX file (Patashnik, "BibTeXing"), with the fields of BibLaTeX that BibTeX ignores. */
import { foldText } from '../../record/keys.js';
import type { PublicationRecord, PublicationType } from '../../record/record.js';
import { type CitationItem, type CitationName, genreOf } from '../citation/item.js';
import { itemOfRecord } from '../citation/item-of-record.js';
import { dateParts, pagesWithDash } from '../citation/parts.js';
import { REMAINDER, type Remainder, remainderOf, remainderText } from '../remainder.js';
import type { Writer } from '../writer.js';
import { escapeLatex, verbatimLatex } from './escape.js';
import { readEntry } from './fields.js';
import { Macros } from './macros.js';
import { publicationOf } from './publication.js';
import { EntrySplitter } from './split.js';

const ENTRY_TYPES: Readonly<Partial<Record<PublicationType, string>>> = {
  BOOK: 'book',
  ANTHOLOGY: 'book',
  PROCEEDINGS: 'proceedings',
  BOOK_CHAPTER: 'incollection',
  ENTRY: 'incollection',
  CONFERENCE_PAPER: 'inproceedings',
  CONFERENCE_ABSTRACT: 'inproceedings',
  POSTER: 'inproceedings',
  REPORT: 'techreport',
  WORKING_PAPER: 'techreport',
  STANDARD: 'techreport',
  DOCTORAL_THESIS: 'phdthesis',
  MASTER_THESIS: 'mastersthesis',
  THESIS: 'phdthesis',
  DATASET: 'dataset',
  SOFTWARE: 'software',
  WEB_PAGE: 'online',
  PATENT: 'patent',
};

/** Genres in words where the entry type says too little, or too much. */
const TYPE_WORDS: Readonly<Partial<Record<PublicationType, string>>> = {
  WORKING_PAPER: 'Working paper',
  THESIS: 'Thesis',
  STANDARD: 'Standard',
  REVIEW_ARTICLE: 'Review',
  EDITORIAL: 'Editorial',
  LETTER: 'Letter',
  ERRATUM: 'Erratum',
  RETRACTION: 'Retraction',
  CONFERENCE_ABSTRACT: 'Conference abstract',
  PREPRINT: 'Preprint',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function bibtexEntry(item: CitationItem, key = citationKey(item), remainder?: Remainder): string {
  const fields: Field[] = [
    ...fieldsOf(item),
    // Unbalanced braces would end the entry, and some readers take every @ for the next one.
    [REMAINDER, remainder === undefined ? undefined : `{${remainderText(remainder, /[{}@]/g)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(12)} = ${value}`]));
  return `@${entryType(item)}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The key of an export: the family name, year and word, and the last letters of the id, so that no two of a file are one. */
function exportKey(item: CitationItem): string {
  return `${citationKey(item)}-${foldText(item.id).replaceAll(' ', '').slice(-5)}`;
}

/** Everything a record holds, as an entry. */
export const bibtexWriter: Writer = {
  id: 'bibtex',
  extension: '.bib',
  head: '',
  between: '\n',
  tail: '',
  record(record, id) {
    const item = itemOfRecord(record, id);
    const key = exportKey(item);
    const plain = bibtexEntry(item, key);
    const read = readEntryText(plain);
    return read === undefined ? plain : bibtexEntry(item, key, remainderOf(record, read));
  },
};

/** What our reader makes of one entry. */
function readEntryText(text: string): PublicationRecord | undefined {
  const splitter = new EntrySplitter();
  const [raw] = [...splitter.push(text), ...splitter.end()];
  if (raw === undefined) return undefined;
  const { record } = publicationOf(readEntry(raw, new Macros()), [], '');
  return record?.kind === 'publication' ? record : undefined;
}

function entryType(item: CitationItem): string {
  return genreOf(item) === 'article' || genreOf(item) === 'newspaper' ? 'article' : (ENTRY_TYPES[item.type] ?? 'misc');
}

type Field = readonly [name: string, value: string | undefined];

const text = (value = '') => (value === '' ? undefined : `{${escapeLatex(value)}}`);
const verbatim = (value = '') => (value === '' ? undefined : `{${verbatimLatex(value)}}`);

function fieldsOf(item: CitationItem): Field[] {
  const date = dateParts(item.publishedOn);
  return [
    ['author', names(item.authors)],
    ['editor', names(item.editors)],
    ['translator', names(item.translators)],
    ['advisor', names(item.more?.supervisors)],
    ['illustrator', names(item.more?.illustrators)],
    ['director', names(item.more?.directors)],
    // A second pair of braces keeps the capitals, which styles would lower.
    ['title', `{{${escapeLatex(item.title)}}}`],
    ...containerFields(item),
    ['year', date?.year],
    ['month', date?.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['day', date?.day === undefined ? undefined : String(date.day)],
    ['pubstate', item.inPress && date === undefined ? '{inpress}' : undefined],
    ['volume', text(item.volume)],
    ['number', isNumbered(item) && item.articleNumber !== undefined ? undefined : text(item.issue)],
    [
      'pages',
      item.pages === undefined ? undefined : `{${escapeLatex(pagesWithDash(item.pages)).replaceAll('–', '--')}}`,
    ],
    [isNumbered(item) ? 'number' : 'eid', text(item.articleNumber)],
    ['pagetotal', item.numberOfPages === undefined ? undefined : String(item.numberOfPages)],
    ['edition', text(item.edition)],
    ['type', text(TYPE_WORDS[item.type])],
    ['address', text(item.place)],
    ['doi', verbatim(item.doi)],
    ['eprint', verbatim(item.more?.arxiv)],
    ['eprinttype', item.more?.arxiv === undefined ? undefined : '{arxiv}'],
    ['pmid', item.pmid],
    ['pmcid', text(item.more?.pmcid)],
    ['url', verbatim(item.url)],
    ['isbn', text(item.isbn.join(', '))],
    ['issn', text(item.issn.join(', '))],
    ['language', text(item.language)],
    ['keywords', text(item.keywords.join(', '))],
    ['abstract', text(item.abstract)],
    ['note', text(item.more?.note)],
  ];
}

/** The number of a report or patent is its own, not that of an issue. */
function isNumbered(item: CitationItem): boolean {
  return ['techreport', 'patent'].includes(entryType(item));
}

/** What holds it, and who published it, under the names each entry type has for them. */
function containerFields(item: CitationItem): Field[] {
  const container = text(item.container?.title);
  const publisher = text(item.publisher);
  switch (entryType(item)) {
    case 'article':
      return [
        ['journal', container],
        ['shortjournal', text(item.container?.abbreviation)],
        ['publisher', publisher],
      ];
    case 'incollection':
    case 'inproceedings':
      return [
        ['booktitle', container],
        ['publisher', publisher],
      ];
    case 'phdthesis':
    case 'mastersthesis':
      return [['school', publisher]];
    case 'techreport':
      return [
        ['institution', publisher],
        ['series', container],
      ];
    case 'book':
    case 'proceedings':
      return [
        ['publisher', publisher],
        ['series', container],
      ];
    default:
      return [
        ['howpublished', container],
        ['publisher', publisher],
      ];
  }
}

function names(list: readonly CitationName[] = []): string | undefined {
  return list.length === 0 ? undefined : `{${list.map(name).join(' and ')}}`;
}

function name({ family, given, suffix, literal }: CitationName): string {
  // A name in braces is one word to BibTeX: a group, or a name whose parts are not known.
  if (family === undefined) return `{${escapeLatex(literal ?? given ?? '')}}`;
  return [family, suffix, given]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => namePart(part ?? ''))
    .join(', ');
}

// A comma or the word "and" inside a part would be read as the end of it.
function namePart(part: string): string {
  const escaped = escapeLatex(part);
  return /,|\band\b/i.test(part) ? `{${escaped}}` : escaped;
}

const SMALL_WORDS = new Set(
  'a an and are as at by for from how in is of on or the to what why with de den der det een en et et for fra hos i med og om på the til ved af at het op van voor und von das die'.split(
    ' ',
  ),
);

/** `smith2020effect`: family name, year and first telling word of the title; the same item has the same key always. */
export function citationKey(item: CitationItem): string {
  const first = item.authors[0] ?? item.editors[0];
  const who =
    foldText(first?.family ?? first?.literal ?? '')
      .split(' ')
      .join('')
      .slice(0, 40) || 'anonymous';
  const words = foldText(item.title).split(' ');
  const word = words.find((candidate) => /[a-z]{2}/.test(candidate) && !SMALL_WORDS.has(candidate)) ?? words[0] ?? '';
  return `${who}${dateParts(item.publishedOn)?.year ?? 'nd'}${word.slice(0, 40)}`;
}
