/** What one topic has to say: the words its titles, abstracts and keywords are made of. */
import type { DesignId } from './design.js';

export interface Topic {
  readonly id: string;
  /** The key of the unit of ours that works on it. */
  readonly unit: string;
  /** Singular, without article, fit for a title: "multimorbidity". */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Plural: "adults with three or more chronic conditions". */
  readonly populations: readonly string[];
  /**
   * Interventions and exposures, singular: "continuity of care". A first character tells those that nobody can hand out:
   * `~` an adverse exposure, `+` a favourable one; `?` marks a diagnostic test.
   */
  readonly factors: readonly string[];
  /** What one wants less of: "unplanned admissions". */
  readonly harms: readonly string[];
  /** What one wants more of: "quality of life". */
  readonly goods: readonly string[];
  /** What people speak of in interviews: "worry about being a burden". */
  readonly themes: readonly string[];
  /** First halves of titles: "Counting conditions or counting burden". */
  readonly heads: readonly string[];
  readonly backgrounds: readonly string[];
  readonly closings: readonly string[];
  /** Named as often as they should come. */
  readonly designs: readonly DesignId[];
  /** The nth data are there to do the nth task; else any data will do. */
  readonly paired?: boolean;
  /** Data science only: what is computed on, with what (singular, with article), to do what (infinitive without "to"). */
  readonly data?: readonly string[];
  readonly techniques?: readonly string[];
  readonly tasks?: readonly string[];
}
