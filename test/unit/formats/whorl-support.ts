import type { Format, ReadOptions, ReadRecord } from '../../../src/formats/format.js';

export async function readAll(
  format: Format,
  text: string | readonly string[],
  options: ReadOptions = {},
): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for await (const record of format.read(pieces(typeof text === 'string' ? [text] : text), options))
    records.push(record);
  return records;
}

export function inPieces(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

export async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}
