/** Which RIS tag goes where. A later row for the same tag holds where an earlier one's `when` does not. */
import { doi } from '../../identifiers/index.js';
import type { Draft, Place } from '../draft.js';
import { awards, fundingText } from '../funding.js';
import * as put from '../put.js';
import {
  accession,
  addresses,
  addressOfDoi,
  journalName,
  kindOfWork,
  pubmedNumber,
  pubmedOrCentral,
  remark,
  reviewed,
  subtitle,
  vendorIdentifier,
} from './converters.js';
import type { RecordContext } from './types.js';

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
  // Web of Science's short name of 29 characters, and Ovid's.
  { from: ['J9', 'NL'], to: put.venueText('abbreviation'), when: isInVolume },
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
  { from: ['CP'], to: put.text('issue'), when: isInVolume },
  {
    from: ['IS'],
    to: put.text('articleNumber'),
    when: ({ code }) => code === 'RPRT' || code === 'PAT' || code === 'STAND',
  },
  { from: ['IS'], to: put.text('issue') },
  { from: ['PG'], to: put.pages },
  { from: ['C7', 'AR'], to: put.text('articleNumber') },
  { from: ['ET'], to: put.text('edition'), when: (context) => !isInVolume(context) || isPart(context) },
  { from: ['PB', 'PU'], to: put.text('publisher') },
  { from: ['CY', 'PP', 'PI'], to: put.text('place') },
  { from: ['LA'], to: put.language },
  { from: ['DO'], to: put.identifier(doi) },
  { from: ['SN'], to: put.ownNumber, when: (context) => isWhole(context) || context.shape === 'other' },
  { from: ['SN'], to: put.venueNumber },
  { from: ['U1', 'U2', 'U3'], to: vendorIdentifier },
  { from: ['C2'], to: pubmedOrCentral },
  { from: ['C3', 'C5'], to: pubmedNumber },
  { from: ['AN'], to: accession },
  { from: ['UR', 'L1', 'L2', 'L4'], to: addresses },
  { from: ['LK', 'L3'], to: addressOfDoi },
  { from: ['M3'], to: kindOfWork },
  { from: ['PT'], to: reviewed },
  { from: ['N1'], to: remark },
  { from: ['FU'], to: awards },
  { from: ['FX'], to: fundingText },
];

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
  'M2',
  'C1',
  'AI',
  'DB',
  'M1',
  'U5',
]);

export const BY_TAG: ReadonlyMap<string, readonly Row[]> = rowsByTag();

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
