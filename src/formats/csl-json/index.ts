/** CSL-JSON of citation managers and DOI resolvers: a list, one item, `{ "items": […] }`, or one item a line. */
import type { Format, ReadRecord, TextSource } from '../format.js';
import { fieldsByPlace } from '../json-head.js';
import { withUnixLines } from '../text-source.js';
import { publicationOf } from './publication.js';
import { ElementSplitter } from './split.js';
import { typeRow } from './types.js';

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
