/** YAKE (PyPI) on the same documents, in a Python environment of its own that lies in the system's temporary folder. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Document } from './inspec.js';

const VERSION = '0.7.3';
const SCRIPT = fileURLToPath(new URL('run_yake.py', import.meta.url));
const line = z.object({ id: z.number(), phrases: z.array(z.string()) });

/** @throws if there is no python3 with venv, or no package registry */
export function yake(documents: readonly Document[]): { phrases: Map<number, string[]>; seconds: number } {
  const folder = join(tmpdir(), `whorl-bench-yake-${VERSION}`);
  const python = join(folder, 'bin', 'python');
  if (!existsSync(join(folder, 'ready'))) {
    execFileSync('python3', ['-m', 'venv', folder]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', `yake==${VERSION}`], { stdio: 'inherit' });
    execFileSync('touch', [join(folder, 'ready')]);
  }
  const input = documents.map(({ id, title, abstract }) => JSON.stringify({ id, text: `${title}. ${abstract}` }));
  const started = Date.now();
  const output = execFileSync(python, [SCRIPT], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  const seconds = (Date.now() - started) / 1000;
  const rows = output
    .trim()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)));
  return { phrases: new Map(rows.map(({ id, phrases }) => [id, phrases])), seconds };
}
