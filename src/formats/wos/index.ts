/** Web of Science: its tagged text (`.txt`, `.isi`, `.ciw`) and its tab-delimited table, which has the tags as columns. */
import { Draft } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { type Grammar, type TaggedRecord, taggedRecords } from '../tagged/split.js';
import type { MappingTable } from '../tagged/table.js';
import { peekText } from '../text-source.js';
import { TABLE } from './mapping.js';
import { isTableHead, tableRecords } from './table.js';

const GRAMMAR: Grammar = {
  tagOf(line) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9])(?: (.*)|)$/s.exec(line) ?? [];
    return tag === undefined ? undefined : { tag, value };
  },
  begins: (tag) => tag === 'PT',
  end: 'ER',
  around: new Set(['FN', 'VR', 'EF']),
};

function publicationOf(raw: TaggedRecord, table: MappingTable): ReadRecord {
  const number = raw.values.find(({ tag }) => tag === 'UT')?.value ?? '';
  const key = /^\S{1,100}$/.test(number) ? { key: number } : {};
  if (raw.broken !== undefined) return rejectedRecord(raw.line, { line: raw.line, reason: raw.broken }, raw.raw, key);
  const draft = new Draft(raw.line);
  for (const remark of raw.remarks) draft.warn({ line: raw.line, field: 'ER' }, remark);
  draft.publication.type = 'OTHER';
  table.apply(raw.values, draft);
  if (draft.venue.kind === 'JOURNAL' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  return finish(draft, { ...key, raw: raw.raw, titleHint: 'add a line "TI …"' });
}

/** Reads by a table of one's own: tests ask what is lost without a row. */
export async function* readBy(table: MappingTable, source: TextSource): AsyncGenerator<ReadRecord> {
  const { head, text } = await peekText(source);
  const records = isTableHead(head) ? tableRecords(text) : taggedRecords(text, GRAMMAR);
  for await (const raw of records) yield publicationOf(raw, table);
}

/** Rows of a table carry its header before them. */
function rejectFile(raws: readonly string[]): string {
  const [first = ''] = raws;
  if (!isTableHead(first)) return `FN Web of Science\nVR 1.0\n${raws.map((raw) => `${raw}\nER\n`).join('\n')}\nEF\n`;
  const [header = ''] = first.split('\n', 1);
  return `${[header, ...raws.map((raw) => raw.slice(raw.indexOf('\n') + 1))].join('\n')}\n`;
}

export const wos: Format = {
  id: 'wos',
  label: 'Web of Science text',
  extensions: ['.txt', '.ciw', '.isi', '.tsv'],
  recognises(head) {
    if (isTableHead(head)) return 0.95;
    if (/^PT [A-Z]\s*$/m.test(head) && /^(?:TI|SO|AU|UT) \S/m.test(head)) return 0.95;
    return /^FN (?:Clarivate|Thomson|ISI|Web of)/m.test(head) ? 0.9 : 0;
  },
  read: (text) => readBy(TABLE, text),
  rejectFile,
};
