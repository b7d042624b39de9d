import { openGraph } from '../graph/open.js';
import type { Ask } from '../server/ask.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';

/** Opens the graph and the API on it for a command that asks, and closes both when it is done. */
export async function withApi<R>({ config, err }: CliContext, use: (ask: Ask) => Promise<R>): Promise<R> {
  const graph = await openGraph(config, { onProgress: localProgressLines(err) });
  try {
    // Loaded only here: the whole API makes the start of every other command a second longer.
    const { openApi } = await import('../server/ask.js');
    const api = await openApi(graph.database, config.localNeo4j.stateDir);
    try {
      return await use(api.ask);
    } finally {
      await api.close();
    }
  } finally {
    await graph.close();
  }
}
