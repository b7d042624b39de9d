/**
 * Gradient-boosted decision trees for yes-or-no answers: many small trees whose values add up to log odds.
 *
 *     score(x) = bias + Σ value of the leaf that x falls into, over the trees;  probability = 1 / (1 + e^−score)
 *
 * How they are grown: `fit-forest.ts`.
 */

/** Arrays by node; node 0 is the root. A leaf has feature −1. */
export interface Tree {
  readonly feature: readonly number[];
  /** x ≤ threshold goes left. */
  readonly threshold: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** What the tree adds where a row ends; for inner nodes what it would add if it ended there. */
  readonly value: readonly number[];
}

export interface Forest {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Features that a forest can ask for. */
export const MOST_FEATURES = 127;

/** All trees in a few small arrays, which the nearest cache holds: a text has some 60 candidates, and each asks every tree. */
export class PackedForest {
  private readonly bias: number;
  private readonly roots: Uint32Array;
  /** The feature of a node, −1 for a leaf. If the answer is yes the next node follows, else `right`; of a leaf `right` is the place of its value. */
  private readonly feature: Int8Array;
  private readonly right: Uint32Array;
  private readonly threshold: Float32Array;
  private readonly value: Float64Array;

  constructor({ bias, trees }: Forest) {
    this.bias = bias;
    const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0);
    this.roots = new Uint32Array(trees.length);
    this.feature = new Int8Array(size);
    this.right = new Uint32Array(size);
    this.threshold = new Float32Array(size);
    const values: number[] = [];
    let next = 0;
    const place = (tree: Tree, node: number): void => {
      const at = next;
      next += 1;
      const feature = tree.feature[node] ?? -1;
      this.feature[at] = feature;
      if (feature < 0) {
        this.right[at] = values.length;
        values.push(tree.value[node] ?? 0);
        return;
      }
      this.threshold[at] = tree.threshold[node] ?? 0;
      place(tree, tree.left[node] ?? 0);
      this.right[at] = next;
      place(tree, tree.right[node] ?? 0);
    };
    for (const [each, tree] of trees.entries()) {
      this.roots[each] = next;
      place(tree, 0);
    }
    this.value = Float64Array.from(values);
  }

  /** Log odds of rows that follow each other in `values`. Tree by tree, so that each is fetched once. */
  scoresOf(values: Float32Array, width: number, rows: number): Float64Array {
    const { roots, feature, right, threshold, value } = this;
    const scores = new Float64Array(rows).fill(this.bias);
    for (let each = 0; each < roots.length; each += 1) {
      const root = roots[each] ?? 0;
      for (let row = 0; row < rows; row += 1) {
        const at = row * width;
        let node = root;
        let asked = feature[node] ?? -1;
        while (asked >= 0) {
          node = (values[at + asked] ?? 0) <= (threshold[node] ?? 0) ? node + 1 : (right[node] ?? 0);
          asked = feature[node] ?? -1;
        }
        scores[row] = (scores[row] ?? 0) + (value[right[node] ?? 0] ?? 0);
      }
    }
    return scores;
  }
}

/** What each feature adds to the score of one row: on the way to a leaf, each step's change goes to the feature that was asked. With the bias they add up to the score. */
export function contributionsOf(forest: Forest, values: Float32Array, width: number, at = 0): Float64Array {
  const added = new Float64Array(width + 1);
  added[width] = forest.bias;
  for (const tree of forest.trees) {
    let node = 0;
    let feature = tree.feature[0] ?? -1;
    added[width] = (added[width] ?? 0) + (tree.value[0] ?? 0);
    while (feature >= 0) {
      const next =
        ((values[at + feature] ?? 0) <= (tree.threshold[node] ?? 0) ? tree.left[node] : tree.right[node]) ?? 0;
      added[feature] = (added[feature] ?? 0) + (tree.value[next] ?? 0) - (tree.value[node] ?? 0);
      node = next;
      feature = tree.feature[node] ?? -1;
    }
  }
  return added;
}
