/**
 * What is most like something, by cosine of whole fingerprints.
 *
 * Comparing with everything would grow with the graph, so candidates are found first: whatever shares most with some of
 * the strongest concepts. A concept that thousands of outputs are about tells little and costs much: rare ones are looked
 * at first, until the outputs to look through reach a limit. On the demonstration graph nine in ten of the outputs that
 * comparing with everything finds are found.
 */
import { similarity, type WeightedConcept } from '../text/similarity.js';
import type { SharedConceptEntity } from './fingerprint.record.js';
import { sharedEntities } from './likeness.js';

/** How many of the strongest concepts may bring candidates: a sum has hundreds, and its strongest ones are everywhere. */
export const STRONGEST = { output: 8, sum: 40 } as const;
/** Outputs looked through for the candidates of one fingerprint; more only if even its rarest concept has more. */
export const LOOKED_THROUGH = { output: 500, sum: 300 } as const;

export interface Similar {
  readonly id: string;
  /** (0, 1] */
  readonly similarity: number;
  readonly sharedConcepts: readonly SharedConceptEntity[];
}

/** The strongest concepts, ties by name. */
export function strongest(fingerprint: readonly WeightedConcept[], most: number): WeightedConcept[] {
  return [...fingerprint].sort((a, b) => b.weight - a.weight || compare(a.concept, b.concept)).slice(0, most);
}

/** The candidates by likeness, ties by id; those that share nothing are left out. */
export function rankBySimilarity(
  own: readonly WeightedConcept[],
  candidates: readonly { readonly id: string; readonly fingerprint: readonly WeightedConcept[] }[],
): Similar[] {
  return candidates
    .map(({ id, fingerprint }) => {
      const compared = similarity(own, fingerprint);
      return {
        id,
        similarity: compared.similarity,
        sharedConcepts: sharedEntities(compared.shared),
      };
    })
    .filter((one) => one.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
