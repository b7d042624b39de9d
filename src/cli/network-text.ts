/** The nodes of a network as a table for people. */
import type { ShownNodes } from './network.js';

const HEADER = ['', 'cluster', 'links', 'strength', 'outputs', 'years'];
const MOST_CHARACTERS = 48;

export function networkTable(nodes: ShownNodes): string {
  const rows = [
    HEADER,
    ...nodes.map(({ label, cluster, degree, strength, outputs, firstYear, lastYear }) => [
      label.length > MOST_CHARACTERS ? `${label.slice(0, MOST_CHARACTERS - 1)}…` : label,
      String(cluster),
      String(degree),
      strength.toFixed(2),
      String(outputs),
      firstYear === null ? '' : firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}`,
    ]),
  ];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
