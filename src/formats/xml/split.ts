/**
 * Cuts XML text into its records while it arrives: the elements of certain names, each as text. What stands around them is
 * passed over, but for the start and end tags of named containers. One pass, constant memory: comments, CDATA, instructions
 * and the DOCTYPE are skipped, so entities it declares do not exist for us. A record that never ends loses only itself.
 */
import { MAX_DEPTH, MAX_NAME_CHARACTERS, MAX_RECORD_CHARACTERS } from './limits.js';

/** Which elements a format is cut at. */
export interface XmlShape {
  /** The elements that are one record each. */
  readonly records: ReadonlySet<string>;
  /** The elements around records; they end a record that is still open. */
  readonly containers: ReadonlySet<string>;
}

export type XmlPiece =
  | {
      readonly is: 'record';
      readonly name: string;
      readonly line: number;
      readonly raw: string;
      readonly broken?: string;
    }
  | { readonly is: 'start'; readonly name: string; readonly line: number; readonly raw: string }
  | { readonly is: 'end'; readonly name: string; readonly line: number }
  | { readonly is: 'damage'; readonly line: number; readonly reason: string };

type Mode = 'text' | 'name' | 'tag' | 'comment' | 'cdata' | 'instruction' | 'declaration';

interface OpenRecord {
  readonly name: string;
  readonly line: number;
  readonly parts: string[];
  characters: number;
  /** Its own start tag is being read. */
  isStarting: boolean;
}

/** What ends the parts of a document in which tags mean nothing. */
const ENDS = { comment: '-->', cdata: ']]>', instruction: '?>' } as const;
const UNCLOSED: Readonly<Record<Mode, string>> = {
  text: '',
  name: 'the file ends inside a tag',
  tag: 'the file ends inside a tag: a > or a quotation mark is missing',
  comment: 'a comment is not closed: --> is missing, and all behind <!-- was passed over',
  cdata: 'a CDATA section is not closed: ]]> is missing',
  instruction: 'an instruction is not closed: ?> is missing',
  declaration: 'the DOCTYPE is not closed: > is missing, and all behind it was passed over',
};
const ENDS_NAME = /[\s/>]/;
const MAX_TAG = 20_000;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function linesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Feed it pieces with LF line ends; it gives the records and container tags that are complete. */
export class XmlSplitter {
  private mode: Mode = 'text';
  private line = 1;
  /** Where the tag, comment … being read starts. */
  private tagLine = 1;
  /** The tag read so far, from its `<`: while its name is open, and for containers. */
  private tag = '';
  private name = '';
  private isEnd = false;
  private quote = 0;
  private last = 0;
  private depth = 0;
  /** The last characters of a comment, in case its end is divided between two pieces. */
  private tail = '';
  private record: OpenRecord | undefined;
  /** The containers that are open. */
  private readonly around: string[] = [];
  private pieces: XmlPiece[] = [];

  constructor(private readonly shape: XmlShape) {}

  push(piece: string): XmlPiece[] {
    let at = 0;
    while (at < piece.length) {
      const from = at;
      if (this.mode === 'text') at = this.text(piece, at);
      else if (this.mode === 'name') at = this.nameOf(piece, at);
      else if (this.mode === 'tag') at = this.rest(piece, at);
      else if (this.mode === 'declaration') at = this.declaration(piece, at);
      else at = this.skipTo(ENDS[this.mode], piece, at);
      this.line += linesIn(piece, from, at);
    }
    return this.pieces.splice(0);
  }

  end(): XmlPiece[] {
    const unclosed = UNCLOSED[this.mode];
    if (this.record !== undefined) {
      if (this.mode === 'name') this.keep(this.tag);
      this.give(unclosed === '' ? `</${this.record.name}> is missing: the file ends inside this record` : unclosed);
    } else if (unclosed !== '') this.pieces.push({ is: 'damage', line: this.tagLine, reason: unclosed });
    else if (this.around[0] !== undefined)
      this.pieces.push({
        is: 'damage',
        line: this.line,
        reason: `the file ends before </${this.around[0]}>: it was cut off, and records may be missing; fetch it again`,
      });
    return this.pieces.splice(0);
  }

  private keep(text: string): void {
    if (this.record === undefined || text === '') return;
    if (this.record.characters < MAX_RECORD_CHARACTERS)
      this.record.parts.push(text.slice(0, MAX_RECORD_CHARACTERS - this.record.characters));
    this.record.characters += text.length;
  }

  private text(piece: string, from: number): number {
    const at = piece.indexOf('<', from);
    this.keep(piece.slice(from, at < 0 ? piece.length : at));
    if (at < 0) return piece.length;
    this.tagLine = this.line + linesIn(piece, from, at);
    this.mode = 'name';
    this.tag = '<';
    return at + 1;
  }

  /** A name that stands in this piece as a whole, which nearly all do; 0 if it is divided, or is none. */
  private wholeName(piece: string, from: number): number {
    let at = from;
    this.isEnd = piece.charCodeAt(at) === 47;
    if (this.isEnd) at += 1;
    const start = at;
    if (!isLetter(piece.charCodeAt(at))) return 0;
    while (at < piece.length && at - start < MAX_NAME_CHARACTERS) {
      const code = piece.charCodeAt(at);
      if (code === 62 || code === 47 || code <= 32) {
        this.tag = `<${piece.slice(from, at)}`;
        this.startTag();
        return at;
      }
      at += 1;
    }
    return 0;
  }

  /** The name behind `<`, up to the character that ends it. */
  private nameOf(piece: string, from: number): number {
    const whole = this.tag === '<' ? this.wholeName(piece, from) : 0;
    if (whole > 0) return whole;
    for (let at = from; at < piece.length; at += 1) {
      const char = piece.charAt(at);
      const special = this.specialMode(char);
      if (special !== undefined) {
        this.keep(this.tag + char);
        this.mode = special;
        this.tail = '';
        this.depth = 0;
        this.quote = 0;
        return at + 1;
      }
      if (ENDS_NAME.test(char) && this.tag !== '<') {
        if (!(char === '/' && this.tag === '</')) this.startTag();
        if (this.mode === 'tag') return at;
      }
      this.tag += char;
      if (this.tag === '</') this.isEnd = true;
      else if (this.tag.length === 2) {
        this.isEnd = false;
        if (!/[\p{L}_:!?]/u.test(char)) return this.strayBracket(at);
      } else if (this.tag.length > MAX_NAME_CHARACTERS) {
        this.startTag();
        return at + 1;
      }
    }
    return piece.length;
  }

  /** `<` before anything but a name is text that was not escaped. */
  private strayBracket(at: number): number {
    this.keep('<');
    this.mode = 'text';
    return at;
  }

  private specialMode(char: string): Mode | undefined {
    const tag = this.tag + char;
    if (tag === '<?') return 'instruction';
    if (tag === '<!--') return 'comment';
    if (tag === '<![CDATA[') return 'cdata';
    if (!tag.startsWith('<!') || tag === '<!') return undefined;
    return '<!--'.startsWith(tag) || '<![CDATA['.startsWith(tag) ? undefined : 'declaration';
  }

  /** The name is complete: it may begin a record, or end one that was forgotten. */
  private startTag(): void {
    this.name = this.tag.slice(this.isEnd ? 2 : 1);
    const { records, containers } = this.shape;
    if (this.record !== undefined) {
      const again = !this.isEnd && this.name === this.record.name;
      if (again || containers.has(this.name))
        this.give(
          `</${this.record.name}> is missing: <${this.isEnd ? '/' : ''}${this.name}> stands in line ${this.tagLine}, inside this record`,
        );
    }
    if (this.record === undefined && !this.isEnd && records.has(this.name))
      this.record = { name: this.name, line: this.tagLine, parts: [], characters: 0, isStarting: true };
    this.keep(this.tag);
    this.mode = 'tag';
    this.quote = 0;
    this.last = 0;
  }

  /** The rest of a tag, to its `>` outside of quotation marks. */
  private rest(piece: string, from: number): number {
    for (let at = from; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.quote !== 0) {
        if (code === this.quote) this.quote = 0;
        // No value holds a tag: a lost quotation mark costs its own element, not the file.
        else if (code === 60) return this.tagWithoutEnd(piece, from, at);
      } else if (code === 34 || code === 39) this.quote = code;
      else if (code === 60) return this.tagWithoutEnd(piece, from, at);
      else if (code === 62) {
        this.keepTag(piece.slice(from, at + 1));
        this.endTag();
        return at + 1;
      }
      this.last = code;
    }
    this.keepTag(piece.slice(from));
    return piece.length;
  }

  private tagWithoutEnd(piece: string, from: number, at: number): number {
    this.keepTag(piece.slice(from, at));
    this.mode = 'text';
    return at;
  }

  private keepTag(text: string): void {
    this.keep(text);
    if (this.record === undefined && this.tag.length < MAX_TAG) this.tag += text;
  }

  private endTag(): void {
    this.mode = 'text';
    const { name, tagLine: line } = this;
    const isClosed = this.isEnd || this.last === 47;
    if (this.record !== undefined) {
      const isWhole = isClosed && name === this.record.name && (this.isEnd || this.record.isStarting);
      this.record.isStarting = false;
      if (isWhole) this.give(undefined);
      return;
    }
    if (!this.shape.containers.has(name)) return;
    if (!this.isEnd) {
      if (this.around.length < MAX_DEPTH) this.around.push(name);
      this.pieces.push({ is: 'start', name, line, raw: this.tag });
    }
    if (isClosed) {
      this.around.length = Math.max(0, this.around.lastIndexOf(name));
      this.pieces.push({ is: 'end', name, line });
    }
  }

  private skipTo(end: string, piece: string, from: number): number {
    const joined = this.tail + piece.slice(from, from + end.length);
    const across = joined.indexOf(end);
    const at = across >= 0 ? from + across + end.length - this.tail.length : piece.indexOf(end, from) + end.length;
    const found = across >= 0 || at >= end.length;
    const to = found ? at : piece.length;
    this.keep(piece.slice(from, to));
    this.tail = found ? '' : (this.tail + piece.slice(from)).slice(1 - end.length);
    if (found) this.mode = 'text';
    return to;
  }

  /** `<!DOCTYPE … [ … ]>`: brackets, quotation marks and nested declarations are counted, nothing in it is used. */
  private declaration(piece: string, from: number): number {
    for (let at = from; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.quote !== 0) {
        if (code === this.quote) this.quote = 0;
      } else if (code === 34 || code === 39) this.quote = code;
      else if (code === 60 || code === 91) this.depth += 1;
      else if (code === 93) this.depth -= 1;
      else if (code === 62) {
        this.depth -= 1;
        if (this.depth < 0) {
          this.keep(piece.slice(from, at + 1));
          this.mode = 'text';
          return at + 1;
        }
      }
    }
    this.keep(piece.slice(from));
    return piece.length;
  }

  private give(broken: string | undefined): void {
    const { record } = this;
    if (record === undefined) return;
    const reason =
      record.characters > MAX_RECORD_CHARACTERS
        ? `the record is longer than ${MAX_RECORD_CHARACTERS} characters`
        : broken;
    const { name, line } = record;
    this.pieces.push({
      is: 'record',
      name,
      line,
      raw: record.parts.join('').trimEnd(),
      ...(reason === undefined ? {} : { broken: reason }),
    });
    this.record = undefined;
  }
}
