import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureLibrary, libraryVersion, readPinned } from '../../../src/neo4j/local/fetch.js';
import type { LocalNeo4jOptions, LocalNeo4jProgress } from '../../../src/neo4j/local/options.js';
import { script, temporaryFolder } from './support.js';

const java = { home: '/a/java', program: '/a/java/bin/java', version: '17.0.1', major: 17 };
const COPY_ALL = `
for last; do case "$last" in -DoutputDirectory=*) out="\${last#-DoutputDirectory=}";; esac; done
echo run >> "$HOME/runs"
echo "[INFO] Downloaded from central: https://maven.example.org/a/a.jar (1 kB at 1 kB/s)"
echo "[INFO] Downloaded from central: https://maven.example.org/b/b.jar (1 kB at 1 kB/s)"
echo "[INFO] Downloaded from central: https://maven.example.org/b/own-tool-of-maven.jar (1 kB at 1 kB/s)"
touch "$out/org.neo4j.neo4j-5.26.30.jar" "$out/b.jar"`;

async function setting(
  mvn: string | undefined,
): Promise<{ options: LocalNeo4jOptions; lib: string; seen: LocalNeo4jProgress[]; runs: () => Promise<number> }> {
  const root = await temporaryFolder();
  const pomFile = join(root, 'pom.xml');
  await writeFile(
    pomFile,
    '<properties><neo4j.version>5.26.30</neo4j.version><library.jars>3</library.jars></properties>',
  );
  await mkdir(join(root, 'bin'));
  if (mvn !== undefined) await script(join(root, 'bin', 'mvn'), mvn);
  const seen: LocalNeo4jProgress[] = [];
  const path = mvn === undefined ? join(root, 'bin') : `${join(root, 'bin')}:/usr/bin:/bin`;
  const options = {
    stateDir: root,
    pomFile,
    path,
    home: root,
    onProgress: (progress: LocalNeo4jProgress) => seen.push(progress),
  };
  const runs = async (): Promise<number> =>
    (await readFile(join(root, 'runs'), 'utf8').catch(() => '')).split('run').length - 1;
  return { options, lib: join(root, 'lib'), seen, runs };
}

describe('fetching the library', () => {
  it('happens once, and tells jars of an expected number', async () => {
    const { options, lib, seen, runs } = await setting(COPY_ALL);
    expect(await ensureLibrary(lib, java, options)).toBe('5.26.30');
    expect(await ensureLibrary(lib, java, options)).toBe('5.26.30');
    expect(await runs()).toBe(1);
    expect((await readdir(lib)).sort()).toEqual(['b.jar', 'complete.json', 'org.neo4j.neo4j-5.26.30.jar']);
    expect(seen.map(({ phase, done, total }) => [phase, done, total])).toEqual(
      [0, 1, 2, 3].map((done) => ['fetching', done, 3]),
    );
  });

  it('happens once although two programs want it at the same moment', async () => {
    const { options, lib, runs } = await setting(COPY_ALL);
    await Promise.all([ensureLibrary(lib, java, options), ensureLibrary(lib, java, options)]);
    expect(await runs()).toBe(1);
  });

  it('begins its copy anew after an interruption: a jar cut off in the middle must not stay', async () => {
    const { options, lib } = await setting(COPY_ALL);
    await mkdir(`${lib}.partial-12`);
    await writeFile(join(`${lib}.partial-12`, 'cut-off.jar'), 'half');
    await ensureLibrary(lib, java, options);
    expect(await readdir(lib)).not.toContain('cut-off.jar');
    expect((await readdir(options.stateDir)).filter((name) => name.startsWith('lib'))).toEqual(['lib']);
  });

  it('ends a Maven that outlived its program and would go on copying', async () => {
    const { options, lib, runs } = await setting(COPY_ALL);
    const orphan = spawn('sh', ['-c', 'sleep 60; :', `-DoutputDirectory=${lib}.partial-12`]);
    const gone = once(orphan, 'exit');
    await ensureLibrary(lib, java, options);
    expect(await gone).toEqual([null, 'SIGTERM']);
    expect(await runs()).toBe(1);
  });

  it('leaves no library when it fails, and says why', async () => {
    const { options, lib } = await setting('echo "[ERROR] central: maven.example.org: Unknown host"; exit 1');
    await expect(ensureLibrary(lib, java, options)).rejects.toMatchObject({
      code: 'NO_NETWORK',
      message: expect.stringContaining('the next start continues'),
    });
    expect(await libraryVersion(lib)).toBeUndefined();
  });

  it('fails when Maven is content but Neo4j is not among the jars', async () => {
    const { options, lib } = await setting('exit 0');
    await expect(ensureLibrary(lib, java, options)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  it('happens again when a jar is gone or another version is pinned', async () => {
    const { options, lib, runs } = await setting(COPY_ALL);
    await ensureLibrary(lib, java, options);
    await rm(join(lib, 'b.jar'));
    await ensureLibrary(lib, java, options);
    expect(await runs()).toBe(2);
    await writeFile(join(lib, 'complete.json'), JSON.stringify({ version: '5.26.1', jars: 2 }));
    await ensureLibrary(lib, java, options);
    expect(await runs()).toBe(3);
    expect(await libraryVersion(lib)).toBe('5.26.30');
  });

  it('takes a library with more in it for another one, asked of Maven by its profile', async () => {
    const { options, lib, runs } = await setting(`echo "$@" >> "$HOME/arguments"${COPY_ALL}`);
    await ensureLibrary(lib, java, options);
    const properties = await readFile(options.pomFile, 'utf8');
    await writeFile(
      options.pomFile,
      properties.replace(
        '</properties>',
        '<more.version>2.1</more.version><more.library.jars>2</more.library.jars></properties>',
      ),
    );
    const more = { ...options, profile: 'more' };
    expect(await ensureLibrary(lib, java, more)).toBe('5.26.30');
    expect(await libraryVersion(lib)).toBe('5.26.30 with more 2.1');
    expect(await runs()).toBe(2);
    expect(
      (await readFile(join(options.home, 'arguments'), 'utf8')).split('\n').map((line) => line.includes('-Pmore')),
    ).toEqual([false, true, false]);
    await expect(readPinned(options.pomFile, 'other')).rejects.toMatchObject({
      message: expect.stringContaining('other.version'),
    });
  });

  it('says how to get Maven when there is none', async () => {
    const { options, lib } = await setting(undefined);
    await expect(ensureLibrary(lib, java, options)).rejects.toMatchObject({
      code: 'NO_MAVEN',
      message: expect.stringContaining('install Java 17 or 21 and Maven'),
    });
  });

  it('names the pom when that is missing or says nothing', async () => {
    const { options } = await setting(COPY_ALL);
    await expect(readPinned(`${options.pomFile}.gone`)).rejects.toMatchObject({
      message: expect.stringContaining('pom.xml.gone'),
    });
    await writeFile(options.pomFile, '<project/>');
    await expect(readPinned(options.pomFile)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });
});

it('our own pom pins one version for every artifact and names no repository', async () => {
  const pom = await readFile(new URL('../../../neo4j/pom.xml', import.meta.url), 'utf8');
  expect(pom.match(/<version>\$\{neo4j\.version\}<\/version>/g)).toHaveLength(3);
  expect(pom).not.toMatch(/<repositor|<pluginRepositor|<mirror/);
});
