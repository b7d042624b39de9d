/** What `doctor` says about this machine: can it run the managed server, and if not, why not. Changes nothing but a test file. */
import { randomUUID } from 'node:crypto';
import { mkdir, statfs, unlink, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { LocalNeo4jError, systemCode } from './error.js';
import { findMaven, libraryVersion, readPinned } from './fetch.js';
import { findJava } from './java.js';
import { type LocalNeo4jOptions, layoutOf } from './options.js';
import { isPortFree } from './port.js';
import { DEFAULT_HEAP_MEGABYTES, DEFAULT_PAGE_CACHE_MEGABYTES } from './settings.js';
import { status } from './status.js';

/** One thing that was looked at. `advice` says what to do, where there is something to do. */
export interface Finding {
  readonly check: string;
  readonly level: 'ok' | 'warn' | 'fail';
  readonly text: string;
  readonly advice?: string;
}

const MEGABYTE = 1024 * 1024;
/** The JVM needs about this much besides heap and page cache. */
const JVM_MEGABYTES = 250;

const ok = (check: string, text: string): Finding => ({ check, level: 'ok', text });

function failed(check: string, level: 'warn' | 'fail', error: unknown): Finding {
  if (!(error instanceof LocalNeo4jError)) throw error;
  const [text = error.message, ...advice] = error.message.split('\n');
  return { check, level, text, ...(advice.length > 0 ? { advice: advice.join('\n') } : {}) };
}

async function checkJava(options: LocalNeo4jOptions): Promise<Finding> {
  try {
    const java = await findJava(options);
    return ok('Java', `${java.version} in ${java.home}`);
  } catch (error) {
    return failed('Java', 'fail', error);
  }
}

async function checkLibrary(options: LocalNeo4jOptions): Promise<Finding[]> {
  const { libDir } = layoutOf(options);
  try {
    const { version } = await readPinned(options.pomFile);
    const there = await libraryVersion(libDir);
    if (there === version) return [ok('Neo4j', `${version} is fetched (${libDir})`)];
    const text = there === undefined ? `${version} is not fetched yet` : `${there} is fetched, ${version} is wanted`;
    const library: Finding = {
      check: 'Neo4j',
      level: 'warn',
      text,
      advice: 'The next start fetches it (about 125 MB, once).',
    };
    const maven = await findMaven(options.path).then(
      (program) => ok('Maven', program),
      (error: unknown) => failed('Maven', 'fail', error),
    );
    return [library, maven];
  } catch (error) {
    return [failed('Neo4j', 'fail', error)];
  }
}

async function existingFolder(path: string): Promise<string> {
  const there = await statfs(path).then(
    () => true,
    () => false,
  );
  return there || dirname(path) === path ? path : existingFolder(dirname(path));
}

async function checkSpace(options: LocalNeo4jOptions): Promise<Finding> {
  const folder = await existingFolder(layoutOf(options).root);
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  const text = `${free} MB free in ${folder}`;
  if (free >= 1_000) return ok('Disk space', text);
  const advice =
    'Fetching needs about 450 MB, an empty database 10 MB. Free some space or choose another folder (WHORL_STATE_DIR).';
  return { check: 'Disk space', level: free >= 450 ? 'warn' : 'fail', text, advice };
}

async function checkFolder(options: LocalNeo4jOptions): Promise<Finding> {
  const probe = join(options.stateDir, `.probe-${randomUUID()}`);
  try {
    await mkdir(options.stateDir, { recursive: true });
    await writeFile(probe, '');
    await unlink(probe);
    return ok('State folder', `${options.stateDir} can be written`);
  } catch (error) {
    const advice = 'Give this user the right to write there or choose another folder (WHORL_STATE_DIR).';
    return {
      check: 'State folder',
      level: 'fail',
      text: `${options.stateDir} cannot be written (${systemCode(error) ?? 'unknown error'})`,
      advice,
    };
  }
}

function checkMemory(options: LocalNeo4jOptions): Finding {
  const heap = options.heapMegabytes ?? DEFAULT_HEAP_MEGABYTES;
  const needed = heap + (options.pageCacheMegabytes ?? DEFAULT_PAGE_CACHE_MEGABYTES) + JVM_MEGABYTES;
  const total = Math.floor(totalmem() / MEGABYTE);
  const text = `${total} MB in this machine; Neo4j takes up to ${needed} MB`;
  if (total >= 2 * needed) return ok('Memory', text);
  return {
    check: 'Memory',
    level: 'warn',
    text,
    advice: 'Close other programs, or set NEO4J_URI to use a server elsewhere.',
  };
}

async function checkServer(options: LocalNeo4jOptions): Promise<Finding[]> {
  try {
    const now = await status(options);
    if (now.state === 'running') return [ok('Server', `Neo4j ${now.version} answers on ${now.uri} (pid ${now.pid})`)];
    if (now.state === 'starting') {
      return [
        {
          check: 'Server',
          level: 'warn',
          text: `a process runs (pid ${now.pid}) but does not answer yet`,
          advice: `Wait a moment; else read ${now.logFile}.`,
        },
      ];
    }
    const server = ok('Server', 'not running; commands start it when they need it, "whorl db start" keeps one');
    if (options.boltPort === undefined || (await isPortFree(options.boltPort))) return [server];
    const advice = 'Choose another one (WHORL_BOLT_PORT), or none: then a free one is taken.';
    return [server, { check: 'Port', level: 'fail', text: `${options.boltPort} is taken by another program`, advice }];
  } catch (error) {
    return [failed('Server', 'fail', error)];
  }
}

/** Looks at everything the managed server needs, without starting it. */
export async function diagnose(options: LocalNeo4jOptions): Promise<Finding[]> {
  return [
    await checkJava(options),
    ...(await checkLibrary(options)),
    await checkFolder(options),
    await checkSpace(options),
    checkMemory(options),
    ...(await checkServer(options)),
  ];
}
