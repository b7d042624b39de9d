import { type Chunk, HEADER_FIELDS, misplaced, SECTIONS } from './chunk.js';
import { jsonItem, parseJson } from './json-value.js';
import { MAX_JSON_ITEM } from './limits.js';

/** What the scanner waits for; `nothing` after a mistake that leaves no way to go on. */
type Expecting = 'object' | 'key' | 'colon' | 'value' | 'element' | 'nothing';

const BLANK = /[\s\uFEFF]/;

/**
 * Reads `{"whorl": 1, "people": [ …, … ]}` as it arrives and gives out each element of each list as soon as it is complete:
 * memory is bounded by the largest record. A record that is not JSON but whose brackets balance does not stop the file.
 */
export class JsonFileScanner {
  private expecting: Expecting = 'object';
  private line = 1;
  /** The field of the file we are in. */
  private name = '';
  /** The text being collected: a field name, a value or a record. */
  private text: string[] | undefined;
  private length = 0;
  private startLine = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** The header fields and records that end in this piece. */
  *push(piece: string): Generator<Chunk> {
    if (this.expecting === 'nothing') return;
    let at = 0;
    while (at < piece.length) {
      if (this.text !== undefined) {
        const end = this.collect(piece, at);
        if (end === undefined) return;
        at = end;
        yield* this.collected();
        continue;
      }
      const char = piece[at] ?? '';
      if (char === '\n') this.line += 1;
      if (BLANK.test(char)) at += 1;
      else at += yield* this.meet(char);
    }
  }

  *end(): Generator<Chunk> {
    if (this.expecting === 'nothing' || this.expecting === 'object') return;
    const reason =
      this.text === undefined
        ? 'the file ends before its closing }'
        : `the file ends in the middle of what starts here (a bracket or quote is not closed); mend it`;
    yield this.stray(reason, this.text === undefined ? this.line : this.startLine, this.text?.join(''));
  }

  /** One character that stands between values; gives how many characters were used. */
  private *meet(char: string): Generator<Chunk, number> {
    const { expecting } = this;
    if (char === ',' && (expecting === 'key' || expecting === 'element')) return 1;
    if (expecting === 'object' && char === '{') this.expecting = 'key';
    else if (expecting === 'key' && char === '}') this.expecting = 'object';
    else if (expecting === 'element' && char === ']') this.expecting = 'key';
    else if (expecting === 'colon' && char === ':') this.expecting = 'value';
    else if (expecting === 'value' && char === '[' && SECTIONS.has(this.name)) this.expecting = 'element';
    else if (
      (expecting === 'key' && char === '"') ||
      ((expecting === 'value' || expecting === 'element') && !']}:,'.includes(char))
    ) {
      this.startCollecting();
      return 0;
    } else {
      yield this.stray(
        `expected ${WANTED[expecting]} here, found ${char}; the rest of the file is not read`,
        this.line,
      );
      this.expecting = 'nothing';
      return Number.POSITIVE_INFINITY;
    }
    return 1;
  }

  private startCollecting(): void {
    this.text = [];
    this.length = 0;
    this.startLine = this.line;
    this.depth = 0;
    this.inString = false;
    this.escaped = false;
  }

  /** Takes characters until the value is complete; gives the place behind it, or nothing if the piece ends first. */
  private collect(piece: string, from: number): number | undefined {
    for (let at = from; at < piece.length; at += 1) {
      const char = piece.charCodeAt(at);
      if (char === 0x0a) this.line += 1;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (char === 0x5c) this.escaped = true;
        else if (char === 0x22) {
          this.inString = false;
          if (this.depth === 0) return this.keep(piece, from, at + 1);
        }
      } else if (char === 0x22) this.inString = true;
      else if (char === 0x7b || char === 0x5b) this.depth += 1;
      else if (char === 0x7d || char === 0x5d) {
        if (this.depth === 0) return this.keep(piece, from, at);
        this.depth -= 1;
        if (this.depth === 0) return this.keep(piece, from, at + 1);
      } else if (this.depth === 0 && (char === 0x2c || char === 0x3a || char <= 0x20)) {
        if (char === 0x0a) this.line -= 1;
        return this.keep(piece, from, at);
      }
    }
    this.keep(piece, from, piece.length);
    return undefined;
  }

  private keep(piece: string, from: number, to: number): number {
    this.length += to - from;
    if (this.length <= MAX_JSON_ITEM) this.text?.push(piece.slice(from, to));
    return to;
  }

  /** A complete field name, value or record. */
  private *collected(): Generator<Chunk> {
    const text = this.text?.join('') ?? '';
    this.text = undefined;
    if (this.length > MAX_JSON_ITEM)
      yield this.stray(`this is longer than ${MAX_JSON_ITEM} characters; divide it`, this.startLine);
    else if (this.expecting === 'element') yield jsonItem(text, this.startLine, this.name);
    else if (this.expecting === 'key') this.name = nameOf(text);
    else yield this.fieldOfFile(text);
    if (this.expecting === 'key') this.expecting = 'colon';
    else if (this.expecting === 'value') this.expecting = 'key';
  }

  private fieldOfFile(raw: string): Chunk {
    const parsed = parseJson(raw);
    if (!parsed.ok) return this.stray(parsed.reason, this.startLine);
    if (!HEADER_FIELDS.has(this.name))
      return this.stray(
        SECTIONS.has(this.name) ? `"${this.name}" must be a list: [ … ]` : misplaced(this.name),
        this.startLine,
      );
    return { chunk: 'header', form: 'json', line: this.startLine, name: this.name, value: parsed.value, raw };
  }

  private stray(reason: string, line: number, raw = ''): Chunk {
    return {
      chunk: 'stray',
      form: 'json',
      line,
      section: SECTIONS.has(this.name) ? this.name : undefined,
      reason,
      raw,
    };
  }
}

const WANTED: Record<Expecting, string> = {
  object: '{',
  key: 'the name of a list in quotes, or }',
  colon: ':',
  value: 'a value',
  element: 'a record, or ]',
  nothing: 'nothing',
};

function nameOf(text: string): string {
  const parsed = parseJson(text);
  return parsed.ok && parsed.value.kind === 'text' ? parsed.value.text : '';
}
