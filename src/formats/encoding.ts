/**
 * Opens a file of any usual encoding as text in pieces, in constant memory. A byte order mark decides; else the whole
 * file is checked for UTF-8 once; else the encoding is guessed from the lines that hold more than ASCII. gzip is
 * unpacked on the way. What is no text at all is named for what it is.
 */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ArchiveMember } from './archive.js';
import { binaryKind } from './binary-kinds.js';
import type { TextSource } from './format.js';
import {
  atLineEnds,
  type ByteSource,
  checkUtf8,
  guessEncoding,
  HEAD_BYTES,
  linesOf,
  utf16WithoutMark,
} from './guess-encoding.js';

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

/** Until more can be written, or never again. Takes back its listeners: a large file drains thousands of times. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const goOn = () => {
      stream.off('drain', goOn).off('close', goOn);
      resolve();
    };
    stream.on('drain', goOn).on('close', goOn);
  });
}

function gunzipped(source: ByteSource, name: string): ByteSource {
  return () => {
    const gunzip = createGunzip({ chunkSize: HEAD_BYTES });
    const feed = async () => {
      try {
        for await (const chunk of source()) {
          if (gunzip.destroyed) return;
          if (!gunzip.write(chunk)) await drained(gunzip);
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

/** Unpacked bytes up to this are kept between the look at their encoding and the reading: unpacking twice costs more. */
const KEPT_BYTES = 32 * 1024 ** 2;

/** The same bytes; those of a source that was once read to its end, and is small enough, are given again from memory. */
function remembered(source: ByteSource): ByteSource {
  let whole: readonly Uint8Array[] | undefined;
  async function* first(): AsyncGenerator<Uint8Array> {
    let kept: Uint8Array[] | undefined = [];
    let size = 0;
    for await (const chunk of source()) {
      size += chunk.length;
      if (size > KEPT_BYTES) kept = undefined;
      kept?.push(chunk);
      yield chunk;
    }
    whole = kept;
  }
  async function* again(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  return () => (whole === undefined ? first() : again(whole));
}

/** The encoding a byte order mark names, and its length. */
function byteOrderMark(head: Uint8Array): { encoding: string } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8' };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le' };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be' };
  return undefined;
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
  const bytes = isGzip(packedHead) ? remembered(gunzipped(source, name)) : source;
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

export type ArchiveKind = 'zip' | 'tar' | 'tar.gz';

/** Whether a file is an archive we read member by member; workbooks and documents are ZIP files too, and are none. */
export async function archiveKindOf(path: string): Promise<ArchiveKind | undefined> {
  const source: ByteSource = () => createReadStream(path, { highWaterMark: HEAD_BYTES });
  const head = await firstBytes(source, HEAD_BYTES);
  const kind = binaryKind(head)?.archive;
  if (kind !== undefined || !isGzip(head)) return kind;
  return binaryKind(await firstBytes(gunzipped(source, path), HEAD_BYTES))?.archive === 'tar' ? 'tar.gz' : undefined;
}

/**
 * Opens a member of an archive as text.
 * @throws UnreadableFileError when it is no text, or an archive itself
 */
export async function openMember({ bytes, name }: ArchiveMember): Promise<OpenedText> {
  if (isGzip(await firstBytes(bytes, 2)))
    throw new UnreadableFileError(`${name} is packed once more inside the archive; unpack it and import that file`);
  return openBytes(bytes, name);
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
