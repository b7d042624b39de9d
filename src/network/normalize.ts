/** Strengths made comparable, on exactly the links that are shown (van Eck and Waltman 2009). */
import type { NetworkNormalization } from './network.js';

interface Strength {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/**
 * - ASSOCIATION_STRENGTH: 2m·a_ij / (n_i·n_j), n_i being the total strength of node i and 2m their sum.
 * - FRACTIONALIZATION: a_ij · (n/n_i + n/n_j) / 2, n being the number of nodes.
 */
export function normalized(links: readonly Strength[], nodes: number, normalization: NetworkNormalization): number[] {
  if (normalization === 'NONE') return links.map(({ strength }) => strength);
  const sums = new Float64Array(nodes);
  for (const { a, b, strength } of links) {
    sums[a] = (sums[a] ?? 0) + strength;
    sums[b] = (sums[b] ?? 0) + strength;
  }
  const total = sums.reduce((sum, value) => sum + value, 0);
  return links.map(({ a, b, strength }) => {
    const [atA, atB] = [sums[a] ?? 0, sums[b] ?? 0];
    return normalization === 'ASSOCIATION_STRENGTH'
      ? (total * strength) / (atA * atB)
      : (strength * (nodes / atA + nodes / atB)) / 2;
  });
}
