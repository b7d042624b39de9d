/** Takes one entry apart: its key, and its fields with their values put together from pieces (`"a" # month # {b}`). */
import type { Problem } from '../format.js';
import type { Macros } from './macros.js';
import type { RawEntry } from './split.js';

export interface Field {
  /** Lower case. */
  readonly name: string;
  /** LaTeX text without the outer braces or quotes. */
  readonly value: string;
  readonly line: number;
}

export interface Entry {
  readonly line: number;
  readonly type: string;
  readonly key?: string;
  readonly fields: readonly Field[];
  readonly problems: readonly Problem[];
  readonly raw: string;
  /** Names of the `@string`s the entry uses. */
  readonly macros: readonly string[];
}

/** More fields than this are no bibliography entry. */
const MAX_FIELDS = 2_000;
const NAME = /[^\s=,{}"#()]{1,200}/y;
const SPACE = /\s+/y;
/** What separates fields, and what a lost comma or brace leaves between them. */
const BETWEEN = /[\s,]+/y;

class BodyReader {
  at: number;
  private newline = 0;
  private lines: number;
  readonly problems: Problem[] = [];
  readonly macrosUsed = new Set<string>();

  constructor(
    private readonly entry: RawEntry,
    private readonly macros: Macros,
  ) {
    this.at = entry.bodyStart;
    this.lines = entry.line;
  }

  get ended(): boolean {
    return this.at >= this.entry.bodyEnd;
  }

  /** The line of the current place; places are asked for in order. */
  line(): number {
    while (this.newline < this.at) {
      if (this.newline > 0) this.lines += 1;
      const next = this.entry.raw.indexOf('\n', this.newline);
      this.newline = next < 0 ? Number.POSITIVE_INFINITY : next + 1;
    }
    return this.lines;
  }

  warn(reason: string, field?: string): void {
    if (this.problems.length < 100)
      this.problems.push({ line: this.line(), ...(field === undefined ? {} : { field }), reason });
  }

  skip(pattern: RegExp): void {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.entry.raw);
    if (found !== null) this.at = Math.min(this.entry.bodyEnd, this.at + found[0].length);
  }

  /** Steps over a character if it stands next. */
  takes(character: string): boolean {
    if (this.ended || this.entry.raw.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }

  name(): string {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.entry.raw)?.[0] ?? '';
    const name = found.slice(0, this.entry.bodyEnd - this.at);
    this.at += name.length;
    return name;
  }

  /** The key in front of the first comma; none if a field stands there already. */
  key(): string | undefined {
    this.skip(SPACE);
    const { raw, bodyEnd } = this.entry;
    const comma = raw.indexOf(',', this.at);
    const end = comma < 0 || comma > bodyEnd ? bodyEnd : comma;
    const key = raw.slice(this.at, end).trim();
    if (/[={}"]/.test(key) || key.length > 500) return undefined;
    this.at = Math.min(end + 1, bodyEnd);
    return key === '' ? undefined : key;
  }

  /** `{…}`, `"…"`, a number or a macro, several joined by `#`. */
  value(field: string): string {
    let value = this.piece(field);
    this.skip(SPACE);
    while (this.takes('#')) {
      this.skip(SPACE);
      value = this.macros.joined(value, this.piece(field));
      this.skip(SPACE);
    }
    return value;
  }

  private piece(field: string): string {
    const { raw } = this.entry;
    const open = raw.charAt(this.at);
    if (!this.ended && (open === '{' || open === '"')) return this.delimited(open === '{' ? 125 : 34, field);
    const name = this.name();
    if (/^\d+$/.test(name) || name === '') return name;
    this.macrosUsed.add(name.toLowerCase());
    const expanded = this.macros.expand(name);
    if (expanded.problem !== undefined) this.warn(expanded.problem, field);
    return expanded.text;
  }

  /** The text up to the closing character at brace depth 0. */
  private delimited(close: number, field: string): string {
    const { raw, bodyEnd } = this.entry;
    const start = this.at + 1;
    let depth = 0;
    for (let index = start; index < bodyEnd; index += 1) {
      const code = raw.charCodeAt(index);
      if (code === close && depth === 0) {
        this.at = index + 1;
        return raw.slice(start, index);
      }
      if (code === 123) depth += 1;
      else if (code === 125) depth -= 1;
      else if (code === 92 && close === 34 && raw.charCodeAt(index + 1) === 34 && depth === 0 && this.isEscaped(index))
        index += 1;
    }
    this.warn('the value is not closed; it was read to the end of the entry', field);
    this.at = bodyEnd;
    return raw.slice(start, bodyEnd);
  }

  /** `"G\"odel"` closes at the first mark in BibTeX, but people write it: it goes on if no field end follows. */
  private isEscaped(backslash: number): boolean {
    return /\S/.test(this.entry.raw.charAt(backslash + 2)) && !',#})'.includes(this.entry.raw.charAt(backslash + 2));
  }
}

/** Reads an entry. Damage inside is stepped over with a problem; nothing throws. */
export function readEntry(raw: RawEntry, macros: Macros): Entry {
  const reader = new BodyReader(raw, macros);
  if (raw.surplus === true)
    reader.warn('fields stand behind the closing brace of the entry and were not read; look for a brace too many');
  const key = reader.key();
  const fields: Field[] = [];
  for (;;) {
    reader.skip(BETWEEN);
    if (reader.ended) break;
    if (fields.length >= MAX_FIELDS) {
      reader.warn(`more than ${MAX_FIELDS} fields; the rest was left out`);
      break;
    }
    const field = readField(reader);
    if (field !== undefined) fields.push(field);
  }
  return {
    line: raw.line,
    type: raw.type,
    ...(key === undefined ? {} : { key }),
    fields,
    problems: reader.problems,
    raw: raw.raw,
    macros: [...reader.macrosUsed],
  };
}

function readField(reader: BodyReader): Field | undefined {
  const line = reader.line();
  const name = reader.name().toLowerCase();
  reader.skip(SPACE);
  if (name !== '' && reader.takes('=')) {
    reader.skip(SPACE);
    const value = reader.value(name);
    return { name, value, line };
  }
  if (name === '') reader.at += 1;
  const isStray = name === '' || /^[;.:]+$/.test(name);
  if (!isStray)
    reader.warn(
      `"${name.slice(0, 60)}" has no "= value" and was left out; write ${name.slice(0, 60)} = {…}`,
      name.slice(0, 60),
    );
  return undefined;
}

/** The definition in an `@string{name = value}`. */
export function readMacro(raw: RawEntry, macros: Macros): { name: string; value: string } | undefined {
  const reader = new BodyReader(raw, macros);
  reader.skip(SPACE);
  const name = reader.name().toLowerCase();
  reader.skip(SPACE);
  if (name === '' || !reader.takes('=')) return undefined;
  reader.skip(SPACE);
  return { name, value: reader.value(name) };
}
