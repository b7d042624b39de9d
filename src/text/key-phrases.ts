/**
 * Which phrases of a text say what it is about, in any vocabulary or none? Runs of words without function words and finite
 * verbs, ranked by a logistic model over features that do not depend on the words themselves:
 *
 *     score = 1 / (1 + e^-(Σ coefficient × feature))
 *
 * `key-phrase-features.ts` lists the features, `key-phrase-weights.ts` the coefficients and what they were fitted to. Pure: no
 * model is fetched, equal text gives equal phrases. What else is known: YAKE (Campos et al. 2020) and RAKE (Rose et al. 2010)
 * rank by counts alone, Hulth (2003) showed that word classes find more of what indexers choose.
 */
import { candidatesOf, type PhraseField, type PhraseText } from './key-phrase-candidates.js';
import { countsOf, FEATURES, type Feature, featuresOf } from './key-phrase-features.js';
import { unitsOf } from './key-phrase-units.js';
import { KEY_PHRASE_WEIGHTS } from './key-phrase-weights.js';
import { languageOf } from './languages.js';
import { tokenize } from './tokenize.js';
import { round9 } from './weigh.js';

/** Text beyond this is not read. UTF-16 units a field. */
const MAX_LENGTH = 100_000;
export const DEFAULT_KEY_PHRASES = 10;

export interface KeyPhraseInput {
  readonly title?: string;
  readonly abstract?: string;
  /** BCP 47. A hint, as in `ExtractionInput`. */
  readonly language?: string;
}

/** One place of a phrase: `text.slice(start, end)` in the field as it was given. */
export interface KeyPhrasePlace {
  readonly field: PhraseField;
  /** UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
}

export interface KeyPhrase {
  /** As it first stands in the text. */
  readonly text: string;
  /** Equal for inflected forms of the same words. */
  readonly key: string;
  /** Primary subtag of the language it was read in. */
  readonly language: string | undefined;
  /** In (0, 1): how alike it is to phrases that indexers chose. Rounded to 9 decimals. */
  readonly score: number;
  /** From 1. */
  readonly rank: number;
  /** How often it stands there. */
  readonly count: number;
  /** The first 50 of them. */
  readonly places: readonly KeyPhrasePlace[];
  /** What speaks for it and against it: coefficient times feature, those of 0 left out. They sum up to ln(score / (1 - score)). */
  readonly parts: Readonly<Partial<Record<Feature, number>>>;
}

/** The phrases of a text, best first; ties by place. Never throws; a text without any gives none. */
export function keyPhrases(input: KeyPhraseInput, most = DEFAULT_KEY_PHRASES): KeyPhrase[] {
  return scoredPhrases(input, KEY_PHRASE_WEIGHTS)
    .slice(0, most)
    .map(({ candidate, features, language, score }, at) => ({
      text: candidate.text,
      key: candidate.key,
      language,
      score: round9(score),
      rank: at + 1,
      count: candidate.count,
      places: candidate.places.map(({ field, start, end }) => ({ field, start, end })),
      parts: partsOf(features),
    }));
}

/** All candidates with their features, best first by these coefficients: what the bench fits and measures. */
export function scoredPhrases(input: KeyPhraseInput, weights: readonly number[]) {
  const { texts, language } = textsOf(input);
  const candidates = candidatesOf(texts);
  const counts = countsOf(
    candidates,
    texts.reduce((sum, { units }) => sum + units.length, 0),
  );
  return [...candidates.values()]
    .map((candidate) => {
      const features = featuresOf(candidate, counts);
      const logit = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      return { candidate, features, language, score: 1 / (1 + Math.exp(-logit)) };
    })
    .sort((a, b) => b.score - a.score || a.candidate.position - b.candidate.position);
}

function textsOf({ title = '', abstract = '', language: declared }: KeyPhraseInput): {
  texts: PhraseText[];
  language: string | undefined;
} {
  const given = [
    { field: 'TITLE' as const, text: title.slice(0, MAX_LENGTH) },
    { field: 'ABSTRACT' as const, text: abstract.slice(0, MAX_LENGTH) },
  ];
  const language = languageOf(tokenize(`${given[0]?.text ?? ''} ${given[1]?.text ?? ''}`), declared);
  return { texts: given.map((each) => ({ ...each, units: unitsOf(each.text, language) })), language };
}

function partsOf(features: readonly number[]): Partial<Record<Feature, number>> {
  const parts: Partial<Record<Feature, number>> = {};
  for (const [at, feature] of FEATURES.entries()) {
    const part = round9((features[at] ?? 0) * (KEY_PHRASE_WEIGHTS[at] ?? 0));
    if (part !== 0) parts[feature] = part;
  }
  return parts;
}
