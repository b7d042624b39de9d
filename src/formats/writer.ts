/** What a format that can be written is. Files are put together from `head`, records with `between`, and `tail`. */
import type { PublicationRecord } from '../record/record.js';

export interface Writer {
  /** As the format is called where it is read, e.g. `bibtex`. */
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  readonly head: string;
  readonly between: string;
  readonly tail: string;
  /** One record, complete in itself but for `head`, `between` and `tail`. @param id a key that is the record's own in every file */
  record(record: PublicationRecord, id: string): string;
}

/** A file of these records. */
export function written(writer: Writer, records: readonly { record: PublicationRecord; id: string }[]): string {
  return writer.head + records.map(({ record, id }) => writer.record(record, id)).join(writer.between) + writer.tail;
}
