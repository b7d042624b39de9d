/** Measures of the whole graph of ties as they leave the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';

/** Whose ties are analysed, and the label of whoever has them. */
export const ANALYSED = { PEOPLE: 'Person', ORGANIZATIONS: 'Organization' } as const;
export type Analysed = keyof typeof ANALYSED;

/** By which the measured can be ranked, and the property that holds the sort key. */
export const RANKED_BY = {
  DEGREE: 'degreeOrder',
  STRENGTH: 'strengthOrder',
  PAGE_RANK: 'pageRankOrder',
  BETWEENNESS: 'betweennessOrder',
} as const;
export type RankedBy = keyof typeof RANKED_BY;

/** How an analysis was made: enough to make it again. */
export const analysisParameters = z.object({
  counting: z.enum(['FULL', 'FRACTIONAL']),
  since: z
    .number()
    .nullish()
    .transform((year) => year ?? null),
  until: z
    .number()
    .nullish()
    .transform((year) => year ?? null),
  seed: z.number(),
  damping: z.number(),
  resolution: z.number(),
  /** Over how many shortest-path trees betweenness was summed; all nodes: then it is exact. */
  betweennessSample: z.number(),
  /** How many of the most similar are kept of each, and from which similarity on; 0: they were left out. */
  similarKept: z.number(),
  similarFrom: z.number(),
});
export type AnalysisParameters = z.infer<typeof analysisParameters>;

export const analysisShape = analysisParameters.extend({
  name: z.enum(['PEOPLE', 'ORGANIZATIONS']),
  /** Tells the measures of this analysis from those of earlier ones. */
  run: z.string(),
  library: z.string(),
  /** The revision of the graph it was made from. */
  revision: z.number(),
  analysedAt: z.string(),
  nodes: z.number(),
  ties: z.number(),
  components: z.number(),
  largestComponent: z.number(),
  communities: z.number(),
  largestCommunity: z.number(),
  modularity: z.number(),
});
/** What is stored of an analysis. */
export type StoredAnalysis = z.infer<typeof analysisShape>;
/** An analysis as it stands, with whether the graph went on since. */
export type AnalysisEntity = StoredAnalysis & { readonly stale: boolean };

export const measuresShape = z.object({
  id: z.string(),
  degree: z.number(),
  strength: z.number(),
  pageRank: z.number(),
  betweenness: z.number(),
  component: z.number(),
  componentSize: z.number(),
  community: z.number(),
  communitySize: z.number(),
  /** Most similar first. */
  similarIds: z.array(z.string()),
  similarities: z.array(z.number()),
});
/** What is measured of one person or organisation. */
export type Measures = z.infer<typeof measuresShape>;
export type MeasuresEntity = Measures & { readonly stale: boolean };

export type MeasuresPage = Page<MeasuresEntity>;
