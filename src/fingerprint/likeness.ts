/**
 * How alike outputs are, or an output and a text: by words and by concepts.
 *
 *     words      = relevance in full-text search ÷ that of the best match
 *     similarity = cosine of the fingerprints
 *     match      = 5/6 words + 1/6 similarity; similarity alone where there are no words
 *
 * Measured on 5,137 papers (`bench/experts`): words find more than the concepts of a vocabulary, which name only what it
 * has; a little of both finds more than words, and than reciprocal ranks.
 */
import { type SharedConcept, similarity, type WeightedConcept } from '../text/similarity.js';
import { round9 } from '../text/weigh.js';
import type { SharedConceptEntity } from './fingerprint.record.js';
import type { TextIndex } from './similar.queries.js';

/** The part of a match that words have. */
export const WORDS_PART = 5 / 6;
/** Concepts that are told as shared. */
const MOST_SHARED = 20;

/** An output that may be like what was asked; `score` of full-text search, absent if it was found by concepts only. */
export interface Found {
  readonly id: string;
  readonly concepts: readonly (readonly [string, number])[];
  readonly score?: number | undefined;
}

export interface Likeness {
  readonly id: string;
  /** (0, 1] */
  readonly match: number;
  /** 0 to 1 */
  readonly words: number;
  /** 0 to 1 */
  readonly similarity: number;
  readonly sharedConcepts: readonly SharedConceptEntity[];
}

/**
 * What was found by match, ties by id, each once.
 * @param byWords whether words were asked for
 */
export function rankLikeness(own: readonly WeightedConcept[], found: readonly Found[], byWords: boolean): Likeness[] {
  const top = found.reduce((most, { score }) => Math.max(most, score ?? 0), 0);
  const byId = new Map<string, Found>();
  for (const each of found) if ((byId.get(each.id)?.score ?? -1) < (each.score ?? 0)) byId.set(each.id, each);
  return [...byId.values()]
    .map(({ id, concepts, score }) => {
      const words = top > 0 ? round9((score ?? 0) / top) : 0;
      const compared = similarity(own, weighted(concepts));
      const match = byWords ? round9(WORDS_PART * words + (1 - WORDS_PART) * compared.similarity) : compared.similarity;
      return { id, match, words, similarity: compared.similarity, sharedConcepts: sharedEntities(compared.shared) };
    })
    .filter(({ match }) => match > 0)
    .sort((a, b) => b.match - a.match || (a.id < b.id ? -1 : 1));
}

/** Shared concepts as the API tells them, the first 20. */
export function sharedEntities(shared: readonly SharedConcept[]): SharedConceptEntity[] {
  return shared
    .slice(0, MOST_SHARED)
    .map(({ concept, a, b, contribution }) => ({ conceptUri: concept, weightA: a, weightB: b, contribution }));
}

export function weighted(concepts: readonly (readonly [string, number])[]): WeightedConcept[] {
  return concepts.map(([concept, weight]) => ({ concept, weight }));
}

/** The index that cuts words of a language down to their stems. */
export function textIndexOf(language: string | null | undefined): TextIndex {
  if (language?.startsWith('da') === true) return 'publication_text_danish';
  return language?.startsWith('nl') === true ? 'publication_text_dutch' : 'publication_text_english';
}
