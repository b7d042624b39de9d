import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { ORGANIZATION_KINDS, PUBLICATION_TYPES } from '../record/record.js';
import type { Ask } from '../server/ask.js';
import { constants } from './constant-argument.js';
import type { CliContext } from './context.js';
import { entityArgument } from './entity-argument.js';
import { matrixCsv, matrixList, matrixTable } from './matrix-text.js';
import { wholeNumber, year } from './number-argument.js';
import { withApi } from './with-api.js';

/** As people type it. */
const AXES: ReadonlyMap<string, string> = new Map([
  ['labs', 'LABS'],
  ['partners', 'PARTNERS'],
  ['organizations', 'ORGANIZATIONS'],
  ['countries', 'COUNTRIES'],
  ['years', 'YEARS'],
]);

interface MatrixOptions {
  readonly rowsWithin?: string;
  readonly columnsWithin?: string;
  readonly rowsLevel?: number;
  readonly columnsLevel?: number;
  readonly rowsKinds?: string[];
  readonly columnsKinds?: string[];
  readonly within?: string;
  readonly since?: number;
  readonly until?: number;
  readonly types?: string[];
  readonly fractional?: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly list?: boolean;
  readonly csv?: boolean;
  readonly json?: boolean;
}

const MATRIX = `query($rows: MatrixAxis!, $columns: MatrixAxis!, $within: ID, $since: Int, $until: Int, $types: [PublicationType!], $counting: Counting, $maxRows: Int, $maxColumns: Int) {
  matrix: collaborationMatrix(rows: $rows, columns: $columns, within: $within, since: $since, until: $until, types: $types, counting: $counting, maxRows: $maxRows, maxColumns: $maxColumns) {
    rows { key label outputs fractionalOutputs allOutputs }
    columns { key label outputs fractionalOutputs allOutputs }
    cells { row column outputs fractionalOutputs firstYear lastYear }
    outputs considered withoutRow withoutColumn alone consortiumOutputs rowCount columnCount truncated reasons
  } }`;

const header = z.object({
  key: z.string(),
  label: z.string(),
  outputs: z.number(),
  fractionalOutputs: z.number(),
  allOutputs: z.number(),
});
const matrixShape = z.object({
  rows: z.array(header),
  columns: z.array(header),
  cells: z.array(
    z.object({
      row: z.number(),
      column: z.number(),
      outputs: z.number(),
      fractionalOutputs: z.number(),
      firstYear: z.number().nullable(),
      lastYear: z.number().nullable(),
    }),
  ),
  outputs: z.number(),
  considered: z.number(),
  withoutRow: z.number(),
  withoutColumn: z.number(),
  alone: z.number(),
  consortiumOutputs: z.number(),
  rowCount: z.number(),
  columnCount: z.number(),
  truncated: z.boolean(),
  reasons: z.array(z.string()),
});
export type Matrix = z.infer<typeof matrixShape>;

/** `whorl matrix ROWS COLUMNS`: which units work with which units, partners, countries, and since when. */
export function register(program: Command, context: CliContext): void {
  const axis = (name: string, what: string) =>
    new Argument(`<${name}>`, `what the ${what} are: ${[...AXES.keys()].join(', ')}`).argParser(axisNamed);
  program
    .command('matrix')
    .description('which units work with which units, partners or countries, and since when, as a table')
    .addArgument(axis('rows', 'rows'))
    .addArgument(axis('columns', 'columns'))
    .option('--rows-within <organisation>', 'rows: only what is below this one (name, id or identifier)')
    .option('--columns-within <organisation>', 'columns: only what is below this one')
    .addOption(new Option('--rows-level <number>', 'rows: so many steps below it').argParser(wholeNumber(0, 12)))
    .addOption(new Option('--columns-level <number>', 'columns: so many steps below it').argParser(wholeNumber(0, 12)))
    .addOption(
      new Option('--rows-kinds <kinds...>', 'rows: only these kinds, e.g. lab').argParser(
        constants(ORGANIZATION_KINDS),
      ),
    )
    .addOption(
      new Option('--columns-kinds <kinds...>', 'columns: only these kinds').argParser(constants(ORGANIZATION_KINDS)),
    )
    .option('--within <organisation>', 'only outputs of this organisation')
    .addOption(new Option('--since <year>', 'first year').argParser(year))
    .addOption(new Option('--until <year>', 'last year').argParser(year))
    .addOption(
      new Option('--types <types...>', 'only these types, e.g. journal-article').argParser(
        constants(PUBLICATION_TYPES),
      ),
    )
    .option('--fractional', 'an output of n cells counts 1/n in each')
    .addOption(new Option('--max-rows <number>', 'how many rows, 1 to 200').default(50).argParser(wholeNumber(1, 200)))
    .addOption(
      new Option('--max-columns <number>', 'how many columns, 1 to 200').default(12).argParser(wholeNumber(1, 200)),
    )
    .option('--list', 'one line a cell, with first and newest year')
    .option('--csv', 'print as CSV, one line a cell, below lines of # that say what was asked')
    .option('--json', 'print as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whorl matrix labs partners --list                    which labs work with which partners, since when
  whorl matrix labs countries --since 2020 --csv       one line a lab and country
  whorl matrix organizations organizations --rows-within "Institute" --rows-level 1 --columns-within "Institute" --columns-level 1

Totals are distinct outputs, not sums of cells.`,
    )
    .action(async (rows: string, columns: string, options: MatrixOptions) => {
      await withApi(context, async (ask) => {
        const variables = await variablesOf(ask, rows, columns, options);
        const { matrix } = await ask(MATRIX, variables, z.object({ matrix: matrixShape.nullable() }));
        if (matrix === null) throw new Error('An organisation left the graph while it was asked for.');
        context.out(textOf(matrix, variables, options));
      });
    });
}

function textOf(matrix: Matrix, asked: Readonly<Record<string, unknown>>, options: MatrixOptions): string {
  if (options.json === true) return `${JSON.stringify({ asked, ...matrix })}\n`;
  if (options.csv === true) return matrixCsv(matrix, asked);
  const byFraction = options.fractional === true;
  return options.list === true ? matrixList(matrix, byFraction) : matrixTable(matrix, byFraction);
}

async function variablesOf(ask: Ask, rows: string, columns: string, options: MatrixOptions) {
  const idOf = async (text: string | undefined) =>
    text === undefined ? undefined : (await entityArgument(ask, text, ['LAB', 'PARTNER'])).id;
  const [rowsWithin, columnsWithin, within] = await Promise.all(
    [options.rowsWithin, options.columnsWithin, options.within].map(idOf),
  );
  const axis = (of: string, below: string | undefined, level: number | undefined, kinds: string[] | undefined) => ({
    of,
    ...(below !== undefined && { within: below }),
    ...(level !== undefined && { level }),
    ...(kinds !== undefined && { kinds }),
  });
  return {
    rows: axis(rows, rowsWithin, options.rowsLevel, options.rowsKinds),
    columns: axis(columns, columnsWithin, options.columnsLevel, options.columnsKinds),
    ...(within !== undefined && { within }),
    ...(options.since !== undefined && { since: options.since }),
    ...(options.until !== undefined && { until: options.until }),
    ...(options.types !== undefined && { types: options.types }),
    counting: options.fractional === true ? 'FRACTIONAL' : 'FULL',
    maxRows: options.maxRows,
    maxColumns: options.maxColumns,
  };
}

function axisNamed(name: string): string {
  const axis = AXES.get(name);
  if (axis === undefined) throw new InvalidArgumentError(`It must be one of ${[...AXES.keys()].join(', ')}.`);
  return axis;
}
