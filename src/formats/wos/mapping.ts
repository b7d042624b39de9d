/** Which field tag of Web of Science goes where ("Web of Science Core Collection Field Tags", and those of its other databases). */
import { doi, findDoi, pmid } from '../../identifiers/index.js';
import { readDate } from '../dates.js';
import type { Draft, Place } from '../draft.js';
import { awards, fundingText } from '../funding.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { MappingTable, type TableRow, type TagContext } from '../tagged/table.js';
import { addresses, corresponding, groups, orcids, people, researcherIds } from './people.js';
import { PUBLICATION_KINDS, typeOfDocument, VENUE_KINDS } from './types.js';

const isBook = ({ value }: TagContext) => typeOfDocument(value('DT')) === 'BOOK';

export const ROWS: readonly TableRow[] = [
  { from: ['PT'], to: publicationKind },
  { from: ['DT'], to: documentType },
  { from: ['TI'], to: put.text('title') },
  { from: ['SO'], to: put.text('title'), when: (context) => isBook(context) && !context.has('TI') },
  { from: ['SO'], to: put.venueText('title'), when: (context) => !isBook(context) },
  { from: ['SE'], to: put.venueText('title'), when: isBook },
  { from: ['CT'], to: put.venueText('title'), when: (context) => !context.has('SO') },
  { from: ['JI', 'J9'], to: put.venueText('abbreviation') },
  { from: ['AF'], to: people('AUTHOR') },
  { from: ['AU'], to: people('AUTHOR'), when: (context) => !context.has('AF') },
  { from: ['BF'], to: people('AUTHOR'), when: isBook },
  { from: ['BA'], to: people('AUTHOR'), when: (context) => isBook(context) && !context.has('BF') },
  // The same people in short.
  { from: ['AU', 'BA'], to: () => undefined, when: (context) => context.has('AF') || context.has('BF') },
  { from: ['CA'], to: groups },
  { from: ['BE', 'ED'], to: people('EDITOR') },
  { from: ['C1'], to: addresses },
  { from: ['RP'], to: corresponding },
  { from: ['OI'], to: orcids },
  { from: ['RI'], to: researcherIds },
  { from: ['AB'], to: abstract },
  { from: ['DE', 'ID'], to: keywords },
  { from: ['LA'], to: put.language },
  { from: ['VL'], to: put.text('volume') },
  { from: ['IS'], to: put.text('issue') },
  { from: ['AR'], to: put.text('articleNumber') },
  { from: ['BP', 'EP'], to: pages },
  { from: ['PS'], to: put.pages, when: (context) => !context.has('BP') },
  { from: ['PG'], to: put.numberOfPages },
  { from: ['PU'], to: put.text('publisher') },
  { from: ['PI'], to: put.text('place') },
  { from: ['PY'], to: put.publishedOn },
  { from: ['PD'], to: day },
  { from: ['EA'], to: earlyAccess },
  { from: ['SN', 'EI'], to: put.venueNumber },
  { from: ['BN'], to: put.ownNumber, when: isBook },
  { from: ['BN'], to: put.venueNumber },
  { from: ['DI'], to: put.identifier(doi) },
  { from: ['D2'], to: put.identifier(doi), when: isBook },
  { from: ['PM'], to: put.identifier(pmid) },
  { from: ['UT'], to: accession },
  { from: ['CR'], to: references },
  { from: ['TC'], to: timesCited },
  { from: ['OA'], to: openAccess },
  { from: ['UR'], to: put.webAddress },
  { from: ['FU'], to: awards },
  { from: ['FX'], to: fundingText },
];

function publicationKind(draft: Draft, value: string): void {
  draft.publication.type = PUBLICATION_KINDS[value.trim()] ?? 'OTHER';
  draft.venue.kind = VENUE_KINDS[value.trim()] ?? 'BOOK';
}

function documentType(draft: Draft, value: string, place: Place, context: TagContext): void {
  const line = plainLine(value);
  const type = typeOfDocument(line);
  if (/retracted publication/i.test(line)) draft.publication.status = 'RETRACTED';
  else if (/early access/i.test(line)) draft.publication.status = 'IN_PRESS';
  if (type === undefined) {
    if (/\p{L}/u.test(line)) draft.unmapped.push(place.field);
    return;
  }
  // "Article" says less than that it stands in a book or in proceedings.
  if (type !== 'JOURNAL_ARTICLE' || context.value('PT') === 'J') draft.publication.type = type;
  if (type === 'BOOK') draft.venue.kind = 'SERIES';
}

/** Lines are wrapped anywhere: they are no paragraphs. */
function abstract(draft: Draft, value: string, place: Place): void {
  put.abstract(draft, value.replaceAll('\n', ' '), place);
}

function keywords(draft: Draft, value: string, place: Place): void {
  put.keywords(/;/)(draft, value.replaceAll('\n', ' '), place);
}

function pages(draft: Draft, value: string, place: Place, context: TagContext): void {
  const [first, last] = [plainLine(context.value('BP')), plainLine(context.value('EP'))];
  const isRange = first !== '' && last !== '' && first !== last;
  put.pages(draft, isRange ? `${first}-${last}` : plainLine(value), place);
}

/** `JUN 14`, `MAR-APR` of the year in PY; `Aug 1 2019`, `04 2006` with its own. */
function day(draft: Draft, value: string, place: Place): void {
  const year = draft.publication.publishedOn?.slice(0, 4) ?? '';
  const line = plainLine(value);
  const [, month, ownYear] = /^(\d{1,2}) (\d{4})$/.exec(line) ?? [];
  if (month !== undefined) put.publishedOn(draft, `${ownYear}-${month}`, place);
  else if (/\d{4}/.test(line)) put.publishedOn(draft, line, place);
  else if (year !== '' && readDate(`${line} ${year}`).problem === undefined)
    put.publishedOn(draft, `${line} ${year}`, place);
  else draft.unmapped.push(place.field);
}

/** Of what has no issue yet it is the only date. */
function earlyAccess(draft: Draft, value: string, place: Place): void {
  if (draft.publication.publishedOn === undefined) put.publishedOn(draft, value, place);
  else draft.unmapped.push(place.field);
}

/** `WOS:000…`, `ISI:000…`, `MEDLINE:…`; numbers of other databases on the platform have no scheme of ours. */
function accession(draft: Draft, value: string, place: Place): void {
  const [, database = '', number = ''] = /^([A-Z]{2,10}):(\S{1,60})$/.exec(value.trim()) ?? [];
  if (database === 'MEDLINE') put.identifier(pmid)(draft, number, place);
  else if (!/^(?:WOS|ISI)$/.test(database) || !put.anyIdentifier(draft, `wos:${number}`))
    draft.unmapped.push(place.field);
}

/** Of the references those that have a DOI; what a reference without one means is not certain. */
function references(draft: Draft, value: string, place: Place): void {
  let isWhole = true;
  for (const line of value.split(/[\n;]/)) {
    if (line.trim() === '') continue;
    const at = line.lastIndexOf('DOI ');
    const found = at < 0 ? undefined : findDoi(line.slice(at + 4));
    if (found === undefined) isWhole = false;
    else if (draft.isNew('cites', found)) draft.publication.cites.push(`doi:${found}`);
  }
  if (!isWhole) draft.unmapped.push(place.field);
}

function timesCited(draft: Draft, value: string, place: Place): void {
  if (/^\d{1,7}$/.test(value))
    draft.publication.metrics.push({ kind: 'citations', value: Number(value), source: 'Web of Science' });
  else draft.unmapped.push(place.field);
}

const ACCESS: readonly (readonly [RegExp, 'GOLD' | 'HYBRID' | 'BRONZE' | 'GREEN'])[] = [
  [/hybrid/i, 'HYBRID'],
  [/gold/i, 'GOLD'],
  [/bronze/i, 'BRONZE'],
  [/green/i, 'GREEN'],
];

function openAccess(draft: Draft, value: string, place: Place): void {
  const status = ACCESS.find(([pattern]) => pattern.test(value))?.[1];
  if (status === undefined) draft.unmapped.push(place.field);
  else draft.publication.openAccess = { status };
}

export const TABLE = new MappingTable(ROWS);
