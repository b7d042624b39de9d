/** EndNote's tagged text (`.enw`) and refer / BibIX, of whose tags it is made: `%A Doe, Jane`, `%T A title`. */
import { Draft, quoted } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { plainLine } from '../plain-text.js';
import { typeRow } from '../ris/types.js';
import { type Grammar, type TaggedRecord, taggedRecords } from '../tagged/split.js';
import { contextOf, type MappingTable } from '../tagged/table.js';
import { risTypeOfRecord, shapeOf, TABLE } from './mapping.js';
import { risTypeOf } from './types.js';

const LINE = /^%([0-9A-Z!?@[\]^&*#$()+=<>:'"|~_-])(?:[ \t](.*)|)$/s;
/** refer has a blank line between records and nothing else. */
const FIRST_OF_REFER: ReadonlySet<string> = new Set(['A', 'T', 'Q', 'E', 'L', 'F']);

const GRAMMAR: Grammar = {
  tagOf(line) {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    return tag === undefined ? undefined : { tag, value };
  },
  begins: (tag, within) =>
    tag === '0' || (within.afterBlank && !within.has('0') && within.has('T') && FIRST_OF_REFER.has(tag)),
};

function publicationOf(raw: TaggedRecord, table: MappingTable): ReadRecord {
  const label = plainLine(raw.values.find(({ tag, value }) => tag === 'F' && value !== '')?.value ?? '').slice(0, 500);
  const key = label === '' ? {} : { key: label };
  if (raw.broken !== undefined) return rejectedRecord(raw.line, { line: raw.line, reason: raw.broken }, raw.raw, key);
  const draft = new Draft(raw.line);
  const context = contextOf(raw.values);
  const written = context.value('0');
  if (written !== '' && risTypeOf(written) === undefined)
    draft.warn(
      { line: raw.line, field: '0' },
      `${quoted(written)} is no reference type we know; the record was taken as "other"`,
    );
  const type = risTypeOfRecord(context);
  draft.publication.type = typeRow(type)?.type ?? 'OTHER';
  table.apply(raw.values, draft);
  const shape = shapeOf(context);
  const isMeeting = type === 'CONF' || type === 'CPAPER';
  draft.venue.kind = shape === 'part' ? (isMeeting ? 'PROCEEDINGS' : 'BOOK') : shape === 'whole' ? 'SERIES' : 'JOURNAL';
  if (shape === 'article' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  return finish(draft, { ...key, raw: raw.raw, titleHint: 'add a line "%T …"' });
}

/** Reads by a table of one's own: tests ask what is lost without a row. */
export async function* readBy(table: MappingTable, text: TextSource): AsyncGenerator<ReadRecord> {
  for await (const raw of taggedRecords(text, GRAMMAR)) yield publicationOf(raw, table);
}

export const endnote: Format = {
  id: 'endnote',
  label: 'EndNote tagged text (ENW / refer)',
  extensions: ['.enw', '.ref', '.refer'],
  recognises(head, fileName) {
    if (/^%0[ \t]\p{L}/mu.test(head)) return 0.95;
    const tags = new Set(head.match(/^%[ADEIJKTUVX@](?= )/gm));
    if (tags.size >= 2 && (tags.has('%T') || tags.has('%A'))) return 0.9;
    return /\.(?:enw|refer?)(?:\.gz)?$/i.test(fileName) && /^%[0-9A-Z](?: |$)/m.test(head) ? 0.9 : 0;
  },
  read: (text) => readBy(TABLE, text),
  rejectFile: (raws) => `${raws.join('\n\n')}\n`,
};
