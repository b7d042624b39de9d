import type { Place, Reading } from './reading.js';
import { localIdentifier, readIdentifier } from './references.js';

type Read = (place: Place, reading: Reading) => unknown;

/** Wherever `identifiers` may stand, one identifier may be written under the name of its scheme. */
export const IDENTIFIER_FIELDS: ReadonlySet<string> = new Set([
  'doi',
  'pmid',
  'pmcid',
  'openalex',
  'isbn',
  'issn',
  'arxiv',
  'orcid',
  'ror',
  'wikidata',
  'scopus',
]);

/** The fields by which identifiers may be written besides `identifiers` itself, which `readAll` reads. */
export function identifierFields(readAll: Read): ReadonlyMap<string, Read> {
  const fields = new Map<string, Read>([['identifier', readAll]]);
  for (const scheme of IDENTIFIER_FIELDS) fields.set(scheme, (place, reading) => identifiersOf(scheme, place, reading));
  return fields;
}

function identifiersOf(scheme: string, place: Place, reading: Reading): unknown {
  const values = place.value.kind === 'list' ? place.value.items : [place.value];
  const found: string[] = [];
  for (const value of values) {
    if (value.kind === 'none') continue;
    const read =
      value.kind === 'text' ? readIdentifier(value.text.trim(), scheme) : { wrong: 'an identifier is one text' };
    if ('identifier' in read) found.push(read.identifier);
    else if ('wrong' in read) reading.fail({ ...place, value }, read.wrong);
  }
  return found.length === 0 ? undefined : found;
}

/** A record's `key`, or that of a mention. */
export function keyAsIdentifier(place: Place, reading: Reading): unknown {
  if (place.value.kind === 'none') return undefined;
  const read =
    place.value.kind === 'text'
      ? localIdentifier(place.value.text.trim(), reading.source)
      : { wrong: 'a key is one word' };
  if ('identifier' in read) return [read.identifier];
  return 'wrong' in read ? reading.fail(place, read.wrong) : undefined;
}
