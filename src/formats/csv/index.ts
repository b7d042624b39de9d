/** Tables of databases and reference managers, told apart by their header. Our own tables are in `whorl-csv`. */
import { Draft } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import type { TaggedRecord, TaggedValue } from '../tagged/split.js';
import { peekText } from '../text-source.js';
import { type Row, rowsOf } from '../whorl-csv/rows.js';
import { cellsOf } from '../whorl-csv/table.js';
import { blockRecords, isInBlocks } from './blocks.js';
import { ROW_LIMITS } from './limits.js';
import { cellText, type Header, headerIn, MAX_PREAMBLE } from './table.js';
import type { Vendor } from './vendor.js';
import { VENDORS, vendorOf } from './vendors/index.js';
import { anyTable } from './vendors/managers.js';

type VenueKind = NonNullable<Draft['venue']['kind']>;
const VENUE_KINDS: Readonly<Record<string, VenueKind>> = {
  CONFERENCE_PAPER: 'PROCEEDINGS',
  CONFERENCE_ABSTRACT: 'PROCEEDINGS',
  BOOK_CHAPTER: 'BOOK',
  ENTRY: 'BOOK',
  BOOK: 'SERIES',
  ANTHOLOGY: 'SERIES',
  PROCEEDINGS: 'SERIES',
  THESIS: 'SERIES',
  REPORT: 'SERIES',
  PREPRINT: 'REPOSITORY',
  PERIODICAL_ARTICLE: 'NEWSPAPER',
};

function publicationOf(raw: TaggedRecord, { table, key: column }: Vendor): ReadRecord {
  const written = raw.values.find(({ tag }) => tag === column)?.value ?? '';
  const key = column !== undefined && /^\S{1,200}$/.test(written) ? { key: written } : {};
  if (raw.broken !== undefined) return rejectedRecord(raw.line, { line: raw.line, reason: raw.broken }, raw.raw, key);
  const draft = new Draft(raw.line);
  table.apply(raw.values, draft);
  // Nearly all tables that do not say what a record is are lists of articles.
  draft.publication.type ??= draft.venue.title === undefined ? 'OTHER' : 'JOURNAL_ARTICLE';
  draft.venue.kind = VENUE_KINDS[draft.publication.type] ?? 'JOURNAL';
  // Scopus names a book as its own source.
  if (draft.venue.title?.toLowerCase() === draft.publication.title?.toLowerCase()) delete draft.venue.title;
  return finish(draft, { ...key, raw: raw.raw, titleHint: 'fill the column of the title' });
}

/** A row as a record whose tags are the columns. */
function recordOf(row: Row, header: Header): TaggedRecord | undefined {
  // The parser is slow to begin, and files of blank lines exist.
  if (row.broken === undefined && row.text.trim() === '') return undefined;
  const raw = `${header.text}\n${row.text}`;
  const broken = (reason: string): TaggedRecord => ({ line: row.line, values: [], raw, remarks: [], broken: reason });
  if (row.broken !== undefined) return broken(row.broken);
  const written = cellsOf(row.text, header.delimiter);
  if (!Array.isArray(written)) return broken(written.reason);
  const cells = withoutSpill(written, header);
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  if (cells.slice(header.columns.length).some((cell) => cell.trim() !== ''))
    return broken(
      `this row has ${cells.length} cells, the header has ${header.columns.length}; a delimiter inside a text needs quotes around the text`,
    );
  const values: TaggedValue[] = header.columns.map((tag, at) => ({
    tag,
    value: cellText(cells[at] ?? ''),
    line: row.line,
  }));
  return { line: row.line, values, raw, remarks: [] };
}

/** Puts the surplus cells of the column that has them into one. */
function withoutSpill(
  cells: readonly string[],
  { columns, vendor: { spills = '', key = '' } }: Header,
): readonly string[] {
  const surplus = cells.length - columns.length;
  const at = columns.indexOf(spills);
  if (surplus <= 0 || at < 0) return cells;
  const repaired = [
    ...cells.slice(0, at),
    cells.slice(at, at + surplus + 1).join('\n'),
    ...cells.slice(at + surplus + 1),
  ];
  return /^2-s2\.0-\d+$/.test(repaired[columns.indexOf(key)] ?? '') ? repaired : cells;
}

/** Reads by tables of one's own: tests ask what is lost without a row. */
export async function* readBy(vendors: readonly Vendor[], source: TextSource): AsyncGenerator<ReadRecord> {
  const { head, text } = await peekText(source);
  if (headersIn(head).length === 0 && isInBlocks(head)) {
    const blocks = vendorOf(['title', 'author names', 'source'], vendors);
    for await (const raw of blockRecords(text)) if (blocks !== undefined) yield publicationOf(raw, blocks);
    return;
  }
  let header: Header | undefined;
  const layout = () => ({ delimiter: header?.delimiter ?? ',' });
  for await (const row of rowsOf(text, layout, ROW_LIMITS)) {
    if (header === undefined) {
      header = row.broken === undefined ? headerIn(row.text, vendors) : undefined;
      continue;
    }
    const raw = recordOf(row, header);
    if (raw !== undefined) yield publicationOf(raw, header.vendor);
  }
}

/** Headers we know among the first lines. */
function headersIn(head: string): Header[] {
  return head
    .split(/\r\n|\n|\r/, MAX_PREAMBLE)
    .map((line) => headerIn(line))
    .filter((header) => header !== undefined);
}

/** Each raw text has its header before it. */
function rejectFile(raws: readonly string[]): string {
  const [first = ''] = raws;
  const end = first.indexOf('\n');
  const header = first.slice(0, end);
  const bodies = raws.map((raw) => (raw.startsWith(`${header}\n`) ? raw.slice(end + 1) : raw));
  return end < 0 || bodies.includes(first) ? `${raws.join('\n\n')}\n` : `${[header, ...bodies].join('\n')}\n`;
}

export const csv: Format = {
  id: 'csv',
  label: 'CSV of databases (Scopus, IEEE Xplore, Lens, Embase …)',
  extensions: ['.csv', '.tsv'],
  recognises(head) {
    const [header] = headersIn(head);
    if (header === undefined) return isInBlocks(head) ? 0.9 : 0;
    // A table without a name may as well be one of our own lists.
    return header.vendor === anyTable ? 0.55 : 0.93;
  },
  read: (text) => readBy(VENDORS, text),
  rejectFile,
};
