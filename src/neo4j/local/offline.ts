/** neo4j-admin for the data of a state folder: bulk import, dump, load, check. */
import { runAdmin } from './admin.js';
import { LocalNeo4jError } from './error.js';
import { ensureLibrary } from './fetch.js';
import { findJava } from './java.js';
import { prepareFolders } from './launch.js';
import { layoutFor, locked } from './manage.js';
import type { LocalNeo4jOptions } from './options.js';
import { recorded } from './recorded.js';

/** An hour: an import of tens of millions of rows takes minutes, a hung one for ever. */
const DEFAULT_TIMEOUT_MS = 3_600_000;

/**
 * Runs neo4j-admin while no server has the data open, e.g. `['database', 'dump', 'neo4j', '--to-path=/backup']`, and
 * keeps one from being started meanwhile. Resolves to what it printed. Fails with `IN_USE` while the server runs
 * (Community edition has no online backup), `ADMIN_FAILED` with the last lines if the command fails.
 */
export async function runOffline(
  options: LocalNeo4jOptions,
  args: readonly string[],
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
): Promise<string> {
  const layout = await layoutFor(options);
  return locked(layout, options, async () => {
    const { running } = await recorded(layout);
    if (running !== undefined) {
      const message = `Neo4j is running (pid ${running.server.pid}); this needs its data closed. Stop it first: whorl db stop`;
      throw new LocalNeo4jError('IN_USE', message);
    }
    const java = await findJava(options);
    await ensureLibrary(layout.libDir, java, options);
    await prepareFolders(layout, 0, options);
    return runAdmin(layout, java, args, timeoutMs);
  });
}
