/** GEXF 1.3 (https://gexf.net): Gephi's own. Written here, since the library for it guesses types value by value. */
import type { Network } from '../network.js';
import { aboutLines } from './about.js';
import { type Column, linkColumns, nodeColumns } from './columns.js';
import type { NetworkFile } from './file.js';
import { XML_DECLARATION, xmlText } from './xml.js';

export function gexfFiles(network: Network): NetworkFile[] {
  const { dataDate, version } = network.parameters;
  const about = aboutLines(network).map(({ name, value }) => `${name}: ${value}`);
  // Label, place and weight have places of their own.
  const ofNodes = nodeColumns(network).filter(({ name }) => !['label', 'x', 'y'].includes(name));
  const ofLinks = linkColumns(network).filter(({ name }) => name !== 'weight');
  const lines = [
    XML_DECLARATION,
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
    `<meta${dataDate === null ? '' : ` lastmodifieddate="${xmlText(dataDate)}"`}>`,
    `<creator>Whorl ${xmlText(version)}</creator>`,
    `<description>${xmlText(about.join('; '))}</description>`,
    '</meta>',
    '<graph defaultedgetype="undirected" mode="static">',
    ...declared('node', ofNodes),
    ...declared('edge', ofLinks),
    `<nodes count="${network.nodes.length}">`,
    ...network.nodes.map(
      (node) =>
        `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}">${values(ofNodes, node)}${place(node)}</node>`,
    ),
    '</nodes>',
    `<edges count="${network.links.length}">`,
    ...network.links.map(
      (link, at) =>
        `<edge id="${at}" source="${xmlText(link.from)}" target="${xmlText(link.to)}" weight="${link.normalizedStrength}">${values(ofLinks, link)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
  ];
  return [{ suffix: '.gexf', mediaType: 'application/gexf+xml', text: `${lines.join('\n')}\n` }];
}

const declared = <T>(of: 'node' | 'edge', columns: readonly Column<T>[]): string[] => [
  `<attributes class="${of}" mode="static">`,
  ...columns.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`),
  '</attributes>',
];

function values<T>(columns: readonly Column<T>[], item: T): string {
  const told = columns.flatMap(({ name, value }) => {
    const cell = value(item);
    return cell === null ? [] : [`<attvalue for="${name}" value="${xmlText(String(cell))}"/>`];
  });
  return told.length === 0 ? '' : `<attvalues>${told.join('')}</attvalues>`;
}

const place = ({ x, y }: { readonly x: number | null; readonly y: number | null }) =>
  x === null || y === null ? '' : `<viz:position x="${x}" y="${y}" z="0"/>`;
