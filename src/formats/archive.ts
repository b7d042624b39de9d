/**
 * Archives (ZIP, tar, tar.gz) member by member, each as bytes that can be read from the beginning any number of times: the
 * encoding of a text is known only when it was read once. Members lie in memory up to a size, then in a file of ours in the
 * system's folder for such files, which goes when the member was read. Names in archives are shown and never used as paths.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ByteSource, HEAD_BYTES } from './guess-encoding.js';

/** What bounds an archive: an attacker's is small and unpacks to more than a disk holds. */
export const ARCHIVE_LIMITS = {
  members: 10_000,
  /** Of all members together, unpacked. */
  bytes: 8 * 1024 ** 3,
  /** Unpacked to packed; text packs to a tenth, repeated text to a hundredth. */
  ratio: 200,
  /** A member smaller than this is no bomb, whatever its ratio. */
  ratioFrom: 16 * 1024 ** 2,
  /** Kept in memory up to here. */
  inMemory: 16 * 1024 ** 2,
} as const;
export type ArchiveLimits = { readonly [Name in keyof typeof ARCHIVE_LIMITS]: number };

/** An archive that is damaged or breaks a limit. The message says what to do. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

export interface ArchiveMember {
  /** As it stands in the archive, without control characters, cut to 500. */
  readonly name: string;
  readonly bytes: ByteSource;
  /** Frees what holds it. */
  close(): Promise<void>;
}

/** For people: no name may reach a terminal or a path with more than letters in it. */
export function shownName(name: string): string {
  return (
    name
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/')
      .slice(0, 500) || 'without a name'
  );
}

/** What a system or an archiver adds and nobody wants to import. */
export function isClutter(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}

/** Counts what is unpacked, over all members. */
export class Budget {
  private members = 0;
  private bytes = 0;

  constructor(
    private readonly archive: string,
    private readonly limits: ArchiveLimits,
  ) {}

  member(): void {
    this.members += 1;
    if (this.members > this.limits.members)
      throw new ArchiveError(`${this.archive} has more than ${this.limits.members} members; split it`);
  }

  /** @param packed bytes of the archive that hold it; undefined where a member is not packed by itself */
  unpacked(bytes: number, ofMember: number, packed: number | undefined, name: string): void {
    this.bytes += bytes;
    if (this.bytes > this.limits.bytes)
      throw new ArchiveError(
        `${this.archive} unpacks to more than ${this.limits.bytes} bytes; split it, or unpack it and import the files`,
      );
    if (packed !== undefined && ofMember > this.limits.ratioFrom && ofMember > packed * this.limits.ratio)
      throw new ArchiveError(
        `${this.archive}: ${name} unpacks to more than ${this.limits.ratio} times its size, as an attack does; if it is yours, unpack it and import the file`,
      );
  }
}

/** Takes all bytes of a member in, in memory or in a file of ours. */
export async function keep(
  source: AsyncIterable<Uint8Array>,
  name: string,
  packed: number | undefined,
  budget: Budget,
  limits: ArchiveLimits,
): Promise<ArchiveMember> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = source[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | undefined> => {
    const step = await iterator.next();
    if (step.done === true) return undefined;
    size += step.value.length;
    budget.unpacked(step.value.length, size, packed, name);
    return step.value;
  };
  try {
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
      chunks.push(chunk);
      if (size > limits.inMemory) return await spilled(chunks, next, name);
    }
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  return { name, bytes, close: async () => undefined };
}

/** Puts what is in memory and what still comes into a file that only we can read. */
async function spilled(
  chunks: readonly Uint8Array[],
  next: () => Promise<Uint8Array | undefined>,
  name: string,
): Promise<ArchiveMember> {
  const folder = await mkdtemp(join(tmpdir(), 'whorl-member-'));
  const path = join(folder, 'member');
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const file = createWriteStream(path, { mode: 0o600 });
    const write = (chunk: Uint8Array) =>
      new Promise<void>((resolve, reject) => file.write(chunk, (error) => (error ? reject(error) : resolve())));
    for (const chunk of chunks) await write(chunk);
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) await write(chunk);
    await new Promise<void>((resolve) => file.end(() => resolve()));
  } catch (error) {
    await close();
    throw error;
  }
  return { name, bytes: () => createReadStream(path, { highWaterMark: HEAD_BYTES }), close };
}
