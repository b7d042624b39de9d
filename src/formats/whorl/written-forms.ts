import { z } from 'zod';
import {
  contribution,
  keywordRecord,
  membershipRecord,
  organizationMention,
  organizationRecord,
  personMention,
  personName,
  personRecord,
  projectMention,
  projectRecord,
  publicationRecord,
  venueRecord,
} from '../../record/record.js';
import { readLanguage } from '../languages.js';
import { identifierFields, keyAsIdentifier } from './identifier-fields.js';
import { isGroupName, nameFromText } from './names.js';
import type { Place, Reading } from './reading.js';
import { readReference } from './references.js';

type Read = (place: Place, reading: Reading) => unknown;
type Short = (place: Place, reading: Reading, out: Record<string, unknown>) => void;

/** How one kind of entry may be written. */
export interface Form {
  /** From the name of a field in the file to the field of the record. */
  readonly fields: ReadonlyMap<string, { readonly to: string; readonly read: Read }>;
  /** Fields of the person, organisation or name inside that may be written without it: `authors: [{family: …, orcid: …}]`. */
  readonly spill?: { readonly to: string; readonly read: Read; readonly fields: ReadonlySet<string> };
  /** Reads an entry that is one text instead of fields. */
  readonly short?: Short;
}

/** What other programs call our fields, for "did you mean". */
export const MEANT: ReadonlyMap<string, string> = new Map([
  ['year', 'publishedOn'],
  ['date', 'publishedOn'],
  ['journal', 'venue'],
  ['note', 'bibliographicalNote'],
  ['start', 'from'],
  ['end', 'to'],
  ['begin', 'from'],
  ['url', 'urls'],
  ['link', 'urls'],
  ['tags', 'keywords'],
  ['subjects', 'keywords'],
  ['description', 'abstract'],
  ['firstname', 'given'],
  ['lastname', 'family'],
  ['surname', 'family'],
  ['parent', 'partOf'],
  ['unit', 'organization'],
  ['affiliation', 'affiliations'],
  ['members', 'people'],
]);

/** Lists of contributors by role, short for `contributions` with that role. */
const ROLE_LISTS = new Map([
  ['authors', 'AUTHOR'],
  ['editors', 'EDITOR'],
  ['translators', 'TRANSLATOR'],
  ['supervisors', 'SUPERVISOR'],
]);

const MENTIONS: ReadonlySet<z.ZodType> = new Set([organizationMention, personMention, projectMention]);
const RECORDS: ReadonlySet<z.ZodType> = new Set([publicationRecord, personRecord, organizationRecord, projectRecord]);

/** The field that one text alone stands for. */
const TEXT_FIELDS: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [contribution, 'person'],
  [membershipRecord, 'organization'],
  [keywordRecord, 'text'],
  [venueRecord, 'title'],
]);
/** The same for entries that have no schema of their own name; the first that the entry has. */
const USUAL_TEXT_FIELDS = ['organization', 'person', 'name', 'status'];

export function formOf(schema: z.ZodObject, reader: (schema: z.ZodType) => Read): Form {
  const fields = new Map<string, { to: string; read: Read }>();
  const shape = new Map<string, z.ZodType>();
  for (const [name, inner] of Object.entries(schema.shape)) {
    if (name === 'kind' && RECORDS.has(schema)) continue;
    if (inner instanceof z.ZodType) shape.set(name, inner);
  }
  for (const [name, inner] of shape) fields.set(name, { to: name, read: tidied(name, reader(inner)) });
  const identifiers = fields.get('identifiers');
  if (identifiers !== undefined) {
    for (const [name, read] of identifierFields(identifiers.read)) fields.set(name, { to: 'identifiers', read });
    if (MENTIONS.has(schema) || RECORDS.has(schema)) fields.set('key', { to: 'identifiers', read: keyAsIdentifier });
  }
  const contributions = shape.get('contributions');
  if (contributions !== undefined) {
    for (const [name, role] of ROLE_LISTS)
      fields.set(name, { to: 'contributions', read: withRole(role, reader(contributions)) });
  }
  return { fields, spill: spillOf(shape, fields, reader), short: shortOf(schema, shape, fields) };
}

/** Codes are written in the case they have. */
const CODES: ReadonlyMap<string, (code: string) => string> = new Map([
  ['country', (code) => code.toUpperCase()],
  // A tag that says more than the language (zh-Hans) stays whole.
  ['language', (code) => (/^[a-z]{2,3}-[A-Za-z0-9-]+$/.test(code) ? code : (readLanguage(code) ?? code))],
]);

function tidied(name: string, read: Read): Read {
  const tidy = CODES.get(name);
  if (tidy === undefined) return read;
  return (place, reading) => {
    const code = read(place, reading);
    return typeof code === 'string' ? tidy(code) : code;
  };
}

function withRole(role: string, readAll: Read): Read {
  return (place, reading) => {
    const contributions = readAll(place, reading);
    if (!Array.isArray(contributions)) return contributions;
    for (const entry of contributions)
      if (typeof entry === 'object' && entry !== null && !('role' in entry)) Object.assign(entry, { role });
    return contributions;
  };
}

/** A contribution spills into its person, a membership into its organisation, a person into the name. */
function spillOf(
  shape: ReadonlyMap<string, z.ZodType>,
  own: ReadonlyMap<string, unknown>,
  reader: (schema: z.ZodType) => Read,
): Form['spill'] {
  const to = ['person', 'organization', 'name'].find((name) => shape.has(name));
  const target = to === undefined ? undefined : unwrap(shape.get(to));
  if (to === undefined || !(target instanceof z.ZodObject) || RECORDS.has(target)) return undefined;
  if (target !== personName && !MENTIONS.has(target)) return undefined;
  const form = formOf(target, reader);
  const fields = new Set([...form.fields.keys(), ...(form.spill?.fields ?? [])].filter((name) => !own.has(name)));
  return { to, read: reader(target), fields };
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}

function shortOf(
  schema: z.ZodObject,
  shape: ReadonlyMap<string, z.ZodType>,
  fields: Form['fields'],
): Short | undefined {
  if (schema === personName)
    return (place, _reading, out) =>
      void Object.assign(out, place.value.kind === 'text' ? nameFromText(place.value.text.normalize('NFC')) : {});
  if (MENTIONS.has(schema)) return (place, reading, out) => mention(schema, place, reading, out);
  const name = TEXT_FIELDS.get(schema) ?? USUAL_TEXT_FIELDS.find((field) => shape.has(field));
  const field = name === undefined ? undefined : fields.get(name);
  const group = schema === contribution ? fields.get('organization') : undefined;
  if (field === undefined) return undefined;
  return (place, reading, out) => {
    const { to, read } = group !== undefined && namesGroup(place, reading) ? group : field;
    out[to] = read(place, reading);
  };
}

/** True for `The DARE Study Group`, not for a key such as `study-group`. */
function namesGroup({ value }: Place, { source }: Reading): boolean {
  return value.kind === 'text' && 'name' in readReference(value.text.trim(), source) && isGroupName(value.text);
}

/** A person, organisation or project written as one text: a key, an identifier, or a name. */
function mention(schema: z.ZodType, place: Place, reading: Reading, out: Record<string, unknown>): void {
  if (place.value.kind !== 'text') return;
  const found = readReference(place.value.text.trim().normalize('NFC'), reading.source);
  if ('identifier' in found) out.identifiers = [found.identifier];
  else if ('wrong' in found) reading.fail(place, found.wrong);
  else if (schema === projectMention) out.title = found.name;
  else if (schema === personMention) out.name = nameFromText(found.name);
  else out.name = found.name;
}
