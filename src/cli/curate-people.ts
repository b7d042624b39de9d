import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DoubtfulPeopleEntity, doubtfulPeople, doubtfulPeopleOf, likeliest } from '../curation/doubtful-people.js';
import { peopleToCompare } from '../curation/doubtful-people.queries.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { subcommandOf } from './subcommand.js';

interface PeopleOptions {
  readonly first: number;
  readonly minScore: number;
  readonly json?: boolean;
}

/** `whorl curate people`: who may be one with whom. */
export function register(program: Command, context: CliContext): void {
  subcommandOf(program, 'curate', 'decide what no feed overrules')
    .command('people')
    .description('list people who may be one, the likeliest first, with reasons')
    .argument('[person]', 'global id of a person, to compare this one only')
    .addOption(new Option('--first <number>', 'how many').default(50).argParser(count))
    .addOption(new Option('--min-score <number>', 'from which score on, 0 to 1').default(0).argParser(share))
    .option('--json', 'print JSON lines')
    .addHelpText(
      'after',
      `
Examples:
  whorl curate people                                  the likeliest pairs of the whole graph
  whorl curate people Person:… --json                  who may be one with this person
  whorl curate merge Person:… Person:… --why "same"    makes one of two

Compared are names in all scripts, identifiers, co-authors, affiliations, venues, subjects, words and years. People with
different ORCIDs, and two on one output, are never listed. From a score of 0.5 on two are likely one.`,
    )
    .action(async (person: string | undefined, options: PeopleOptions) => {
      const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
      try {
        const all = (await found(graph.database, person, context)).filter(({ score }) => score >= options.minScore);
        const shown = all.sort(likeliest).slice(0, options.first);
        if (options.json) for (const pair of shown) context.out(`${JSON.stringify(pair)}\n`);
        else context.out(await text(graph.database, shown, all.length));
      } finally {
        await graph.close();
      }
    });
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

function count(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function share(value: string): number {
  const number = Number(value);
  if (value !== '' && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
