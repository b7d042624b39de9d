/** neo4j-admin without a launcher script: its main class on the same class path. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { causeOf, lastLines } from './death.js';
import { LocalNeo4jError } from './error.js';
import type { Java } from './java.js';
import type { Layout } from './options.js';
import { CLASS_PATH } from './settings.js';

const run = promisify(execFile);

/**
 * Runs neo4j-admin, e.g. `['database', 'dump', 'neo4j', '--to-path=/backup']`. Resolves to what it printed.
 * The server must be stopped for import, dump and load (Community edition). Fails with `ADMIN_FAILED`.
 */
export async function runAdmin(
  layout: Layout,
  java: Java,
  args: readonly string[],
  timeoutMs = 120_000,
): Promise<string> {
  try {
    const { stdout } = await run(java.program, ['-cp', CLASS_PATH, 'org.neo4j.cli.AdminTool', ...args], {
      cwd: layout.libDir,
      env: { NEO4J_HOME: layout.root, NEO4J_CONF: layout.confDir },
      timeout: timeoutMs,
      maxBuffer: 32 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error && typeof error.stderr === 'string'
        ? error.stderr.trim()
        : String(error);
    const cause = causeOf(said);
    const lines = [`neo4j-admin ${args.slice(0, 2).join(' ')} failed. ${cause?.advice ?? ''}`, ...lastLines(said, 8)];
    throw new LocalNeo4jError(cause?.code ?? 'ADMIN_FAILED', lines.join('\n  '), { cause: error });
  }
}
