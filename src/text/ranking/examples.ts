/**
 * What texts that people indexed say about a new one: which concepts its nearest neighbours were given, how often a
 * concept is given at all, how often it is given where its label stands, and which concepts follow from those that stand.
 */
import { highest } from './highest.js';
import type { RidgeWeights } from './ridge.js';
import { type ExampleText, type Neighbour, nearest, type SimilarExamples } from './similar-examples.js';

export interface Example extends ExampleText {
  readonly id: string;
  /** Concepts with a label in the text, settled or not; true if one stands in the title. */
  readonly standing: ReadonlyMap<number, boolean>;
  /** The concepts that people gave it. */
  readonly subjects: readonly number[];
}

/** Neighbours that vote, and those whose ridge weights are added up. */
const VOTERS = 30;
const HEARD = 60;
/** A concept that stands in fewer examples says nothing about what follows from it. */
const MIN_STANDING = 2;
const MIN_TOGETHER = 2;
const SMOOTHING = 3;

/** Values by concept that are cleared after each text. */
class Scores {
  readonly touched: number[] = [];
  private readonly values: Float64Array;
  private readonly isTouched: Uint8Array;

  constructor(concepts: number) {
    this.values = new Float64Array(concepts);
    this.isTouched = new Uint8Array(concepts);
  }

  get(concept: number): number {
    return this.values[concept] ?? 0;
  }

  add(concept: number, value: number): void {
    this.touch(concept);
    this.values[concept] = (this.values[concept] ?? 0) + value;
  }

  max(concept: number, value: number): void {
    this.touch(concept);
    if (value > (this.values[concept] ?? 0)) this.values[concept] = value;
  }

  private touch(concept: number): void {
    if (this.isTouched[concept] === 1) return;
    this.isTouched[concept] = 1;
    this.touched.push(concept);
  }

  /** Those with the highest values above 0, highest first. */
  top(most: number): number[] {
    return highest(this.values, most, this.touched);
  }

  clear(): void {
    for (const concept of this.touched) {
      this.values[concept] = 0;
      this.isTouched[concept] = 0;
    }
    this.touched.length = 0;
  }
}

/** Sums of weights by concept. A text hears six thousand: the sums lie close together, for they are few beside all concepts. */
class Answers {
  private readonly placeOf: Int32Array;
  private readonly concepts: readonly number[];
  private readonly sums: Float64Array;
  private readonly weights: readonly { readonly places: Uint32Array; readonly weights: Float32Array }[];

  constructor(ridge: readonly RidgeWeights[], concepts: number) {
    this.concepts = [...new Set(ridge.flatMap((each) => [...each.concepts]))].sort((a, b) => a - b);
    this.placeOf = new Int32Array(concepts).fill(-1);
    for (const [place, concept] of this.concepts.entries()) this.placeOf[concept] = place;
    this.sums = new Float64Array(this.concepts.length);
    this.weights = ridge.map((each) => ({
      places: each.concepts.map((concept) => this.placeOf[concept] ?? 0),
      weights: each.weights,
    }));
  }

  get(concept: number): number {
    return this.sums[this.placeOf[concept] ?? -1] ?? 0;
  }

  add(example: number, nearness: number): void {
    const { sums } = this;
    const { places, weights } = this.weights[example] ?? NONE;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      sums[place] = (sums[place] ?? 0) + nearness * (weights[at] ?? 0);
    }
  }

  top(most: number): number[] {
    return highest(this.sums, most).map((place) => this.concepts[place] ?? 0);
  }

  clear(): void {
    this.sums.fill(0);
  }
}

const NONE = { places: new Uint32Array(), weights: new Float32Array() };

/** What was given where a concept stands: how likely, and how much likelier than anywhere. */
interface Following {
  readonly concepts: Uint32Array;
  readonly chances: Float64Array;
  readonly gains: Float64Array;
}

/** Of each kind; more find more, and rank none of them high enough to matter (measured on MEDLINE). */
const CANDIDATES = { neighbours: 8, ridge: 10, association: 3 } as const;

/** The examples as they are asked about one text after another; the answer of `ask` holds until the next. */
export class Examples {
  /** The examples that are asked; all if undefined. */
  private readonly asked: readonly number[] | undefined;
  private readonly given: Float64Array;
  private readonly stood: Float64Array;
  private readonly stoodAndGiven: Float64Array;
  private readonly titled: Float64Array;
  private readonly titledAndGiven: Float64Array;
  private readonly following = new Map<number, Following>();
  private readonly votes: Scores;
  private readonly voters: Scores;
  private readonly answers: Answers;
  private readonly associations: Scores;
  private readonly strongest: Scores;
  private neighbours: readonly Neighbour[] = [];

  /**
   * @param concepts how many concepts there are
   * @param counts which examples are asked; all if absent
   */
  constructor(
    private readonly examples: readonly Example[],
    private readonly similar: SimilarExamples,
    ridge: readonly RidgeWeights[],
    concepts: number,
    counts?: (example: number) => boolean,
  ) {
    const counters = () => new Float64Array(concepts);
    const scores = () => new Scores(concepts);
    [this.given, this.stood, this.stoodAndGiven] = [counters(), counters(), counters()];
    [this.titled, this.titledAndGiven] = [counters(), counters()];
    [this.votes, this.voters] = [scores(), scores()];
    [this.associations, this.strongest] = [scores(), scores()];
    this.answers = new Answers(ridge, concepts);
    this.asked = counts === undefined ? undefined : [...examples.keys()].filter(counts);
    this.learn(this.asked?.flatMap((at) => examples[at] ?? []) ?? examples);
  }

  private learn(asked: readonly Example[]): void {
    const together = new Map<number, Map<number, number>>();
    for (const { standing, subjects } of asked) {
      const given = new Set(subjects);
      for (const concept of given) raise(this.given, concept);
      for (const [concept, inTitle] of standing) {
        raise(this.stood, concept);
        if (inTitle) raise(this.titled, concept);
        if (given.has(concept)) raise(this.stoodAndGiven, concept);
        if (given.has(concept) && inTitle) raise(this.titledAndGiven, concept);
        const counts = together.get(concept) ?? new Map<number, number>();
        together.set(concept, counts);
        for (const subject of given) counts.set(subject, (counts.get(subject) ?? 0) + 1);
      }
    }
    for (const [concept, counts] of together) {
      const stood = this.stood[concept] ?? 0;
      if (stood < MIN_STANDING) continue;
      const likelier = [...counts].flatMap(([subject, count]) => {
        const chance = count / (stood + SMOOTHING);
        const gain = chance - (this.given[subject] ?? 0) / asked.length;
        return subject !== concept && count >= MIN_TOGETHER && gain > 0 ? [{ subject, chance, gain }] : [];
      });
      if (likelier.length === 0) continue;
      this.following.set(concept, {
        concepts: Uint32Array.from(likelier, ({ subject }) => subject),
        chances: Float64Array.from(likelier, ({ chance }) => chance),
        gains: Float64Array.from(likelier, ({ gain }) => gain),
      });
    }
  }

  /** Asks about one text. Afterwards the numbers below are about it. */
  ask(text: Omit<Example, 'id' | 'subjects'>): void {
    for (const scores of [this.votes, this.voters, this.answers, this.associations, this.strongest]) scores.clear();
    const heard = nearest(this.similar.nearnessTo(text), HEARD, this.asked);
    this.neighbours = heard.slice(0, VOTERS);
    this.poll(this.neighbours);
    for (const { example, nearness } of heard) this.answers.add(example, nearness);
    for (const [concept, inTitle] of text.standing) this.follow(concept, inTitle);
  }

  private poll(voters: readonly Neighbour[]): void {
    const whole = voters.reduce((sum, { nearness }) => sum + nearness, 0) || 1;
    for (const { example, nearness } of voters) {
      for (const concept of this.examples[example]?.subjects ?? []) {
        this.votes.add(concept, nearness / whole);
        this.voters.add(concept, 1);
      }
    }
  }

  private follow(concept: number, inTitle: boolean): void {
    const following = this.following.get(concept);
    if (following === undefined) return;
    const { concepts, chances, gains } = following;
    const times = inTitle ? 2 : 1;
    for (let at = 0; at < concepts.length; at += 1) {
      const subject = concepts[at] ?? 0;
      this.associations.add(subject, (gains[at] ?? 0) * times);
      this.strongest.max(subject, chances[at] ?? 0);
    }
  }

  /** Concepts that the examples speak for, whether they stand in the text or not. */
  candidates(): Set<number> {
    return new Set([
      ...this.votes.top(CANDIDATES.neighbours),
      ...this.answers.top(CANDIDATES.ridge),
      ...this.associations.top(CANDIDATES.association),
    ]);
  }

  /** Ids of the neighbours that were given a concept, nearest first. */
  witnesses(concept: number, most: number): string[] {
    const ids: string[] = [];
    if (this.votes.get(concept) === 0) return ids;
    for (const { example } of this.neighbours) {
      const { id, subjects = [] } = this.examples[example] ?? {};
      if (id !== undefined && subjects.includes(concept)) ids.push(id);
      if (ids.length === most) break;
    }
    return ids;
  }

  nearestNearness(): number {
    return this.neighbours[0]?.nearness ?? 0;
  }
  timesGiven(concept: number): number {
    return this.given[concept] ?? 0;
  }
  timesStanding(concept: number): number {
    return this.stood[concept] ?? 0;
  }
  givenWhereStanding(concept: number): number {
    return ((this.stoodAndGiven[concept] ?? 0) + 0.35) / ((this.stood[concept] ?? 0) + 1);
  }
  givenWhereTitled(concept: number): number {
    return ((this.titledAndGiven[concept] ?? 0) + 0.5) / ((this.titled[concept] ?? 0) + 1);
  }
  voteFor(concept: number): number {
    return this.votes.get(concept);
  }
  votersFor(concept: number): number {
    return this.voters.get(concept);
  }
  answer(concept: number): number {
    return this.answers.get(concept);
  }
  association(concept: number): number {
    return this.associations.get(concept);
  }
  strongestAssociation(concept: number): number {
    return this.strongest.get(concept);
  }
}

function raise(counts: Float64Array, concept: number): void {
  counts[concept] = (counts[concept] ?? 0) + 1;
}
