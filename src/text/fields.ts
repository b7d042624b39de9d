/** What is there to read, and in which language? The parts of a publication with the places of labels in each. */
import type { ExtractionIndex } from './extraction-index.js';
import { languageOf, primaryLanguage } from './languages.js';
import type { Match } from './matcher.js';
import { tokenize, type Word } from './tokenize.js';

/** Text beyond this is not read: records end at 100,000, pasted text may not. UTF-16 units a field. */
export const MAX_FIELD_LENGTH = 1_000_000;
/** Keywords beyond this are not read. */
export const MAX_KEYWORDS = 1_000;

export interface ExtractionInput {
  readonly title?: string;
  readonly abstract?: string;
  readonly keywords?: readonly { readonly text: string; readonly language?: string }[];
  /** BCP 47. A hint: a field whose words clearly speak another language is read in that one. */
  readonly language?: string;
}

export type EvidenceField = 'TITLE' | 'KEYWORD' | 'ABSTRACT';

/** One text with what was found in it. */
export interface Field {
  readonly field: EvidenceField;
  readonly keyword?: number;
  readonly text: string;
  /** Does it hold no word at all? */
  readonly isEmpty: boolean;
  readonly matches: readonly Match[];
}

/** The fields that hold words: title, keywords, abstract. */
export function fieldsOf(input: ExtractionInput, index: ExtractionIndex): Field[] {
  const { title, abstract, keywords = [], language } = input;
  return [
    readField('TITLE', title, (words) => matchProse(words, language, index)),
    ...keywords.slice(0, MAX_KEYWORDS).map((keyword, at) => ({
      ...readField('KEYWORD', keyword.text, (words) => matchKeyword(words, keyword.language ?? language, index)),
      keyword: at,
    })),
    readField('ABSTRACT', abstract, (words) => matchProse(words, language, index)),
  ].filter((field) => !field.isEmpty);
}

function readField(
  field: EvidenceField,
  full: string | undefined,
  match: (words: readonly Word[]) => readonly Match[],
): Field {
  const text = (full ?? '').slice(0, MAX_FIELD_LENGTH);
  const words = tokenize(text);
  return { field, text, isEmpty: words.length === 0, matches: words.length === 0 ? [] : match(words) };
}

function matchProse(words: readonly Word[], declared: string | undefined, index: ExtractionIndex): readonly Match[] {
  const language = languageOf(words, declared);
  return index.matcher.match(words, language === undefined ? undefined : [language]);
}

/** A keyword is too short to tell its language, and often in another than the text: what its own does not know, all are asked. */
function matchKeyword(words: readonly Word[], language: string | undefined, index: ExtractionIndex): readonly Match[] {
  const matches = language === undefined ? [] : index.matcher.match(words, [primaryLanguage(language)]);
  return matches.length > 0 ? matches : index.matcher.match(words);
}

/** Is part of the input left unread because of its length? */
export function isTooLong({ title = '', abstract = '', keywords = [] }: ExtractionInput): boolean {
  const longest = Math.max(
    title.length,
    abstract.length,
    ...keywords.slice(0, MAX_KEYWORDS).map(({ text }) => text.length),
  );
  return longest > MAX_FIELD_LENGTH || keywords.length > MAX_KEYWORDS;
}
