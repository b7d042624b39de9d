/** tar, packed with gzip or not, from its beginning to its end. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import tar from 'tar-stream';
import {
  ARCHIVE_LIMITS,
  ArchiveError,
  type ArchiveLimits,
  type ArchiveMember,
  Budget,
  isClutter,
  keep,
  shownName,
} from './archive.js';
import { reasonOf } from './reason.js';

async function* bytesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) if (chunk instanceof Uint8Array) yield chunk;
}

/**
 * The members of a tar file, folders, links and clutter left out.
 * @throws ArchiveError when it is damaged or breaks a limit
 */
export async function* tarMembers(
  path: string,
  name: string,
  isPacked: boolean,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<ArchiveMember> {
  const budget = new Budget(name, limits);
  // The whole archive is packed as one, so a member cannot unpack to more than the archive's size allows.
  const packed = isPacked ? (await stat(path)).size : undefined;
  const file = createReadStream(path);
  const bytes = isPacked ? file.pipe(createGunzip()) : file;
  const extract = tar.extract();
  const fail = (error: Error) => void extract.destroy(error);
  file.on('error', fail);
  bytes.on('error', fail);
  bytes.pipe(extract);
  try {
    for await (const entry of extract) {
      budget.member();
      const { name: written, type } = entry.header;
      if ((type !== 'file' && type !== 'contiguous-file') || isClutter(written)) {
        for await (const chunk of bytesOf(entry)) budget.unpacked(chunk.length, 0, undefined, written);
        continue;
      }
      yield await keep(bytesOf(entry), shownName(written), packed, budget, limits);
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    throw new ArchiveError(`${name} is a damaged tar archive (${reasonOf(error)}); pack or download it again`);
  } finally {
    file.destroy();
    bytes.destroy();
    extract.destroy();
  }
}
