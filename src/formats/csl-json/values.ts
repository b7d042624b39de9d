/** Reading values of unknown shape: CSL producers write strings, numbers and lists where others are meant. */
import type { PersonName } from '../../record/record.js';
import { dateFromParts, type ReadDate, readDate } from '../dates.js';
import { looksLikeGroup, personNameOf, type ReadName, readName, splitLeadingParticle } from '../names.js';
import { plainLine } from '../plain-text.js';

export type JsonObject = { readonly [key: string]: unknown };

/** More values than this in one list are cut, and said. */
export const MAX_LIST = 25_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a value: a string, a number, or a list of them. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)];
  return Array.isArray(value)
    ? value.slice(0, MAX_LIST).flatMap((item) => (Array.isArray(item) ? [] : textsOf(item)))
    : [];
}

/** The objects of a value that is one or a list of them. */
export function objectsOf(value: unknown): JsonObject[] {
  if (isObject(value)) return [value];
  return Array.isArray(value) ? value.slice(0, MAX_LIST).filter(isObject) : [];
}

const text = (value: unknown): string => plainLine(textsOf(value)[0] ?? '');

/** A CSL name: `family`/`given` with particles and suffix, `literal`, Crossref's `name`, or a plain text. */
export function nameOf(value: JsonObject | string): ReadName | undefined {
  if (typeof value === 'string') return readName(plainLine(value));
  const literal = text(value.literal) || text(value.name);
  const family = text(value.family);
  const given = text(value.given);
  if (family === '' && given === '') return literal === '' ? undefined : namedWhole(literal);
  if (family !== '' && given === '' && looksLikeGroup(family)) return { organization: family };
  const written = text(value['non-dropping-particle']) || text(value['dropping-particle']);
  // Some producers leave the particle in the family name.
  const split = written === '' ? splitLeadingParticle(family) : { particle: written, family };
  const person: PersonName = personNameOf({ ...split, given, suffix: text(value.suffix) });
  return { person };
}

/** A literal is a group, but for `Family, Given` of careless producers. */
function namedWhole(literal: string): ReadName {
  const [before = '', behind, ...more] = literal.split(', ');
  const isPerson = behind !== undefined && more.length === 0 && !/\s/.test(before) && !looksLikeGroup(literal);
  return isPerson ? (readName(literal) ?? { organization: literal }) : { organization: literal };
}

/** A CSL date: `date-parts`, `raw`, `literal`, a season, Crossref's `timestamp` is not looked at; or a plain text. */
export function dateOf(value: unknown): ReadDate {
  if (!isObject(value)) return readDate(textsOf(value)[0] ?? '');
  const parts = value['date-parts'];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first) && first.length > 0 && first[0] !== null) {
    const [year, month, day] = first
      .slice(0, 3)
      .map((part: unknown) => (part === null || part === '' ? undefined : Number(part)));
    if (year !== undefined) return dateFromParts(year, month, day);
  }
  return readDate(text(value.raw) || text(value.literal));
}
