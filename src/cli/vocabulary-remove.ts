import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { removeVocabulary, vocabularyNamed } from '../import/vocabularies.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';
import { shownOn } from './vocabulary-report.js';

/** `whorl vocabulary remove VOCABULARY`: with its concepts; outputs are indexed with what is left. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'vocabulary', 'the controlled vocabularies that fingerprints are made of')
    .command('remove')
    .description('take a vocabulary away with its concepts')
    .argument('<vocabulary>', 'its URI or title, or mesh')
    .option('--json', 'print the result as JSON')
    .action(async (name: string, options: { json?: boolean }) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const { uri } = await vocabularyNamed(graph.database, name);
        const report = await removeVocabulary(graph.database, uri, shownOn(bar));
        bar.end();
        const { title, concepts, publications, reindexed } = report;
        context.out(
          options.json
            ? `${JSON.stringify(report)}\n`
            : `${title}: removed with its ${concepts} concepts; ${reindexed} of ${publications} outputs indexed again\n`,
        );
      } finally {
        bar.end();
        await graph.close();
      }
    });
}
