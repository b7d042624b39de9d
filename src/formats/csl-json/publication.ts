/** One item of CSL-JSON to one publication. */
import { Draft, type Place, quoted } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { ReadRecord } from '../format.js';
import { linesOfFields, parsed } from './element.js';
import { READ_ELSEWHERE, type Row, rowFor } from './mapping.js';
import type { RawElement } from './split.js';
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

/** The publication of an item, or its rejection. */
export function publicationOf(element: RawElement): ReadRecord {
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
