/** One server per state folder, shared by every program that wants it: attach, start, leave, stop. */
import { mkdir } from 'node:fs/promises';
import { hasArchive, keepArchive } from './class-archive.js';
import { type RunningConnection, writeConnection } from './connection.js';
import { explainWriteError, LocalNeo4jError } from './error.js';
import { ensureLibrary } from './fetch.js';
import { findJava } from './java.js';
import { launch, STOP_GRACE_MS, waitUntilReady } from './launch.js';
import { withLock } from './lock.js';
import { type Layout, type LocalNeo4jOptions, layoutOf } from './options.js';
import { findByCommandLine, identify, terminate } from './process.js';
import { recorded } from './recorded.js';
import { serverMark } from './settings.js';
import { type LocalNeo4jStatus, status } from './status.js';
import { livingUsers, registerUser, unregisterUser } from './users.js';

/** A server this program uses. */
export interface LocalNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  readonly version: string;
  /** Whether this call started it, or found it running. */
  readonly startedHere: boolean;
  /** Leaves the server. The last one to leave stops it, unless it is kept between commands. May be called twice. */
  release(): Promise<void>;
}

/** Ends servers of this folder that no connection.json speaks of: their starter was killed before it could write. */
async function endStrays(layout: Layout): Promise<void> {
  for (const pid of await findByCommandLine(serverMark(layout))) {
    const id = await identify(pid);
    if (id !== undefined) await terminate(id, STOP_GRACE_MS);
  }
}

async function endServer(
  asked: Layout,
  { server, libDir }: RunningConnection,
  onProgress: LocalNeo4jOptions['onProgress'],
): Promise<'ended' | 'killed'> {
  // Its class archive belongs to the library it runs from, whichever library whoever stops it would start.
  const layout = { ...asked, libDir: libDir ?? asked.libDir };
  const writesArchive = !(await hasArchive(layout));
  const text = writesArchive ? 'stopping Neo4j (this first time it also prepares faster starts)' : 'stopping Neo4j';
  onProgress?.({ phase: 'stopping', text });
  const end = await terminate(server, writesArchive ? 2 * STOP_GRACE_MS : STOP_GRACE_MS);
  if (end === 'ended') await keepArchive(layout);
  if (end !== 'still running') return end;
  throw new LocalNeo4jError(
    'STOP_FAILED',
    `Neo4j (pid ${server.pid}) cannot be stopped, not even by force. Restart the machine or choose another WHORL_STATE_DIR.`,
  );
}

/** The running server, waited for if it is still starting; undefined if there is none or it hangs (then it is ended). */
async function usable(layout: Layout, options: LocalNeo4jOptions): Promise<RunningConnection | undefined> {
  const { running } = await recorded(layout);
  if (running === undefined) return undefined;
  try {
    if (await waitUntilReady(running, running.server, options.startTimeoutMs ?? 120_000)) return running;
  } catch (error) {
    if (!(error instanceof LocalNeo4jError) || error.code !== 'START_TIMED_OUT') throw error;
    await endServer(layout, running, options.onProgress);
  }
  return undefined;
}

/** Runs `work` while no other program starts or stops a server of this folder. */
export async function locked<T>(layout: Layout, options: LocalNeo4jOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(layout.root, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw explainWriteError(error, layout.root);
  });
  return withLock(
    layout.lockFile,
    options.lockTimeoutMs ?? 900_000,
    (holder) =>
      options.onProgress?.({
        phase: 'waiting',
        text: `another program (pid ${holder.pid}) is starting or stopping Neo4j`,
      }),
    work,
  );
}

/** The folders, with the state folder made if it is absent. */
export async function layoutFor(options: LocalNeo4jOptions): Promise<Layout> {
  await mkdir(options.stateDir, { recursive: true }).catch((error: unknown) => {
    throw explainWriteError(error, options.stateDir);
  });
  return layoutOf(options);
}

/** Attaches to the server or starts one. Call it only while holding the lock. */
async function attachOrLaunch(
  layout: Layout,
  detached: boolean,
  options: LocalNeo4jOptions,
): Promise<{ server: RunningConnection; startedHere: boolean }> {
  const found = await usable(layout, options);
  if (found !== undefined && lacksWhatIsWanted(found, layout, options))
    return relaunch(layout, found, detached, options);
  if (found !== undefined) {
    if (detached && !found.detached) await writeConnection(layout.connectionFile, { ...found, detached });
    return { server: found, startedHere: false };
  }
  await endStrays(layout);
  const { known } = await recorded(layout);
  const started = await launch(layout, known, detached, options);
  return { server: started, startedHere: true };
}

/** Who wants no profile takes any server; who wants one needs a server of that library. */
function lacksWhatIsWanted(found: RunningConnection, layout: Layout, { profile }: LocalNeo4jOptions): boolean {
  return profile !== undefined && found.libDir !== layout.libDir;
}

/**
 * Starts the server again from the library that is wanted, kept between commands if it was. The library is fetched while
 * the old one still runs. Programs that use the server would lose it in the middle of their work: then nothing is done.
 */
async function relaunch(
  layout: Layout,
  found: RunningConnection,
  detached: boolean,
  options: LocalNeo4jOptions,
): Promise<{ server: RunningConnection; startedHere: boolean }> {
  const users = await livingUsers(layout.usersDir);
  if (users.length > 0) {
    throw new LocalNeo4jError(
      'IN_USE',
      [
        `Neo4j runs without what is wanted (${options.profile}) and is used by other programs (pid ${users.join(', ')}).`,
        'End them and try again, or start it with that for all of them:',
        '  whorl db stop --force && whorl db start --gds',
      ].join('\n'),
    );
  }
  await ensureLibrary(layout.libDir, await findJava(options), options);
  await endServer(layout, found, options.onProgress);
  const idle = { ...found, server: undefined };
  await writeConnection(layout.connectionFile, idle);
  const server = await launch(layout, idle, detached || found.detached, options);
  return { server, startedHere: true };
}

async function leave(layout: Layout, userFile: string, options: LocalNeo4jOptions): Promise<void> {
  await locked(layout, options, async () => {
    await unregisterUser(userFile);
    if ((await livingUsers(layout.usersDir)).length > 0) return;
    const { running } = await recorded(layout);
    if (running === undefined || running.detached) return;
    await endServer(layout, running, options.onProgress);
    await writeConnection(layout.connectionFile, { ...running, server: undefined });
  });
}

/**
 * The server of this state folder, started if there is none, with this program registered as a user until `release()`.
 * Programs that call it at the same moment get the same server; sizes, plug-ins and settings are those of the one that
 * started it. A program that ends without `release()` no longer counts. Fails with a `LocalNeo4jError` that says what to do.
 */
export async function attachOrStart(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const layout = await layoutFor(options);
  return locked(layout, options, async () => {
    const { server, startedHere } = await attachOrLaunch(layout, false, options);
    const userFile = await registerUser(layout.usersDir);
    let released: Promise<void> | undefined;
    return {
      uri: server.uri,
      user: server.user,
      password: server.password,
      pid: server.server.pid,
      version: server.version,
      startedHere,
      release: () => {
        released ??= leave(layout, userFile, options);
        return released;
      },
    };
  });
}

/** Starts a server that stays until `stop`, or keeps the one that is there. */
export async function startDetached(options: LocalNeo4jOptions): Promise<LocalNeo4jStatus> {
  const layout = await layoutFor(options);
  await locked(layout, options, () => attachOrLaunch(layout, true, options));
  return status(options);
}

/**
 * Stops the server, and resolves to how it ended. While programs use it, it fails with `IN_USE` unless `force` is set.
 */
export async function stop(options: LocalNeo4jOptions, force = false): Promise<'not running' | 'ended' | 'killed'> {
  const layout = await layoutFor(options);
  return locked(layout, options, async () => {
    const { running } = await recorded(layout);
    if (running === undefined) return 'not running';
    const users = await livingUsers(layout.usersDir);
    if (users.length > 0 && !force) {
      throw new LocalNeo4jError(
        'IN_USE',
        `Programs are using Neo4j (pid ${users.join(', ')}). End them first, or stop it all the same with --force.`,
      );
    }
    const end = await endServer(layout, running, options.onProgress);
    await writeConnection(layout.connectionFile, { ...running, server: undefined, detached: false });
    return end;
  });
}
