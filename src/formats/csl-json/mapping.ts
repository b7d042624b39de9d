/** Which CSL variable goes where, with the variables Crossref and Zotero add. */
import { doi, identifierKeyOf, orcid, pmcid, pmid } from '../../identifiers/index.js';
import type { PublicationRecord } from '../../record/record.js';
import type { Draft, Place } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { REMAINDER } from '../remainder.js';
import { genreType, typeRow } from './types.js';
import { dateOf, isObject, type JsonObject, MAX_LIST, nameOf, objectsOf, textsOf } from './values.js';

type Role = PublicationRecord['contributions'][number]['role'];
export type Take = (draft: Draft, value: unknown, place: Place, item: JsonObject) => void;

export interface Row {
  readonly from: readonly string[];
  readonly to: Take;
  readonly when?: (item: JsonObject) => boolean;
}

/** Every text of the value. */
const each =
  (to: put.Put): Take =>
  (draft, value, place) => {
    for (const one of textsOf(value)) to(draft, one, place);
  };

/** The first text of the value: Crossref gives lists of titles. */
const first =
  (to: put.Put): Take =>
  (draft, value, place) => {
    const [one] = textsOf(value);
    if (one !== undefined) to(draft, one, place);
  };

/** The longest of several titles is the journal's name, the others are short ones. */
const journal: Take = (draft, value, place) => {
  const [longest, ...others] = textsOf(value).sort((one, other) => other.length - one.length);
  if (longest !== undefined) put.venueText('title')(draft, longest, place);
  for (const other of others) put.venueText('abbreviation')(draft, other, place);
};

const names =
  (role: Role): Take =>
  (draft, value, place) => {
    const list: unknown[] = Array.isArray(value) ? value : [value];
    if (list.length > MAX_LIST) draft.warn(place, `only the first ${MAX_LIST} of ${list.length} names were read`);
    for (const one of list.slice(0, MAX_LIST)) {
      const name = typeof one === 'string' || isObject(one) ? nameOf(one) : undefined;
      if (name === undefined) {
        draft.warn(place, 'a name without family or literal was left out');
        continue;
      }
      put.contributor(draft, name, role);
      if (isObject(one)) describe(draft, one, place);
    }
  };

/** ORCID iD and affiliations of the name just added. */
function describe(draft: Draft, name: JsonObject, place: Place): void {
  const contribution = draft.publication.contributions.at(-1);
  if (contribution === undefined) return;
  for (const written of textsOf(name.ORCID ?? name.orcid)) {
    const key = orcid.parse(written);
    if (key === undefined) draft.warn(place, `"${written.slice(0, 60)}" is not a valid ORCID iD and was left out`);
    else contribution.person?.identifiers?.push(`orcid:${key}`);
  }
  const affiliations = [
    ...objectsOf(name.affiliation).map(organization),
    ...textsOf(name.affiliation).map((text) => ({ identifiers: [], name: plainLine(text) })),
  ];
  const known = affiliations.filter((one) => one.name !== undefined && one.name !== '');
  if (known.length > 0) contribution.affiliations = known;
}

function organization(value: JsonObject): { identifiers: string[]; name?: string } {
  const name = plainLine(textsOf(value.name)[0] ?? '');
  const identifiers = objectsOf(value.id)
    .flatMap((id) => textsOf(id.id))
    .map((id) => identifierKeyOf('ror', id))
    .filter((key) => key !== undefined);
  return name === '' ? { identifiers } : { identifiers, name };
}

const isWhole = (item: JsonObject): boolean => typeRow(textsOf(item.type)[0] ?? '')?.isWhole === true;
const has = (item: JsonObject, field: string): boolean => textsOf(item[field]).length > 0;
const isNumbered = (item: JsonObject): boolean =>
  ['report', 'patent', 'standard'].includes(textsOf(item.type)[0] ?? '');

/** The first row that fits is used; rows above fill a field before rows below. */
export const ROWS: readonly Row[] = [
  { from: ['title', 'title-short'], to: first(put.text('title')) },
  { from: ['subtitle'], to: first(subtitle) },
  { from: ['container-title'], to: journal },
  {
    from: ['collection-title'],
    to: first(put.venueText('title')),
    when: (item) => isWhole(item) && !has(item, 'container-title'),
  },
  {
    from: ['container-title-short', 'short-container-title', 'journalAbbreviation'],
    to: first(put.venueText('abbreviation')),
  },
  { from: ['author'], to: names('INVENTOR'), when: (item) => textsOf(item.type)[0] === 'patent' },
  { from: ['author'], to: names('AUTHOR') },
  { from: ['editor', 'container-author', 'collection-editor', 'editorial-director'], to: names('EDITOR') },
  { from: ['translator'], to: names('TRANSLATOR') },
  { from: ['illustrator'], to: names('ILLUSTRATOR') },
  { from: ['director'], to: names('DIRECTOR') },
  { from: ['interviewer'], to: names('INTERVIEWER') },
  { from: ['contributor'], to: names('CONTRIBUTOR') },
  { from: ['abstract'], to: first(put.abstract) },
  { from: ['keyword'], to: keywords },
  { from: ['volume'], to: first(put.text('volume')) },
  { from: ['issue'], to: first(put.text('issue')) },
  { from: ['number'], to: first(put.text('articleNumber')), when: isNumbered },
  { from: ['number'], to: first(put.text('issue')) },
  { from: ['article-number'], to: first(put.text('articleNumber')) },
  { from: ['page', 'page-first'], to: first(put.pages) },
  { from: ['number-of-pages'], to: first(put.numberOfPages) },
  { from: ['edition'], to: first(put.text('edition')) },
  { from: ['publisher'], to: first(put.text('publisher')) },
  { from: ['publisher-place', 'publisher-location', 'event-place'], to: first(put.text('place')) },
  { from: ['language'], to: first(put.language) },
  { from: ['DOI'], to: each(put.identifier(doi)) },
  { from: ['PMID'], to: each(put.identifier(pmid)) },
  { from: ['PMCID'], to: each(put.identifier(pmcid)) },
  { from: ['ISBN'], to: each(put.ownNumber), when: isWhole },
  { from: ['ISBN', 'ISSN'], to: each(put.venueNumber) },
  { from: ['URL'], to: each(put.webAddress) },
  { from: ['issued'], to: date },
  {
    from: ['published-print', 'published-online', 'published'],
    to: date,
    when: (item) => dateOf(item.issued).date === undefined,
  },
  { from: ['status'], to: status },
  { from: ['genre'], to: genre },
  { from: ['note'], to: first(extra) },
  { from: ['reference'], to: references },
  { from: ['is-referenced-by-count'], to: citations },
  { from: ['relation'], to: relation },
  { from: ['custom'], to: custom },
];

function subtitle(draft: Draft, value: string): void {
  const sub = plainLine(value);
  const { title } = draft.publication;
  if (sub === '' || title === undefined || title.toLowerCase().includes(sub.toLowerCase())) return;
  draft.publication.title = /[:?!.]$/.test(title) ? `${title} ${sub}` : `${title}: ${sub}`;
}

function keywords(draft: Draft, value: unknown, place: Place): void {
  if (Array.isArray(value)) for (const one of textsOf(value)) put.keywords(/[;\n]/)(draft, one, place);
  else for (const one of textsOf(value)) put.keywords()(draft, one, place);
}

function date(draft: Draft, value: unknown, place: Place): void {
  const read = dateOf(value);
  if (read.problem !== undefined) draft.warn(place, read.problem);
  if (read.inPress === true) draft.publication.status ??= 'IN_PRESS';
  const known = draft.publication.publishedOn;
  if (read.date !== undefined && (known === undefined || read.date < known)) draft.publication.publishedOn = read.date;
}

const STATES: Readonly<Record<string, NonNullable<PublicationRecord['status']>>> = {
  published: 'PUBLISHED',
  'in press': 'IN_PRESS',
  forthcoming: 'IN_PRESS',
  accepted: 'ACCEPTED',
  submitted: 'SUBMITTED',
  'in preparation': 'IN_PREPARATION',
  retracted: 'RETRACTED',
};

function status(draft: Draft, value: unknown, place: Place): void {
  const state = STATES[(textsOf(value)[0] ?? '').trim().toLowerCase()];
  if (state === undefined) draft.unmapped.push(place.field);
  else draft.publication.status ??= state;
}

function genre(draft: Draft, value: unknown, place: Place): void {
  const found = genreType(textsOf(value)[0] ?? '');
  if (found === undefined) draft.unmapped.push(place.field);
  else draft.publication.type = found;
}

/** Zotero's "Extra": lines `PMID: …`, `PMCID: …`, `arXiv:…` among remarks. */
function extra(draft: Draft, value: string, place: Place): void {
  const remarks = value.split('\n').filter((line) => {
    const [, scheme, written] = /^\s*(PMID|PMCID|DOI|ISSN|ISBN|arXiv)\s*:\s*(\S.{0,200})$/i.exec(line) ?? [];
    const key = scheme === undefined || written === undefined ? undefined : identifierKeyOf(scheme, written);
    if (key === undefined) return true;
    if (key.startsWith('issn:')) draft.addVenueIdentifier(key);
    else draft.addIdentifier(key);
    return false;
  });
  put.note(draft, remarks.join('\n'), place);
}

/** Crossref's list of references: those with a DOI are citations. */
function references(draft: Draft, value: unknown): void {
  for (const reference of objectsOf(value)) {
    const key = identifierKeyOf('doi', textsOf(reference.DOI)[0] ?? '');
    if (key !== undefined && draft.isNew('cites', key)) draft.publication.cites.push(key);
  }
}

function citations(draft: Draft, value: unknown): void {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0)
    draft.publication.metrics.push({ kind: 'citations', value, source: 'Crossref' });
}

/** Crossref's `relation`: a preprint names its article. */
function relation(draft: Draft, value: unknown): void {
  if (!isObject(value)) return;
  for (const published of objectsOf(value['is-preprint-of'])) {
    const key = identifierKeyOf('doi', textsOf(published.id)[0] ?? '');
    if (key !== undefined && draft.isNew('version of', key)) draft.publication.versionOf.push(key);
  }
}

/** The variable CSL leaves to programs; ours is the remainder. */
function custom(draft: Draft, value: unknown, place: Place): void {
  if (isObject(value) && REMAINDER in value) draft.remainder = { value: value[REMAINDER], place };
  else draft.unmapped.push(place.field);
}

/** Variables read together with others. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set(['id', 'type', 'citation-key']);

export const BY_FIELD: ReadonlyMap<string, readonly Row[]> = rowsByField();

function rowsByField(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of ROWS) for (const name of row.from) rows.set(name, [...(rows.get(name) ?? []), row]);
  return rows;
}

/** The row for a variable of an item, and its place in the table. */
export function rowFor(name: string, item: JsonObject): { row: Row; rank: number } | undefined {
  const row = BY_FIELD.get(name)?.find((candidate) => candidate.when === undefined || candidate.when(item));
  return row === undefined ? undefined : { row, rank: ROWS.indexOf(row) };
}
