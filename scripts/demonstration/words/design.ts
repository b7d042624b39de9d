/**
 * How a study was done: the patterns for the title and for each part of the abstract. Among the methods, one marked `*`
 * (the study itself) comes first. Among results and conclusions, `+` goes with an effect that was found and `-` with none.
 */
export const DESIGN_IDS = [
  'cohort',
  'caseControl',
  'trial',
  'interviews',
  'survey',
  'mixed',
  'diagnostic',
  'timeSeries',
  'implementation',
  'delphi',
  'model',
  'text',
  'federated',
  'explanation',
  'linkage',
  'mining',
  'simulation',
  'archive',
  'systematicReview',
  'scopingReview',
] as const;
export type DesignId = (typeof DESIGN_IDS)[number];

export interface Design {
  readonly id: DesignId;
  readonly keywords: readonly string[];
  readonly titles: readonly string[];
  readonly aims: readonly string[];
  readonly methods: readonly string[];
  readonly results: readonly string[];
  readonly conclusions: readonly string[];
}
