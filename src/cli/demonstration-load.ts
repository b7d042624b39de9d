import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { loadDemonstration } from '../import/demonstration.js';
import { reportText } from '../import/report.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';

/** `whorl demonstration load`: the vocabulary, the source documents and the made-up institute, into any graph. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'demonstration', 'the demonstration graph')
    .command('load')
    .description('load the demonstration graph (npm start does it by itself into an empty managed database)')
    .action(async () => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const report = await loadDemonstration(graph.database, fileURLToPath(new URL('../../seed', import.meta.url)), {
          actor: commandLineActor(),
          onProgress: ({ read, file }) => bar.update(`${read} records  ${file}`),
        });
        bar.end();
        context.out(reportText(report));
      } finally {
        bar.end();
        await graph.close();
      }
    });
}
