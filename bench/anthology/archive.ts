/** The ACL Anthology's data of November 2025, as files to import; not part of this repository. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ImportFile } from '../../src/import/read-file.js';

const ARCHIVE = 'large/acl-anthology-2025-11.tar.xz';

/** Unpacks it into a folder. @returns its XML files by path, at most so many */
export function unpackedAnthology(corpora: string, folder: string, most = Number.POSITIVE_INFINITY): ImportFile[] {
  const { status, stderr } = spawnSync('tar', ['-xJf', join(corpora, ARCHIVE), '-C', folder]);
  if (status !== 0) throw new Error(`tar could not unpack ${ARCHIVE}: ${String(stderr)}`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .slice(0, most)
    .map((path) => ({ name: relative(folder, path), path }));
}
