/**
 * Text in, concepts out: the fingerprint of one publication or of pasted text. Pure: equal text, index, statistics and
 * options give an equal fingerprint, so evidence is recomputed when asked for and never stored.
 *
 * With a ranking model (`ranking/`) the weights are the chances that a person would choose each concept, divided by the
 * highest. Without:
 *
 * Find labels (`matcher.ts`), settle ambiguous ones by what else is in the text (`disambiguate.ts`), weigh
 * (`weigh.ts` holds the formula), divide by the heaviest so that **the top concept is exactly 1**, drop noise.
 */
import type { ExtractionIndex } from './extraction-index.js';
import { type EvidenceField, type ExtractionInput, fieldsOf, isTooLong } from './fields.js';
import type { Ranker } from './ranking/ranker.js';
import type { Reading } from './ranking/reading.js';
import { type ConceptEvidence, type Tally, tally } from './tally.js';
import { type CorpusStatistics, type Occurrences, rawWeight, round9, type WeightParts, weightParts } from './weigh.js';

export type { EvidenceField, ExtractionInput } from './fields.js';
export type { ConceptEvidence } from './tally.js';
export type { CorpusStatistics, Occurrences, WeightParts } from './weigh.js';

/** Names this way of extracting; changes whenever the same text and vocabulary would give other weights. */
export const EXTRACTOR = 'whorl-lexical-1';
/** Names extraction with a ranking model; the beginning of the model's version follows. */
export const RANKED_EXTRACTOR = 'whorl-ranked-1';

/** Concepts lighter than this share of the top are noise: one passing mention beside a main subject. */
export const DEFAULT_MIN_WEIGHT = 0.05;
/** A reader takes in a dozen; analyses use some more. */
export const DEFAULT_MAX_CONCEPTS = 40;
/** Places kept as evidence for one concept; all are counted. */
export const DEFAULT_MAX_EVIDENCE = 50;

export interface ExtractionOptions {
  readonly statistics?: CorpusStatistics;
  /** Ranks the concepts, instead of the formula; made for the same index. */
  readonly ranker?: Ranker;
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
  /** Before division by the top: the formula's weight, or the chance that the ranking model gives, 0 to 1. */
  readonly raw: number;
  /** What `raw` is made of; absent with a ranking model, which explains itself (`Ranker.explain`). */
  readonly parts?: WeightParts;
  readonly occurrences: Occurrences;
  /** Empty where only the examples of the ranking model speak for a concept. */
  readonly evidence: readonly ConceptEvidence[];
  /** Ids of the examples that are like this text and have the concept, nearest first; for concepts that do not stand in it. */
  readonly examples?: readonly string[];
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
  const { statistics, ranker, maxEvidence = DEFAULT_MAX_EVIDENCE } = options;
  const reading = ranker?.read(input, maxEvidence);
  const fields = reading?.fields ?? fieldsOf(input, index);
  const usedFields = (['TITLE', 'KEYWORD', 'ABSTRACT'] as const).filter((name) =>
    fields.some(({ field }) => field === name),
  );
  const weighed =
    ranker === undefined || reading === undefined
      ? weigh(tally(fields, index, maxEvidence), index, statistics)
      : ranked(reading, ranker, index);
  return {
    concepts: normalised(weighed, options).map((each) => withExamples(each, index, ranker, maxEvidence)),
    usedFields,
    basis: basisOf(usedFields),
    truncated: isTooLong(input),
    extractor: ranker === undefined ? EXTRACTOR : `${RANKED_EXTRACTOR}:${ranker.model.version.slice(0, 12)}`,
    vocabularyVersion: index.version,
    ...(statistics !== undefined && ranker === undefined && { snapshot: statistics.snapshot }),
  };
}

type Weighed = Omit<ExtractedConcept, 'weight' | 'rank'>;

/** Examples named for one concept. */
const MAX_WITNESSES = 3;

function ranked(reading: Reading, ranker: Ranker, index: ExtractionIndex): Weighed[] {
  if (reading.fields.length === 0) return [];
  return ranker.rank(reading).flatMap(({ concept: at, chance }) => {
    const concept = index.concepts[at];
    if (concept === undefined) return [];
    const { title = 0, keyword = 0, abstract = 0, evidence = [] } = reading.sightings.get(at) ?? {};
    const { uri, vocabulary } = concept;
    return [{ uri, vocabulary, raw: chance, occurrences: { title, keyword, abstract }, evidence }];
  });
}

/** For a concept that no words stand for: which examples speak for it. They are still those of the text ranked last. */
function withExamples(
  concept: ExtractedConcept,
  index: ExtractionIndex,
  ranker: Ranker | undefined,
  most: number,
): ExtractedConcept {
  if (most === 0 || concept.evidence.length > 0) return concept;
  const at = index.positionOf.get(concept.uri);
  const examples = at === undefined ? [] : (ranker?.examples?.witnesses(at, MAX_WITNESSES) ?? []);
  return examples.length === 0 ? concept : { ...concept, examples };
}

function weigh(
  tallies: ReadonlyMap<number, Tally>,
  index: ExtractionIndex,
  statistics: CorpusStatistics | undefined,
): Weighed[] {
  return [...tallies].flatMap(([at, { occurrences, isTerm, evidence }]) => {
    const concept = index.concepts[at];
    if (concept === undefined) return [];
    const parts = weightParts(occurrences, { ...concept, isTerm }, statistics);
    return [{ uri: concept.uri, vocabulary: concept.vocabulary, raw: rawWeight(parts), parts, occurrences, evidence }];
  });
}

function normalised(weighed: readonly Weighed[], options: ExtractionOptions): ExtractedConcept[] {
  const { minWeight = DEFAULT_MIN_WEIGHT, maxConcepts = DEFAULT_MAX_CONCEPTS } = options;
  const top = weighed.reduce((most, { raw }) => Math.max(most, raw), 0);
  return weighed
    .map((each) => ({ each, weight: round9(each.raw / top) }))
    .filter(({ weight }) => weight > 0 && weight >= minWeight)
    .sort((a, b) => b.weight - a.weight || (a.each.uri < b.each.uri ? -1 : 1))
    .slice(0, maxConcepts)
    .map(({ each, weight }, at) => ({ ...each, weight, rank: at + 1 }));
}

function basisOf(used: readonly EvidenceField[]): FingerprintBasis {
  if (used.includes('ABSTRACT')) return 'FULL';
  return used.includes('KEYWORD') ? 'TITLE_AND_KEYWORDS' : 'TITLE';
}
