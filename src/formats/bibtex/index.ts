/** BibTeX and BibLaTeX, read entry by entry. */
import { rejectedRecord } from '../finish.js';
import type { Format, ReadRecord, TextSource } from '../format.js';
import { withUnixLines } from '../text-source.js';
import { readEntry, readMacro } from './fields.js';
import { Inheritance, type Resolved } from './inherit.js';
import { Macros } from './macros.js';
import { publicationOf } from './publication.js';
import { EntrySplitter, type RawEntry } from './split.js';

/** Entries that only serve others. */
const NO_RECORDS: ReadonlySet<string> = new Set(['xdata', 'set', 'control']);

class Reader {
  private readonly macros = new Macros();
  private readonly inheritance = new Inheritance();
  /** Rejections that wait for the entries in front of them. */
  private readonly waiting: ReadRecord[] = [];

  take(raw: RawEntry): ReadRecord[] {
    if (raw.type === 'comment' || (raw.type === 'preamble' && raw.broken === undefined)) return [];
    if (raw.broken !== undefined) return this.reject(raw, raw.broken);
    if (raw.type === 'string') return this.define(raw);
    const entry = readEntry(raw, this.macros);
    if (entry.fields.length === 0 && entry.problems.length === 0 && entry.key === undefined) return [];
    return this.recordsOf(this.inheritance.push(entry));
  }

  end(): ReadRecord[] {
    return [...this.recordsOf(this.inheritance.end()), ...this.waiting.splice(0)];
  }

  private define(raw: RawEntry): ReadRecord[] {
    const macro = readMacro(raw, this.macros);
    if (macro === undefined) return this.reject(raw, 'an @string is written @string{name = {text}}');
    const problem = this.macros.define(macro.name, macro.value);
    return problem === undefined ? [] : this.reject(raw, problem);
  }

  private reject(raw: RawEntry, reason: string): ReadRecord[] {
    const key = /^\s*([^\s,={}"]{1,250})\s*,/.exec(raw.raw.slice(raw.bodyStart, raw.bodyStart + 300))?.[1];
    const rejected = rejectedRecord(raw.line, { line: raw.line, reason }, raw.raw, key === undefined ? {} : { key });
    if (!this.inheritance.isWaiting) return [rejected];
    this.waiting.push(rejected);
    return [];
  }

  /** In the order of the file: waiting rejections go out before the first entry that stands behind them. */
  private recordsOf(resolved: readonly Resolved[]): ReadRecord[] {
    const records: ReadRecord[] = [];
    for (const { entry, missing } of resolved) {
      while (this.waiting[0] !== undefined && this.waiting[0].line < entry.line)
        records.push(...this.waiting.splice(0, 1));
      if (NO_RECORDS.has(entry.type)) continue;
      records.push(publicationOf(entry, missing, this.macros.definitions(entry.macros)));
    }
    if (!this.inheritance.isWaiting) records.push(...this.waiting.splice(0));
    return records;
  }
}

async function* read(text: TextSource): AsyncGenerator<ReadRecord> {
  const splitter = new EntrySplitter();
  const reader = new Reader();
  for await (const piece of withUnixLines(text)) {
    for (const raw of splitter.push(piece)) yield* reader.take(raw);
  }
  for (const raw of splitter.end()) yield* reader.take(raw);
  yield* reader.end();
}

const ENTRY =
  /(?:^|\n)[ \t]{0,100}@[ \t]{0,10}[A-Za-z][A-Za-z_-]{1,39}\s{0,50}[{(]\s{0,50}[^\s,{}()="]{0,250}\s{0,50}[,=]/;

export const bibtex: Format = {
  id: 'bibtex',
  label: 'BibTeX / BibLaTeX',
  extensions: ['.bib', '.bibtex', '.biblatex'],
  recognises(head, fileName) {
    // XML of other kinds quotes entries.
    if (ENTRY.test(head)) return /^\s{0,20}<\?xml/.test(head) ? 0.3 : 0.9;
    if (/@[A-Za-z]{4,40}\s{0,50}[{(]/.test(head)) return /\.bib(?:tex|latex)?(?:\.gz)?$/i.test(fileName) ? 0.8 : 0.3;
    return 0;
  },
  read,
  rejectFile: (raws) => `${raws.join('\n\n')}\n`,
};
