import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { becomesFree, isPortFree } from '../../../src/neo4j/local/port.js';

let holder: Server | undefined;

async function hold(): Promise<number> {
  holder = createServer().listen({ port: 0, host: '127.0.0.1', exclusive: true });
  await once(holder, 'listening');
  const address = holder.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

afterEach(() => {
  holder?.close();
});

describe('the port used last', () => {
  it('is waited for while whoever held it is ending', async () => {
    const port = await hold();
    expect(await isPortFree(port)).toBe(false);
    setTimeout(() => holder?.close(), 150);
    expect(await becomesFree(port, 5_000)).toBe(true);
  });

  it('is given up when it stays taken', async () => {
    expect(await becomesFree(await hold(), 120)).toBe(false);
  });
});
