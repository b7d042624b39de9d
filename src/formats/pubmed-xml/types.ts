/** PubMed's publication types to ours: the first row that one of a record's types fits wins. */
import type { PublicationType } from '../../record/record.js';

export const TYPE_ROWS: readonly (readonly [string, PublicationType])[] = [
  ['retraction notice', 'RETRACTION'],
  ['retraction of publication', 'RETRACTION'],
  ['published erratum', 'ERRATUM'],
  ['expression of concern', 'ERRATUM'],
  ['preprint', 'PREPRINT'],
  ['dataset', 'DATASET'],
  ['systematic review', 'REVIEW_ARTICLE'],
  ['meta-analysis', 'REVIEW_ARTICLE'],
  ['scoping review', 'REVIEW_ARTICLE'],
  ['review', 'REVIEW_ARTICLE'],
  ['editorial', 'EDITORIAL'],
  ['introductory journal article', 'EDITORIAL'],
  ['letter', 'LETTER'],
  ['comment', 'COMMENT'],
  ['congress', 'PROCEEDINGS'],
  ['meeting abstract', 'CONFERENCE_ABSTRACT'],
  ['technical report', 'REPORT'],
  ['academic dissertation', 'THESIS'],
  ['news', 'PERIODICAL_ARTICLE'],
  ['newspaper article', 'PERIODICAL_ARTICLE'],
  ['book', 'BOOK'],
  ['journal article', 'JOURNAL_ARTICLE'],
];

/** Its place in the table, or undefined for a type that says something else: `Randomized Controlled Trial`, `Research Support …`. */
export function typeRank(written: string): number | undefined {
  const rank = TYPE_ROWS.findIndex(([name]) => name === written.toLowerCase());
  return rank < 0 ? undefined : rank;
}
