/** Items of CSL-JSON (Citation Style Language 1.0.2, input data model). */
import type { PublicationRecord, PublicationType } from '../../record/record.js';
import { type CitationItem, type CitationName, genreOf } from '../citation/item.js';
import { itemOfRecord } from '../citation/item-of-record.js';
import { pagesWithDash } from '../citation/parts.js';
import { REMAINDER, remainderOf } from '../remainder.js';
import type { Writer } from '../writer.js';
import { publicationOf } from './publication.js';

const TYPES: Readonly<Record<PublicationType, string>> = {
  JOURNAL_ARTICLE: 'article-journal',
  REVIEW_ARTICLE: 'article-journal',
  EDITORIAL: 'article-journal',
  LETTER: 'article-journal',
  COMMENT: 'article-journal',
  ERRATUM: 'article-journal',
  RETRACTION: 'article-journal',
  PERIODICAL_ARTICLE: 'article-newspaper',
  CONFERENCE_PAPER: 'paper-conference',
  CONFERENCE_ABSTRACT: 'paper-conference',
  POSTER: 'speech',
  PRESENTATION: 'speech',
  PROCEEDINGS: 'book',
  BOOK: 'book',
  ANTHOLOGY: 'book',
  BOOK_CHAPTER: 'chapter',
  ENTRY: 'entry-encyclopedia',
  REPORT: 'report',
  WORKING_PAPER: 'report',
  STANDARD: 'standard',
  DOCTORAL_THESIS: 'thesis',
  MASTER_THESIS: 'thesis',
  THESIS: 'thesis',
  PREPRINT: 'article',
  DATASET: 'dataset',
  SOFTWARE: 'software',
  PATENT: 'patent',
  WEB_PAGE: 'webpage',
  OTHER: 'document',
};

const GENRE_WORDS: Readonly<Partial<Record<PublicationType, string>>> = {
  EDITORIAL: 'Editorial',
  LETTER: 'Letter',
  POSTER: 'Poster',
  WORKING_PAPER: 'Working paper',
  DOCTORAL_THESIS: 'Doctoral thesis',
  MASTER_THESIS: "Master's thesis",
  PREPRINT: 'Preprint',
};

/** Accepted is what CSL styles call in press. */
const STATES: Readonly<Partial<Record<NonNullable<PublicationRecord['status']>, string>>> = {
  IN_PRESS: 'in press',
  ACCEPTED: 'accepted',
  SUBMITTED: 'submitted',
  IN_PREPARATION: 'in preparation',
  RETRACTED: 'retracted',
};

/** The variables of one item; absent ones are undefined and not written. */
export function cslItem(item: CitationItem): Record<string, unknown> {
  const numbered =
    item.type === 'REPORT' || item.type === 'WORKING_PAPER' || item.type === 'PATENT' || item.type === 'STANDARD';
  return {
    id: item.id,
    type: genreOf(item) === 'article' ? 'article-journal' : TYPES[item.type],
    genre: GENRE_WORDS[item.type],
    title: item.title,
    author: names(item.authors),
    editor: names(item.editors),
    translator: names(item.translators),
    illustrator: names(item.more?.illustrators),
    director: names(item.more?.directors),
    interviewer: names(item.more?.interviewers),
    contributor: names(item.more?.contributors),
    'container-title': item.container?.title,
    'container-title-short': item.container?.abbreviation,
    issued: item.publishedOn === undefined ? undefined : { 'date-parts': [item.publishedOn.split('-').map(Number)] },
    status: STATES[item.more?.status ?? 'UNPUBLISHED'] ?? (item.inPress ? 'in press' : undefined),
    volume: item.volume,
    issue: numbered ? undefined : item.issue,
    number: numbered ? (item.issue ?? item.articleNumber) : undefined,
    'article-number': numbered ? undefined : item.articleNumber,
    page: item.pages === undefined ? undefined : pagesWithDash(item.pages).replaceAll('–', '-'),
    'number-of-pages': item.numberOfPages,
    edition: item.edition,
    publisher: item.publisher,
    'publisher-place': item.place,
    language: item.language,
    DOI: item.doi,
    PMID: item.pmid,
    PMCID: item.more?.pmcid,
    ISBN: joined(item.isbn),
    ISSN: joined(item.issn),
    URL: item.url,
    keyword: joined(item.keywords),
    abstract: item.abstract,
    note: item.more?.note,
    // As Crossref writes them.
    reference: item.more?.cites.length ? item.more.cites.map((doi) => ({ DOI: doi })) : undefined,
    relation: item.more?.versionOf.length
      ? { 'is-preprint-of': item.more.versionOf.map((id) => ({ 'id-type': 'doi', id })) }
      : undefined,
  };
}

/** Everything a record holds, as an item; what CSL has no variable for stands in `custom`. */
export const cslJsonWriter: Writer = {
  id: 'csl-json',
  extension: '.json',
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  record(record, id) {
    const item = cslItem(itemOfRecord(record, id));
    const plain = JSON.stringify(item);
    const read = publicationOf({ line: 1, raw: plain }).record;
    const remainder = read?.kind === 'publication' ? remainderOf(record, read) : undefined;
    return remainder === undefined ? plain : JSON.stringify({ ...item, custom: { [REMAINDER]: remainder } });
  },
};

/** A file of CSL-JSON: a list of items. */
export function cslJson(item: CitationItem): string {
  return `${JSON.stringify([cslItem(item)], null, 2)}\n`;
}

const joined = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(', '));

function names(list: readonly CitationName[] = []): object[] | undefined {
  if (list.length === 0) return undefined;
  return list.map(({ family, given, suffix, literal, orcid, affiliations }) => ({
    ...(family === undefined ? { literal: literal ?? given ?? '' } : { family, given, suffix }),
    ORCID: orcid === undefined ? undefined : `https://orcid.org/${orcid}`,
    // As Crossref writes them.
    affiliation: affiliations?.map(({ name, ror }) => ({
      name,
      id: ror === undefined ? undefined : [{ id: `https://ror.org/${ror}`, 'id-type': 'ROR' }],
    })),
  }));
}
