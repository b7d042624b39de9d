/** Author keywords on whose meaning somebody decided: the decision counts, not what the matcher finds in them. */
import type { ExtractionIndex } from './extraction-index.js';
import type { ExtractionInput, Field } from './fields.js';
import { isTerm } from './labels.js';
import type { Match } from './matcher.js';
import { tokenize } from './tokenize.js';

/** The same fields, those of decided keywords with the one concept decided on, or without the concept that they were taken for. */
export function withDecidedKeywords(
  fields: Field[],
  { keywords = [] }: ExtractionInput,
  index: ExtractionIndex,
): Field[] {
  if (keywords.every(({ concept }) => concept === undefined)) return fields;
  return fields.map((field) => {
    const given = field.keyword === undefined ? undefined : keywords[field.keyword];
    const concept = given?.concept;
    if (concept === undefined) return field;
    // What is meant in part ("general practice" in "research in general practice") was not decided on.
    if (concept === null) return { ...field, matches: field.matches.filter((match) => !match.whole) };
    const position = index.positionOf.get(concept);
    return position === undefined ? field : { ...field, matches: [meant(field.text, position, given?.language)] };
  });
}

function meant(text: string, concept: number, language = 'und'): Match {
  const words = tokenize(text);
  const entry = {
    concept,
    kind: 'PREFERRED' as const,
    label: text,
    language,
    isTerm: isTerm(text, words),
  };
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? text.length,
    words: words.length,
    candidates: [entry],
    whole: true,
    parts: [],
  };
}
