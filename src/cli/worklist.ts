import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { worklistPage } from '../curation/worklist.js';
import { WORKLIST_KINDS, type WorklistKind } from '../curation/worklist.queries.js';
import { openGraph } from '../graph/open.js';
import { MOST_PER_PAGE } from '../graphql/page.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { wholeNumber } from './number-argument.js';

/** As people type it: no-doi. */
const NAMES = new Map<string, WorklistKind>(
  WORKLIST_KINDS.map((kind) => [kind.toLowerCase().replaceAll('_', '-'), kind]),
);

/** `whorl worklist KIND`: what is worth mending, what improves most first. */
export function register(program: Command, context: CliContext): void {
  program
    .command('worklist')
    .description('what is missing or cannot be right, what improves most first')
    .addArgument(new Argument('<kind>', `what is wrong: ${[...NAMES.keys()].join(', ')}`).argParser(kindNamed))
    .addOption(
      new Option('--first <number>', `how many, 1 to ${MOST_PER_PAGE}`)
        .default(20)
        .argParser(wholeNumber(1, MOST_PER_PAGE)),
    )
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whorl worklist no-doi                outputs without a DOI; the number says how many of our members stand on each
  whorl worklist no-country --json     organisations without a country

What is corrected in a file of corrections and imported (docs/import-format.md) leaves the list.`,
    )
    .action(async (kind: WorklistKind, options: { readonly first: number; readonly json?: boolean }) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        const page = await worklistPage(graph.database, { kind, first: options.first }, new Date().getUTCFullYear());
        const totalCount = await page.totalCount();
        context.out(
          options.json === true
            ? `${JSON.stringify({ kind, totalCount, entries: page.nodes })}\n`
            : text(page.nodes, totalCount),
        );
      } finally {
        await graph.close();
      }
    });
}

function kindNamed(name: string): WorklistKind {
  const kind = NAMES.get(name);
  if (kind === undefined) throw new InvalidArgumentError(`It must be one of ${[...NAMES.keys()].join(', ')}.`);
  return kind;
}

function text(entries: readonly { id: string; gain: number; detail: string }[], totalCount: number): string {
  if (totalCount === 0) return 'Nothing to mend here.\n';
  const lines = entries.map(({ id, gain, detail }) => `${String(gain).padStart(6)}  ${id}  ${detail}`);
  return `${lines.join('\n')}\n${entries.length} of ${totalCount}, what improves most first\n`;
}
