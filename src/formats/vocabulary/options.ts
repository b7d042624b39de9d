/** What a caller may say of a vocabulary that its files do not. */
import type { VocabularyHead } from '../skos/vocabulary.js';

export interface VocabularyReadOptions {
  /** URI of the vocabulary: of the scheme to take where files have several, and for those that have none. */
  readonly uri?: string;
  /** Title where no language is known, and everything else that goes before what the files say. */
  readonly head?: VocabularyHead;
  /** What goes behind what the files say. */
  readonly fallback?: VocabularyHead;
  /** BCP 47: of labels whose file does not say. */
  readonly language?: string;
}
