/** Our types of publications as types of schema.org, and which terms beyond those of every work each type has. */
import type { PublicationType } from '../../record/record.js';

export interface SchemaType {
  readonly name: string;
  /** `pageStart`, `pageEnd`, `pagination`: articles and chapters. */
  readonly hasPages?: true;
  /** `isbn`, `numberOfPages`, `bookEdition`: books. */
  readonly isBook?: true;
}

const ARTICLE: SchemaType = { name: 'ScholarlyArticle', hasPages: true };
const BOOK: SchemaType = { name: 'Book', isBook: true };
const REPORT: SchemaType = { name: 'Report', hasPages: true };
const THESIS: SchemaType = { name: 'Thesis' };

export const SCHEMA_TYPES: Readonly<Record<PublicationType, SchemaType>> = {
  JOURNAL_ARTICLE: ARTICLE,
  REVIEW_ARTICLE: ARTICLE,
  EDITORIAL: ARTICLE,
  LETTER: ARTICLE,
  COMMENT: ARTICLE,
  ERRATUM: ARTICLE,
  RETRACTION: ARTICLE,
  CONFERENCE_PAPER: ARTICLE,
  CONFERENCE_ABSTRACT: ARTICLE,
  PREPRINT: ARTICLE,
  PERIODICAL_ARTICLE: { name: 'NewsArticle', hasPages: true },
  ENTRY: { name: 'Article', hasPages: true },
  POSTER: { name: 'Poster' },
  PRESENTATION: { name: 'PresentationDigitalDocument' },
  PROCEEDINGS: BOOK,
  BOOK,
  ANTHOLOGY: BOOK,
  BOOK_CHAPTER: { name: 'Chapter', hasPages: true },
  REPORT,
  WORKING_PAPER: REPORT,
  STANDARD: REPORT,
  DOCTORAL_THESIS: THESIS,
  MASTER_THESIS: THESIS,
  THESIS,
  DATASET: { name: 'Dataset' },
  SOFTWARE: { name: 'SoftwareSourceCode' },
  PATENT: { name: 'CreativeWork' },
  WEB_PAGE: { name: 'WebPage' },
  OTHER: { name: 'CreativeWork' },
};
