import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { Ask } from '../server/ask.js';
import type { CliContext } from './context.js';
import { entityArgument } from './entity-argument.js';
import { anyNumber, wholeNumber, year } from './number-argument.js';
import { withApi } from './with-api.js';

interface PathOptions {
  readonly via: readonly string[];
  readonly maxHops: number;
  readonly paths: number;
  readonly order: string;
  readonly since?: number;
  readonly until?: number;
  readonly asOf?: number;
  readonly minStrength?: number;
  readonly avoiding: readonly string[];
  readonly json?: boolean;
}

const MOST_PATHS = 10;
const MOST_HOPS = 8;

/** `whorl path "A" "B"`: how two people or organisations are connected, in sentences. */
export function register(program: Command, context: CliContext): void {
  program
    .command('path')
    .description('tell how two people, labs or partners are connected, and through what')
    .argument('<from>', 'a name, a global id, or an identifier such as an ORCID iD')
    .argument('<to>', 'the same')
    .option('--via <kinds>', 'what may make a hop: outputs, projects or both with a comma between', kinds, ['OUTPUTS'])
    .option('--max-hops <number>', `how many hops at most, 1 to ${MOST_HOPS}`, wholeNumber(1, MOST_HOPS), 6)
    .option('--paths <number>', `how many paths, 1 to ${MOST_PATHS}`, wholeNumber(1, MOST_PATHS), 3)
    .addOption(
      new Option('--order <order>', 'what makes a path better: hops (then cost) or cost')
        .choices(['hops', 'cost'])
        .default('hops'),
    )
    .option('--since <year>', 'first year of the ties', year)
    .option('--until <year>', 'last year of the ties', year)
    .option('--as-of <year>', 'the year that counts as now (default: the newest of the graph)', year)
    .option('--min-strength <number>', 'cross no tie weaker than this', anyNumber(0))
    .option('--avoiding <who>', 'pass nobody of this person, lab or partner; may be given again', collected, [])
    .option('--json', 'print as JSON, as the API tells it')
    .addHelpText(
      'after',
      `
Examples:
  whorl path "Ida Holm" "Berg, Per"
  whorl path "Ida Holm" "Institute of Samples" --via outputs,projects --since 2018
  whorl path 0000-0002-1825-0097 "Lab of Examples" --order cost --paths 5 --json

Exit codes: 0 paths were found, 1 there is none (with the reason) or an argument was not understood.`,
    )
    .action((from: string, to: string, options: PathOptions) => path(from, to, options, context));
}

const shape = z.object({
  collaborationPaths: z.object({
    asOf: z.number(),
    truncated: z.boolean(),
    reason: z.string().nullable(),
    explanation: z.string().nullable(),
    tooTight: z.array(z.string()),
    paths: z.array(
      z.object({
        length: z.number(),
        cost: z.number(),
        hops: z.array(
          z.object({
            sentence: z.string(),
            cost: z.number(),
            strength: z.number(),
            consortium: z.boolean(),
            from: z.object({ id: z.string(), name: z.string() }),
            to: z.object({ id: z.string(), name: z.string() }),
            outputs: z.array(z.object({ id: z.string(), title: z.string(), year: z.number().nullable() })),
            projects: z.array(z.object({ id: z.string(), title: z.string() })),
          }),
        ),
      }),
    ),
  }),
});
type Told = z.infer<typeof shape>['collaborationPaths'];

const NAMED = '{ id ... on Person { name } ... on Organization { name } }';
const PATHS = `query($from: ID!, $to: ID!, $via: [PathVia!], $maxHops: Int, $k: Int, $order: PathOrder, $since: Int, $until: Int, $asOf: Int, $minStrength: Float, $avoiding: [ID!]) {
  collaborationPaths(from: $from, to: $to, via: $via, maxHops: $maxHops, k: $k, order: $order, since: $since, until: $until, asOf: $asOf, minStrength: $minStrength, avoiding: $avoiding) {
    asOf truncated reason explanation tooTight
    paths { length cost hops { sentence cost strength consortium from ${NAMED} to ${NAMED} outputs { id title year } projects { id title } } }
  } }`;

async function path(from: string, to: string, options: PathOptions, context: CliContext): Promise<void> {
  const told = await withApi(context, (ask) => found(ask, from, to, options));
  context.out(options.json === true ? `${JSON.stringify(told)}\n` : told.paths.map(readable).join('\n'));
  if (told.explanation !== null) context.err(`${told.explanation}\n`);
  if (told.paths.length === 0) process.exitCode = 1;
}

async function found(ask: Ask, from: string, to: string, options: PathOptions): Promise<Told> {
  const [start, end] = [await entityArgument(ask, from), await entityArgument(ask, to)];
  const avoiding = [];
  for (const who of options.avoiding) avoiding.push((await entityArgument(ask, who)).id);
  const { via, maxHops, paths, order, since, until, asOf, minStrength } = options;
  const variables = {
    ...{ from: start.id, to: end.id, via, maxHops, k: paths, since, until, asOf, minStrength, avoiding },
    order: order === 'cost' ? 'COST' : 'HOPS_THEN_COST',
  };
  return (await ask(PATHS, variables, shape)).collaborationPaths;
}

function readable({ length, cost, hops }: Told['paths'][number], at: number): string {
  const lines = hops.map(({ sentence }) => `   ${sentence}\n`);
  return `${at + 1}. ${length === 1 ? '1 hop' : `${length} hops`}, cost ${cost.toFixed(3)}\n${lines.join('')}`;
}

function kinds(text: string): string[] {
  const all = text.split(',').map((kind) => kind.trim().toUpperCase());
  if (all.some((kind) => kind !== 'OUTPUTS' && kind !== 'PROJECTS'))
    throw new InvalidArgumentError('Give outputs, projects or outputs,projects.');
  return all;
}

const collected = (value: string, before: readonly string[]) => [...before, value];
