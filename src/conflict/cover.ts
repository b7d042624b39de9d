/**
 * Chooses people who together cover concepts. What a team covers is Σ over concepts of weight × the part of its best member:
 * a monotone submodular function, so that choosing whoever adds most, k times, reaches at least 1 − 1/e of what the best k
 * could (Nemhauser, Wolsey and Fisher 1978). Pure.
 */

export interface Covering {
  readonly id: string;
  /** By concept, 0 to 1. */
  readonly parts: ReadonlyMap<string, number>;
}

export interface Chosen {
  readonly id: string;
  readonly adds: number;
}

/** Differences below this are rounding: the smaller id goes first. */
const EPSILON = 1e-12;

/** @param weights of the concepts, adding up to 1 */
export function greedyCover(
  weights: ReadonlyMap<string, number>,
  candidates: readonly Covering[],
  k: number,
): { readonly chosen: Chosen[]; readonly coverage: number; readonly uncovered: string[] } {
  const best = new Map<string, number>();
  const left = new Map([...candidates].sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => [each.id, each]));
  const chosen: Chosen[] = [];
  const gainOf = ({ parts }: Covering) => {
    let gain = 0;
    for (const [concept, weight] of weights)
      gain += weight * Math.max(0, (parts.get(concept) ?? 0) - (best.get(concept) ?? 0));
    return gain;
  };
  while (chosen.length < k) {
    let top: { readonly covering: Covering; readonly gain: number } | undefined;
    for (const covering of left.values()) {
      const gain = gainOf(covering);
      if (gain > (top?.gain ?? 0) + EPSILON) top = { covering, gain };
    }
    if (top === undefined) break;
    chosen.push({ id: top.covering.id, adds: top.gain });
    left.delete(top.covering.id);
    for (const [concept, part] of top.covering.parts) best.set(concept, Math.max(best.get(concept) ?? 0, part));
  }
  return {
    chosen,
    coverage: [...weights].reduce((sum, [concept, weight]) => sum + weight * (best.get(concept) ?? 0), 0),
    uncovered: [...weights.keys()].filter((concept) => (best.get(concept) ?? 0) === 0),
  };
}
