/** From a file to its records: what it is, in which format, and what to do when it cannot be read on. */

import { basename } from 'node:path';
import { detectFormat } from '../formats/detect.js';
import { archiveKindOf, type OpenedText, openMember, openText } from '../formats/encoding.js';
import type { Format, ReadRecord, TextSource } from '../formats/format.js';
import { reasonOf } from '../formats/reason.js';
import { tarMembers } from '../formats/tar.js';
import { HEAD_CHARACTERS, peekText } from '../formats/text-source.js';
import { zipMembers } from '../formats/zip.js';

export interface ImportFile {
  /** As told to people; the path as it was given. */
  readonly name: string;
  readonly path: string;
}

export type OpenedImport =
  | { readonly format: Format; readonly text: TextSource; readonly warnings: readonly string[] }
  | { readonly unreadable: string };

/** A text to import: a file, or a member of an archive, named `archive.zip/member.bib`. */
export interface ImportText {
  readonly name: string;
  readonly opened: OpenedImport;
}

/** The texts of a file, one after the other; each must be read before the next one is asked for. Never throws. */
export async function* importTexts(file: ImportFile): AsyncGenerator<ImportText> {
  const { name, path } = file;
  const kind = await archiveKindOf(path).catch(() => undefined);
  if (kind === undefined) {
    yield { name, opened: await openImport(file) };
    return;
  }
  let members = 0;
  try {
    for await (const member of kind === 'zip' ? zipMembers(path, name) : tarMembers(path, name, kind === 'tar.gz')) {
      members += 1;
      const shown = `${name}/${member.name}`;
      try {
        yield { name: shown, opened: await opening({ name: shown, path: member.name }, () => openMember(member)) };
      } finally {
        await member.close();
      }
    }
  } catch (error) {
    yield { name, opened: { unreadable: `Reading stopped after ${members} files: ${reasonOf(error)}` } };
    return;
  }
  if (members === 0) yield { name, opened: { unreadable: `${name} has no files in it; there is nothing to import` } };
}

/** Never throws: what is wrong with the file is told in a sentence. */
export function openImport(file: ImportFile): Promise<OpenedImport> {
  return opening(file, () => openText(file.path));
}

async function opening({ name, path }: ImportFile, open: () => Promise<OpenedText>): Promise<OpenedImport> {
  try {
    const opened = await open();
    const { head, text } = await peekText(opened.text, HEAD_CHARACTERS);
    // Files that came over the network lie under a name of ours; theirs tells the format.
    const detected = detectFormat(head, basename(name));
    return 'format' in detected
      ? { format: detected.format, text, warnings: opened.warnings }
      : { unreadable: detected.unknown };
  } catch (error) {
    return { unreadable: reasonOf(error).replaceAll(path, name) };
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
        onFault(reasonOf(error));
        return;
      }
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await records.return?.();
  }
}
