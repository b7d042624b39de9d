/**
 * Text in, concepts out: the fingerprint of one publication or of pasted text. Pure: equal text, index, statistics and
 * options give an equal fingerprint, so evidence is recomputed when asked for and never stored.
 *
 * Find labels (`matcher.ts`), settle ambiguous ones by what else is in the text (`disambiguate.ts`), weigh
 * (`weigh.ts` holds the formula), divide by the heaviest so that **the top concept is exactly 1**, drop noise.
 */
import type { ExtractionIndex } from './extraction-index.js';
import { type EvidenceField, type ExtractionInput, fieldsOf, isTooLong } from './fields.js';
import { type ConceptEvidence, type Tally, tally } from './tally.js';
import { type CorpusStatistics, type Occurrences, rawWeight, round9, type WeightParts, weightParts } from './weigh.js';

export type { EvidenceField, ExtractionInput } from './fields.js';
export type { ConceptEvidence } from './tally.js';
export type { CorpusStatistics, Occurrences, WeightParts } from './weigh.js';

/** Names this way of extracting; changes whenever the same text and vocabulary would give other weights. */
export const EXTRACTOR = 'whorl-lexical-1';

/** Concepts lighter than this share of the top are noise: one passing mention beside a main subject. */
export const DEFAULT_MIN_WEIGHT = 0.05;
/** A reader takes in a dozen; analyses use some more. */
export const DEFAULT_MAX_CONCEPTS = 40;
/** Places kept as evidence for one concept; all are counted. */
export const DEFAULT_MAX_EVIDENCE = 50;

export interface ExtractionOptions {
  readonly statistics?: CorpusStatistics;
  /** Weights below are left out; 0 to 1. */
  readonly minWeight?: number;
  readonly maxConcepts?: number;
  /** Places kept a concept; 0 for none (faster to store, same weights). */
  readonly maxEvidence?: number;
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

/** The fingerprint of a text. Never throws; a text without known concepts gives an empty one. */
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

function weigh(
  tallies: ReadonlyMap<number, Tally>,
  index: ExtractionIndex,
  options: ExtractionOptions,
): ExtractedConcept[] {
  const { statistics, minWeight = DEFAULT_MIN_WEIGHT, maxConcepts = DEFAULT_MAX_CONCEPTS } = options;
  const weighed = [...tallies].flatMap(([at, { occurrences, isTerm, evidence }]) => {
    const concept = index.concepts[at];
    if (concept === undefined) return [];
    const parts = weightParts(occurrences, { ...concept, isTerm }, statistics);
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
