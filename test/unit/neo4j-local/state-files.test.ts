import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Connection,
  parseConnection,
  portOf,
  readConnection,
  writeConnection,
} from '../../../src/neo4j/local/connection.js';
import { livingUsers, registerUser, unregisterUser } from '../../../src/neo4j/local/users.js';
import { temporaryFolder } from './support.js';

const connection: Connection = {
  uri: 'bolt://127.0.0.1:17687',
  user: 'neo4j',
  password: 'abc',
  server: { pid: 12, born: '34' },
  version: '5.26.30',
  startedAt: '2026-01-02T03:04:05.000Z',
  detached: true,
};

describe('connection.json', () => {
  it.each([connection, { ...connection, server: undefined, detached: false }, { ...connection, libDir: '/a/lib' }])(
    'is read as it was written',
    async (written) => {
      const file = join(await temporaryFolder(), 'connection.json');
      await writeConnection(file, written);
      expect(await readConnection(file)).toEqual(written);
      expect(portOf(written)).toBe(17_687);
    },
  );

  it('may be read by its owner only, and is replaced in one step', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'connection.json');
    await writeFile(file, 'old', { mode: 0o644 });
    await writeConnection(file, connection);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['connection.json']);
  });

  it('that is absent is no connection', async () => {
    expect(await readConnection(join(await temporaryFolder(), 'connection.json'))).toBeUndefined();
  });

  it('that is damaged fails and says that it holds the password of the data', async () => {
    const file = join(await temporaryFolder(), 'connection.json');
    await writeFile(file, '{"uri": "bolt://');
    await expect(readConnection(file)).rejects.toMatchObject({
      code: 'STATE_DAMAGED',
      message: expect.stringContaining('password'),
    });
  });

  it.each(['bolt://db.example.org:7687', 'bolt://127.0.0.1:7687@evil.example', 'http://127.0.0.1:1', 7])(
    'with the address %s is refused: only loopback is ours',
    (uri) => {
      expect(parseConnection(JSON.stringify({ ...connection, uri }))).toBeUndefined();
    },
  );
});

describe('the users of a server', () => {
  it('count once per registration, as long as they have not left', async () => {
    const folder = join(await temporaryFolder(), 'users');
    const first = await registerUser(folder);
    const second = await registerUser(folder);
    expect(await livingUsers(folder)).toEqual([process.pid, process.pid]);
    await unregisterUser(first);
    await unregisterUser(first);
    expect(await livingUsers(folder)).toEqual([process.pid]);
    await unregisterUser(second);
    expect(await livingUsers(folder)).toEqual([]);
  });

  it('do not count when their process is gone, reused or never was', async () => {
    const folder = join(await temporaryFolder(), 'users');
    const own = await registerUser(folder);
    await writeFile(join(folder, '1-1.json'), JSON.stringify({ pid: 2 ** 30, born: '1' }));
    await writeFile(join(folder, '2-1.json'), JSON.stringify({ pid: process.pid, born: 'earlier' }));
    await writeFile(join(folder, '3-1.json'), 'damaged');
    expect(await livingUsers(folder)).toEqual([process.pid]);
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([own]);
  });

  it('are none where there is no folder', async () => {
    expect(await livingUsers(join(await temporaryFolder(), 'users'))).toEqual([]);
  });
});
