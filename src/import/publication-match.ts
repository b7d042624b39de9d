/**
 * Is this publication one we have? The pairs are weighed by `src/matching/publication/`; here they become one decision.
 * Precision first: what is not certain is `doubtful`, and goes into the graph as an entity of its own with a row that
 * asks a person.
 */
import { type Comparison, comparePublications } from '../matching/publication/compare.js';
import type { PublicationTraits } from '../matching/publication/traits.js';

export interface PublicationCandidate {
  readonly id: string;
  readonly traits: PublicationTraits;
}

export type MatchDecision =
  | { readonly outcome: 'same'; readonly id: string; readonly because: readonly string[] }
  | { readonly outcome: 'doubtful'; readonly ids: readonly string[]; readonly because: readonly string[] }
  | { readonly outcome: 'new' };

interface Compared {
  readonly candidate: PublicationCandidate;
  readonly comparison: Comparison;
}

/** @param candidates publications that share an identifier or a title key with the subject */
export function matchPublication(
  subject: PublicationTraits,
  candidates: readonly PublicationCandidate[],
): MatchDecision {
  const compared = candidates.map((candidate) => ({
    candidate,
    comparison: comparePublications(subject, candidate.traits),
  }));
  const identified = compared.filter(({ comparison }) => comparison.identified);
  // An identifier beats a title: of two that look alike it is the one that carries it.
  const found = identified.length > 0 ? identified : compared;
  if (identified.length > 1)
    return doubtful(identified, [`its identifiers belong to ${identified.length} different publications`]);
  const same = found.filter(({ comparison }) => comparison.outcome === 'same');
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0)
    return { outcome: 'same', id: only.candidate.id, because: only.comparison.because };
  if (only !== undefined) return doubtful(same, ['it may be any of several publications', ...only.comparison.because]);
  const asked = found.filter(
    ({ candidate, comparison }) =>
      comparison.outcome === 'doubtful' || (comparison.outcome === 'version' && !isLinked(subject, candidate.traits)),
  );
  return asked.length === 0 ? { outcome: 'new' } : doubtful(asked, asked[0]?.comparison.because ?? []);
}

function doubtful(compared: readonly Compared[], because: readonly string[]): MatchDecision {
  return { outcome: 'doubtful', ids: compared.map(({ candidate }) => candidate.id), because };
}

/** A version that names the other is linked to it by that identifier (`src/derive/references.ts`): there is nothing to ask. */
function isLinked(a: PublicationTraits, b: PublicationTraits): boolean {
  return (
    a.versionOf.some((key) => b.identifiers.includes(key)) || b.versionOf.some((key) => a.identifiers.includes(key))
  );
}
