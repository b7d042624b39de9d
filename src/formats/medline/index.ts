/** MEDLINE text, which PubMed calls "PubMed" or "MEDLINE" format (`.nbib`, `.txt`). */
import { Draft } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { type Grammar, type TaggedRecord, taggedRecords } from '../tagged/split.js';
import type { MappingTable } from '../tagged/table.js';
import { TABLE } from './mapping.js';

const LINE = /^([A-Z]{2,4}) {0,2}- ?(.*)$/s;
/** Of each record there is one: behind a blank line a second one begins a record whose PMID was lost, as OWN does, the line after it. */
const ONCE: ReadonlySet<string> = new Set(['STAT', 'TI', 'JT', 'TA', 'DP', 'AB']);

const GRAMMAR: Grammar = {
  tagOf(line) {
    const [whole, tag = '', value = ''] = LINE.exec(line) ?? [];
    // `PMID- `, `TI  - `: tags are filled up to four characters.
    return whole === undefined || line.indexOf('-') !== 4 ? undefined : { tag, value };
  },
  begins: (tag, within) =>
    tag === 'PMID' || (within.afterBlank && (tag === 'OWN' || (ONCE.has(tag) && within.has(tag)))),
};

function publicationOf(raw: TaggedRecord, table: MappingTable): ReadRecord {
  const number = raw.values.find(({ tag }) => tag === 'PMID')?.value ?? '';
  const key = /^\d{1,8}$/.test(number) ? { key: number } : {};
  if (raw.broken !== undefined) return rejectedRecord(raw.line, { line: raw.line, reason: raw.broken }, raw.raw, key);
  const draft = new Draft(raw.line);
  table.apply(raw.values, draft);
  const isPart = raw.values.some(({ tag }) => tag === 'BTI');
  const isWhole = isPart && !raw.values.some(({ tag }) => tag === 'TI');
  const { type } = draft.publication;
  if (type === undefined || type === 'JOURNAL_ARTICLE' || (isPart && type === 'REVIEW_ARTICLE'))
    draft.publication.type = isWhole ? 'BOOK' : isPart ? 'BOOK_CHAPTER' : 'JOURNAL_ARTICLE';
  draft.venue.kind = isWhole ? 'SERIES' : isPart ? 'BOOK' : type === 'PREPRINT' ? 'REPOSITORY' : 'JOURNAL';
  return finish(draft, { ...key, raw: raw.raw, titleHint: 'add a line "TI  - …"' });
}

/** Reads by a table of one's own: tests ask what is lost without a row. */
export async function* readBy(table: MappingTable, text: TextSource): AsyncGenerator<ReadRecord> {
  for await (const raw of taggedRecords(text, GRAMMAR)) yield publicationOf(raw, table);
}

export const medline: Format = {
  id: 'medline',
  label: 'MEDLINE / PubMed text (nbib)',
  extensions: ['.nbib', '.txt'],
  recognises(head) {
    if (/^PMID- ?\d{1,8}[ \t]*$/m.test(head)) return 0.95;
    return /^OWN - /m.test(head) && /^(?:TI {2}|BTI )- /m.test(head) ? 0.9 : 0;
  },
  read: (text) => readBy(TABLE, text),
  rejectFile: (raws) => `${raws.join('\n\n')}\n`,
};
