import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  commandLineOf,
  findByCommandLine,
  identify,
  isAlive,
  parseProcStat,
  terminate,
} from '../../../src/neo4j/local/process.js';

async function child(source: string): Promise<{ pid: number; gone: Promise<unknown> }> {
  const started = spawn(process.execPath, ['-e', `${source}; setInterval(() => {}, 1000); console.log('up')`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => {
    started.kill('SIGKILL');
  });
  await once(started.stdout, 'data');
  return { pid: started.pid ?? 0, gone: once(started, 'exit') };
}

describe('a process', () => {
  it('is told from a later one with the same pid', async () => {
    const self = await identify(process.pid);
    expect(self?.pid).toBe(process.pid);
    expect(await isAlive({ pid: process.pid, born: self?.born ?? '' })).toBe(true);
    expect(await isAlive({ pid: process.pid, born: 'another time' })).toBe(false);
  });

  it('is none once it has ended', async () => {
    const { pid, gone } = await child('');
    const id = await identify(pid);
    expect(id).toBeDefined();
    process.kill(pid, 'SIGKILL');
    await gone;
    expect(await identify(pid)).toBeUndefined();
  });

  it('is found by its command line, this one left out', async () => {
    const mark = `mark${process.pid}x${Date.now()}`;
    const { pid } = await child(`'${mark}'`);
    expect(await findByCommandLine(mark)).toEqual([pid]);
    expect(await commandLineOf(pid)).toContain(mark);
  });

  it('is ended in order when it listens', async () => {
    const { pid } = await child('');
    const id = await identify(pid);
    expect(await terminate(id ?? { pid, born: '' }, 5_000)).toBe('ended');
  });

  it('is killed when it does not', async () => {
    const { pid } = await child("process.on('SIGTERM', () => {})");
    const id = await identify(pid);
    expect(await terminate(id ?? { pid, born: '' }, 300)).toBe('killed');
    expect(await identify(pid)).toBeUndefined();
  });
});

describe('/proc/<pid>/stat', () => {
  const rest = `${Array.from({ length: 18 }, (_, index) => index).join(' ')} 4711 0 0`;

  it('is read behind a command name with spaces and brackets', () => {
    expect(parseProcStat(`12 (a) b (c) S ${rest}`)).toEqual({ zombie: false, born: '4711' });
  });

  it('shows a zombie, which answers signals but is dead', () => {
    expect(parseProcStat(`12 (java) Z ${rest}`)?.zombie).toBe(true);
  });

  it('is no state when cut off', () => {
    expect(parseProcStat('12 (java) S 1 2')).toBeUndefined();
  });
});
