import type { Command } from 'commander';
import { DEFAULT_CONSORTIUM_LIMIT } from '../derive/derive.js';
import { derivedChecks } from '../derive/derived-checks.js';
import { canonicalHash, GraphChangedError } from '../graph/canonical-hash.js';
import { type CheckReport, type Finding, GRAPH_CHECKS, runChecks } from '../graph/checks.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';

/** Findings: something in the graph is not as it must be. */
export const EXIT_FINDINGS = 1;

/** Examples of one rule that are shown without --json. */
const SHOWN = 5;

interface CheckOptions {
  readonly hash?: boolean;
  readonly json?: boolean;
}

/** `whorl check`: does the graph hold what it must? `--hash`: one number for all it holds. */
export function register(program: Command, context: CliContext): void {
  program
    .command('check')
    .description('check that the graph is sound, or say with one hash what it holds')
    .option('--hash', 'print the canonical hash: equal for graphs that hold the same')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whorl check                 each rule, and what breaks it
  whorl check --json          all rules with up to 20 examples each
  whorl check --hash          compare two graphs, or one before and after

Derived data that is wrong (counts, ties, roll-ups, links) is mended by: whorl rebuild all

Exit codes: 0 all sound, 1 something was found, or the check itself failed (stderr says which).`,
    )
    .action(async (options: CheckOptions) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        if (options.hash) {
          await printHash(graph.database, context, options.json === true);
          return;
        }
        const report = await check(graph.database, context, options.json === true);
        if (!report.ok) process.exitCode = EXIT_FINDINGS;
      } finally {
        await graph.close();
      }
    });
}

async function printHash(database: Database, context: CliContext, json: boolean): Promise<void> {
  try {
    const result = await canonicalHash(database);
    context.out(json ? `${JSON.stringify(result)}\n` : `${result.hash}\n`);
  } catch (error) {
    if (!(error instanceof GraphChangedError)) throw error;
    context.err(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function check(database: Database, context: CliContext, json: boolean): Promise<CheckReport> {
  const checks = [...GRAPH_CHECKS, ...derivedChecks(DEFAULT_CONSORTIUM_LIMIT)];
  const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
  let done = 0;
  const report = await runChecks(database, checks, (finding) => {
    done++;
    bar.end();
    if (!json) context.out(findingText(finding));
    bar.update(`${done} of ${checks.length} rules`);
  });
  bar.end();
  if (json) context.out(`${JSON.stringify(report, null, 2)}\n`);
  else context.out(summary(report));
  if (report.changedMeanwhile) {
    context.err('The graph was written to while it was checked; check again when nothing writes.\n');
  }
  return report;
}

/** One rule and what breaks it, as a person reads it. */
export function findingText({ title, offenders, examples }: Finding): string {
  if (offenders === 0) return `ok     ${title}\n`;
  const lines = examples.slice(0, SHOWN).map(({ id, detail }) => `         ${id}  ${detail}`);
  if (offenders > lines.length) lines.push(`         … and ${offenders - lines.length} more`);
  return `WRONG  ${title}\n${lines.join('\n')}\n`;
}

function summary({ ok, findings }: CheckReport): string {
  const broken = findings.filter((finding) => finding.offenders > 0);
  return ok
    ? `\nAll ${findings.length} rules hold.\n`
    : `\n${broken.length} of ${findings.length} rules are broken. Derived data is mended by: whorl rebuild all\n`;
}
