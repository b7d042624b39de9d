/** Decisions and doubtful pairs as they leave the graph. */
import { z } from 'zod';
import type { Page } from '../graphql/page.js';

export const DECISION_KINDS = [
  'CORRECT',
  'DIFFERENT',
  'MERGE',
  'SPLIT',
  'CLAIM',
  'REJECT',
  'HIDE_NAME',
  'SUPPRESS',
  'HIDE_CONCEPT',
  'ADD_CONCEPT',
  'BOOST_CONCEPT',
  'MAP_KEYWORD',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const decisionShape = z.object({
  id: z.string(),
  what: z.enum(DECISION_KINDS),
  who: z.string(),
  why: z.string().nullable(),
  at: z.string(),
  current: z.boolean(),
  /** The entity it changes. */
  entity: z.string().nullable(),
  field: z.string().nullable(),
  /** JSON. */
  value: z.string().nullable(),
  /** The doubtful pair it settled. */
  pair: z.string().nullable(),
  /** Ids of others it is about. */
  others: z.array(z.string()),
  /** To whom it gives contributions. */
  person: z.string().nullable(),
  revertedBy: z.string().nullable(),
  revertedAt: z.string().nullable(),
});
export type DecisionEntity = z.infer<typeof decisionShape>;

/** A source record as a librarian chooses it. */
export interface SourceRecordEntity {
  readonly key: string;
  readonly source: string;
  readonly place: string | null;
  readonly current: boolean;
}

export const doubtfulPairShape = z.object({
  id: z.string(),
  because: z.array(z.string()),
  status: z.string(),
  order: z.string().nullable(),
  publications: z.array(z.string()),
});
export type DoubtfulPairEntity = z.infer<typeof doubtfulPairShape>;
export type DoubtfulPairPage = Page<DoubtfulPairEntity>;

export interface DecisionOutcome {
  readonly decision: DecisionEntity | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: string[] }[];
}

type Refusals = DecisionOutcome['userErrors'];

export interface UnionEntity {
  readonly into: string;
  readonly from: string;
  readonly score: number;
  readonly because: readonly string[];
  readonly through?: string;
  readonly decision: DecisionEntity | null;
}

export interface UniteOutcome {
  readonly pass: string | null;
  readonly unions: readonly UnionEntity[];
  readonly more: number;
  readonly left: number;
  readonly userErrors: Refusals;
}

export interface RevertPassOutcome {
  readonly reverted: number;
  readonly left: number;
  readonly inTheWay: Refusals;
  readonly userErrors: Refusals;
}
