/** Which element of a PubMed record goes where (NLM's DTD of 2025 and the older ones). */
import { doi, issn, pmcid, pmid } from '../../identifiers/index.js';
import { dateFromParts, monthNumber, readDate } from '../dates.js';
import type { Draft, Place } from '../draft.js';
import { plainLine, trimmedOf } from '../plain-text.js';
import * as put from '../put.js';
import { attributeOf, childrenOf, lineOf, textAt, textOf, type XmlElement } from '../xml/element.js';
import { textTo, type XmlRow, xmlTable } from '../xml/table.js';
import { author } from './people.js';
import { about, cites, noted, reference, retractedIn, updateIn } from './relations.js';
import { TYPE_ROWS, typeRank } from './types.js';

/** `[Title.]` is one that NLM translated; the full stop at the end is NLM's. That of `U.S.` stays. */
function title(draft: Draft, element: XmlElement, place: Place): void {
  const line = plainLine(textOf(element));
  const bare = /^\[.*\]\.?$/.test(line) ? trimmedOf(line, '.', 'end').slice(1, -1) : line;
  const isAbbreviation = (bare.slice(0, -1).split(' ').at(-1) ?? '').includes('.');
  put.text('title')(draft, bare.endsWith('.') && !isAbbreviation ? bare.slice(0, -1) : bare, place);
}

/** Sections with their labels, one paragraph each. */
function abstract(draft: Draft, element: XmlElement, place: Place): void {
  const sections = childrenOf(element, 'AbstractText').map((section) => {
    const label = attributeOf(section, 'Label');
    const text = lineOf(section);
    return label === undefined || label.toUpperCase() === 'UNLABELLED' || text === '' ? text : `${label}: ${text}`;
  });
  if (element.name !== 'OtherAbstract') draft.unmapped.push(...copyright(element, place));
  put.abstract(draft, sections.join('\n'), place);
}

function copyright(element: XmlElement, place: Place): string[] {
  return childrenOf(element, 'CopyrightInformation').map(() => `${place.field}/CopyrightInformation`);
}

/** Another abstract (translated, for patients) serves where the article has none. */
function otherAbstract(draft: Draft, element: XmlElement, place: Place): void {
  if (draft.publication.abstract === undefined) abstract(draft, element, place);
  else draft.unmapped.push(place.field);
}

/** Year, month and day, or a text such as `1998 Dec-1999 Jan`. */
function date(draft: Draft, element: XmlElement, place: Place): void {
  const written = textAt(element, 'MedlineDate');
  const [year, month, day] = ['Year', 'Month', 'Day'].map((name) => textAt(element, name));
  const read =
    written !== '' || year === undefined || year === ''
      ? readDate(written)
      : dateFromParts(
          Number(year),
          monthNumber(month ?? ''),
          day === undefined || day === '' ? undefined : Number(day),
        );
  if (read.problem !== undefined) draft.warn(place, read.problem);
  if (read.date !== undefined) put.publishedOn(draft, read.date, place);
}

/** `1234-45` is 1234 to 1245. */
function pages(draft: Draft, element: XmlElement, place: Place): void {
  const [from = '', to = ''] = [textAt(element, 'StartPage'), textAt(element, 'EndPage')];
  const written = textAt(element, 'MedlinePgn') || (to === '' ? from : `${from}-${to}`);
  const [, first = '', last = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(written) ?? [];
  const isShort = last.length > 0 && last.length < first.length;
  put.pages(draft, isShort ? `${first}-${first.slice(0, first.length - last.length)}${last}` : written, place);
}

/** A publisher's number is the article's own where it has no pages. */
function publisherNumber(draft: Draft, element: XmlElement, place: Place): void {
  if (draft.publication.pages === undefined && /^e?\d{1,12}$/i.test(textOf(element).trim()))
    put.text('articleNumber')(draft, textOf(element), place);
  else draft.unmapped.push(place.field);
}

/** The most telling of several types; what is none (`Randomized Controlled Trial`) is counted. */
function type(draft: Draft, element: XmlElement, place: Place): void {
  const written = lineOf(element);
  const rank = typeRank(written);
  const known = TYPE_ROWS.findIndex(([, known]) => known === draft.publication.type);
  if (written.toLowerCase() === 'retracted publication') draft.publication.status = 'RETRACTED';
  else if (rank === undefined) draft.unmapped.push(`${place.field}[${written.slice(0, 60)}]`);
  else if (known < 0 || rank < known || draft.publication.type === undefined)
    draft.publication.type = TYPE_ROWS[rank]?.[1] ?? 'OTHER';
}

/** One keyword, also where it holds a comma. Qualifiers of a heading (`therapy`) are counted as unmapped. */
function keyword(draft: Draft, text: string, place: Place): void {
  put.keywords(/[;\n]/)(draft, text.replace(/\s+/g, ' '), place);
}

function heading(draft: Draft, element: XmlElement, place: Place): void {
  keyword(draft, textAt(element, 'DescriptorName'), place);
  for (const _ of childrenOf(element, 'QualifierName')) draft.unmapped.push(`${place.field}/QualifierName`);
}

/** A grant with a number is a project of its funder; funding without a number has no place. */
function grant(draft: Draft, element: XmlElement, place: Place): void {
  const number = lineOf(childrenOf(element, 'GrantID')[0]);
  const agency = lineOf(childrenOf(element, 'Agency')[0]);
  if (number === '') {
    draft.unmapped.push(`${place.field} without GrantID`);
    return;
  }
  const named = agency === '' ? number : `${agency}: ${number}`;
  const projects = draft.publication.projects ?? [];
  if (draft.isNew('project', named)) projects.push({ identifiers: [], title: plainLine(named) });
  draft.publication.projects = projects;
}

const ON_PAPER: ReadonlySet<string> = new Set(['ppublish', 'epublish', 'pmc-release']);

function status(draft: Draft, element: XmlElement, place: Place): void {
  const state = lineOf(element);
  if (ON_PAPER.has(state)) draft.publication.status ??= 'PUBLISHED';
  else if (state === 'aheadofprint') draft.publication.status ??= 'IN_PRESS';
  else draft.unmapped.push(place.field);
}

function vernacularTitle(draft: Draft, element: XmlElement): void {
  const line = trimmedOf(plainLine(textOf(element)), '.', 'end');
  if (line !== '') draft.notes.push(`Original title: ${line}`);
}

const CORRECTIONS = 'MedlineCitation/CommentsCorrectionsList/CommentsCorrections';
const ARTICLE = 'MedlineCitation/Article';
const BOOK = 'BookDocument';

/** The first rows fill a field before the later ones. */
export const ROWS: readonly XmlRow[] = [
  { from: [`${ARTICLE}/PublicationTypeList/PublicationType`, `${BOOK}/PublicationType`], to: type },
  { from: [`${ARTICLE}/ArticleTitle`, `${BOOK}/ArticleTitle`], to: title },
  { from: [`${BOOK}/Book/BookTitle`], to: bookTitle },
  { from: [`${BOOK}/Book/CollectionTitle`], to: collectionTitle },
  { from: [`${BOOK}/Book/Isbn`], to: bookNumber },
  { from: [`${ARTICLE}/VernacularTitle`, `${BOOK}/VernacularTitle`], to: vernacularTitle },
  { from: ['MedlineCitation/PMID', `${BOOK}/PMID`], to: textTo(put.identifier(pmid)) },
  {
    from: ['PubmedData/ArticleIdList/ArticleId[pubmed]', 'PubmedBookData/ArticleIdList/ArticleId[pubmed]'],
    to: textTo(put.identifier(pmid)),
  },
  {
    from: ['PubmedData/ArticleIdList/ArticleId[doi]', `${BOOK}/ArticleIdList/ArticleId[doi]`],
    to: textTo(put.identifier(doi)),
  },
  { from: [`${ARTICLE}/ELocationID[doi]`, `${BOOK}/Book/ELocationID[doi]`], to: textTo(put.identifier(doi)) },
  { from: ['PubmedData/ArticleIdList/ArticleId[pmc]', 'MedlineCitation/OtherID[NLM]'], to: centralNumber },
  { from: [`${ARTICLE}/Journal/Title`], to: textTo(put.venueText('title')) },
  {
    from: [`${ARTICLE}/Journal/ISOAbbreviation`, 'MedlineCitation/MedlineJournalInfo/MedlineTA'],
    to: textTo(put.venueText('abbreviation')),
  },
  { from: [`${ARTICLE}/Journal/ISSN`], to: textTo(put.venueNumber) },
  { from: ['MedlineCitation/MedlineJournalInfo/ISSNLinking'], to: textTo(linkingNumber) },
  { from: [`${ARTICLE}/Journal/JournalIssue/Volume`, `${BOOK}/Book/Volume`], to: textTo(put.text('volume')) },
  { from: [`${ARTICLE}/Journal/JournalIssue/Issue`], to: textTo(put.text('issue')) },
  { from: [`${ARTICLE}/Journal/JournalIssue/PubDate`, `${BOOK}/Book/PubDate`], to: date },
  { from: [`${ARTICLE}/ArticleDate`, `${BOOK}/ContributionDate`], to: date },
  { from: [`${ARTICLE}/Pagination`, `${BOOK}/Pagination`], to: pages },
  { from: [`${ARTICLE}/ELocationID[pii]`], to: publisherNumber },
  { from: [`${ARTICLE}/Abstract`, `${BOOK}/Abstract`], to: abstract },
  { from: ['MedlineCitation/OtherAbstract'], to: otherAbstract },
  { from: [`${ARTICLE}/Language`, `${BOOK}/Language`], to: textTo(put.language) },
  {
    from: [
      `${ARTICLE}/AuthorList/Author`,
      `${ARTICLE}/AuthorList[authors]/Author`,
      `${BOOK}/AuthorList[authors]/Author`,
      `${BOOK}/AuthorList/Author`,
    ],
    to: author('AUTHOR'),
  },
  { from: [`${ARTICLE}/AuthorList[editors]/Author`, `${BOOK}/AuthorList[editors]/Author`], to: author('EDITOR') },
  { from: [`${BOOK}/Book/AuthorList[authors]/Author`, `${BOOK}/Book/AuthorList/Author`], to: bookAuthor },
  { from: [`${BOOK}/Book/AuthorList[editors]/Author`], to: author('EDITOR') },
  {
    from: ['MedlineCitation/InvestigatorList/Investigator', `${BOOK}/InvestigatorList/Investigator`],
    to: author('CONTRIBUTOR'),
  },
  {
    from: ['MedlineCitation/KeywordList/Keyword', `${BOOK}/KeywordList/Keyword`],
    to: (draft, element, place) => keyword(draft, textOf(element), place),
  },
  { from: ['MedlineCitation/MeshHeadingList/MeshHeading'], to: heading },
  {
    from: ['MedlineCitation/SupplMeshList/SupplMeshName'],
    to: (draft, element, place) => keyword(draft, textOf(element), place),
  },
  { from: [`${ARTICLE}/GrantList/Grant`, `${BOOK}/GrantList/Grant`], to: grant },
  { from: ['PubmedData/PublicationStatus', 'PubmedBookData/PublicationStatus'], to: status },
  { from: ['MedlineCitation/GeneralNote'], to: textTo(put.note) },
  { from: [`${BOOK}/Book/Publisher/PublisherName`], to: textTo(put.text('publisher')) },
  { from: [`${BOOK}/Book/Publisher/PublisherLocation`], to: textTo(put.text('place')) },
  { from: [`${BOOK}/Book/Edition`], to: textTo(put.text('edition')) },
  {
    from: [
      'PubmedData/ReferenceList/Reference',
      'PubmedData/ReferenceList/ReferenceList/Reference',
      `${BOOK}/ReferenceList/Reference`,
    ],
    to: reference,
  },
  { from: [`${CORRECTIONS}[Cites]`], to: cites },
  { from: [`${CORRECTIONS}[RetractionIn]`], to: retractedIn },
  { from: [`${CORRECTIONS}[PartialRetractionIn]`], to: noted('Partly retracted in') },
  { from: [`${CORRECTIONS}[RetractionOf]`, `${CORRECTIONS}[PartialRetractionOf]`], to: about('Retraction of') },
  { from: [`${CORRECTIONS}[ErratumFor]`], to: about('Erratum for') },
  { from: [`${CORRECTIONS}[ErratumIn]`], to: noted('Erratum in') },
  { from: [`${CORRECTIONS}[ExpressionOfConcernFor]`], to: about('Expression of concern for') },
  { from: [`${CORRECTIONS}[ExpressionOfConcernIn]`], to: noted('Expression of concern in') },
  {
    from: [
      `${CORRECTIONS}[CorrectedandRepublishedFrom]`,
      `${CORRECTIONS}[RetractedandRepublishedFrom]`,
      `${CORRECTIONS}[RepublishedFrom]`,
    ],
    to: noted('Republished from'),
  },
  {
    from: [
      `${CORRECTIONS}[CorrectedandRepublishedIn]`,
      `${CORRECTIONS}[RetractedandRepublishedIn]`,
      `${CORRECTIONS}[RepublishedIn]`,
    ],
    to: noted('Republished in'),
  },
  { from: [`${CORRECTIONS}[CommentOn]`], to: about('Comment on') },
  { from: [`${CORRECTIONS}[CommentIn]`], to: noted('Comment in') },
  { from: [`${CORRECTIONS}[UpdateOf]`], to: noted('Update of') },
  { from: [`${CORRECTIONS}[UpdateIn]`], to: updateIn },
];

/** A title of its own makes the record a chapter of the book. */
const isChapter = (draft: Draft): boolean => draft.venue.kind === 'BOOK';

function bookTitle(draft: Draft, element: XmlElement, place: Place): void {
  const chapter = draft.publication.title !== undefined;
  draft.publication.type = chapter ? 'BOOK_CHAPTER' : 'BOOK';
  draft.venue.kind = chapter ? 'BOOK' : 'SERIES';
  if (chapter) put.venueText('title')(draft, trimmedOf(textOf(element).trim(), '.', 'end'), place);
  else title(draft, element, place);
}

function collectionTitle(draft: Draft, element: XmlElement, place: Place): void {
  if (isChapter(draft)) draft.unmapped.push(place.field);
  else put.venueText('title')(draft, textOf(element), place);
}

function bookNumber(draft: Draft, element: XmlElement, place: Place): void {
  (isChapter(draft) ? put.venueNumber : put.ownNumber)(draft, textOf(element), place);
}

/** The authors of the book are not those of a chapter. */
function bookAuthor(draft: Draft, element: XmlElement, place: Place): void {
  if (isChapter(draft)) draft.unmapped.push(place.field);
  else author('AUTHOR')(draft, element, place);
}

/** NLM's other numbers are those of PubMed Central, or of no use here. */
function centralNumber(draft: Draft, element: XmlElement, place: Place): void {
  const written = textOf(element).trim();
  if (pmcid.parse(written) === undefined && element.name === 'OtherID') draft.unmapped.push(place.field);
  else put.identifier(pmcid)(draft, written, place);
}

/** The ISSN that stands for all media of a journal. */
function linkingNumber(draft: Draft, value: string): void {
  const number = issn.parse(value);
  if (number !== undefined) draft.addVenueIdentifier(`issn:${number}`);
}

/** Attributes that decide what an element is. */
const KINDS = {
  ArticleId: 'IdType',
  ELocationID: 'EIdType',
  CommentsCorrections: 'RefType',
  AuthorList: 'Type',
  OtherID: 'Source',
};

export const TABLE = xmlTable(ROWS, KINDS);
