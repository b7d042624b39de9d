/**
 * A controlled vocabulary as plain data: what every vocabulary format (SKOS, MeSH) yields and concept extraction reads.
 *
 * Text is Unicode NFC, trimmed, inner white space single. Languages are BCP 47 tags with a lower-case primary subtag.
 * Lists are sorted and without repetitions, so that the same vocabulary always gives the same record.
 */

/** Text in one language; no language means the source did not say. */
export interface LanguageText {
  readonly text: string;
  readonly language?: string;
}

export interface ConceptRecord {
  readonly uri: string;
  /** The concept's code in its vocabulary, e.g. a MeSH number. */
  readonly notation?: string;
  /** At least one; at most one a language. */
  readonly prefLabels: readonly LanguageText[];
  readonly altLabels: readonly LanguageText[];
  /** Found in text, never shown: misspellings, old forms. */
  readonly hiddenLabels: readonly LanguageText[];
  /** URIs of broader concepts of the same vocabulary; free of cycles. Narrower is the inverse and not stored. */
  readonly broader: readonly string[];
  /** URIs of related concepts of the same vocabulary; symmetric. */
  readonly related: readonly string[];
  readonly definitions: readonly LanguageText[];
  /** URIs of concepts of other vocabularies that mean the same (skos:exactMatch, owl:sameAs); they need not be loaded. Absent if none. */
  readonly exactMatch?: readonly string[];
}

export interface VocabularyRecord {
  /** URI of the concept scheme. */
  readonly uri: string;
  readonly titles: readonly LanguageText[];
  /** URL or text, as the source gives it. */
  readonly licence?: string;
  readonly version?: string;
  /** How its publisher wants it to be cited. */
  readonly citation?: string;
  readonly publisher?: string;
  /** In order of uri. */
  readonly concepts: readonly ConceptRecord[];
}
