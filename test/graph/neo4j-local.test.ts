/**
 * The managed Neo4j for real: own state folder, own servers; only the fetched jars are shared with the other tests.
 * Every scenario leaves the folder without a server, and the last test proves it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askBolt,
  attachOrStart,
  diagnose,
  type LocalNeo4jOptions,
  runOffline,
  startDetached,
  status,
  stop,
  withGraphDataScience,
} from '../../src/neo4j/local/index.js';
import { layoutOf } from '../../src/neo4j/local/options.js';
import { findByCommandLine } from '../../src/neo4j/local/process.js';
import { serverMark } from '../../src/neo4j/local/settings.js';

const checkout = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const LIBRARY = checkout('.whorl/neo4j/lib');
const POM = checkout('neo4j/pom.xml');
const PROGRAM = checkout('test/graph/neo4j-local-program.ts');

let options: LocalNeo4jOptions;
const children: ChildProcess[] = [];

beforeAll(async () => {
  const { PATH: path = '', HOME: home = '', JAVA_HOME: javaHome } = process.env;
  const stateDir = await mkdtemp(join(tmpdir(), 'whorl-neo4j-'));
  options = {
    stateDir,
    libDir: LIBRARY,
    pomFile: POM,
    path,
    home,
    javaHome,
    heapMegabytes: 256,
    pageCacheMegabytes: 32,
  };
});

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await stop(options, true);
  await rm(options.stateDir, { recursive: true, force: true });
});

const servers = (): Promise<number[]> => findByCommandLine(serverMark(layoutOf(options)));

async function query(server: { uri: string; user: string; password: string }, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher);
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

interface Program {
  readonly child: ChildProcess;
  /** What it attached to. */
  readonly attached: Promise<{ pid: number; startedHere: boolean }>;
  /** Ends its input, so that it leaves in order. */
  readonly leave: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Another program that uses the same state folder. */
function startProgram(): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, options.stateDir, LIBRARY, POM], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  children.push(child);
  const gone = once(child, 'exit');
  const firstLine = once(createInterface({ input: child.stdout }), 'line');
  return {
    child,
    attached: firstLine.then(([line]) => JSON.parse(String(line))),
    leave: async () => {
      child.stdin.end();
      await gone;
    },
    kill: async () => {
      // Its whole process group, as Ctrl-C in a terminal does: the server must not be in it.
      process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      await gone;
    },
  };
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await sleep(50);
  }
  throw new Error(`never happened: ${what}`);
}

describe('the managed Neo4j', () => {
  it('answers to its own password only, on loopback, from a file only its owner may read; the last to leave stops it', async () => {
    const first = await attachOrStart(options);
    const second = await attachOrStart(options);
    expect(first.startedHere).toBe(true);
    expect(second).toMatchObject({ startedHere: false, pid: first.pid, uri: first.uri });
    expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await query(first, 'CREATE (n:Kept {value: 42}) RETURN n.value')).toEqual([42]);
    expect(await askBolt(first.uri, first.user, 'guessed')).toEqual({ kind: 'wrong password' });

    const file = join(options.stateDir, 'neo4j', 'connection.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
      pid: first.pid,
      version: '5.26.30',
      uri: first.uri,
    });
    expect(await status(options)).toMatchObject({
      state: 'running',
      users: [process.pid, process.pid],
      detached: false,
    });
    expect((await diagnose(options)).filter(({ level }) => level === 'fail')).toEqual([]);

    await first.release();
    await first.release();
    expect(await servers()).toEqual([first.pid]);
    await second.release();
    expect(await servers()).toEqual([]);
    expect(await status(options)).toMatchObject({ state: 'stopped', users: [] });
  });

  it('is one server although two programs start at the same moment, and keeps its data, port and password', async () => {
    const before = await readFile(join(options.stateDir, 'neo4j', 'connection.json'), 'utf8');
    const programs = [startProgram(), startProgram()];
    const [a, b] = await Promise.all(programs.map(({ attached }) => attached));
    expect(a?.pid).toBe(b?.pid);
    expect([a?.startedHere, b?.startedHere].sort()).toEqual([false, true]);
    expect(await servers()).toEqual([a?.pid]);

    const here = await attachOrStart(options);
    expect(JSON.parse(before)).toMatchObject({ uri: here.uri, password: here.password });
    expect(await query(here, 'MATCH (n:Kept) RETURN n.value')).toEqual([42]);

    // One program ends in order, one is killed: neither takes the server away from the last one.
    await programs[0]?.leave();
    await programs[1]?.kill();
    expect(await servers()).toEqual([here.pid]);
    await here.release();
    expect(await servers()).toEqual([]);
  });

  it('outlives a program that is killed; the next one attaches and, being the last, stops it', async () => {
    const program = startProgram();
    const { pid } = await program.attached;
    await program.kill();
    expect(await servers()).toEqual([pid]);
    const next = await attachOrStart(options);
    expect(next).toMatchObject({ pid, startedHere: false });
    await next.release();
    expect(await servers()).toEqual([]);
  });

  it('is waited for, not started twice, when its program is killed while it starts', async () => {
    const program = startProgram();
    program.attached.catch(() => undefined);
    await until('the server process', async () => (await servers()).length === 1);
    await program.kill();
    const next = await attachOrStart(options);
    expect(await servers()).toEqual([next.pid]);
    expect(await query(next, 'MATCH (n:Kept) RETURN n.value')).toEqual([42]);

    // And when the server itself is killed: the next start repairs the data and nobody notices.
    process.kill(next.pid, 'SIGKILL');
    await until('the end of the server', async () => (await servers()).length === 0);
    expect(await status(options)).toMatchObject({ state: 'stopped' });
    const after = await attachOrStart(options);
    expect(after).toMatchObject({ startedHere: true, uri: next.uri });
    expect(await query(after, 'MATCH (n:Kept) RETURN n.value')).toEqual([42]);
    await next.release();
    expect(await servers()).toEqual([after.pid]);
    await after.release();
    expect(await servers()).toEqual([]);
  });

  it('stays between commands when started detached, and is not stopped under its users', async () => {
    const started = await startDetached(options);
    expect(started).toMatchObject({ state: 'running', detached: true, users: [] });
    const user = await attachOrStart(options);
    expect(user).toMatchObject({ startedHere: false, pid: started.pid });
    await expect(stop(options)).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringContaining(String(process.pid)),
    });
    // The other library is not fetched for this: it would be of no use as long as the server may not be restarted.
    await expect(attachOrStart(withGraphDataScience(options))).rejects.toMatchObject({
      code: 'IN_USE',
      message: expect.stringMatching(/used by other programs[\s\S]*whorl db start --gds/),
    });
    await user.release();
    expect(await servers()).toEqual([started.pid]);
    await expect(runOffline(options, ['database', 'check', 'neo4j'])).rejects.toMatchObject({ code: 'IN_USE' });
    expect(await stop(options)).toBe('ended');
    expect(await stop(options)).toBe('not running');
    expect(await servers()).toEqual([]);
  });
});

describe('neo4j-admin', () => {
  it('dumps the data of a stopped server', async () => {
    const target = await mkdtemp(join(tmpdir(), 'whorl-dump-'));
    await runOffline(options, ['database', 'dump', 'neo4j', `--to-path=${target}`]);
    expect((await stat(join(target, 'neo4j.dump'))).size).toBeGreaterThan(1_000);
    await rm(target, { recursive: true });
  });

  it('says what it refused', async () => {
    const refused = runOffline(options, ['database', 'dump', 'no-such-database', '--to-path=/nowhere/at/all']);
    await expect(refused).rejects.toMatchObject({
      code: 'ADMIN_FAILED',
      message: expect.stringContaining('database dump failed'),
    });
  });
});

describe('a start that cannot succeed', () => {
  it('says that the wanted port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const boltPort = typeof address === 'object' ? address?.port : undefined;
    await expect(attachOrStart({ ...options, boltPort })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(boltPort)),
    });
    other.close();
  });

  it('names a setting Neo4j does not know', async () => {
    const extraConfig = { 'server.no.such.setting': '1' };
    await expect(attachOrStart({ ...options, extraConfig })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('server.no.such.setting'),
    });
  });

  it('says that the heap is too large, with the last lines of the log', async () => {
    await expect(attachOrStart({ ...options, heapMegabytes: 900_000_000 })).rejects.toMatchObject({
      code: 'NOT_ENOUGH_MEMORY',
      message: expect.stringMatching(/Last lines of .*\n.+/),
    });
  });

  it('stops a server that does not answer in time', async () => {
    await expect(attachOrStart({ ...options, startTimeoutMs: 300 })).rejects.toMatchObject({ code: 'START_TIMED_OUT' });
    expect(await servers()).toEqual([]);
  });

  it('does not begin an empty database over data whose password is gone', async () => {
    await rm(join(options.stateDir, 'neo4j', 'connection.json'));
    await expect(attachOrStart(options)).rejects.toMatchObject({
      code: 'STATE_DAMAGED',
      message: expect.stringContaining('data'),
    });
  });

  it('leaves no server behind', async () => {
    expect(await servers()).toEqual([]);
  });
});
