/** Who uses the server: one file per handle, named after the pid, counted only while that process runs. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { explainWriteError, systemCode } from './error.js';
import { identify, isAlive } from './process.js';
import { readProcessId, writePrivately } from './state-file.js';

let handles = 0;

/** Registers this process as a user. Returns the file to remove on leaving. A process with two handles counts twice. */
export async function registerUser(usersDir: string): Promise<string> {
  await mkdir(usersDir, { recursive: true }).catch((error: unknown) => {
    throw explainWriteError(error, usersDir);
  });
  handles += 1;
  const file = join(usersDir, `${process.pid}-${handles}.json`);
  const self = await identify(process.pid);
  await writePrivately(
    file,
    JSON.stringify({ pid: process.pid, born: self?.born ?? '', since: new Date().toISOString() }),
  );
  return file;
}

/** Takes a registration back; harmless if it is gone already. */
export async function unregisterUser(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** The pids of the living users, one per registration. Files of dead ones are removed. */
export async function livingUsers(usersDir: string): Promise<number[]> {
  const names = await readdir(usersDir).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  });
  const pids: number[] = [];
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const file = join(usersDir, name);
    const user = readProcessId(await readFile(file, 'utf8').catch(() => ''));
    if (user !== undefined && (await isAlive(user))) pids.push(user.pid);
    else await unregisterUser(file);
  }
  return pids;
}
