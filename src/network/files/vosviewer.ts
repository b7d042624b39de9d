/**
 * Files of VOSviewer and VOSviewer Online: JSON, and the pair of map and network file (manual of VOSviewer 1.6.20;
 * documentation of VOSviewer Online, "File types"). Items have whole numbers as ids; descriptions are HTML.
 */
import type { Network, NetworkNode } from '../network.js';
import { aboutLines, oneLine } from './about.js';
import type { NetworkFile } from './file.js';

const WORDS: Readonly<Record<Network['parameters']['kind'], readonly [one: string, many: string]>> = {
  PEOPLE: ['Person', 'People'],
  LABS: ['Lab', 'Labs'],
  PARTNERS: ['Partner', 'Partners'],
  ORGANIZATIONS: ['Organisation', 'Organisations'],
  COUNTRIES: ['Country', 'Countries'],
  CONCEPTS: ['Concept', 'Concepts'],
  BIBLIOGRAPHIC_COUPLING: ['Output', 'Outputs'],
  CO_CITATION: ['Output', 'Outputs'],
};

/** Clusters are numbered up to this. */
const MOST_CLUSTERS = 1_000;

type Named = readonly (readonly [name: string, value: number | null])[];

/** What makes an item large. */
const weightsOf = ({ weights, measures }: NetworkNode): Named => [
  ['Links', measures.degree],
  ['Total link strength', measures.strength],
  ['Outputs', weights.outputs],
  ['PageRank', measures.pageRank],
  ['Betweenness', measures.betweenness],
];

/** What an item is coloured by. */
const scoresOf = ({ scores, measures }: NetworkNode): Named => [
  ['Avg. pub. year', scores.averageYear],
  ['First year', scores.firstYear],
  ['Last year', scores.lastYear],
  ['Closeness', measures.closeness],
  ['Clustering', measures.clustering],
  ['Participation', measures.participation],
];

const present = (named: Named) => named.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));

export function vosviewerJsonFiles(network: Network): NetworkFile[] {
  const [item, items] = WORDS[network.parameters.kind];
  const numbers = numbersOf(network);
  const about = aboutLines(network);
  const content = {
    config: {
      terminology: {
        item,
        items,
        link: 'Link',
        links: 'Links',
        link_strength: 'Link strength',
        total_link_strength: 'Total link strength',
        cluster: 'Cluster',
        clusters: 'Clusters',
      },
    },
    info: {
      title: html(oneLine(network.parameters.selection.join('; '))),
      description: about.map(({ name, value }) => `${html(name)}: ${html(value)}`).join('<br>'),
    },
    network: {
      items: network.nodes.map((node) => ({
        id: numbers.get(node.id) ?? 0,
        label: oneLine(node.label),
        description: description(node, item),
        ...(node.url !== null && isWebAddress(node.url) && { url: node.url }),
        ...(node.x !== null && node.y !== null && { x: node.x, y: node.y }),
        ...(node.cluster !== null && node.cluster <= MOST_CLUSTERS && { cluster: node.cluster }),
        weights: Object.fromEntries(present(weightsOf(node))),
        scores: Object.fromEntries(present(scoresOf(node))),
      })),
      links: linksOf(network, numbers).map(([source_id, target_id, strength]) => ({ source_id, target_id, strength })),
      clusters: network.clusters
        .filter(({ number }) => number <= MOST_CLUSTERS)
        .map(({ number, strongest }) => ({ cluster: number, label: oneLine(strongest.join(', ')) })),
    },
  };
  return [{ suffix: '-vosviewer.json', mediaType: 'application/json', text: `${JSON.stringify(content, null, 1)}\n` }];
}

/** The pair that the program reads, and a third that says how it was made: neither of the two can hold a comment. */
export function vosviewerTextFiles(network: Network): NetworkFile[] {
  const numbers = numbersOf(network);
  const some = <T>(value: (node: NetworkNode) => T | null) => network.nodes.some((node) => value(node) !== null);
  const [first] = network.nodes;
  const named = (kind: string, of: (node: NetworkNode) => Named): Column[] =>
    (first === undefined ? [] : of(first)).flatMap(([name], at) => {
      const value = (node: NetworkNode) => of(node)[at]?.[1] ?? null;
      return some(value) ? [[`${kind}<${name}>`, value] as const] : [];
    });
  const columns: readonly Column[] = [
    ['id', ({ id }) => numbers.get(id) ?? null],
    ['label', ({ label }) => label],
    ['url', ({ url }) => (url !== null && isWebAddress(url) ? url : null)],
    ...(some(({ x }) => x)
      ? ([
          ['x', ({ x }) => x],
          ['y', ({ y }) => y],
        ] satisfies Column[])
      : []),
    ...(some(({ cluster }) => cluster) ? ([['cluster', ({ cluster }) => cluster]] satisfies Column[]) : []),
    ...named('weight', weightsOf),
    ...named('score', scoresOf),
  ];
  const map = [
    columns.map(([name]) => name),
    ...network.nodes.map((node) => columns.map(([, value]) => cell(value(node)))),
  ];
  return [
    plain('-map.txt', map),
    plain(
      '-network.txt',
      linksOf(network, numbers).map((row) => row.map(String)),
    ),
    plain(
      '-about.txt',
      aboutLines(network).map(({ name, value }) => [name, cell(value)]),
    ),
  ];
}

type Column = readonly [name: string, value: (node: NetworkNode) => string | number | null];

const plain = (suffix: string, rows: readonly (readonly string[])[]): NetworkFile => ({
  suffix,
  mediaType: 'text/tab-separated-values; charset=utf-8',
  text: rows.map((row) => `${row.join('\t')}\n`).join(''),
});

/** A tab or the end of a line would begin another cell or row; a quotation mark in front would take several for one. */
const cell = (value: string | number | null): string => oneLine(String(value ?? '')).replaceAll('"', '”');

const numbersOf = ({ nodes }: Network): ReadonlyMap<string, number> => new Map(nodes.map(({ id }, at) => [id, at + 1]));

/** Raw strengths: VOSviewer normalises by itself. */
const linksOf = ({ links }: Network, numbers: ReadonlyMap<string, number>): (readonly [number, number, number])[] =>
  links.map(({ from, to, strength }) => [numbers.get(from) ?? 0, numbers.get(to) ?? 0, strength]);

function description(node: NetworkNode, item: string): string {
  const rows = [...present(weightsOf(node)), ...present(scoresOf(node))].map(([name, value]) => `${name}: ${value}`);
  return `<b>${item}: ${html(oneLine(node.label))}</b><br>${rows.join('<br>')}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const html = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A link in somebody's browser may lead to a page, and must not be a script. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);
