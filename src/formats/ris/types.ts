/** RIS types (specification of 2011, EndNote's list, and what vendors write instead) to our publication types. */
import type { PublicationType } from '../../record/record.js';

/** What `T2`, `SN`, `SP` … mean: in an article, a part of a book or proceedings, a whole, anything else. */
export type RecordShape = 'article' | 'part' | 'whole' | 'other';

/** What a row may ask about the record it is applied to. */
export interface RecordContext {
  readonly shape: RecordShape;
  /** The TY code, e.g. `THES`. */
  readonly code: string;
  has(tag: string): boolean;
  value(tag: string): string;
}

interface TypeRow {
  readonly type: PublicationType;
  readonly shape: RecordShape;
}

const ROWS: readonly (readonly [string, PublicationType, RecordShape])[] = [
  ['JOUR JFULL EJOUR ABST INPR ARTICLE JOURNAL', 'JOURNAL_ARTICLE', 'article'],
  ['MGZN NEWS', 'PERIODICAL_ARTICLE', 'article'],
  ['CONF CPAPER CP', 'CONFERENCE_PAPER', 'part'],
  ['CHAP ECHAP', 'BOOK_CHAPTER', 'part'],
  ['DICT ENCYC', 'ENTRY', 'part'],
  ['BOOK EBOOK CLSWK', 'BOOK', 'whole'],
  ['EDBOOK SER', 'ANTHOLOGY', 'whole'],
  ['THES', 'THESIS', 'whole'],
  ['RPRT GOVDOC', 'REPORT', 'whole'],
  ['STAND', 'STANDARD', 'whole'],
  ['PAT', 'PATENT', 'other'],
  ['DATA DBASE AGGR', 'DATASET', 'other'],
  ['COMP', 'SOFTWARE', 'other'],
  ['ELEC BLOG ICOMM', 'WEB_PAGE', 'other'],
  ['SLIDE', 'PRESENTATION', 'other'],
  ['UNPB MANSCPT', 'OTHER', 'other'],
  ['PREPRINT', 'PREPRINT', 'article'],
  [
    'GEN ANCIENT ART BILL CASE CHART CTLG EQUA FIGURE GRANT HEAR LEGAL MAP MPCT MULTI MUSIC PAMP PCOMM SOUND STAT UNBILL VIDEO ADVS OTHER',
    'OTHER',
    'other',
  ],
];

const TYPES: ReadonlyMap<string, TypeRow> = new Map(
  ROWS.flatMap(([names, type, shape]) => names.split(' ').map((name) => [name, { type, shape }] as const)),
);

/** `Journal Article`, `Book, Section` … that some programs write instead of the code. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:electronic |journal |review )?article|^journal/i, 'JOUR'],
  [/^book,? (?:section|chapter)|^chapter/i, 'CHAP'],
  [/^book/i, 'BOOK'],
  [/^conference|^proceeding/i, 'CONF'],
  [/^thesis|^dissertation/i, 'THES'],
  [/^report/i, 'RPRT'],
  [/^web ?page|^online/i, 'ELEC'],
];

/** The row of a TY value; undefined if it is none we know. */
export function typeRow(written: string): TypeRow | undefined {
  const code = /^[A-Za-z]+/.exec(written.trim())?.[0].toUpperCase() ?? '';
  const known = /^[A-Za-z]+\s*$/.test(written) ? TYPES.get(code) : undefined;
  return known ?? TYPES.get(WORDS.find(([pattern]) => pattern.test(written.trim()))?.[1] ?? '');
}

/** What M3 (type of work) makes of a record. */
const KINDS: readonly (readonly [RegExp, PublicationType])[] = [
  [/^(?:phd|ph\.?\s?d\.?|doctoral|dissertation)/i, 'DOCTORAL_THESIS'],
  [/^(?:master|m\.?sc|ma thesis)/i, 'MASTER_THESIS'],
  [/^(?:review|short survey|literature review|systematic review|meta-analysis)/i, 'REVIEW_ARTICLE'],
  [/^conference (?:abstract|review)|^meeting abstract/i, 'CONFERENCE_ABSTRACT'],
  [/^(?:conference paper|proceedings paper|paper in proceeding)/i, 'CONFERENCE_PAPER'],
  [/^editorial/i, 'EDITORIAL'],
  [/^letter/i, 'LETTER'],
  [/^(?:erratum|corrigendum|correction)/i, 'ERRATUM'],
  [/^(?:retracted|retraction)/i, 'RETRACTION'],
  [/^(?:book chapter|chapter)/i, 'BOOK_CHAPTER'],
  [/^(?:working|discussion) paper/i, 'WORKING_PAPER'],
  [/^preprint/i, 'PREPRINT'],
  [/^(?:comment|commentary)/i, 'COMMENT'],
  [/^poster/i, 'POSTER'],
  [/^data ?set/i, 'DATASET'],
];

/** The publication type a kind of work in words stands for; undefined if it says nothing. */
export function kindOf(words: string): PublicationType | undefined {
  return KINDS.find(([pattern]) => pattern.test(words.trim()))?.[1];
}
