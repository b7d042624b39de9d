import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ImportFile } from '../import/read-file.js';

/** A file as it is; a folder as all files below it, by name. */
export async function filesAt(path: string): Promise<ImportFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new Error(`There is no file or folder ${path}.`);
  if (!found.isDirectory()) return [{ path, name: path }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: file, name: join(path, relative(path, file)) }));
}
