/** Publication types of the National Library of Medicine (MeSH, category V) to ours. A record has several: the most telling one counts. */
import type { PublicationType } from '../../record/record.js';

/** The most telling ones first. */
export const TYPES: readonly (readonly [string, PublicationType])[] = [
  ['retraction of publication', 'RETRACTION'],
  ['retraction notice', 'RETRACTION'],
  ['published erratum', 'ERRATUM'],
  ['corrected and republished article', 'JOURNAL_ARTICLE'],
  ['preprint', 'PREPRINT'],
  ['editorial', 'EDITORIAL'],
  ['letter', 'LETTER'],
  ['comment', 'COMMENT'],
  ['meeting abstract', 'CONFERENCE_ABSTRACT'],
  ['academic dissertation', 'THESIS'],
  ['dataset', 'DATASET'],
  ['patent', 'PATENT'],
  ['technical report', 'REPORT'],
  ['news', 'PERIODICAL_ARTICLE'],
  ['newspaper article', 'PERIODICAL_ARTICLE'],
  ['meta-analysis', 'REVIEW_ARTICLE'],
  ['systematic review', 'REVIEW_ARTICLE'],
  ['scoping review', 'REVIEW_ARTICLE'],
  ['review', 'REVIEW_ARTICLE'],
  ['book chapter', 'BOOK_CHAPTER'],
  ['congress', 'PROCEEDINGS'],
  ['congresses', 'PROCEEDINGS'],
  ['monograph', 'BOOK'],
  ['book', 'BOOK'],
  ['lecture', 'PRESENTATION'],
  ['webcast', 'PRESENTATION'],
  ['journal article', 'JOURNAL_ARTICLE'],
];

/** How telling a type is: smaller is more. Undefined for types that say something else, e.g. who paid. */
export function rankOf(written: string): number | undefined {
  const name = written.trim().toLowerCase();
  const rank = TYPES.findIndex(([known]) => known === name);
  return rank < 0 ? undefined : rank;
}
