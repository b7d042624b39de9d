/** Two tables, nodes and links, with the parameters in comment lines above (`pandas.read_csv(file, comment='#')`). */
import { guarded } from '../../formats/whorl-csv/formula.js';
import type { Network } from '../network.js';
import { aboutLines, oneLine } from './about.js';
import { type Column, linkColumns, nodeColumns } from './columns.js';
import type { NetworkFile } from './file.js';

const LINE_END = '\r\n';

export function csvFiles(network: Network): NetworkFile[] {
  const about = aboutLines(network).map(({ name, value }) => `# ${comment(`${name}: ${value}`)}`);
  const table = (suffix: string, header: readonly string[], rows: readonly (readonly string[])[]): NetworkFile => ({
    suffix,
    mediaType: 'text/csv; charset=utf-8',
    text: `\ufeff${[...about, ...[header, ...rows].map((row) => row.join(','))].join(LINE_END)}${LINE_END}`,
  });
  const ofNodes = nodeColumns(network);
  const ofLinks = linkColumns(network);
  return [
    table(
      '-nodes.csv',
      ['id', ...ofNodes.map(({ name }) => name)],
      network.nodes.map((node) => [text(node.id), ...cells(ofNodes, node)]),
    ),
    table(
      '-links.csv',
      ['from', 'to', ...ofLinks.map(({ name }) => name)],
      network.links.map((link) => [text(link.from), text(link.to), ...cells(ofLinks, link)]),
    ),
  ];
}

/**
 * A spreadsheet cuts comment lines into cells too: none of them may be a formula, and no quotation mark may open a cell
 * that swallows the lines below.
 */
const comment = (line: string): string =>
  oneLine(line)
    .replaceAll('"', '”')
    .replace(/(?<=[,;])(?=\s*[=+\-@])/g, "'");

const cells = <T>(columns: readonly Column<T>[], item: T): string[] =>
  columns.map(({ value }) => {
    const cell = value(item);
    // Numbers are no formulas, also with a minus in front.
    return typeof cell === 'number' ? String(cell) : text(cell ?? '');
  });

/** A `#` in front would make the line a comment for readers that know comments. */
function text(value: string): string {
  const safe = guarded(value);
  return /[",;#\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
