/**
 * Learns from texts that people indexed which concepts they choose. Each text is looked at as if it were new: the
 * examples are parted into ten, and the features of one part come from the other nine. (Features that leave out just the
 * text itself give it away: a concept given once would count 0 for the text that has it, and 1 for all others.)
 */
import { createHash } from 'node:crypto';
import type { ExtractionInput } from '../fields.js';
import { type Example, Examples } from './examples.js';
import { FEATURES, FeatureWriter, WIDTH } from './features.js';
import { DEFAULT_FIT, fitForest } from './fit-forest.js';
import type { Tree } from './forest.js';
import type { RankingModel } from './model.js';
import { candidatesOf, exampleText, type Reader } from './ranker.js';
import { type Reading, readText } from './reading.js';
import { fitRidge, NO_WEIGHTS, type RidgeWeights } from './ridge.js';
import { SimilarExamples } from './similar-examples.js';

export interface IndexedText extends ExtractionInput {
  readonly id: string;
  /** URIs. */
  readonly subjects: readonly string[];
}

export interface TrainingOptions {
  /** Learn from text and vocabulary alone, and keep no examples. */
  readonly withoutExamples?: boolean;
  readonly onProgress?: Tell;
}

type Tell = (what: string, done: number, of: number) => void;

/** More are not kept: nearness among them grows with their square. Those with the smallest digest of their id are taken. */
export const MOST_EXAMPLES = 8_000;
const PARTS = 10;

/** @throws RangeError if fewer than 50 texts have a concept of the vocabulary. */
export function trainRanking(
  texts: readonly IndexedText[],
  reader: Reader,
  options: TrainingOptions = {},
): RankingModel {
  const tell = options.onProgress ?? (() => undefined);
  const chosen = choose(texts, reader);
  const read = chosen.map(({ input, id, subjects }, at): Read => {
    if (at % 100 === 0) tell('reading', at, chosen.length);
    const reading = readText(input, reader.index, reader.loose);
    return { reading, example: { id, subjects, ...exampleText(reading) } };
  });
  const { rows, examples } =
    options.withoutExamples === true
      ? { rows: read.flatMap((each) => rowsOf(each, reader, undefined)), examples: undefined }
      : learnFromExamples(read, reader, tell);
  const values = new Float32Array(rows.length * WIDTH);
  for (const [at, { row }] of rows.entries()) values.set(row, at * WIDTH);
  const labels = Uint8Array.from(rows, ({ isChosen }) => Number(isChosen));
  const forest = fitForest(
    { values, width: WIDTH, labels },
    { ...DEFAULT_FIT, onTree: (done) => tell('trees', done, DEFAULT_FIT.trees) },
  );
  const body = {
    trained: {
      records: chosen.length,
      vocabularies: [...new Set(reader.index.concepts.map((concept) => concept.vocabulary))].sort(),
      subjects: chosen.reduce((sum, { subjects }) => sum + subjects.length, 0),
    },
    features: [...FEATURES],
    forest: { bias: forest.bias, trees: forest.trees.map(rounded) },
    ...(examples !== undefined && { examples }),
  };
  const version = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return { format: 'whorl-ranking-model/1', version, ...body };
}

interface Chosen {
  readonly id: string;
  readonly input: ExtractionInput;
  readonly subjects: readonly number[];
}

const FEWEST = 50;

function choose(texts: readonly IndexedText[], { index }: Reader): Chosen[] {
  const usable = texts.flatMap(({ id, subjects, ...input }): (Chosen & { digest: string })[] => {
    const known = [...new Set(subjects.flatMap((uri) => index.positionOf.get(uri) ?? []))];
    return known.length === 0 ? [] : [{ id, input, subjects: known, digest: digestOf(id) }];
  });
  if (usable.length < FEWEST)
    throw new RangeError(
      `${usable.length} of ${texts.length} texts have a subject of this vocabulary; at least ${FEWEST} are needed to learn from`,
    );
  return usable
    .sort((a, b) => (a.digest < b.digest ? -1 : 1))
    .slice(0, MOST_EXAMPLES)
    .map(({ digest: _, ...each }) => each);
}

function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

interface Row {
  readonly row: Float32Array;
  readonly isChosen: boolean;
}
interface Read {
  readonly example: Example;
  readonly reading: Reading;
}

function rowsOf({ example, reading }: Read, reader: Reader, examples: Examples | undefined): Row[] {
  examples?.ask(example);
  const writer = new FeatureWriter(reader.index, reader.shape, reading, examples);
  const given = new Set(example.subjects);
  return candidatesOf(reading, examples).map((concept) => {
    const row = new Float32Array(WIDTH);
    writer.write(concept, row, 0);
    return { row, isChosen: given.has(concept) };
  });
}

/** The rows of each tenth from the other nine, and all examples as the model keeps them. */
function learnFromExamples(
  read: readonly Read[],
  reader: Reader,
  tell: Tell,
): { rows: Row[]; examples: NonNullable<RankingModel['examples']> } {
  const all = read.map((each) => each.example);
  const subjects = all.map((each) => each.subjects);
  const similar = new SimilarExamples(all);
  const nearness = all.map((each) => Float32Array.from(similar.nearnessTo(each)));
  const rows: Row[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    tell('examples', part, PARTS);
    const counts = (at: number) => at % PARTS !== part;
    const ridge = fitRidge(subjects, nearness, counts);
    const examples = new Examples(all, similar, ridge, reader.index.concepts.length, counts);
    for (let at = part; at < read.length; at += PARTS) {
      const each = read[at];
      if (each !== undefined) rows.push(...rowsOf(each, reader, examples));
    }
  }
  return { rows, examples: keep(all, fitRidge(subjects, nearness), reader) };
}

const PRECISION = 1e6;
const round = (value: number) => Math.round(value * PRECISION) / PRECISION;

function rounded({ feature, threshold, left, right, value }: Tree): RankingModel['forest']['trees'][number] {
  return {
    feature: [...feature],
    threshold: threshold.map(Math.fround),
    left: [...left],
    right: [...right],
    value: value.map(round),
  };
}

/** The examples with numbers for words and concepts, in order of first use. */
function keep(
  examples: readonly Example[],
  ridge: readonly RidgeWeights[],
  { index }: Reader,
): NonNullable<RankingModel['examples']> {
  const stems = new Numbers<string>();
  const concepts = new Numbers<number>();
  const texts = examples.map((example, at) => ({
    id: example.id,
    stems: [...example.stems].map(([stem, count]): [number, number] => [stems.of(stem), count]),
    concepts: [...example.concepts].map(([concept, places]): [number, number] => [concepts.of(concept), places]),
    standing: [...example.standing].map(([concept, inTitle]): [number, number] => [
      concepts.of(concept),
      Number(inTitle),
    ]),
    subjects: example.subjects.map((concept) => concepts.of(concept)),
    ridge: [...(ridge[at] ?? NO_WEIGHTS).concepts].map((concept, each): [number, number] => [
      concepts.of(concept),
      Math.round((ridge[at]?.weights[each] ?? 0) * 1e4) / 1e4,
    ]),
  }));
  return { stems: stems.all(), concepts: concepts.all().map((at) => index.concepts[at]?.uri ?? ''), texts };
}

class Numbers<T> {
  private readonly known = new Map<T, number>();

  of(value: T): number {
    const number = this.known.get(value) ?? this.known.size;
    this.known.set(value, number);
    return number;
  }

  all(): T[] {
    return [...this.known.keys()];
  }
}
