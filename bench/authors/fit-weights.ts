/** The coefficients of `src/matching/person/weights.ts`: fitted to pairs of labelled sets, three of them set by hand. */
import { FEATURES, type Features } from '../../src/matching/person/evidence.js';
import { type Example, fitLogistic } from './train.js';

// In the order of FEATURES.
const SIGNS = [0, 0, 0, 1, -1, -1, -1, 1, -1, 0, 1, -1, 1, 1, 1, 0, 1, -1, 1];

/** The sets hold next to none of these, or (countries) people who moved, so they cannot teach what they are worth. */
const BY_HAND: Readonly<Record<string, number>> = {
  'other country': -0.3,
  'same e-mail or organisation': 2.5,
  'shared references': 1.5,
};

export function fitWeights(examples: readonly Example[]): Features {
  const fitted = fitLogistic(examples, SIGNS);
  return FEATURES.map((feature, index) => Math.round((BY_HAND[feature] ?? fitted[index] ?? 0) * 1000) / 1000);
}
