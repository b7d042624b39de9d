/**
 * Opens a file of any usual encoding as text in pieces, in constant memory. A byte order mark decides; else the whole
 * file is checked for UTF-8 once; else the encoding is guessed from the lines that hold more than ASCII. gzip is
 * unpacked on the way. What is no text at all is named for what it is.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import chardet from 'chardet';
import { binaryKind } from './binary-kinds.js';
import type { TextSource } from './format.js';

/** Bytes that can be read from the beginning any number of times. */
type ByteSource = () => AsyncIterable<Uint8Array>;

export interface OpenedText {
  readonly text: TextSource;
  /** As `TextDecoder` names it, e.g. `utf-8`, `windows-1252`, `utf-16le`, `gb18030`. */
  readonly encoding: string;
  /** What was guessed or repaired, in sentences. */
  readonly warnings: readonly string[];
}

/** A file that cannot be read as text. The message says what it is and what to do. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

const HEAD_BYTES = 64 * 1024;
const SAMPLE_BYTES = 128 * 1024;
/** A packed file that grows beyond this is taken for an attack (a gzip bomb). */
const MAX_DECODED_BYTES = 64 * 1024 ** 3;
/** Below this share of bad lines a file is UTF-8 with foreign lines in it, e.g. two exports put together. */
const MIXED_SHARE = 0.2;

async function* limited(bytes: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for await (const chunk of bytes) {
      total += chunk.length;
      if (total > MAX_DECODED_BYTES) throw new UnreadableFileError(`${name} unpacks to more than 64 GiB; split it`);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_/.test(String(error.code)))
      throw new UnreadableFileError(`${name} is a damaged gzip file (${error.message}); pack or download it again`);
    throw error;
  }
}

async function firstBytes(source: ByteSource, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= size) break;
  }
  return Buffer.concat(chunks).subarray(0, size);
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

function gunzipped(source: ByteSource, name: string): ByteSource {
  return () => {
    const gunzip = createGunzip();
    const feed = async () => {
      try {
        for await (const chunk of source()) {
          if (gunzip.destroyed) return;
          if (!gunzip.write(chunk))
            await new Promise<void>((resolve) => gunzip.once('drain', resolve).once('close', resolve));
        }
        gunzip.end();
      } catch (error) {
        gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    };
    void feed();
    return limited(gunzip, name);
  };
}

/** The encoding a byte order mark names, and its length. */
function byteOrderMark(head: Uint8Array): { encoding: string } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8' };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be' };
  return undefined;
}

/** UTF-16 without a mark: every second byte of Latin text is 0. */
function utf16WithoutMark(head: Uint8Array): string | undefined {
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
async function* atLineEnds(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
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

function* linesOf(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    yield bytes.subarray(start, end);
    start = end;
  }
}

interface Utf8Check {
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

async function checkUtf8(source: ByteSource): Promise<Utf8Check> {
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
function guessEncoding(sample: Buffer): string {
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

async function* decoded(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}

/** UTF-8 where a line is UTF-8, `fallback` where it is not. */
async function* decodedByLine(bytes: AsyncIterable<Uint8Array>, fallback: string): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8');
  const other = new TextDecoder(fallback);
  for await (const block of atLineEnds(bytes)) {
    if (isUtf8(block)) yield utf8.decode(block);
    else yield [...linesOf(block)].map((line) => (isUtf8(line) ? utf8 : other).decode(line)).join('');
  }
}

function assertText(head: Uint8Array, name: string): void {
  const kind = binaryKind(head);
  if (kind !== undefined) throw new UnreadableFileError(`${name} is ${kind.what}. ${kind.advice}`);
}

async function openBytes(source: ByteSource, name: string): Promise<OpenedText> {
  const packedHead = await firstBytes(source, HEAD_BYTES);
  const bytes = isGzip(packedHead) ? gunzipped(source, name) : source;
  const head = isGzip(packedHead) ? await firstBytes(bytes, HEAD_BYTES) : packedHead;
  const marked = byteOrderMark(head)?.encoding;
  const wide = marked ?? utf16WithoutMark(head);
  if (wide !== undefined && wide !== 'utf-8') {
    const warnings = marked === undefined ? [`no byte order mark; the text was read as ${wide}`] : [];
    return { text: decoded(bytes(), wide), encoding: wide, warnings };
  }
  assertText(head, name);
  const check = await checkUtf8(bytes);
  if (check.valid) return { text: decoded(bytes(), 'utf-8'), encoding: 'utf-8', warnings: [] };
  const guessed = guessEncoding(check.sample);
  if (marked !== undefined || check.badLines < MIXED_SHARE * check.goodLines) {
    const warnings = [
      `${check.badLines} line(s), first line ${check.firstBadLine}, are not UTF-8 like the rest of the file and were read as ${guessed}; look at their accents`,
    ];
    return { text: decodedByLine(bytes(), guessed), encoding: 'utf-8', warnings };
  }
  const warnings = [
    `not UTF-8 (first in line ${check.firstBadLine}); the text was read as ${guessed}. If accents look wrong, save the file as UTF-8`,
  ];
  return { text: decoded(bytes(), guessed), encoding: guessed, warnings };
}

/**
 * Opens a file as text; the text can be read once.
 * @throws UnreadableFileError when there is no such file, it is a folder, or it is no text
 */
export async function openText(path: string): Promise<OpenedText> {
  let isFile = false;
  try {
    isFile = (await stat(path)).isFile();
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'does not exist' : String(error);
    throw new UnreadableFileError(`${path} ${reason}; check the path`);
  }
  if (!isFile) throw new UnreadableFileError(`${path} is not a file; name the files in it one by one`);
  return openBytes(() => createReadStream(path, { highWaterMark: HEAD_BYTES }), path);
}

/**
 * Opens bytes at hand as text, like `openText`.
 * @throws UnreadableFileError when they are no text
 */
export async function openTextFrom(bytes: Uint8Array, name = 'the data'): Promise<OpenedText> {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += HEAD_BYTES) yield bytes.subarray(at, at + HEAD_BYTES);
  }
  return openBytes(pieces, name);
}
