/** The pages on a made-up network of any size: an answer of the API without a graph behind it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createExplorer, type Host } from '@whorl/explorer';
import { numbersFrom } from './numbers.js';

export interface MadeUpServer {
  readonly url: string;
  stop(): Promise<void>;
}

const clientFolder = fileURLToPath(new URL('../../explorer/dist/client/', import.meta.url));

/** Communities of about sixty, most links inside them, as networks of co-authors have. */
export function madeUpNetwork(size: number, linksEach = 6) {
  const next = numbersFrom(size);
  const clusters = Math.max(1, Math.round(size / 60));
  const nodes = Array.from({ length: size }, (_, at) => {
    const cluster = at % clusters;
    const angle = (cluster / clusters) * 2 * Math.PI;
    const far = cluster % 3;
    return {
      id: `Person:p${at}`,
      label: `Somebody Number ${at}`,
      outputs: 1 + Math.floor(next() * 80),
      firstYear: 2001,
      lastYear: 2024,
      averageYear: 2001 + next() * 23,
      degree: linksEach,
      strength: 1 + 60 * next() ** 3,
      betweenness: next() / 10,
      cluster: cluster + 1,
      position: { x: Math.cos(angle) * (1 + far) + next() * 0.7, y: Math.sin(angle) * (1 + far) + next() * 0.7 },
    };
  });
  const links = new Map<string, object>();
  for (let from = 0; from < size; from++)
    for (let turn = 0; turn < linksEach; turn++) {
      const to = next() < 0.85 ? (from + clusters * Math.ceil(next() * 20)) % size : Math.floor(next() * size);
      if (from === to) continue;
      const [a, b] = [Math.min(from, to), Math.max(from, to)];
      links.set(`${a} ${b}`, {
        from: { id: `Person:p${a}` },
        to: { id: `Person:p${b}` },
        strength: 0.1 + next() * 10,
        normalizedStrength: next(),
        outputs: 1 + Math.floor(next() * 9),
        firstYear: 2001 + Math.floor(next() * 10),
        lastYear: 2015 + Math.floor(next() * 9),
      });
    }
  return {
    nodeCount: size,
    linkCount: links.size,
    modularity: 0.6,
    truncated: false,
    nodes,
    links: [...links.values()],
    cuts: [],
    parameters: { asOf: 2024, revision: 1, seed: 0, dataDate: null, version: '0' },
  };
}

/** Nobody signs in here, and nothing is sent. */
const host: Host = {
  signIn: async () => ({ problem: 'TOKEN' }),
  signOut: () => '',
  spool: async () => ({ problem: 'This server only shows.' }),
};

/** Any page; every question is answered by this network. */
export async function madeUpServer(size: number): Promise<MadeUpServer> {
  const collaborationNetwork = madeUpNetwork(size);
  const explorer = createExplorer({
    clientFolder,
    // The page asks one question only, and gets what that question asks for.
    execute: async () => ({ data: JSON.parse(JSON.stringify({ collaborationNetwork })) }),
  });
  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname.startsWith('/explorer/')) {
      const file = await readFile(`${clientFolder}${url.pathname.slice('/explorer/'.length)}`).catch(() => null);
      const type = url.pathname.endsWith('.js')
        ? 'text/javascript'
        : url.pathname.endsWith('.css')
          ? 'text/css'
          : 'image/svg+xml';
      response.writeHead(file === null ? 404 : 200, { 'content-type': type });
      response.end(file);
      return;
    }
    const answer = await explorer.answer(
      { method: 'GET', url, header: () => undefined, body: request, requestId: 'made-up', signInOver: false, host },
      undefined,
    );
    response.writeHead(answer?.status ?? 404, answer === undefined ? {} : headersOf(answer.headers));
    response.end(answer?.body);
  });
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const address: AddressInfo | string | null = http.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stop: () => new Promise((done) => http.close(() => done())),
  };
}

const headersOf = (headers: Readonly<Record<string, string | readonly string[]>>): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
