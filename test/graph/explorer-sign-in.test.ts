/** Protects signing in, and that forms and roles of the pages are no way into the API for other sites. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

let graph: Seeded;
let server: TestServer;
let open: TestServer;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database);
  open = await startTestServer(graph.database, [], { visitors: { demonstration: true } });
});
afterAll(async () => {
  await server.stop();
  await open.stop();
  await graph.close();
});

const send = (to: TestServer, path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${to.url}${path}`, {
    method: 'POST',
    headers: { origin: to.url, ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

describe('signing in', () => {
  it('keeps a token in a cookie, tells who one is, goes on where one came from, and ends', async () => {
    const signedIn = await send(server, '/sign-in?to=%2F', { token: server.curator });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/']);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict$/);
    const page = await (await fetch(`${server.url}/sign-in`, { headers: { cookie } })).text();
    expect(page).toContain('You are tester, with the role CURATOR.');
    expect(page).toContain('Signed in as tester');
    const out = await send(server, '/sign-in', { do: 'sign-out' }, { cookie });
    expect(out.headers.get('set-cookie')).toMatch(/^whorl-token=; Path=\/; Max-Age=0/);
  });

  it('refuses what is no token and says what to do, in the language of the reader', async () => {
    const answer = await send(server, '/sign-in?lang=da', { token: 'nonsense' });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain('Dette token hører ikke til her');
  });

  it('tells on every page that a sign-in is over, and shows the page all the same', async () => {
    const answer = await fetch(`${server.url}/`, { headers: { cookie: 'whorl-token=over' } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Your sign-in is over.');
  });

  it('takes no form of another site, and none that does not say where it is from', async () => {
    const foreign: readonly Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      const answer = await send(server, '/sign-in', { token: server.curator }, headers);
      expect([answer.status, answer.headers.get('set-cookie')], JSON.stringify(headers)).toEqual([403, null]);
    }
    const silent = await fetch(`${server.url}/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ token: server.curator }),
    });
    expect(silent.status).toBe(403);
  });

  it('refuses forms larger than any of ours', async () => {
    const answer = await send(server, '/sign-in', { token: 'x'.repeat(300_000) });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('larger than 256 KiB');
  });
});

describe('the demonstration on this machine', () => {
  it('is said on every page', async () => {
    expect(await (await fetch(`${open.url}/`)).text()).toContain('everybody who opens these pages here');
    expect(await (await fetch(`${server.url}/`)).text()).not.toContain('everybody who opens these pages here');
  });
});

describe('the API', () => {
  const MUTATION = 'mutation { keepApart(pair: "DoubtfulMatch:none") { userErrors { code } } }';

  it('gives no role for the cookie, nor in the demonstration, nor for headers of a proxy', async () => {
    const cookie = `whorl-token=${server.curator}`;
    const byCookie = await server.post(MUTATION, { headers: { cookie } });
    expect(byCookie.body.data?.keepApart).toEqual({ userErrors: [{ code: 'UNAUTHENTICATED' }] });
    const byMachine = await open.post(MUTATION, { headers: { 'x-user': 'ida' } });
    expect(byMachine.body.data?.keepApart).toEqual({ userErrors: [{ code: 'UNAUTHENTICATED' }] });
    const byToken = await open.post(MUTATION, { token: open.curator });
    expect(byToken.body.data?.keepApart).toEqual({ userErrors: [{ code: 'NOT_FOUND' }] });
    const file = await fetch(`${server.url}/import/files`, { method: 'POST', headers: { cookie }, body: 'x' });
    expect(file.status).toBe(401);
  });
});
