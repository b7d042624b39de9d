/**
 * What the operating system says about other processes. A pid alone proves nothing (it is given out again, and a zombie
 * still answers to signal 0), so every question here also looks at what the process is.
 */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process, told apart from a later one with the same pid by the moment it was born (the system's own text, opaque). */
export interface ProcessId {
  readonly pid: number;
  readonly born: string;
}

interface ProcessState {
  readonly zombie: boolean;
  readonly born: string;
}

/** State letter and start time from `/proc/<pid>/stat`; the command name in it may hold spaces and brackets, so cut after the last one. */
export function parseProcStat(stat: string): ProcessState | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  const startTicks = fields[19];
  if (state === undefined || startTicks === undefined) return undefined;
  return { zombie: state === 'Z' || state === 'X', born: startTicks };
}

async function ps(pid: number, column: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', `${column}=`, '-p', String(pid)], { timeout: 5_000 });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}

async function stateOf(pid: number): Promise<ProcessState | undefined> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : parseProcStat(stat);
  }
  const state = await ps(pid, 'stat');
  const born = await ps(pid, 'lstart');
  if (state === undefined || born === undefined) return undefined;
  return { zombie: state.startsWith('Z'), born };
}

/** The running process of that pid, or undefined if there is none (a zombie counts as none). */
export async function identify(pid: number): Promise<ProcessId | undefined> {
  const state = await stateOf(pid);
  return state === undefined || state.zombie ? undefined : { pid, born: state.born };
}

/** Whether exactly this process still runs. */
export async function isAlive(id: ProcessId): Promise<boolean> {
  return (await identify(id.pid))?.born === id.born;
}

/** The command line of a running process, arguments separated by a space. */
export async function commandLineOf(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return ps(pid, 'command');
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return text === undefined || text === '' ? undefined : text.split('\0').join(' ').trim();
}

/** The pids of all processes whose command line contains `text`. */
export async function findByCommandLine(text: string): Promise<number[]> {
  if (process.platform === 'linux') {
    const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
    const lines = await Promise.all(pids.map(commandLineOf));
    return pids.filter((pid, index) => pid !== process.pid && lines[index]?.includes(text));
  }
  const { stdout } = await run('ps', ['-axo', 'pid=,command='], { timeout: 5_000, maxBuffer: 16 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line.includes(text))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
}

function signal(pid: number, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between our look and the signal: what was wanted.
  }
}

async function endsWithin(id: ProcessId, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  for (;;) {
    if (!(await isAlive(id))) return true;
    if (Date.now() >= until) return false;
    await sleep(100);
  }
}

/** Asks a process to end, waits `graceMs`, then kills it. Resolves to how it ended. */
export async function terminate(id: ProcessId, graceMs: number): Promise<'ended' | 'killed' | 'still running'> {
  signal(id.pid, 'SIGTERM');
  if (await endsWithin(id, graceMs)) return 'ended';
  signal(id.pid, 'SIGKILL');
  return (await endsWithin(id, 5_000)) ? 'killed' : 'still running';
}
