/** The server as people run it, in a process of its own, on the graph of the environment. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const MOST_SECONDS = 120;

export interface BenchServer {
  readonly url: string;
  /** From the start of the process until it answered. */
  readonly startMilliseconds: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('No port is free.');
  return address.port;
}

export async function startedServer(): Promise<BenchServer> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=64', '--conditions=source', '--import', 'tsx', MAIN], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let ended = false;
  const end = new Promise<void>((done) =>
    child.on('exit', () => {
      ended = true;
      done();
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    if (ended) throw new Error('The server ended before it answered; what it said stands above.');
    if (performance.now() - started > MOST_SECONDS * 1_000) throw new Error(`No answer in ${MOST_SECONDS} s.`);
    const ready = await fetch(`${url}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    startMilliseconds: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM');
      await end;
    },
  };
}
