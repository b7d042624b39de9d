/** Helpers for tests of readers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Format, ReadRecord } from '../../../src/formats/format.js';

/** Reads a text that arrives in pieces of `size` characters. */
export async function readAll(format: Format, text: string, size = 65_536): Promise<ReadRecord[]> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const records: ReadRecord[] = [];
  for await (const record of format.read(pieces())) records.push(record);
  return records;
}

/** What a fixture's `.expected.json` holds: everything but the raw text and empty lists. */
export function summary(records: readonly ReadRecord[]): unknown {
  const told = records.map(({ raw: _, ...rest }) => rest);
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return JSON.parse(JSON.stringify(told, (_, value: unknown) => (isEmpty(value) ? undefined : value)));
}

export interface FixturePair {
  readonly title: string;
  readonly text: string;
  readonly expected: unknown;
}

/** The pairs `X.ext` and `X.ext.expected.json` of `fixtures/<format>`. */
export function fixturePairs(format: string): FixturePair[] {
  const folder = join(import.meta.dirname, 'fixtures', format);
  const names = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));
  return names.sort().map((name) => ({
    title: name.replace(/\.\w+$/, ''),
    text: readFileSync(join(folder, name), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')),
  }));
}
