import type { Command } from 'commander';
import { type CurateOptions, correctField, type Decision, keepApart, revertDecision } from '../curation/curate.js';
import { openDoubtfulPairs } from '../curation/curation.queries.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';

const MOST_PAIRS = 100;

interface CurateCommandOptions {
  readonly why?: string;
  readonly json?: boolean;
}

/** `whorl curate …`: decisions of people, each of which can be taken back. */
export function register(program: Command, context: CliContext): void {
  const curate = program
    .command('curate')
    .description('decide what no feed overrules: correct a field, keep a doubtful pair apart, take a decision back');
  curate
    .command('correct')
    .description('give a field of an entity a value')
    .argument('<entity>', 'global id, e.g. Publication:…')
    .argument('<field>', 'name of the field in our import format, e.g. title or publishedOn')
    .argument('<value>', 'the value; what is JSON is read as JSON, all else is text')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((entity: string, field: string, value: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => correctField({ entity, field, value: jsonOrText(value) }, given)),
    );
  curate
    .command('doubtful')
    .description('list the publications that may be one and on which nobody decided yet')
    .option('--json', 'print them as JSON')
    .action((options: CurateCommandOptions) =>
      withDatabase(context, async (database) => {
        const rows = await database.read(openDoubtfulPairs, { after: '', size: MOST_PAIRS });
        const lines = rows.map(
          ({ pair }) => `${pair.id}\n  ${pair.publications.join('\n  ')}\n  ${pair.because.join('; ')}\n`,
        );
        context.out(
          options.json
            ? `${JSON.stringify(
                rows.map((row) => row.pair),
                null,
                2,
              )}\n`
            : lines.join('') || 'No pair is doubtful.\n',
        );
        if (rows.length === MOST_PAIRS) context.err(`These are the first ${MOST_PAIRS}.\n`);
      }),
    );
  curate
    .command('apart')
    .description('say that the two publications of a doubtful pair are two; they are not asked about again')
    .argument('<pair>', 'id of the pair')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((pair: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => keepApart(pair, given)),
    );
  curate
    .command('revert')
    .description('take a decision back')
    .argument('<decision>', 'id of the decision')
    .option('--json', 'print the decision as JSON')
    .action((decision: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => revertDecision(decision, given)),
    );
}

async function decided(
  context: CliContext,
  { why, json }: CurateCommandOptions,
  work: (options: CurateOptions) => Promise<Decision>,
): Promise<void> {
  await withDatabase(context, async (database) => {
    const decision = await work({
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: commandLineActor(),
      why,
      onWait: (holder) => context.err(`waiting for another writer: ${holder}\n`),
    });
    context.out(json ? `${JSON.stringify(decision)}\n` : `${decision.id} on ${decision.entity}\n`);
  });
}

async function withDatabase(context: CliContext, work: (database: Database) => Promise<void>): Promise<void> {
  const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
  try {
    await work(graph.database);
  } finally {
    await graph.close();
  }
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
