/**
 * Cuts RIS text into records and tagged values, line by line (RIS specification; what vendors make of it).
 *
 * A record goes from `TY` to `ER`. Written in the wild: no `ER`; text before the first `TY` and between records
 * (`Record #1 of 2`, `1.`, links); tags without their two spaces; values that go on in the next lines.
 */

export interface TaggedValue {
  readonly tag: string;
  /** Lines joined by LF. */
  readonly value: string;
  readonly line: number;
}

export interface RawRecord {
  readonly line: number;
  readonly values: readonly TaggedValue[];
  readonly raw: string;
  /** What is wrong with the record as a whole, and what was done. */
  readonly remarks: readonly string[];
  /** Why it cannot be read. */
  readonly broken?: string;
}

/** Longer records are rejected; 20,000 authors take 0.6 million characters. */
export const MAX_RECORD_CHARACTERS = 4_000_000;
const MAX_LINE_CHARACTERS = 1_000_000;

const STRICT = /^[ \t]{0,8}([A-Z][A-Z0-9])(?: {2}|\t)-(?:[ \t](.*)|)$/s;
/** `TY -  BOOK`, `TY- BOOK`, `TY  -BOOK`. */
const LOOSE = /^[ \t]{0,8}([A-Z][A-Z0-9])[ \t]{0,6}-[ \t]?(.*)$/s;

interface OpenRecord {
  readonly line: number;
  readonly values: { tag: string; parts: string[]; line: number }[];
  readonly lines: string[];
  readonly remarks: string[];
  characters: number;
  tooLong: boolean;
  /** Tags are written without the two spaces. */
  loose: boolean;
}

/** Feed it pieces with LF line ends; it gives the records that are complete. */
export class RecordSplitter {
  private rest: string[] = [];
  private restLength = 0;
  private line = 0;
  private open: OpenRecord | undefined;
  private records: RawRecord[] = [];

  push(piece: string): RawRecord[] {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      this.take(piece.slice(start, end));
      start = end + 1;
    }
    this.hold(piece.slice(start));
    return this.records.splice(0);
  }

  end(): RawRecord[] {
    if (this.restLength > 0) this.take('');
    this.finish('the record does not end with "ER  - "; it was read to the end of the file');
    return this.records.splice(0);
  }

  /** Keeps the beginning of a line whose end has not arrived; of an endless line only the first characters. */
  private hold(part: string): void {
    if (this.restLength < MAX_LINE_CHARACTERS) this.rest.push(part);
    this.restLength += part.length;
  }

  private take(part: string): void {
    this.line += 1;
    const whole = this.rest.length === 0 ? part : this.rest.splice(0).join('') + part;
    this.restLength = 0;
    const line = (this.line === 1 ? whole.replace(/^\ufeff/, '') : whole).slice(0, MAX_LINE_CHARACTERS).trimEnd();
    const strict = STRICT.exec(line);
    const loose = strict ?? (this.open?.loose === false ? null : LOOSE.exec(line));
    if (loose?.[1] === 'TY' && (strict !== null || /^[\s-]*[A-Z]{3,5}\b/.test(loose[2] ?? '')))
      this.begin(line, loose[2] ?? '', strict === null);
    else if (this.open !== undefined) this.within(line, loose);
    else if (strict !== null && strict[1] !== 'ER') this.beginWithout(line, strict);
  }

  private begin(line: string, type: string, loose: boolean): void {
    const open = this.open;
    if (open !== undefined && open.values.length === 1 && open.values[0]?.tag === 'TY') {
      open.remarks.push('TY stands twice; the last one was taken');
      open.values[0].parts = [type];
      this.keep(open, line);
      return;
    }
    this.finish('the record does not end with "ER  - "; it was read to the next TY');
    this.open = this.started(loose);
    this.keep(this.open, line);
    this.open.values.push({ tag: 'TY', parts: [type.replace(/^[\s-]+/, '')], line: this.line });
  }

  /** Tags before any TY: a record whose first line was lost, or leftovers of a vendor's export. */
  private beginWithout(line: string, tagged: RegExpExecArray): void {
    this.open = this.started(false);
    this.within(line, tagged);
  }

  private started(loose: boolean): OpenRecord {
    return { line: this.line, values: [], lines: [], remarks: [], characters: 0, tooLong: false, loose };
  }

  private keep(open: OpenRecord, line: string): void {
    open.characters += line.length + 1;
    if (open.characters > MAX_RECORD_CHARACTERS) open.tooLong = true;
    else open.lines.push(line);
  }

  private within(line: string, tagged: RegExpExecArray | null): void {
    const open = this.open;
    if (open === undefined) return;
    this.keep(open, line);
    if (tagged?.[1] === 'ER') {
      this.finish(undefined);
      return;
    }
    if (open.tooLong) return;
    const last = open.values.at(-1);
    if (tagged?.[1] !== undefined) open.values.push({ tag: tagged[1], parts: [tagged[2] ?? ''], line: this.line });
    else if (last !== undefined && last.tag !== 'TY') last.parts.push(line);
  }

  private finish(remark: string | undefined): void {
    const open = this.open;
    this.open = undefined;
    if (open === undefined || isLeftover(open)) return;
    if (remark !== undefined) open.remarks.push(remark);
    if (open.values[0]?.tag !== 'TY') open.remarks.push('the record has no TY line; its type is not known');
    const values = open.values.map(({ tag, parts, line }) => ({ tag, line, value: parts.join('\n').trim() }));
    while (open.lines.at(-1) === '') open.lines.pop();
    const broken = `the record is longer than ${MAX_RECORD_CHARACTERS} characters; split it`;
    this.records.push({
      line: open.line,
      values,
      raw: open.lines.join('\n'),
      remarks: open.remarks,
      ...(open.tooLong ? { broken } : {}),
    });
  }
}

/** Tags between records that are no record: Ovid puts `NL  - …` behind `ER`. */
function isLeftover(open: OpenRecord): boolean {
  if (open.values[0]?.tag === 'TY') return false;
  return !open.values.some(({ tag }) => tag === 'TI' || tag === 'T1') && open.values.length < 3;
}
