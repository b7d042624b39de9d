import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJava, listJavas, majorOf, versionOfRelease } from '../../../src/neo4j/local/java.js';
import { fakeJava, script, temporaryFolder } from './support.js';

describe('the version of a Java', () => {
  it.each([
    ['17.0.15', 17],
    ['21', 21],
    ['21-ea', 21],
    ['25.0.3+9', 25],
    ['1.8.0_402', 8],
    ['', undefined],
    ['GraalVM', undefined],
  ])('%s has the major %s', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });

  it('is read from the release file, wherever in it the line stands', () => {
    expect(versionOfRelease('A="1"\nJAVA_VERSION="17.0.15"\nB="2"')).toBe('17.0.15');
    expect(versionOfRelease('JAVA_RUNTIME_VERSION="17.0.15+6"')).toBeUndefined();
  });
});

describe('finding a Java', () => {
  it('takes JAVA_HOME when it fits', async () => {
    const root = await temporaryFolder();
    const javaHome = await fakeJava(join(root, 'mine'), '17.0.1');
    await fakeJava(join(root, 'jvm', 'other'), '21.0.2');
    const java = await findJava({ javaHome, path: '', home: root, folders: [join(root, 'jvm')] });
    expect(java).toMatchObject({ home: javaHome, major: 17, program: join(javaHome, 'bin', 'java') });
  });

  it('passes over a newer Java that is first on the PATH and in JAVA_HOME', async () => {
    const root = await temporaryFolder();
    const newer = await fakeJava(join(root, 'new'), '25.0.3');
    const fitting = await fakeJava(join(root, 'jvm', 'java-17'), '17.0.15');
    const java = await findJava({
      javaHome: newer,
      path: join(newer, 'bin'),
      home: root,
      folders: [join(root, 'jvm')],
    });
    expect(java.home).toBe(fitting);
  });

  it('follows the links that package managers put on the PATH', async () => {
    const root = await temporaryFolder();
    const real = await fakeJava(join(root, 'jvm', 'java-17'), '17.0.15');
    await mkdir(join(root, 'bin'));
    await symlink(join(real, 'bin', 'java'), join(root, 'bin', 'java'));
    expect((await findJava({ path: join(root, 'bin'), home: root, folders: [] })).home).toBe(real);
  });

  it("asks a version manager's shim where its Java is", async () => {
    const root = await temporaryFolder();
    const real = await fakeJava(join(root, 'versions', '21'), '21.0.2');
    await mkdir(join(root, 'shims'));
    await script(
      join(root, 'shims', 'java'),
      `echo "    java.home = ${real}" >&2; echo "    java.version = 21.0.2" >&2`,
    );
    expect((await findJava({ path: join(root, 'shims'), home: root, folders: [] })).home).toBe(real);
  });

  it('looks into the nested homes of macOS and the folders of version managers', async () => {
    const root = await temporaryFolder();
    await fakeJava(join(root, 'Library/Java/JavaVirtualMachines/temurin-17.jdk/Contents/Home'), '17.0.9');
    await fakeJava(join(root, '.sdkman/candidates/java/21.0.2-tem'), '21.0.2');
    const versions = (await listJavas({ path: '', home: root })).map((java) => java.version);
    expect(versions).toEqual(expect.arrayContaining(['17.0.9', '21.0.2']));
  });

  it('lists each Java once, the fitting ones of the folders first', async () => {
    const root = await temporaryFolder();
    for (const version of ['11.0.1', '17.0.1', '21.0.1', '25.0.1']) await fakeJava(join(root, 'jvm', version), version);
    await symlink(join(root, 'jvm', '17.0.1'), join(root, 'jvm', 'default'));
    const javas = await listJavas({ path: '', home: root, folders: [join(root, 'jvm')] });
    expect(javas.map((java) => java.major)).toEqual([21, 17, 11, 25]);
  });

  it('says what to do when there is none', async () => {
    const root = await temporaryFolder();
    const search = findJava({ path: join(root, 'nothing'), home: root, folders: [] });
    await expect(search).rejects.toMatchObject({
      code: 'NO_JAVA',
      message: expect.stringMatching(/NEO4J_URI[\s\S]*compose\.yaml[\s\S]*install Java 17 or 21/),
    });
  });

  it('names the Javas that do not fit', async () => {
    const root = await temporaryFolder();
    const javaHome = await fakeJava(join(root, 'new'), '25.0.3');
    const search = findJava({ javaHome, path: '', home: root, folders: [] });
    await expect(search).rejects.toMatchObject({
      code: 'WRONG_JAVA',
      message: expect.stringContaining(`25.0.3 in ${javaHome}`),
    });
  });
});
