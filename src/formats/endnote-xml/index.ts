/** EndNote XML: what EndNote, Bookends, Covidence and others write when asked for XML, record by record. */
import { Draft, quoted } from '../draft.js';
import { finish } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { attributeOf, childrenOf, elementAt, textAt, type XmlElement } from '../xml/element.js';
import { type XmlItem, xmlItems } from '../xml/read.js';
import type { XmlShape } from '../xml/split.js';
import { applyXmlTable } from '../xml/table.js';
import { type RecordContext, TABLE } from './mapping.js';
import { type ReferenceType, referenceType } from './types.js';

const SHAPE: XmlShape = { records: new Set(['record']), containers: new Set(['xml', 'records']) };
/** Elements read together with others, and what says which program wrote the file. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['ref-type', 'rec-number', 'source-app', 'database']);

const UNKNOWN: ReferenceType = { ris: 'GEN', type: 'OTHER', shape: 'other' };

function typeOf(record: XmlElement, draft: Draft): ReferenceType {
  const element = elementAt(record, 'ref-type');
  const [name, number] = [attributeOf(element, 'name') ?? '', textAt(record, 'ref-type')];
  const known = referenceType(name, number);
  if (known === undefined && element !== undefined)
    draft.warn(
      { line: element.line, field: 'ref-type' },
      `${quoted(name || number)} is no reference type we know; the record was taken as "other"`,
    );
  return known ?? UNKNOWN;
}

function venueKind({ shape, ris }: ReferenceType): NonNullable<Draft['venue']['kind']> {
  if (shape === 'part') return ris === 'CONF' || ris === 'CPAPER' ? 'PROCEEDINGS' : 'BOOK';
  return shape === 'whole' ? 'SERIES' : ris === 'NEWS' ? 'NEWSPAPER' : 'JOURNAL';
}

function publicationOf(item: Extract<XmlItem, { is: 'record' }>): ReadRecord {
  const draft = new Draft(item.line);
  for (const { line, reason } of item.remarks) draft.warn({ line, field: 'record' }, reason);
  const type = typeOf(item.element, draft);
  draft.publication.type = type.type;
  draft.venue.kind = venueKind(type);
  const database = `${textAt(item.element, 'remote-database-name')} ${textAt(item.element, 'remote-database-provider')}`;
  const context: RecordContext = { ...type, database };
  const content = childrenOf(item.element).filter(({ name }) => !READ_ELSEWHERE.has(name));
  applyXmlTable(TABLE, { ...item.element, content }, draft, context);
  if (type.shape === 'article' && draft.publication.publisher !== undefined)
    draft.venue.publisher = draft.publication.publisher;
  const key = textAt(item.element, 'rec-number').slice(0, 500);
  return finish(draft, {
    ...(key === '' ? {} : { key }),
    raw: item.raw,
    titleHint: 'add <titles><title>…</title></titles>',
  });
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  for await (const item of xmlItems(text, SHAPE)) {
    if (item.is === 'rejected') yield item.rejected;
    else if (item.is === 'record') yield publicationOf(item);
  }
}

export const endnoteXml: Format = {
  id: 'endnote-xml',
  label: 'EndNote XML',
  extensions: ['.xml'],
  recognises(head) {
    const start = head.slice(0, 8_000);
    if (!/^\s*<(?:\?xml|xml|records)/.test(start) || !/<records[\s>]/.test(start)) return 0;
    return /<(?:ref-type|rec-number|source-app|contributors)[\s>]/.test(start) ? 0.95 : 0;
  },
  read,
  rejectFile: (raws) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n${raws.filter((raw) => raw !== '').join('\n')}\n</records></xml>\n`,
};
