/** Protects what holds for every page of the explorer, whatever it shows. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { type ExplorerPage, explorerPages } from '../support/explorer-pages.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

const LANGUAGES = ['en', 'da', 'nl'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let graph: Seeded;
let server: TestServer;
let pages: ExplorerPage[];
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database);
  pages = await explorerPages(server.url);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const withLanguage = (path: string, language: string) => `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
const asCurator = () => ({ cookie: `whorl-token=${server.curator}` });
const get = (path: string) =>
  fetch(`${server.url}${path}`, { headers: { ...asCurator(), accept: 'text/html' }, redirect: 'manual' });
const textOf = (html: string) => html.replace(/<(script|pre|code)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, ' ');

describe('every page of the explorer', () => {
  it('answers in three languages, whole, with one main heading and nothing that slipped through', async () => {
    const wrong: string[] = [];
    for (const { name, path } of pages) {
      for (const language of LANGUAGES) {
        const response = await get(withLanguage(path, language));
        const html = await response.text();
        const expected = name === 'nothing' ? 404 : 200;
        const tell = (what: string) => wrong.push(`${name} (${language}): ${what}`);
        if (response.status !== expected) tell(`status ${response.status}`);
        if (!html.startsWith(`<!doctype html><html lang="${language}"`)) tell('not in its language');
        if ((html.match(/<h1\b/g) ?? []).length !== 1) tell('not one h1');
        if (/\b(undefined|NaN|null|\[object Object\])\b/.test(textOf(html))) tell('a value that is none');
        if (/<[^>]*\sstyle=/.test(html) || /<style/.test(html)) tell('an inline style');
        if (/<script(?![^>]*(\ssrc=|type="application\/(ld\+)?json"))/.test(html)) tell('an inline script');
        if (/<[^>]*\son\w+=/.test(html)) tell('an inline handler');
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no link of ours that leads nowhere', async () => {
    const links = new Map<string, string>();
    for (const { name, path } of pages.filter((page) => page.name !== 'nothing')) {
      const html = await (await get(path)).text();
      for (const [, href = ''] of html.matchAll(/\shref="([^"]+)"/g)) {
        const url = new URL(href.replaceAll('&amp;', '&'), `${server.url}${path}`);
        if (url.origin !== server.url || url.pathname.startsWith('/explorer/')) continue;
        // A few of each kind: the same pages with other values are made by the same code.
        const kind = `${url.pathname.split('/').slice(0, 2).join('/')} ${[...url.searchParams.keys()].sort()} from ${name}`;
        const seen = [...links.values()].filter((one) => one === kind).length;
        if (seen < 2) links.set(`${url.pathname}${url.search}`, kind);
      }
    }
    expect(links.size).toBeGreaterThan(100);
    const dead: string[] = [];
    for (const [link, kind] of links) {
      const { status } = await get(link);
      if (status >= 400) dead.push(`${status} ${link} (${kind})`);
    }
    expect(dead).toEqual([]);
  }, 600_000);

  it('tells search engines and programs the address of the site that it is given', async () => {
    const site = 'https://graph.example.org';
    const named = await startTestServer(graph.database, [], { publicUrl: site });
    try {
      const html = await (await fetch(`${named.url}/about`, { headers: { accept: 'text/html' } })).text();
      expect(html).toContain(`<link rel="canonical" href="${site}/about"`);
      expect(html).toContain(`curl -sS &#39;${site}/graphql&#39;`.replaceAll('&#39;', "'"));
      expect(html).not.toContain(named.url);
    } finally {
      await named.stop();
    }
  });

  it('says the same address to search engines in every language', async () => {
    for (const { name, path } of pages.filter((page) => page.name !== 'nothing' && page.curator === undefined)) {
      const canonical = async (language: string) =>
        /<link rel="canonical" href="([^"]+)"/.exec(await (await get(withLanguage(path, language))).text())?.[1];
      expect(await canonical('da'), name).toBe(await canonical('nl'));
      expect(await canonical('da'), name).not.toContain('lang=');
    }
  });
});

describe.skipIf(chromiumPath === undefined)('every page in a real browser', () => {
  const LOOKS = [
    { name: 'desktop, light', width: 1400, height: 900, colorScheme: 'light' },
    { name: 'phone, dark', width: 390, height: 844, colorScheme: 'dark' },
  ] as const;

  it.each(LOOKS)(
    'is found in order by axe, keeps to the policy and stays at home: $name',
    async (look) => {
      const browser = await launchBrowser();
      const wrong: string[] = [];
      try {
        for (const { name, path } of pages) {
          const visited = await visit(browser, `${server.url}${withLanguage(path, 'en')}`, {
            viewport: { width: look.width, height: look.height },
            colorScheme: look.colorScheme,
            extraHTTPHeaders: asCurator(),
          });
          const { page } = visited;
          await page.waitForLoadState('load');
          await page.evaluate(axe);
          const violations = await page.evaluate<readonly { id: string; nodes: readonly { html: string }[] }[]>(
            `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => found.violations)`,
          );
          for (const { id, nodes } of violations) wrong.push(`${name}: ${id}: ${nodes[0]?.html.slice(0, 160)}`);
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
          if (wide > 0) wrong.push(`${name}: ${wide} pixels wider than the window`);
          for (const outside of visited.outside) wrong.push(`${name}: asked ${outside}`);
          for (const violation of visited.violations) wrong.push(`${name}: policy: ${violation}`);
          for (const error of visited.errors.filter((text) => name !== 'nothing' || !text.includes('404')))
            wrong.push(`${name}: ${error}`);
          await page.context().close();
        }
      } finally {
        await browser.close();
      }
      expect(wrong).toEqual([]);
    },
    900_000,
  );
});
