import { type Command, Option } from 'commander';
import { type DoubtfulPeopleEntity, doubtfulPeople, doubtfulPeopleOf, likeliest } from '../curation/doubtful-people.js';
import { peopleToCompare } from '../curation/doubtful-people.queries.js';
import { LEAST_SCORE, UNITED_FROM } from '../curation/plan-unions.js';
import type { PassReport } from '../curation/run-pass.js';
import { type MadeUnion, unitePeople } from '../curation/unite-people.js';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import { commandLineActor } from './actor.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { anyNumber, wholeNumber } from './number-argument.js';
import { progressOutput } from './progress-bar.js';
import { subcommandOf } from './subcommand.js';

const LISTED = 50;

interface PeopleOptions {
  readonly first?: number;
  readonly minScore: number;
  readonly unite?: boolean;
  readonly dryRun?: boolean;
  readonly leastScore: number;
  readonly why?: string;
  readonly json?: boolean;
}

/** `whorl curate people`: who may be one with whom, and uniting those of whom the evidence is sure. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'curate', 'decide what no feed overrules')
    .command('people')
    .description('list people who may be one, the likeliest first, with reasons; or unite those who surely are')
    .argument('[person]', 'global id of a person, to compare this one only')
    .addOption(
      new Option('--first <number>', `how many: of the list ${LISTED} without it, to unite all`).argParser(
        wholeNumber(1),
      ),
    )
    .addOption(
      new Option('--min-score <number>', 'of the list: from which score on, 0 to 1')
        .default(0)
        .argParser(anyNumber(0, 1)),
    )
    .option('--unite', 'unite all whom the evidence makes one; what is doubtful stays in the list')
    .option('--dry-run', 'with --unite: tell who would be united, write nothing')
    .addOption(
      new Option('--least-score <number>', `with --unite: from which score on, ${LEAST_SCORE} to below 1`)
        .default(UNITED_FROM)
        .argParser(anyNumber(0, 1)),
    )
    .option('--why <reason>', 'with --unite: why, for the record, before what the evidence says')
    .option('--json', 'print JSON lines; with --unite a summary at the end')
    .addHelpText(
      'after',
      `
Examples:
  whorl curate people                                  the likeliest pairs of the whole graph
  whorl curate people Person:… --json                  who may be one with this person
  whorl curate merge Person:… Person:… --why "same"    makes one of two
  whorl curate people --unite --dry-run                who is one, beyond asking
  whorl curate people --unite                          unites them
  whorl curate revert CurationPass:…                   takes all of that back

Compared are names in all scripts, identifiers, co-authors, affiliations, venues, subjects, words and years. People with
different ORCIDs, and two on one output, are never listed. From a score of 0.5 on two are likely one.

--unite goes by the evidence alone: the score of the list counts besides that names which fit are mostly one person.
Nobody is united with whom a decision says that they are two, from whom they were split, or a merge with whom was taken
back by itself; nor two with different ORCIDs, two with different keys of one source, or two on one output. Of several the
one who stays is a member before others, described by a record before only mentioned, written out before initials, with an
identifier before without, then the one with more outputs; the ids of the others lead there. Each union is a decision that
\`whorl curate revert\` takes back, and the id of the pass takes back all of them. Interrupted? Run it again.`,
    )
    .action(async (person: string | undefined, options: PeopleOptions) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        if (options.unite || options.dryRun) await unite(graph.database, person, options, context);
        else await list(graph.database, person, options, context);
      } finally {
        await graph.close();
      }
    });
}

async function list(
  database: Database,
  person: string | undefined,
  { first = LISTED, minScore, json }: PeopleOptions,
  context: CliContext,
): Promise<void> {
  const all = (await found(database, person, context)).filter(({ score }) => score >= minScore);
  const shown = all.sort(likeliest).slice(0, first);
  if (json) for (const pair of shown) context.out(`${JSON.stringify(pair)}\n`);
  else context.out(await text(database, shown, all.length));
}

async function unite(
  database: Database,
  person: string | undefined,
  { first, leastScore, dryRun, why, json }: PeopleOptions,
  { out, err }: CliContext,
): Promise<void> {
  const bar = progressOutput(err, process.stderr.isTTY === true, process.stderr.columns);
  try {
    const report = await unitePeople({
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: commandLineActor(),
      person,
      leastScore,
      dryRun,
      why,
      most: first,
      onWait: (holder) => bar.update(`waiting for another writer: ${holder}`),
      onPass: (pass) => {
        bar.end();
        err(`${pass}: \`whorl curate revert ${pass}\` takes all of it back\n`);
      },
      onCompared: (done, total) => bar.update(`${done} of ${total} groups of names compared`),
      onUnited: (done, total) => bar.update(`${done} of ${total} united`),
      onUnions: (unions) => {
        bar.end();
        for (const union of unions) out(json ? `${JSON.stringify({ kind: 'union', ...union })}\n` : unionText(union));
      },
    });
    bar.end();
    out(
      json ? `${JSON.stringify({ kind: 'summary', dryRun: dryRun === true, ...report })}\n` : summary(report, dryRun),
    );
  } finally {
    bar.end();
  }
}

function unionText({ into, from, names: [stays, goes], score, because, through, decision }: MadeUnion): string {
  const compared = through === undefined ? '' : ` (compared with ${through})`;
  const told = decision === null ? '' : `\n      ${decision}`;
  return `${score.toFixed(3)}  ${stays}  ${into}\n      ${goes}  ${from}\n      ${because.join('; ')}${compared}${told}\n`;
}

function summary({ pass, united, more, left }: PassReport, dryRun: boolean | undefined): string {
  const lines = [
    dryRun ? `${united} people would become a part of others.` : `${united} people became a part of others.`,
    ...(more > 0 ? [`${more} more are left for another time.`] : []),
    ...(left > 0 ? [`${left} are left: meanwhile something says that they are two.`] : []),
    ...(pass === null ? [] : [`Taken back by: whorl curate revert ${pass}`]),
  ];
  return `${lines.join('\n')}\n`;
}

async function found(
  database: Database,
  person: string | undefined,
  context: CliContext,
): Promise<DoubtfulPeopleEntity[]> {
  if (person !== undefined) return doubtfulPeopleOf(database, person);
  const all: DoubtfulPeopleEntity[] = [];
  let told = 0;
  const tell = (done: number, total: number) => {
    // A line every tenth of the way, for a graph that takes long.
    if (total < 20 || Math.floor((done * 10) / total) === told) return;
    told = Math.floor((done * 10) / total);
    context.err(`${told * 10} % of the names compared\n`);
  };
  for await (const pair of doubtfulPeople(database, tell)) all.push(pair);
  return all;
}

async function text(database: Database, pairs: readonly DoubtfulPeopleEntity[], total: number): Promise<string> {
  if (pairs.length === 0) return 'Nobody seems to be here twice.\n';
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const names = new Map((await database.read(peopleToCompare, { ids })).map(({ id, literal }) => [id, literal]));
  const lines = pairs.map(
    ({ a, b, score, because }) =>
      `${score.toFixed(2)}  ${names.get(a) ?? ''}  ${a}\n      ${names.get(b) ?? ''}  ${b}\n      ${because.join('; ')}\n`,
  );
  return `${lines.join('')}${pairs.length} of ${total} pairs\n`;
}
