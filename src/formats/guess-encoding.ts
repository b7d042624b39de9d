/** Which encoding bytes are in when no mark says so. */
import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';

/** Bytes that can be read from the beginning any number of times. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

export const HEAD_BYTES = 64 * 1024;
const SAMPLE_BYTES = 128 * 1024;

/** UTF-16 without a mark: every second byte of Latin text is 0. */
export function utf16WithoutMark(head: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  const size = Math.min(head.length, 4_096) & ~1;
  for (let index = 0; index < size; index += 2) {
    if (head[index] === 0) even += 1;
    if (head[index + 1] === 0) odd += 1;
  }
  if (size < 8) return undefined;
  if (odd > size / 5 && even < size / 50) return 'utf-16le';
  return even > size / 5 && odd < size / 50 ? 'utf-16be' : undefined;
}

/** Bytes cut at line ends, so that no character is cut; a line longer than `HEAD_BYTES` comes in several parts. */
export async function* atLineEnds(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Uint8Array = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let cut = joined.lastIndexOf(10) + 1;
    if (cut === 0 && joined.length > HEAD_BYTES) cut = characterStart(joined);
    if (cut > 0) yield joined.subarray(0, cut);
    rest = joined.subarray(cut);
  }
  if (rest.length > 0) yield Buffer.from(rest);
}

/** The last place where a UTF-8 character can begin. */
function characterStart(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

/** The lines of a block, each with its line end. */
export function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** What one look at all bytes of a file says. */
export interface Utf8Check {
  readonly valid: boolean;
  readonly firstBadLine: number;
  readonly badLines: number;
  /** Lines that hold more than ASCII and are valid. */
  readonly goodLines: number;
  /** The lines that are not valid, up to `SAMPLE_BYTES`. */
  readonly sample: Buffer;
}

/** Lines of a block, and how many of them hold more than ASCII. */
function countLines(block: Buffer): { lines: number; high: number } {
  let lines = 0;
  if (isAscii(block)) {
    for (let at = block.indexOf(10); at >= 0; at = block.indexOf(10, at + 1)) lines += 1;
    return { lines, high: 0 };
  }
  let high = 0;
  let isHigh = false;
  for (const byte of block) {
    if (byte >= 0x80) isHigh = true;
    else if (byte === 10) {
      lines += 1;
      if (isHigh) high += 1;
      isHigh = false;
    }
  }
  return { lines, high: isHigh ? high + 1 : high };
}

/** Looks at every line of a file once. */
export async function checkUtf8(source: ByteSource): Promise<Utf8Check> {
  const counts = { line: 1, firstBadLine: 0, badLines: 0, goodLines: 0 };
  const sample: Buffer[] = [];
  let sampled = 0;
  for await (const block of atLineEnds(source())) {
    if (isUtf8(block)) {
      const { lines, high } = countLines(block);
      counts.line += lines;
      counts.goodLines += high;
      continue;
    }
    for (const line of linesOf(block)) {
      if (!isUtf8(line)) {
        counts.badLines += 1;
        if (counts.firstBadLine === 0) counts.firstBadLine = counts.line;
        if (sampled < SAMPLE_BYTES) sample.push(Buffer.from(line.subarray(0, SAMPLE_BYTES - sampled)));
        sampled += line.length;
      } else if (!isAscii(line)) counts.goodLines += 1;
      counts.line += 1;
    }
  }
  return { ...counts, valid: counts.badLines === 0, sample: Buffer.concat(sample) };
}

/** What `chardet` calls an encoding, as `TextDecoder` knows it. Latin-1 is read as windows-1252, which contains it. */
function decoderLabel(detected: string): string | undefined {
  const label = /^iso-8859-1$/i.test(detected) ? 'windows-1252' : detected.toLowerCase();
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** The likeliest encoding of bytes that are not UTF-8. */
export function guessEncoding(sample: Buffer): string {
  const guesses = chardet.analyse(sample).filter((guess) => !/^utf/i.test(guess.name));
  for (const { name, confidence } of guesses) {
    const label = decoderLabel(name);
    // Turkish, Hebrew and the like are guessed from single letters; without strong signs Western is likelier.
    const isWestern = /^iso-8859-(?:[12]|9|15)$|^windows-125[0-4]$/i.test(name);
    if (label !== undefined && (confidence >= 30 || isWestern))
      return /^iso-8859-9$|^windows-1254$/i.test(name) && confidence < 60 ? 'windows-1252' : label;
  }
  return 'windows-1252';
}
