/** What the rows of the table do where a value means more than it says: by vendor, by database, by type. */
import { doi, identifierKeyOf } from '../../identifiers/index.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { kindOf, type RecordContext } from './types.js';

export function subtitle(draft: Draft, value: string): void {
  const sub = plainLine(value);
  const { title } = draft.publication;
  if (sub === '' || title === undefined || title.includes(sub)) return;
  draft.publication.title = /[:?!.]$/.test(title) ? `${title} ${sub}` : `${title}: ${sub}`;
}

/** JO is the full name where there is no other, else a short one. */
export function journalName(draft: Draft, value: string, place: Place): void {
  if (draft.venue.title === undefined) put.venueText('title')(draft, value, place);
  else if (plainLine(value).toLowerCase() !== draft.venue.title.toLowerCase())
    put.venueText('abbreviation')(draft, value, place);
}

/** `23690738[pmid]`, `PMC4756000[pmcid]` of PubMed Central. */
export function vendorIdentifier(draft: Draft, value: string, place: Place): void {
  const [, number, scheme] = /^(\w{1,20})\s*\[(pmid|pmcid)\]$/i.exec(value.trim()) ?? [];
  const key = number === undefined || scheme === undefined ? undefined : identifierKeyOf(scheme, number);
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(key);
}

/** EndNote keeps a PMCID here, Scopus a PubMed id. */
export function pubmedOrCentral(draft: Draft, value: string, place: Place, context: RecordContext): void {
  const number = /^\d{7,8}$/.test(value.trim()) && isFrom('scopus', context) ? value : '';
  const key = /^pmc\d/i.test(value.trim()) ? identifierKeyOf('pmcid', value) : identifierKeyOf('pmid', number);
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(key);
}

/** Cochrane writes `PUBMED 21314913` (C3), Embase the number alone (C5). */
export function pubmedNumber(draft: Draft, value: string, place: Place, context: RecordContext): void {
  const written = /^(PUBMED )?(\d{1,8})$/i.exec(value.trim());
  const isSaid = written?.[1] !== undefined || (place.field === 'C5' && isFrom('embase', context));
  const key = isSaid ? identifierKeyOf('pmid', written?.[2] ?? '') : undefined;
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(key);
}

const isFrom = (database: 'scopus' | 'embase', { value }: RecordContext): boolean =>
  `${value('DB')} ${value('UR')}`.toLowerCase().includes(database);

/** Ovid: `Journal, Peer Reviewed Journal`. */
export function reviewed(draft: Draft, value: string, place: Place): void {
  if (/peer[- ]reviewed/i.test(value)) draft.publication.peerReviewed = true;
  else draft.unmapped.push(place.field);
}

/** The accession number means what the database (DB) says. */
export function accession(draft: Draft, value: string, place: Place, context: RecordContext): void {
  const database = context.value('DB');
  const scheme =
    /pubmed|medline/i.test(database) || /^nlm$/i.test(context.value('DP'))
      ? 'pmid'
      : /pmc|pubmed central/i.test(database)
        ? 'pmcid'
        : /web of science|wos/i.test(database)
          ? 'wos'
          : '';
  const key = identifierKeyOf(scheme, value);
  if (key !== undefined) draft.addIdentifier(key);
  else if (!/^(?:wos:|pmc\d|10\.\d)/i.test(value) || !put.anyIdentifier(draft, value)) draft.unmapped.push(place.field);
}

/** Some managers put several addresses into one line. */
export function addresses(draft: Draft, value: string, place: Place): void {
  for (const part of plainLine(value).split(/ (?=https?:\/\/)/, 100)) address(draft, part, place);
}

/** Link resolvers of libraries and local files are of use to nobody else. */
function address(draft: Draft, value: string, place: Place): void {
  if (/^(?:file:|internal-pdf:|[A-Za-z]:\\|(?!https?:|\/\/|www\.|10\.|doi:)[^:/]*\.pdf$)/i.test(value.trim()))
    draft.unmapped.push(place.field);
  else if (/[?&](?:url_ver=|rft_|sid=|atitle=)/i.test(value)) addressOfDoi(draft, value, place);
  else if (place.field === 'UR' && /^\/\//.test(value)) put.webAddress(draft, `https:${value}`, place);
  else put.webAddress(draft, value, place);
}

export function addressOfDoi(draft: Draft, value: string, place: Place): void {
  const found = doi.parse(value);
  if (found === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(`doi:${found}`);
}

/** What databases put among the notes: the list of references, when it was exported, whom to write to. */
const HOUSEKEEPING =
  /^(?:references?|export date|correspondence address|coden|funding details|funding text|by:|times cited|cited references)\b/i;

export function remark(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  const scopus = /^(?:export date: [^;]{1,40}; )?(?:cited by|times cited)\s?:\s?(\d{1,7})\b/i.exec(line)?.[1];
  const wos = /^(?:total )?times cited in web of science core collection:\s?(\d{1,7})\b/i.exec(line)?.[1];
  const cited = scopus ?? wos;
  const pubmed = /^pubmed id\s?:\s?(\d{1,8})$/i.exec(line)?.[1];
  if (cited !== undefined)
    draft.publication.metrics.push({
      kind: 'citations',
      value: Number(cited),
      source: wos === undefined ? 'Scopus' : 'Web of Science',
    });
  else if (pubmed !== undefined) draft.addIdentifier(`pmid:${pubmed}`);
  else if (HOUSEKEEPING.test(value.trim())) draft.unmapped.push(place.field);
  else put.note(draft, value, place);
}

/** M3 holds the kind of work, or a DOI. */
export function kindOfWork(draft: Draft, value: string, place: Place): void {
  const line = plainLine(value);
  const found = doi.parse(line);
  const kind = kindOf(line);
  if (found !== undefined) draft.addIdentifier(`doi:${found}`);
  else if (kind !== undefined) draft.publication.type = kind;
  else if (!/^(?:article|journal article|journal|research article|original article|note)(?:$|[;,\s])/i.test(line)) {
    draft.unmapped.push(place.field);
    if (/^10\.\d{4}/.test(line)) draft.warn(place, `${quoted(line)} is not a valid DOI and was left out`);
  }
}
