import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Listens on a loopback port for a moment. Resolves to the port, or undefined if it cannot be had. Port 0 means any free one. */
async function listen(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** Whether a server could listen on this loopback port now. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await listen(port)) !== undefined;
}

/**
 * Whether the port is free now or within this time. A process that was killed is gone from the list of processes a moment
 * before the system closes what it listened on.
 */
export async function becomesFree(port: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!(await isPortFree(port))) {
    if (performance.now() >= end) return false;
    await sleep(50);
  }
  return true;
}

/** Any free loopback port. */
export async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw new Error('this machine gives no free loopback port');
  return port;
}
