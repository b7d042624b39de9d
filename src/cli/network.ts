import { writeFile } from 'node:fs/promises';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { PUBLICATION_TYPES } from '../record/record.js';
import type { Ask } from '../server/ask.js';
import { constants } from './constant-argument.js';
import type { CliContext } from './context.js';
import { type EntityKind, entityArgument } from './entity-argument.js';
import { networkTable } from './network-text.js';
import { anyNumber, wholeNumber, year } from './number-argument.js';
import { withApi } from './with-api.js';

/** As people type it: small letters, hyphens. */
const KINDS = [
  'people',
  'labs',
  'partners',
  'organizations',
  'countries',
  'concepts',
  'bibliographic-coupling',
  'co-citation',
];
const MEASURES = ['betweenness', 'closeness', 'page-rank', 'clustering', 'component', 'participation', 'units'];
/** `vosviewer` is what VOSviewer Online opens, `vosviewer-text` the pair that the program opens. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['graphml', 'GRAPHML'],
  ['gexf', 'GEXF'],
  ['vosviewer', 'VOSVIEWER_JSON'],
  ['vosviewer-text', 'VOSVIEWER_TEXT'],
  ['pajek', 'PAJEK'],
]);

interface NetworkOptions {
  readonly people: readonly string[];
  readonly organization: readonly string[];
  readonly unit: readonly string[];
  readonly members: readonly string[];
  readonly ego: readonly string[];
  readonly radius: number;
  readonly query?: string;
  readonly outputsOf?: string;
  readonly types?: string[];
  readonly since?: number;
  readonly until?: number;
  readonly counting: string;
  readonly normalization: string;
  readonly minStrength: number;
  readonly isolates?: boolean;
  readonly maxNodes: number;
  readonly conceptsPerOutput: number;
  readonly resolution: number;
  readonly minClusterSize: number;
  readonly iterations: number;
  readonly starts: number;
  readonly seed: number;
  readonly measures: readonly string[];
  readonly layout?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: string;
}

const ARGUMENTS = `kind: $kind, of: $of, outputs: $outputs, since: $since, until: $until, counting: $counting,
  normalization: $normalization, minStrength: $minStrength, isolates: $isolates, maxNodes: $maxNodes,
  conceptsPerOutput: $conceptsPerOutput, clustering: $clustering, seed: $seed`;
const TYPES = `$kind: NetworkKind!, $of: [NetworkSelection!], $outputs: NetworkOutputs, $since: Int, $until: Int, $counting: Counting,
  $normalization: NetworkNormalization, $minStrength: Float, $isolates: Boolean, $maxNodes: Int, $conceptsPerOutput: Int,
  $clustering: NetworkClustering, $seed: Int`;
const SUMMARY = 'nodeCount linkCount clusters { number } cuts { text truncates } parameters { selection outputs }';

const NETWORK_FILE = `query(${TYPES}, $format: NetworkFormat!, $measures: [NetworkMeasure!], $layout: NetworkLayout) {
  network: collaborationNetwork(${ARGUMENTS}) { ${SUMMARY} files(format: $format, measures: $measures, layout: $layout) { suffix text } } }`;
const NETWORK_NODES = `query(${TYPES}) { network: collaborationNetwork(${ARGUMENTS}) {
  ${SUMMARY} nodes { label outputs firstYear lastYear degree strength cluster } } }`;

const summaryShape = z.object({
  nodeCount: z.number(),
  linkCount: z.number(),
  clusters: z.array(z.unknown()),
  cuts: z.array(z.object({ text: z.string(), truncates: z.boolean() })),
  parameters: z.object({ selection: z.array(z.string()), outputs: z.string().nullable() }),
});
const fileShape = z.object({
  network: summaryShape.extend({ files: z.array(z.object({ suffix: z.string(), text: z.string() })) }),
});
const nodesShape = z.object({
  network: summaryShape.extend({
    nodes: z.array(
      z.object({
        label: z.string(),
        outputs: z.number(),
        firstYear: z.number().nullable(),
        lastYear: z.number().nullable(),
        degree: z.number(),
        strength: z.number(),
        cluster: z.number(),
      }),
    ),
  }),
});
export type ShownNodes = z.infer<typeof nodesShape>['network']['nodes'];

/** `whorl network KIND`: the network of a chosen set, as a table or as a file for VOSviewer, Gephi, networkx and others. */
export function register(program: Command, context: CliContext): void {
  const several = (value: string, before: readonly string[]) => [...before, value];
  program
    .command('network')
    .description('the network of a chosen set: who works with whom, with measures, clusters and layout')
    .addArgument(new Argument('<kind>', 'what the nodes are').choices(KINDS))
    .option('--people <person>', 'this person (name, id or identifier); may be given again', several, [])
    .option('--organization <organisation>', 'this lab or partner; may be given again', several, [])
    .option('--unit <organisation>', 'this lab or partner and everything below; may be given again', several, [])
    .option('--members <organisation>', 'its current members and those below; may be given again', several, [])
    .option('--ego <entity>', 'this person, lab or partner and whoever is near; may be given again', several, [])
    .addOption(new Option('--radius <hops>', 'how near, 1 to 3').default(1).argParser(wholeNumber(1, 3)))
    .option('--query <words>', 'only outputs with these words count')
    .option('--outputs-of <organisation>', 'only outputs of this lab or partner count')
    .addOption(
      new Option('--types <types...>', 'only outputs of these types, e.g. journal-article').argParser(
        constants(PUBLICATION_TYPES),
      ),
    )
    .addOption(new Option('--since <year>', 'first year').argParser(year))
    .addOption(new Option('--until <year>', 'last year').argParser(year))
    .addOption(new Option('--counting <way>', 'of joint outputs').choices(['full', 'fractional']).default('fractional'))
    .addOption(
      new Option('--normalization <way>', 'of strengths')
        .choices(['none', 'association-strength', 'fractionalization'])
        .default('association-strength'),
    )
    .addOption(new Option('--min-strength <number>', 'leave out weaker links').default(0).argParser(anyNumber(0)))
    .option('--isolates', 'keep nodes without links')
    .addOption(
      new Option('--max-nodes <number>', 'how many nodes, 1 to 5,000').default(300).argParser(wholeNumber(1, 5_000)),
    )
    .addOption(
      new Option('--concepts-per-output <number>', 'of concepts: 2 to 40').default(10).argParser(wholeNumber(2, 40)),
    )
    .addOption(new Option('--resolution <number>', 'of clusters: higher makes more').default(1).argParser(anyNumber(0)))
    .addOption(new Option('--min-cluster-size <nodes>', 'merge smaller clusters').default(1).argParser(wholeNumber(1)))
    .addOption(new Option('--iterations <number>', 'of the Leiden algorithm').default(10).argParser(wholeNumber(1)))
    .addOption(new Option('--starts <number>', 'the best of so many runs').default(1).argParser(wholeNumber(1)))
    .addOption(new Option('--seed <number>', 'of clusters, layout and samples').default(0).argParser(wholeNumber(0)))
    .addOption(
      new Option('--measures <names>', `in files, with commas between: ${MEASURES.join(', ')}, or all`)
        .default([])
        .argParser(measures),
    )
    .addOption(
      new Option('--layout <way>', 'in files; VOSviewer files are placed by vos unless told').choices(['vos', 'force']),
    )
    .addOption(new Option('--format <format>', 'write a file instead of a table').choices([...FORMATS.keys()]))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'where to; else it is printed')
    .addHelpText(
      'after',
      `
Examples:
  whorl network people --ego "Ida Holm" --radius 2 --since 2018
  whorl network people --unit "Institute of Examples" --isolates --format graphml -o people.graphml --measures all
  whorl network concepts --query "machine learning" --format vosviewer -o concepts.json --seed 42
  whorl network partners --unit "Institute of Examples" --counting full --format csv

Counts, measures and clusters are about exactly the nodes and links shown; what was left out is said.
Formulas: docs/methods.md#networks. Of formats with several files (csv, vosviewer-text)
each gets its own end. VOSviewer Online opens what --format vosviewer writes.`,
    )
    .action((kind: string, options: NetworkOptions) => network(kind, options, context));
}

async function network(kind: string, options: NetworkOptions, context: CliContext): Promise<void> {
  const format = options.format ?? (options.json === true ? 'json' : undefined);
  if (format === undefined && options.output !== undefined)
    throw new InvalidArgumentError(
      `Say with --format what to write to ${options.output}: ${[...FORMATS.keys()].join(', ')}.`,
    );
  await withApi(context, async (ask) => {
    const variables = await variablesOf(ask, kind, options);
    if (format === undefined) {
      const { network: shown } = await ask(NETWORK_NODES, variables, nodesShape);
      context.out(networkTable(shown.nodes));
      context.err(summary(shown, options.seed));
      return;
    }
    const layout = options.layout ?? (format.startsWith('vosviewer') || format === 'gexf' ? 'vos' : undefined);
    const asked = { format: FORMATS.get(format), measures: options.measures.map(upper), layout: layout?.toUpperCase() };
    const { network: shown } = await ask(NETWORK_FILE, { ...variables, ...asked }, fileShape);
    await put(shown.files, options.output, context);
    context.err(summary(shown, options.seed));
  });
}

/** One file goes where it was told; of several each gets its own end: people.csv becomes people-nodes.csv and people-links.csv. */
async function put(
  files: readonly { suffix: string; text: string }[],
  output: string | undefined,
  context: CliContext,
): Promise<void> {
  if (output === undefined) {
    context.out(files.map(({ text }) => text).join('\n'));
    return;
  }
  const stem = output.replace(/\.[a-z]+$/i, '');
  for (const { suffix, text } of files) {
    const path = files.length === 1 ? output : `${stem}${suffix}`;
    await writeFile(path, text);
    context.err(`${path}\n`);
  }
}

function summary({ nodeCount, linkCount, clusters, cuts }: z.infer<typeof summaryShape>, seed: number): string {
  const line = `${counted(nodeCount, 'node')}, ${counted(linkCount, 'link')}, ${counted(clusters.length, 'cluster')}, seed ${seed}`;
  return [line, ...cuts.map(({ text }) => `  ${text}`), ''].join('\n');
}

const counted = (count: number, noun: string) => `${count} ${count === 1 ? noun : `${noun}s`}`;

async function variablesOf(ask: Ask, kind: string, options: NetworkOptions) {
  const ids = (texts: readonly string[], kinds: readonly EntityKind[]) =>
    Promise.all(texts.map(async (text) => (await entityArgument(ask, text, kinds)).id));
  const [people, organizations, units, members, egos, within] = await Promise.all([
    ids(options.people, PEOPLE),
    ids(options.organization, ORGANIZATIONS),
    ids(options.unit, ORGANIZATIONS),
    ids(options.members, ORGANIZATIONS),
    ids(options.ego, kind === 'people' ? PEOPLE : ORGANIZATIONS),
    ids(options.outputsOf === undefined ? [] : [options.outputsOf], ORGANIZATIONS),
  ]);
  const of = [
    ...(people.length > 0 ? [{ people }] : []),
    ...(organizations.length > 0 ? [{ organizations }] : []),
    ...units.map((unit) => ({ unit })),
    ...members.map((membersOf) => ({ membersOf })),
    ...egos.map((id) => ({ ego: { of: id, radius: options.radius } })),
  ];
  const filter = {
    ...(within[0] !== undefined && { organization: within[0] }),
    ...(options.types !== undefined && { types: options.types }),
  };
  const restricted = options.query !== undefined || Object.keys(filter).length > 0;
  return {
    kind: upper(kind),
    of,
    // Of nobody in particular: whatever stands in all outputs.
    outputs: restricted || of.length === 0 ? { query: options.query, filter } : undefined,
    since: options.since,
    until: options.until,
    counting: upper(options.counting),
    normalization: upper(options.normalization),
    minStrength: options.minStrength,
    isolates: options.isolates === true,
    maxNodes: options.maxNodes,
    conceptsPerOutput: options.conceptsPerOutput,
    clustering: {
      resolution: options.resolution,
      minSize: options.minClusterSize,
      iterations: options.iterations,
      starts: options.starts,
    },
    seed: options.seed,
  };
}

const PEOPLE: readonly EntityKind[] = ['MEMBER', 'EXTERNAL_PERSON'];
const ORGANIZATIONS: readonly EntityKind[] = ['LAB', 'PARTNER'];

/** `association-strength` is ASSOCIATION_STRENGTH in the API. */
const upper = (word: string) => word.toUpperCase().replaceAll('-', '_');

function measures(value: string): string[] {
  if (value === 'all') return MEASURES;
  const names = value.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !MEASURES.includes(name));
  if (unknown === undefined) return names;
  throw new InvalidArgumentError(`"${unknown}" is no measure; give some of ${MEASURES.join(', ')}, or all.`);
}
