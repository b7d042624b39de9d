/** Are two mentions one person? Scored, explained, with three outcomes. Pure; the order of the two does not matter. */
import { compareNames, type NameComparison } from './compare-names.js';
import { type Features, featuresOf } from './evidence.js';
import { explain } from './explain.js';
import type { Input, Prepared } from './prepare.js';
import { WEIGHTS } from './weights.js';

export type Outcome = 'same' | 'doubtful' | 'different';

export interface PersonComparison {
  readonly outcome: Outcome;
  /** 0 to 1; 0.5 where the evidence for and against is even. */
  readonly score: number;
  /** What decided, the weightiest first. */
  readonly because: readonly string[];
}

/** At least this is united without asking; below the other it is two people. Fixed in `bench/authors`. */
export const SURE = 0.9;
export const UNLIKELY = 0.1;

export function comparePeople(a: Prepared, b: Prepared, input: Input, weights: Features = WEIGHTS): PersonComparison {
  const ruled = byRule(a, b);
  if (ruled !== undefined) return ruled;
  const names = compareNames(a.mention.name, b.mention.name);
  if (names.relation === 'incompatible') return { outcome: 'different', score: 0, because: names.because };
  const shared = sharedIdentifier(a, b);
  if (shared !== undefined) return { outcome: 'same', score: 1, because: [`both have ${shared}`] };
  const features = featuresOf(a, b, names, input);
  const score = chance(logit(features, weights));
  return { outcome: outcomeOf(score), score, because: explain(features, weights, names) };
}

function outcomeOf(score: number): Outcome {
  if (score >= SURE) return 'same';
  return score < UNLIKELY ? 'different' : 'doubtful';
}

/** What no likeness can overrule. */
function byRule(a: Prepared, b: Prepared): PersonComparison | undefined {
  if (a.output.key === b.output.key)
    return { outcome: 'different', score: 0, because: ['two names on one output are two people'] };
  if (contradict(a.orcids, b.orcids))
    return { outcome: 'different', score: 0, because: ['they have different ORCIDs'] };
  return undefined;
}

/** Both have ORCIDs and none in common. */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));
}

/** An identifier of a person that both carry. */
function sharedIdentifier(a: Prepared, b: Prepared): string | undefined {
  return a.deciding.filter((key) => b.deciding.includes(key)).sort()[0];
}

/** The evidence for one person against two, as a natural logarithm. */
export function logit(features: Features, weights: Features): number {
  let sum = 0;
  for (let index = 0; index < features.length; index++) sum += (features[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

export const chance = (logarithm: number) => 1 / (1 + Math.exp(-logarithm));

/** The evidence as `comparePeople` weighs it, for clustering; undefined if they must not be together. */
export function weigh(
  a: Prepared,
  b: Prepared,
  names: NameComparison,
  input: Input,
  weights: Features,
): number | undefined {
  if (names.relation === 'incompatible' || byRule(a, b) !== undefined) return undefined;
  return logit(featuresOf(a, b, names, input), weights);
}
