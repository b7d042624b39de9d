/**
 * One program at a time may start, fetch or stop. The lock is a file that names its holder; it is free when the file is
 * absent or its holder no longer runs, so a `kill -9` never leaves a door shut.
 */
import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainWriteError, LocalNeo4jError, systemCode } from './error.js';
import { identify, isAlive, type ProcessId } from './process.js';
import { readProcessId } from './state-file.js';

/** Creates the lock file with its content in one step: a reader never sees an empty one. */
async function tryTake(lockFile: string, content: string): Promise<boolean> {
  const draft = `${lockFile}.${randomUUID()}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, lockFile);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

/**
 * Takes a dead holder's file away. Between reading and moving it somebody else may have done the same and taken the lock,
 * so what was moved is read again and put back if it is not the dead one's.
 */
async function breakLock(lockFile: string, dead: string): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    await rename(lockFile, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== dead) await link(aside, lockFile).catch(() => undefined);
  await unlink(aside);
}

async function holderOf(content: string): Promise<ProcessId | undefined> {
  const holder = readProcessId(content);
  return holder !== undefined && (await isAlive(holder)) ? holder : undefined;
}

async function take(lockFile: string, timeoutMs: number, onWait: (holder: ProcessId) => void): Promise<string> {
  const self = await identify(process.pid);
  const content = JSON.stringify({ pid: process.pid, born: self?.born ?? '', token: randomUUID() });
  const until = Date.now() + timeoutMs;
  let told = false;
  while (!(await tryTake(lockFile, content))) {
    const present = await readFile(lockFile, 'utf8').catch(() => undefined);
    if (present === undefined) continue;
    const holder = await holderOf(present);
    if (holder === undefined) {
      await breakLock(lockFile, present);
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    if (Date.now() >= until) {
      throw new LocalNeo4jError(
        'BUSY',
        `Another program (pid ${holder.pid}) has been starting or stopping Neo4j for ${Math.round(timeoutMs / 1000)} s (${lockFile}). Wait for it, or end it and try again.`,
      );
    }
    await sleep(100);
  }
  return content;
}

/** Runs `work` while holding the lock. `onWait` is told once, if somebody else holds it. Fails with `BUSY` after `timeoutMs`. */
export async function withLock<T>(
  lockFile: string,
  timeoutMs: number,
  onWait: (holder: ProcessId) => void,
  work: () => Promise<T>,
): Promise<T> {
  let content: string;
  try {
    await mkdir(dirname(lockFile), { recursive: true });
    content = await take(lockFile, timeoutMs, onWait);
  } catch (error) {
    throw explainWriteError(error, dirname(lockFile));
  }
  try {
    return await work();
  } finally {
    const present = await readFile(lockFile, 'utf8').catch(() => undefined);
    if (present === content) await unlink(lockFile).catch(() => undefined);
  }
}
