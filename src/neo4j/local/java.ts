/**
 * Finds a Java that Neo4j 5 runs on. The first one on the PATH is often too new, so all usual places are looked at and
 * each Java is asked for its version before it is taken.
 */
import { execFile } from 'node:child_process';
import { access, constants, readdir, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError, THREE_WAYS } from './error.js';

const run = promisify(execFile);

/** Major versions that Neo4j 5.26 supports, the preferred one first. */
export const FITTING_MAJORS: readonly number[] = [21, 17];

/** A Java found on this machine. */
export interface Java {
  readonly home: string;
  /** The `java` program itself. */
  readonly program: string;
  /** e.g. `17.0.15`. */
  readonly version: string;
  readonly major: number;
}

/** Where to look. */
export interface JavaSearch {
  readonly javaHome?: string | undefined;
  readonly path: string;
  readonly home: string;
  /** Folders that hold one Java per subfolder; the usual ones of Linux and macOS unless told. */
  readonly folders?: readonly string[] | undefined;
}

/** 17 for `17.0.15`, 8 for `1.8.0_402`; undefined for anything else. */
export function majorOf(version: string): number | undefined {
  const match = /^(?:1\.)?(\d{1,3})(?:[._+-]|$)/.exec(version);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The version in the `release` file of a Java home. */
export function versionOfRelease(text: string): string | undefined {
  return /^JAVA_VERSION="([^"\n]{1,40})"/m.exec(text)?.[1];
}

/** The folders that package managers put Javas into. */
export function usualFolders(home: string): string[] {
  return [
    '/usr/lib/jvm',
    '/usr/lib64/jvm',
    '/usr/java',
    '/opt/java',
    '/opt/jdk',
    '/Library/Java/JavaVirtualMachines',
    '/opt/homebrew/opt',
    '/usr/local/opt',
    '/home/linuxbrew/.linuxbrew/opt',
    join(home, 'Library/Java/JavaVirtualMachines'),
    join(home, '.sdkman/candidates/java'),
    join(home, '.jdks'),
    join(home, '.asdf/installs/java'),
    join(home, '.local/share/mise/installs/java'),
  ];
}

async function javaAt(home: string): Promise<Java | undefined> {
  const program = join(home, 'bin', 'java');
  try {
    await access(program, constants.X_OK);
  } catch {
    return undefined;
  }
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  const version = versionOfRelease(release) ?? (await askProperty(program, 'java.version'));
  const major = version === undefined ? undefined : majorOf(version);
  return version === undefined || major === undefined ? undefined : { home, program, version, major };
}

async function askProperty(program: string, name: string): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await run(program, ['-XshowSettings:properties', '-version'], { timeout: 20_000 });
    const line = `${stdout}\n${stderr}`.split('\n').find((each) => each.trim().startsWith(`${name} = `));
    return line?.slice(line.indexOf('=') + 1).trim();
  } catch {
    return undefined;
  }
}

/** The home of a `java` on the PATH. A version manager's shim is a script elsewhere, which only running it resolves. */
async function homeOfProgram(program: string): Promise<string | undefined> {
  const real = await realpath(program).catch(() => undefined);
  // On a Mac without Java this is a stub that opens a window asking to install one.
  if (real === undefined || (process.platform === 'darwin' && real === '/usr/bin/java')) return undefined;
  const home = dirname(dirname(real));
  return (await javaAt(home)) === undefined ? askProperty(real, 'java.home') : home;
}

async function homesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  // Homebrew's folder holds every formula; only its Javas are of interest.
  const javas = folder.endsWith('/opt') ? names.filter((name) => name.startsWith('openjdk')) : names;
  return javas.flatMap((name) => [
    join(folder, name),
    join(folder, name, 'Contents', 'Home'),
    join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home'),
  ]);
}

/** Every Java that can be found, each once, in the order: JAVA_HOME, PATH, folders (21 before 17 before the rest). */
export async function listJavas(search: JavaSearch): Promise<Java[]> {
  const programs = search.path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'java'));
  const named = [search.javaHome, ...(await Promise.all(programs.map(homeOfProgram)))];
  const folders = search.folders ?? usualFolders(search.home);
  const inFolders = (await Promise.all(folders.map(homesIn))).flat();
  const preferred = await distinctJavas(named);
  const others = await distinctJavas(inFolders);
  const rank = (java: Java): number =>
    FITTING_MAJORS.includes(java.major) ? FITTING_MAJORS.indexOf(java.major) : FITTING_MAJORS.length;
  others.sort((a, b) => rank(a) - rank(b));
  const known = new Set(preferred.map((java) => java.home));
  return [...preferred, ...others.filter((java) => !known.has(java.home))];
}

async function distinctJavas(homes: readonly (string | undefined)[]): Promise<Java[]> {
  const seen = new Map<string, Java>();
  for (const home of homes) {
    if (home === undefined || home === '') continue;
    const real = await realpath(home).catch(() => undefined);
    if (real === undefined || seen.has(real)) continue;
    const java = await javaAt(real);
    if (java !== undefined) seen.set(real, java);
  }
  return [...seen.values()];
}

/** The first Java that Neo4j runs on. Fails with `NO_JAVA`, or `WRONG_JAVA` naming those that were found. */
export async function findJava(search: JavaSearch): Promise<Java> {
  const javas = await listJavas(search);
  const fitting = javas.find((java) => FITTING_MAJORS.includes(java.major));
  if (fitting !== undefined) return fitting;
  if (javas.length === 0) {
    throw new LocalNeo4jError(
      'NO_JAVA',
      `No Java was found (JAVA_HOME, PATH and the usual folders). Neo4j needs Java 17 or 21.\n${THREE_WAYS}`,
    );
  }
  const found = javas.map((java) => `${java.version} in ${java.home}`).join('; ');
  throw new LocalNeo4jError(
    'WRONG_JAVA',
    `Neo4j needs Java 17 or 21; found only ${found}. Both can stand side by side.\n${THREE_WAYS}`,
  );
}
