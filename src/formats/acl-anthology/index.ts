/** The XML of the ACL Anthology: a collection of volumes, each with its meta, its front matter and its papers. */
import { identifierKeyOf } from '../../identifiers/index.js';
import { Draft } from '../draft.js';
import { finish } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import * as put from '../put.js';
import { attributeOf, childrenOf, textAt, type XmlElement } from '../xml/element.js';
import { type XmlItem, xmlItems } from '../xml/read.js';
import type { XmlShape } from '../xml/split.js';
import { applyXmlTable } from '../xml/table.js';
import { TABLE, VOLUME_TABLE, withoutTex } from './mapping.js';
import { anthologyId, isDescribed, type Volume, venueTitle, volumeDate, volumeOf, wholeVolume } from './volume.js';

const SHAPE: XmlShape = {
  records: new Set(['paper', 'frontmatter', 'meta', 'talk']),
  containers: new Set(['anthology', 'collection', 'volume', 'event']),
};
/** Read together with others, or handed on by the volume. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'bibkey',
  'month',
  'year',
  'journal-title',
  'publisher',
  'address',
]);

type RecordItem = Extract<XmlItem, { is: 'record' }>;

/** What is open around the record being read. */
class Surroundings {
  volume: Volume | undefined;
  private collection: XmlElement | undefined;
  private collectionRaw = '';
  private event: XmlElement | undefined;
  /** The event's start tag and meta as written; undefined outside of events. */
  private eventRaw: string | undefined;

  enter(element: XmlElement, raw: string): void {
    if (element.name === 'collection') {
      this.collection = element;
      this.collectionRaw = raw;
    } else if (element.name === 'volume') this.volume = volumeOf(this.collection, element, this.collectionRaw + raw);
    else if (element.name === 'event') {
      this.eventRaw = raw;
      this.event = undefined;
    }
  }

  leave(name: string): void {
    if (name === 'volume') this.volume = undefined;
    else if (name === 'event') this.eventRaw = undefined;
  }

  describe(meta: XmlElement, raw: string): void {
    if (this.eventRaw !== undefined) {
      this.event = meta;
      this.eventRaw += raw;
    } else if (this.volume !== undefined) this.volume = { ...this.volume, meta, raw: this.volume.raw + raw };
  }

  /** Title, place and dates of the event whose talks are read. */
  get eventMeta(): XmlElement | undefined {
    return this.event;
  }

  /** A record with what must stand around it to be read again. */
  whole(raw: string): string {
    if (this.volume !== undefined) return `${this.volume.raw}\n${raw}\n</volume></collection>`;
    return this.eventRaw === undefined ? raw : `${this.collectionRaw}${this.eventRaw}\n${raw}\n</event></collection>`;
  }
}

function started(item: RecordItem): Draft {
  const draft = new Draft(item.line);
  for (const { line, reason } of item.remarks) draft.warn({ line, field: item.element.name }, reason);
  return draft;
}

function apply(record: XmlElement, draft: Draft): void {
  const content = childrenOf(record).filter(({ name }) => !READ_ELSEWHERE.has(name));
  applyXmlTable(TABLE, { ...record, content }, draft, undefined);
}

function publishedIn(volume: Volume, draft: Draft): void {
  const date = volumeDate(volume);
  if (date !== '') put.publishedOn(draft, date, { line: volume.meta?.line ?? draft.line, field: 'year' });
  if (!isDescribed(volume))
    draft.warn(
      { line: draft.line, field: 'meta' },
      'the <meta> of its volume is missing or cannot be read: the year is not known',
    );
}

function identify(draft: Draft, id: string): void {
  if (/^[A-Za-z0-9.]+-[A-Za-z0-9]+(?:\.\d+)?$/.test(id)) draft.addIdentifier(`acl:${id}`);
}

function paperOf(item: RecordItem, volume: Volume | undefined, raw: string): ReadRecord {
  const paper = item.raw.includes('<tex-math') ? withoutTex(item.element) : item.element;
  const draft = started(item);
  draft.publication.type = volume?.isJournal === true ? 'JOURNAL_ARTICLE' : 'CONFERENCE_PAPER';
  draft.venue.kind = volume?.isJournal === true ? 'JOURNAL' : 'PROCEEDINGS';
  const number = attributeOf(paper, 'id');
  if (volume !== undefined && number !== undefined) identify(draft, anthologyId(volume, number));
  apply(paper, draft);
  if (volume !== undefined) {
    publishedIn(volume, draft);
    put.venueText('title')(draft, venueTitle(volume), { line: volume.meta?.line ?? draft.line, field: 'booktitle' });
    if (volume.meta !== undefined) handOn(volume.meta, draft);
  }
  return finish(draft, { ...keyOf(paper), raw, titleHint: 'add <title>…</title>' });
}

/** What the volume says for its papers; what it says of itself alone is its own record's. */
function handOn(meta: XmlElement, draft: Draft): void {
  const content = childrenOf(meta).filter(({ name }) => VOLUME_TABLE.byPath.has(name));
  applyXmlTable(VOLUME_TABLE, { ...meta, content }, draft, undefined);
}

/** The proceedings themselves: those that have front matter are a document of their own. */
function proceedingsOf(item: RecordItem, volume: Volume, raw: string): ReadRecord {
  const draft = started(item);
  draft.publication.type = volume.isJournal ? 'OTHER' : 'PROCEEDINGS';
  draft.venue.kind = 'SERIES';
  identify(draft, anthologyId(volume));
  // The front matter has a page and an identifier of its own: `P19-1000`.
  const own = identifierKeyOf('acl', textAt(item.element, 'url'));
  if (own !== undefined) draft.addIdentifier(own);
  const whole = wholeVolume(volume, item.element);
  apply(whole, draft);
  publishedIn(volume, draft);
  const content = childrenOf(volume.meta).filter(({ name }) => name === 'publisher' || name === 'address');
  applyXmlTable(VOLUME_TABLE, { ...whole, content }, draft, undefined);
  return finish(draft, { ...keyOf(item.element), raw, titleHint: 'add <booktitle>…</booktitle> to <meta>' });
}

/** An invited talk at an event. */
function talkOf(item: RecordItem, event: XmlElement | undefined, raw: string): ReadRecord {
  const draft = started(item);
  draft.publication.type = 'PRESENTATION';
  draft.venue.kind = 'OTHER';
  apply(item.element, draft);
  const place = { line: draft.line, field: 'event' };
  put.venueText('title')(draft, textAt(event, 'title'), place);
  put.text('place')(draft, textAt(event, 'location'), place);
  const dates = textAt(event, 'dates');
  if (dates !== '') put.publishedOn(draft, dates, place);
  return finish(draft, { raw, titleHint: 'add <title>…</title>' });
}

function keyOf(record: XmlElement): { key?: string } {
  const key = textAt(record, 'bibkey').slice(0, 500);
  return key === '' ? {} : { key };
}

function recordOf(item: RecordItem, around: Surroundings): ReadRecord | undefined {
  const { name } = item.element;
  const { volume } = around;
  if (name === 'paper') return paperOf(item, volume, around.whole(item.raw));
  if (name === 'talk') return talkOf(item, around.eventMeta, around.whole(item.raw));
  if (name === 'frontmatter' && volume !== undefined) return proceedingsOf(item, volume, around.whole(item.raw));
  if (name === 'meta') around.describe(item.element, item.raw);
  return undefined;
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const around = new Surroundings();
  for await (const item of xmlItems(text, SHAPE)) {
    if (item.is === 'start') around.enter(item.element, item.raw);
    else if (item.is === 'end') around.leave(item.name);
    else if (item.is === 'rejected')
      yield { ...item.rejected, raw: item.rejected.raw === '' ? '' : around.whole(item.rejected.raw) };
    else {
      const record = recordOf(item, around);
      if (record !== undefined) yield record;
    }
  }
}

export const aclAnthology: Format = {
  id: 'acl-anthology',
  label: 'ACL Anthology XML',
  extensions: ['.xml'],
  recognises(head) {
    const start = head.slice(0, 4_000);
    if (!/^\s*<(?:\?xml|collection|anthology)/.test(start) || !/<collection id="/.test(start)) return 0;
    return /<volume [^<>]{0,200}id="|<event id="/.test(start) ? 0.95 : 0;
  },
  read,
  rejectFile: (raws) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<anthology>\n${raws.filter((raw) => raw !== '').join('\n')}\n</anthology>\n`,
};
