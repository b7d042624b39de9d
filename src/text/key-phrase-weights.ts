/**
 * The coefficients of key phrases, in the order of `FEATURES`: logistic regression (penalty 1, Newton's method) on the half of
 * Inspec with odd numbers, 1,000 abstracts; `npm run bench:key-phrases -- --fit` prints them. What they reach on the other half
 * stands in bench/key-phrases/README.md.
 */
import type { FEATURES, Values } from './key-phrase-features.js';

export const KEY_PHRASE_WEIGHTS: Values<typeof FEATURES> = [
  -4.424, // always
  -2.025, // one word
  -0.049, // two words
  0.28, // three words
  1.096, // letters of the only word
  0.229, // in the title
  -0.23, // words before it
  0.23, // its last place
  -0.746, // hyphen
  0.731, // hyphen in the first of several words
  1.17, // only word is a name
  1.441, // only word is an acronym
  0.456, // between what ends phrases
  0.696, // between what ends phrases, two words
  0.744, // between what ends phrases, three words or more
  -0.579, // a noun left out before it
  -0.183, // an adjective left out before it
  0.195, // a preposition before it
  0.043, // an article before it
  -0.821, // a form of to be or to have before it
  -0.634, // a pronoun or quantity before it
  -1.918, // an adverb before it
  0.04, // a verb before it
  -0.372, // a noun left out after it
  -2.709, // an article after it
  0.39, // punctuation after it
  1.261, // a form in -ed after it
  0.074, // a conjunction after it
  1.142, // first word is a noun
  1.05, // first word is of no known ending
  1.286, // first word is an adjective
  -0.86, // first word describes any subject
  0.966, // first word is a form in -ed
  -0.301, // first word is plural
  0.911, // last word is a noun
  0.751, // last word is of no known ending
  0.837, // last word is plural
  1.006, // last word is a form in -ing
  -1.597, // last word is a form in -ed
  0.116, // last word is a number or describes
  0.531, // letters of the last word
  0.096, // only word is a noun
  0.509, // only word is a form in -ing
  -1.43, // only word is a form in -ed
  -0.629, // only word describes
  -0.11, // only word is plural
  -1.435, // plural in the middle
  -1.115, // adjective of any subject or adverb in the middle
  -0.107, // other description in the middle
  0.539, // places
  -0.303, // places of its words
  0.215, // places of its last word
  -0.245, // words of the title
  0.442, // in no longer phrase as often
];
