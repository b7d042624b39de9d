/**
 * How much is a text about a concept? The weight before normalisation, in parts that a person can check by hand:
 *
 *     raw         = (title + keyword + abstract) × specificity × idf
 *     title       = 3 × damped(places in the title)
 *     keyword     = 2 × damped(keywords that are the concept + ½ × keywords that hold it among other words)
 *     abstract    = 1 × damped(places in the abstract, those in its first two sentences counting 1½)
 *     damped(n)   = n up to one, 1 + ln n above: the fifth mention says less than the first
 *     specificity = (1 − 0.3 × ½^depth) × 1.3 if any place holds a term (several words, an acronym, 12 letters or
 *                   more) or the concept is one of the keywords:
 *                   a top concept counts 0.7, one under it 0.85, then 0.925 …
 *     idf         = 1 − 0.7 × N/(N + 500) × ln(1 + df)/ln(1 + N)
 *
 * N documents in the corpus, df of them about the concept. Without statistics, or with few documents, idf is about 1; in a
 * large corpus a concept of every document keeps 0.3. Places inside longer terms and in part of a keyword count half.
 * The constants were chosen on 2,659 MEDLINE abstracts against their MeSH headings (see each). Source of the shape: sub-linear tf and idf (Manning, Raghavan,
 * Schütze 2008, 6.4); titles before abstracts as in MeSH indexing (MTI) and the Pure fingerprint engine.
 */

/** A title is chosen to say what the work is about: it counts as much as some seven places in the abstract. */
export const TITLE_WEIGHT = 3;
/** Authors choose keywords to be found by, sometimes widely: less than the title, more than one mention. */
export const KEYWORD_WEIGHT = 2;
export const ABSTRACT_WEIGHT = 1;
/** A keyword that only holds the term ("patient perspectives" holds "patients") is half a keyword. */
export const PART_OF_KEYWORD = 0.5;
/** "Artificial intelligence in general practice" is one concept of the vocabulary, and half a mention of each it is made of. */
export const PART_OF_TERM = 0.5;
/** An abstract opens with its subject … */
export const LEAD_SENTENCES = 2;
/** … so a mention there counts half as much again. */
export const LEAD_FACTOR = 1.5;
/** What a top concept loses for being general; halved with every step down. More helps MeSH slightly, and hides the tops of small vocabularies. */
export const GENERALITY_LOSS = 0.3;
/** A term says more than an everyday word. The top concept was a major MeSH heading of the article in 58 of 100 with this, 50 without. */
export const TERM_GAIN = 1.3;
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

/** The parts, each rounded to 9 decimals: multiplied as they are shown, they give the weight. */
export function weightParts(
  occurrences: Occurrences,
  concept: { readonly uri: string; readonly depth: number; readonly isTerm: boolean },
  statistics: CorpusStatistics | undefined,
): WeightParts {
  const generality = 1 - GENERALITY_LOSS * 0.5 ** concept.depth;
  const frequency = statistics?.documentFrequency.get(concept.uri) ?? 0;
  return {
    title: round9(TITLE_WEIGHT * damped(occurrences.title)),
    keyword: round9(KEYWORD_WEIGHT * damped(occurrences.keyword)),
    abstract: round9(ABSTRACT_WEIGHT * damped(occurrences.abstract)),
    specificity: round9(generality * (concept.isTerm ? TERM_GAIN : 1)),
    idf: round9(idf(statistics?.documents ?? 0, frequency)),
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
