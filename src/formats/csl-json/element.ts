/** The text of one record to its value, and on which lines its fields stand. */
import { reasonOf } from '../reason.js';
import type { RawElement } from './split.js';

/** The value of a record's text, or why it is none. */
export function parsed(raw: string): { value: unknown } | { problem: string } {
  try {
    const value: unknown = JSON.parse(raw);
    return { value };
  } catch (error) {
    return {
      problem: `the record is no valid JSON: ${reasonOf(error).replace(/\s+/g, ' ').slice(0, 200)}`,
    };
  }
}

/** The line of each variable in the source of an item, found in one pass: the first place of `"name":`. */
export function linesOfFields(element: RawElement): Map<string, number> {
  const lines = new Map<string, number>();
  let line = element.line;
  for (const text of element.raw.split('\n', 100_000)) {
    const name = /^\s{0,40}"([A-Za-z-]{1,40})"\s*:/.exec(text)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, line);
    line += 1;
  }
  return lines;
}
