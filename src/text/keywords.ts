/**
 * Which concept is this author keyword? Only a keyword that *is* a label, word for word by stems, maps to a concept:
 * (:Keyword)-[:MAPS_TO]->(:Concept) must hold for every publication that uses the keyword.
 */
import { onlyConcept } from './disambiguate.js';
import type { ExtractionIndex } from './extraction-index.js';
import { primaryLanguage } from './languages.js';
import { UNDETERMINED } from './matcher.js';
import { tokenize, type Word } from './tokenize.js';

export interface MappedKeyword {
  /** URI of the concept. */
  readonly uri: string;
  readonly vocabulary: string;
  /** The label that the keyword equals, and its language. */
  readonly label: string;
  readonly language: string;
}

/** Longer keywords are sentences. Characters. */
const MAX_KEYWORD_LENGTH = 500;

/**
 * The concept a keyword means, or undefined if none, or if several that nothing tells apart (labels called so go before
 * synonyms). Labels of the keyword's language are tried first, then the other languages together.
 * "Artificial intelligence (AI)" is tried as it stands, then without its bracket.
 */
export function mapKeyword(
  text: string,
  language: string | undefined,
  index: ExtractionIndex,
): MappedKeyword | undefined {
  if (text.length > MAX_KEYWORD_LENGTH) return undefined;
  const open = text.lastIndexOf('(');
  const forms = open > 0 && text.trimEnd().endsWith(')') ? [text, text.slice(0, open)] : [text];
  for (const form of forms) {
    const words = tokenize(form);
    const mapped = words.length === 0 ? undefined : mapWords(words, language, index);
    if (mapped !== undefined) return mapped;
  }
  return undefined;
}

function mapWords(
  words: readonly Word[],
  language: string | undefined,
  index: ExtractionIndex,
): MappedKeyword | undefined {
  const { matcher } = index;
  const own = language === undefined ? undefined : primaryLanguage(language);
  const others = [...matcher.languages.filter((each) => each !== own), UNDETERMINED];
  for (const languages of own === undefined ? [others] : [[own], others]) {
    const entries = languages.flatMap((each) => matcher.whole(words, each));
    if (entries.length === 0) continue;
    const entry = onlyConcept(entries, true);
    const concept = entry === undefined ? undefined : index.concepts[entry.concept];
    if (entry === undefined || concept === undefined) return undefined;
    return { uri: concept.uri, vocabulary: concept.vocabulary, label: entry.label, language: entry.language };
  }
  return undefined;
}
