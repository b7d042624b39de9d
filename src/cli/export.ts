import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ExportFormat, WRITERS } from '../formats/writers.js';
import { openGraph } from '../graph/open.js';
import type { Reader } from '../neo4j/database.js';
import { OPEN_ACCESS_STATUSES, PUBLICATION_TYPES } from '../record/record.js';
import { type ExportSelection, exportPublications, idOf } from '../server/export-publications.js';
import { constants } from './constant-argument.js';
import type { CliContext } from './context.js';
import { localProgressLines } from './local-progress.js';
import { year } from './number-argument.js';
import { progressOutput } from './progress-bar.js';

/** As people type it: csl-json. */
const FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['bibtex', 'BIBTEX'],
  ['ris', 'RIS'],
  ['csl-json', 'CSL_JSON'],
  ['csv', 'CSV'],
  ['json-ld', 'JSON_LD'],
  ['whorl', 'WHORL'],
]);
/** Options that name an entity, and what they are called in a filter. */
const ENTITIES = ['person', 'organization', 'project', 'venue', 'keyword', 'concept'] as const;

interface ExportCommandOptions extends Partial<Record<(typeof ENTITIES)[number], string>> {
  readonly format?: ExportFormat;
  readonly output?: string;
  readonly all?: boolean;
  readonly query?: string;
  readonly from?: number;
  readonly to?: number;
  readonly type?: string[];
  readonly language?: string[];
  readonly openAccess?: string[];
}

/** `whorl export`: publications as a file that other programs read, and we too. */
export function register(program: Command, context: CliContext): void {
  const command = program
    .command('export')
    .description('write publications to a file: BibTeX, RIS, CSL-JSON, CSV, JSON-LD, or our own')
    .argument('[identifiers...]', 'publications by DOI, other identifier or id')
    .addOption(
      new Option(
        '-f, --format <format>',
        `${[...FORMATS.keys()].join(', ')}; else what the name of the file says`,
      ).argParser(formatNamed),
    )
    .option('-o, --output <file>', 'write to this file, not to standard output')
    .option('--all', 'every publication')
    .option('--query <words>', 'with these words in title, abstract or keywords')
    .addOption(new Option('--from <year>', 'of this year or later').argParser(year))
    .addOption(new Option('--to <year>', 'of this year or earlier').argParser(year))
    .addOption(
      new Option('--type <types...>', 'of these types, e.g. journal-article').argParser(constants(PUBLICATION_TYPES)),
    )
    .option('--language <languages...>', 'in these languages, e.g. en da')
    .addOption(
      new Option('--open-access <statuses...>', 'with this open access, e.g. gold').argParser(
        constants(OPEN_ACCESS_STATUSES),
      ),
    );
  for (const entity of ENTITIES)
    command.option(`--${entity} <id>`, `of this ${entity}: an identifier (orcid:…, ror:…) or an id`);
  command
    .addHelpText(
      'after',
      `
Examples:
  whorl export --all --output all.bib                   everything, as BibTeX
  whorl export --query "general practice" --format csv > found.csv
  whorl export --person orcid:0000-0002-1825-0097 --from 2020 --output mine.ris
  whorl export 10.1186/s12913-023-09324-8 --format csl-json

All but json-ld can be imported again and says then all it said (docs/import-format.md).
Exit codes: 0 done, 1 an identifier named nothing here, or the export failed, 2 the command is wrong.`,
    )
    .action(async (identifiers: string[], options: ExportCommandOptions) => {
      await run(context, identifiers, options, command);
    });
}

async function run(
  context: CliContext,
  identifiers: readonly string[],
  options: ExportCommandOptions,
  command: Command,
): Promise<void> {
  const filtered = isFiltered(options);
  const ways = [identifiers.length > 0, options.all === true, filtered].filter(Boolean).length;
  if (ways !== 1)
    command.error(
      ways === 0
        ? 'error: say what to export: identifiers, a filter or --query, or --all'
        : 'error: identifiers, a filter, and --all are three ways to say what to export; use one',
      { exitCode: 2 },
    );
  const writer = WRITERS[options.format ?? formatOf(options.output) ?? 'BIBTEX'];
  const graph = await openGraph(context.config, { onProgress: localProgressLines(context.err) });
  const bar = progressOutput(context.err, process.stderr.isTTY === true, process.stderr.columns);
  try {
    const selection = identifiers.length > 0 ? { identifiers } : await selectionOf(graph.database, options);
    if (typeof selection === 'string') {
      context.err(`${selection}\n`);
      process.exitCode = 1;
      return;
    }
    let exported = 0;
    const missing: string[] = [];
    const pieces = exportPublications(graph.database, writer, selection, {
      onProgress: (done, total) => {
        exported = done;
        if (done > 0) bar.update(`${done} of ${total} publications`);
      },
      onMissing: (identifier) => {
        bar.end();
        context.err(`${identifier} names no publication here.\n`);
        missing.push(identifier);
        process.exitCode = 1;
      },
      onTruncated: () =>
        context.err(
          'The words stand in more publications than a search looks at; the first were taken. Narrow the search by years or types.\n',
        ),
    });
    const isNothing = () => missing.length > 0 && exported === 0;
    await (options.output === undefined ? toOutput(pieces, context) : toFile(pieces, options.output, isNothing));
    bar.end();
    context.err(`${outcome(exported, missing.length, isNothing() ? undefined : options.output)}\n`);
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    context.err(`${error.message}\n`);
    process.exitCode = 1;
  } finally {
    bar.end();
    await graph.close();
  }
}

/** The last sentence: how many publications there are in the file, and how many of those named are not. */
function outcome(exported: number, missing: number, file: string | undefined): string {
  const done = `${exported} publication${exported === 1 ? '' : 's'} exported${file === undefined ? '' : ` to ${file}`}`;
  return missing === 0 ? `${done}.` : `${done}, ${missing} not found.`;
}

/** The file cannot be written. */
class UnwritableError extends Error {}

function isFiltered(options: ExportCommandOptions): boolean {
  const names = ['query', 'from', 'to', 'type', 'language', 'openAccess', ...ENTITIES] as const;
  return names.some((name) => options[name] !== undefined);
}

/** What to export, or why that cannot be. */
async function selectionOf(reader: Reader, options: ExportCommandOptions): Promise<ExportSelection | string> {
  const { query, from, to, type, language, openAccess } = options;
  const entities: Partial<Record<(typeof ENTITIES)[number], string>> = {};
  for (const entity of ENTITIES) {
    const written = options[entity];
    if (written === undefined) continue;
    const id = await idOf(reader, written);
    if (id === undefined || !id.toLowerCase().startsWith(`${entity}:`)) return `${written} names no ${entity} here.`;
    entities[entity] = id;
  }
  return {
    query,
    filter: {
      ...entities,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(type === undefined ? {} : { types: [...type].sort() }),
      ...(language === undefined ? {} : { languages: [...language].sort() }),
      ...(openAccess === undefined ? {} : { openAccess: [...openAccess].sort() }),
    },
  };
}

async function toOutput(pieces: AsyncIterable<string>, { out, drained }: CliContext): Promise<void> {
  for await (const piece of pieces) {
    out(piece);
    // A slow reader must not make us hold the file.
    await drained?.();
  }
}

/**
 * The file appears under its name when it is whole: a broken export must not pass for one, and one of nothing that was
 * named must not replace another.
 */
async function toFile(pieces: AsyncIterable<string>, path: string, isNothing: () => boolean): Promise<void> {
  const partial = `${path}.part`;
  const stream = createWriteStream(partial);
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  try {
    for await (const piece of pieces) if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), failed]);
    stream.end();
    await Promise.race([once(stream, 'finish'), failed]);
    await (isNothing() ? rm(partial) : rename(partial, path));
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    if (error instanceof Error && 'syscall' in error)
      throw new UnwritableError(`${path} cannot be written: ${error.message}.`);
    throw error;
  }
}

function formatNamed(name: string): ExportFormat {
  const format = FORMATS.get(name.toLowerCase());
  if (format === undefined) throw new InvalidArgumentError(`It must be one of ${[...FORMATS.keys()].join(', ')}.`);
  return format;
}

function formatOf(file: string | undefined): ExportFormat | undefined {
  const extension = extname(file ?? '').toLowerCase();
  return [...FORMATS.values()].find((format) => WRITERS[format].extension === extension);
}
