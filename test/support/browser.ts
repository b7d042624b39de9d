/** A real browser that opens our pages and tells what it was not allowed to do, what went wrong, and where it went. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian and others put Chromium or Chrome; tests that need a browser are skipped where there is none. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const chromiumPath: string | undefined = PLACES.find((path) => existsSync(path));

export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, in order; those for `data:` and `blob:` are not requests. */
  readonly requests: readonly string[];
  /** Requests to another host than the page's own. */
  readonly outside: readonly string[];
  /** Errors written to the console and errors nobody caught. */
  readonly errors: readonly string[];
  /** Breaches of the content security policy: `directive: what was blocked`. */
  readonly violations: readonly string[];
}

/** Starts Chromium without its own traffic. Close it with `close()`. */
export function launchBrowser(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(`No Chromium at ${PLACES.join(', ')}: apt-get install chromium.`);
  return chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** Opens an address in a fresh profile (no cookies, no local storage) and keeps watching until the browser is closed. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const requests: string[] = [];
  const outside: string[] = [];
  const errors: string[] = [];
  const violations: string[] = [];
  const { host } = new URL(address);
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return;
    requests.push(request.url());
    if (url.host !== host) outside.push(request.url());
  });
  const page = await context.newPage();
  // Below the time limit of a test, so that what was waited for is named; a busy machine needs more than the usual 30 s.
  page.setDefaultTimeout(100_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(`
    addEventListener('securitypolicyviolation', (event) =>
      reportViolation(event.effectiveDirective + ': ' + event.blockedURI));
  `);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return { page, requests, outside, errors, violations };
}
