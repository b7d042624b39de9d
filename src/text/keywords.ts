/**
 * Which concept is this author keyword? Only a keyword that *is* a label, word for word by stems, maps to a concept:
 * (:Keyword)-[:MAPS_TO]->(:Concept) must hold for every publication that uses the keyword.
 */
import { onlyConcept } from './disambiguate.js';
import type { ExtractionIndex } from './extraction-index.js';
import { primaryLanguage } from './languages.js';
import { type LabelEntry, UNDETERMINED } from './matcher.js';
import { tokenize } from './tokenize.js';

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
 * "Artificial intelligence (AI)" is tried as it stands, then without its bracket; "practice, general" turned round;
 * "randomised" and "catalogue" as Americans spell them.
 */
export function mapKeyword(
  text: string,
  language: string | undefined,
  index: ExtractionIndex,
): MappedKeyword | undefined {
  for (const form of sureForms(text)) {
    const entries = entriesOf(form, language, index);
    const entry = onlyConcept(entries, true);
    const concept = entry === undefined ? undefined : index.concepts[entry.concept];
    if (entry !== undefined && concept !== undefined)
      return { uri: concept.uri, vocabulary: concept.vocabulary, label: entry.label, language: entry.language };
  }
  return undefined;
}

/** Ways of writing that mean the same beyond doubt, as it stands first. */
export function sureForms(text: string): string[] {
  if (text.length > MAX_KEYWORD_LENGTH) return [];
  const open = text.lastIndexOf('(');
  const [head, tail, more] = text.split(',');
  return [
    text,
    ...(open > 0 && text.trimEnd().endsWith(')') ? [text.slice(0, open)] : []),
    ...(head !== undefined && tail !== undefined && more === undefined ? [`${tail.trim()} ${head.trim()}`] : []),
    ...americanSpellings(text),
  ];
}

/** Endings that the keys of words do not know yet. No label is spelled so by an American, few words are changed into others. */
const SPELLED: readonly (readonly [british: RegExp, american: string])[] = [
  [/([a-z]{3})is(e|ed|es|er|ers|ing)\b/gu, '$1iz$2'],
  [/([a-z]{3})our\b/gu, '$1or'],
  [/([a-z]{2})ogue(s?)\b/gu, '$1og$2'],
  [/([a-z]{2})tre(s?)\b/gu, '$1ter$2'],
  [/([a-z]{2})efence(s?)\b/gu, '$1efense$2'],
  [/ae(?=[a-z])/gu, 'e'],
  [/oe(?=[a-z]{3})/gu, 'e'],
];

function americanSpellings(text: string): string[] {
  const folded = text.toLowerCase();
  const spelled = SPELLED.reduce((word, [british, american]) => word.replace(british, american), folded);
  return spelled === folded ? [] : [spelled];
}

/** The labels that the words of a keyword are: of its own language, else of any other. */
export function entriesOf(text: string, language: string | undefined, index: ExtractionIndex): readonly LabelEntry[] {
  const words = tokenize(text);
  if (words.length === 0) return [];
  const { matcher } = index;
  const own = language === undefined ? undefined : primaryLanguage(language);
  const others = [...matcher.languages.filter((each) => each !== own), UNDETERMINED];
  for (const languages of own === undefined ? [others] : [[own], others]) {
    const entries = languages.flatMap((each) => matcher.whole(words, each));
    if (entries.length > 0) return entries;
  }
  return [];
}
