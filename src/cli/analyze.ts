import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import type { Analysed } from '../analysis/analysis.record.js';
import { analyze, DEFAULT_REQUEST } from '../analysis/analyze.js';
import type { AnalysisRequest } from '../analysis/measure.js';
import { openGraph } from '../graph/open.js';
import type { Database } from '../neo4j/database.js';
import { type Ask, openApi } from '../server/ask.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { wholeNumber, year } from './number-argument.js';
import { progressOutput } from './progress-bar.js';

/** An algorithm on millions of ties may take long; what hangs longer than this is stopped. */
const MOST_MILLISECONDS = 6 * 60 * 60 * 1_000;

const KINDS = ['people', 'organizations'] as const;
type Kind = (typeof KINDS)[number] | 'all';

interface AnalyzeOptions {
  readonly of: Kind;
  readonly counting: 'full' | 'fractional';
  readonly since?: number;
  readonly until?: number;
  readonly sample: number;
  readonly seed: number;
  readonly resolution: number;
  readonly json?: boolean;
}

/** `whorl analyze`: measures of all ties, by Neo4j Graph Data Science. */
export function register(program: Command, context: CliContext): void {
  program
    .command('analyze')
    .description('measure the whole graph of ties: components, communities, PageRank, betweenness, who is similar')
    .addOption(new Option('--of <whom>', 'whose ties').choices([...KINDS, 'all']).default('all'))
    .addOption(
      new Option('--counting <way>', 'how joint outputs count').choices(['full', 'fractional']).default('fractional'),
    )
    .option('--since <year>', 'only outputs from this year on', year)
    .option('--until <year>', 'only outputs up to this year', year)
    .option(
      '--sample <number>',
      'estimate betweenness from so many of the nodes; as many as there are make it exact',
      wholeNumber(1),
      DEFAULT_REQUEST.betweennessSample,
    )
    .option('--seed <number>', 'seed of communities and of the sample', wholeNumber(0), DEFAULT_REQUEST.seed)
    .option('--resolution <number>', 'higher makes more and smaller communities', positive, DEFAULT_REQUEST.resolution)
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      `
Needs Neo4j Graph Data Science: the managed Neo4j fetches it the first time (about 140 MB) and is started again with
it; a server of your own must have it. Results are kept in the graph with how and when they were made, read by
analysis and measures of the API, and told as stale once the graph has changed. Run it again for new ones.

Examples:
  whorl analyze
  whorl analyze --of people --since 2015 --sample 5000`,
    )
    .action(async (options: AnalyzeOptions) => {
      const graph = await openGraph(context.config, {
        onProgress: localProgressLines(context.err),
        graphDataScience: true,
        readTimeout: MOST_MILLISECONDS,
        writeTimeout: MOST_MILLISECONDS,
      });
      try {
        await analyzeAll(graph.database, wanted(options.of), requestOf(options), context);
        const api = await openApi(graph.database, context.config.localNeo4j.stateDir);
        try {
          const results = await Promise.all(wanted(options.of).map((of) => resultOf(api.ask, of)));
          context.out(options.json ? `${JSON.stringify(results)}\n` : results.map(resultText).join('\n'));
        } finally {
          await api.close();
        }
      } finally {
        await graph.close();
      }
    });
}

async function analyzeAll(
  database: Database,
  kinds: readonly Analysed[],
  request: AnalysisRequest,
  context: CliContext,
): Promise<void> {
  const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
  try {
    for (const of of kinds) {
      await analyze(database, of, request, ({ step, part }) =>
        bar.update(`${of.toLowerCase()}: ${step}${part === undefined ? '' : ` (${part})`}`),
      );
    }
  } finally {
    bar.end();
  }
}

const wanted = (of: Kind): readonly Analysed[] =>
  of === 'all' ? ['PEOPLE', 'ORGANIZATIONS'] : [of === 'people' ? 'PEOPLE' : 'ORGANIZATIONS'];

function requestOf({ counting, since, until, sample, seed, resolution }: AnalyzeOptions): AnalysisRequest {
  return {
    ...DEFAULT_REQUEST,
    counting: counting === 'full' ? 'FULL' : 'FRACTIONAL',
    since: since ?? null,
    until: until ?? null,
    betweennessSample: sample,
    seed,
    resolution,
  };
}

function positive(text: string): number {
  const value = Number(text);
  if (/^\d{1,4}(\.\d{1,6})?$/.test(text) && value > 0) return value;
  throw new InvalidArgumentError('It must be a number above 0, e.g. 0.5 or 2.');
}

const ranking = z.object({
  nodes: z.array(
    z.object({
      entity: z.object({ id: z.string(), name: z.string() }),
      degree: z.number(),
      strength: z.number(),
      pageRank: z.number(),
      betweenness: z.number(),
      community: z.number(),
    }),
  ),
});
const resultShape = z.object({
  of: z.enum(['PEOPLE', 'ORGANIZATIONS']),
  analysedAt: z.string(),
  stale: z.boolean(),
  revision: z.number(),
  library: z.string(),
  counting: z.string(),
  since: z.number().nullable(),
  until: z.number().nullable(),
  seed: z.number(),
  damping: z.number(),
  resolution: z.number(),
  betweennessSample: z.number(),
  nodes: z.number(),
  ties: z.number(),
  components: z.number(),
  largestComponent: z.number(),
  communities: z.number(),
  largestCommunity: z.number(),
  modularity: z.number(),
  pageRank: ranking,
  betweenness: ranking,
});
type Result = z.infer<typeof resultShape>;

const RANKING = `first: 10) {
  nodes { entity { id ... on Person { name } ... on Organization { name } } degree strength pageRank betweenness community }
}`;
const RESULT = `query Result($of: Analysed!) { analysis(of: $of) {
  of analysedAt stale revision library counting since until seed damping resolution betweennessSample
  nodes ties components largestComponent communities largestCommunity modularity
  pageRank: ranking(by: PAGE_RANK, ${RANKING} betweenness: ranking(by: BETWEENNESS, ${RANKING}
} }`;

async function resultOf(ask: Ask, of: Analysed): Promise<Result> {
  return (await ask(RESULT, { of }, z.object({ analysis: resultShape }))).analysis;
}

/** An analysis as a person reads it. */
export function resultText(result: Result): string {
  const { nodes, betweennessSample } = result;
  const years =
    result.since === null && result.until === null ? 'all years' : `${result.since ?? ''}–${result.until ?? ''}`;
  const exact =
    betweennessSample >= nodes ? 'exact' : `estimated from ${betweennessSample} of ${nodes}, seed ${result.seed}`;
  const rows = (title: string, { nodes: ranked }: z.infer<typeof ranking>, of: 'pageRank' | 'betweenness') => [
    `  ${title}`,
    ...ranked.map((each) => `    ${each[of].toPrecision(4).padEnd(12)} ${each.entity.name}`),
  ];
  return [
    `${result.of === 'PEOPLE' ? 'People' : 'Organisations'}: ${nodes} with ${result.ties} ties (${result.counting.toLowerCase()} counting, ${years})`,
    `  ${result.components} components, the largest of ${result.largestComponent}`,
    `  ${result.communities} communities, the largest of ${result.largestCommunity}, modularity ${result.modularity.toFixed(3)} (Leiden, resolution ${result.resolution}, seed ${result.seed})`,
    ...rows('Highest PageRank', result.pageRank, 'pageRank'),
    ...rows(`Highest betweenness (${exact})`, result.betweenness, 'betweenness'),
    `  ${result.library}, revision ${result.revision} of the graph, ${result.analysedAt}`,
    '',
  ].join('\n');
}
