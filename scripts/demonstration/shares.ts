/** How much of each: units, kinds of output. */
export type WorkType =
  | 'JOURNAL_ARTICLE'
  | 'REVIEW_ARTICLE'
  | 'EDITORIAL'
  | 'LETTER'
  | 'COMMENT'
  | 'CONFERENCE_PAPER'
  | 'CONFERENCE_ABSTRACT'
  | 'POSTER'
  | 'BOOK'
  | 'BOOK_CHAPTER'
  | 'REPORT'
  | 'WORKING_PAPER'
  | 'PREPRINT'
  | 'DOCTORAL_THESIS'
  | 'MASTER_THESIS'
  | 'DATASET'
  | 'SOFTWARE'
  | 'PRESENTATION'
  | 'PERIODICAL_ARTICLE'
  | 'ERRATUM'
  | 'RETRACTION';

export const OUR_UNIT_SHARES: readonly { readonly unit: string; readonly share: number }[] = [
  { unit: 'lab-chronic', share: 18 },
  { unit: 'lab-infection', share: 17 },
  { unit: 'lab-diagnosis', share: 17 },
  { unit: 'lab-remote', share: 17 },
  { unit: 'lab-learning', share: 16 },
  { unit: 'lab-data', share: 15 },
  { unit: 'group-history', share: 3 },
  { unit: 'group-economics', share: 4 },
];

/** Of the outputs on clinical topics (care) and on topics with data and techniques (data); reviews come out of articles. */
export const TYPE_SHARES: readonly { readonly type: WorkType; readonly care: number; readonly data: number }[] = [
  { type: 'JOURNAL_ARTICLE', care: 76, data: 54 },
  { type: 'CONFERENCE_PAPER', care: 1, data: 21 },
  { type: 'CONFERENCE_ABSTRACT', care: 4, data: 3 },
  { type: 'POSTER', care: 1.5, data: 1 },
  { type: 'BOOK_CHAPTER', care: 3, data: 3 },
  { type: 'REPORT', care: 4, data: 3 },
  { type: 'EDITORIAL', care: 3, data: 2 },
  { type: 'LETTER', care: 1.5, data: 1 },
  { type: 'COMMENT', care: 1.5, data: 1.5 },
  { type: 'DATASET', care: 1.2, data: 4 },
  { type: 'SOFTWARE', care: 0, data: 3 },
  { type: 'WORKING_PAPER', care: 0.8, data: 1.2 },
  { type: 'PREPRINT', care: 0.4, data: 1.6 },
  { type: 'PRESENTATION', care: 1, data: 1 },
  { type: 'PERIODICAL_ARTICLE', care: 1.8, data: 0.6 },
  { type: 'BOOK', care: 0.5, data: 0.3 },
  { type: 'MASTER_THESIS', care: 0.6, data: 0.8 },
];

/** Partners that have authors. */
export const PARTNER_KEYS: readonly string[] = [
  'uni-norrsund',
  'uni-zeewaarde',
  'uni-ardenmoor',
  'uni-kestrel',
  'centre-lindenau',
  'hospital-klitmark',
  'agency-folkedata',
];
