/**
 * What a file says, before we know what it means: text, lists and maps with their place, the same for YAML, JSON and CSV.
 * Numbers and booleans stay text as they are written (`issue: 010` is not 8), the fields decide what they are.
 */
import { MAX_DEPTH } from './limits.js';

interface Placed {
  /** Offset in the item's text; `Item.lineAt` makes a line of it. */
  readonly at: number;
}
export interface TextValue extends Placed {
  readonly kind: 'text';
  readonly text: string;
}
export interface ListValue extends Placed {
  readonly kind: 'list';
  readonly items: readonly Value[];
}
export interface MapValue extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Value>;
}
/** An empty value, `null` or `~`: the source did not say. */
export interface NoValue extends Placed {
  readonly kind: 'none';
}
export type Value = TextValue | ListValue | MapValue | NoValue;

/** An item that could be read as data, or why not (`at` as in `Value`). */
export type Parsed =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly at: number; readonly reason: string };

/** Thrown while building a `Value`, caught by the parse functions of this folder only. */
export class Unreadable extends Error {
  constructor(
    readonly at: number,
    reason: string,
  ) {
    super(reason);
  }
}

export function tooDeep(at: number): Unreadable {
  return new Unreadable(at, `lists and maps stand more than ${MAX_DEPTH} deep inside each other; no record needs that`);
}

/** `text`, or nothing where it is blank. */
export function textValue(text: string, at: number): Value {
  return text.trim() === '' ? { kind: 'none', at } : { kind: 'text', text, at };
}

/** Plain JSON data as a `Value`, everything placed at the start of the item. */
export function fromJson(data: unknown, depth = 0): Value {
  if (depth > MAX_DEPTH) throw tooDeep(0);
  if (data === null || data === undefined) return { kind: 'none', at: 0 };
  if (Array.isArray(data))
    return { kind: 'list', at: 0, items: data.map((item: unknown) => fromJson(item, depth + 1)) };
  if (typeof data === 'object') {
    return {
      kind: 'map',
      at: 0,
      entries: new Map(Object.entries(data).map(([key, item]) => [key, fromJson(item, depth + 1)])),
    };
  }
  return textValue(String(data), 0);
}
