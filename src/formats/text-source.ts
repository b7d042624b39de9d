/** Small tools over decoded text in pieces: looking at the beginning, one kind of line end. */
import type { TextSource } from './format.js';

/** How much of a file `recognises` is shown, in characters. */
export const HEAD_CHARACTERS = 64 * 1024;

/**
 * Reads the head of a text without losing it: `text` yields everything, the head included.
 * The source is read once; use either the returned text or nothing.
 */
export async function peekText(
  source: TextSource,
  characters = HEAD_CHARACTERS,
): Promise<{ head: string; text: TextSource }> {
  const iterator = source[Symbol.asyncIterator]();
  const read: string[] = [];
  let length = 0;
  let ended = false;
  while (length < characters && !ended) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else {
      read.push(next.value);
      length += next.value.length;
    }
  }
  async function* replay(): AsyncGenerator<string> {
    try {
      yield* read;
      while (!ended) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: read.join('').slice(0, characters), text: replay() };
}

/** The text with every line end (CRLF, a lone CR) written as LF, also where a piece ends between CR and LF. */
export async function* withUnixLines(source: TextSource): AsyncGenerator<string> {
  let pendingReturn = false;
  for await (const piece of source) {
    let text: string = pendingReturn ? `\r${piece}` : piece;
    pendingReturn = text.endsWith('\r');
    if (pendingReturn) text = text.slice(0, -1);
    if (text.length > 0) yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }
  if (pendingReturn) yield '\n';
}

/** A text that is at hand, as a source. */
export async function* textOf(...pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces;
}
