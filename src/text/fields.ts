/** What is there to read, and in which language? The parts of a publication with the places of labels in each. */
import { withDecidedKeywords } from './decided-keywords.js';
import type { ExtractionIndex } from './extraction-index.js';
import { languageOf, primaryLanguage } from './languages.js';
import type { Match } from './matcher.js';
import { tokenize, type Word } from './tokenize.js';

/** Text beyond this is not read: records end at 100,000, pasted text may not. UTF-16 units a field. */
export const MAX_FIELD_LENGTH = 1_000_000;
/** Keywords beyond this are not read. */
export const MAX_KEYWORDS = 1_000;

export interface GivenKeyword {
  readonly text: string;
  readonly language?: string;
  /** What somebody decided that it means: the URI of a concept, or null for none. Absent: found out. */
  readonly concept?: string | null;
}

export interface ExtractionInput {
  readonly title?: string;
  readonly abstract?: string;
  readonly keywords?: readonly GivenKeyword[];
  /** BCP 47. A hint: a field whose words clearly speak another language is read in that one. */
  readonly language?: string;
}

export type EvidenceField = 'TITLE' | 'KEYWORD' | 'ABSTRACT';

/** One text with what was found in it. */
export interface Field {
  readonly field: EvidenceField;
  readonly keyword?: number;
  readonly text: string;
  /** Its words; never none. */
  readonly words: readonly Word[];
  /** Primary subtag of the language it is read in; absent if it could not be told. */
  readonly language?: string;
  readonly matches: readonly Match[];
}

/** The fields that hold words: title, keywords, abstract. */
export function fieldsOf(input: ExtractionInput, index: ExtractionIndex): Field[] {
  const { title, abstract, keywords = [], language } = input;
  const texts = [
    { field: 'TITLE' as const, full: title, declared: language },
    ...keywords.slice(0, MAX_KEYWORDS).map((keyword, at) => ({
      field: 'KEYWORD' as const,
      keyword: at,
      full: keyword.text,
      declared: keyword.language ?? language,
    })),
    { field: 'ABSTRACT' as const, full: abstract, declared: language },
  ];
  const fields = texts.flatMap(({ full = '', declared, ...place }): Field[] => {
    const text = full.slice(0, MAX_FIELD_LENGTH);
    const words = tokenize(text);
    if (words.length === 0) return [];
    const read = place.field === 'KEYWORD' ? readKeyword : readProse;
    return [{ ...place, text, words, ...read(words, declared, index) }];
  });
  return withDecidedKeywords(fields, input, index);
}

type Read = Pick<Field, 'language' | 'matches'>;

function readProse(words: readonly Word[], declared: string | undefined, index: ExtractionIndex): Read {
  const language = languageOf(words, declared);
  if (language === undefined) return { matches: index.matcher.match(words) };
  return { language, matches: index.matcher.match(words, [language]) };
}

/** A keyword is too short to tell its language, and often in another than the text: what its own does not know, all are asked. */
function readKeyword(words: readonly Word[], declared: string | undefined, index: ExtractionIndex): Read {
  if (declared === undefined) return { matches: index.matcher.match(words) };
  const language = primaryLanguage(declared);
  const matches = index.matcher.match(words, [language]);
  return { language, matches: matches.length > 0 ? matches : index.matcher.match(words) };
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
