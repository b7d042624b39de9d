/** The coefficients of the pair model, printed by `npm run bench:authors -- --fit`; how they were found is in `bench/authors/README.md`. */
import type { Features } from './evidence.js';

/** In the order of `FEATURES`; a sum of them is a natural logarithm of the odds of one person against two. */
export const WEIGHTS: Features = [
  1.204, // constant
  -0.367, // initials
  -2.281, // variant
  1.112, // further given names agree
  -0.238, // further given names on one side only
  -0.814, // crowded name
  -1.355, // crowded initials
  2.447, // shared co-authors
  0, // no shared co-author
  -1.74, // both have an affiliation
  4.242, // affiliations alike
  -0.3, // other country
  2.5, // same e-mail or organisation
  2.532, // same venue
  4.479, // words alike
  -0.576, // both have subjects
  2.896, // subjects alike
  -0.05, // years apart
  1.5, // shared references
];
