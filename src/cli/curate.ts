import type { Command } from 'commander';
import { claimContribution, rejectContribution, splitPerson } from '../curation/claim.js';
import { correctField, keepApart, keepEntitiesApart } from '../curation/curate.js';
import { openDoubtfulPairs, titlesOfPublications } from '../curation/curation.queries.js';
import type { CurateOptions, Decision } from '../curation/decide.js';
import { mergeEntities, uniteDoubtful } from '../curation/merge.js';
import { isPass, revertPass } from '../curation/pass.js';
import { hideName, suppressPerson } from '../curation/person-privacy.js';
import { revertDecision } from '../curation/revert.js';
import { sourceRecordsOf, splitEntity } from '../curation/split.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { progressOutput } from './progress-bar.js';

const MOST_PAIRS = 100;

export interface CurateCommandOptions {
  readonly why?: string;
  readonly json?: boolean;
}

/** `whorl curate …`: decisions of people, each of which can be taken back. */
export function register(program: Command, context: CliContext): void {
  const curate = program
    .command('curate')
    .description(
      'decide what no feed overrules: correct a field, merge what is one, keep a doubtful pair apart, take a decision back',
    );
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
        const ids = [...new Set(rows.flatMap(({ pair }) => pair.publications))];
        const titles = new Map(
          (await database.read(titlesOfPublications, { ids })).map(({ id, title, year }) => [
            id,
            `${title}${year === null ? '' : ` (${year})`}`,
          ]),
        );
        const lines = rows.map(
          ({ pair }) =>
            `${pair.id}\n${pair.publications.map((id) => `  ${id}  ${titles.get(id) ?? ''}\n`).join('')}  ${pair.because.join('; ')}\n`,
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
    .command('same')
    .description('say that the two publications of a doubtful pair are one')
    .argument('<pair>', 'id of the pair')
    .option('--into <publication>', 'the one that stays; without it the first of the two')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((pair: string, { into, ...options }: CurateCommandOptions & { readonly into?: string }) =>
      decided(context, options, (given) => uniteDoubtful({ pair, into }, given)),
    );
  curate
    .command('merge')
    .description('make one of two publications, people or organisations; both ids go on working')
    .argument('<into>', 'global id of the one that stays')
    .argument('<from>', 'global id of the one that becomes a part of it')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((into: string, from: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => mergeEntities({ into, from }, given)),
    );
  curate
    .command('records')
    .description('list the source records of an entity, for a split')
    .argument('<entity>', 'global id')
    .option('--json', 'print them as JSON')
    .action((entity: string, { json }: CurateCommandOptions) =>
      withDatabase(context, async (database) => {
        const records = await sourceRecordsOf(database, entity);
        const lines = records.map(
          ({ key, source, place, current }) =>
            `${key}\n  ${source}, ${place ?? 'unknown place'}${current ? '' : ', superseded'}\n`,
        );
        context.out(json ? `${JSON.stringify(records, null, 2)}\n` : lines.join('') || 'No record describes it.\n');
      }),
    );
  curate
    .command('split')
    .description('give source records of a publication, person or organisation to a new one')
    .argument('<entity>', 'global id')
    .argument('<records...>', 'keys of the source records that describe the new one; see `whorl curate records`')
    .option('--why <reason>', 'why, for the record')
    .option('--json', 'print the decision as JSON')
    .action((entity: string, records: string[], options: CurateCommandOptions) =>
      decided(context, options, (given) => splitEntity({ entity, records }, given)),
    );
  people(curate, context);
  curate
    .command('revert')
    .description('take a decision back, or all that holds of a pass of `whorl curate people --unite`')
    .argument('<decision>', 'id of the decision or of the pass')
    .option('--json', 'print the decision as JSON, of a pass how many')
    .action((decision: string, options: CurateCommandOptions) =>
      isPass(decision)
        ? revertedPass(context, options, decision)
        : decided(context, options, (given) => revertDecision(decision, given)),
    );
}

/** Decisions on people and on what they did. */
function people(curate: Command, context: CliContext): void {
  const why = (command: Command) =>
    command.option('--why <reason>', 'why, for the record').option('--json', 'print the decision as JSON');
  why(curate.command('different'))
    .description('say that two people or two organisations are two')
    .argument('<a>', 'global id of the one')
    .argument('<b>', 'global id of the other')
    .action((a: string, b: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => keepEntitiesApart({ a, b }, given)),
    );
  why(curate.command('split-person'))
    .description('give what a person did on some outputs to somebody else, new and of the same name')
    .argument('<person>', 'global id')
    .argument('<publications...>', 'global ids of the outputs')
    .action((person: string, publications: string[], options: CurateCommandOptions) =>
      decided(context, options, (given) => splitPerson({ person, publications }, given)),
    );
  why(curate.command('claim'))
    .description('say that a person is behind a contribution to an output')
    .argument('<publication>', 'global id of the output')
    .argument('<position>', 'place in the list of contributions, from 1')
    .argument('<person>', 'global id of the person')
    .action((publication: string, position: string, person: string, options: CurateCommandOptions) =>
      decided(context, options, (given) =>
        claimContribution({ publication, position: Number(position), person }, given),
      ),
    );
  why(curate.command('reject'))
    .description('take a contribution from the person who was found behind it')
    .argument('<publication>', 'global id of the output')
    .argument('<position>', 'place in the list of contributions, from 1')
    .action((publication: string, position: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => rejectContribution({ publication, position: Number(position) }, given)),
    );
  why(curate.command('hide-name'))
    .description('show a former name of a person no more')
    .argument('<person>', 'global id')
    .argument('<name>', 'the former name')
    .action((person: string, name: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => hideName({ person, name }, given)),
    );
  why(curate.command('suppress'))
    .description('show a person nowhere')
    .argument('<person>', 'global id')
    .addHelpText(
      'after',
      `
The names by which only this person is known mean this person in every later import, also in short. Look first who else
may be the same and would still be shown (whorl curate people PERSON), and merge them.`,
    )
    .action((person: string, options: CurateCommandOptions) =>
      decided(context, options, (given) => suppressPerson(person, given)),
    );
}

/** Makes a decision and prints it. */
export async function decided(
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

async function revertedPass(context: CliContext, { json }: CurateCommandOptions, pass: string): Promise<void> {
  const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
  await withDatabase(context, async (database) => {
    const report = await revertPass(pass, {
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: commandLineActor(),
      onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
      onProgress: (done, total) => bar.update(`${done} of ${total} taken back`),
    }).finally(() => bar.end());
    const told = report.inTheWay.map(({ decision, message }) => `${decision}: ${message}\n`).join('');
    const counted = `${report.reverted} decisions were taken back, ${report.left} still hold.\n`;
    context.out(json ? `${JSON.stringify(report)}\n` : `${told}${counted}`);
    if (report.left > 0) process.exitCode = 1;
  });
}

/** Works on the graph, and closes it. */
export async function withDatabase(context: CliContext, work: (database: Database) => Promise<void>): Promise<void> {
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
