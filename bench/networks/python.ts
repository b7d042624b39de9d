/** networkx, igraph and leidenalg in a Python environment of their own, outside the repository. */
import { execFile, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const PACKAGES = ['networkx==3.6.1', 'igraph==1.0.0', 'leidenalg==0.12.0', 'scipy'];
const SCRIPT = fileURLToPath(new URL('oracle.py', import.meta.url));
const run = promisify(execFile);

async function python(): Promise<string> {
  const environment = join(resolve(process.env.WHORL_BENCH_CACHE ?? join(tmpdir(), 'whorl-bench-cache')), 'networks');
  const program = join(environment, 'bin/python');
  const ready = await run(program, ['-c', 'import networkx, igraph, leidenalg, scipy']).then(
    () => true,
    () => false,
  );
  if (ready) return program;
  console.error(`Installing ${PACKAGES.join(', ')} in ${environment}, once`);
  try {
    await run('python3', ['-m', 'venv', environment]);
    await run(program, ['-m', 'pip', 'install', '--quiet', ...PACKAGES]);
  } catch (error) {
    throw new Error(
      `networkx, igraph and leidenalg could not be installed in ${environment}. They need python3 with venv, and a package index that pip can reach. Delete that folder and run again.`,
      { cause: error },
    );
  }
  return program;
}

/** What the oracle makes of the same facts. */
export async function oracle(asked: unknown): Promise<unknown> {
  const child = spawn(await python(), [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(asked));
  let told = '';
  for await (const part of child.stdout) told += String(part);
  return JSON.parse(told);
}
