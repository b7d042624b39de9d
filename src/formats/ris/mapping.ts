/** Which RIS tag goes where. A later row for the same tag holds where an earlier one's `when` does not. */
import { doi, identifierKeyOf, pmcid } from '../../identifiers/index.js';
import { type Draft, type Place, quoted } from '../draft.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { kindOf, type RecordShape } from './types.js';

/** What a row may ask about the record it is applied to. */
export interface RecordContext {
  readonly shape: RecordShape;
  /** The TY code, e.g. `THES`. */
  readonly code: string;
  has(tag: string): boolean;
  value(tag: string): string;
}

export interface Row {
  readonly from: readonly string[];
  readonly to: (draft: Draft, value: string, place: Place, context: RecordContext) => void;
  readonly when?: (context: RecordContext) => boolean;
}

const isWhole = ({ shape }: RecordContext) => shape === 'whole';
const isPart = ({ shape }: RecordContext) => shape === 'part';
const isThesis = ({ code }: RecordContext) => code === 'THES';
const isInVolume = ({ shape }: RecordContext) => shape === 'article' || shape === 'part';
/** Pure and others put the subtitle of a thesis or book into T2 and its series into T3. */
const hasSubtitle = (context: RecordContext) =>
  isWhole(context) && (context.has('T3') || /^\p{Ll}/u.test(context.value('T2')));

/** The first row that fits a tag is used, and rows above fill a field before rows below. Other tags are unmapped. */
export const ROWS: readonly Row[] = [
  { from: ['TI', 'T1'], to: put.text('title') },
  { from: ['BT'], to: put.text('title'), when: (context) => isWhole(context) || context.shape === 'other' },
  { from: ['CT'], to: put.text('title') },
  {
    from: ['ST', 'OP'],
    to: put.text('title'),
    when: (context) => !['TI', 'T1', 'BT', 'CT'].some((tag) => context.has(tag)),
  },
  { from: ['T2'], to: subtitle, when: hasSubtitle },
  { from: ['C3'], to: put.venueText('title'), when: ({ code }) => code === 'CONF' || code === 'CPAPER' },
  { from: ['JF'], to: put.venueText('title') },
  { from: ['T2'], to: put.venueText('title'), when: (context) => !isThesis(context) },
  { from: ['BT'], to: put.venueText('title'), when: isPart },
  {
    from: ['T3'],
    to: put.venueText('title'),
    when: (context) => isWhole(context) && (!context.has('T2') || hasSubtitle(context)),
  },
  { from: ['JO', 'J1'], to: journalName, when: isInVolume },
  { from: ['JA', 'J2', 'JI'], to: put.venueText('abbreviation'), when: isInVolume },
  { from: ['JO', 'JA', 'J2'], to: put.venueText('title') },
  { from: ['A1', 'AU'], to: put.contributorNamed('INVENTOR'), when: ({ code }) => code === 'PAT' },
  { from: ['A1', 'AU'], to: put.contributorNamed('AUTHOR') },
  { from: ['A2', 'A3'], to: put.contributorNamed('SUPERVISOR'), when: isThesis },
  { from: ['A2', 'A3', 'ED'], to: put.contributorNamed('EDITOR') },
  {
    from: ['A4'],
    to: put.contributorNamed('TRANSLATOR'),
    when: ({ code }) => ['BOOK', 'CHAP', 'EBOOK', 'ECHAP', 'CLSWK', 'EDBOOK'].includes(code),
  },
  { from: ['A4'], to: put.contributorNamed('CONTRIBUTOR') },
  { from: ['TA'], to: put.contributorNamed('TRANSLATOR') },
  { from: ['AB', 'N2'], to: put.abstract },
  { from: ['KW'], to: put.keywords(/[;\n]/) },
  { from: ['VL', 'VO'], to: put.text('volume') },
  { from: ['IS', 'CP'], to: put.text('issue'), when: isInVolume },
  {
    from: ['IS'],
    to: put.text('articleNumber'),
    when: ({ code }) => code === 'RPRT' || code === 'PAT' || code === 'STAND',
  },
  { from: ['IS'], to: put.text('issue') },
  { from: ['C7', 'AR'], to: put.text('articleNumber') },
  { from: ['ET'], to: put.text('edition'), when: (context) => !isInVolume(context) || isPart(context) },
  { from: ['PB', 'PU'], to: put.text('publisher') },
  { from: ['CY', 'PP', 'PI'], to: put.text('place') },
  { from: ['LA'], to: put.language },
  { from: ['DO'], to: put.identifier(doi) },
  { from: ['SN'], to: put.ownNumber, when: (context) => isWhole(context) || context.shape === 'other' },
  { from: ['SN'], to: put.venueNumber },
  { from: ['U1', 'U2', 'U3'], to: vendorIdentifier },
  { from: ['C2'], to: pubmedCentral },
  { from: ['AN'], to: accession },
  { from: ['UR', 'L1', 'L2'], to: address },
  { from: ['LK', 'L3'], to: addressOfDoi },
  { from: ['M3'], to: kindOfWork },
  { from: ['N1'], to: remark },
];

function subtitle(draft: Draft, value: string): void {
  const sub = plainLine(value);
  const { title } = draft.publication;
  if (sub === '' || title === undefined || title.includes(sub)) return;
  draft.publication.title = /[:?!.]$/.test(title) ? `${title} ${sub}` : `${title}: ${sub}`;
}

/** JO is the full name where there is no other, else a short one. */
function journalName(draft: Draft, value: string, place: Place): void {
  if (draft.venue.title === undefined) put.venueText('title')(draft, value, place);
  else if (plainLine(value).toLowerCase() !== draft.venue.title.toLowerCase())
    put.venueText('abbreviation')(draft, value, place);
}

/** `23690738[pmid]`, `PMC4756000[pmcid]` of PubMed Central. */
function vendorIdentifier(draft: Draft, value: string, place: Place): void {
  const [, number, scheme] = /^(\w{1,20})\s*\[(pmid|pmcid)\]$/i.exec(value.trim()) ?? [];
  const key = number === undefined || scheme === undefined ? undefined : identifierKeyOf(scheme, number);
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(key);
}

function pubmedCentral(draft: Draft, value: string, place: Place): void {
  const key = /^pmc\d/i.test(value.trim()) ? pmcid.parse(value) : undefined;
  if (key === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(`pmcid:${key}`);
}

/** The accession number means what the database (DB) says. */
function accession(draft: Draft, value: string, place: Place, context: RecordContext): void {
  const database = context.value('DB');
  const scheme = /pubmed|medline/i.test(database)
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

/** Link resolvers of libraries and local files are of use to nobody else. */
function address(draft: Draft, value: string, place: Place): void {
  if (/^(?:file:|internal-pdf:|[A-Za-z]:\\|(?!https?:|\/\/|www\.|10\.|doi:)[^:/]*\.pdf$)/i.test(value.trim()))
    draft.unmapped.push(place.field);
  else if (/[?&](?:url_ver=|rft_|sid=|atitle=)/i.test(value)) addressOfDoi(draft, value, place);
  else if (place.field === 'UR' && /^\/\//.test(value)) put.webAddress(draft, `https:${value}`, place);
  else put.webAddress(draft, value, place);
}

function addressOfDoi(draft: Draft, value: string, place: Place): void {
  const found = doi.parse(value);
  if (found === undefined) draft.unmapped.push(place.field);
  else draft.addIdentifier(`doi:${found}`);
}

/** What databases put among the notes: the list of references, when it was exported, whom to write to. */
const HOUSEKEEPING =
  /^(?:references?|export date|correspondence address|coden|funding details|funding text|by:|times cited|cited references)\b/i;

function remark(draft: Draft, value: string, place: Place): void {
  const cited = /^(?:export date: [^;]{1,40}; )?(?:cited by|times cited)\s?:\s?(\d{1,7})\b/i.exec(
    plainLine(value),
  )?.[1];
  const pubmed = /^pubmed id\s?:\s?(\d{1,8})$/i.exec(plainLine(value))?.[1];
  if (cited !== undefined)
    draft.publication.metrics.push({ kind: 'citations', value: Number(cited), source: 'Scopus' });
  else if (pubmed !== undefined) draft.addIdentifier(`pmid:${pubmed}`);
  else if (HOUSEKEEPING.test(value.trim())) draft.unmapped.push(place.field);
  else put.note(draft, value, place);
}

/** M3 holds the kind of work, or a DOI. */
function kindOfWork(draft: Draft, value: string, place: Place): void {
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

/** Tags read together with others. */
export const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'TY',
  'ID',
  'PY',
  'Y1',
  'DA',
  'SP',
  'EP',
  'AD',
  'DB',
  'M1',
  'U5',
]);

const BY_TAG: ReadonlyMap<string, readonly Row[]> = rowsByTag();

function rowsByTag(): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const row of ROWS) for (const tag of row.from) rows.set(tag, [...(rows.get(tag) ?? []), row]);
  return rows;
}

/** The row for a tag of a record, and its place in the table. */
export function rowFor(tag: string, context: RecordContext): { row: Row; rank: number } | undefined {
  const row = BY_TAG.get(tag)?.find((candidate) => candidate.when === undefined || candidate.when(context));
  return row === undefined ? undefined : { row, rank: ROWS.indexOf(row) };
}
