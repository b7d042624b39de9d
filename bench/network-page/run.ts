/**
 * `npm run bench:network-page`: how long until a network page answers to a reader, and how many frames it draws while it
 * is moved, for 300 (SVG), 500 and 2,000 (canvas) made-up nodes in Chromium without a graphics card.
 */
import { z } from 'zod';
import { launchBrowser, visit } from '../../test/support/browser.js';
import { madeUpServer } from '../../test/support/made-up-network.js';
import { spreadOf } from '../measure.js';

const SIZES = [300, 500, 2_000];
const FRAMES = 90;

/** Text, since what tsx makes of a function needs helpers that a page does not have. */
const MOVE = `new Promise((done) => {
  const times = [];
  const button = document.querySelector('[data-action=left]');
  const step = (now) => {
    times.push(now);
    button.click();
    if (times.length <= ${FRAMES}) requestAnimationFrame(step);
    else done(times.slice(1).map((time, at) => time - times[at]));
  };
  requestAnimationFrame(step);
})`;

const browser = await launchBrowser();
try {
  for (const size of SIZES) {
    const server = await madeUpServer(size);
    const started = performance.now();
    const { page, errors } = await visit(browser, `${server.url}/network?max=${size}`);
    await page.locator('[data-network][data-ready]').waitFor();
    // Ready is when a press of a button has moved the picture.
    await page.getByRole('button', { name: 'Enlarge' }).click();
    await page.waitForURL(/view=/);
    const ready = performance.now() - started;
    const gaps = z.array(z.number()).parse(await page.evaluate(MOVE));
    const { p50, p95 } = spreadOf(gaps);
    console.log(
      `${size} nodes: answers after ${ready.toFixed(0)} ms; a frame while moving p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${FRAMES} frames)${errors.length > 0 ? `; errors: ${errors.join(', ')}` : ''}`,
    );
    await server.stop();
  }
} finally {
  await browser.close();
}
