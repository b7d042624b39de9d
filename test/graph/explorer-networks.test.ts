/** Protects networks, paths and matrices as pages: complete without scripts, in three languages, alive with them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchBrowser, visit } from '../support/browser.js';
import { startTestServer, type TestServer } from '../support/http.js';
import { type Seeded, seeded } from '../support/seeded.js';

let graph: Seeded;
let server: TestServer;
beforeAll(async () => {
  graph = await seeded();
  server = await startTestServer(graph.database);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

async function html(path: string): Promise<string> {
  const response = await fetch(`${server.url}${path}`, { headers: { accept: 'text/html' } });
  expect(response.status, path).toBe(200);
  return response.text();
}

/** Of a table: the text of the row headers. */
const rowNames = (page: string): string[] =>
  [...page.matchAll(/<th scope="row">(?:<a [^>]*>)?([^<]*)/g)].map(([, name]) => name ?? '');
const nodeCount = (page: string): number => page.match(/data-node="\d+"/g)?.length ?? 0;

describe('the page of a network', () => {
  it('holds every node of the picture in the table too, and says how it was counted', async () => {
    const page = await html('/network?kind=LABS&lang=en');
    expect(nodeCount(page)).toBeGreaterThan(3);
    const names = rowNames(page.slice(page.indexOf('id="nodes"'), page.indexOf('id="links"')));
    expect(names).toHaveLength(nodeCount(page));
    for (const [, name] of page.matchAll(/aria-label="([^"]*), cluster \d+, strength/g)) expect(names).toContain(name);
    expect(page).toContain('Counting: Fractional');
    expect(page).toMatch(/Years: first–newest \(\d{4}\)/);
  });

  it.each(['en', 'da', 'nl'])('speaks %s', async (language) => {
    const page = await html(`/network?kind=COUNTRIES&lang=${language}`);
    const own = { en: 'Denmark', da: 'Danmark', nl: 'Denemarken' }[language] ?? '';
    expect(page).toContain(`>${own}</a>`);
  });

  it('sorts its tables by an address', async () => {
    const page = await html('/network?kind=LABS&sort=name&lang=en');
    const names = rowNames(page.slice(page.indexOf('id="nodes"'), page.indexOf('id="links"')));
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  it('takes a name for an ego, asks back where it means several, and says where it means nobody', async () => {
    const one = await html('/network?scope=ego&of=Pernille+Askholt&lang=en');
    expect(one).toContain('Network: Pernille Askholt');
    expect(nodeCount(one)).toBeGreaterThan(5);
    expect(await html('/network?scope=ego&of=Askholt+Lab&lang=en')).toMatch(/Which “Askholt Lab”\?|Network: /);
    expect(await html('/network?scope=ego&of=Zzyzx+Qwrtp&lang=en')).toContain('Nobody and nothing is found');
  });

  it('shows the card of the node that the address names', async () => {
    const page = await html('/network?kind=LABS&lang=en');
    const id = /sel=([^&"]+)/.exec(page)?.[1] ?? /"id":"(Organization:[^"]+)"/.exec(page)?.[1] ?? '';
    const chosen = await html(`/network?kind=LABS&lang=en&sel=${encodeURIComponent(decodeURIComponent(id))}`);
    expect(chosen).toContain('Open the page');
    expect(chosen).toContain('Expand: its own network');
  });

  it.each([
    ['SVG', 'image/svg+xml', '<svg'],
    ['GEXF', 'xml', '<gexf'],
    ['GRAPHML', 'xml', '<graphml'],
    ['VOSVIEWER_JSON', 'json', '"network"'],
    ['PAJEK', 'text', '*Vertices'],
    ['CSV', 'csv', 'label'],
    ['CSV_LINKS', 'csv', 'from,to'],
  ])('gives %s as a file', async (format, type, part) => {
    const response = await fetch(`${server.url}/network/file?kind=LABS&format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="network[\w.-]+"$/);
    expect(await response.text()).toContain(part);
  });

  it('tells what to change where an address asks for what is not there', async () => {
    const response = await fetch(`${server.url}/network/file?kind=LABS&format=XLS`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('GRAPHML');
  });
});

describe.skipIf(chromiumPath === undefined)('a network in a browser', () => {
  it('is enlarged, walked by arrow keys and selected, and the address follows', async () => {
    const browser = await launchBrowser();
    try {
      const { page, errors, violations, outside } = await visit(browser, `${server.url}/network?kind=LABS&lang=en`);
      await page.locator('[data-network][data-ready]').waitFor();
      await page.getByRole('button', { name: 'Enlarge' }).click();
      await page.waitForURL(/view=\d+%2C\d+%2C1\.5/);
      await page.locator('[data-node="0"] a').focus();
      await page.keyboard.press('0');
      await page.waitForURL((url) => !url.searchParams.has('view'));
      const places = new Set<string | null>();
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        await page.keyboard.press(key);
        places.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
      }
      expect(places.size).toBeGreaterThan(1);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Open the page' }).waitFor();
      const chosen = new URL(page.url()).searchParams.get('sel');
      expect(chosen).toMatch(/^Organization:/);
      // The same address gives the same scene.
      await page.reload();
      await page.locator('[data-network][data-ready]').waitFor();
      await page.getByRole('link', { name: 'Expand: its own network' }).waitFor();
      expect(await page.locator('.node.selected').count()).toBe(1);
      await page.getByRole('link', { name: 'Mean year' }).first().click();
      expect(new URL(page.url()).searchParams.get('overlay')).toBe('year');
      await page.locator('#nodes').scrollIntoViewIfNeeded();
      await page.locator('thead a[data-sort=name]').click();
      expect(new URL(page.url()).searchParams.get('sort')).toBe('name');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'PNG' }).click();
      expect((await download).suggestedFilename()).toBe('network.png');
      expect({ errors, violations, outside }).toEqual({ errors: [], violations: [], outside: [] });
    } finally {
      await browser.close();
    }
  });
});

describe('the path finder', () => {
  const ENDS = 'from=Pernille+Askholt&to=Sarah+Nordentved';

  it('tells a path as sentences with the outputs that make each step, and draws it', async () => {
    const page = await html(`/paths?${ENDS}&lang=en&k=1`);
    expect(page).toContain('Path 1: 2 hops');
    expect(page).toMatch(/Pernille Askholt wrote with Gert ter Hoefsloot in 2025, and 33 more since 2016:/);
    expect(page).toMatch(/Gert ter Hoefsloot wrote with Sarah Nordentved in 2025:/);
    expect(page.match(/class="path-end"/g)).toHaveLength(3);
    expect(page).toContain('Who could introduce them');
    expect(page).toContain('Who is within reach of Pernille Askholt');
  });

  it.each([
    ['da', 'Pernille Askholt skrev sammen med Gert ter Hoefsloot i 2025, og 33 mere siden 2016:'],
    ['nl', 'Pernille Askholt schreef met Gert ter Hoefsloot in 2025, en nog 33 sinds 2016:'],
  ])('tells it in %s', async (language, sentence) => {
    expect(await html(`/paths?${ENDS}&lang=${language}&k=1`)).toContain(sentence);
  });

  it('goes round somebody who is to be avoided, and offers to take that back', async () => {
    const page = await html(`/paths?${ENDS}&lang=en&k=1`);
    const href = /class="avoid" href="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const round = await html(href);
    expect(round).toContain('No longer avoid Gert ter Hoefsloot');
    expect(round).not.toContain('Pernille Askholt wrote with Gert ter Hoefsloot');
  });

  it('says why there is none', async () => {
    const page = await html(`/paths?${ENDS}&lang=da&hops=1`);
    expect(page).toContain('Den korteste kæde har flere led, end der blev bedt om.');
    expect(await html('/paths?from=Pernille+Askholt&to=Pernille+Askholt&lang=nl')).toContain(
      'Beide uiteinden zijn dezelfde.',
    );
  });

  it('lets choose where a name means several', async () => {
    const page = await html('/paths?from=Vesterhav&to=Sarah+Nordentved&lang=en');
    expect(page).toContain('Which “Vesterhav”?');
    const href = /class="choices".*?href="([^"]+)"/s.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(await html(href)).toMatch(/<h1>From .*Vesterhav.* to Sarah Nordentved<\/h1>/);
  });
});

describe('the matrix', () => {
  it('shows the numbers of the guide for analysts as a table, and draws them', async () => {
    const page = await html('/matrix?rows=LABS&columns=COUNTRIES&lang=en');
    expect(page).toMatch(/<td class="number h6"[^>]*>\d+/);
    expect(page).toMatch(/class="ribbon k1"/);
    expect(page).toContain('totals are distinct outputs, not sums of cells');
    expect(await html('/matrix?rows=LABS&columns=COUNTRIES&lang=nl')).toContain('>Denemarken<');
  });

  it('leads from a lab in a year to its outputs', async () => {
    const page = await html('/matrix?rows=LABS&columns=YEARS&lang=en');
    const [, href = '', count] = /<a href="(\/search\?organization=[^"]+)">(\d+)<\/a>/.exec(page) ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    await html(href.replaceAll('&amp;', '&'));
  });

  it('comes as a table for a spreadsheet with as many lines as rows', async () => {
    const page = await html('/matrix?rows=LABS&columns=PARTNERS&lang=en');
    const response = await fetch(`${server.url}/matrix/file?rows=LABS&columns=PARTNERS&lang=en`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(rowNames(page).length + 1);
  });
});
