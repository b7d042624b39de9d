/** CSL item types (specification 1.0.2, appendix III) and Crossref's own, to our publication types. */
import type { PublicationType, VenueRecord } from '../../record/record.js';

interface TypeRow {
  readonly type: PublicationType;
  /** What `container-title` names. */
  readonly container: VenueRecord['kind'];
  /** The output is a book of its own: its ISBN is its own. */
  readonly isWhole?: true;
}

const ROWS: readonly (readonly [string, TypeRow])[] = [
  ['article-journal journal-article article', { type: 'JOURNAL_ARTICLE', container: 'JOURNAL' }],
  ['article-magazine', { type: 'PERIODICAL_ARTICLE', container: 'OTHER' }],
  ['article-newspaper', { type: 'PERIODICAL_ARTICLE', container: 'NEWSPAPER' }],
  ['review', { type: 'REVIEW_ARTICLE', container: 'JOURNAL' }],
  ['review-book peer-review', { type: 'COMMENT', container: 'JOURNAL' }],
  ['paper-conference proceedings-article', { type: 'CONFERENCE_PAPER', container: 'PROCEEDINGS' }],
  ['proceedings', { type: 'PROCEEDINGS', container: 'SERIES', isWhole: true }],
  ['chapter book-chapter book-section book-part', { type: 'BOOK_CHAPTER', container: 'BOOK' }],
  ['entry entry-dictionary entry-encyclopedia reference-entry', { type: 'ENTRY', container: 'BOOK' }],
  ['book monograph', { type: 'BOOK', container: 'SERIES', isWhole: true }],
  [
    'collection edited-book reference-book book-set book-series',
    { type: 'ANTHOLOGY', container: 'SERIES', isWhole: true },
  ],
  ['thesis dissertation', { type: 'THESIS', container: 'SERIES', isWhole: true }],
  ['report report-series', { type: 'REPORT', container: 'SERIES', isWhole: true }],
  ['dataset database', { type: 'DATASET', container: 'REPOSITORY' }],
  ['software', { type: 'SOFTWARE', container: 'REPOSITORY' }],
  ['posted-content preprint', { type: 'PREPRINT', container: 'REPOSITORY' }],
  ['patent', { type: 'PATENT', container: 'OTHER' }],
  ['standard', { type: 'STANDARD', container: 'SERIES', isWhole: true }],
  ['speech', { type: 'PRESENTATION', container: 'OTHER' }],
  ['webpage post post-weblog', { type: 'WEB_PAGE', container: 'OTHER' }],
  [
    'manuscript document pamphlet periodical other broadcast bill classic event figure graphic hearing interview legal_case legislation map motion_picture musical_score performance personal_communication regulation song treaty component grant journal journal-issue',
    { type: 'OTHER', container: 'OTHER' },
  ],
];

const TYPES: ReadonlyMap<string, TypeRow> = new Map(
  ROWS.flatMap(([names, row]) => names.split(' ').map((name) => [name, row] as const)),
);

/** The row of a CSL type; undefined if it is none we know. */
export function typeRow(cslType: string): TypeRow | undefined {
  return TYPES.get(cslType.trim().toLowerCase());
}

/** What the genre of a thesis, report or article says more precisely. */
const GENRES: readonly (readonly [RegExp, PublicationType])[] = [
  [/ph\.?\s?d|doctor|proefschrift/i, 'DOCTORAL_THESIS'],
  [/master|m\.?sc\b|m\.?a\.? thesis/i, 'MASTER_THESIS'],
  [/working paper|discussion paper/i, 'WORKING_PAPER'],
  [/preprint/i, 'PREPRINT'],
  [/editorial/i, 'EDITORIAL'],
  [/poster/i, 'POSTER'],
  [/\bletter/i, 'LETTER'],
];

/** The publication type a genre in words stands for; undefined if it says nothing. */
export function genreType(words: string): PublicationType | undefined {
  return GENRES.find(([pattern]) => pattern.test(words))?.[1];
}
