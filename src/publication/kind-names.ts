/** How a research portal names types of outputs: the group that starts its type line, and the name of the type. */
import type { PublicationGroup } from '../graphql/generated/resolvers.js';
import type { PublicationType } from '../record/record.js';

export interface KindName {
  readonly group: string;
  readonly kind: string;
}

const JOURNAL = 'Contribution to journal';
const CONFERENCE = 'Contribution to conference';
const PART_OF_BOOK = 'Contribution to book/anthology/report';
const BOOK = 'Book/anthology/report';
const THESIS = 'Thesis';
const WORKING_PAPER = 'Working paper';
const NON_TEXTUAL = 'Non-textual form';
const PATENT = 'Patent';
const OTHER = 'Other contribution';

export const KIND_NAMES: Readonly<Record<PublicationType, KindName>> = {
  JOURNAL_ARTICLE: { group: JOURNAL, kind: 'Journal article' },
  REVIEW_ARTICLE: { group: JOURNAL, kind: 'Review article' },
  EDITORIAL: { group: JOURNAL, kind: 'Editorial' },
  LETTER: { group: JOURNAL, kind: 'Letter' },
  COMMENT: { group: JOURNAL, kind: 'Comment/debate' },
  PERIODICAL_ARTICLE: { group: JOURNAL, kind: 'Newspaper or magazine article' },
  ERRATUM: { group: JOURNAL, kind: 'Correction' },
  RETRACTION: { group: JOURNAL, kind: 'Retraction notice' },
  CONFERENCE_PAPER: { group: PART_OF_BOOK, kind: 'Article in proceedings' },
  BOOK_CHAPTER: { group: PART_OF_BOOK, kind: 'Book chapter' },
  ENTRY: { group: PART_OF_BOOK, kind: 'Encyclopedia or dictionary entry' },
  CONFERENCE_ABSTRACT: { group: CONFERENCE, kind: 'Conference abstract' },
  POSTER: { group: CONFERENCE, kind: 'Poster' },
  PRESENTATION: { group: CONFERENCE, kind: 'Presentation' },
  PROCEEDINGS: { group: BOOK, kind: 'Proceedings' },
  BOOK: { group: BOOK, kind: 'Book' },
  ANTHOLOGY: { group: BOOK, kind: 'Anthology' },
  REPORT: { group: BOOK, kind: 'Report' },
  STANDARD: { group: BOOK, kind: 'Standard' },
  DOCTORAL_THESIS: { group: THESIS, kind: 'Doctoral thesis' },
  MASTER_THESIS: { group: THESIS, kind: "Master's thesis" },
  THESIS: { group: THESIS, kind: 'Thesis' },
  WORKING_PAPER: { group: WORKING_PAPER, kind: 'Working paper' },
  PREPRINT: { group: WORKING_PAPER, kind: 'Preprint' },
  DATASET: { group: NON_TEXTUAL, kind: 'Data set' },
  SOFTWARE: { group: NON_TEXTUAL, kind: 'Software' },
  WEB_PAGE: { group: NON_TEXTUAL, kind: 'Web page' },
  PATENT: { group: PATENT, kind: 'Patent' },
  OTHER: { group: OTHER, kind: 'Other' },
};

const GROUPS: Readonly<Record<PublicationGroup, string>> = {
  JOURNAL,
  BOOK_PART: PART_OF_BOOK,
  CONFERENCE,
  BOOK,
  THESIS,
  WORKING_PAPER,
  NON_TEXTUAL,
  PATENT,
  OTHER,
};

/** All types of these groups. */
export function typesOfGroups(groups: readonly PublicationGroup[]): string[] {
  const names = new Set(groups.map((group) => GROUPS[group]));
  return Object.entries(KIND_NAMES).flatMap(([type, { group }]) => (names.has(group) ? [type] : []));
}
