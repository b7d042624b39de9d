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
