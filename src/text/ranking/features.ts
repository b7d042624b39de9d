/**
 * What is known of one concept in one text, as numbers in a fixed order. Those of the text and the vocabulary never
 * depend on which concept it is, so what was learnt from one vocabulary can serve another; those of `EXAMPLE_FEATURES`
 * come from texts that people indexed with this one.
 */
import type { ExtractionIndex } from '../extraction-index.js';
import type { Examples } from './examples.js';
import type { Reading, Sighting } from './reading.js';

export const TEXT_FEATURES = [
  'titlePlaces',
  'abstractPlaces',
  'keywordPlaces',
  'firstPlace',
  'lastPlace',
  'spread',
  'density',
  'preferredLabel',
  'labelWords',
  'labelCharacters',
  'readings',
  'insideLonger',
  'settled',
  'differentLabels',
  'looseSentences',
  'looseTitle',
  'depth',
  'narrowerConcepts',
  'broaderConcepts',
  'relatedConcepts',
  'labelsOfConcept',
  'conceptsBelow',
  'narrowerStanding',
  'broaderStanding',
  'siblingsStanding',
  'relatedStanding',
  'mostOfNarrower',
  'mostOfBroader',
  'abstractLength',
  'conceptsStanding',
] as const;

export const EXAMPLE_FEATURES = [
  'timesGiven',
  'timesStanding',
  'givenWhereStanding',
  'givenWhereTitled',
  'neighbourVote',
  'neighbourCount',
  'nearestExample',
  'ridge',
  'association',
  'strongestAssociation',
  'neighbourVoteOfNarrower',
  'neighbourVoteOfBroader',
] as const;

export const FEATURES = [...TEXT_FEATURES, ...EXAMPLE_FEATURES] as const;
export type Feature = (typeof FEATURES)[number];
export const WIDTH = FEATURES.length;

/** How many of the features come from what stands in the text of the concept itself. */
const SIGHTING_WIDTH = TEXT_FEATURES.indexOf('depth');

/** What of a vocabulary is counted once. */
export interface VocabularyShape {
  /** Concepts anywhere below, as ln(1 + n). */
  readonly below: Float64Array;
  readonly labels: Uint16Array;
}

export function shapeOf(index: ExtractionIndex): VocabularyShape {
  const labels = new Uint16Array(index.concepts.length);
  for (const { concept, kind } of index.matcher.labels)
    if (kind !== 'HIDDEN') labels[concept] = (labels[concept] ?? 0) + 1;
  return { below: belowOf(index), labels };
}

/** Enough to tell a twig from a branch; counting further down a poly-hierarchy would cost its square. */
const MOST_BELOW = 2_000;

function belowOf({ concepts }: ExtractionIndex): Float64Array {
  const seenBy = new Int32Array(concepts.length).fill(-1);
  return Float64Array.from(concepts, (_, top) => {
    const queue = [top];
    seenBy[top] = top;
    for (let at = 0; at < queue.length && queue.length <= MOST_BELOW; at += 1) {
      for (const child of concepts[queue[at] ?? top]?.narrower ?? []) {
        if (seenBy[child] === top) continue;
        seenBy[child] = top;
        queue.push(child);
      }
    }
    return Math.log(queue.length);
  });
}

const UNSEEN = { first: 1.2, last: -0.2 } as const;
const NONE_BELOW = { count: 0, most: 0 } as const;
/** What a concept that no example has gets where the ridge has no answer. */
const NO_ANSWER = -0.01;

/** Writes the features of candidates of one text, row after row. */
export class FeatureWriter {
  private readonly standing = new Map<number, number>();
  /** By broader concept: how many narrower ones stand, and the most places of one of them. */
  private readonly below = new Map<number, { count: number; most: number }>();

  constructor(
    private readonly index: ExtractionIndex,
    private readonly shape: VocabularyShape,
    private readonly reading: Reading,
    private readonly examples: Examples | undefined,
  ) {
    for (const [concept, sighting] of reading.sightings) {
      if (sighting.words > 0) this.standing.set(concept, 3 * sighting.title + sighting.abstract);
    }
    for (const [concept, places] of this.standing) {
      for (const parent of this.above(concept)) {
        const { count, most } = this.below.get(parent) ?? NONE_BELOW;
        this.below.set(parent, { count: count + 1, most: Math.max(most, places) });
      }
    }
  }

  private above(concept: number): readonly number[] {
    return this.index.concepts[concept]?.broader ?? [];
  }

  /** One candidate's row, from `at`; written in place, because a text has some 90. */
  write(concept: number, row: Float32Array, at: number): void {
    const node = this.index.concepts[concept];
    if (node === undefined) return;
    const own = this.standing.has(concept) ? 1 : 0;
    let siblings = 0;
    let broaderStanding = 0;
    let mostOfBroader = 0;
    let votesOfBroader = 0;
    for (const parent of node.broader) {
      siblings += (this.below.get(parent)?.count ?? 0) - own;
      const places = this.standing.get(parent);
      if (places !== undefined) {
        broaderStanding += 1;
        mostOfBroader = Math.max(mostOfBroader, places);
      }
      votesOfBroader = Math.max(votesOfBroader, this.examples?.voteFor(parent) ?? 0);
    }
    let related = 0;
    for (const each of node.related) if (this.standing.has(each)) related += 1;
    const narrower = this.below.get(concept) ?? NONE_BELOW;
    this.writeSighting(this.reading.sightings.get(concept), row, at);
    const shape = at + SIGHTING_WIDTH;
    row[shape] = node.depth;
    row[shape + 1] = node.narrower.length;
    row[shape + 2] = node.broader.length;
    row[shape + 3] = node.related.length;
    row[shape + 4] = this.shape.labels[concept] ?? 0;
    row[shape + 5] = this.shape.below[concept] ?? 0;
    row[shape + 6] = narrower.count;
    row[shape + 7] = broaderStanding;
    row[shape + 8] = siblings;
    row[shape + 9] = related;
    row[shape + 10] = narrower.most;
    row[shape + 11] = mostOfBroader;
    row[shape + 12] = this.reading.length;
    row[shape + 13] = this.standing.size;
    if (this.examples !== undefined)
      this.writeExamples(concept, this.examples, votesOfBroader, row, at + TEXT_FEATURES.length);
  }

  private mostVotesBelow(concept: number, examples: Examples): number {
    let most = 0;
    for (const child of this.index.concepts[concept]?.narrower ?? []) most = Math.max(most, examples.voteFor(child));
    return most;
  }

  private writeSighting(seen: Sighting | undefined, row: Float32Array, at: number): void {
    if (seen === undefined) {
      row.fill(0, at, at + SIGHTING_WIDTH);
      row[at + 3] = UNSEEN.first;
      row[at + 4] = UNSEEN.last;
      return;
    }
    row[at] = seen.title;
    row[at + 1] = seen.abstract;
    row[at + 2] = seen.keyword;
    row[at + 3] = seen.first;
    row[at + 4] = seen.last;
    row[at + 5] = seen.last - seen.first;
    row[at + 6] = seen.abstract / (this.reading.length / 100 + 1);
    row[at + 7] = Number(seen.preferred);
    row[at + 8] = seen.words;
    row[at + 9] = seen.characters;
    row[at + 10] = seen.readings;
    row[at + 11] = Number(seen.isInside && seen.words > 0);
    row[at + 12] = Number(seen.isSettled);
    row[at + 13] = seen.labels.length;
    row[at + 14] = seen.loose;
    row[at + 15] = seen.looseTitle;
  }

  private writeExamples(
    concept: number,
    examples: Examples,
    votesOfBroader: number,
    row: Float32Array,
    at: number,
  ): void {
    const given = examples.timesGiven(concept);
    row[at] = Math.log1p(given);
    row[at + 1] = Math.log1p(examples.timesStanding(concept));
    row[at + 2] = examples.givenWhereStanding(concept);
    row[at + 3] = examples.givenWhereTitled(concept);
    row[at + 4] = examples.voteFor(concept);
    row[at + 5] = examples.votersFor(concept);
    row[at + 6] = examples.nearestNearness();
    row[at + 7] = given === 0 ? NO_ANSWER : examples.answer(concept);
    row[at + 8] = examples.association(concept);
    row[at + 9] = examples.strongestAssociation(concept);
    row[at + 10] = this.mostVotesBelow(concept, examples);
    row[at + 11] = votesOfBroader;
  }
}
