/**
 * Text in, concepts out: the fingerprint of one publication or of pasted text. Pure: equal text, index, statistics and
 * options give an equal fingerprint, so evidence is recomputed when asked for and never stored.
 *
 * Find labels (`matcher.ts`), settle ambiguous ones by what else is in the text (`disambiguate.ts`), weigh
 * (`weigh.ts` holds the formula), divide by the heaviest so that **the top concept is exactly 1**, drop noise.
 */
import { chooseEntry, contextOf } from './disambiguate.js';
import type { ExtractionIndex } from './extraction-index.js';
import type { LabelEntry } from './language-matcher.js';
import { detectLanguage, primaryLanguage } from './languages.js';
import type { Match } from './matcher.js';
import { endOfSentences } from './sentences.js';
import { tokenize, type Word } from './tokenize.js';
import {
  type CorpusStatistics,
  LEAD_FACTOR,
  LEAD_SENTENCES,
  type Occurrences,
  PART_OF_KEYWORD,
  rawWeight,
  round9,
  type WeightParts,
  weightParts,
} from './weigh.js';

/** Names this way of extracting; changes whenever the same text and vocabulary would give other weights. */
export const EXTRACTOR = 'whorl-lexical-1';

/** Concepts lighter than this share of the top are noise: one passing mention beside a main subject. */
export const DEFAULT_MIN_WEIGHT = 0.05;
/** A reader takes in a dozen; analyses use some more. */
export const DEFAULT_MAX_CONCEPTS = 40;
/** Places kept as evidence for one concept; all are counted. */
export const DEFAULT_MAX_EVIDENCE = 50;
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

export interface ExtractionOptions {
  readonly statistics?: CorpusStatistics;
  /** Weights below are left out; 0 to 1. */
  readonly minWeight?: number;
  readonly maxConcepts?: number;
  /** Places kept a concept; 0 for none (faster to store, same weights). */
  readonly maxEvidence?: number;
}

export type EvidenceField = 'TITLE' | 'KEYWORD' | 'ABSTRACT';

/** One place where a concept stands: `text.slice(start, end) === matchedText` in the field's text as it was given. */
export interface ConceptEvidence {
  readonly field: EvidenceField;
  /** Which keyword, from 0; for KEYWORD only. */
  readonly keyword?: number;
  /** UTF-16 indexes. */
  readonly start: number;
  readonly end: number;
  readonly matchedText: string;
  /** The label of the vocabulary that it matched, and its language (`und` if not stated). */
  readonly label: string;
  readonly language: string;
}

export interface ExtractedConcept {
  readonly uri: string;
  /** URI of the concept's vocabulary. */
  readonly vocabulary: string;
  /** In (0, 1], the top exactly 1, rounded to 9 decimals. */
  readonly weight: number;
  /** From 1. */
  readonly rank: number;
  /** Before division by the top. */
  readonly raw: number;
  readonly parts: WeightParts;
  readonly occurrences: Occurrences;
  readonly evidence: readonly ConceptEvidence[];
}

/** What the weights rest on. */
export type FingerprintBasis = 'FULL' | 'TITLE_AND_KEYWORDS' | 'TITLE';

export interface Extraction {
  /** By weight, ties by uri. */
  readonly concepts: readonly ExtractedConcept[];
  /** Fields that held text, in the order title, keyword, abstract; empty if none did. */
  readonly usedFields: readonly EvidenceField[];
  /** FULL with an abstract; TITLE also when there was nothing at all to read (`usedFields` tells). */
  readonly basis: FingerprintBasis;
  /** Was text left unread because of its length? */
  readonly truncated: boolean;
  readonly extractor: string;
  /** The version of the index. */
  readonly vocabularyVersion: string;
  /** Number of the corpus statistics used. */
  readonly snapshot?: number;
}

interface Field {
  readonly field: EvidenceField;
  readonly keyword?: number;
  readonly text: string;
  readonly matches: readonly Match[];
}

interface Tally {
  readonly occurrences: { title: number; keyword: number; abstract: number };
  readonly evidence: ConceptEvidence[];
}

export function extractConcepts(
  input: ExtractionInput,
  index: ExtractionIndex,
  options: ExtractionOptions = {},
): Extraction {
  const { statistics } = options;
  const fields = fieldsOf(input, index);
  const usedFields = (['TITLE', 'KEYWORD', 'ABSTRACT'] as const).filter((name) =>
    fields.some(({ field }) => field === name),
  );
  return {
    concepts: weigh(tally(fields, index, options.maxEvidence ?? DEFAULT_MAX_EVIDENCE), index, options),
    usedFields,
    basis: basisOf(usedFields),
    truncated: isTooLong(input),
    extractor: EXTRACTOR,
    vocabularyVersion: index.version,
    ...(statistics !== undefined && { snapshot: statistics.snapshot }),
  };
}

/** The title and abstract in their languages, each keyword in its own. */
function fieldsOf(input: ExtractionInput, index: ExtractionIndex): Field[] {
  const fields: Field[] = [];
  const read = (
    field: EvidenceField,
    full: string | undefined,
    language: string | undefined,
    keyword?: number,
  ): void => {
    const text = (full ?? '').slice(0, MAX_FIELD_LENGTH);
    const words = tokenize(text);
    if (words.length === 0) return;
    const matches =
      field === 'KEYWORD' ? matchKeyword(words, language ?? input.language, index) : matchProse(words, language, index);
    fields.push({ field, text, matches, ...(keyword !== undefined && { keyword }) });
  };
  read('TITLE', input.title, input.language);
  (input.keywords ?? []).slice(0, MAX_KEYWORDS).forEach(({ text, language }, at) => {
    read('KEYWORD', text, language, at);
  });
  read('ABSTRACT', input.abstract, input.language);
  return fields;
}

/** A Danish record often holds an English abstract: the words decide where they are clear. */
function matchProse(words: readonly Word[], declared: string | undefined, index: ExtractionIndex): readonly Match[] {
  const language = detectLanguage(words) ?? declared;
  return index.matcher.match(words, language === undefined ? undefined : [primaryLanguage(language)]);
}

/** A keyword is too short to tell its language, and often in another than the text: what its own does not know, all are asked. */
function matchKeyword(words: readonly Word[], language: string | undefined, index: ExtractionIndex): readonly Match[] {
  const matches = language === undefined ? [] : index.matcher.match(words, [primaryLanguage(language)]);
  return matches.length > 0 ? matches : index.matcher.match(words);
}

/** By concept position, in the order the concepts first appear. */
function tally(fields: readonly Field[], index: ExtractionIndex, maxEvidence: number): Map<number, Tally> {
  const context = contextOf(
    fields.flatMap((field) => field.matches),
    index,
  );
  const tallies = new Map<number, Tally>();
  for (const field of fields) {
    const leadEnd = field.field === 'ABSTRACT' ? endOfSentences(field.text, LEAD_SENTENCES) : 0;
    for (const match of field.matches) {
      const entry = chooseEntry(match.candidates, context, index);
      if (entry === undefined) continue;
      const entryTally = tallies.get(entry.concept) ?? {
        occurrences: { title: 0, keyword: 0, abstract: 0 },
        evidence: [],
      };
      tallies.set(entry.concept, entryTally);
      count(entryTally, field.field, match, leadEnd);
      if (entryTally.evidence.length < maxEvidence) entryTally.evidence.push(evidenceOf(field, match, entry));
    }
  }
  return tallies;
}

function count({ occurrences }: Tally, field: EvidenceField, match: Match, leadEnd: number): void {
  if (field === 'TITLE') occurrences.title += 1;
  else if (field === 'KEYWORD') occurrences.keyword += match.whole ? 1 : PART_OF_KEYWORD;
  else occurrences.abstract += match.start < leadEnd ? LEAD_FACTOR : 1;
}

function evidenceOf(
  { field, keyword, text }: Field,
  { start, end }: Match,
  { label, language }: LabelEntry,
): ConceptEvidence {
  return {
    field,
    ...(keyword !== undefined && { keyword }),
    start,
    end,
    matchedText: text.slice(start, end),
    label,
    language,
  };
}

function weigh(
  tallies: ReadonlyMap<number, Tally>,
  index: ExtractionIndex,
  options: ExtractionOptions,
): ExtractedConcept[] {
  const { statistics, minWeight = DEFAULT_MIN_WEIGHT, maxConcepts = DEFAULT_MAX_CONCEPTS } = options;
  const weighed = [...tallies].flatMap(([at, { occurrences, evidence }]) => {
    const concept = index.concepts[at];
    if (concept === undefined) return [];
    const parts = weightParts(occurrences, concept, statistics);
    return [{ uri: concept.uri, vocabulary: concept.vocabulary, raw: rawWeight(parts), parts, occurrences, evidence }];
  });
  const top = weighed.reduce((most, { raw }) => Math.max(most, raw), 0);
  return weighed
    .map((each) => ({ ...each, weight: round9(each.raw / top) }))
    .filter(({ weight }) => weight > 0 && weight >= minWeight)
    .sort((a, b) => b.weight - a.weight || (a.uri < b.uri ? -1 : 1))
    .slice(0, maxConcepts)
    .map((each, at) => ({ ...each, rank: at + 1 }));
}

function basisOf(used: readonly EvidenceField[]): FingerprintBasis {
  if (used.includes('ABSTRACT')) return 'FULL';
  return used.includes('KEYWORD') ? 'TITLE_AND_KEYWORDS' : 'TITLE';
}

function isTooLong({ title = '', abstract = '', keywords = [] }: ExtractionInput): boolean {
  const longest = Math.max(
    title.length,
    abstract.length,
    ...keywords.slice(0, MAX_KEYWORDS).map(({ text }) => text.length),
  );
  return longest > MAX_FIELD_LENGTH || keywords.length > MAX_KEYWORDS;
}
