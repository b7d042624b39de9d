/** Document types of Web of Science (`DT`, and `PT` where there is none) to ours. Of several the first one we know counts. */
import type { PublicationType, VenueRecord } from '../../record/record.js';

export const DOCUMENT_TYPES: readonly (readonly [string, PublicationType])[] = [
  ['article', 'JOURNAL_ARTICLE'],
  ['journal paper', 'JOURNAL_ARTICLE'],
  ['review', 'REVIEW_ARTICLE'],
  ['proceedings paper', 'CONFERENCE_PAPER'],
  ['conference paper', 'CONFERENCE_PAPER'],
  ['meeting abstract', 'CONFERENCE_ABSTRACT'],
  ['meeting summary', 'CONFERENCE_ABSTRACT'],
  ['editorial material', 'EDITORIAL'],
  ['editorial', 'EDITORIAL'],
  ['letter', 'LETTER'],
  ['note', 'JOURNAL_ARTICLE'],
  ['discussion', 'COMMENT'],
  ['correction', 'ERRATUM'],
  ['correction, addition', 'ERRATUM'],
  ['retraction', 'RETRACTION'],
  ['book', 'BOOK'],
  ['book chapter', 'BOOK_CHAPTER'],
  ['data paper', 'JOURNAL_ARTICLE'],
  ['data set', 'DATASET'],
  ['software review', 'COMMENT'],
  ['book review', 'COMMENT'],
  ['news item', 'PERIODICAL_ARTICLE'],
  ['reprint', 'JOURNAL_ARTICLE'],
  ['report', 'REPORT'],
  ['dissertation', 'THESIS'],
  ['thesis dissertation', 'THESIS'],
  ['preprint', 'PREPRINT'],
  ['patent', 'PATENT'],
  ['biographical-item', 'OTHER'],
  ['item about an individual', 'OTHER'],
];

const BY_NAME: ReadonlyMap<string, PublicationType> = new Map(DOCUMENT_TYPES);

/** `Article; Proceedings Paper` is a paper of a conference that appeared in a journal: the article comes first. */
export function typeOfDocument(written: string): PublicationType | undefined {
  for (const part of written.split(';')) {
    const type = BY_NAME.get(part.trim().toLowerCase());
    if (type !== undefined) return type;
  }
  return undefined;
}

/** Publication types: journal, book, series, conference, patent. */
export const PUBLICATION_KINDS: Readonly<Record<string, PublicationType>> = {
  J: 'JOURNAL_ARTICLE',
  B: 'BOOK_CHAPTER',
  S: 'BOOK_CHAPTER',
  C: 'CONFERENCE_PAPER',
  P: 'PATENT',
};

/** What the source of such a publication is, where it is no book. */
export const VENUE_KINDS: Readonly<Record<string, VenueRecord['kind']>> = {
  J: 'JOURNAL',
  S: 'SERIES',
  C: 'PROCEEDINGS',
};
