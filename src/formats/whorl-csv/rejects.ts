import { rowEnd, type Table } from './table.js';

/** A rejected row with the header it belongs to: complete in itself. */
export function withHead(table: Table, source: string | undefined, row: string): string {
  const remarks = [`# whorl: ${table.kind}`, ...(source === undefined ? [] : [`# source: ${source}`])];
  return row === '' ? '' : [...remarks, table.header, row].join('\n');
}

/** One table of the rejected rows of one file: what stands in front of each is written once. */
export function joinRows(raws: readonly string[]): string {
  const kept = raws.filter((raw) => raw !== '');
  const head = headOf(kept[0] ?? '');
  const rows = kept.map((raw) => (head !== '' && raw.startsWith(head) ? raw.slice(head.length) : raw));
  return `${head}${rows.join('\n')}\n`;
}

/** The remarks and the header row in front of a rejected row. */
function headOf(raw: string): string {
  const remarks = /^(# [^\n]*\n)*/.exec(raw)?.[0] ?? '';
  return remarks === '' ? '' : raw.slice(0, remarks.length + rowEnd(raw.slice(remarks.length)));
}
