import type { Network } from '../network.js';
import type { NetworkFile } from './file.js';

/** The network as it is, for programs. */
export function jsonFiles(network: Network): NetworkFile[] {
  return [
    {
      suffix: '.json',
      mediaType: 'application/json',
      text: `${JSON.stringify({ whorl: 'network', ...network }, null, 1)}\n`,
    },
  ];
}
