/** The small JSON files that programs leave for each other: read with suspicion, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { explainWriteError } from './error.js';
import type { ProcessId } from './process.js';

/** A JSON object's members, or undefined if the text is no JSON object. */
export function parseObject(text: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map<string, unknown>(Object.entries(value));
  } catch {
    return undefined;
  }
}

/** `pid` and `born` of a JSON object, if both are there. */
export function readProcessId(text: string): ProcessId | undefined {
  const object = parseObject(text);
  const pid = object?.get('pid');
  const born = object?.get('born');
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof born !== 'string') return undefined;
  return { pid, born };
}

/** Writes a file that only this user may read, in one step: a reader sees the old or the new one, never half. */
export async function writePrivately(path: string, text: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw explainWriteError(error, path);
  }
}
