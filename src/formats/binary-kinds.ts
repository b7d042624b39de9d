/** Files that are no text, known by their first bytes, and what a person can do with them. */

export interface BinaryKind {
  /** With its article: `a ZIP archive`. */
  readonly what: string;
  /** A sentence. */
  readonly advice: string;
  /** An archive whose members can be read. */
  readonly archive?: 'zip' | 'tar';
}

interface Row extends BinaryKind {
  readonly at?: number;
  readonly bytes: string;
  /** Must also stand in the first kilobytes. */
  readonly holds?: string;
}

const SPREADSHEET = 'Save the sheet as CSV (UTF-8) and import that.';
const UNPACK = 'Unpack it and import the files in it.';
const EXPORT = 'Export the records as BibTeX, RIS or CSL-JSON and import that file.';

/** Bytes are written as Latin-1 text. The first row that fits is used. */
const ROWS: readonly Row[] = [
  { bytes: 'PK\u0003\u0004', holds: 'xl/', what: 'an Excel workbook (XLSX)', advice: SPREADSHEET },
  { bytes: 'PK\u0003\u0004', holds: 'word/', what: 'a Word document (DOCX)', advice: EXPORT },
  {
    bytes: 'PK\u0003\u0004',
    holds: 'opendocument.spreadsheet',
    what: 'an OpenDocument spreadsheet',
    advice: SPREADSHEET,
  },
  { bytes: 'PK\u0003\u0004', holds: '[Content_Types].xml', what: 'an Office file (XLSX, DOCX …)', advice: SPREADSHEET },
  { bytes: 'PK\u0003\u0004', what: 'a ZIP archive', advice: UNPACK, archive: 'zip' },
  { bytes: 'PK\u0005\u0006', what: 'an empty ZIP archive', advice: UNPACK, archive: 'zip' },
  { bytes: '%PDF-', what: 'a PDF', advice: EXPORT },
  { bytes: '\u00d0\u00cf\u0011\u00e0', what: 'an old Excel or Word file', advice: SPREADSHEET },
  { bytes: 'SQLite format 3', what: 'an SQLite database (Zotero keeps its library in one)', advice: EXPORT },
  { bytes: '\u00fd7zXZ', what: 'an xz archive', advice: UNPACK },
  { bytes: 'BZh', what: 'a bzip2 archive', advice: UNPACK },
  { bytes: '\u0028\u00b5\u002f\u00fd', what: 'a Zstandard archive', advice: UNPACK },
  { bytes: '7z\u00bc\u00af', what: 'a 7-Zip archive', advice: UNPACK },
  { bytes: 'Rar!', what: 'a RAR archive', advice: UNPACK },
  { bytes: '\u001f\u008b', what: 'a gzip file packed twice', advice: UNPACK },
  { at: 257, bytes: 'ustar', what: 'a tar archive', advice: UNPACK, archive: 'tar' },
  { bytes: '\u0089PNG', what: 'a picture (PNG)', advice: EXPORT },
  { bytes: '\u00ff\u00d8\u00ff', what: 'a picture (JPEG)', advice: EXPORT },
  { bytes: 'GIF8', what: 'a picture (GIF)', advice: EXPORT },
  { bytes: '{\\rtf', what: 'a Rich Text document (RTF)', advice: EXPORT },
  { bytes: 'PAR1', what: 'a Parquet file', advice: EXPORT },
];

/** Share of control characters above which bytes are no text. */
const JUNK_SHARE = 0.02;

function controlShare(head: Uint8Array): number {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls += 1;
  return head.length === 0 ? 0 : controls / head.length;
}

/** What the first bytes of a file show it to be, if it is no text. */
export function binaryKind(head: Uint8Array): BinaryKind | undefined {
  const text = Buffer.from(head.subarray(0, 8_192)).toString('latin1');
  const row = ROWS.find(
    ({ at = 0, bytes, holds }) => text.startsWith(bytes, at) && (holds === undefined || text.includes(holds)),
  );
  if (row !== undefined) return row;
  return controlShare(head) > JUNK_SHARE
    ? { what: 'a binary file of a kind we do not know', advice: EXPORT }
    : undefined;
}
