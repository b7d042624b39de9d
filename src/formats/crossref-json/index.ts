/** Crossref's REST API: whole answers (one work or a list), works as a list, one work, or one a line. */
import { linesOfFields, parsed } from '../csl-json/element.js';
import { READ_ELSEWHERE, type Row, rowFor } from '../csl-json/mapping.js';
import { ElementSplitter, type RawElement } from '../csl-json/split.js';
import { typeRow } from '../csl-json/types.js';
import { isObject, type JsonObject, textsOf } from '../csl-json/values.js';
import { Draft, type Place, quoted } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { withUnixLines } from '../text-source.js';
import { BY_FIELD } from './mapping.js';

const MAX_FIELDS = 2_000;
/** Said twice in each work, or of Crossref itself and not of the work. */
const REPEATED: ReadonlySet<string> = new Set([
  'journal-issue',
  'issn-type',
  'isbn-type',
  'references-count',
  'reference-count',
  'subtype',
]);

interface Planned {
  readonly row: Row;
  readonly rank: number;
  readonly value: unknown;
  readonly place: Place;
}

function rowOf(field: string, work: JsonObject): { row: Row; rank: number } | undefined {
  const own = BY_FIELD.get(field);
  const row = own?.find((candidate) => candidate.when === undefined || candidate.when(work));
  return row === undefined ? rowFor(field, work) : { row, rank: 1_000 };
}

function applyRows(work: JsonObject, draft: Draft, lines: ReadonlyMap<string, number>): void {
  const planned: Planned[] = [];
  for (const [field, value] of Object.entries(work).slice(0, MAX_FIELDS)) {
    if (READ_ELSEWHERE.has(field) || REPEATED.has(field) || value === null || value === '') continue;
    if (Array.isArray(value) && value.length === 0) continue;
    const found = rowOf(field, work);
    if (found === undefined) draft.unmapped.push(field);
    else planned.push({ ...found, value, place: { line: lines.get(field) ?? draft.line, field } });
  }
  planned.sort((one, other) => one.rank - other.rank);
  for (const { row, value, place } of planned) row.to(draft, value, place, work);
}

function publicationOf(element: RawElement): ReadRecord {
  const { line, raw } = element;
  if (element.broken !== undefined) return rejectedRecord(line, { line, reason: element.broken }, raw);
  const outcome = parsed(raw);
  if ('problem' in outcome) return rejectedRecord(line, { line, reason: outcome.problem }, raw);
  const work = outcome.value;
  if (!isObject(work)) {
    const reason = 'a work is an object with "DOI", "title", "author" …; this is none';
    return rejectedRecord(line, { line, reason }, raw);
  }
  const draft = new Draft(line);
  const written = textsOf(work.type)[0] ?? '';
  const known = typeRow(written);
  if (known === undefined && written !== '')
    draft.warn(
      { line, field: 'type' },
      `${quoted(written)} is no type of Crossref we know; the record was taken as "other"`,
    );
  draft.publication.type = known?.type ?? 'OTHER';
  draft.venue.kind = known?.container ?? 'OTHER';
  applyRows(work, draft, linesOfFields(element));
  if (draft.venue.kind === 'JOURNAL' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  const key = (textsOf(work.DOI)[0] ?? '').slice(0, 500);
  return finish(draft, {
    ...(key === '' ? {} : { key }),
    raw,
    titleHint: 'Crossref has none for this work; add "title": ["…"]',
  });
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const splitter = new ElementSplitter(new Set(['message']));
  for await (const piece of withUnixLines(text)) {
    for (const element of splitter.push(piece)) yield publicationOf(element);
  }
  for (const element of splitter.end()) yield publicationOf(element);
}

/** Fields of works that CSL-JSON does not have. */
const MARKS = /"(?:is-referenced-by-count|reference-count|content-domain|short-container-title|update-to)"\s*:/;

export const crossrefJson: Format = {
  id: 'crossref-json',
  label: 'Crossref JSON',
  extensions: ['.json', '.jsonl'],
  recognises(head) {
    if (!/^\s*[[{]/.test(head)) return 0;
    if (/"message-type"\s*:\s*"work(?:-list)?"/.test(head.slice(0, 4_000))) return 0.97;
    // Where doi.org answers in CSL-JSON, a title is a text.
    return MARKS.test(head) && /"DOI"\s*:/.test(head) && /"title"\s*:\s*\[/.test(head) ? 0.96 : 0;
  },
  read,
  rejectFile: (raws) =>
    `{"status":"ok","message-type":"work-list","message":{"items":[\n${raws.filter((raw) => raw !== '').join(',\n')}\n]}}\n`,
};
