/** A network before it has names: whoever may be a node, and the links among them by both countings. */
import type { NetworkCut } from './network.js';

export interface RawNode {
  readonly id: string;
  /** Hops from an ego; 0 without egos. Nearer nodes are kept first. */
  readonly hops: number;
  /** What decides of equally near ones. */
  readonly score: number;
}

export interface RawLink {
  /** Places of the two nodes among the raw ones. */
  readonly a: number;
  readonly b: number;
  readonly full: number;
  readonly fractional: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface Raw {
  readonly nodes: readonly RawNode[];
  readonly links: readonly RawLink[];
  /** Outputs of each node, where they were counted on the way. */
  readonly sizes: ReadonlyMap<string, NodeSize> | null;
  /** Outputs of too many for pairwise ties that two nodes share; null where that was not counted on the way. */
  readonly consortia: number | null;
  readonly cuts: readonly NetworkCut[];
}

export interface NodeSize {
  readonly outputs: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly averageYear: number | null;
}

export const byRank = (a: RawNode, b: RawNode) => a.hops - b.hops || b.score - a.score || (a.id < b.id ? -1 : 1);
