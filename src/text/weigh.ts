/**
 * How much is a text about a concept? The weight before normalisation, in parts that a person can check by hand:
 *
 *     raw         = (title + keyword + abstract) × specificity × idf
 *     title       = 3 × damped(places in the title)
 *     keyword     = 2 × damped(keywords that are the concept + ½ × keywords that hold it among other words)
 *     abstract    = 1 × damped(places in the abstract, those in its first two sentences counting 1½)
 *     damped(n)   = n up to one, 1 + ln n above: the fifth mention says less than the first
 *     specificity = 1 − 0.4 × ½^depth: a top concept counts 0.6, one under it 0.8, then 0.9, 0.95 …
 *     idf         = 1 − 0.7 × N/(N + 500) × ln(1 + df)/ln(1 + N)
 *
 * N documents in the corpus, df of them about the concept. Without statistics, or with few documents, idf is about 1; in a
 * large corpus a concept of every document keeps 0.3. Source of the shape: sub-linear tf and idf (Manning, Raghavan,
 * Schütze 2008, 6.4); titles before abstracts as in MeSH indexing (MTI) and the Pure fingerprint engine.
 */

/** A title is chosen to say what the work is about: it counts as much as some seven places in the abstract. */
export const TITLE_WEIGHT = 3;
/** Authors choose keywords to be found by, sometimes widely: less than the title, more than one mention. */
export const KEYWORD_WEIGHT = 2;
export const ABSTRACT_WEIGHT = 1;
/** A keyword that only holds the term ("patient perspectives" holds "patients") is half a keyword. */
export const PART_OF_KEYWORD = 0.5;
/** An abstract opens with its subject … */
export const LEAD_SENTENCES = 2;
/** … so a mention there counts half as much again. */
export const LEAD_FACTOR = 1.5;
/** What a top concept loses for being general; halved with every step down. */
export const GENERALITY_LOSS = 0.4;
/** What a concept of every document loses in a corpus of endless size. */
export const COMMONNESS_LOSS = 0.7;
/** At this many documents the statistics are half believed: those of a small corpus say what it collects, not what is common. */
export const HALF_BELIEVED_DOCUMENTS = 500;

/** How many documents of the corpus are about which concept, counted at one time. */
export interface CorpusStatistics {
  /** The number of this count; stored with every weight made with it. */
  readonly snapshot: number;
  readonly documents: number;
  /** By concept URI. */
  readonly documentFrequency: ReadonlyMap<string, number>;
}

/** Where a concept stands, as counts: whole numbers, halves for parts of keywords, 1½ for the lead of the abstract. */
export interface Occurrences {
  readonly title: number;
  readonly keyword: number;
  readonly abstract: number;
}

export interface WeightParts {
  readonly title: number;
  readonly keyword: number;
  readonly abstract: number;
  readonly specificity: number;
  readonly idf: number;
}

export function weightParts(
  occurrences: Occurrences,
  concept: { readonly uri: string; readonly depth: number },
  statistics: CorpusStatistics | undefined,
): WeightParts {
  return {
    title: TITLE_WEIGHT * damped(occurrences.title),
    keyword: KEYWORD_WEIGHT * damped(occurrences.keyword),
    abstract: ABSTRACT_WEIGHT * damped(occurrences.abstract),
    specificity: 1 - GENERALITY_LOSS * 0.5 ** concept.depth,
    idf: statistics === undefined ? 1 : idf(statistics.documents, statistics.documentFrequency.get(concept.uri) ?? 0),
  };
}

/** The weight before normalisation. */
export function rawWeight(parts: WeightParts): number {
  return (parts.title + parts.keyword + parts.abstract) * parts.specificity * parts.idf;
}

function damped(count: number): number {
  return count <= 1 ? count : 1 + Math.log(count);
}

// A frequency above the number of documents (a snapshot cut between two counts) is taken as all of them.
function idf(documents: number, frequency: number): number {
  if (documents <= 0) return 1;
  const belief = documents / (documents + HALF_BELIEVED_DOCUMENTS);
  const commonness = Math.log1p(Math.min(frequency, documents)) / Math.log1p(documents);
  return 1 - COMMONNESS_LOSS * belief * commonness;
}

const DECIMALS = 1e9;

/** To 9 decimals, as weights are stored: sums in another order must not differ in the last bits. */
export function round9(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
