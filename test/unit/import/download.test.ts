/** Protects the network behind the program: what somebody types is fetched with limits, and never from private addresses unasked. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DownloadError, download } from '../../../src/import/download.js';
import { isPrivateAddress } from '../../../src/import/private-addresses.js';

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/words.ttl': (response) => void response.end('words'),
  '/away': (response) => void response.writeHead(302, { location: '/words.ttl' }).end(),
  '/round': (response) => void response.writeHead(302, { location: '/round' }).end(),
  '/file': (response) => void response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/large': (response) => void response.end('x'.repeat(100_000)),
  '/silent': (response) => void response.writeHead(200).write('x'),
  '/%2e%2e%2fup': (response) => void response.end('x'),
};

describe('fetching a file from an address', () => {
  let server: Server;
  let base: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = ANSWERS[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end();
      else answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    base = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('brings it to a folder of ours, redirects followed, and takes it away again', async () => {
    const { path, close } = await download(`${base}/away`, { allowPrivate: true });
    expect(path.endsWith('/words.ttl')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('words');
    await close();
    expect(existsSync(path)).toBe(false);
  });

  it('makes no path of a name', async () => {
    const { path, close } = await download(`${base}/%2e%2e%2fup`, { allowPrivate: true });
    expect(path).toMatch(/whorl-download-\w+\/[\w.]+$/);
    await close();
  });

  it.each([
    ['/nowhere', {}, 'the server answers 404; check the address'],
    ['/round', {}, 'more than 5 redirects'],
    ['/file', {}, 'file: is not fetched; use https'],
    ['/large', { bytes: 50_000 }, 'larger than 0 MiB'],
    ['/silent', { silentMilliseconds: 200 }, 'silent for 0.2 seconds'],
    ['/silent', { milliseconds: 300 }, 'not here after 0 minutes'],
  ])('gives up on %s with %j, and says so', async (path, limits, message) => {
    await expect(download(base + path, { allowPrivate: true, limits })).rejects.toThrow(message);
  });

  it('asks nothing of private addresses, by number or by name', async () => {
    const { port } = new URL(base);
    for (const address of [`${base}/words.ttl`, `http://localhost:${port}/words.ttl`, `http://[::1]:${port}/`]) {
      await expect(download(address, { allowPrivate: false })).rejects.toThrow(
        'is a private address; to fetch from your own network set WHORL_PRIVATE_ADDRESSES=1',
      );
    }
  });

  it.each(['ftp://x.example/a', 'file:///etc/passwd', 'https://me:secret@x.example/a'])(
    'refuses %s',
    async (address) => {
      await expect(download(address, { allowPrivate: true })).rejects.toThrow(DownloadError);
    },
  );

  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.31.0.1', true],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['100.64.0.1', true],
    ['0.0.0.0', true],
    ['::1', true],
    ['::', true],
    ['fe80::1', true],
    ['fd00::1', true],
    ['::ffff:127.0.0.1', true],
    ['::ffff:7f00:1', true],
    ['64:ff9b::7f00:1', true],
    ['no address', true],
    ['130.14.16.134', false],
    ['172.32.0.1', false],
    ['2607:f220:41e:4288::134', false],
    ['::ffff:130.14.16.134', false],
  ])('knows whether %s is private: %s', (address, isPrivate) => {
    expect(isPrivateAddress(address)).toBe(isPrivate);
  });
});
