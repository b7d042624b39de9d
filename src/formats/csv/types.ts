/** What databases and reference managers call a kind of work, in lower case, to our types. */
import type { PublicationType } from '../../record/record.js';

export const TYPES: readonly (readonly [string, PublicationType])[] = [
  ['article', 'JOURNAL_ARTICLE'],
  ['journal article', 'JOURNAL_ARTICLE'],
  ['journalarticle', 'JOURNAL_ARTICLE'],
  ['article in press', 'JOURNAL_ARTICLE'],
  ['data paper', 'JOURNAL_ARTICLE'],
  ['note', 'JOURNAL_ARTICLE'],
  ['academic journal', 'JOURNAL_ARTICLE'],
  ['ieee journals', 'JOURNAL_ARTICLE'],
  ['ieee magazines', 'JOURNAL_ARTICLE'],
  ['ieee early access articles', 'JOURNAL_ARTICLE'],
  ['review', 'REVIEW_ARTICLE'],
  ['short survey', 'REVIEW_ARTICLE'],
  ['conference review', 'EDITORIAL'],
  ['conference paper', 'CONFERENCE_PAPER'],
  ['conferencepaper', 'CONFERENCE_PAPER'],
  ['conference proceedings article', 'CONFERENCE_PAPER'],
  ['proceedings-article', 'CONFERENCE_PAPER'],
  ['proceeding', 'CONFERENCE_PAPER'],
  ['ieee conferences', 'CONFERENCE_PAPER'],
  ['conference abstract', 'CONFERENCE_ABSTRACT'],
  ['conference proceedings', 'PROCEEDINGS'],
  ['book', 'BOOK'],
  ['monograph', 'BOOK'],
  ['edited book', 'ANTHOLOGY'],
  ['book chapter', 'BOOK_CHAPTER'],
  ['book-chapter', 'BOOK_CHAPTER'],
  ['booksection', 'BOOK_CHAPTER'],
  ['chapter', 'BOOK_CHAPTER'],
  ['conference papers', 'CONFERENCE_PAPER'],
  ['editorial', 'EDITORIAL'],
  ['letter', 'LETTER'],
  ['erratum', 'ERRATUM'],
  ['correction', 'ERRATUM'],
  ['retraction', 'RETRACTION'],
  ['dissertation', 'THESIS'],
  ['thesis', 'THESIS'],
  ['preprint', 'PREPRINT'],
  ['posted-content', 'PREPRINT'],
  ['dataset', 'DATASET'],
  ['data set', 'DATASET'],
  ['computerprogram', 'SOFTWARE'],
  ['software', 'SOFTWARE'],
  ['report', 'REPORT'],
  ['standard', 'STANDARD'],
  ['ieee standards', 'STANDARD'],
  ['patent', 'PATENT'],
  ['webpage', 'WEB_PAGE'],
  ['blogpost', 'WEB_PAGE'],
  ['presentation', 'PRESENTATION'],
  ['magazinearticle', 'PERIODICAL_ARTICLE'],
  ['newspaperarticle', 'PERIODICAL_ARTICLE'],
  ['news item', 'PERIODICAL_ARTICLE'],
  ['encyclopediaarticle', 'ENTRY'],
  ['dictionaryentry', 'ENTRY'],
  ['reference entry', 'ENTRY'],
];

const BY_NAME: ReadonlyMap<string, PublicationType> = new Map(TYPES);

/** Of several (`Article; Proceedings Paper`) the first one we know. */
export function typeNamed(written: string): PublicationType | undefined {
  for (const part of written.split(/[;|]/)) {
    const type = BY_NAME.get(part.trim().toLowerCase());
    if (type !== undefined) return type;
  }
  return undefined;
}
