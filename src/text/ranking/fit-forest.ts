/**
 * Grows decision trees leaf by leaf on the gradients of the logistic loss over binned features (Friedman 2001; histograms and
 * leaf-wise growth as in LightGBM, Ke and others 2017). Same rows, same trees: nothing is drawn by lot.
 */
import { type Forest, MOST_FEATURES, type Tree } from './forest.js';

export interface TrainingRows {
  /** Row after row, `width` numbers each. */
  readonly values: Float32Array;
  readonly width: number;
  /** 1 for yes, 0 for no, by row. */
  readonly labels: Uint8Array;
}

export interface FitOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Rows that a leaf needs. */
  readonly minRows: number;
  /** Pulls the values of small leaves to 0. */
  readonly regularization: number;
  readonly onTree?: (done: number) => void;
}

export const DEFAULT_FIT: FitOptions = { trees: 120, leaves: 12, rate: 0.12, minRows: 40, regularization: 5 };

const BINS = 64;

/** @throws RangeError if no row is right. */
export function fitForest(rows: TrainingRows, options: FitOptions = DEFAULT_FIT): Forest {
  if (rows.width > MOST_FEATURES)
    throw new RangeError(`${rows.width} features; at most ${MOST_FEATURES} can be told apart`);
  const count = rows.labels.length;
  const positive = rows.labels.reduce((sum, label) => sum + label, 0);
  if (positive === 0) throw new RangeError(`none of ${count} rows is right: there is nothing to learn`);
  // Whoever is always right needs no trees to say so.
  if (positive === count) return { bias: Math.log(count + 1), trees: [] };
  const bins = binsOf(rows);
  const bias = Math.log(positive / (count - positive));
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let each = 0; each < options.trees; each += 1) {
    for (let row = 0; row < count; row += 1) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradients[row] = probability - (rows.labels[row] ?? 0);
      hessians[row] = probability * (1 - probability);
    }
    trees.push(new Grower(bins, gradients, hessians, options).grow(scores));
    options.onTree?.(each + 1);
  }
  return { bias, trees };
}

interface Bins {
  /** By feature, then row. */
  readonly columns: readonly Uint8Array[];
  /** By feature: the largest value of each bin but the last. */
  readonly edges: readonly (readonly number[])[];
}

function binsOf({ values, width, labels }: TrainingRows): Bins {
  const columns: Uint8Array[] = [];
  const edges: number[][] = [];
  for (let feature = 0; feature < width; feature += 1) {
    const column = Float32Array.from(labels, (_, row) => values[row * width + feature] ?? 0);
    const own = edgesOf(column);
    edges.push(own);
    columns.push(Uint8Array.from(column, (value) => binOf(own, value)));
  }
  return { columns, edges };
}

/** Between different values only: midway, so that a threshold is never a value itself. Rare values of a column of mostly zeros keep bins of their own. */
function edgesOf(column: Float32Array): number[] {
  const counts = new Map<number, number>();
  for (const value of column) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts.keys()].sort((a, b) => a - b);
  const between = (at: number) => Math.fround(((values[at] ?? 0) + (values[at + 1] ?? 0)) / 2);
  if (values.length <= BINS) return values.slice(0, -1).map((_, at) => between(at));
  const edges: number[] = [];
  let left = column.length;
  let room = BINS;
  let inBin = 0;
  for (let at = 0; at < values.length - 1 && room > 1; at += 1) {
    inBin += counts.get(values[at] ?? 0) ?? 0;
    if (inBin < left / room) continue;
    edges.push(between(at));
    left -= inBin;
    room -= 1;
    inBin = 0;
  }
  return edges;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

interface Leaf {
  readonly node: number;
  /** Rows, as a part of the grower's order: from, to. */
  readonly from: number;
  readonly to: number;
  /** Gradient, hessian and number of rows by feature and bin. */
  readonly histogram: Float64Array;
  readonly split: Split | undefined;
}

class Grower {
  private readonly order: Uint32Array;
  private readonly feature: number[] = [];
  private readonly threshold: number[] = [];
  private readonly left: number[] = [];
  private readonly right: number[] = [];
  private readonly value: number[] = [];

  constructor(
    private readonly bins: Bins,
    private readonly gradients: Float64Array,
    private readonly hessians: Float64Array,
    private readonly options: FitOptions,
  ) {
    this.order = Uint32Array.from(gradients, (_, row) => row);
  }

  /** Grows one tree and adds its values to the scores. */
  grow(scores: Float64Array): Tree {
    const whole = this.histogram(0, this.order.length);
    const leaves = [this.leaf(0, this.order.length, whole)];
    while (leaves.length < this.options.leaves) {
      const best = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (best.split === undefined) break;
      leaves.splice(leaves.indexOf(best), 1, ...this.divide(best, best.split));
    }
    for (const { node, from, to } of leaves) {
      const value = this.value[node] ?? 0;
      for (let at = from; at < to; at += 1) {
        const row = this.order[at] ?? 0;
        scores[row] = (scores[row] ?? 0) + value;
      }
    }
    const { feature, threshold, left, right, value } = this;
    return { feature, threshold, left, right, value };
  }

  private leaf(from: number, to: number, histogram: Float64Array): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < BINS; bin += 1) {
      gradient += histogram[bin * 3] ?? 0;
      hessian += histogram[bin * 3 + 1] ?? 0;
    }
    const node = this.feature.length;
    this.feature.push(-1);
    this.threshold.push(0);
    this.left.push(-1);
    this.right.push(-1);
    this.value.push((-gradient / (hessian + this.options.regularization)) * this.options.rate);
    const split = this.bestSplit(histogram, { gradient, hessian, rows: to - from });
    return { node, from, to, histogram, split };
  }

  private divide(parent: Leaf, { feature, bin }: Split): Leaf[] {
    const column = this.bins.columns[feature];
    const rows = this.order.subarray(parent.from, parent.to);
    const isLeft = (row: number) => (column?.[row] ?? 0) <= bin;
    const kept = rows.filter(isLeft);
    const others = rows.filter((row) => !isLeft(row));
    this.order.set(kept, parent.from);
    this.order.set(others, parent.from + kept.length);
    const middle = parent.from + kept.length;
    // The smaller side is counted, the other is what is left of the parent's counts.
    const isLeftSmall = kept.length <= others.length;
    const small = isLeftSmall ? this.histogram(parent.from, middle) : this.histogram(middle, parent.to);
    const rest = parent.histogram.map((value, at) => value - (small[at] ?? 0));
    const left = this.leaf(parent.from, middle, isLeftSmall ? small : rest);
    const right = this.leaf(middle, parent.to, isLeftSmall ? rest : small);
    this.feature[parent.node] = feature;
    this.threshold[parent.node] = this.bins.edges[feature]?.[bin] ?? 0;
    this.left[parent.node] = left.node;
    this.right[parent.node] = right.node;
    return [left, right];
  }

  private histogram(from: number, to: number): Float64Array {
    const { columns } = this.bins;
    const histogram = new Float64Array(columns.length * BINS * 3);
    columns.forEach((column, feature) => {
      const base = feature * BINS * 3;
      for (let at = from; at < to; at += 1) {
        const row = this.order[at] ?? 0;
        const cell = base + (column[row] ?? 0) * 3;
        histogram[cell] = (histogram[cell] ?? 0) + (this.gradients[row] ?? 0);
        histogram[cell + 1] = (histogram[cell + 1] ?? 0) + (this.hessians[row] ?? 0);
        histogram[cell + 2] = (histogram[cell + 2] ?? 0) + 1;
      }
    });
    return histogram;
  }

  private bestSplit(
    histogram: Float64Array,
    whole: { readonly gradient: number; readonly hessian: number; readonly rows: number },
  ): Split | undefined {
    const { regularization, minRows } = this.options;
    const worth = (gradient: number, hessian: number) => (gradient * gradient) / (hessian + regularization);
    const before = worth(whole.gradient, whole.hessian);
    let best: Split | undefined;
    this.bins.edges.forEach((edges, feature) => {
      let gradient = 0;
      let hessian = 0;
      let rows = 0;
      for (let bin = 0; bin < edges.length; bin += 1) {
        const cell = (feature * BINS + bin) * 3;
        gradient += histogram[cell] ?? 0;
        hessian += histogram[cell + 1] ?? 0;
        rows += histogram[cell + 2] ?? 0;
        if (rows < minRows || whole.rows - rows < minRows) continue;
        const gain = worth(gradient, hessian) + worth(whole.gradient - gradient, whole.hessian - hessian) - before;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, feature, bin };
      }
    });
    return best;
  }
}
