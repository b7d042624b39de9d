import type { Command } from 'commander';
import { type MadeAddressUnion, uniteAddresses } from '../curation/unite-addresses.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';

interface AffiliationOptions {
  readonly dryRun?: boolean;
  readonly why?: string;
  readonly json?: boolean;
}

/** `whorl curate affiliations`: gives addresses to organisations that were described later. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'curate', 'decide what no feed overrules')
    .command('affiliations')
    .description('give the addresses of outputs to the organisations that stand in them, if these were imported later')
    .option('--dry-run', 'tell which, write nothing')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print JSON lines, a summary at the end')
    .addHelpText(
      'after',
      `
An import gives an address to the organisation that stands in it, if a record describes that one. Addresses that came
before the record are organisations of their own until this command is run: it finds what an import would find now. Each
address becomes a part of the organisation by a decision that \`whorl curate revert\` takes back; the id of the pass takes
back all of them. What was taken back by itself is not done again. Interrupted? Run it again.`,
    )
    .action(async (options: AffiliationOptions) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
      const { dryRun, why, json } = options;
      try {
        const report = await uniteAddresses({
          database: graph.database,
          fingerprinter: await loadFingerprinter(graph.database),
          actor: commandLineActor(),
          dryRun,
          why,
          onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
          onLookedAt: (done) => bar.update(`${done} organisations looked at`),
          onUnited: (done, total) => bar.update(`${done} of ${total} addresses given`),
          onUnions: (unions) => {
            bar.end();
            for (const union of unions)
              context.out(json ? `${JSON.stringify({ kind: 'union', ...union })}\n` : unionText(union));
          },
        });
        bar.end();
        const { pass, united } = report;
        const taken = pass === null ? '' : `Taken back by: whorl curate revert ${pass}\n`;
        const given = dryRun ? 'would be given' : 'were given';
        if (json) context.out(`${JSON.stringify({ kind: 'summary', dryRun: dryRun === true, ...report })}\n`);
        else context.out(`${united} addresses ${given} to the organisations that stand in them.\n${taken}`);
      } finally {
        bar.end();
        await graph.close();
      }
    });
}

function unionText({ into, from, names: [organization, address], because, decision }: MadeAddressUnion): string {
  const told = decision === null ? '' : `\n      ${decision}`;
  return `${organization}  ${into}\n      ${address}  ${from}\n      ${because.join('; ')}${told}\n`;
}
