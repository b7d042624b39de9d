import { Argument, type Command } from 'commander';
import { storeRankingModel } from '../derive/ranking-model.js';
import { REBUILD_TARGETS, type RebuildReport, type RebuildTarget, rebuild } from '../derive/rebuild.js';
import { Lease } from '../graph/lease.js';
import { openGraph } from '../graph/open.js';
import { modelNamed } from './bulk/vocabularies.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';

/** `whorl rebuild`: makes derived data again from what it derives from. */
export function register(program: Command, context: CliContext): void {
  program
    .command('rebuild')
    .description('make derived data again: fingerprints, ties, roll-ups, links between outputs')
    .addArgument(new Argument('<what>', 'what to make again').choices(REBUILD_TARGETS))
    .option(
      '--model <model>',
      'from now on rank concepts by what `whorl train` learnt (a file), by the model that comes with the program (general), or weigh them by the formula (formula)',
    )
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
  fingerprints   counts how common each concept is, weighs all fingerprints anew, and sums them up for units;
                 after a vocabulary was loaded or the graph has grown much
  ties           who works with whom, from outputs and projects
  rollups        counts, concepts and ties of organisations, venues and projects by year
  references     citations, versions and outputs of projects, and with them ties and roll-ups
  all            all of these

Nothing that sources said or people decided is touched. Interrupted? Run it again.`,
    )
    .action(async (what: RebuildTarget, options: { json?: boolean; model?: string }) => {
      if (options.model !== undefined && what !== 'fingerprints' && what !== 'all')
        program.error('--model goes with: whorl rebuild fingerprints --model …');
      const model = options.model === undefined ? undefined : await modelNamed(options.model);
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const lease = await Lease.take(graph.database, {
          purpose: 'rebuild',
          onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
        });
        try {
          if (options.model !== undefined) await storeRankingModel(lease, model);
          const report = await rebuild(graph.database, lease, what, ({ step, done, total }) =>
            bar.update(`${step}: ${done} of ${total}`),
          );
          bar.end();
          context.out(options.json ? `${JSON.stringify(report)}\n` : reportText(report));
        } finally {
          await lease.release();
        }
      } finally {
        bar.end();
        await graph.close();
      }
    });
}

function reportText({ steps, snapshot }: RebuildReport): string {
  const lines = Object.entries(steps).map(([step, count]) => `${step}: ${count}\n`);
  if (snapshot !== undefined) lines.push(`corpus statistics: number ${snapshot}\n`);
  return lines.join('');
}
