/** A matrix as a table for a spreadsheet. */
import type { Page } from '../../http.js';
import { askedMatrix, matrixOf, numberOf } from './asked.js';
import { matrixMessages } from './messages.js';

export const matrixFilePage: Page = {
  path: '/matrix/file',
  answer: async (request) => {
    const t = matrixMessages[request.language];
    const asked = askedMatrix(request.query);
    const matrix = await matrixOf(request, asked);
    const cells = new Map(matrix.cells.map((cell) => [`${cell.row} ${cell.column}`, numberOf(cell, asked)]));
    const lines = [
      [t[asked.rows], ...matrix.columns.map(({ label }) => label), t.total],
      ...matrix.rows.map((row, at) => [
        row.label,
        ...matrix.columns.map((_, place) => cells.get(`${at} ${place}`) ?? 0),
        numberOf(row, asked),
      ]),
      [t.total, ...matrix.columns.map((column) => numberOf(column, asked)), matrix.outputs],
    ];
    return {
      kind: 'file',
      type: 'text/csv; charset=utf-8',
      body: `\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`,
      headers: { 'content-disposition': 'attachment; filename="matrix.csv"', 'x-robots-tag': 'noindex' },
    };
  },
};

/** A name may not become a formula of a spreadsheet. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
