/** Starts one server process and waits until it answers. Who may do so when is decided in manage.ts. */
import { spawn } from 'node:child_process';
import { copyFile, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askBolt, isListening } from './bolt.js';
import { archiveFlag, dropArchives } from './class-archive.js';
import { type Connection, portOf, type RunningConnection, writeConnection } from './connection.js';
import { explainDeath, lastLines } from './death.js';
import { explainWriteError, LocalNeo4jError } from './error.js';
import { ensureLibrary } from './fetch.js';
import { findJava, type Java } from './java.js';
import type { Layout, LocalNeo4jOptions } from './options.js';
import { choosePassword, setInitialPassword } from './password.js';
import { becomesFree, freePort, isPortFree } from './port.js';
import { identify, isAlive, type ProcessId, terminate } from './process.js';
import { configText, serverArguments } from './settings.js';

const USER = 'neo4j';
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;
/** Neo4j needs up to 12 s to stop in order; three times that is a server that hangs. */
export const STOP_GRACE_MS = 30_000;
/** How long the port used last is waited for, where the server before was killed. */
const PORT_GRACE_MS = 2_000;

/** Makes the folders and writes neo4j.conf. */
export async function prepareFolders(layout: Layout, boltPort: number, options: LocalNeo4jOptions): Promise<void> {
  try {
    await mkdir(layout.root, { recursive: true, mode: 0o700 });
    for (const folder of [layout.confDir, layout.dataDir, layout.logsDir]) await mkdir(folder, { recursive: true });
    await writeFile(join(layout.confDir, 'neo4j.conf'), configText(layout, boltPort, options), { mode: 0o600 });
    await rm(layout.pluginsDir, { recursive: true, force: true });
    await mkdir(layout.pluginsDir, { recursive: true });
    const wanted = options.plugins ?? [];
    for (const jar of await readdir(layout.libDir)) {
      if (wanted.some((text) => jar.includes(text)))
        await copyFile(join(layout.libDir, jar), join(layout.pluginsDir, jar));
    }
  } catch (error) {
    throw explainWriteError(error, layout.root);
  }
}

/** The wanted port, or the one used last (so that a driver that lost its server finds the next one), or any. */
async function choosePort(previous: Connection | undefined, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (await isPortFree(wanted)) return wanted;
    throw new LocalNeo4jError(
      'PORT_TAKEN',
      `Port ${wanted} on 127.0.0.1 is taken by another program. Choose another one (WHORL_BOLT_PORT), or none: then a free one is taken.`,
    );
  }
  const last = previous === undefined ? undefined : portOf(previous);
  return last !== undefined && (await becomesFree(last, PORT_GRACE_MS)) ? last : freePort();
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}

async function textFrom(file: string, offset: number): Promise<string> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  return bytes
    .subarray(Math.min(offset, bytes.length))
    .subarray(-64 * 1024)
    .toString('utf8');
}

/** Spawned in its own process group, so that Ctrl-C in the terminal reaches us and not the server, which we stop in order. */
async function spawnServer(layout: Layout, java: Java, options: LocalNeo4jOptions): Promise<ProcessId> {
  if ((await sizeOf(layout.consoleLog)) > LOG_LIMIT_BYTES) await rename(layout.consoleLog, `${layout.consoleLog}.1`);
  const flag = await archiveFlag(layout, java);
  const log = await open(layout.consoleLog, 'a', 0o600);
  try {
    const child = spawn(java.program, serverArguments(layout, flag, options.heapMegabytes), {
      cwd: layout.libDir,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { PATH: options.path, HOME: options.home, JAVA_HOME: java.home },
    });
    const failed = new Promise<never>((_done, fail) => child.once('error', fail));
    child.unref();
    const pid = child.pid;
    if (pid === undefined) return await failed;
    failed.catch(() => undefined);
    return (await identify(pid)) ?? { pid, born: '' };
  } finally {
    await log.close();
  }
}

interface Attempt {
  readonly server: ProcessId;
  readonly consoleFrom: number;
  readonly serverFrom: number;
}

/** Waits until the server of `connection` answers on Bolt. Resolves to false as soon as its process is gone. */
export async function waitUntilReady(connection: Connection, server: ProcessId, timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  let last = 'the port is closed';
  while (await isAlive(server)) {
    if (await isListening(portOf(connection))) {
      const answer = await askBolt(connection.uri, connection.user, connection.password);
      if (answer.kind === 'ready') return true;
      if (answer.kind === 'wrong password') {
        throw new LocalNeo4jError(
          'WRONG_PASSWORD',
          `The managed Neo4j does not accept the password in connection.json: somebody changed it. Write the new one there, or move the data folder away.`,
        );
      }
      last = answer.reason;
    }
    if (Date.now() >= until) {
      throw new LocalNeo4jError(
        'START_TIMED_OUT',
        `Neo4j did not answer on ${connection.uri} within ${Math.round(timeoutMs / 1000)} s (${last}).`,
      );
    }
    await sleep(150);
  }
  return false;
}

async function awaitStart(layout: Layout, connection: Connection, attempt: Attempt, timeoutMs: number): Promise<void> {
  const logText = async (): Promise<string> =>
    `${await textFrom(layout.serverLog, attempt.serverFrom)}\n${await textFrom(layout.consoleLog, attempt.consoleFrom)}`;
  try {
    if (await waitUntilReady(connection, attempt.server, timeoutMs)) return;
  } catch (error) {
    await terminate(attempt.server, STOP_GRACE_MS);
    if (!(error instanceof LocalNeo4jError) || error.code !== 'START_TIMED_OUT') throw error;
    const shown = lastLines(await logText(), 15).map((line) => `  ${line}`);
    throw new LocalNeo4jError(
      error.code,
      [error.message, `It was stopped. Last lines of ${layout.serverLog}:`, ...shown].join('\n'),
    );
  }
  const death = explainDeath(await logText(), layout.serverLog);
  if (death.code === 'DIED_AT_START') await dropArchives(layout);
  throw death;
}

interface Start {
  readonly layout: Layout;
  readonly java: Java;
  readonly version: string;
  readonly password: string;
  readonly detached: boolean;
  readonly options: LocalNeo4jOptions;
}

/** Writes connection.json as soon as there is a process: a program killed while waiting leaves a server the next one finds. */
async function startOn(boltPort: number, start: Start): Promise<RunningConnection> {
  const { layout, java, version, password, detached, options } = start;
  options.onProgress?.({ phase: 'starting', text: `starting Neo4j ${version} on port ${boltPort}` });
  await prepareFolders(layout, boltPort, options);
  const uri = `bolt://127.0.0.1:${boltPort}`;
  const idle: Connection = {
    uri,
    user: USER,
    password,
    version,
    startedAt: new Date().toISOString(),
    libDir: layout.libDir,
    detached,
  };
  await writeConnection(layout.connectionFile, idle);
  await setInitialPassword(layout, java, password);
  const consoleFrom = await sizeOf(layout.consoleLog);
  const serverFrom = await sizeOf(layout.serverLog);
  const server = await spawnServer(layout, java, options);
  const connection: RunningConnection = { ...idle, server };
  await writeConnection(layout.connectionFile, connection);
  await awaitStart(layout, connection, { server, consoleFrom, serverFrom }, options.startTimeoutMs ?? 120_000);
  options.onProgress?.({ phase: 'ready', text: `Neo4j ${version} ready on ${uri}` });
  return connection;
}

/**
 * Starts a server for a state folder that has none and waits until it is ready. Call it only while holding the lock.
 * `previous` is what connection.json says of an earlier one.
 */
export async function launch(
  layout: Layout,
  previous: Connection | undefined,
  detached: boolean,
  options: LocalNeo4jOptions,
): Promise<RunningConnection> {
  const java = await findJava(options);
  const version = await ensureLibrary(layout.libDir, java, options);
  const password = await choosePassword(layout, previous);
  const start: Start = { layout, java, version, password, detached, options };
  try {
    return await startOn(await choosePort(previous, options.boltPort), start);
  } catch (error) {
    // Between our look and the server's, somebody else may take a port that nobody asked for by name: take another one.
    const anyPort = options.boltPort === undefined && error instanceof LocalNeo4jError && error.code === 'PORT_TAKEN';
    if (!anyPort) throw error;
    return startOn(await freePort(), start);
  }
}
