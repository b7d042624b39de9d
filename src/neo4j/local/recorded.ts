import { type Connection, type RunningConnection, readConnection } from './connection.js';
import type { Layout } from './options.js';
import { commandLineOf, isAlive } from './process.js';
import { serverMark } from './settings.js';

/** The server connection.json speaks of, if it is a living process and really ours. */
export async function recorded(
  layout: Layout,
): Promise<{ known: Connection | undefined; running: RunningConnection | undefined }> {
  const known = await readConnection(layout.connectionFile);
  const server = known?.server;
  if (known === undefined || server === undefined || !(await isAlive(server))) return { known, running: undefined };
  const ours = (await commandLineOf(server.pid))?.includes(serverMark(layout)) ?? false;
  return { known, running: ours ? { ...known, server } : undefined };
}
