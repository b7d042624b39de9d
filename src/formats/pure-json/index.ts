/** Pure's web services (5.x and the API of 2023): research outputs, persons, units and organisations, as pages, lists or alone. */
import { linesOfFields, parsed } from '../csl-json/element.js';
import { ElementSplitter, type RawElement } from '../csl-json/split.js';
import { isObject, type JsonObject, textsOf } from '../csl-json/values.js';
import { Draft, type Place } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { fieldsByPlace } from '../json-head.js';
import { withUnixLines } from '../text-source.js';
import { emptyOrganization, emptyPerson, finishOrganization, finishPerson } from './draft.js';
import { type Kind, kindOf } from './kind.js';
import { ORGANIZATION } from './organization.js';
import { PERSON } from './person.js';
import { PUBLICATION } from './publication.js';
import { typeOfClass, venueKindOf } from './types.js';
import { classified, uuidKey } from './values.js';

const MAX_FIELDS = 2_000;
/** What is understood without a row, and what Pure keeps for itself. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  ...['type', 'uuid', 'pureId', 'systemName', 'typeDiscriminator', 'visibility', 'confidential', 'externalIdSource'],
  ...['period', 'lifecycle'],
]);

interface Planned<Row> {
  readonly row: Row;
  readonly rank: number;
  readonly value: unknown;
  readonly place: Place;
}

/** The fields that have a row, in the order of the table; the others are unmapped. */
function planned<Row>(
  item: JsonObject,
  table: ReadonlyMap<string, Row>,
  draft: Draft,
  element: RawElement,
): Planned<Row>[] {
  const lines = linesOfFields(element);
  const order = new Map([...table.keys()].map((field, rank) => [field, rank]));
  const plan: Planned<Row>[] = [];
  for (const [field, value] of Object.entries(item).slice(0, MAX_FIELDS)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    const row = table.get(field);
    if (row !== undefined)
      plan.push({ row, rank: order.get(field) ?? 0, value, place: { line: lines.get(field) ?? draft.line, field } });
    else if (!READ_ELSEWHERE.has(field)) draft.unmapped.push(field);
  }
  return plan.sort((one, other) => one.rank - other.rank);
}

function publicationFrom(item: JsonObject, draft: Draft, element: RawElement, key: object): ReadRecord {
  const type = typeOfClass(classified(item.type));
  if (type === undefined)
    draft.warn({ line: draft.line, field: 'type' }, 'the type is none we know; the record was taken as "other"');
  draft.publication.type = type ?? 'OTHER';
  draft.venue.kind = venueKindOf(draft.publication.type);
  for (const id of uuidKey(item)) draft.addIdentifier(id);
  for (const { row, value, place } of planned(item, PUBLICATION, draft, element)) row(draft, value, place, item);
  if (draft.venue.kind === 'JOURNAL' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  return finish(draft, { ...key, raw: element.raw, titleHint: 'add "title": {"value": "…"}' });
}

function personFrom(item: JsonObject, draft: Draft, element: RawElement, key: object): ReadRecord {
  const person = emptyPerson();
  person.identifiers.push(...uuidKey(item));
  for (const { row, value, place } of planned(item, PERSON, draft, element)) row(person, value, place, draft, item);
  return finishPerson(person, draft, element.raw, key);
}

function organizationFrom(item: JsonObject, ours: boolean, draft: Draft, element: RawElement, key: object): ReadRecord {
  const unit = emptyOrganization();
  unit.ours = ours;
  unit.identifiers.push(...uuidKey(item));
  for (const { row, value, place } of planned(item, ORGANIZATION, draft, element)) row(unit, value, place, draft, item);
  return finishOrganization(unit, draft, element.raw, key);
}

function recordOf(item: JsonObject, kind: Kind, element: RawElement): ReadRecord {
  const draft = new Draft(element.line);
  const uuid = (textsOf(item.uuid)[0] ?? '').slice(0, 500);
  const key = uuid === '' ? {} : { key: uuid };
  const { line, raw } = element;
  const visibility = isObject(item.visibility) ? (textsOf(item.visibility.key)[0] ?? '') : '';
  // What is not for the public must not come into a public graph because a file was exported with more rights.
  if (item.confidential === true || /^(?:confidential|backend)$/i.test(visibility)) {
    const reason = 'it is confidential in Pure and is not imported; release it there and export it again';
    return rejectedRecord(line, { line, field: 'visibility', reason }, raw, key);
  }
  if (kind === 'output') return publicationFrom(item, draft, element, key);
  return kind === 'person'
    ? personFrom(item, draft, element, key)
    : organizationFrom(item, kind === 'unit', draft, element, key);
}

function recordIn(element: RawElement): ReadRecord {
  const { line, raw } = element;
  if (element.broken !== undefined) return rejectedRecord(line, { line, reason: element.broken }, raw);
  const outcome = parsed(raw);
  if ('problem' in outcome) return rejectedRecord(line, { line, reason: outcome.problem }, raw);
  const item = outcome.value;
  const kind = isObject(item) ? kindOf(item) : undefined;
  if (isObject(item) && kind !== undefined) return recordOf(item, kind, element);
  const reason =
    'this is no research output, person, unit or organisation of Pure, the only ones that are imported; take it out';
  return rejectedRecord(line, { line, reason }, raw);
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const splitter = new ElementSplitter();
  for await (const piece of withUnixLines(text)) for (const element of splitter.push(piece)) yield recordIn(element);
  for (const element of splitter.end()) yield recordIn(element);
}

export const pureJson: Format = {
  id: 'pure-json',
  label: 'Pure JSON',
  extensions: ['.json', '.jsonl'],
  recognises(head) {
    if (!/^\s*[[{]/.test(head)) return 0;
    const places = fieldsByPlace(head);
    const list = places.has('items') ? 'items' : '';
    const fields = places.get(list);
    if (fields === undefined) return 0;
    const under = (name: string) => places.get(list === '' ? name : `${list}/${name}`);
    const isPure = [...(under('type')?.get('uri') ?? [])].some((uri) => uri.startsWith('/dk/atira/pure/'));
    const isNamed = [...(fields.get('systemName') ?? [])].some((name) =>
      /^(?:ResearchOutput|(?:External)?Person|(?:External)?Organi[sz]ation)$/.test(name),
    );
    if (fields.has('uuid') && (isPure || isNamed)) return 0.97;
    return fields.has('uuid') && fields.has('pureId') && /\/dk\/atira\/pure\//.test(head) ? 0.9 : 0;
  },
  read,
  rejectFile: (raws) => `[\n${raws.filter((raw) => raw !== '').join(',\n')}\n]\n`,
};
