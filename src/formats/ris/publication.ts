/** One RIS record to one publication. */
import type { PublicationRecord } from '../../record/record.js';
import { isMorePrecise, readDate } from '../dates.js';
import { Draft, type Place, quoted } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { ReadRecord } from '../format.js';
import { plainLine } from '../plain-text.js';
import * as put from '../put.js';
import { REMAINDER } from '../remainder.js';
import { placeAddresses, placeOrcids } from './affiliations.js';
import { READ_ELSEWHERE, type Row, rowFor } from './mapping.js';
import type { RawRecord, TaggedValue } from './split.js';
import { type RecordContext, typeRow } from './types.js';

const placeOf = ({ tag, line }: TaggedValue): Place => ({ line, field: tag });

function contextOf(raw: RawRecord): RecordContext {
  const first = new Map<string, string>();
  for (const { tag, value } of raw.values) if (value !== '' && !first.has(tag)) first.set(tag, value);
  const written = first.get('TY') ?? '';
  return {
    shape: typeRow(written)?.shape ?? 'other',
    code: written.trim().toUpperCase(),
    has: (tag) => first.has(tag),
    value: (tag) => first.get(tag) ?? '',
  };
}

function applyTable(raw: RawRecord, draft: Draft, context: RecordContext): void {
  const planned: { row: Row; rank: number; value: TaggedValue }[] = [];
  for (const value of raw.values) {
    if (value.value === '' || READ_ELSEWHERE.has(value.tag)) continue;
    const found = rowFor(value.tag, context);
    if (found === undefined) draft.unmapped.push(value.tag);
    else planned.push({ ...found, value });
  }
  planned.sort((one, other) => one.rank - other.rank);
  for (const { row, value } of planned) row.to(draft, value.value, placeOf(value), context);
}

/** `2005/07/15/Summer` → the date; words behind the third slash say something else, e.g. `received`. */
function dateIn(value: string): { text: string; isOther: boolean } {
  const [year = '', month = '', day = '', ...other] = value.split('/');
  if (!/^\s*\d{4}\s*$/.test(year) || !value.includes('/')) return { text: value, isOther: false };
  const text = [year, month, day]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(/\p{L}/u.test(month) ? ' ' : '/');
  return { text, isOther: /received|accepted|revised|submitted/i.test(other.join('/')) };
}

/** PY and Y1 give the year; a DA of that year, or without a year (`MAR 15`), the month and day. */
function readWhen(raw: RawRecord, draft: Draft): void {
  let problem: { place: Place; reason: string } | undefined;
  for (const tag of ['PY', 'Y1', 'DA']) {
    for (const value of raw.values) {
      if (value.tag !== tag || value.value === '') continue;
      const { text, isOther } = dateIn(plainLine(value.value));
      if (isOther) continue;
      const known = draft.publication.publishedOn;
      const read = readDate(
        tag === 'DA' && known !== undefined && !/\d{4}/.test(text) ? `${text} ${known.slice(0, 4)}` : text,
      );
      if (read.inPress === true) draft.publication.status ??= 'IN_PRESS';
      const isUsed = read.date !== undefined && isMorePrecise(read.date, known);
      if (read.problem !== undefined && (isUsed || problem === undefined))
        problem = { place: placeOf(value), reason: read.problem };
      else if (isUsed) problem = undefined;
      if (isUsed) draft.publication.publishedOn = read.date;
    }
  }
  if (problem !== undefined) draft.warn(problem.place, problem.reason);
}

/** SP and EP: pages, or an article number (`e0815`), or the number of pages of a whole book. */
function readPages(raw: RawRecord, draft: Draft, context: RecordContext): void {
  const start = raw.values.find(({ tag, value }) => tag === 'SP' && value !== '');
  const end = raw.values.find(({ tag, value }) => tag === 'EP' && value !== '');
  const first = plainLine(start?.value ?? '');
  const last = plainLine(end?.value ?? '');
  const place = placeOf(start ?? end ?? { tag: 'SP', line: raw.line, value: '' });
  // PsycInfo writes "No Specified" for none.
  if (/^no\b/i.test(first) || /specified/i.test(last)) return;
  if (context.shape === 'whole' && last === '' && /^\d+\s*(?:p|pp|pages)?\.?$/i.test(first))
    put.numberOfPages(draft, first, place);
  else if (last === '' && /^e\d{2,}$/i.test(first)) put.text('articleNumber')(draft, first, place);
  else if (first === '' || last === '' || first === last || first.includes('-'))
    put.pages(draft, first === '' ? last : first, place);
  else put.pages(draft, last.includes('-') ? last : `${first}-${last}`, place);
}

function venueKind(context: RecordContext, draft: Draft): NonNullable<PublicationRecord['venue']>['kind'] {
  if (context.shape === 'part')
    return context.code.startsWith('C') && !context.code.startsWith('CH') ? 'PROCEEDINGS' : 'BOOK';
  if (context.shape === 'whole') return 'SERIES';
  if (context.code === 'NEWS' || context.code === 'MGZN') return context.code === 'NEWS' ? 'NEWSPAPER' : 'OTHER';
  return /^(?:arxiv|biorxiv|medrxiv|ssrn|chemrxiv|psyarxiv|research square)/i.test(draft.venue.title ?? '')
    ? 'REPOSITORY'
    : 'JOURNAL';
}

/** Our own field may stand in several lines: lines have a limit. */
function readRemainder(raw: RawRecord, draft: Draft): void {
  const lines = raw.values.filter(({ tag, value }) => tag === 'U5' && value !== '');
  const [first] = lines;
  const start = `${REMAINDER}:`;
  for (const { tag, value } of lines) if (!value.startsWith(start)) draft.unmapped.push(tag);
  const ours = lines.filter(({ value }) => value.startsWith(start));
  if (first === undefined || ours.length === 0) return;
  put.remainder(draft, ours.map(({ value }) => value.slice(start.length)).join(''), placeOf(ours[0] ?? first));
}

/** The publication of a record, or its rejection. */
export function publicationOf(raw: RawRecord): ReadRecord {
  const id = plainLine(raw.values.find(({ tag, value }) => tag === 'ID' && value !== '')?.value ?? '').slice(0, 500);
  const key = id === '' ? {} : { key: id };
  if (raw.broken !== undefined) return rejectedRecord(raw.line, { line: raw.line, reason: raw.broken }, raw.raw, key);
  const draft = new Draft(raw.line);
  for (const remark of raw.remarks) draft.warn({ line: raw.line, field: 'TY' }, remark);
  const context = contextOf(raw);
  const known = typeRow(context.value('TY'));
  if (known === undefined && context.has('TY'))
    draft.warn(
      { line: raw.line, field: 'TY' },
      `${quoted(context.value('TY'))} is no RIS type we know; the record was taken as "other"`,
    );
  draft.publication.type = known?.type ?? 'OTHER';
  applyTable(raw, draft, context);
  readWhen(raw, draft);
  readPages(raw, draft, context);
  draft.venue.kind = venueKind(context, draft);
  if (draft.venue.kind === 'REPOSITORY') draft.publication.type = 'PREPRINT';
  if (context.shape === 'article' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  placeAddresses(raw, draft);
  placeOrcids(raw, draft);
  for (const { tag, value, line } of raw.values) {
    if (tag === 'N1' || tag === 'M1') put.doiWithin(draft, value, { line, field: tag });
  }
  readRemainder(raw, draft);
  return finish(draft, { ...key, raw: raw.raw, titleHint: 'add a line "TI  - …" (or T1)' });
}
