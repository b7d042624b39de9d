/** What a language other than English offers: fewer topics, a few kinds of study. */
import type { Language } from '../pattern.js';

export interface LocalTopic {
  readonly id: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly populations: readonly string[];
  readonly factors: readonly string[];
  readonly outcomes: readonly string[];
  readonly backgrounds: readonly string[];
}

export interface LocalStudy {
  readonly titles: readonly string[];
  readonly aims: readonly string[];
  readonly methods: readonly string[];
  readonly results: readonly string[];
}

export interface LocalWords {
  readonly language: Language;
  readonly topics: readonly LocalTopic[];
  /** Kinds of study: title, aim, method and result belong together. */
  readonly studies: readonly LocalStudy[];
  readonly conclusions: readonly string[];
}
