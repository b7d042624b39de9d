import type { TextSource } from '../format.js';

/** One physical line without its line end. `text` is cut at the bound when `cut` is set. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly text: string;
  readonly cut: boolean;
}

/**
 * The lines of a text (ends LF, CRLF or CR; a byte order mark is dropped), holding at most `maxLength` characters at a time:
 * a file without line ends must not fill the memory.
 */
export async function* linesOf(source: TextSource, maxLength: number): AsyncGenerator<Line> {
  for await (const lines of lineBlocksOf(source, maxLength)) yield* lines;
}

/** The same, several lines at a time: half a million lines cost a second less than one by one. A block has the lines that end in one piece of the text. */
export async function* lineBlocksOf(source: TextSource, maxLength: number): AsyncGenerator<Line[]> {
  let number = 1;
  let held = '';
  let cut = false;
  let beginning = true;
  let afterCarriageReturn = false;
  const hold = (text: string) => {
    cut ||= held.length + text.length > maxLength;
    held += text.slice(0, maxLength - held.length);
  };
  for await (const chunk of source) {
    if (chunk === '') continue;
    // A line end may be split over two chunks, and a byte order mark may only stand first.
    let from: number = (beginning && chunk[0] === '\uFEFF') || (afterCarriageReturn && chunk[0] === '\n') ? 1 : 0;
    beginning = false;
    afterCarriageReturn = false;
    const lines: Line[] = [];
    for (let end = nextBreak(chunk, from); end >= 0; end = nextBreak(chunk, from)) {
      hold(chunk.slice(from, end));
      lines.push({ number, text: held, cut });
      number += 1;
      held = '';
      cut = false;
      from = chunk[end] === '\r' && chunk[end + 1] === '\n' ? end + 2 : end + 1;
      afterCarriageReturn = chunk[end] === '\r' && from === chunk.length && end + 1 === from;
    }
    if (from < chunk.length) hold(chunk.slice(from));
    if (lines.length > 0) yield lines;
  }
  if (held !== '' || cut) yield [{ number, text: held, cut }];
}

function nextBreak(text: string, from: number): number {
  const lineFeed = text.indexOf('\n', from);
  // CR is looked for only up to the next LF: a file without any CR stays linear.
  const carriageReturn = lineFeed < 0 ? text.indexOf('\r', from) : text.slice(from, lineFeed).indexOf('\r') + from;
  return carriageReturn < from ? lineFeed : carriageReturn;
}
