/** Entry types of BibTeX, BibLaTeX (manual, §2.1) and of the programs that write them, to our publication types. */
import type { PublicationType } from '../../record/record.js';

/** What an entry is a part of, or is itself: decides what `booktitle`, `series`, `isbn`, `number` … mean. */
export type EntryShape = 'article' | 'part' | 'whole' | 'other';

interface TypeRow {
  readonly type: PublicationType;
  readonly shape: EntryShape;
}

const row = (type: PublicationType, shape: EntryShape): TypeRow => ({ type, shape });

const TYPES: ReadonlyMap<string, TypeRow> = new Map([
  ['article', row('JOURNAL_ARTICLE', 'article')],
  ['suppperiodical', row('JOURNAL_ARTICLE', 'article')],
  ['periodical', row('OTHER', 'whole')],
  ['review', row('REVIEW_ARTICLE', 'article')],
  ['newspaper', row('PERIODICAL_ARTICLE', 'article')],
  ['magazine', row('PERIODICAL_ARTICLE', 'article')],
  ['letter', row('LETTER', 'article')],
  ['commentary', row('COMMENT', 'article')],
  ['inproceedings', row('CONFERENCE_PAPER', 'part')],
  ['conference', row('CONFERENCE_PAPER', 'part')],
  ['paper', row('CONFERENCE_PAPER', 'part')],
  ['proceedings', row('PROCEEDINGS', 'whole')],
  ['mvproceedings', row('PROCEEDINGS', 'whole')],
  ['poster', row('POSTER', 'part')],
  ['presentation', row('PRESENTATION', 'other')],
  ['lecture', row('PRESENTATION', 'other')],
  ['talk', row('PRESENTATION', 'other')],
  ['book', row('BOOK', 'whole')],
  ['mvbook', row('BOOK', 'whole')],
  ['booklet', row('BOOK', 'whole')],
  ['collection', row('ANTHOLOGY', 'whole')],
  ['mvcollection', row('ANTHOLOGY', 'whole')],
  ['reference', row('ANTHOLOGY', 'whole')],
  ['mvreference', row('ANTHOLOGY', 'whole')],
  ['incollection', row('BOOK_CHAPTER', 'part')],
  ['inbook', row('BOOK_CHAPTER', 'part')],
  ['bookinbook', row('BOOK_CHAPTER', 'part')],
  ['suppbook', row('BOOK_CHAPTER', 'part')],
  ['suppcollection', row('BOOK_CHAPTER', 'part')],
  ['inreference', row('ENTRY', 'part')],
  ['phdthesis', row('DOCTORAL_THESIS', 'whole')],
  ['mastersthesis', row('MASTER_THESIS', 'whole')],
  ['mathesis', row('MASTER_THESIS', 'whole')],
  ['bathesis', row('THESIS', 'whole')],
  ['thesis', row('THESIS', 'whole')],
  ['dissertation', row('DOCTORAL_THESIS', 'whole')],
  ['techreport', row('REPORT', 'whole')],
  ['report', row('REPORT', 'whole')],
  ['manual', row('REPORT', 'whole')],
  ['workingpaper', row('WORKING_PAPER', 'whole')],
  ['preprint', row('PREPRINT', 'article')],
  ['unpublished', row('OTHER', 'other')],
  ['misc', row('OTHER', 'other')],
  ['online', row('WEB_PAGE', 'other')],
  ['electronic', row('WEB_PAGE', 'other')],
  ['www', row('WEB_PAGE', 'other')],
  ['webpage', row('WEB_PAGE', 'other')],
  ['dataset', row('DATASET', 'other')],
  ['data', row('DATASET', 'other')],
  ['software', row('SOFTWARE', 'other')],
  ['softwareversion', row('SOFTWARE', 'other')],
  ['softwaremodule', row('SOFTWARE', 'other')],
  ['codefragment', row('SOFTWARE', 'other')],
  ['patent', row('PATENT', 'other')],
  ['standard', row('STANDARD', 'whole')],
  ['artwork', row('OTHER', 'other')],
  ['audio', row('OTHER', 'other')],
  ['video', row('OTHER', 'other')],
  ['movie', row('OTHER', 'other')],
  ['image', row('OTHER', 'other')],
  ['music', row('OTHER', 'other')],
  ['performance', row('OTHER', 'other')],
  ['legislation', row('OTHER', 'other')],
  ['legal', row('OTHER', 'other')],
  ['jurisdiction', row('OTHER', 'other')],
  ['generic', row('OTHER', 'other')],
  // Mendeley and BibDesk
  ['web_page', row('WEB_PAGE', 'other')],
  ['book_section', row('BOOK_CHAPTER', 'part')],
  ['encyclopedia_article', row('ENTRY', 'part')],
  ['newspaper_article', row('PERIODICAL_ARTICLE', 'article')],
  ['magazine_article', row('PERIODICAL_ARTICLE', 'article')],
  ['conference_proceedings', row('CONFERENCE_PAPER', 'part')],
  ['working_paper', row('WORKING_PAPER', 'whole')],
  ['computer_program', row('SOFTWARE', 'other')],
  ['film', row('OTHER', 'other')],
  ['hardware', row('OTHER', 'other')],
]);

/** What `type = {…}` and `document_type = {…}` make of an entry. */
const SUBTYPES: readonly (readonly [RegExp, PublicationType])[] = [
  [/^(?:phd\s?thesis|doctoral|ph\.?\s?d|dissertation|doktor|proefschrift)/i, 'DOCTORAL_THESIS'],
  [/^(?:ma\s?thesis|m\.?sc|master|candthesis)/i, 'MASTER_THESIS'],
  [/^(?:conference|proceedings) paper/i, 'CONFERENCE_PAPER'],
  [/^(?:meeting|conference) abstract/i, 'CONFERENCE_ABSTRACT'],
  [/^(?:working|discussion) paper/i, 'WORKING_PAPER'],
  [/^book chapter/i, 'BOOK_CHAPTER'],
  [/^(?:review|short survey)(?:;|$)/i, 'REVIEW_ARTICLE'],
  [/^editorial/i, 'EDITORIAL'],
  [/^letter/i, 'LETTER'],
  [/^erratum|^correction|^corrigendum/i, 'ERRATUM'],
  [/^retract/i, 'RETRACTION'],
  [/^data\s?set/i, 'DATASET'],
  [/^(?:software|computer program)/i, 'SOFTWARE'],
  [/^preprint/i, 'PREPRINT'],
];

/** The row of an entry type; undefined for types we do not know. */
export function typeRow(entryType: string): TypeRow | undefined {
  return TYPES.get(entryType);
}

/** The publication type a genre in words stands for, e.g. `PhD thesis`, `Conference Paper`; undefined if it says nothing. */
export function subtype(words: string): PublicationType | undefined {
  return SUBTYPES.find(([pattern]) => pattern.test(words.trim()))?.[1];
}
