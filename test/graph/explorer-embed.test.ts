/** Protects what portals take: components as one small script, pages for frames, and the two examples. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askPublication, publicationPage } from '../../examples/portal/publication.js';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

const PERSON = 'local:demonstration/p-pernille-askholt';

let graph: Seeded;
let server: TestServer;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database, ['*'], { frameAncestors: ["'self'", 'https://portal.example'] });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

describe('the script of the components', () => {
  it('is small, asks to be looked at again soon, and may be loaded by every origin', async () => {
    const response = await fetch(`${server.url}/embed/whorl.js`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('javascript');
    expect(response.headers.get('cache-control')).toBe('public, max-age=600');
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const etag = response.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const script = await response.text();
    expect(gzipSync(script).length).toBeLessThan(15 * 1024);
    expect(script).not.toMatch(/\bimport\s*[("']|\beval\(/);
    const again = await fetch(`${server.url}/embed/whorl.js`, {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });
});

describe('pages for frames', () => {
  it.each([
    `/embed/fingerprint/${encodeURIComponent(PERSON)}`,
    `/embed/publications/${encodeURIComponent(PERSON)}?first=3`,
    `/embed/collaborators/${encodeURIComponent(PERSON)}`,
    '/embed/network?scope=ego&of=Pernille+Askholt&max=40',
    '/embed/path?from=Pernille+Askholt&to=Sarah+Nordentved',
  ])('%s shows something, without header, to the sites that may', async (path) => {
    const response = await fetch(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=en`);
    const page = await response.text();
    expect(response.status, page).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self' https://portal.example");
    expect(page).toContain('<base target="_top"');
    expect(page).toContain('Pernille Askholt');
    expect(page).not.toContain('site-header');
  });

  it('are the only ones that may be framed', async () => {
    const response = await fetch(`${server.url}/network?kind=LABS`);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('say so when there is nothing by that name', async () => {
    expect((await fetch(`${server.url}/embed/fingerprint/Person:nobody`)).status).toBe(404);
    expect((await fetch(`${server.url}/embed/path?from=Pernille+Askholt`)).status).toBe(400);
  });
});

describe('the typed client of the example', () => {
  it('makes a page of a publication from one request', async () => {
    const found = await graph.execute('{ publications(first: 1, orderBy: NEWEST) { nodes { id title } } }');
    const [, id = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(found.data)) ?? [];
    const { title } = await askPublication(server.url, id);
    expect(JSON.stringify(found.data)).toContain(JSON.stringify(title).slice(1, -1));
    const page = await publicationPage(server.url, id, 'nl');
    expect(page).toContain('<html lang="nl">');
    expect(page).toMatch(/<li>[^<]+ 100 %<\/li>/);
  });

  it('says what is wrong when there is none', async () => {
    await expect(askPublication(server.url, 'doi:10.5555/nothing-there')).rejects.toThrow('There is no publication');
  });
});

/** Another origin, as strict as a portal may be. */
async function portal(page: string): Promise<{ readonly url: string; readonly http: Server }> {
  const css = readFileSync(new URL('../../examples/portal/portal.css', import.meta.url), 'utf8');
  const policy = `default-src 'none'; style-src 'self'; script-src ${server.url}; connect-src ${server.url}`;
  const http = createServer((request, response) => {
    const isStyle = request.url === '/portal.css';
    const found = isStyle || request.url === '/';
    response.writeHead(found ? 200 : 204, {
      'content-type': isStyle ? 'text/css' : 'text/html',
      'content-security-policy': policy,
    });
    response.end(isStyle ? css : found ? page : undefined);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = http.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, http };
}

describe.skipIf(chromiumPath === undefined)('the plain page of the example', () => {
  const example = readFileSync(new URL('../../examples/portal/plain.html', import.meta.url), 'utf8');

  it('shows all five components from one request under a strict policy of another origin', async () => {
    const { url, http } = await portal(example.replaceAll('http://127.0.0.1:4000', server.url));
    const browser = await launchBrowser();
    try {
      const { page, requests, errors, violations } = await visit(browser, url);
      await page.locator('whorl-path').getByRole('heading', { name: 'To Sarah Nordentved' }).waitFor();
      for (const name of ['fingerprint', 'publications', 'collaborators', 'network', 'path'])
        expect(await page.locator(`whorl-${name}`).getByRole('link').count(), name).toBeGreaterThan(1);
      expect(await page.locator('whorl-collaborators h2').textContent()).toBe('Samarbejdspartnere');
      expect(await page.locator('whorl-network svg path.mark').count()).toBeGreaterThan(5);
      expect(requests.filter((request) => request === `${server.url}/graphql`).length).toBeLessThanOrEqual(2);
      expect({ errors, violations }).toEqual({ errors: [], violations: [] });
    } finally {
      await browser.close();
      http.close();
    }
  });

  it('says in words what is missing and what went wrong', async () => {
    const body = `<!doctype html><html lang="nl"><title>x</title><script src="${server.url}/embed/whorl.js" defer></script>
      <whorl-fingerprint></whorl-fingerprint><whorl-publications entity="Person:nobody"></whorl-publications></html>`;
    const { url, http } = await portal(body);
    const browser = await launchBrowser();
    try {
      const { page } = await visit(browser, url);
      await page.getByRole('alert').getByText('Het attribuut entity ontbreekt.').waitFor();
      await page.getByRole('status').getByText('Niets gevonden voor Person:nobody.').waitFor();
    } finally {
      await browser.close();
      http.close();
    }
  });
});
