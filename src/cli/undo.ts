import type { Command } from 'commander';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import { type UndoReport, undoImport } from '../import/undo.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';

/** `whorl undo RUN`: takes an import back as a unit. */
export function register(program: Command, context: CliContext): void {
  program
    .command('undo')
    .description('take an import back as a unit')
    .argument('<run>', 'the run, as the report of the import named it: ImportRun:7, or just 7')
    .option('--dry-run', 'tell what would go and what would come back, write nothing')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
The latest run can always be taken back; the graph is then exactly the one from before it. An earlier run can be taken
back if no later run or decision describes or mentions the same; else these are named. Interrupted? Run it again.

Exit codes: 0 done, 1 refused or failed.`,
    )
    .action(async (run: string, options: { dryRun?: boolean; json?: boolean }) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const report = await undoImport(/^\d+$/.test(run) ? `ImportRun:${run}` : run, {
          database: graph.database,
          fingerprinter: await loadFingerprinter(graph.database),
          actor: commandLineActor(),
          dryRun: options.dryRun,
          onProgress: (done, total) => bar.update(`${done} of ${total} batches taken back`),
          onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
        });
        bar.end();
        context.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
        if (report.refused !== undefined) process.exitCode = 1;
      } finally {
        bar.end();
        await graph.close();
      }
    });
}

function reportText(report: UndoReport): string {
  const { run, dryRun, refused, recordsRemoved, recordsReopened, entitiesRemoved, entitiesRestored } = report;
  if (refused !== undefined) return `${refused.message}\n`;
  const removed = Object.entries(entitiesRemoved).map(([label, number]) => `${number} ${label}`);
  return [
    `${run} ${dryRun ? 'would be' : 'was'} taken back.`,
    `source records removed: ${recordsRemoved}, current again: ${recordsReopened}`,
    `entities removed: ${removed.join(', ') || 'none'}; as they were before: ${entitiesRestored}`,
    '',
  ].join('\n');
}
