/** Which EndNote tag goes where (EndNote, "Tagged EndNote import format"; refer(1), whose letters are a part of it). */
import { doi, pmcid, pmid } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { kindOf, type RecordShape, typeRow } from '../ris/types.js';
import { MappingTable, type TableRow, type TagContext } from '../tagged/table.js';
import { placeAddress } from './address.js';
import { risTypeOf } from './types.js';

/** The RIS type of a record. refer has no types: what stands in a journal is an article, what in a book a chapter. */
export function risTypeOfRecord(context: TagContext): string {
  if (context.has('0')) return risTypeOf(context.value('0')) ?? '';
  if (context.has('J')) return 'JOUR';
  if (context.has('B')) return 'CHAP';
  return context.has('R') && !doi.parse(context.value('R')) ? 'RPRT' : context.has('I') ? 'BOOK' : '';
}

export function shapeOf(context: TagContext): RecordShape {
  return typeRow(risTypeOfRecord(context))?.shape ?? 'other';
}

const isWhole = (context: TagContext) => shapeOf(context) === 'whole';
const isPart = (context: TagContext) => shapeOf(context) === 'part';
const isThesis = (context: TagContext) => risTypeOfRecord(context) === 'THES';
const isPatent = (context: TagContext) => risTypeOfRecord(context) === 'PAT';
const isRefer = (context: TagContext) => !context.has('0');

export const ROWS: readonly TableRow[] = [
  { from: ['T'], to: put.text('title') },
  { from: ['!'], to: put.text('title'), when: (context) => !context.has('T') },
  { from: ['J'], to: put.venueText('title') },
  { from: ['B'], to: put.venueText('title'), when: (context) => !isThesis(context) },
  { from: ['S'], to: put.venueText('title'), when: isWhole },
  { from: ['O'], to: put.note, when: isRefer },
  { from: ['O'], to: put.venueText('abbreviation'), when: (context) => shapeOf(context) === 'article' },
  { from: ['A'], to: put.contributorNamed('INVENTOR'), when: isPatent },
  { from: ['A'], to: put.contributorNamed('AUTHOR') },
  { from: ['Q'], to: put.contributorNamed('AUTHOR'), when: isRefer },
  { from: ['Y'], to: put.contributorNamed('SUPERVISOR'), when: isThesis },
  { from: ['E', 'Y'], to: put.contributorNamed('EDITOR') },
  { from: ['?', 'H'], to: put.contributorNamed('TRANSLATOR') },
  { from: ['X'], to: put.abstract },
  { from: ['K'], to: keywords },
  { from: ['D'], to: put.publishedOn },
  { from: ['8'], to: moreOfDate },
  { from: ['V'], to: put.text('volume') },
  { from: ['N'], to: put.text('issue') },
  { from: ['P'], to: pages },
  { from: ['7'], to: put.text('edition') },
  { from: ['I'], to: put.text('publisher') },
  { from: ['C'], to: put.text('place') },
  { from: ['G'], to: put.language },
  { from: ['@'], to: put.ownNumber, when: (context) => !isPart(context) && shapeOf(context) !== 'article' },
  { from: ['@'], to: put.venueNumber },
  { from: ['R'], to: resource },
  { from: ['M'], to: accession },
  { from: ['2'], to: pubmedCentral },
  { from: ['U', '>'], to: address },
  { from: ['9'], to: kindOfWork },
  { from: ['Z'], to: put.note },
  { from: ['+'], to: placeAddress },
];

/** EndNote writes one on each line, others put commas or semicolons between them. */
function keywords(draft: Draft, value: string, place: Place): void {
  put.keywords(value.includes('\n') ? /[;\n]/ : undefined)(draft, value, place);
}

/** `%8 March 5` beside `%D 2007`; a date with a year stands for itself. */
function moreOfDate(draft: Draft, value: string, place: Place): void {
  const year = draft.publication.publishedOn?.slice(0, 4);
  const line = plainLine(value);
  if (/\d{4}/.test(line)) put.publishedOn(draft, line, place);
  else if (year !== undefined) put.publishedOn(draft, `${line} ${year}`, place);
  else draft.unmapped.push(place.field);
}

/** Of a whole book `XX, 327 p.` is how long it is. */
function pages(draft: Draft, value: string, place: Place, context: TagContext): void {
  const line = plainLine(value);
  if (isWhole(context) && !/\d\s?[-–]\s?\d/.test(line) && /\d/.test(line)) put.numberOfPages(draft, line, place);
  else put.pages(draft, line, place);
}

/** EndNote has the DOI here, refer the number of a report. */
function resource(draft: Draft, value: string, place: Place): void {
  const found = doi.parse(value.replace(/^doi:\s*/i, ''));
  if (found !== undefined) draft.addIdentifier(`doi:${found}`);
  else if (!put.anyIdentifier(draft, value)) draft.unmapped.push(place.field);
}

/** The number in the database it was taken from: only what says which one is of use. */
function accession(draft: Draft, value: string, place: Place, context: TagContext): void {
  const number = /pubmed|medline|nlm/i.test(context.value('W')) ? pmid.parse(value) : undefined;
  if (number !== undefined) draft.addIdentifier(`pmid:${number}`);
  else if (!/^(?:wos:|pmc\d|10\.\d)/i.test(value) || !put.anyIdentifier(draft, value)) draft.unmapped.push(place.field);
}

function pubmedCentral(draft: Draft, value: string, place: Place): void {
  const number = /^pmc\d/i.test(value) ? pmcid.parse(value) : undefined;
  if (number === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(`pmcid:${number}`);
}

/** Files on the disk of the one who exported are of use to nobody else. */
function address(draft: Draft, value: string, place: Place): void {
  if (/^(?:file:|internal-pdf:|[A-Za-z]:\\)/i.test(value)) draft.unmapped.push(place.field);
  else put.webAddress(draft, value, place);
}

function kindOfWork(draft: Draft, value: string, place: Place): void {
  const kind = kindOf(plainLine(value));
  if (kind !== undefined) draft.publication.type = kind;
  else if (!/^(?:article|journal article|thesis|book)$/i.test(plainLine(value))) draft.unmapped.push(place.field);
}

/** `%0` is the type and `%F` the key. */
export const TABLE = new MappingTable(ROWS, new Set(['0', 'F']));
