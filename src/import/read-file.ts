/** From a file to its records: what it is, in which format, and what to do when it cannot be read on. */
import { basename } from 'node:path';
import { detectFormat } from '../formats/detect.js';
import { openText } from '../formats/encoding.js';
import type { Format, ReadRecord, TextSource } from '../formats/format.js';
import { HEAD_CHARACTERS, peekText } from '../formats/text-source.js';

export interface ImportFile {
  /** As told to people; the path as it was given. */
  readonly name: string;
  readonly path: string;
}

export type OpenedImport =
  | { readonly format: Format; readonly text: TextSource; readonly warnings: readonly string[] }
  | { readonly unreadable: string };

/** Never throws: what is wrong with the file is told in a sentence. */
export async function openImport({ name, path }: ImportFile): Promise<OpenedImport> {
  try {
    const opened = await openText(path);
    const { head, text } = await peekText(opened.text, HEAD_CHARACTERS);
    // Files that came over the network lie under a name of ours; theirs tells the format.
    const detected = detectFormat(head, basename(name));
    return 'format' in detected
      ? { format: detected.format, text, warnings: opened.warnings }
      : { unreadable: detected.unknown };
  } catch (error) {
    return { unreadable: messageOf(error).replaceAll(path, name) };
  }
}

/** The records of a file up to its end, or to where it cannot be read on: one bad file never stops an import. */
export async function* recordsUntilFault(
  format: Format,
  text: TextSource,
  source: string | undefined,
  onFault: (reason: string) => void,
): AsyncGenerator<ReadRecord> {
  const records = format.read(text, source === undefined ? {} : { source })[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next: IteratorResult<ReadRecord>;
      try {
        next = await records.next();
      } catch (error) {
        onFault(messageOf(error));
        return;
      }
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await records.return?.();
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
