/**
 * What a format is: a folder with `id, extensions, recognises, read`, and one line in `registry.ts`.
 *
 * Reading never throws for bad data. It yields one `ReadRecord` per record of the file, in order, usable or not; what is
 * wrong is a `problem` with its place. Only a file that cannot be opened throws.
 */
import type { BibliographicRecord } from '../record/record.js';

/** Something wrong with one record or one field. `reason` says what is wrong and what to do. */
export interface Problem {
  readonly line: number;
  readonly field?: string;
  readonly reason: string;
}

/** One record as it stands in a file. `record` is absent when the record is unusable (then `problems` says why). */
export interface ReadRecord {
  /** 1-based line of the file on which the record starts. */
  readonly line: number;
  /** The file's own key of the record (BibTeX key, RIS ID, CSL id), if it has one. */
  readonly key?: string;
  /** The source name the file itself declares for this record (`ReadOptions.source`, if given, wins). Only formats of our own have one. */
  readonly source?: string;
  readonly record?: BibliographicRecord;
  /** The problem that makes the record unusable; exactly when `record` is absent. */
  readonly rejected?: Problem;
  /** What was read but not understood, repaired or left out; the record is usable all the same. */
  readonly warnings: readonly Problem[];
  /** Names of fields that have no place in our records, once per occurrence; counted in the report. */
  readonly unmapped: readonly string[];
  /** The record's source text, to be written to a reject file that can be mended and imported again. */
  readonly raw: string;
}

/** Decoded text of a file, in pieces of any size, line ends as they stand in the file. */
export type TextSource = AsyncIterable<string>;

export interface ReadOptions {
  /** The name of the source (`--source`), if one was given: makes `local:` identifiers out of keys in the record's own references. */
  readonly source?: string;
}

export interface Format {
  /** e.g. `bibtex`. */
  readonly id: string;
  /** As a person would say it, e.g. `BibTeX / BibLaTeX`. */
  readonly label: string;
  /** With the dot, e.g. `.bib`; a hint for people and for reject files, content decides. */
  readonly extensions: readonly string[];
  /** How sure the format is that `head` (up to the first 64 KiB of decoded text) is its own: 0 = certainly not, 1 = certain. */
  recognises(head: string, fileName: string): number;
  read(text: TextSource, options?: ReadOptions): AsyncIterable<ReadRecord>;
  /** Wraps the raw texts of rejected records so that the result is again a file of this format. */
  rejectFile(raws: readonly string[]): string;
}
