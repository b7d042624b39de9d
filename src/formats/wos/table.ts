/** The tab-delimited export: a header of field tags, then one record a line. Nothing is quoted, so quotation marks are text. */
import type { TextSource } from '../format.js';
import { MAX_RECORD_CHARACTERS, type TaggedRecord } from '../tagged/split.js';
import { linesOf } from '../whorl/lines.js';

const TAGS = /^\ufeff?PT\t(?:[A-Z][A-Z0-9]\t){3,200}[A-Z][A-Z0-9]\t?[ \r]*$/;

export function isTableHead(head: string): boolean {
  const [first = ''] = head.split(/[\r\n]/, 1);
  return first.length < 2_000 && TAGS.test(first);
}

export async function* tableRecords(text: TextSource): AsyncGenerator<TaggedRecord> {
  let header: string | undefined;
  let tags: readonly string[] = [];
  for await (const { number, text: line, cut } of linesOf(text, MAX_RECORD_CHARACTERS)) {
    if (header === undefined) {
      header = line.trimEnd();
      tags = header.split('\t');
      continue;
    }
    if (line.trim() === '') continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    const surplus = cells.slice(tags.length).some((cell) => cell !== '');
    const broken = cut
      ? `the row is longer than ${MAX_RECORD_CHARACTERS} characters; shorten it`
      : surplus
        ? `the row has ${cells.length} cells, the header has ${tags.length}; take out the tabs inside its texts`
        : undefined;
    yield {
      line: number,
      values: tags.map((tag, index) => ({ tag, value: cells[index] ?? '', line: number })),
      raw: `${header}\n${cut ? '' : line}`,
      remarks: [],
      ...(broken === undefined ? {} : { broken }),
    };
  }
}
