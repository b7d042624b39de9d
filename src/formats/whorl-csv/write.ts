/** Publications as one table that spreadsheets open: our own list of publications (`docs/import-format.md`). */
import { invertedName } from '../../record/keys.js';
import type { ContributionRecord, PublicationRecord } from '../../record/record.js';
import { REMAINDER, type Remainder, remainderOf, remainderText } from '../remainder.js';
import type { Writer } from '../writer.js';
import { guarded } from './formula.js';
import { readCells } from './read-row.js';
import { readHeader, type Table } from './table.js';

type Cell = (record: PublicationRecord) => string | number | undefined;

const SCHEMES = ['doi', 'pmid', 'pmcid', 'arxiv', 'isbn'] as const;
const IN_COLUMNS = new Set<string>(SCHEMES);

const schemeOf = (key: string): string => key.slice(0, key.indexOf(':'));
const ofScheme =
  (scheme: string): Cell =>
  ({ identifiers }) =>
    identifiers
      .filter((key) => schemeOf(key) === scheme)
      .map((key) => key.slice(scheme.length + 1))
      .join(' | ');
const withRoles =
  (...roles: readonly ContributionRecord['role'][]): Cell =>
  ({ contributions }) =>
    contributions
      .filter(({ role }) => roles.includes(role))
      .map(nameOf)
      .join('; ');

function nameOf({ person, organization, nameAsWritten }: ContributionRecord): string {
  const { suffix, ...name } = person?.name ?? {};
  if (name.family === undefined) return name.literal ?? organization?.name ?? nameAsWritten ?? '';
  const [family = '', given] = invertedName(name).split(', ', 2);
  return [family, suffix, given].filter((part) => part !== undefined).join(', ');
}

/** The columns in their order: what people look at first stands first. */
const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['title', ({ title }) => title],
  ['type', ({ type }) => type],
  ['date', ({ publishedOn }) => publishedOn],
  ['authors', withRoles('AUTHOR', 'INVENTOR')],
  ['editors', withRoles('EDITOR')],
  ['supervisors', withRoles('SUPERVISOR')],
  ['venue', ({ venue }) => venue?.title],
  ['venue_kind', ({ venue }) => venue?.kind],
  [
    'issn',
    ({ venue }) => venue?.identifiers.flatMap((key) => (schemeOf(key) === 'issn' ? key.slice(5) : [])).join(' | '),
  ],
  ['abbreviation', ({ venue }) => venue?.abbreviation],
  ['volume', ({ volume }) => volume],
  ['issue', ({ issue }) => issue],
  ['article_number', ({ articleNumber }) => articleNumber],
  ['pages', ({ pages }) => pages],
  ['number_of_pages', ({ numberOfPages }) => numberOfPages],
  ['edition', ({ edition }) => edition],
  ['publisher', ({ publisher }) => publisher],
  ['place', ({ place }) => place],
  ['language', ({ language }) => language],
  ['keywords', ({ keywords }) => keywords.map(({ text }) => text).join('; ')],
  ['abstract', ({ abstract }) => abstract],
  ...SCHEMES.map((scheme) => [scheme, ofScheme(scheme)] as const),
  ['identifiers', ({ identifiers }) => identifiers.filter((key) => !IN_COLUMNS.has(schemeOf(key))).join(' | ')],
  ['urls', ({ urls }) => urls.join(' | ')],
  ['category', ({ category }) => category],
  ['peer_reviewed', ({ peerReviewed }) => (peerReviewed === undefined ? undefined : peerReviewed ? 'yes' : 'no')],
  ['status', ({ status }) => status],
  ['open_access', ({ openAccess }) => openAccess?.status],
  ['licence', ({ openAccess }) => openAccess?.licence],
  ['note', ({ bibliographicalNote }) => bibliographicalNote],
  ['version_of', ({ versionOf }) => versionOf.join(' | ')],
  ['cites', ({ cites }) => cites.join(' | ')],
  ['projects', ({ projects }) => projects.flatMap(({ title }) => title ?? []).join(' | ')],
];
const HEADER = [...COLUMNS.map(([name]) => name), REMAINDER].join(',');

/** The names of the columns, the one for what has no column of its own last. */
export const CSV_COLUMNS: readonly string[] = HEADER.split(',');

export const whorlCsvWriter: Writer = {
  id: 'whorl-csv',
  extension: '.csv',
  // Without the mark spreadsheets read UTF-8 as something else.
  head: `\ufeff${HEADER}\r\n`,
  between: '\r\n',
  tail: '\r\n',
  record(record) {
    const cells = new Map(COLUMNS.map(([name, cell]) => [name, String(cell(record) ?? '')]));
    const read = readBack(cells);
    return rowOf(cells, read === undefined ? undefined : remainderOf(record, read));
  },
};

function rowOf(cells: ReadonlyMap<string, string>, remainder?: Remainder): string {
  const last = remainder === undefined ? '' : remainderText(remainder);
  return [...cells.values(), last].map(cellOf).join(',');
}

const cellOf = (value: string): string => {
  const safe = guarded(value);
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** What our reader makes of a row. A cell that it would refuse (a word taken for a key) is emptied: it is in the remainder then. */
function readBack(cells: Map<string, string>): PublicationRecord | undefined {
  for (let attempt = 0; attempt <= COLUMNS.length; attempt += 1) {
    const { record, rejected } = readCells([...cells.values(), ''], table(), 1, undefined);
    if (record?.kind === 'publication') return record;
    const refused = rejected?.field ?? '';
    if ((cells.get(refused) ?? '') === '' || refused === 'title') return undefined;
    cells.set(refused, '');
  }
  return undefined;
}

let known: Table | undefined;
function table(): Table {
  if (known !== undefined) return known;
  const read = readHeader(HEADER, ',', 'publications');
  if ('reason' in read) throw new Error(`The header of our own table cannot be read: ${read.reason}`);
  known = read;
  return read;
}
