/** Ranks the concepts of a text by the chance that a person would have chosen them, as a model learnt it from examples. */
import type { ExtractionIndex } from '../extraction-index.js';
import type { ExtractionInput } from '../fields.js';
import { type Example, Examples } from './examples.js';
import { FEATURES, type Feature, FeatureWriter, shapeOf, type VocabularyShape, WIDTH } from './features.js';
import { contributionsOf, PackedForest } from './forest.js';
import { LooseLabels } from './loose-labels.js';
import type { RankingModel } from './model.js';
import { type Reading, readText } from './reading.js';
import { SimilarExamples } from './similar-examples.js';

/** What all texts of one vocabulary are read with; made once. */
export interface Reader {
  readonly index: ExtractionIndex;
  readonly loose: ReadonlyMap<string, LooseLabels>;
  readonly shape: VocabularyShape;
}

export function readerOf(index: ExtractionIndex): Reader {
  return { index, loose: LooseLabels.byLanguage(index.matcher.labels), shape: shapeOf(index) };
}

export interface RankedCandidate {
  /** Position. */
  readonly concept: number;
  /** Log odds. */
  readonly score: number;
  /** (0, 1): of being chosen. */
  readonly chance: number;
}

export interface Explanation {
  readonly bias: number;
  readonly parts: readonly { readonly feature: Feature; readonly value: number; readonly adds: number }[];
}

/** Candidates of one text: what stands in it, and what the examples speak for. (Concepts broader than these were tried: none came out high.) */
export function candidatesOf(reading: Reading, examples: Examples | undefined): number[] {
  const candidates = examples?.candidates() ?? new Set<number>();
  for (const concept of reading.sightings.keys()) candidates.add(concept);
  return [...candidates].sort((a, b) => a - b);
}

export function exampleText(reading: Reading): Omit<Example, 'id' | 'subjects'> {
  const concepts = new Map<number, number>();
  const standing = new Map<number, boolean>();
  for (const [concept, { words, isSettled, title, abstract, keyword }] of reading.sightings) {
    if (words === 0) continue;
    standing.set(concept, title > 0);
    if (isSettled) concepts.set(concept, 3 * title + abstract + keyword);
  }
  return { stems: reading.stems, concepts, standing };
}

export class Ranker {
  readonly examples: Examples | undefined;
  private readonly forest: PackedForest;
  private rows = new Float32Array(WIDTH * 256);

  constructor(
    readonly reader: Reader,
    readonly model: RankingModel,
  ) {
    const unknown = model.features.filter((name, at) => name !== FEATURES[at]);
    if (unknown.length > 0)
      throw new RangeError(
        `the ranking model asks for ${unknown.join(', ')}, which this version does not know; train it again`,
      );
    this.forest = new PackedForest(model.forest);
    this.examples = examplesOf(model, reader.index);
  }

  read(input: ExtractionInput, maxEvidence = 0): Reading {
    return readText(input, this.reader.index, this.reader.loose, maxEvidence);
  }

  /** By chance, ties by position. */
  rank(reading: Reading): RankedCandidate[] {
    const candidates = this.prepare(reading);
    const scores = this.forest.scoresOf(this.rows, WIDTH, candidates.length);
    return candidates
      .map((concept, at) => {
        const score = scores[at] ?? 0;
        return { concept, score, chance: 1 / (1 + Math.exp(-score)) };
      })
      .sort((a, b) => b.score - a.score || a.concept - b.concept);
  }

  /** Why concepts of a text have their scores: the value of each feature and what it adds; with the bias they add up to the log odds. */
  explainer(input: ExtractionInput): (concept: number) => Explanation {
    const writer = this.writerOf(this.read(input));
    return (concept) => {
      const row = new Float32Array(WIDTH);
      writer.write(concept, row, 0);
      const added = contributionsOf(this.model.forest, row, WIDTH);
      const parts = FEATURES.map((feature, at) => ({ feature, value: row[at] ?? 0, adds: added[at] ?? 0 }));
      return { bias: added[WIDTH] ?? 0, parts: parts.filter(({ adds }) => adds !== 0) };
    };
  }

  private prepare(reading: Reading): number[] {
    const writer = this.writerOf(reading);
    const candidates = candidatesOf(reading, this.examples);
    if (this.rows.length < candidates.length * WIDTH) this.rows = new Float32Array(candidates.length * WIDTH * 2);
    this.rows.fill(0, 0, candidates.length * WIDTH);
    for (const [at, concept] of candidates.entries()) writer.write(concept, this.rows, at * WIDTH);
    return candidates;
  }

  /** Asks the examples about the text; what they say holds until the next. */
  private writerOf(reading: Reading): FeatureWriter {
    this.examples?.ask(exampleText(reading));
    return new FeatureWriter(this.reader.index, this.reader.shape, reading, this.examples);
  }
}

function examplesOf({ examples }: RankingModel, index: ExtractionIndex): Examples | undefined {
  if (examples === undefined) return undefined;
  const positions = examples.concepts.map((uri) => index.positionOf.get(uri));
  const known = (list: readonly (readonly [number, number])[]) =>
    list.flatMap(([each, value]): [number, number][] => {
      const concept = positions[each];
      return concept === undefined ? [] : [[concept, value]];
    });
  const texts = examples.texts.map(
    ({ id, stems, concepts, standing, subjects }): Example => ({
      id,
      stems: new Map(stems.map(([stem, count]) => [examples.stems[stem] ?? '', count])),
      concepts: new Map(known(concepts)),
      standing: new Map(known(standing).map(([concept, inTitle]) => [concept, inTitle === 1])),
      subjects: subjects.flatMap((each) => positions[each] ?? []),
    }),
  );
  const ridge = examples.texts.map((text) => {
    const weights = known(text.ridge);
    return {
      concepts: Uint32Array.from(weights, ([concept]) => concept),
      weights: Float32Array.from(weights, ([, weight]) => weight),
    };
  });
  return new Examples(texts, new SimilarExamples(texts), ridge, index.concepts.length);
}
