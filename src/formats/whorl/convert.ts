/**
 * From what a file says to the shape of `src/record/record.ts`: driven by the record's own schemas, so that a field added
 * there can be written here. What people may write shorter than the record is in `written-forms.ts`.
 */
import { z } from 'zod';
import { identifierKey, partialDate } from '../../record/record.js';
import { didYouMean } from './did-you-mean.js';
import { IDENTIFIER_FIELDS } from './identifier-fields.js';
import { MAX_FIELDS } from './limits.js';
import type { Place, Reading } from './reading.js';
import { readIdentifier, readReference } from './references.js';
import type { MapValue, Value } from './value.js';
import { type Form, formOf, MEANT } from './written-forms.js';

/** Gives the value in the record's shape; `undefined` where nothing is said, or where a failure was noted. */
type Converter = (place: Place, reading: Reading) => unknown;

const converters = new WeakMap<z.ZodType, Converter>();

/** The converter for a schema of the record. */
export function converterFor(schema: z.ZodType): Converter {
  const known = converters.get(schema);
  if (known !== undefined) return known;
  const made = makeConverter(schema);
  converters.set(schema, made);
  return made;
}

function makeConverter(schema: z.ZodType): Converter {
  if (schema === identifierKey) return orNothing(convertIdentifier);
  if (schema === partialDate) return textConverter(tidyDate);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return converterFor(inner(schema.unwrap()));
  if (schema instanceof z.ZodArray) return orNothing(listConverter(converterFor(inner(schema.element))));
  if (schema instanceof z.ZodObject) return orNothing(objectConverter(schema));
  if (schema instanceof z.ZodEnum) return textConverter((text) => text.toUpperCase().replaceAll(/[\s-]+/g, '_'));
  if (schema instanceof z.ZodNumber)
    return textConverter((text) => (/^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : text));
  if (schema instanceof z.ZodBoolean) return textConverter((text) => TRUTH.get(text.toLowerCase()) ?? text);
  return textConverter((text) => text);
}

function inner(schema: unknown): z.ZodType {
  if (schema instanceof z.ZodType) return schema;
  throw new TypeError('a record schema holds something that is not a zod schema');
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  // Spreadsheets of Danish and Dutch offices.
  ['ja', true],
  ['sand', true],
  ['waar', true],
  ['false', false],
  ['no', false],
  ['0', false],
  ['nej', false],
  ['nee', false],
  ['falsk', false],
  ['onwaar', false],
]);

function orNothing(convert: Converter): Converter {
  return (place, reading) => (place.value.kind === 'none' ? undefined : convert(place, reading));
}

function textConverter(change: (text: string) => unknown): Converter {
  return orNothing((place, reading) => {
    if (place.value.kind === 'text') return change(place.value.text.trim().normalize('NFC'));
    return reading.fail(place, `one text is expected here, not a ${place.value.kind} of them`);
  });
}

/** `2023-4-5` and `2023-04-05T00:00:00Z` say what `2023-04-05` says. */
function tidyDate(text: string): string {
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (parts === null) return text;
  return parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function convertIdentifier(place: Place, reading: Reading): unknown {
  if (place.value.kind !== 'text') return reading.fail(place, 'an identifier is one text, e.g. doi:10.1000/xyz');
  const text = place.value.text.trim();
  // Among a record's own identifiers a bare word is no key; everywhere else it points to a record.
  const own =
    place.parent?.step === 'identifiers' || place.parent?.step === 'identifier' || place.step === 'identifier';
  const found = own ? readIdentifier(text) : readReference(text, reading.source);
  if ('identifier' in found) return found.identifier;
  return reading.fail(
    place,
    'wrong' in found ? found.wrong : `"${text.slice(0, 100)}" is neither an identifier nor the key of a record`,
  );
}

/** A list; one value alone is a list of one. */
function listConverter(element: Converter): Converter {
  return (place, reading) => {
    if (place.value.kind !== 'list') {
      const only = element(place, reading);
      return only === undefined ? undefined : [only];
    }
    return place.value.items
      .map((value, step) => element({ parent: place, step, value }, reading))
      .filter((item) => item !== undefined);
  };
}

function objectConverter(schema: z.ZodObject): Converter {
  const form = formOf(schema, converterFor);
  return (place, reading) => {
    const { value } = place;
    if (value.kind === 'list')
      return reading.fail(place, `one entry is expected here, not a list; its fields are ${namesOf(form)}`);
    const out: Record<string, unknown> = {};
    reading.origins.set(out, place);
    if (value.kind === 'map') readFields(form, value, place, reading, out);
    else if (form.short === undefined) reading.fail(place, `fields are expected here: ${namesOf(form)}`);
    else form.short(place, reading, out);
    return out;
  };
}

function readFields(form: Form, value: MapValue, place: Place, reading: Reading, out: Record<string, unknown>): void {
  if (value.entries.size > MAX_FIELDS) {
    reading.fail(place, `this has ${value.entries.size} fields; records have at most ${MAX_FIELDS}`);
    return;
  }
  const spilled = new Map<string, Value>();
  for (const [name, entry] of value.entries) {
    const field = form.fields.get(name);
    const here = { parent: place, step: name, value: entry };
    if (field !== undefined) add(out, field.to, field.read(here, reading), here, reading);
    else if (form.spill?.fields.has(name)) spilled.set(name, entry);
    else if (entry.kind !== 'none')
      reading.leaveOut(here, `"${name.slice(0, 60)}" is not a field here and was left out${meant(name, form)}`);
  }
  if (form.spill === undefined || spilled.size === 0) return;
  const { to, read } = form.spill;
  if (out[to] !== undefined)
    for (const [name, entry] of spilled)
      reading.leaveOut({ parent: place, step: name, value: entry }, `"${to}" says this already; this was left out`);
  else out[to] = read({ ...place, value: { kind: 'map', at: value.at, entries: spilled } }, reading);
}

function namesOf(form: Form): string {
  return [...form.fields.keys()].filter((field) => !IDENTIFIER_FIELDS.has(field)).join(', ');
}

function meant(name: string, form: Form): string {
  const known = [...form.fields.keys(), ...(form.spill?.fields ?? [])].filter((field) => !IDENTIFIER_FIELDS.has(field));
  const synonym = MEANT.get(name.toLowerCase());
  if (synonym !== undefined && known.includes(synonym)) return `: did you mean "${synonym}"?`;
  return didYouMean(name, known);
}

/** Two written fields may be one field of the record (`doi` and `identifiers`): lists are joined, of single values the first stays. */
function add(out: Record<string, unknown>, to: string, value: unknown, place: Place, reading: Reading): void {
  if (value === undefined) return;
  const before = out[to];
  if (before === undefined) out[to] = value;
  else if (Array.isArray(before) && Array.isArray(value))
    out[to] = [...before, ...value].filter((item, index, all) => all.indexOf(item) === index);
  else reading.leaveOut(place, `"${to}" says this already; this was left out`);
}
