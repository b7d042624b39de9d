import type { TextSource } from '../format.js';
import { peekText } from '../text-source.js';
import { type Chunk, HEADER_FIELDS, SECTIONS } from './chunk.js';
import { JsonFileScanner } from './json-scanner.js';
import { jsonItem, parseJson } from './json-value.js';
import { MAX_JSON_ITEM } from './limits.js';
import { linesOf } from './lines.js';

/** How much of the first line is looked at to tell JSON lines from one JSON object. */
const HEAD = 1_000_000;

/** Splits a JSON file (one object that holds the lists) or JSON lines (one record a line) into header fields and records. */
export async function* jsonChunks(text: TextSource): AsyncGenerator<Chunk> {
  const { head, text: all } = await peekText(text, HEAD);
  const [firstLine = ''] = head.replace(/^[\s\uFEFF]+/, '').split('\n', 1);
  if (isRecordOrHeader(firstLine)) {
    yield* chunksOfLines(all);
    return;
  }
  const scanner = new JsonFileScanner();
  for await (const piece of all) yield* scanner.push(piece);
  yield* scanner.end();
}

async function* chunksOfLines(text: TextSource): AsyncGenerator<Chunk> {
  for await (const line of linesOf(text, MAX_JSON_ITEM)) {
    if (line.text.trim() === '') continue;
    if (line.cut) {
      const reason = `this line is longer than ${MAX_JSON_ITEM} characters; divide the record`;
      yield { chunk: 'stray', form: 'json-lines', line: line.number, reason, raw: '' };
      continue;
    }
    const parsed = parseJson(line.text);
    if (parsed.ok && parsed.value.kind === 'map' && parsed.value.entries.has('whorl')) {
      for (const [name, value] of parsed.value.entries) {
        if (HEADER_FIELDS.has(name))
          yield { chunk: 'header', form: 'json-lines', line: line.number, name, value, raw: line.text };
        else
          yield {
            chunk: 'stray',
            form: 'json-lines',
            line: line.number,
            reason: `the header line has no "${name.slice(0, 60)}"; in JSON lines each record is a line of its own`,
            raw: line.text,
          };
      }
    } else yield jsonItem(line.text, line.number, undefined);
  }
}

/** True for a line that is complete in itself and holds no list of records: the start of JSON lines. */
function isRecordOrHeader(line: string): boolean {
  const parsed = parseJson(line);
  if (!parsed.ok || parsed.value.kind !== 'map') return false;
  const { entries } = parsed.value;
  return entries.has('kind') || (entries.has('whorl') && ![...SECTIONS.keys()].some((name) => entries.has(name)));
}
