/** Which field of an entry goes where: one table for BibTeX, BibLaTeX and the fields vendors add. */
import { doi, pmcid, pmid } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import * as put from '../put.js';
import { REMAINDER } from '../remainder.js';
import {
  affiliationsOf,
  arxivOrOther,
  contributors,
  edition,
  eprint,
  howPublished,
  kindOfWork,
  orcids,
  publicationState,
  timesCited,
  uniqueId,
} from './converters.js';
import type { EntryShape } from './types.js';

/** What a row may ask about the entry it is applied to. */
export interface EntryContext {
  readonly shape: EntryShape;
  readonly entryType: string;
  /** Whether the entry has a field that is not empty. */
  has(name: string): boolean;
  /** The LaTeX text of a field, '' if there is none. */
  value(name: string): string;
}

export interface Row {
  readonly from: readonly string[];
  readonly to: (draft: Draft, value: string, place: Place, context: EntryContext) => void;
  /** The row holds only then; otherwise a later row for the same field may. */
  readonly when?: (context: EntryContext) => boolean;
  /** `text`: LaTeX becomes Unicode. `verbatim`: only escapes go. `latex`: left to the function. */
  readonly as?: 'text' | 'verbatim' | 'latex';
}

const isArticle = ({ shape }: EntryContext) => shape === 'article';
const isPart = ({ shape }: EntryContext) => shape === 'part';
const isWhole = ({ shape }: EntryContext) => shape === 'whole';
const isThesis = ({ entryType }: EntryContext) => /thesis|dissertation/.test(entryType);
const isNumberedAlone = ({ entryType }: EntryContext) =>
  ['report', 'techreport', 'manual', 'patent', 'standard', 'workingpaper'].includes(entryType);
const hasNoContainer = (context: EntryContext) =>
  !context.has('booktitle') && !context.has('journal') && !context.has('journaltitle');
const ORGANIZATION_WORKS: ReadonlySet<string> = new Set([
  'manual',
  'misc',
  'online',
  'electronic',
  'report',
  'techreport',
  'booklet',
  'standard',
  'software',
  'dataset',
]);
/** An organisation in the author's place: reports and web pages have it, proceedings name their sponsor there. */
const isByOrganization = (context: EntryContext) =>
  !context.has('author') && !context.has('editor') && ORGANIZATION_WORKS.has(context.entryType);

/** The first row that fits a field is used. Fields without a row are counted as unmapped. */
export const ROWS: readonly Row[] = [
  { from: ['title'], to: put.text('title') },
  { from: ['booktitle'], to: put.text('title'), when: (context) => isWhole(context) && !context.has('title') },
  // A picture or a data set may have no other name.
  { from: ['titleaddon'], to: put.text('title'), when: (context) => !context.has('title') },
  { from: ['fjournal', 'journaltitle'], to: put.venueText('title') },
  { from: ['journal'], to: put.venueText('abbreviation'), when: (context) => context.has('fjournal') },
  { from: ['journal'], to: put.venueText('title') },
  { from: ['booktitle'], to: put.venueText('title'), when: (context) => !isWhole(context) },
  { from: ['series'], to: put.venueText('title'), when: (context) => isWhole(context) && hasNoContainer(context) },
  { from: ['series'], to: put.venueText('title'), when: (context) => isPart(context) && hasNoContainer(context) },
  {
    from: ['shortjournal', 'journal-iso', 'abbrev_source_title', 'journal_abbreviation', 'journalabbr'],
    to: put.venueText('abbreviation'),
  },
  { from: ['volume'], to: put.text('volume') },
  { from: ['number'], to: put.text('articleNumber'), when: isNumberedAlone },
  { from: ['number', 'issue'], to: put.text('issue') },
  {
    from: ['eid', 'articleno', 'article-number', 'article_number', 'art_number', 'articlenumber'],
    to: put.text('articleNumber'),
  },
  {
    from: ['pages'],
    to: put.numberOfPages,
    when: (context) => isWhole(context) && /^\D{0,20}\d+\D{0,10}$/.test(context.value('pages')),
  },
  { from: ['pages', 'page'], to: put.pages },
  { from: ['pagetotal', 'numpages', 'page_count'], to: put.numberOfPages },
  { from: ['edition'], to: edition },
  { from: ['publisher'], to: put.text('publisher') },
  { from: ['school', 'institution'], to: affiliationsOf, when: isThesis },
  {
    from: ['organization', 'institution'],
    to: contributors('AUTHOR'),
    as: 'latex',
    when: isByOrganization,
  },
  { from: ['school', 'institution', 'organization'], to: put.text('publisher') },
  { from: ['address', 'location', 'city'], to: put.text('place') },
  {
    from: ['author', 'authors'],
    to: contributors('INVENTOR'),
    as: 'latex',
    when: ({ entryType }) => entryType === 'patent',
  },
  { from: ['author', 'authors'], to: contributors('AUTHOR'), as: 'latex' },
  { from: ['editor', 'editors'], to: contributors('EDITOR'), as: 'latex' },
  { from: ['editora', 'editorb', 'editorc'], to: contributors('CONTRIBUTOR'), as: 'latex' },
  { from: ['translator'], to: contributors('TRANSLATOR'), as: 'latex' },
  { from: ['advisor', 'supervisor', 'adviser'], to: contributors('SUPERVISOR'), as: 'latex' },
  { from: ['illustrator'], to: contributors('ILLUSTRATOR'), as: 'latex' },
  { from: ['director'], to: contributors('DIRECTOR'), as: 'latex' },
  { from: ['collaboration'], to: contributors('AUTHOR'), as: 'latex' },
  { from: ['abstract', 'abstractnote'], to: put.abstract },
  { from: ['keywords', 'keyword', 'author_keywords', 'kwds', 'subjects'], to: put.keywords() },
  { from: ['language', 'langid', 'hyphenation'], to: put.language },
  { from: ['doi'], to: put.identifier(doi), as: 'verbatim' },
  {
    from: ['issn', 'eissn', 'e-issn', 'pissn'],
    to: put.venueNumber,
    when: (context) => !isWhole(context) || hasSeries(context),
  },
  {
    from: ['isbn', 'eisbn', 'isbn-13', 'isbn-10', 'isbn13'],
    to: put.venueNumber,
    when: (context) => isPart(context) || isArticle(context),
  },
  { from: ['issn', 'isbn', 'eisbn', 'isbn-13', 'isbn-10', 'isbn13', 'eissn'], to: put.ownNumber },
  { from: ['pmid', 'pubmed_id', 'pubmed'], to: put.identifier(pmid), as: 'verbatim' },
  { from: ['pmcid', 'pmc'], to: put.identifier(pmcid), as: 'verbatim' },
  { from: ['arxivid', 'arxiv'], to: put.arxivIdentifier, as: 'verbatim' },
  { from: ['eprint'], to: eprint, as: 'verbatim' },
  { from: ['unique-id'], to: uniqueId, as: 'verbatim' },
  { from: ['url', 'link', 'ee', 'pdf', 'opturl', 'burl'], to: put.webAddress, as: 'verbatim' },
  { from: ['hdl', 'handle'], to: arxivOrOther, as: 'verbatim' },
  { from: ['howpublished'], to: howPublished, as: 'latex' },
  { from: ['note', 'addendum'], to: put.note },
  { from: ['type', 'document_type', 'documenttype', 'entrysubtype', 'genre'], to: kindOfWork },
  { from: ['pubstate', 'publication_stage'], to: publicationState },
  { from: ['times-cited'], to: timesCited },
  { from: ['orcid-numbers'], to: orcids },
  { from: [REMAINDER], to: put.remainder, as: 'latex' },
];

function hasSeries(context: EntryContext): boolean {
  return context.has('series') || context.entryType === 'periodical';
}

/** Fields read together with others: names of the entry's structure and parts of the date and the title. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'crossref',
  'xdata',
  'year',
  'month',
  'day',
  'date',
  'subtitle',
  'eprinttype',
  'archiveprefix',
  'eprintclass',
  'primaryclass',
  'booksubtitle',
  'journalsubtitle',
]);

export const BY_FIELD: ReadonlyMap<string, readonly Row[]> = rowsByField();

function rowsByField(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of ROWS) for (const name of row.from) rows.set(name, [...(rows.get(name) ?? []), row]);
  return rows;
}

/** The row for a field of an entry, and its place in the table: an earlier row fills a field before a later one. */
export function rowFor(name: string, context: EntryContext): { row: Row; rank: number } | undefined {
  const rows = BY_FIELD.get(/^bdsk-url-\d{1,2}$/.test(name) ? 'url' : name) ?? [];
  const row = rows.find((candidate) => candidate.when === undefined || candidate.when(context));
  return row === undefined ? undefined : { row, rank: ROWS.indexOf(row) };
}
