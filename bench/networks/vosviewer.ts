/** What VOSviewer Online takes, as its documentation has it ("File types", JSON files). */
import { z } from 'zod';

const numbers = z.record(z.string(), z.number());

export const vosviewerFile = z.strictObject({
  config: z.object({}).passthrough().optional(),
  info: z.strictObject({ title: z.string().optional(), description: z.string().optional() }).optional(),
  network: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.union([z.string(), z.number()]),
        label: z.string(),
        description: z.string().optional(),
        url: z.url().optional(),
        x: z.number().optional(),
        y: z.number().optional(),
        cluster: z.number().int().min(1).max(1_000).optional(),
        weights: numbers.optional(),
        scores: numbers.optional(),
      }),
    ),
    links: z.array(
      z.strictObject({
        source_id: z.union([z.string(), z.number()]),
        target_id: z.union([z.string(), z.number()]),
        strength: z.number().positive().optional(),
      }),
    ),
    clusters: z.array(z.strictObject({ cluster: z.number().int(), label: z.string() })).optional(),
  }),
});
