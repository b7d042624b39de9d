/** A matrix as text: a table for the terminal, one line a cell, or CSV. */
import { guarded } from '../formats/whorl-csv/formula.js';
import type { Matrix } from './matrix.js';

const WIDEST_LABEL = 44;

/** Rows by columns, these numbered and named below, with totals; the last column is the row's distinct outputs. */
export function matrixTable(matrix: Matrix, byFraction: boolean): string {
  if (matrix.cells.length === 0) return `No row and column share an output.\n${notes(matrix)}`;
  const number = (counts: { readonly outputs: number; readonly fractionalOutputs: number } | undefined) =>
    counts === undefined ? '' : byFraction ? counts.fractionalOutputs.toFixed(2) : String(counts.outputs);
  const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const lines = [
    ['', ...matrix.columns.map((_, at) => `[${at + 1}]`), 'total'],
    ...matrix.rows.map((row, at) => [
      shortened(row.label),
      ...matrix.columns.map((_, column) => number(cells.get(`${at} ${column}`))),
      number(row),
    ]),
    ['total', ...matrix.columns.map(number), String(matrix.outputs)],
  ];
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const legend = matrix.columns.map(({ label }, at) => `[${at + 1}] ${label}`);
  return `${[...table, '', ...legend].join('\n')}\n${notes(matrix)}`;
}

/** Each cell with its years, row by row. */
export function matrixList(matrix: Matrix, byFraction: boolean): string {
  const lines = matrix.rows.flatMap((row, at) => [
    `${row.label}: ${row.outputs} of ${outputs(row.allOutputs)}`,
    ...matrix.cells
      .filter((cell) => cell.row === at)
      .sort(
        (a, b) =>
          (byFraction ? b.fractionalOutputs - a.fractionalOutputs : b.outputs - a.outputs) || a.column - b.column,
      )
      .map((cell) => {
        const count = byFraction ? cell.fractionalOutputs.toFixed(2) : String(cell.outputs);
        return `  ${count.padStart(6)}  ${yearsOf(cell).padEnd(9)}  ${matrix.columns[cell.column]?.label ?? ''}`;
      }),
  ]);
  return `${lines.join('\n')}\n${notes(matrix)}`;
}

const COLUMNS = ['rowKey', 'row', 'columnKey', 'column', 'outputs', 'fractionalOutputs', 'firstYear', 'lastYear'];

/** One line a cell, below comments that say what was asked and what the answer leaves out. */
export function matrixCsv(matrix: Matrix, asked: Readonly<Record<string, unknown>>): string {
  const { outputs: total, considered, withoutRow, withoutColumn, alone, consortiumOutputs } = matrix;
  const counts = { outputs: total, considered, withoutRow, withoutColumn, alone, consortiumOutputs };
  const comments = [...Object.entries(asked), ...Object.entries(counts)].map(
    ([name, value]) => `# ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  const lines = matrix.cells.map(({ row, column, outputs: count, fractionalOutputs, firstYear, lastYear }) => {
    const [from, to] = [matrix.rows[row], matrix.columns[column]];
    return [from?.key, from?.label, to?.key, to?.label, count, fractionalOutputs, firstYear, lastYear]
      .map(quoted)
      .join(',');
  });
  const cut = matrix.reasons.map((reason) => `# ${reason}`);
  return `${[...comments, ...cut, COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function quoted(value: string | number | null | undefined): string {
  const text = typeof value === 'string' ? guarded(value) : String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function yearsOf({ firstYear, lastYear }: Matrix['cells'][number]): string {
  if (firstYear === null) return 'no year';
  return firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`;
}

const shortened = (label: string) => (label.length > WIDEST_LABEL ? `${label.slice(0, WIDEST_LABEL - 1)}…` : label);
const outputs = (count: number) => (count === 1 ? '1 output' : `${count} outputs`);

function notes(matrix: Matrix): string {
  const { considered, withoutRow, withoutColumn, alone, consortiumOutputs, reasons } = matrix;
  const left = [
    [withoutRow, 'have no row'],
    [withoutColumn, 'have no column'],
    [alone, 'join no row with another column'],
    [consortiumOutputs, 'name more than 100 organisations'],
  ] as const;
  const rest = left.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return [
    '',
    `${outputs(matrix.outputs)} in cells, each counted once in a total; ${considered} looked at${rest.length === 0 ? '' : `: ${rest.join(', ')}`}.`,
    ...reasons,
    '',
  ].join('\n');
}
