/** GraphML 1.0 (http://graphml.graphdrawing.org): opens in Gephi, networkx, igraph, Cytoscape, yEd. */
import type { Network } from '../network.js';
import { aboutLines } from './about.js';
import { type Column, linkColumns, nodeColumns } from './columns.js';
import type { NetworkFile } from './file.js';
import { XML_DECLARATION, xmlText } from './xml.js';

/** Readers know `int` and `double`; a year is no double. */
const TYPES = { string: 'string', integer: 'int', double: 'double' } as const;

export function graphmlFiles(network: Network): NetworkFile[] {
  const about = aboutLines(network);
  const names = about.map(({ name }, at) => {
    const before = about.slice(0, at).filter((line) => line.name === name).length;
    return before === 0 ? name : `${name} ${before + 1}`;
  });
  const ofNodes = nodeColumns(network);
  const ofLinks = linkColumns(network);
  const lines = [
    XML_DECLARATION,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...names.map((name, at) => key(`g${at}`, 'graph', name, 'string')),
    ...ofNodes.map(({ name, type }) => key(`n_${name}`, 'node', name, TYPES[type])),
    ...ofLinks.map(({ name, type }) => key(`e_${name}`, 'edge', name, TYPES[type])),
    '<graph id="network" edgedefault="undirected">',
    ...about.map(({ value }, at) => data(`g${at}`, value)),
    ...network.nodes.map((node) => `<node id="${xmlText(node.id)}">${all('n', ofNodes, node)}</node>`),
    ...network.links.map(
      (link) => `<edge source="${xmlText(link.from)}" target="${xmlText(link.to)}">${all('e', ofLinks, link)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
  ];
  return [{ suffix: '.graphml', mediaType: 'application/graphml+xml', text: `${lines.join('\n')}\n` }];
}

const key = (id: string, of: 'graph' | 'node' | 'edge', name: string, type: string) =>
  `<key id="${id}" for="${of}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;

const data = (id: string, value: string) => `<data key="${id}">${xmlText(value)}</data>`;

const all = <T>(prefix: string, columns: readonly Column<T>[], item: T): string =>
  columns
    .map(({ name, value }) => {
      const cell = value(item);
      return cell === null ? '' : data(`${prefix}_${name}`, String(cell));
    })
    .join('');
