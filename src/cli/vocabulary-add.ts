import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { putVocabulary } from '../import/vocabularies.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';
import { shownOn, toldProblems, toldReport } from './vocabulary-report.js';
import { readSources } from './vocabulary-sources.js';

interface AddOptions {
  readonly uri?: string;
  readonly title?: string;
  readonly language?: string;
  /** Not `version`: commander keeps that for the program's own. */
  readonly edition?: string;
  readonly licence?: string;
  readonly citation?: string;
  readonly json?: boolean;
}

/** `whorl vocabulary add FILE…|URL…|mesh`: a vocabulary for fingerprints; outputs are indexed with it at once. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'vocabulary', 'the controlled vocabularies that fingerprints are made of')
    .command('add')
    .description('add a vocabulary, and index outputs with it')
    .argument('<sources...>', 'files, addresses, or mesh for the newest MeSH; several are read as one vocabulary')
    .option('--uri <uri>', 'URI of the vocabulary, where its files have none or several')
    .option('--title <title>', 'what to call it')
    .option('--language <tag>', 'language of labels whose files do not say, e.g. en')
    .option('--edition <version>', 'its version')
    .option('--licence <text>', 'its licence')
    .option('--citation <text>', 'how it wants to be cited')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Read are SKOS (RDF/XML, Turtle, N-Triples, JSKOS, JSON-LD), MeSH descriptors (XML), and tables (CSV, TSV) with columns
such as notation, label, synonyms, broader; .gz and .zip too. docs/vocabularies.md shows how.
Interrupted? Run it again.`,
    )
    .action(async (sources: readonly string[], options: AddOptions) => {
      const { title, language, edition, licence, citation, uri } = options;
      const { vocabulary, warnings } = await readSources(sources, context, {
        ...(uri !== undefined && { uri }),
        ...(language !== undefined && { language }),
        head: {
          ...(title !== undefined && { titles: [{ text: title, ...(language !== undefined && { language }) }] }),
          ...(edition !== undefined && { version: edition }),
          ...(licence !== undefined && { licence }),
          ...(citation !== undefined && { citation }),
        },
      });
      toldProblems(warnings, context);
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const report = await putVocabulary(
          graph.database,
          vocabulary,
          { comesFrom: sources, ...(language !== undefined && { language }) },
          shownOn(bar),
        );
        bar.end();
        context.out(options.json ? `${JSON.stringify({ ...report, warnings })}\n` : toldReport(report));
      } finally {
        bar.end();
        await graph.close();
      }
    });
}
