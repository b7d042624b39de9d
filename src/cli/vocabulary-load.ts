import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { loadVocabulary, readVocabulary } from '../import/demonstration.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';
import { localProgressLines } from './local-progress.js';
import { subcommandOf } from './subcommand.js';

/** `whorl vocabulary load FILE…`: a vocabulary in SKOS Turtle, in one file or several. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'vocabulary', 'the controlled vocabularies that fingerprints are made of')
    .command('load')
    .description('load a vocabulary, or bring it up to date')
    .argument('<files...>', 'SKOS in Turtle; several files are read as one vocabulary')
    .option('--json', 'print the result as JSON')
    .action(async (files: readonly string[], options: { json?: boolean }) => {
      // A mistyped path is told before anything is started.
      for (const file of files) await filesAt(file);
      const read = await readVocabulary(files);
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        const result = await loadVocabulary(graph.database, read);
        for (const warning of result.warnings.slice(0, 20)) context.err(`${warning}\n`);
        const text = `${result.concepts} concepts, ${result.changed ? 'loaded' : 'already here, word for word'}\n`;
        context.out(options.json ? `${JSON.stringify(result)}\n` : text);
        if (result.changed)
          context.err(
            'Fingerprints change with the next import of a publication, or for all with: whorl rebuild fingerprints\n',
          );
      } finally {
        await graph.close();
      }
    });
}
