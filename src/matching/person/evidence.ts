/** What speaks for and against two mentions being one person, as numbers; the names are compared elsewhere. Symmetric. */
import type { NameComparison } from './compare-names.js';
import type { Counter, Input, Prepared, Tokens } from './prepare.js';

/** The features of a pair, in the order of the coefficients in `weights.ts`. */
export const FEATURES = [
  'constant',
  'initials',
  'variant',
  'further given names agree',
  'further given names on one side only',
  'crowded name',
  'crowded initials',
  'shared co-authors',
  'no shared co-author',
  'both have an affiliation',
  'affiliations alike',
  'other country',
  'same e-mail or organisation',
  'same venue',
  'words alike',
  'both have subjects',
  'subjects alike',
  'years apart',
  'shared references',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** As many numbers as `FEATURES`. */
export type Features = readonly number[];

export function featuresOf(a: Prepared, b: Prepared, names: NameComparison, input: Input): Features {
  const crowd = Math.max(input.crowd(a.mention.name), input.crowd(b.mention.name));
  const initials = names.relation === 'initials';
  const shared = sharedWeight(a.output.names, b.output.names, input.names, a.short, b.short);
  const others = Math.min(a.output.names.numbers.length, b.output.names.numbers.length) > 1;
  const place = bestCosine(a.affiliations, b.affiliations, input.places);
  const placed = a.affiliations.length > 0 && b.affiliations.length > 0;
  const [x, y] = [a.output, b.output];
  const subjects = x.subjects.numbers.length > 0 && y.subjects.numbers.length > 0;
  const apart = x.year === undefined || y.year === undefined ? undefined : Math.abs(x.year - y.year);
  return [
    1,
    initials ? 1 : 0,
    names.relation === 'variant' ? 1 : 0,
    Math.min(1, names.sharedFurther),
    names.furtherMissing ? 1 : 0,
    initials ? 0 : crowd,
    initials ? crowd : 0,
    Math.min(1, shared),
    others && shared === 0 ? 1 : 0,
    placed ? 1 : 0,
    place,
    a.country !== undefined && b.country !== undefined && a.country !== b.country ? 1 : 0,
    Math.min(1, countShared(a.emails, b.emails) + countShared(a.organizations, b.organizations)),
    x.venue !== 0 && x.venue === y.venue ? input.venues.weight(x.venue) : 0,
    cosine(x.words, y.words, input.words),
    subjects ? 1 : 0,
    subjects ? cosine(x.subjects, y.subjects, input.subjects) : 0,
    Math.min(5, (apart ?? 0) / 10),
    Math.log1p(countShared(x.cites, y.cites) + 2 * (countShared(x.self, y.cites) + countShared(x.cites, y.self))),
  ];
}

function forShared({ numbers: a }: Tokens, { numbers: b }: Tokens, visit: (token: number) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      visit(x);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
}

function countShared(a: Tokens, b: Tokens): number {
  let count = 0;
  forShared(a, b, () => {
    count += 1;
  });
  return count;
}

/** Co-authors on both outputs; a name of consortium size counts less, and the compared ones do not count. */
function sharedWeight(a: Tokens, b: Tokens, counter: Counter, ...own: readonly number[]): number {
  let sum = 0;
  forShared(a, b, (token) => {
    if (!own.includes(token)) sum += counter.weight(token) ** 2;
  });
  return sum;
}

function cosine(a: Tokens, b: Tokens, counter: Counter): number {
  let sum = 0;
  forShared(a, b, (token) => {
    sum += counter.weight(token) ** 2;
  });
  return sum === 0 ? 0 : sum / Math.max(1e-9, counter.lengthOf(a) * counter.lengthOf(b));
}

function bestCosine(a: readonly Tokens[], b: readonly Tokens[], counter: Counter): number {
  let best = 0;
  for (const x of a) for (const y of b) best = Math.max(best, cosine(x, y, counter));
  return best;
}
