import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../src/neo4j/local/lock.js';
import { identify } from '../../../src/neo4j/local/process.js';
import { temporaryFolder } from './support.js';

const nobodyWaits = (): void => {};

/** Runs `count` holders at once and returns the most that were inside together. */
async function contend(file: string, count: number): Promise<number> {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: count }, () => withLock(file, 20_000, nobodyWaits, work)));
  return most;
}

describe('the lock', () => {
  it('lets one in at a time and leaves nothing behind', async () => {
    const folder = await temporaryFolder();
    expect(await contend(join(folder, 'lock'), 8)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['whose holder has ended', async () => JSON.stringify({ pid: 2 ** 30, born: '1' })],
    ['whose pid now belongs to another process', async () => JSON.stringify({ pid: process.pid, born: 'earlier' })],
    ['that is damaged', async () => '{"pid":'],
    ['that is empty', async () => ''],
  ])('is broken, by one only, when it finds a file %s', async (_title, content) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lock'), await content());
    expect(await contend(join(folder, 'lock'), 8)).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is waited for while its holder lives, and says so once', async () => {
    const folder = await temporaryFolder();
    const self = await identify(process.pid);
    const held = JSON.stringify({ pid: process.pid, born: self?.born });
    await writeFile(join(folder, 'lock'), held);
    const told: number[] = [];
    const attempt = withLock(
      join(folder, 'lock'),
      350,
      (holder) => told.push(holder.pid),
      async () => 'in',
    );
    await expect(attempt).rejects.toMatchObject({
      code: 'BUSY',
      message: expect.stringContaining(`pid ${process.pid}`),
    });
    expect(told).toEqual([process.pid]);
    expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(held);
  });

  it('is let go when the work fails', async () => {
    const folder = await temporaryFolder();
    const failing = withLock(join(folder, 'lock'), 1_000, nobodyWaits, () => Promise.reject(new Error('work failed')));
    await expect(failing).rejects.toThrow('work failed');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says what to do when its folder cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const attempt = withLock(join(folder, 'file', 'lock'), 1_000, nobodyWaits, async () => undefined);
    await expect(attempt).rejects.toMatchObject({
      code: 'NOT_WRITABLE',
      message: expect.stringContaining('WHORL_STATE_DIR'),
    });
  });
});
