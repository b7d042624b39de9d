/**
 * Finds the entries of a BibTeX file in text that comes in pieces, in linear time.
 *
 * What lies between entries is comment, as in BibTeX. An entry ends where its braces balance. If a new `@type{key,`
 * stands at the beginning of a line before that, the entry was not closed: it is given as broken and reading goes on at
 * the new one, so that one lost brace never costs the rest of the file.
 */

/** The source of one `@…{…}`. */
export interface RawEntry {
  /** 1-based line of the `@`. */
  readonly line: number;
  /** Lower case, without the `@`. */
  readonly type: string;
  /** From the `@` to the closing brace. */
  readonly raw: string;
  /** Where in `raw` the text behind the opening brace begins, and where it ends. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** Why the entry cannot be read. */
  readonly broken?: string;
  /** Text that looks like more fields follows the closing brace: there was a brace too many. */
  readonly surplus?: true;
}

/** Longer entries are rejected: 20,000 authors with their names take 0.6 million characters. */
export const MAX_ENTRY_CHARACTERS = 4_000_000;

const HEADER = /@[ \t]*([A-Za-z][A-Za-z0-9_+.-]{0,49})\s{0,200}([{(])/y;
/** Might become a header when more text arrives. */
const MAYBE_HEADER = /@[ \t]*(?:[A-Za-z][A-Za-z0-9_+.-]{0,49}\s{0,200})?$/y;
const NEW_ENTRY =
  /[ \t]{0,100}@[ \t]{0,10}(?:(?:string|comment|preamble)\s{0,50}[{(]|[A-Za-z][A-Za-z0-9_-]{0,49}\s{0,50}[{(]\s{0,50}[^\s,{}()="#%~\\]{1,250}\s{0,50},)/iy;
const MORE_FIELDS = /\s{0,200}(?:,\s{0,50})?[A-Za-z][A-Za-z0-9_-]{0,40}\s{0,50}=\s{0,50}[{"\d]/y;
/** How much text a decision about a header may need. */
const LOOKAHEAD = 700;

interface OpenEntry {
  readonly line: number;
  readonly type: string;
  readonly start: number;
  readonly bodyStart: number;
  readonly paren: boolean;
  depth: number;
  quoted: boolean;
}

/** Finds the next place of a character, looking at each stretch of the text once however often it is asked. */
class Finder {
  private from = 0;
  private found = -1;

  constructor(private readonly character: string) {}

  /** Forgets what it knows: the text has changed. */
  reset(): void {
    this.from = 0;
    this.found = -1;
  }

  /** The first place at or behind `from`; the length of the text if there is none. */
  next(text: string, from: number): number {
    if (this.found < from || from < this.from) {
      const index = text.indexOf(this.character, from);
      this.found = index < 0 ? text.length : index;
    }
    this.from = from;
    return this.found;
  }
}

/** Feed it pieces with LF line ends; it gives the entries that are complete. Between entries nothing is kept. */
export class EntrySplitter {
  private buffer = '';
  /** Where in `buffer` reading goes on, and the line of that place. */
  private at = 0;
  private line = 1;
  private atLineStart = true;
  private open: OpenEntry | undefined;
  private entries: RawEntry[] = [];
  private readonly newlines = new Finder('\n');
  private readonly signs = new Finder('@');

  push(piece: string): RawEntry[] {
    const keepFrom = this.open?.start ?? this.at;
    this.buffer = this.buffer.slice(keepFrom) + piece;
    this.at -= keepFrom;
    this.newlines.reset();
    this.signs.reset();
    if (this.open !== undefined) this.open = { ...this.open, start: 0, bodyStart: this.open.bodyStart - keepFrom };
    this.read(false);
    return this.taken();
  }

  end(): RawEntry[] {
    this.read(true);
    if (this.open !== undefined) this.giveUp(this.buffer.length, 'the entry is not closed before the end of the file');
    return this.taken();
  }

  private taken(): RawEntry[] {
    const entries = this.entries;
    this.entries = [];
    return entries;
  }

  private read(final: boolean): void {
    while (this.at < this.buffer.length) {
      if (!(this.open === undefined ? this.between(final) : this.within(final, this.open))) return;
    }
  }

  /** Steps to the next entry; false when more text is needed. */
  private between(final: boolean): boolean {
    const next = this.nextSign();
    this.advance(next);
    if (this.buffer.charAt(next) !== '@') return false;
    HEADER.lastIndex = next;
    const header = HEADER.exec(this.buffer);
    if (header === null) {
      MAYBE_HEADER.lastIndex = next;
      if (!final && MAYBE_HEADER.test(this.buffer)) return false;
      this.advance(next + 1);
      return true;
    }
    const bodyStart = next + header[0].length;
    const type = (header[1] ?? '').toLowerCase();
    this.open = { line: this.line, type, start: next, bodyStart, paren: header[2] === '(', depth: 0, quoted: false };
    this.advance(bodyStart);
    return true;
  }

  /** The next `@` that is not on a line commented out with `%`; the end of the buffer if there is none. */
  private nextSign(): number {
    let from = this.at;
    let lineStart = this.atLineStart;
    while (from < this.buffer.length) {
      const end = this.newlines.next(this.buffer, from);
      if (lineStart && this.buffer.charAt(from) === '%') {
        if (end === this.buffer.length) return this.skipOpenComment(from);
        from = end + 1;
        continue;
      }
      const sign = this.signs.next(this.buffer, from);
      if (sign <= end) return sign;
      from = end + 1;
      lineStart = true;
    }
    return this.buffer.length;
  }

  /** Drops the text of a comment line whose end has not arrived, but its sign: the rest is then known as comment. */
  private skipOpenComment(lineStart: number): number {
    this.advance(lineStart);
    this.buffer = `${this.buffer.slice(0, lineStart)}%`;
    this.newlines.reset();
    this.signs.reset();
    return this.buffer.length - 1;
  }

  private advance(to: number): void {
    let newline = this.newlines.next(this.buffer, this.at);
    while (newline < to) {
      this.line += 1;
      newline = this.newlines.next(this.buffer, newline + 1);
    }
    if (to > this.at) this.atLineStart = this.buffer.charAt(to - 1) === '\n';
    this.at = to;
  }

  /** Reads on in the open entry; false when more text is needed. */
  private within(final: boolean, open: OpenEntry): boolean {
    for (let index = this.at; index < this.buffer.length; index += 1) {
      const code = this.buffer.charCodeAt(index);
      if (code === 10) {
        if (!final && this.buffer.length - index < LOOKAHEAD && this.mayBeEntry(index + 1)) {
          this.advance(index);
          return false;
        }
        NEW_ENTRY.lastIndex = index + 1;
        if (NEW_ENTRY.test(this.buffer)) {
          this.giveUp(index + 1, 'the entry is not closed: a brace or quotation mark is missing before the next entry');
          return true;
        }
      } else if (closes(open, code)) {
        if (!final && this.buffer.length - index < LOOKAHEAD) {
          this.advance(index);
          return false;
        }
        this.close(index + 1, open);
        return true;
      }
      if (index - open.start > MAX_ENTRY_CHARACTERS) {
        this.giveUp(index, `the entry is longer than ${MAX_ENTRY_CHARACTERS} characters; split it or close its braces`);
        return true;
      }
    }
    this.advance(this.buffer.length);
    return false;
  }

  /** Whether the line that begins here, of which not all has arrived, could begin an entry. */
  private mayBeEntry(lineStart: number): boolean {
    let index = lineStart;
    while (this.buffer.charAt(index) === ' ' || this.buffer.charAt(index) === '\t') index += 1;
    return index >= this.buffer.length || this.buffer.charAt(index) === '@';
  }

  private close(end: number, open: OpenEntry): void {
    const raw = this.buffer.slice(open.start, end);
    const bodyStart = open.bodyStart - open.start;
    MORE_FIELDS.lastIndex = end;
    const surplus = MORE_FIELDS.test(this.buffer) ? { surplus: true as const } : {};
    this.entries.push({ line: open.line, type: open.type, raw, bodyStart, bodyEnd: raw.length - 1, ...surplus });
    this.open = undefined;
    this.advance(end);
  }

  private giveUp(end: number, broken: string): void {
    const open = this.open;
    if (open === undefined) return;
    const raw = this.buffer.slice(open.start, end).trimEnd();
    const bodyStart = Math.min(open.bodyStart - open.start, raw.length);
    this.entries.push({ line: open.line, type: open.type, raw, bodyStart, bodyEnd: raw.length, broken });
    this.open = undefined;
    this.advance(end);
  }
}

/** Counts braces (as BibTeX does, escaped ones too); true at the one that closes the entry. */
function closes(open: OpenEntry, code: number): boolean {
  if (code === 123) open.depth += 1;
  else if (code === 125) {
    if (open.depth === 0) return !open.paren;
    open.depth -= 1;
  } else if (open.paren && open.depth === 0) {
    if (code === 34) open.quoted = !open.quoted;
    else if (code === 41) return !open.quoted;
  }
  return false;
}
