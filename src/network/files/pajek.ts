/** Pajek .net: vertices by number with label and place from 0 to 1, then edges with weights. Lines after `%` are comments. */
import type { Network, NetworkNode } from '../network.js';
import { aboutLines, oneLine } from './about.js';
import type { NetworkFile } from './file.js';

export function pajekFiles(network: Network): NetworkFile[] {
  const numbers = new Map(network.nodes.map(({ id }, at) => [id, at + 1]));
  const labels = uniqueLabels(network.nodes);
  const placed = placer(network.nodes);
  const lines = [
    ...aboutLines(network).map(({ name, value }) => `% ${oneLine(`${name}: ${value}`)}`),
    `*Vertices ${network.nodes.length}`,
    ...network.nodes.map((node, at) => `${at + 1} "${labels[at]}"${placed(node)}`),
    '*Edges',
    ...network.links.map(
      ({ from, to, normalizedStrength }) => `${numbers.get(from)} ${numbers.get(to)} ${normalizedStrength}`,
    ),
  ];
  return [{ suffix: '.net', mediaType: 'text/plain; charset=utf-8', text: `${lines.join('\n')}\n` }];
}

/** Readers take vertices of one label for one; and there is no way to write a quotation mark or a backslash in one. */
function uniqueLabels(nodes: readonly NetworkNode[]): string[] {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return nodes.map(({ label }) => {
    const plain = oneLine(label).replaceAll('"', '”').replaceAll('\\', '/');
    let unique = plain;
    while (used.has(unique)) {
      const number = (next.get(plain) ?? 1) + 1;
      next.set(plain, number);
      unique = `${plain} (${number})`;
    }
    used.add(unique);
    return unique;
  });
}

/** Both axes by one scale, so that the picture keeps its shape. */
function placer(nodes: readonly NetworkNode[]): (node: NetworkNode) => string {
  let [left, top, size] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (const { x, y } of nodes) {
    left = Math.min(left, x ?? left);
    top = Math.min(top, y ?? top);
  }
  for (const { x, y } of nodes) size = Math.max(size, (x ?? left) - left, (y ?? top) - top);
  const share = (value: number, from: number) => (size === 0 ? 0.5 : (value - from) / size).toFixed(4);
  return ({ x, y }) => (x === null || y === null ? '' : ` ${share(x, left)} ${share(y, top)}`);
}
