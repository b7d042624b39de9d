import type { Command } from 'commander';
import { openGraph } from '../graph/open.js';
import { putVocabulary, UnknownVocabularyError, vocabularyNamed } from '../import/vocabularies.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';
import { shownOn, toldProblems, toldReport } from './vocabulary-report.js';
import { readSources } from './vocabulary-sources.js';

/** `whorl vocabulary update VOCABULARY [FILE…|URL…]`: a newer version; says what changed, and indexes again what can be affected. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'vocabulary', 'the controlled vocabularies that fingerprints are made of')
    .command('update')
    .description('bring a vocabulary to a newer version, and index again the outputs this can change')
    .argument('<vocabulary>', 'its URI or title, or mesh')
    .argument('[sources...]', 'files or addresses of the newer version; where it came from, if not given')
    .option('--json', 'print the result as JSON')
    .action(async (name: string, given: readonly string[], options: { json?: boolean }) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      try {
        const row = await vocabularyNamed(graph.database, name);
        const comesFrom = given.length > 0 ? given : row.comesFrom;
        if (comesFrom.length === 0)
          throw new UnknownVocabularyError(
            `It is not known where ${row.title} came from; name the file or address: whorl vocabulary update "${name}" FILE`,
          );
        const language = row.labelLanguage ?? undefined;
        const { vocabulary, warnings } = await readSources(comesFrom, context, {
          uri: row.uri,
          ...(language !== undefined && { language }),
          fallback: {
            titles: row.titleTexts.map((text, at) => ({ text, language: row.titleLanguages[at] ?? 'und' })),
            ...(row.licence !== null && { licence: row.licence }),
            ...(row.citation !== null && { citation: row.citation }),
            ...(row.publisher !== null && { publisher: row.publisher }),
          },
        });
        toldProblems(warnings, context);
        const report = await putVocabulary(
          graph.database,
          vocabulary,
          { comesFrom, ...(language !== undefined && { language }) },
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
