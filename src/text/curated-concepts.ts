/**
 * What decisions of people make of computed weights. Of the decisions on one concept the newest counts:
 *
 *     HIDE   the concept is left out
 *     ADD    its weight is the greater of the one decided on and the computed one
 *     BOOST  its weight is the computed one times the factor decided on
 *
 * Then all weights are divided by the greatest, so that the top concept is 1 again. Computed weights are told beside.
 */
import { round9 } from './weigh.js';

export const CONCEPT_DECISIONS = ['HIDE_CONCEPT', 'ADD_CONCEPT', 'BOOST_CONCEPT'] as const;
export type ConceptDecisionKind = (typeof CONCEPT_DECISIONS)[number];

export interface ConceptDecision {
  readonly what: ConceptDecisionKind;
  /** URI. */
  readonly concept: string;
  /** Of ADD a weight in (0, 1], of BOOST a factor. */
  readonly amount: number;
  /** When, ISO 8601: of two on one concept the newer counts. */
  readonly at: string;
}

export interface CuratedConcept {
  readonly concept: string;
  /** In (0, 1], the top exactly 1, rounded to 9 decimals. */
  readonly weight: number;
  /** From 1. */
  readonly rank: number;
  /** Before any decision; absent if nothing was computed. */
  readonly computed?: number;
  readonly curated?: 'ADDED' | 'BOOSTED';
}

interface Weighted {
  readonly concept: string;
  readonly weight: number;
}

/** The concepts by weight, ties by URI; without decisions the weights are the computed ones. */
export function curateConcepts(
  computed: readonly Weighted[],
  decisions: readonly ConceptDecision[],
): readonly CuratedConcept[] {
  const decided = newestByConcept(decisions);
  const known = new Set(computed.map(({ concept }) => concept));
  const kept = computed.flatMap((each) => {
    const curated = decide(each, decided.get(each.concept));
    return curated === undefined ? [] : [curated];
  });
  const added = [...decided.values()]
    .filter(({ what, concept }) => what === 'ADD_CONCEPT' && !known.has(concept))
    .map(({ concept, amount }) => ({ concept, weight: amount, curated: 'ADDED' as const }));
  const all = [...kept, ...added];
  const top = all.reduce((most, { weight }) => Math.max(most, weight), 0);
  return all
    .map((each) => ({ ...each, weight: round9(each.weight / top) }))
    .sort((a, b) => b.weight - a.weight || (a.concept < b.concept ? -1 : 1))
    .map((each, at) => ({ ...each, rank: at + 1 }));
}

function decide(
  { concept, weight }: Weighted,
  decision: ConceptDecision | undefined,
): Omit<CuratedConcept, 'rank'> | undefined {
  switch (decision?.what) {
    case undefined:
      return { concept, weight, computed: weight };
    case 'HIDE_CONCEPT':
      return undefined;
    case 'ADD_CONCEPT':
      return { concept, weight: Math.max(decision.amount, weight), computed: weight, curated: 'ADDED' };
    case 'BOOST_CONCEPT':
      return { concept, weight: weight * decision.amount, computed: weight, curated: 'BOOSTED' };
  }
}

/** The decision that counts, by concept. */
export function newestByConcept(decisions: readonly ConceptDecision[]): ReadonlyMap<string, ConceptDecision> {
  const inOrder = [...decisions].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return new Map(inOrder.map((decision) => [decision.concept, decision]));
}
