/**
 * Is this publication one we have? The pairs are weighed by `src/matching/publication/`; here they become one decision.
 * Precision first: what is not certain is `doubtful`, and goes into the graph as an entity of its own with a row that
 * asks a person.
 */
import { recurringTitles } from '../matching/publication/cluster.js';
import { type Comparison, comparePublications } from '../matching/publication/compare.js';
import type { PublicationTraits } from '../matching/publication/traits.js';

export interface PublicationCandidate {
  readonly id: string;
  readonly traits: PublicationTraits;
}

/** A preprint and what became of it. */
export interface MatchedVersion {
  readonly id: string;
  /** Whether the one found is the preprint, or the incoming one. */
  readonly isPreprint: boolean;
  readonly because: readonly string[];
}

export type MatchDecision =
  | { readonly outcome: 'same'; readonly id: string; readonly because: readonly string[] }
  | { readonly outcome: 'doubtful'; readonly ids: readonly string[]; readonly because: readonly string[] }
  | { readonly outcome: 'new'; readonly versions: readonly MatchedVersion[] };

interface Compared {
  readonly candidate: PublicationCandidate;
  readonly comparison: Comparison;
}

/** @param candidates publications that share a key with the subject */
export function matchPublication(
  subject: PublicationTraits,
  candidates: readonly PublicationCandidate[],
): MatchDecision {
  const recurring = recurringTitles([subject, ...candidates.map((candidate) => candidate.traits)]);
  const isRecurring = ({ title }: PublicationTraits) => recurring.has(title.contentKey);
  const compared = candidates
    .map((candidate) => ({
      candidate,
      comparison: comparePublications(subject, candidate.traits, isRecurring(subject) && isRecurring(candidate.traits)),
    }))
    .sort((a, b) => b.comparison.points - a.comparison.points || (a.candidate.id < b.candidate.id ? -1 : 1));
  const identified = compared.filter(({ comparison }) => comparison.identified && comparison.outcome !== 'version');
  // An identifier beats a title: of two that look alike it is the one that carries it.
  const found = identified.length > 0 ? identified : compared;
  if (identified.length > 1)
    return doubtful(identified, [`its identifiers belong to ${identified.length} different publications`]);
  const same = found.filter(({ comparison }) => comparison.outcome === 'same');
  const [only, ...more] = same;
  if (only !== undefined && more.length === 0)
    return { outcome: 'same', id: only.candidate.id, because: only.comparison.because };
  if (only !== undefined) return doubtful(same, ['it may be any of several publications', ...only.comparison.because]);
  const [asked] = found.filter(({ comparison }) => comparison.outcome === 'doubtful');
  if (asked !== undefined)
    return doubtful(
      found.filter(({ comparison }) => comparison.outcome === 'doubtful'),
      asked.comparison.because,
    );
  return { outcome: 'new', versions: versionsOf(subject, compared) };
}

function doubtful(compared: readonly Compared[], because: readonly string[]): MatchDecision {
  return { outcome: 'doubtful', ids: compared.map(({ candidate }) => candidate.id), because };
}

/** An article has as many preprints as there are; a preprint became one article, the one most alike. */
function versionsOf(subject: PublicationTraits, compared: readonly Compared[]): MatchedVersion[] {
  const versions = compared
    .filter(({ comparison, candidate }) => comparison.outcome === 'version' && !isLinked(subject, candidate.traits))
    .map(({ candidate, comparison }) => ({
      id: candidate.id,
      isPreprint: candidate.traits.kind.isPreprint,
      because: comparison.because,
    }));
  return subject.kind.isPreprint ? versions.slice(0, 1) : versions;
}

/** A version that names the other is linked to it by that identifier (`src/derive/references.ts`): nothing more is needed. */
function isLinked(a: PublicationTraits, b: PublicationTraits): boolean {
  return (
    a.versionOf.some((key) => b.identifiers.includes(key)) || b.versionOf.some((key) => a.identifiers.includes(key))
  );
}
