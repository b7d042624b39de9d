/**
 * Cuts JSON text into its records while it arrives: the elements of a top-level array, the values of JSON lines, a single
 * object, or the list in `{ "items": […] }` / `{ "references": […] }`. Only the record being read is held; the JSON itself
 * is parsed record by record. One pass; nesting and size are bounded.
 */

export interface RawElement {
  /** 1-based line on which the element starts. */
  readonly line: number;
  readonly raw: string;
  /** Why it cannot be read. */
  readonly broken?: string;
}

/** Longer records are rejected. */
export const MAX_ELEMENT_CHARACTERS = 8_000_000;
const MAX_DEPTH = 64;
/** Keys whose list holds the records. */
const LISTS: ReadonlySet<string> = new Set(['items', 'references']);
const NO_OBJECTS: ReadonlySet<string> = new Set();

interface OpenElement {
  readonly line: number;
  readonly parts: string[];
  characters: number;
  depth: number;
  deepest: number;
  inString: boolean;
  escaped: boolean;
  /** The string being read at depth 1, for the key before a list. */
  word: string;
  /** Whether a colon stands behind `word`. */
  isKey: boolean;
  /** The element stands in a list, so it is no wrapper itself. */
  readonly listed: boolean;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13 || code === 0xfeff;

/** Feed it pieces with LF line ends; it gives the elements that are complete. */
export class ElementSplitter {
  private line = 1;
  /** Lists that are open around the elements: the top-level one, or that of a wrapper. */
  private lists = 0;
  private inWrapper = false;
  /** Objects around the records that are still open, and whether a string of them is being passed over. */
  private wrappers = 0;
  private tailString = false;
  private tailEscaped = false;
  private open: OpenElement | undefined;
  private elements: RawElement[] = [];

  /** @param objects keys whose object is the record, or holds the list of records, e.g. Crossref's `message` */
  constructor(private readonly objects: ReadonlySet<string> = NO_OBJECTS) {}

  push(piece: string): RawElement[] {
    let start = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const code = piece.charCodeAt(index);
      if (this.open === undefined) {
        this.between(code);
        start = index;
      } else if (this.within(this.open, code)) {
        this.close(piece.slice(start, index + 1));
        start = index + 1;
      } else if (this.opensList(this.open, code)) {
        this.open = undefined;
        this.lists = 1;
        this.enterWrapper();
        start = index + 1;
      } else if (this.opensObject(this.open, code)) {
        this.enterWrapper();
        this.open = this.opened(1, false);
        start = index;
      }
      if (code === 10) this.line += 1;
    }
    if (this.open !== undefined) this.keep(this.open, piece.slice(start));
    return this.elements.splice(0);
  }

  end(): RawElement[] {
    if (this.open !== undefined)
      this.give(this.open, 'the record is not closed before the end of the file: a } or a " is missing');
    this.open = undefined;
    return this.elements.splice(0);
  }

  /** Outside of elements: brackets of the list, commas, spaces; anything else begins an element. */
  private between(code: number): void {
    if (isSpace(code) || code === 44) return;
    if (this.inWrapper && this.lists === 0) {
      this.afterRecords(code);
      return;
    }
    if (code === 91 && this.lists === 0) {
      this.lists = 1;
      return;
    }
    if (code === 93) {
      this.lists = 0;
      return;
    }
    this.open = this.opened(code === 123 || code === 91 ? 1 : 0, code === 34);
  }

  private enterWrapper(): void {
    this.inWrapper = true;
    this.wrappers += 1;
  }

  /** The rest of a wrapper is no record; behind its end another may begin. */
  private afterRecords(code: number): void {
    if (this.tailString) {
      if (this.tailEscaped) this.tailEscaped = false;
      else if (code === 92) this.tailEscaped = true;
      else if (code === 34 || code === 10) this.tailString = false;
    } else if (code === 34) this.tailString = true;
    else if (code === 123) this.wrappers += 1;
    else if (code === 125) {
      this.wrappers -= 1;
      this.inWrapper = this.wrappers > 0;
    }
  }

  private opened(depth: number, inString: boolean): OpenElement {
    return {
      line: this.line,
      parts: [],
      characters: 0,
      depth,
      deepest: depth,
      inString,
      escaped: false,
      word: '',
      isKey: false,
      listed: this.lists > 0,
    };
  }

  /** Takes one character of the open element; true if it is its last. */
  private within(open: OpenElement, code: number): boolean {
    if (open.inString) {
      this.inString(open, code);
      return !open.inString && open.depth === 0;
    }
    if (open.depth === 0) return code === 44 || code === 93 || code === 10;
    if (code === 34) {
      open.inString = true;
      open.isKey = false;
      open.word = '';
    } else if (code === 58) open.isKey = true;
    else if (code === 123 || code === 91) {
      if (!(code === 91 && this.isWrapping(open))) open.depth += 1;
      open.deepest = Math.max(open.deepest, open.depth);
    } else if (code === 125 || code === 93) open.depth -= 1;
    else if (!isSpace(code)) open.isKey = false;
    return open.depth === 0;
  }

  private inString(open: OpenElement, code: number): void {
    // JSON has no line ends in strings: a lost quotation mark costs one line, not the file.
    if (open.escaped) open.escaped = false;
    else if (code === 92) open.escaped = true;
    else if (code === 34 || code === 10) open.inString = false;
    else if (open.depth === 1 && open.word.length < 20) open.word += String.fromCharCode(code);
  }

  private isWrapping(open: OpenElement): boolean {
    return !open.listed && open.depth === 1 && open.isKey && LISTS.has(open.word);
  }

  /** The brace just taken begins the value of one of the keys: it has counted as depth. */
  private opensObject(open: OpenElement, code: number): boolean {
    return code === 123 && !open.listed && open.depth === 2 && open.isKey && this.objects.has(open.word);
  }

  private opensList(open: OpenElement, code: number): boolean {
    return code === 91 && this.isWrapping(open);
  }

  private keep(open: OpenElement, part: string): void {
    if (open.characters <= MAX_ELEMENT_CHARACTERS) open.parts.push(part);
    open.characters += part.length;
  }

  private close(part: string): void {
    const open = this.open;
    if (open === undefined) return;
    // A bare number or word ends at what separates it from the next.
    const isBare = open.depth === 0 && /[\],\n]$/.test(part) && !/^[\s]*["{[]/.test(open.parts[0] ?? part);
    this.keep(open, isBare ? part.slice(0, -1) : part);
    if (isBare && part.endsWith(']')) this.lists = 0;
    this.give(open, undefined);
    this.open = undefined;
  }

  private give(open: OpenElement, broken: string | undefined): void {
    const raw = open.parts.join('').trimEnd();
    const reason =
      open.characters > MAX_ELEMENT_CHARACTERS
        ? `the record is longer than ${MAX_ELEMENT_CHARACTERS} characters`
        : open.deepest > MAX_DEPTH
          ? `the record is nested deeper than ${MAX_DEPTH} levels`
          : broken;
    this.elements.push({ line: open.line, raw, ...(reason === undefined ? {} : { broken: reason }) });
  }
}
