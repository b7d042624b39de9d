/** How alike are two fingerprints, and in what? Cosine of their weights: 1 the same mix, 0 nothing in common. */
import { round9 } from './weigh.js';

export interface WeightedConcept {
  readonly concept: string;
  readonly weight: number;
}

export interface SharedConcept {
  readonly concept: string;
  readonly a: number;
  readonly b: number;
  /** Its part of the similarity; all shared concepts add up to it, but for rounding. */
  readonly contribution: number;
}

export interface FingerprintComparison {
  /** 0 to 1, rounded to 9 decimals; 0 if either is empty. */
  readonly similarity: number;
  /** By contribution, ties by concept. */
  readonly shared: readonly SharedConcept[];
  /** By weight, ties by concept. */
  readonly onlyA: readonly WeightedConcept[];
  readonly onlyB: readonly WeightedConcept[];
}

/** Concepts must not repeat within one fingerprint. The order of the concepts does not matter. */
export function similarity(a: Iterable<WeightedConcept>, b: Iterable<WeightedConcept>): FingerprintComparison {
  const listA = inOrder(a);
  const listB = inOrder(b);
  const inA = new Map(listA.map(({ concept, weight }) => [concept, weight]));
  const inB = new Map(listB.map(({ concept, weight }) => [concept, weight]));
  const lengths = length(listA) * length(listB);
  const shared: SharedConcept[] = [];
  let dot = 0;
  for (const { concept, weight } of listA) {
    const other = inB.get(concept);
    if (other === undefined) continue;
    dot += weight * other;
    shared.push({ concept, a: weight, b: other, contribution: round9((weight * other) / lengths) });
  }
  return {
    similarity: lengths > 0 ? Math.min(1, round9(dot / lengths)) : 0,
    shared: shared.sort((x, y) => y.contribution - x.contribution || compare(x.concept, y.concept)),
    onlyA: byWeight(listA.filter(({ concept }) => !inB.has(concept))),
    onlyB: byWeight(listB.filter(({ concept }) => !inA.has(concept))),
  };
}

/** A concept with its part of all weights of a fingerprint. */
export interface ConceptShare {
  readonly concept: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface DistinctiveConcept extends ConceptShare {
  readonly otherShare: number;
  /** How many times the other share; undefined where that is 0. */
  readonly times: number | undefined;
  readonly distinctiveness: number;
}

/** Less than half as much again is no difference that a reader would see. */
export const DISTINCTIVE_TIMES = 1.5;

/**
 * What one side has much more of than the other:
 *
 *     distinctiveness = s × log2(2s / (s + t))
 *
 * for shares s here and t there, s at least 1.5 t: the concept's part of the Jensen-Shannon divergence of the two (Lin 1991).
 * What only one side has counts s; what both have counts the more the more it is, and the more one-sided. Strongest first, ties by concept.
 */
export function distinctive(own: Iterable<ConceptShare>, other: Iterable<ConceptShare>): DistinctiveConcept[] {
  const there = new Map([...other].map(({ concept, share }) => [concept, share]));
  return [...own]
    .map(({ concept, share }) => {
      const otherShare = there.get(concept) ?? 0;
      return {
        concept,
        share,
        otherShare,
        times: otherShare > 0 ? round9(share / otherShare) : undefined,
        distinctiveness: round9(share * Math.log2((2 * share) / (share + otherShare))),
      };
    })
    .filter(({ share, otherShare, distinctiveness }) => share >= DISTINCTIVE_TIMES * otherShare && distinctiveness > 0)
    .sort((a, b) => b.distinctiveness - a.distinctiveness || compare(a.concept, b.concept));
}

function inOrder(concepts: Iterable<WeightedConcept>): WeightedConcept[] {
  return [...concepts]
    .map(({ concept, weight }) => ({ concept, weight }))
    .sort((a, b) => compare(a.concept, b.concept));
}

function byWeight(concepts: WeightedConcept[]): WeightedConcept[] {
  return concepts.sort((a, b) => b.weight - a.weight || compare(a.concept, b.concept));
}

function length(concepts: readonly WeightedConcept[]): number {
  return Math.sqrt(concepts.reduce((sum, { weight }) => sum + weight * weight, 0));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
