/** Protects who is taken for whom on the pages: a mistake here gives strangers the right to import and decide. */
import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import express, { type Request } from 'express';
import { describe, expect, it } from 'vitest';
import { isOwnForm } from '../../../explorer/src/own-form.js';
import { ownAddress } from '../../../explorer/src/pages/sign-in/sign-in.page.js';
import { loadConfig } from '../../../src/config.js';
import { createToken } from '../../../src/server/tokens.js';
import { type VisitorSettings, Visitors } from '../../../src/server/visitor.js';

const secret = new TextEncoder().encode('a secret of these tests, long enough');
const proxy = {
  trusted: ['10.1.2.3', '192.168.0.0/16', 'fd00::/8'],
  userHeader: 'X-User',
  roleHeader: 'X-Role',
  curators: ['ida'],
};

/** A request as Node hands it on. */
function requestFrom(address: string, headers: Readonly<Record<string, string | string[]>> = {}): Request {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: address });
  const message = new IncomingMessage(socket);
  message.headers = { host: 'localhost:4000', ...headers };
  const app = express();
  const request: Request = Object.setPrototypeOf(message, app.request);
  Object.defineProperty(request, 'app', { value: app });
  return request;
}

const seenBy = (settings: VisitorSettings, address: string, headers?: Record<string, string | string[]>) =>
  new Visitors(secret, settings).of(requestFrom(address, headers));

describe('the local demonstration', () => {
  const demonstration = { demonstration: true };

  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
    'makes a curator of whoever asks from %s',
    async (address) => {
      expect((await seenBy(demonstration, address)).visitor).toEqual({
        name: 'demonstration',
        role: 'CURATOR',
        by: 'DEMONSTRATION',
      });
    },
  );

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:4000', '[::1]:4000', '[::1]'])(
    'takes %s for this machine',
    async (host) => {
      expect((await seenBy(demonstration, '127.0.0.1', { host })).visitor).toBeDefined();
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example:4000',
    'evil.example:127',
    '',
    'localhost:x',
  ])('gives nothing to a page that reaches this machine by the name "%s"', async (host) => {
    expect((await seenBy(demonstration, '127.0.0.1', { host })).visitor).toBeUndefined();
  });

  it.each(['10.0.0.9', '192.168.1.1', '::2', 'fe80::1', ''])('gives nothing to somebody at "%s"', async (address) => {
    expect((await seenBy(demonstration, address)).visitor).toBeUndefined();
  });

  it.each(['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])(
    'gives nothing to what came through a proxy that says so by %s',
    async (name) => {
      expect((await seenBy(demonstration, '127.0.0.1', { [name]: '203.0.113.7' })).visitor).toBeUndefined();
    },
  );

  it('is off unless it is asked for, and beside a proxy', async () => {
    expect((await seenBy({}, '127.0.0.1')).visitor).toBeUndefined();
    expect((await seenBy({ demonstration: true, proxy }, '127.0.0.1')).visitor).toBeUndefined();
  });
});

describe('a proxy in front', () => {
  it.each(['10.1.2.3', '192.168.200.1', '::ffff:192.168.0.1', 'fd12::1'])('is believed at %s', async (address) => {
    expect((await seenBy({ proxy }, address, { 'x-user': 'reader' })).visitor).toEqual({
      name: 'reader',
      role: 'VIEWER',
      by: 'PROXY',
    });
  });

  it.each(['10.1.2.4', '127.0.0.1', '::1', 'fe80::1', 'nonsense'])('is not believed at %s', async (address) => {
    expect((await seenBy({ proxy }, address, { 'x-user': 'ida', 'x-role': 'curator' })).visitor).toBeUndefined();
  });

  it('makes a curator of whom the settings name and of whom the role header calls so, of nobody else', async () => {
    const roleOf = async (headers: Record<string, string>) =>
      (await seenBy({ proxy }, '10.1.2.3', headers)).visitor?.role;
    expect(await roleOf({ 'x-user': 'ida' })).toBe('CURATOR');
    expect(await roleOf({ 'x-user': 'bo', 'x-role': 'Curator' })).toBe('CURATOR');
    expect(await roleOf({ 'x-user': 'bo', 'x-role': 'curator,viewer' })).toBe('VIEWER');
    expect(await roleOf({ 'x-user': 'bo', 'x-role': 'ADMIN' })).toBe('VIEWER');
    expect(await roleOf({ 'x-user': 'bo' })).toBe('VIEWER');
  });

  it.each([[''], ['   '], ['a'.repeat(201)], ['ida\u0007'], ['ida, bo'], ['<script>'], [['ida', 'bo']]])(
    'is not believed when the name is %j',
    async (name) => {
      expect((await seenBy({ proxy }, '10.1.2.3', { 'x-user': name })).visitor).toBeUndefined();
    },
  );

  it('may send names in UTF-8', async () => {
    const sent = Buffer.from('Søren Ærø', 'utf8').toString('latin1');
    expect((await seenBy({ proxy }, '10.1.2.3', { 'x-user': sent })).visitor?.name).toBe('Søren Ærø');
  });
});

describe('a token in a cookie', () => {
  const visitors = new Visitors(secret, {});
  const withCookie = (cookie: string) => visitors.of(requestFrom('203.0.113.7', { cookie }));

  it('says who looks, among other cookies', async () => {
    const token = await createToken(secret, 'ida', 'CURATOR', '1h');
    expect(await withCookie(`a=b; whorl-token=${token}; c=d`)).toEqual({
      visitor: { name: 'ida', role: 'CURATOR', by: 'TOKEN' },
      signInOver: false,
    });
  });

  it('is told to be over, and is nobody, when it ended or is not ours', async () => {
    const over = await createToken(secret, 'ida', 'CURATOR', '-1h');
    const strange = await createToken(
      new TextEncoder().encode('another secret, which is not ours'),
      'ida',
      'CURATOR',
      '1h',
    );
    for (const token of [over, strange, 'x', 'a b', '%%%'])
      expect(await withCookie(`whorl-token=${token}`), token).toEqual({ visitor: undefined, signInOver: true });
    expect(await withCookie('whorl-token=')).toEqual({ visitor: undefined, signInOver: false });
    expect(await withCookie('not-whorl-token=x')).toEqual({ visitor: undefined, signInOver: false });
  });

  it('is kept where scripts and other sites do not reach it, as long as it holds', async () => {
    const token = await createToken(secret, 'ida', 'VIEWER', '1h');
    const outcome = await visitors.signIn(`  ${token}\n`, true);
    if (!('cookie' in outcome)) throw new Error('The token was refused.');
    expect(outcome.cookie).toMatch(/; Path=\/; Max-Age=(3600|35\d\d); HttpOnly; SameSite=Strict; Secure$/);
    const plain = await visitors.signIn(token, false);
    expect('cookie' in plain && plain.cookie).toMatch(/SameSite=Strict$/);
    expect(await visitors.signIn('nonsense', false)).toEqual({ problem: 'TOKEN' });
    expect(visitors.signOut(false)).toMatch(/^whorl-token=; Path=\/; Max-Age=0;/);
  });
});

describe('a form', () => {
  const isOwn = (headers: Record<string, string>, publicUrl?: string) =>
    isOwnForm(
      {
        method: 'POST',
        url: new URL('http://graph.example.org/curation'),
        header: (name) => headers[name],
        body: { async *[Symbol.asyncIterator]() {} },
        requestId: '',
        signInOver: false,
        host: {
          signIn: async () => ({ problem: 'TOKEN' }),
          signOut: () => '',
          spool: async () => ({ problem: '' }),
        },
      },
      publicUrl,
    );

  it('is taken from our own pages, also behind a proxy that ends TLS', () => {
    expect(isOwn({ origin: 'http://graph.example.org' })).toBe(true);
    expect(isOwn({ origin: 'https://graph.example.org', 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(isOwn({ origin: 'https://public.example.org' }, 'https://public.example.org')).toBe(true);
  });

  it.each([
    [{}],
    [{ origin: 'null' }],
    [{ origin: 'http://evil.example' }],
    [{ origin: 'http://graph.example.org.evil.example' }],
    [{ origin: 'http://graph.example.org:8080' }],
    [{ origin: 'http://graph.example.org', 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://graph.example.org', 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'same-origin' }],
  ])('is refused with %j', (headers) => {
    expect(isOwn(headers)).toBe(false);
  });

  it('leads to addresses of ours only after signing in', () => {
    expect(ownAddress('/import?lang=da')).toBe('/import?lang=da');
    for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', 'evil', '/a\nb', '/a\\b', null])
      expect(ownAddress(to), String(to)).toBeUndefined();
  });
});

describe('the settings of who looks', () => {
  it('are refused by half', () => {
    expect(() => loadConfig({ WHORL_PROXY_USER_HEADER: 'X-User' })).toThrow('without WHORL_TRUSTED_PROXIES');
    expect(() => loadConfig({ WHORL_TRUSTED_PROXIES: '10.0.0.1' })).toThrow('WHORL_PROXY_USER_HEADER is not set');
    expect(() => loadConfig({ WHORL_PROXY_CURATORS: 'ida' })).toThrow('WHORL_PROXY_USER_HEADER is not set');
    expect(() => loadConfig({ WHORL_TRUSTED_PROXIES: '10.0.0.1/33', WHORL_PROXY_USER_HEADER: 'X-User' })).toThrow(
      'networks of your proxies',
    );
    expect(() => loadConfig({ WHORL_TRUSTED_PROXIES: '10.0.0.1', WHORL_PROXY_USER_HEADER: 'X User' })).toThrow(
      'name of a header',
    );
    expect(() => loadConfig({ WHORL_DEMONSTRATION_ROLE: 'viewer' })).toThrow('curator or none');
  });

  it('are taken together', () => {
    const { visitors } = loadConfig({
      WHORL_TRUSTED_PROXIES: '10.0.0.1, fd00::/8',
      WHORL_PROXY_USER_HEADER: 'X-User',
      WHORL_PROXY_CURATORS: 'ida, bo',
      WHORL_DEMONSTRATION_ROLE: 'none',
    });
    expect(visitors).toEqual({
      proxy: {
        trusted: ['10.0.0.1', 'fd00::/8'],
        userHeader: 'X-User',
        roleHeader: undefined,
        curators: ['ida', 'bo'],
      },
      demonstration: false,
    });
  });
});
