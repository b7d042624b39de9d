/** A network as files that other programs read. Pure: the same network gives the same bytes. */
import type { Network } from '../network.js';
import { csvFiles } from './csv.js';
import type { NetworkFile } from './file.js';
import { gexfFiles } from './gexf.js';
import { graphmlFiles } from './graphml.js';
import { jsonFiles } from './json.js';
import { pajekFiles } from './pajek.js';
import { vosviewerJsonFiles, vosviewerTextFiles } from './vosviewer.js';

export type { NetworkFile } from './file.js';

const WRITERS = {
  JSON: jsonFiles,
  CSV: csvFiles,
  GRAPHML: graphmlFiles,
  GEXF: gexfFiles,
  VOSVIEWER_JSON: vosviewerJsonFiles,
  VOSVIEWER_TEXT: vosviewerTextFiles,
  PAJEK: pajekFiles,
} as const satisfies Readonly<Record<string, (network: Network) => NetworkFile[]>>;

export type NetworkFormat = keyof typeof WRITERS;

/** In the order in which they are listed. */
export const NETWORK_FORMATS: readonly NetworkFormat[] = [
  'JSON',
  'CSV',
  'GRAPHML',
  'GEXF',
  'VOSVIEWER_JSON',
  'VOSVIEWER_TEXT',
  'PAJEK',
];

/** One file, or those that belong together: tables of nodes and links, map and network of VOSviewer. */
export const networkFiles = (network: Network, format: NetworkFormat): readonly NetworkFile[] =>
  WRITERS[format](network);
