/** Decisions on concepts as they are kept, read: which concept, and how much. */
import { z } from 'zod';
import { CONCEPT_DECISIONS, type ConceptDecision } from '../text/curated-concepts.js';

/** What the `value` of such a decision holds. */
export const conceptDecisionValue = z.object({
  /** URI of the concept. */
  concept: z.string(),
  /** Of what is added, in (0, 1]. */
  weight: z.number().optional(),
  /** By which the computed weight is multiplied. */
  factor: z.number().optional(),
});

/** [what, value, at] of a decision, as statements return it. */
export const conceptDecisionRow = z.tuple([z.enum(CONCEPT_DECISIONS), z.string(), z.string()]);

export function conceptDecision([what, value, at]: z.infer<typeof conceptDecisionRow>): ConceptDecision {
  const { concept, weight, factor } = conceptDecisionValue.parse(JSON.parse(value));
  return { what, concept, amount: weight ?? factor ?? 1, at };
}

/** The decisions on concepts that hold for an entity bound to `e`: [what, value, at]. */
export const decisionsOnConcepts = (e: string) =>
  `[(${e})<-[:CHANGES]-(d:Curation) WHERE d.current AND d.what IN [${CONCEPT_DECISIONS.map((what) => `'${what}'`).join(', ')}] | [d.what, d.value, toString(d.at)]]`;
