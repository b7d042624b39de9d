/** A keyword as it leaves the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';

export const keywordShape = z.object({
  id: z.string(),
  text: z.string(),
  textOrder: z.string(),
  language: z.string().nullable(),
  /** Whether somebody decided what it means. */
  decided: z.boolean(),
});
export type KeywordEntity = z.infer<typeof keywordShape>;

/** Map projection of a keyword bound to `k`; its rows fit `keywordShape`. */
export const keywordProjection = (k: string) =>
  `${k} {.id, .text, .textOrder, .language, decided: ${k}.decided IS NOT NULL}`;

export type KeywordPage = Page<KeywordEntity>;
