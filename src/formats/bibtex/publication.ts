/** One entry to one publication: the table is applied, then what several fields say together. */
import { findArxiv } from '../../identifiers/index.js';
import type { PublicationRecord } from '../../record/record.js';
import { dateFromParts, monthNumber, readDate } from '../dates.js';
import { Draft, type Place, quoted } from '../draft.js';
import { finish } from '../finish.js';
import type { ReadRecord } from '../format.js';
import { plainLine, withSingleSpaces } from '../plain-text.js';
import * as put from '../put.js';
import type { Entry, Field } from './fields.js';
import { decodeLatex, decodeVerbatim } from './latex.js';
import { type EntryContext, READ_ELSEWHERE, type Row, rowFor } from './mapping.js';
import { typeRow } from './types.js';

/** Fields that may stand several times. */
const REPEATABLE: ReadonlySet<string> = new Set([
  'keywords',
  'keyword',
  'url',
  'note',
  'author',
  'editor',
  'issn',
  'isbn',
]);
const REPOSITORIES =
  /^(?:arxiv|corr$|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|osf preprints|ssrn|research square|preprints(?:\.org)?$|authorea|zenodo)/i;

const placeOf = (field: Field): Place => ({ line: field.line, field: field.name });

/** Fields by name; the first of each, but for those that may repeat. */
function distinctFields(entry: Entry, draft: Draft): Map<string, Field[]> {
  const byName = new Map<string, Field[]>();
  for (const field of entry.fields) {
    const [first, ...more] = byName.get(field.name) ?? [];
    if (first === undefined) byName.set(field.name, [field]);
    else if (REPEATABLE.has(field.name)) byName.set(field.name, [first, ...more, field]);
    else if (first.value.trim() !== field.value.trim())
      draft.warn(placeOf(field), `written twice; the first one (line ${first.line}) was kept`);
  }
  return byName;
}

function contextOf(entry: Entry, byName: ReadonlyMap<string, readonly Field[]>): EntryContext {
  const value = (name: string) => byName.get(name)?.[0]?.value ?? '';
  const shape = typeRow(entry.type)?.shape ?? (byName.has('journal') ? 'article' : 'other');
  return { shape, entryType: entry.type, has: (name) => value(name).trim() !== '', value };
}

/** A line end is a space in BibTeX; an empty line parts paragraphs. */
function paragraphsOf(value: string): string {
  if (!value.includes('\n')) return value;
  const lines = value.split('\n').map((line) => line.trim());
  return lines.map((line, index) => (line === '' ? '\n' : index === 0 ? line : ` ${line}`)).join('');
}

function valueFor(row: Row, field: Field, draft: Draft): string {
  if (row.as === 'latex') return field.value;
  if (row.as === 'verbatim') return decodeVerbatim(withSingleSpaces(field.value));
  const { text, unknown } = decodeLatex(paragraphsOf(field.value));
  if (unknown.length > 0)
    draft.warn(
      placeOf(field),
      `${unknown.slice(0, 5).join(', ')}: no LaTeX command we know; what it stands for may be lost`,
    );
  return text;
}

function applyTable(entry: Entry, draft: Draft, byName: ReadonlyMap<string, readonly Field[]>): EntryContext {
  const context = contextOf(entry, byName);
  const planned: { row: Row; rank: number; field: Field }[] = [];
  for (const [name, fields] of byName) {
    if (READ_ELSEWHERE.has(name)) continue;
    const found = rowFor(name, context);
    for (const field of fields) {
      if (field.value.trim() === '') continue;
      if (found === undefined) draft.unmapped.push(name);
      else planned.push({ ...found, field });
    }
  }
  planned.sort((one, other) => one.rank - other.rank);
  for (const { row, field } of planned) row.to(draft, valueFor(row, field, draft), placeOf(field), context);
  return context;
}

/** The number of the day in `month = {12 mar}` or in `day`. */
function dayOf(month: string, day: Field | undefined): number | undefined {
  const written = day === undefined ? month.replace(/^\d{1,2}$/, '') : plainLine(day.value);
  const number = /(?<!\d)\d{1,2}(?!\d)/.exec(written)?.[0];
  return number === undefined ? undefined : Number(number);
}

/** Adds `month` and `day` to the year. */
function refineYear(draft: Draft, year: string, month: Field, day: Field | undefined): void {
  const words = plainLine(decodeLatex(month.value).text);
  const number = monthNumber(words.match(/\p{L}+/u)?.[0] ?? words);
  if (number === undefined) {
    if (words !== '' && !/^(?:spring|summer|autumn|fall|winter|q[1-4])/i.test(words))
      draft.warn(placeOf(month), `${quoted(words)} is not a month; only the year was kept`);
    return;
  }
  const read = dateFromParts(Number(year), number, dayOf(words, day));
  if (read.problem !== undefined) draft.warn(placeOf(day ?? month), read.problem);
  if (read.date !== undefined) draft.publication.publishedOn = read.date;
}

/** `date`, or `year` with `month` and `day`. */
function readWhen(draft: Draft, byName: ReadonlyMap<string, readonly Field[]>): void {
  const [date] = byName.get('date') ?? [];
  if (date !== undefined) put.publishedOn(draft, decodeLatex(date.value).text, placeOf(date));
  const [year] = byName.get('year') ?? [];
  const [month] = byName.get('month') ?? [];
  if (year === undefined || draft.publication.publishedOn !== undefined) return;
  const read = readDate(plainLine(decodeLatex(year.value).text));
  put.publishedOn(draft, decodeLatex(year.value).text, placeOf(year));
  if (month !== undefined && read.date?.length === 4) refineYear(draft, read.date, month, byName.get('day')?.[0]);
}

function joinedWith(main: string | undefined, field: Field | undefined): string | undefined {
  if (main === undefined || field === undefined) return main;
  const sub = plainLine(decodeLatex(field.value).text);
  if (sub === '' || main.toLowerCase().includes(sub.toLowerCase())) return main;
  return /[:?!.–—]$/.test(main) ? `${main} ${sub}` : `${main}: ${sub}`;
}

function joinSubtitles(draft: Draft, byName: ReadonlyMap<string, readonly Field[]>, context: EntryContext): void {
  const { publication, venue } = draft;
  const title = joinedWith(publication.title, byName.get('subtitle')?.[0]);
  if (title !== undefined) publication.title = title;
  const venueTitle = joinedWith(
    venue.title,
    byName.get(context.shape === 'article' ? 'journalsubtitle' : 'booksubtitle')?.[0],
  );
  if (venueTitle !== undefined) venue.title = venueTitle;
}

/** arXiv and its like: `journal = {arXiv preprint arXiv:1706.03762}`, dblp's `CoRR` with `volume = {abs/…}`. */
function recognisePreprint(draft: Draft): void {
  const { publication, venue } = draft;
  const container = venue.title ?? '';
  const inRepository = REPOSITORIES.test(container);
  const fromVolume = /^abs\/([\w./-]{5,40})$/.exec(publication.volume ?? '')?.[1];
  const found = findArxiv(container) ?? (fromVolume === undefined ? undefined : findArxiv(`arxiv:${fromVolume}`));
  if (found !== undefined && inRepository) {
    draft.addIdentifier(`arxiv:${found}`);
    if (fromVolume !== undefined) delete publication.volume;
  }
  const isArxiv = publication.identifiers.some((key) => key.startsWith('arxiv:'));
  const hasHome = venue.title !== undefined && !inRepository;
  const undecided = ['JOURNAL_ARTICLE', 'OTHER', 'WEB_PAGE'].includes(publication.type ?? 'OTHER');
  if (inRepository) venue.kind = 'REPOSITORY';
  if (undecided && !hasHome && (isArxiv || (inRepository && !/^zenodo/i.test(container))))
    publication.type = 'PREPRINT';
  if (found !== undefined && /^arxiv/i.test(container)) venue.title = 'arXiv';
}

function venueKind(
  context: EntryContext,
  type: PublicationRecord['type'] | undefined,
): NonNullable<PublicationRecord['venue']>['kind'] {
  if (context.shape === 'part') return type === 'BOOK_CHAPTER' || type === 'ENTRY' ? 'BOOK' : 'PROCEEDINGS';
  if (context.entryType === 'newspaper' || /newspaper/i.test(context.value('entrysubtype'))) return 'NEWSPAPER';
  return context.shape === 'whole' ? 'SERIES' : 'JOURNAL';
}

/** What a note says of the state of an unpublished or accepted manuscript. */
function readState(draft: Draft, entry: Entry): void {
  const said = draft.notes.join(' ').slice(0, 500);
  if (/^\W*(?:in press|to appear|forthcoming|accepted)\b/i.test(said)) draft.publication.status ??= 'IN_PRESS';
  else if (/^\W*(?:submitted|under review)\b/i.test(said)) draft.publication.status ??= 'SUBMITTED';
  else if (entry.type === 'unpublished') draft.publication.status ??= 'UNPUBLISHED';
}

function warnOfParents(draft: Draft, missing: readonly string[]): void {
  for (const parent of missing)
    draft.warn(
      { line: draft.line, field: 'crossref' },
      `${quoted(parent)} was not found in this file (or too far behind); what stands there is missing here`,
    );
}

/** The publication of an entry. `definitions` are the `@string`s it needs to be read again elsewhere. */
export function publicationOf(entry: Entry, missingParents: readonly string[], definitions: string): ReadRecord {
  const draft = new Draft(entry.line);
  draft.warnings.push(...entry.problems);
  const known = typeRow(entry.type);
  if (known === undefined)
    draft.warn(
      { line: entry.line, field: '@' },
      `@${entry.type} is no entry type we know; the record was taken as "other"`,
    );
  draft.publication.type = known?.type ?? 'OTHER';
  const byName = distinctFields(entry, draft);
  const context = applyTable(entry, draft, byName);
  if (!context.has('booktitle') && !context.has('journal') && !context.has('journaltitle'))
    warnOfParents(draft, missingParents);
  readWhen(draft, byName);
  joinSubtitles(draft, byName, context);
  draft.venue.kind = venueKind(context, draft.publication.type);
  if (context.shape === 'article' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  recognisePreprint(draft);
  readState(draft, entry);
  const finished = finish(draft, {
    ...(entry.key === undefined ? {} : { key: entry.key }),
    raw: entry.raw,
    titleHint: 'add title = {…} to the entry',
  });
  return finished.rejected === undefined || definitions === ''
    ? finished
    : { ...finished, raw: definitions + finished.raw };
}
