/**
 * Pictures of every page of the explorer into docs/screenshots: light, dark, and on a phone.
 *
 *   npm start                                # in another terminal, with the demonstration graph
 *   npx tsx scripts/screenshots.ts [ADDRESS] [NAME…]
 */
import { mkdir } from 'node:fs/promises';
import { launchBrowser, visit } from '../test/support/browser.js';
import { explorerPages } from '../test/support/explorer-pages.js';

const [address = 'http://127.0.0.1:4000', ...names] = process.argv.slice(2);
const FOLDER = 'docs/screenshots';
const LOOKS = [
  { suffix: '', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { suffix: '-dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { suffix: '-phone', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const;

await mkdir(FOLDER, { recursive: true });
const browser = await launchBrowser();
try {
  for (const { name, path } of await explorerPages(address)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const { suffix, ...look } of LOOKS) {
      const { page } = await visit(browser, `${address}${path}`, { ...look, locale: 'en-GB' });
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: `${FOLDER}/${name}${suffix}.jpg`, type: 'jpeg', quality: 60 });
      await page.context().close();
    }
    console.log(name);
  }
} finally {
  await browser.close();
}
