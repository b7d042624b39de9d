/** What a citation is made from: an output in plain data, independent of where it is kept. */
import type { PublicationRecord, PublicationType, VenueRecord } from '../../record/record.js';

/** A person's name in its parts, or `literal` for a group or a name whose parts are not known. */
export interface CitationName {
  /** With its particle: "van der Berg". */
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
  readonly literal?: string | undefined;
  /** `0000-0002-1825-0097`; only records have it. */
  readonly orcid?: string | undefined;
  /** Names of organisations at the time of the output; only records have them. */
  readonly affiliations?: readonly { readonly name: string; readonly ror?: string | undefined }[];
}

export interface CitationItem {
  readonly id: string;
  readonly type: PublicationType;
  readonly title: string;
  readonly authors: readonly CitationName[];
  readonly editors: readonly CitationName[];
  readonly translators: readonly CitationName[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly publishedOn?: string | undefined;
  /** Accepted or in press: shown where there is no date. */
  readonly inPress: boolean;
  readonly container?:
    | { readonly title: string; readonly kind: VenueRecord['kind']; readonly abbreviation?: string | undefined }
    | undefined;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  /** As the source writes them, e.g. 335-344. */
  readonly pages?: string | undefined;
  readonly articleNumber?: string | undefined;
  readonly edition?: string | undefined;
  /** Of a thesis: the university. */
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
  readonly numberOfPages?: number | undefined;
  readonly language?: string | undefined;
  readonly abstract?: string | undefined;
  readonly keywords: readonly string[];
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
  readonly isbn: readonly string[];
  readonly issn: readonly string[];
  readonly url?: string | undefined;
  /** What records for reference managers have and no line of text names; absent where nobody asked for it. */
  readonly more?: CitationExtras;
}

export interface CitationExtras {
  readonly supervisors: readonly CitationName[];
  readonly illustrators: readonly CitationName[];
  readonly directors: readonly CitationName[];
  readonly interviewers: readonly CitationName[];
  readonly contributors: readonly CitationName[];
  readonly pmcid?: string | undefined;
  readonly arxiv?: string | undefined;
  /** Addresses besides `url`. */
  readonly urls: readonly string[];
  readonly status?: PublicationRecord['status'];
  readonly note?: string | undefined;
  /** DOIs of what it cites. */
  readonly cites: readonly string[];
  /** DOIs of the published versions it precedes. */
  readonly versionOf: readonly string[];
}

/** How a style treats an output: types that are cited alike are one genre. */
export type Genre =
  | 'article'
  | 'newspaper'
  | 'part'
  | 'book'
  | 'report'
  | 'thesis'
  | 'preprint'
  | 'dataset'
  | 'software'
  | 'talk'
  | 'patent'
  | 'webpage';

const GENRES: Readonly<Record<PublicationType, Genre>> = {
  JOURNAL_ARTICLE: 'article',
  REVIEW_ARTICLE: 'article',
  EDITORIAL: 'article',
  LETTER: 'article',
  COMMENT: 'article',
  ERRATUM: 'article',
  RETRACTION: 'article',
  PERIODICAL_ARTICLE: 'newspaper',
  CONFERENCE_PAPER: 'part',
  BOOK_CHAPTER: 'part',
  ENTRY: 'part',
  CONFERENCE_ABSTRACT: 'talk',
  POSTER: 'talk',
  PRESENTATION: 'talk',
  BOOK: 'book',
  ANTHOLOGY: 'book',
  PROCEEDINGS: 'book',
  REPORT: 'report',
  WORKING_PAPER: 'report',
  STANDARD: 'report',
  DOCTORAL_THESIS: 'thesis',
  MASTER_THESIS: 'thesis',
  THESIS: 'thesis',
  PREPRINT: 'preprint',
  DATASET: 'dataset',
  SOFTWARE: 'software',
  PATENT: 'patent',
  WEB_PAGE: 'webpage',
  OTHER: 'book',
};

/** What stands in a journal is cited as an article, whatever it was first: a paper of a conference in a supplement. */
export function genreOf({ type, container }: CitationItem): Genre {
  const genre = GENRES[type];
  if (container?.kind === 'JOURNAL' && (genre === 'part' || genre === 'talk')) return 'article';
  return type === 'OTHER' && container !== undefined ? 'article' : genre;
}
