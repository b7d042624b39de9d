/**
 * Hits of several indexes in one order. Scores of two indexes say nothing to each other: the one with shorter texts always
 * scores higher. So each kind's scores are divided by its best one, and kinds have a fixed weight: whoever types a name
 * wants the person, whoever types a subject the concept before the thousand outputs about it.
 */
import type { EntityKind } from '../graphql/generated/resolvers.js';
import { foldText } from '../record/keys.js';

/** Descending: of equal hits the kind that stands first comes first. */
const KIND_WEIGHTS: Readonly<Record<EntityKind, number>> = {
  MEMBER: 1,
  EXTERNAL_PERSON: 0.95,
  LAB: 0.9,
  PARTNER: 0.85,
  CONCEPT: 0.8,
  PROJECT: 0.75,
  PUBLICATION: 0.7,
  VENUE: 0.65,
  KEYWORD: 0.6,
};
/** Added to a hit whose whole name was typed: more than any partial match can reach. */
const WHOLE_NAME = 1;

export interface Hit {
  readonly id: string;
  readonly kind: EntityKind;
  readonly score: number;
}

/** The hits of one kind, best first, ties by id; the best one has the weight of its kind. */
export function weighHits(kind: EntityKind, hits: readonly { readonly id: string; readonly score: number }[]): Hit[] {
  const top = hits.reduce((most, { score }) => Math.max(most, score), 0);
  return hits
    .map(({ id, score }) => ({ id, kind, score: top > 0 ? (score / top) * KIND_WEIGHTS[kind] : 0 }))
    .sort(byScore);
}

/** All kinds in one order; names maps ids to every name the entity goes by. */
export function mergeHits<H extends Hit & { readonly names: readonly string[] }>(
  hits: readonly H[],
  query: string,
): H[] {
  const typed = wordsOf(query);
  return hits
    .map((hit) => (hit.names.some((name) => wordsOf(name) === typed) ? { ...hit, score: hit.score + WHOLE_NAME } : hit))
    .sort(byScore);
}

/** Names that begin with what was typed first, then those with a word that does; then by kind, shorter ones first. */
export function orderCompletions<C extends { readonly id: string; readonly kind: EntityKind; readonly label: string }>(
  completions: readonly C[],
  prefix: string,
): C[] {
  const typed = foldText(prefix);
  const place = new Map(completions.map(({ id, label }) => [id, foldText(label).startsWith(typed) ? 0 : 1]));
  return [...completions].sort(
    (a, b) =>
      (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0) ||
      KIND_WEIGHTS[b.kind] - KIND_WEIGHTS[a.kind] ||
      a.label.length - b.label.length ||
      compare(a.label, b.label) ||
      compare(a.id, b.id),
  );
}

/** The folded words in any order: a name is the same, family name first or last. */
function wordsOf(text: string): string {
  return foldText(text).split(' ').sort().join(' ');
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || KIND_WEIGHTS[b.kind] - KIND_WEIGHTS[a.kind] || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
