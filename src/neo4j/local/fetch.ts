/** Fetches the pinned Neo4j once, with Maven, into one folder of jars. */
import { spawn } from 'node:child_process';
import { access, constants, mkdir, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { explainWriteError, LocalNeo4jError, THREE_WAYS } from './error.js';
import type { Java } from './java.js';
import { withLock } from './lock.js';
import { downloadedFile, explainMavenFailure, pomProperty } from './maven-output.js';
import type { LocalNeo4jOptions, LocalNeo4jProgress } from './options.js';
import { findByCommandLine, identify, terminate } from './process.js';
import { parseObject } from './state-file.js';

/** Written last; a folder without it is not complete. */
const MARKER = 'complete.json';
const NEEDED_BYTES = 450 * 1024 * 1024;
/** Maven is quiet while it works out versions, but never this long: then its connection hangs. */
const SILENCE_MS = 300_000;

/** What the pom pins. */
export interface Pinned {
  /** The version of Neo4j. */
  readonly version: string;
  /** What the whole library is, e.g. `5.26.30` or `5.26.30 with graph-data-science 2.13.9`. */
  readonly library: string;
  /** How many jars make it whole. */
  readonly jars: number;
  /** How much is fetched, in megabytes. */
  readonly megabytes: number;
}

/** Reads what the pom pins, with what one of its profiles adds. */
export async function readPinned(pomFile: string, profile?: string): Promise<Pinned> {
  const pom = await readFile(pomFile, 'utf8').catch((error: unknown) => {
    throw new LocalNeo4jError(
      'FETCH_FAILED',
      `Cannot read ${pomFile}, which says which Neo4j to fetch. Restore the file.`,
      { cause: error },
    );
  });
  const prefix = profile === undefined ? '' : `${profile}.`;
  const version = pomProperty(pom, 'neo4j.version');
  const added = profile === undefined ? undefined : pomProperty(pom, `${prefix}version`);
  const jars = Number(pomProperty(pom, `${prefix}library.jars`));
  const megabytes = Number(pomProperty(pom, `${prefix}library.megabytes`) ?? 125);
  if (version === undefined || !Number.isInteger(jars) || (profile !== undefined && added === undefined)) {
    const needed = ['neo4j.version', ...(profile === undefined ? [] : [`${prefix}version`]), `${prefix}library.jars`];
    throw new LocalNeo4jError(
      'FETCH_FAILED',
      `${pomFile} lacks the properties ${needed.join(' and ')}. Restore the file.`,
    );
  }
  return { version, library: added === undefined ? version : `${version} with ${profile} ${added}`, jars, megabytes };
}

/** What the whole library in a folder is, as the pom calls it; undefined if it is absent, not complete, or has lost a jar. */
export async function libraryVersion(libDir: string): Promise<string | undefined> {
  const marker = parseObject(await readFile(join(libDir, MARKER), 'utf8').catch(() => ''));
  const version = marker?.get('version');
  const jars = (await readdir(libDir).catch(() => [])).filter((name) => name.endsWith('.jar')).length;
  return typeof version === 'string' && marker?.get('jars') === jars ? version : undefined;
}

/** The `mvn` on the PATH. Fails with `NO_MAVEN`. */
export async function findMaven(path: string): Promise<string> {
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    const program = join(folder, 'mvn');
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return program;
  }
  throw new LocalNeo4jError(
    'NO_MAVEN',
    `Maven (mvn) is not on the PATH; it is needed once, to fetch Neo4j.\n${THREE_WAYS}`,
  );
}

async function runMaven(
  maven: string,
  target: string,
  java: Java,
  options: LocalNeo4jOptions,
  onLine: (line: string) => void,
): Promise<void> {
  const profile = options.profile === undefined ? [] : [`-P${options.profile}`];
  const goal = [...profile, '-Dmdep.prependGroupId=true', '-DincludeScope=runtime', `-DoutputDirectory=${target}`];
  const child = spawn(maven, ['-B', '-f', options.pomFile, 'dependency:copy-dependencies', ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: options.path, HOME: options.home, JAVA_HOME: java.home, MAVEN_OPTS: options.mavenOptions ?? '' },
  });
  let output = '';
  const watch = setTimeout(() => child.kill(), SILENCE_MS);
  const read = (line: string): void => {
    watch.refresh();
    // Downloads are a line each; only what is left can explain a failure.
    if (!line.includes('Download')) output = `${output}${line}\n`.slice(-100_000);
    onLine(line);
  };
  createInterface({ input: child.stdout }).on('line', read);
  createInterface({ input: child.stderr }).on('line', read);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  }).finally(() => clearTimeout(watch));
  if (code === null) output += '[ERROR] Maven was ended: no output, timed out\n';
  if (code !== 0) throw explainMavenFailure(output);
}

async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= NEEDED_BYTES) return;
  const free = Math.floor((bavail * bsize) / 1024 / 1024);
  throw new LocalNeo4jError(
    'DISK_FULL',
    `Only ${free} MB are free in ${folder}; fetching Neo4j needs about 450 MB. Free some space or choose another folder (WHORL_STATE_DIR).`,
  );
}

/**
 * An empty folder to copy into. What an interrupted fetch left is removed: a jar half copied would pass for a whole one
 * (Maven keeps whole downloads in its cache and continues there). Maven outlives a program that is killed and would go
 * on copying into the old folder, so it is ended, and the name is this process's own.
 */
async function freshPartial(libDir: string): Promise<string> {
  const prefix = `${basename(libDir)}.partial`;
  for (const pid of await findByCommandLine(`-DoutputDirectory=${libDir}.partial`)) {
    const id = await identify(pid);
    if (id !== undefined) await terminate(id, 5_000);
  }
  const left = (await readdir(dirname(libDir))).filter((name) => name.startsWith(prefix));
  for (const name of left) await rm(join(dirname(libDir), name), { recursive: true, force: true });
  const partial = `${libDir}.partial-${process.pid}`;
  await mkdir(partial);
  return partial;
}

async function fetchInto(libDir: string, pinned: Pinned, java: Java, options: LocalNeo4jOptions): Promise<void> {
  const maven = await findMaven(options.path);
  await mkdir(dirname(libDir), { recursive: true });
  await checkSpace(dirname(libDir));
  const partial = await freshPartial(libDir);
  const seen = new Set<string>();
  const report = (text: string): void =>
    options.onProgress?.({ phase: 'fetching', done: seen.size, total: pinned.jars, text });
  report(`fetching Neo4j ${pinned.library} (about ${pinned.megabytes} MB, once)`);
  await runMaven(maven, partial, java, options, (line) => {
    const file = downloadedFile(line);
    // Maven fetches tools of its own after our jars: the count must not reach its end before the end.
    if (file === undefined || seen.size >= pinned.jars - 1) return;
    if (file.endsWith('.jar')) seen.add(file);
    report(file);
  });
  await putInPlace(partial, libDir, pinned);
  options.onProgress?.({
    phase: 'fetching',
    done: pinned.jars,
    total: pinned.jars,
    text: `Neo4j ${pinned.library} fetched`,
  });
}

async function putInPlace(partial: string, libDir: string, pinned: Pinned): Promise<void> {
  const jars = (await readdir(partial)).filter((name) => name.endsWith('.jar'));
  if (!jars.includes(`org.neo4j.neo4j-${pinned.version}.jar`)) {
    throw new LocalNeo4jError(
      'FETCH_FAILED',
      `Maven copied ${jars.length} jars but not Neo4j ${pinned.version} itself. Check the pom and try again.`,
    );
  }
  await writeFile(join(partial, MARKER), JSON.stringify({ version: pinned.library, jars: jars.length }));
  // A running server of the old version keeps its open files; the folder only changes its name.
  const old = `${libDir}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(libDir, old).catch(() => undefined);
  await rename(partial, libDir);
  await rm(old, { recursive: true, force: true });
}

/** Makes sure the pinned library lies in `libDir`. Returns its version. Progress tells jars of an expected number. */
export async function ensureLibrary(libDir: string, java: Java, options: LocalNeo4jOptions): Promise<string> {
  const pinned = await readPinned(options.pomFile, options.profile);
  if ((await libraryVersion(libDir)) === pinned.library) return pinned.version;
  const waiting = (holder: { pid: number }): LocalNeo4jProgress => ({
    phase: 'waiting',
    text: `another program (pid ${holder.pid}) is fetching Neo4j`,
  });
  await withLock(
    `${libDir}.lock`,
    options.lockTimeoutMs ?? 900_000,
    (holder) => options.onProgress?.(waiting(holder)),
    async () => {
      if ((await libraryVersion(libDir)) === pinned.library) return;
      await fetchInto(libDir, pinned, java, options).catch((error: unknown) => {
        throw explainWriteError(error, libDir);
      });
    },
  );
  return pinned.version;
}
