/** How a research portal names types of outputs: the group that starts its type line, and the name of the type. */
import type { PublicationGroup } from '../graphql/generated/resolvers.js';
import type { PublicationType } from '../record/record.js';

export interface KindName {
  readonly groupKind: PublicationGroup;
  readonly group: string;
  readonly kind: string;
}

const GROUPS: Readonly<Record<PublicationGroup, string>> = {
  JOURNAL: 'Contribution to journal',
  BOOK_PART: 'Contribution to book/anthology/report',
  CONFERENCE: 'Contribution to conference',
  BOOK: 'Book/anthology/report',
  THESIS: 'Thesis',
  WORKING_PAPER: 'Working paper',
  NON_TEXTUAL: 'Non-textual form',
  PATENT: 'Patent',
  OTHER: 'Other contribution',
};

const named = (groupKind: PublicationGroup, kind: string): KindName => ({ groupKind, group: GROUPS[groupKind], kind });

export const KIND_NAMES: Readonly<Record<PublicationType, KindName>> = {
  JOURNAL_ARTICLE: named('JOURNAL', 'Journal article'),
  REVIEW_ARTICLE: named('JOURNAL', 'Review article'),
  EDITORIAL: named('JOURNAL', 'Editorial'),
  LETTER: named('JOURNAL', 'Letter'),
  COMMENT: named('JOURNAL', 'Comment/debate'),
  PERIODICAL_ARTICLE: named('JOURNAL', 'Newspaper or magazine article'),
  ERRATUM: named('JOURNAL', 'Correction'),
  RETRACTION: named('JOURNAL', 'Retraction notice'),
  CONFERENCE_PAPER: named('BOOK_PART', 'Article in proceedings'),
  BOOK_CHAPTER: named('BOOK_PART', 'Book chapter'),
  ENTRY: named('BOOK_PART', 'Encyclopedia or dictionary entry'),
  CONFERENCE_ABSTRACT: named('CONFERENCE', 'Conference abstract'),
  POSTER: named('CONFERENCE', 'Poster'),
  PRESENTATION: named('CONFERENCE', 'Presentation'),
  PROCEEDINGS: named('BOOK', 'Proceedings'),
  BOOK: named('BOOK', 'Book'),
  ANTHOLOGY: named('BOOK', 'Anthology'),
  REPORT: named('BOOK', 'Report'),
  STANDARD: named('BOOK', 'Standard'),
  DOCTORAL_THESIS: named('THESIS', 'Doctoral thesis'),
  MASTER_THESIS: named('THESIS', "Master's thesis"),
  THESIS: named('THESIS', 'Thesis'),
  WORKING_PAPER: named('WORKING_PAPER', 'Working paper'),
  PREPRINT: named('WORKING_PAPER', 'Preprint'),
  DATASET: named('NON_TEXTUAL', 'Data set'),
  SOFTWARE: named('NON_TEXTUAL', 'Software'),
  WEB_PAGE: named('NON_TEXTUAL', 'Web page'),
  PATENT: named('PATENT', 'Patent'),
  OTHER: named('OTHER', 'Other'),
};

/** All types of these groups. */
export function typesOfGroups(groups: readonly PublicationGroup[]): string[] {
  return Object.entries(KIND_NAMES).flatMap(([type, { groupKind }]) => (groups.includes(groupKind) ? [type] : []));
}
