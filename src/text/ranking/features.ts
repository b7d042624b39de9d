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

/** What of a vocabulary is counted once. */
export interface VocabularyShape {
  /** Concepts anywhere below, as ln(1 + n). */
  readonly below: Float64Array;
  readonly labels: Uint16Array;
}

export function shapeOf(index: ExtractionIndex): VocabularyShape {
  const labels = new Uint16Array(index.concepts.length);
  for (const { concept, kind } of index.labels) if (kind !== 'HIDDEN') labels[concept] = (labels[concept] ?? 0) + 1;
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
  /** By broader concept: how many narrower ones stand, and the most places and votes of one of them. */
  private readonly below = new Map<number, { count: number; most: number }>();
  private readonly votesBelow = new Map<number, number>();

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
    for (const concept of examples?.voted() ?? []) {
      const vote = examples?.voteFor(concept) ?? 0;
      for (const parent of this.above(concept))
        this.votesBelow.set(parent, Math.max(this.votesBelow.get(parent) ?? 0, vote));
    }
  }

  private above(concept: number): readonly number[] {
    return this.index.concepts[concept]?.broader ?? [];
  }

  write(concept: number, row: Float32Array, at: number): void {
    const node = this.index.concepts[concept];
    if (node === undefined) return;
    const text = this.ofSighting(this.reading.sightings.get(concept));
    const narrower = this.below.get(concept) ?? NONE_BELOW;
    const broader = node.broader.flatMap((parent) => this.standing.get(parent) ?? []);
    const own = this.standing.has(concept) ? 1 : 0;
    const siblings = node.broader.reduce((sum, parent) => sum + (this.below.get(parent)?.count ?? 0) - own, 0);
    row.set(text, at);
    row.set(
      [
        node.depth,
        node.narrower.length,
        node.broader.length,
        node.related.length,
        this.shape.labels[concept] ?? 0,
        this.shape.below[concept] ?? 0,
        narrower.count,
        broader.length,
        siblings,
        node.related.filter((each) => this.standing.has(each)).length,
        narrower.most,
        Math.max(0, ...broader),
        this.reading.length,
        this.standing.size,
      ],
      at + text.length,
    );
    if (this.examples !== undefined) row.set(this.ofExamples(concept, this.examples), at + TEXT_FEATURES.length);
  }

  private ofSighting(seen: Sighting | undefined): number[] {
    if (seen === undefined) return [0, 0, 0, UNSEEN.first, UNSEEN.last, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    return [
      seen.title,
      seen.abstract,
      seen.keyword,
      seen.first,
      seen.last,
      seen.last - seen.first,
      seen.abstract / (this.reading.length / 100 + 1),
      Number(seen.preferred),
      seen.words,
      seen.characters,
      seen.readings,
      Number(seen.isInside && seen.words > 0),
      Number(seen.isSettled),
      seen.labels.size,
      seen.loose,
      seen.looseTitle,
    ];
  }

  private ofExamples(concept: number, examples: Examples): number[] {
    const given = examples.timesGiven(concept);
    return [
      Math.log1p(given),
      Math.log1p(examples.timesStanding(concept)),
      examples.givenWhereStanding(concept),
      examples.givenWhereTitled(concept),
      examples.voteFor(concept),
      examples.votersFor(concept),
      examples.nearestNearness(),
      given === 0 ? NO_ANSWER : examples.answer(concept),
      examples.association(concept),
      examples.strongestAssociation(concept),
      this.votesBelow.get(concept) ?? 0,
      this.above(concept).reduce((most, each) => Math.max(most, examples.voteFor(each)), 0),
    ];
  }
}
