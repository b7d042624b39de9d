/**
 * What a format has no place for, so that nothing is lost on the way out and back.
 *
 * A writer writes the fields every program knows, reads them again with our own reader, and puts what the reader did not
 * get back into one field of its own: the remainder. Each entry of it is tied to the value it completes (`if`): where
 * somebody has changed that value in the meantime, the entry is left out, so that an author list that was put in another
 * order does not get the identifiers of the old one.
 */
import { canonicalJson, contentHash } from '../record/canonical.js';
import { foldText } from '../record/keys.js';
import { type PublicationRecord, publicationRecord } from '../record/record.js';

/** The name of the field, key or column that holds a remainder. */
export const REMAINDER = 'whorl';

interface Entry {
  /** The mark of the value the reader had. */
  readonly if: string;
  /** The value, or what is different in it: objects by field, lists of the same length by place; null is none. */
  readonly set: unknown;
}
export type Remainder = Readonly<Record<string, Entry>>;

type Fields = Readonly<Record<string, unknown>>;

// A record is seven levels deep; what is deeper is none of ours, and must not exhaust the stack.
const MAX_DEPTH = 12;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What has to be said besides `read` to get `record`; undefined where nothing is missing. */
export function remainderOf(record: PublicationRecord, read: PublicationRecord): Remainder | undefined {
  const [wanted, known]: [Fields, Fields] = [record, read];
  const entries = [...new Set([...Object.keys(wanted), ...Object.keys(known)])].flatMap((field) =>
    same(wanted[field], known[field])
      ? []
      : [[field, { if: markOf(known[field]), set: difference(known[field], wanted[field]) }] as const],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null);

function difference(from: unknown, to: unknown): unknown {
  if (to === undefined) return null;
  if (isFields(from) && isFields(to)) {
    const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return Object.fromEntries(
      fields.flatMap((field) =>
        same(from[field], to[field]) ? [] : [[field, difference(from[field], to[field])] as const],
      ),
    );
  }
  if (!Array.isArray(from) || !Array.isArray(to) || from.length !== to.length) return to;
  return Object.fromEntries(
    to.flatMap((item, place) =>
      same(from[place], item) ? [] : [[String(place), difference(from[place], item)] as const],
    ),
  );
}

/**
 * A short mark of a value. It knows which words stand in which entry of a list, not how they are divided into fields: what
 * a newer reader takes for the particle of a name is the same name.
 */
function markOf(value: unknown): string {
  const entries = Array.isArray(value) ? value : [value];
  return contentHash(entries.map((entry) => foldText(leavesOf(entry, 0).join(' ')).split(' ').sort())).slice(0, 12);
}

function leavesOf(value: unknown, depth: number): string[] {
  if (depth > MAX_DEPTH || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, depth + 1));
  return isFields(value) ? Object.values(value).flatMap((item) => leavesOf(item, depth + 1)) : [String(value)];
}

export interface Completed {
  readonly record: PublicationRecord;
  /** Fields whose value was changed after it was written, or whose entry cannot be used. */
  readonly leftOut: readonly string[];
}

/** A record as read, with what its remainder (of unknown shape: it comes from a file) says besides. Never throws. */
export function completed(read: PublicationRecord, remainder: unknown): Completed {
  if (!isFields(remainder)) return { record: read, leftOut: [REMAINDER] };
  const before: Fields = read;
  const leftOut: string[] = [];
  let fields: Record<string, unknown> = { ...before };
  for (const [field, entry] of Object.entries(remainder)) {
    if (!isEntry(entry) || entry.if !== markOf(before[field]) || depthOf(entry.set) > MAX_DEPTH) leftOut.push(field);
    else fields = withField(fields, field, changed(before[field], entry.set));
  }
  const checked = publicationRecord.safeParse(fields);
  return checked.success
    ? { record: checked.data, leftOut }
    : { record: read, leftOut: Object.keys(remainder).slice(0, 100) };
}

function isEntry(value: unknown): value is Entry {
  return isFields(value) && typeof value.if === 'string' && 'set' in value;
}

function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
    if (level.length === 0) return depth;
  }
  return MAX_DEPTH + 1;
}

function withField(fields: Fields, field: string, value: unknown): Record<string, unknown> {
  const { [field]: _, ...rest } = fields;
  return value === undefined ? rest : { ...rest, [field]: value };
}

/** The reverse of `difference`. */
function changed(from: unknown, patch: unknown): unknown {
  if (patch === null) return undefined;
  if (!isFields(patch)) return patch;
  if (Array.isArray(from))
    return from.map((item: unknown, place) =>
      Object.hasOwn(patch, String(place)) ? changed(item, patch[String(place)]) : item,
    );
  if (!isFields(from)) return patch;
  return Object.entries(patch).reduce<Fields>(
    (fields, [field, part]) => withField(fields, field, changed(from[field], part)),
    from,
  );
}

/**
 * A remainder as text on one line. Characters that mean something to a format, and white space that its reader would take
 * away, are written as escapes of JSON; they stand in strings only.
 */
export function remainderText(remainder: Remainder, special = /(?!)/g): string {
  // The characters of JSON's own marks are escaped inside its strings only.
  return JSON.stringify(remainder).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, (string) =>
    string.replace(SPACES, escaped).replace(special, escaped),
  );
}

const SPACES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[^\S ]| {2,}/gu;

function escaped(characters: string): string {
  return [...Array(characters.length).keys()]
    .map((index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The value of a remainder's text; undefined if it is no JSON. */
export function parseRemainder(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
