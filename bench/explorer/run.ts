/**
 * `npm run bench:explorer`: pages of outputs of the graph of the environment, as a reader gets them: how long from the
 * question to the whole page, beside the same question to the API alone, and how much goes over the wire. See README.md.
 */
import { gzipSync } from 'node:zlib';
import { loadConfig } from '../../src/config.js';
import { openGraph } from '../../src/graph/open.js';
import { numbersFrom } from '../../test/support/numbers.js';
import { direct } from '../direct.js';
import { spreadOf } from '../measure.js';
import { startedServer } from '../server.js';
import { OUTPUTS } from './outputs.queries.js';

const PAGES = Number(process.argv[2] ?? 500);
const WARM_UP = 50;
const SEED = 7;
/** Bytes of scripts and styles by their address, packed. */
const assets = new Map<string, Promise<number>>();

const graph = await openGraph(loadConfig(process.env));
const server = await startedServer();
try {
  const all = (await direct(graph.database, OUTPUTS)).map(({ id }) => String(id));
  const chance = numbersFrom(SEED);
  const ids = Array.from({ length: PAGES + WARM_UP }, () => all[Math.floor(chance() * all.length)] ?? '');
  const pages: number[] = [];
  const questions: number[] = [];
  const weights: number[] = [];
  for (const [at, id] of ids.entries()) {
    const path = `/publications/${encodeURIComponent(id.replace('Publication:', ''))}`;
    const page = await timed(() => text(`${server.url}${path}`));
    const question = await timed(() =>
      text(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: questionOf(page.result),
      }),
    );
    if (at < WARM_UP) continue;
    pages.push(page.milliseconds);
    questions.push(question.milliseconds);
    weights.push(await weightOf(page.result));
  }
  const figures = {
    page: spreadOf(pages),
    question: spreadOf(questions),
    kilobytes: spreadOf(weights.map((bytes) => bytes / 1_024)),
  };
  console.log(`${PAGES} of ${all.length} outputs, one reader, after ${WARM_UP} pages`);
  for (const [name, { p50, p95 }] of Object.entries(figures))
    console.log(`${name}: p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}`);
  console.log(
    `page / question: p50 ${(figures.page.p50 / figures.question.p50).toFixed(2)}, p95 ${(figures.page.p95 / figures.question.p95).toFixed(2)}`,
  );
  console.log(`heaviest page with its scripts and styles: ${(Math.max(...weights) / 1_024).toFixed(1)} KB`);
} finally {
  await server.stop();
  await graph.close();
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const started = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - started };
}

async function text(url: string, init: RequestInit = {}): Promise<string> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

/** Bytes of a page and of all its scripts and styles, each packed by gzip. */
async function weightOf(html: string): Promise<number> {
  const addresses = [...html.matchAll(/(?:src|href)="(\/explorer\/assets\/[^"]+)"/g)].map(
    ([, address = '']) => address,
  );
  const sizes = [...new Set(addresses)].map((address) => {
    const known = assets.get(address) ?? text(`${server.url}${address}`).then((body) => gzipSync(body).length);
    assets.set(address, known);
    return known;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, gzipSync(html).length);
}

/** What the page asked, as it tells in "get this by GraphQL". */
function questionOf(html: string): string {
  const [, told = ''] = /href="\/graphql\?([^"]+)"/.exec(html) ?? [];
  const params = new URLSearchParams(told.replaceAll('&amp;', '&'));
  return JSON.stringify({ query: params.get('query'), variables: JSON.parse(params.get('variables') ?? '{}') });
}
