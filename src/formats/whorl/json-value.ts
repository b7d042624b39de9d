import { reasonOf } from '../reason.js';
import type { ItemChunk } from './chunk.js';
import { lineCounter } from './chunk.js';
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
    const message = reasonOf(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    return {
      ok: false,
      at: Number(at ?? 0),
      reason: `this is not JSON (${message.slice(0, 200)}); mend it and import it again`,
    };
  }
}

/** One record of a list of a JSON file, or, without `section`, one line of JSON lines. */
export function jsonItem(text: string, line: number, section: string | undefined): ItemChunk {
  // JSON is YAML, and the YAML reader knows places.
  const relocate = text.length > MAX_RELOCATED ? undefined : () => parseYaml(text);
  const form = section === undefined ? 'json-lines' : 'json';
  return {
    chunk: 'item',
    form,
    line,
    section,
    parsed: parseJson(text),
    lineAt: lineCounter(text, line),
    relocate,
    raw: text,
  };
}
