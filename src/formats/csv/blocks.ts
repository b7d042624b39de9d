/**
 * Embase's other layout: each line is a field, its name in the first cell and its values in the others; a blank line or a
 * second title begins the next record.
 */
import type { TextSource } from '../format.js';
import type { TaggedRecord, TaggedValue } from '../tagged/split.js';
import { rowsOf } from '../whorl-csv/rows.js';
import { cellsOf } from '../whorl-csv/table.js';
import { ROW_LIMITS } from './limits.js';
import { cellText, columnName } from './table.js';

/** A line of its own for the title, and soon one for the authors or the source. */
const TITLE_LINE = /^"?TITLE"?,"/m;
const OTHER_LINE = /^"?(?:AUTHOR NAMES|SOURCE TITLE|SOURCE|PUBLICATION YEAR)"?,"/m;

export function isInBlocks(head: string): boolean {
  return TITLE_LINE.test(head) && OTHER_LINE.test(head);
}

export async function* blockRecords(text: TextSource): AsyncGenerator<TaggedRecord> {
  let values: TaggedValue[] = [];
  let lines: string[] = [];
  const take = (): TaggedRecord[] => {
    const [first] = values;
    const record = first === undefined ? [] : [{ line: first.line, values, raw: lines.join('\n'), remarks: [] }];
    values = [];
    lines = [];
    return record;
  };
  for await (const row of rowsOf(text, () => ({ delimiter: ',' }), ROW_LIMITS)) {
    const cells = row.broken === undefined ? cellsOf(row.text, ',') : [];
    const [name = '', ...rest] = Array.isArray(cells) ? cells : [];
    const tag = columnName(name);
    if (tag === '' || (tag === 'title' && values.some((value) => value.tag === 'title'))) yield* take();
    if (tag === '' || rest.length === 0 || tag === 'search query') continue;
    lines.push(row.text);
    values.push({
      tag,
      value: rest
        .map(cellText)
        .filter((cell) => cell !== '')
        .join('; '),
      line: row.line,
    });
  }
  yield* take();
}
