/** Cuts text of lines that begin with a tag into records and tagged values, by the rules of one format. */
import type { TextSource } from '../format.js';
import { linesOf } from '../whorl/lines.js';

export interface TaggedValue {
  readonly tag: string;
  /** Lines joined by LF. */
  readonly value: string;
  readonly line: number;
}

export interface TaggedRecord {
  readonly line: number;
  readonly values: readonly TaggedValue[];
  readonly raw: string;
  /** What is wrong with the record as a whole, and what was done. */
  readonly remarks: readonly string[];
  /** Why it cannot be read. */
  readonly broken?: string;
}

/** What is known of the record that is being read. */
export interface Within {
  has(tag: string): boolean;
  /** The line before was blank. */
  readonly afterBlank: boolean;
}

export interface Grammar {
  /** Undefined for a line that goes on with the value before it. */
  tagOf(line: string): { readonly tag: string; readonly value: string } | undefined;
  /** Whether a tag is the first of a new record. Never asked for the first tag of a file. */
  begins(tag: string, within: Within): boolean;
  /** The tag that ends a record, if the format has one. */
  readonly end?: string;
  /** Lines around records that are part of none. */
  readonly around?: ReadonlySet<string>;
}

/** Longer records are rejected; 20,000 authors with addresses take a few million characters. */
export const MAX_RECORD_CHARACTERS = 4_000_000;
const MAX_LINE_CHARACTERS = 1_000_000;

class OpenRecord implements Within {
  readonly values: { tag: string; parts: string[]; line: number }[] = [];
  readonly lines: string[] = [];
  private readonly tags = new Set<string>();
  private characters = 0;
  afterBlank = false;

  constructor(readonly line: number) {}

  has(tag: string): boolean {
    return this.tags.has(tag);
  }

  get isTooLong(): boolean {
    return this.characters > MAX_RECORD_CHARACTERS;
  }

  keep(text: string, tagged: { tag: string; value: string } | undefined, line: number): void {
    this.characters += text.length + 1;
    if (this.isTooLong) return;
    this.lines.push(text);
    this.afterBlank = text.trim() === '';
    if (tagged === undefined) this.values.at(-1)?.parts.push(text);
    else {
      this.tags.add(tagged.tag);
      this.values.push({ tag: tagged.tag, parts: [tagged.value], line });
    }
  }

  closed(remark?: string): TaggedRecord {
    const { lines } = this;
    while (lines.at(-1)?.trim() === '') lines.pop();
    return {
      line: this.line,
      values: this.values.map(({ tag, parts, line }) => ({ tag, line, value: joined(parts) })),
      raw: lines.join('\n'),
      remarks: remark === undefined ? [] : [remark],
      ...(this.isTooLong ? { broken: `the record is longer than ${MAX_RECORD_CHARACTERS} characters; split it` } : {}),
    };
  }
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .join('\n')
    .trim();
}

/** The records of a text, one after the other; text before the first tag is passed over. */
export async function* taggedRecords(text: TextSource, grammar: Grammar): AsyncGenerator<TaggedRecord> {
  let open: OpenRecord | undefined;
  for await (const { number, text: whole } of linesOf(text, MAX_LINE_CHARACTERS)) {
    const line = whole.trimEnd();
    const tagged = grammar.tagOf(line);
    if (tagged !== undefined && grammar.around?.has(tagged.tag) === true) continue;
    if (tagged !== undefined && tagged.tag === grammar.end) {
      if (open !== undefined) yield open.closed();
      open = undefined;
      continue;
    }
    if (open !== undefined && tagged !== undefined && grammar.begins(tagged.tag, open)) {
      yield open.closed(
        grammar.end === undefined
          ? undefined
          : `the record does not end with ${grammar.end}; it was read to the next one`,
      );
      open = undefined;
    }
    if (open === undefined && tagged !== undefined) open = new OpenRecord(number);
    open?.keep(line, tagged, number);
  }
  if (open !== undefined)
    yield open.closed(
      grammar.end === undefined
        ? undefined
        : `the record does not end with ${grammar.end}; it was read to the end of the file`,
    );
}
