/** The text of a publication's page on a Pure portal, as a person copies it from the browser, in English, Danish or Dutch. */
import { findDoi } from '../../identifiers/index.js';
import { Draft } from '../draft.js';
import { finish, rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { looksLikeGroup, readName } from '../names.js';
import { plainLine } from '../plain-text.js';
import { venueKindOf } from '../pure-json/types.js';
import * as put from '../put.js';
import { rankOf, rowOf } from './labels.js';
import { type Parts, partsOf } from './page.js';
import { type Page, type PageLine, pagesOf } from './split.js';
import { shownType } from './type-line.js';
import { FIRST_LABEL, METRIC, TOPICS_OF, TYPE_LINE } from './words.js';

const UNIT = /(?:^| )(?:unit|section|division|school|faculty|afdeling|enhed|sektion|fakultet)(?: |$)/i;

/** `Jane Doe*, John Roe & Jo Bay`: the first line behind the title, unless it names a unit. */
function readAuthors({ head, hasCorresponding }: Parts, draft: Draft): void {
  const [first, ...others] = head;
  const isUnit =
    first !== undefined && (looksLikeGroup(first.text) || UNIT.test(first.text)) && !first.text.includes(',');
  for (const line of isUnit ? head : others) if (plainLine(line.text) !== '') draft.unmapped.push('unit');
  if (first === undefined || isUnit) return;
  for (const written of plainLine(first.text).split(/, | & |, and | and | og | en /)) {
    const name = readName(written.replace(/^the /, '').replace(/\*+$/, ''));
    if (name === undefined) continue;
    put.contributor(draft, name, 'AUTHOR');
    const contribution = draft.publication.contributions.at(-1);
    if (hasCorresponding && /\*$/.test(written.trim()) && contribution !== undefined) contribution.corresponding = true;
  }
}

function readMetrics(lines: readonly PageLine[], draft: Draft): void {
  for (const { text } of lines) {
    const [, number = '', what = '', source = ''] = METRIC.exec(text.trim()) ?? [];
    const kind = /^down/i.test(what) ? 'downloads' : 'citations';
    draft.publication.metrics.push({ kind, value: Number(number.replace(/[.,]/g, '')), source });
  }
}

function readTable({ table }: Parts, draft: Draft): void {
  const planned = table.map((row) => ({ ...row, rank: rankOf(row.label) })).sort((one, other) => one.rank - other.rank);
  for (const { label, value, line } of planned) {
    const row = rowOf(label);
    if (row === undefined) draft.unmapped.push(label);
    else if (value !== '') row(draft, value, { line, field: label });
  }
}

/** DOIs and addresses; a licence opens the output. */
function readAccess({ access, isOpen }: Parts, draft: Draft): void {
  if (isOpen) draft.publication.openAccess = { status: 'OPEN' };
  for (const { text, number } of access) {
    const found = findDoi(text);
    const licence = /(?:Licence|License|Licens|Licentie):[ \t]*([^\n]{1,100})$/.exec(text.trim())?.[1]?.trim();
    if (licence !== undefined && !/unspecified|uspecificeret/i.test(licence))
      draft.publication.openAccess = { status: 'OPEN', licence };
    if (found !== undefined) draft.addIdentifier(`doi:${found}`);
    else if (/^https?:\/\/\S+$/.test(text.trim())) put.webAddress(draft, text, { line: number, field: 'access' });
    else if (licence === undefined) draft.unmapped.push('access');
  }
}

function publicationOf(page: Page): ReadRecord {
  const line = page.lines.find(({ text }) => text.trim() !== '')?.number ?? page.lines[0]?.number ?? 1;
  const raw = page.lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
  if (page.broken !== undefined) return rejectedRecord(line, { line, reason: page.broken }, raw);
  const parts = partsOf(page);
  const draft = new Draft(line);
  if (parts.type === undefined)
    return rejectedRecord(
      line,
      { line, reason: 'no line "Research output: …"; copy the whole page of the publication' },
      raw,
    );
  const { type, category, peerReviewed } = shownType(parts.type.text.replace(TYPE_LINE, '').trim());
  if (type === undefined)
    draft.warn({ line: parts.type.number, field: 'type' }, 'the type is none we know; the record was taken as "other"');
  draft.publication.type = type ?? 'OTHER';
  if (category !== undefined) draft.publication.category = category;
  if (peerReviewed !== undefined) draft.publication.peerReviewed = peerReviewed;
  if (parts.title !== undefined)
    put.text('title')(draft, parts.title.text, { line: parts.title.number, field: 'title' });
  readAuthors(parts, draft);
  readMetrics(parts.metrics, draft);
  const [abstract] = parts.abstract;
  if (abstract !== undefined)
    put.abstract(draft, parts.abstract.map(({ text }) => text.trim()).join('\n\n'), {
      line: abstract.number,
      field: 'abstract',
    });
  readTable(parts, draft);
  draft.venue.kind = venueKindOf(draft.publication.type);
  if (draft.venue.kind === 'JOURNAL' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  for (const { text, number } of parts.note) put.note(draft, text, { line: number, field: 'note' });
  for (const { text, number } of parts.keywords) put.keywords(/\n/)(draft, text, { line: number, field: 'keywords' });
  readAccess(parts, draft);
  for (const { heading } of parts.others) draft.unmapped.push(heading);
  return finish(draft, { raw, titleHint: 'the title stands above the line "Research output: …"; copy it too' });
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  for await (const page of pagesOf(text)) yield publicationOf(page);
}

export const purePortal: Format = {
  id: 'pure-portal',
  label: 'Page of a Pure portal (copied text)',
  extensions: ['.txt'],
  recognises(head) {
    const lines = head.split(/\r\n|\n|\r/, 5_000);
    if (!lines.some((line) => TYPE_LINE.test(line) && shownType(line.replace(TYPE_LINE, '').trim()).type !== undefined))
      return 0;
    return lines.some((line) => FIRST_LABEL.test(line) || TOPICS_OF.test(line)) ? 0.93 : 0.3;
  },
  read,
  rejectFile: (raws) => `${raws.join('\n\n----------\n\n')}\n`,
};
