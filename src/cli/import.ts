import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import { reportText } from '../import/report.js';
import { type ImportProgress, importFiles } from '../import/run.js';
import { keepHeapSmall } from '../import/small-heap.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { filesAt } from './files-at.js';
import { localProgressLines } from './local-progress.js';
import { wholeNumber } from './number-argument.js';
import { progressOutput } from './progress-bar.js';

/** Some records were rejected or some files not read: the rest is in. */
export const EXIT_PARTLY_DONE = 3;

interface ImportCommandOptions {
  readonly source?: string;
  readonly trust: number;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly rejects?: string;
}

/** `whorl import FILE…`: brings files into the graph. */
export function register(program: Command, context: CliContext): void {
  program
    .command('import')
    .description('import publications, people, organisations and projects from files')
    .argument(
      '<files...>',
      'files or folders: BibTeX/BibLaTeX, RIS, MEDLINE/nbib, EndNote/ENW, Web of Science, CSV of databases, CSL-JSON, Crossref and Pure JSON, pages of Pure portals, PubMed, EndNote and ACL Anthology XML, or our own YAML, JSON and CSV; .gz, .zip and .tar(.gz) are read as they are',
    )
    .option('--source <name>', 'name the source: the keys of its records then identify them', sourceName)
    .option('--trust <0-100>', 'of two sources the more trusted one wins a field', wholeNumber(0, 100), 50)
    .option('--dry-run', 'tell what would happen, write nothing')
    .option('--rejects <folder>', 'where reject files go', undefined)
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whorl import library.bib --dry-run        what would happen
  whorl import library.bib                  do it; again: nothing changes
  whorl import export.ris --source scopus   keys of this source identify its records
  whorl import folder/ --json > report.json

Exit codes: 0 all in, 3 some records rejected or files not read (the rest is in), 1 failed.`,
    )
    .action(async (paths: readonly string[], options: ImportCommandOptions) => runImport(paths, options, context));
}

async function runImport(paths: readonly string[], options: ImportCommandOptions, context: CliContext): Promise<void> {
  keepHeapSmall();
  const files = (await Promise.all(paths.map((path) => filesAt(path)))).flat();
  const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
  const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
  try {
    const report = await importFiles(files, {
      database: graph.database,
      fingerprinter: await loadFingerprinter(graph.database),
      source: options.source,
      trust: options.trust,
      dryRun: options.dryRun,
      actor: commandLineActor(),
      rejectsFolder: options.rejects ?? join(context.config.localNeo4j.stateDir, 'rejected'),
      onProgress: (progress) => bar.update(progressText(progress)),
      onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
    });
    bar.end();
    context.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    if (report.rejected > 0 || report.files.some((file) => file.unreadable !== undefined))
      process.exitCode = EXIT_PARTLY_DONE;
  } finally {
    bar.end();
    await graph.close();
  }
}

function progressText(progress: ImportProgress): string {
  return `${progress.read} read: ${progress.new} new, ${progress.same} same, ${progress.changed} changed, ${progress.doubtful} doubtful, ${progress.rejected} rejected  ${progress.file}`;
}

function sourceName(value: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,63}$/.test(value)) return value;
  throw new InvalidArgumentError(
    'A source name is lower case letters, digits, dots and dashes, at most 64, e.g. library-export.',
  );
}
