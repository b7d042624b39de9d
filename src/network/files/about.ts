/** How a network was made, in lines that every file carries: without them nobody can defend it, or make it again. */
import type { Network } from '../network.js';

export interface AboutLine {
  readonly name: string;
  readonly value: string;
}

/** The parameters that were set, what was left out, and the date of the data; always in this order. */
export function aboutLines({
  parameters,
  nodes,
  links,
  clusters,
  modularity,
  cuts,
  consortiumOutputs,
}: Network): AboutLine[] {
  const { kind, selection, outputs, since, until, counting, normalization, minStrength, maxNodes } = parameters;
  const { isolates, seed, resolution, minClusterSize, layout, measures, sampledFrom, consortiumLimit } = parameters;
  const lines: readonly (readonly [string, string | number | boolean | null])[] = [
    ['made by', `Whorl ${parameters.version}`],
    ['network of', kind],
    ['selection', selection.join('; ')],
    ['outputs', outputs],
    ['years', since === null && until === null ? 'all' : `${since ?? ''}–${until ?? ''}`],
    ['counting', counting],
    ['normalization', normalization],
    ['minimum strength', minStrength],
    ['most nodes', maxNodes],
    ['isolates', isolates ? 'kept' : 'left out'],
    ['measures', measures.join(', ') || null],
    ['betweenness and closeness sampled from', sampledFrom],
    ['clusters', clusters.length > 0 ? `${clusters.length} (Leiden)` : null],
    ['resolution', resolution],
    ['smallest cluster', minClusterSize],
    ['modularity', modularity],
    ['layout', layout],
    ['seed', seed],
    ['nodes', nodes.length],
    ['links', links.length],
    ['outputs too large for ties', consortiumOutputs],
    ['most authors or units of an output', consortiumLimit],
    ['as of', parameters.asOf],
    ['data date', parameters.dataDate],
    ['revision of the graph', parameters.revision],
    ...cuts.map(({ text }) => ['left out', text] as const),
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
}

/** On one line, without what ends lines or means something to the reader of a file. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
