import type { ItemChunk } from './chunk.js';
import { lineCounter, SECTIONS } from './chunk.js';
import { fromJson, type Parsed, Unreadable } from './value.js';
import { parseYaml } from './yaml-value.js';

/** Beyond this many characters a record's problems are told with the record's first line only. */
const MAX_RELOCATED = 500_000;

/** Reads one JSON value. Never throws. */
export function parseJson(text: string): Parsed {
  try {
    const data: unknown = JSON.parse(text);
    return { ok: true, value: fromJson(data) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, at: error.at, reason: error.message };
    const message = error instanceof Error ? error.message : String(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    return {
      ok: false,
      at: Number(at ?? 0),
      reason: `this is not JSON (${message.slice(0, 200)}); mend it and import it again`,
    };
  }
}

/** One record of a JSON file. `raw` is a line of JSON lines: kept rejects can be imported again whatever list they came from. */
export function jsonItem(text: string, line: number, section: string | undefined): ItemChunk {
  const kind = section === undefined ? undefined : SECTIONS.get(section);
  const oneLine = text.replaceAll(/[\r\n]+/g, ' ').trim();
  const raw =
    kind !== undefined && oneLine.startsWith('{') ? `{"kind": "${kind}", ${oneLine.slice(1).trimStart()}` : oneLine;
  // JSON is YAML, and the YAML reader knows places.
  const relocate = text.length > MAX_RELOCATED ? undefined : () => parseYaml(text);
  return { chunk: 'item', line, section, parsed: parseJson(text), lineAt: lineCounter(text, line), relocate, raw };
}
