/** CSL-JSON of citation managers and DOI resolvers: a list, one item, `{ "items": […] }`, or one item a line. */
import { Draft, type Place, quoted } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { fieldsByPlace } from '../json-head.js';
import { withUnixLines } from '../text-source.js';
import { linesOfFields, parsed } from './element.js';
import { READ_ELSEWHERE, type Row, rowFor } from './mapping.js';
import { ElementSplitter, type RawElement } from './split.js';
import { typeRow } from './types.js';
import { isObject, type JsonObject, textsOf } from './values.js';

const MAX_FIELDS = 2_000;

function applyTable(item: JsonObject, draft: Draft, lines: ReadonlyMap<string, number>): void {
  const planned: { row: Row; rank: number; value: unknown; place: Place }[] = [];
  for (const [field, value] of Object.entries(item).slice(0, MAX_FIELDS)) {
    if (READ_ELSEWHERE.has(field) || value === null || value === '') continue;
    const found = rowFor(field, item);
    if (found === undefined) draft.unmapped.push(field);
    else planned.push({ ...found, value, place: { line: lines.get(field) ?? draft.line, field } });
  }
  planned.sort((one, other) => one.rank - other.rank);
  for (const { row, value, place } of planned) row.to(draft, value, place, item);
}

function publicationOf(element: RawElement): ReadRecord {
  const { line, raw } = element;
  if (element.broken !== undefined) return rejectedRecord(line, { line, reason: element.broken }, raw);
  const outcome = parsed(raw);
  if ('problem' in outcome) return rejectedRecord(line, { line, reason: outcome.problem }, raw);
  const item = outcome.value;
  if (!isObject(item)) {
    const reason = 'a record is an object with "type", "title", "author" …; this is none';
    return rejectedRecord(line, { line, reason }, raw);
  }
  const draft = new Draft(line);
  const written = textsOf(item.type)[0] ?? '';
  const known = typeRow(written);
  if (known === undefined)
    draft.warn(
      { line, field: 'type' },
      `${written === '' ? 'no type is given' : `${quoted(written)} is no CSL type we know`}; the record was taken as "other"`,
    );
  draft.publication.type = known?.type ?? 'OTHER';
  draft.venue.kind = known?.container ?? 'OTHER';
  applyTable(item, draft, linesOfFields(element));
  if (draft.venue.kind === 'JOURNAL' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  const key = (textsOf(item['citation-key'])[0] ?? textsOf(item.id)[0] ?? '').slice(0, 500);
  return finish(draft, { ...(key === '' ? {} : { key }), raw, titleHint: 'add "title": "…"' });
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const splitter = new ElementSplitter();
  for await (const piece of withUnixLines(text)) {
    for (const element of splitter.push(piece)) yield publicationOf(element);
  }
  for (const element of splitter.end()) yield publicationOf(element);
}

const LISTS = ['items', 'references'];
const VARIABLES = ['title', 'container-title', 'issued', 'DOI', 'author'];
/** Fields of JSON from elsewhere that also has CSL's types. */
const OTHERS =
  /"(?:message-type|@context|@type|agency|doi-registration|creators|resourceType|display_name|put-code|approval-date)"\s*:/;

export const cslJson: Format = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extensions: ['.json', '.csljson', '.jsonl'],
  recognises(head) {
    if (!/^\ufeff?\s*[[{]/.test(head)) return 0;
    const places = fieldsByPlace(head);
    const list = LISTS.find((name) => places.has(name));
    const fields = places.get(list ?? '');
    const isCsl = [...(fields?.get('type') ?? [])].some((type) => typeRow(type) !== undefined);
    // Others have a title with parts, or one that stands deeper.
    if (!isCsl || !VARIABLES.some((name) => fields?.has(name)) || places.has('title')) return 0;
    return OTHERS.test(head.slice(0, 4_000)) ? 0.3 : 0.9;
  },
  read,
  rejectFile: (raws) => `[\n${raws.join(',\n')}\n]\n`,
};
