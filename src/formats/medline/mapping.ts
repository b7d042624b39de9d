/** Which MEDLINE tag goes where (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions"). */
import { doi, pmcid, pmid } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { plainLine, trimmedOf } from '../plain-text.js';
import * as put from '../put.js';
import { MappingTable, type TableRow, type TagContext } from '../tagged/table.js';
import { address, group, person, personIdentifier } from './people.js';
import { rankOf, TYPES } from './types.js';

const isBook = (context: TagContext) => context.has('BTI') && !context.has('TI');

export const ROWS: readonly TableRow[] = [
  { from: ['PMID'], to: put.identifier(pmid) },
  { from: ['PMC'], to: put.identifier(pmcid) },
  { from: ['TI'], to: title },
  { from: ['BTI'], to: title, when: isBook },
  { from: ['BTI'], to: put.venueText('title') },
  { from: ['JT'], to: put.venueText('title') },
  { from: ['CTI'], to: put.venueText('title'), when: isBook },
  { from: ['TA'], to: put.venueText('abbreviation') },
  { from: ['TT'], to: titled('Original title') },
  { from: ['PT'], to: kindOfWork },
  { from: ['AB', 'OAB'], to: abstract },
  // One row each for all that belongs to people, since their order says what belongs to whom.
  { from: ['FAU', 'AU', 'AUID', 'AD'], to: ofPeople },
  { from: ['CN'], to: group },
  { from: ['FED', 'ED'], to: person },
  { from: ['FIR', 'IR', 'IRAD'], to: ofPeople },
  { from: ['IS'], to: put.venueNumber },
  { from: ['ISBN'], to: put.ownNumber, when: isBook },
  { from: ['ISBN'], to: put.venueNumber },
  { from: ['VI'], to: put.text('volume') },
  { from: ['IP'], to: put.text('issue') },
  { from: ['PG'], to: pages },
  { from: ['EN'], to: put.text('edition') },
  { from: ['PB'], to: put.text('publisher') },
  { from: ['PL'], to: put.text('place') },
  { from: ['DP', 'DEP'], to: put.publishedOn },
  { from: ['PST'], to: state },
  { from: ['LA'], to: put.language },
  { from: ['LID', 'AID'], to: locator },
  { from: ['OT'], to: put.keywords(/\n/) },
  { from: ['MH'], to: heading },
  { from: ['GR'], to: grant },
  { from: ['ROF', 'EFR', 'CON', 'UOF', 'RPF', 'CRF'], to: notice },
  { from: ['UIN'], to: updated },
  { from: ['RIN'], to: retracted },
  { from: ['EIN'], to: titled('Erratum in') },
  { from: ['CIN'], to: titled('Comment in') },
  { from: ['ECI'], to: titled('Expression of concern in') },
  { from: ['RPI'], to: titled('Republished in') },
  { from: ['CRI'], to: titled('Corrected and republished in') },
  { from: ['GN'], to: put.note },
  { from: ['SO'], to: put.doiWithin },
];

function ofPeople(draft: Draft, value: string, place: Place, context: TagContext): void {
  if (place.field === 'AD' || place.field === 'IRAD') address(draft, value, place);
  else if (place.field === 'AUID') personIdentifier(draft, value, place);
  else person(draft, value, place, context);
}

/** NLM puts translated titles into brackets and a full stop behind every title. */
function title(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  const [, translated] = /^\[(.{1,4900}?)\.?\]\.?$/s.exec(line) ?? [];
  const plain = translated ?? (/[^.]\.$/.test(line) ? line.slice(0, -1) : line);
  put.text('title')(draft, plain, place);
}

/** Lines are wrapped anywhere: they are no paragraphs. */
function abstract(draft: Draft, value: string, place: Place): void {
  put.abstract(draft, value.replaceAll('\n', ' '), place);
}

function titled(what: string): TableRow['to'] {
  return (draft, value, place) => put.note(draft, `${what}: ${plainLine(value)}`, place);
}

/** What is no kind of work says who paid for it or what was studied. */
function kindOfWork(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  if (/^retracted publication$/i.test(line)) {
    put.status('RETRACTED')(draft, line, place);
    return;
  }
  const rank = rankOf(line);
  const [, type] = rank === undefined ? [] : (TYPES[rank] ?? []);
  if (rank === undefined || type === undefined) {
    draft.unmapped.push(place.field);
    return;
  }
  const before = draft.places.get('rank of type');
  if (before !== undefined && Number(before.field) <= rank) return;
  draft.places.set('rank of type', { line: place.line, field: String(rank) });
  draft.publication.type = type;
}

/** `e1004`, `67` is an article number where it is no range; NLM does not tell them apart, so a number alone stays pages. */
function pages(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  if (/^[A-Za-z]{1,3}\d{2,}$/.test(line)) put.text('articleNumber')(draft, line, place);
  else put.pages(draft, line, place);
}

/** Printed and electronic articles are published; those ahead of print have no issue yet. */
function state(draft: Draft, value: string, place: Place): void {
  put.status(/^aheadofprint/i.test(value.trim()) ? 'IN_PRESS' : 'PUBLISHED')(draft, value, place);
}

/** `10.1000/xyz [doi]`, `S0000-0000(00)00000-0 [pii]`. */
function locator(draft: Draft, value: string, place: Place): void {
  const [, written = '', scheme = ''] = /^(.{1,2000}?) ?\[(\w{1,20})\]$/s.exec(plainLine(value)) ?? [];
  if (scheme.toLowerCase() === 'doi') put.identifier(doi)(draft, written, place);
  else draft.unmapped.push(place.field);
}

/** `*Heart Failure/drug therapy/*genetics`: the heading, without its qualifiers. */
function heading(draft: Draft, value: string, place: Place): void {
  const [descriptor = ''] = trimmedOf(plainLine(value), '* ').split('/', 1);
  put.keywords(/\n/)(draft, descriptor, place);
}

/** `R01 HL000000/HL/NHLBI NIH HHS/United States`: the project that was paid for. */
function grant(draft: Draft, value: string, place: Place): void {
  const [number = '', , agency = ''] = plainLine(value).split('/');
  const written = [number.trim(), agency.trim() === '' ? '' : `(${agency.trim()})`].join(' ').trim();
  if (!/\d/.test(number)) draft.unmapped.push(place.field);
  else if (draft.isNew('grant', written))
    draft.publication.projects = [...(draft.publication.projects ?? []), { identifiers: [], title: written }];
}

const pubmedIdIn = (value: string) => /PMID:\s?(\d{1,8})/i.exec(value)?.[1];

/** What a notice is about: retraction of, erratum for, comment on. */
function notice(draft: Draft, value: string, place: Place): void {
  const number = pubmedIdIn(value);
  if (number === undefined) put.note(draft, `About: ${plainLine(value)}`, place);
  else if (draft.isNew('cites', number)) draft.publication.cites.push(`pmid:${number}`);
}

/** The article a preprint became. */
function updated(draft: Draft, value: string, place: Place): void {
  const number = pubmedIdIn(value);
  if (number !== undefined && draft.publication.type === 'PREPRINT') draft.publication.versionOf.push(`pmid:${number}`);
  else put.note(draft, `Updated in: ${plainLine(value)}`, place);
}

function retracted(draft: Draft, value: string, place: Place): void {
  put.note(draft, `Retracted in: ${plainLine(value)}`, place);
  draft.publication.status = 'RETRACTED';
}

export const TABLE = new MappingTable(ROWS);
