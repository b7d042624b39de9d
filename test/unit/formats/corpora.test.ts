/**
 * Real files, which are not part of this repository: set WHORL_CORPORA to a folder with `formats/bibtex`, `formats/ris`
 * and `formats/csl-json` in it. Each file must be read to its end; what was read is printed.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../src/formats/detect.js';
import { openText, UnreadableFileError } from '../../../src/formats/encoding.js';
import { peekText } from '../../../src/formats/text-source.js';

const corpora = process.env.WHORL_CORPORA;
const folders = ['formats/bibtex', 'formats/ris', 'formats/csl-json'];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function report(path: string): Promise<string> {
  const opened = await openText(path);
  const { head, text } = await peekText(opened.text);
  const detected = detectFormat(head, basename(path));
  if ('unknown' in detected) return `not read: ${detected.unknown}`;
  const counts = { records: 0, rejected: 0, warnings: 0 };
  for await (const read of detected.format.read(text)) {
    counts.records += 1;
    counts.warnings += read.warnings.length;
    if (read.rejected !== undefined) counts.rejected += 1;
  }
  return `${detected.format.id}, ${opened.encoding}: ${counts.records} records, ${counts.rejected} rejected, ${counts.warnings} warnings`;
}

describe.skipIf(corpora === undefined)('real files (skipped: WHORL_CORPORA is not set)', () => {
  const files = folders.flatMap((folder) => filesBelow(join(corpora ?? '', folder)));

  // Without files a suite would have no test at all, which counts as a failure.
  it('exist in every folder', () => {
    for (const folder of folders) expect(filesBelow(join(corpora ?? '', folder)), folder).not.toEqual([]);
  });

  it.each(files)('%s', async (path) => {
    const told = await report(path).catch((error: unknown) => {
      if (error instanceof UnreadableFileError) return `not read: ${error.message}`;
      throw error;
    });
    console.log(`${basename(path)}: ${told}`);
    expect(told).not.toBe('');
  });
});
