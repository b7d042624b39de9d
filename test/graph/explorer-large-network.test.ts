/** Protects pages of many nodes: drawn on a canvas that answers, with every node in the table, under the strict policy. */
import { describe, expect, it } from 'vitest';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { madeUpServer } from '../support/made-up-network.js';

const NODES = 2_000;

describe.skipIf(chromiumPath === undefined)('a network of 2,000 nodes in a browser', () => {
  it('is drawn on a canvas that is moved and asked, beside a table with all nodes, some on a page', async () => {
    const server = await madeUpServer(NODES);
    const browser = await launchBrowser();
    try {
      const { page, errors, violations, outside } = await visit(browser, `${server.url}/network?max=${NODES}&lang=en`);
      await page.locator('[data-network][data-ready]').waitFor();
      expect(await page.locator('[data-canvas] canvas').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-canvas]').getAttribute('aria-hidden')).toBe('true');
      const names = await Promise.all(
        [1, 2, 3, 4].map(async (part) => {
          const html = await (await fetch(`${server.url}/network?max=${NODES}&lang=en&nodes=${part}`)).text();
          const [, table = ''] = /id="nodes".*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
          return [...table.matchAll(/<th scope="row"><a href="([^"]+)"/g)].map(([, href]) => href);
        }),
      );
      expect(new Set(names.flat()).size).toBe(NODES);
      await page.getByRole('button', { name: 'Enlarge' }).click();
      await page.waitForURL(/view=\d+%2C\d+%2C1\.5/);
      await page.locator('[data-overlay-link=year]').click();
      await page.waitForURL(/overlay=year/);
      expect({ errors, violations, outside }).toEqual({ errors: [], violations: [], outside: [] });
    } finally {
      await browser.close();
      await server.stop();
    }
  });
});
