/**
 * A ranking model as a file holds it: the trees, and the examples they were learnt beside. Concepts are named by URI, so
 * that a model outlives an edition of its vocabulary; those that are gone are passed over.
 */
import { z } from 'zod';

const tree = z.object({
  feature: z.array(z.number().int()),
  threshold: z.array(z.number()),
  left: z.array(z.number().int()),
  right: z.array(z.number().int()),
  value: z.array(z.number()),
});

const pairs = z.array(z.tuple([z.number().int().nonnegative(), z.number()]));

export const modelShape = z.object({
  format: z.literal('whorl-ranking-model/1'),
  /** Names what was learnt: SHA-256, in hex, of the examples, the vocabulary and the settings. */
  version: z.string(),
  /** How many texts it was learnt from, and when it was made of which vocabularies. */
  trained: z.object({ records: z.number().int(), vocabularies: z.array(z.string()), subjects: z.number().int() }),
  /** Names of the columns that the trees ask for, by number. */
  features: z.array(z.string()),
  forest: z.object({ bias: z.number(), trees: z.array(tree) }),
  /** Absent in a model of text and vocabulary alone. */
  examples: z
    .object({
      /** URIs that the numbers below stand for. */
      concepts: z.array(z.string()),
      stems: z.array(z.string()),
      texts: z.array(
        z.object({
          id: z.string(),
          /** Stem and how often. */
          stems: pairs,
          /** Concept and 3 × title + abstract, of those settled. */
          concepts: pairs,
          /** Concept, and 1 if it stands in the title. */
          standing: pairs,
          subjects: z.array(z.number().int().nonnegative()),
          /** Concept and weight. */
          ridge: pairs,
        }),
      ),
    })
    .optional(),
});
export type RankingModel = z.infer<typeof modelShape>;
