import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ImportFile } from '../import/read-file.js';

/** A path that leads nowhere: a mistake of whoever typed it, told without a trace. */
export class NoSuchFileError extends Error {
  override readonly name = 'NoSuchFileError';
}

/**
 * A file as it is; a folder as all files below it, by name.
 * @throws NoSuchFileError
 */
export async function filesAt(path: string): Promise<ImportFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new NoSuchFileError(`There is no file or folder ${path}. Check how it is written; nothing was read.`);
  if (!found.isDirectory()) return [{ path, name: path }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: join(path, relative(path, file)) }));
}
