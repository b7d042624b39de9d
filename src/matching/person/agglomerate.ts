/** Average-linkage clustering with forbidden pairs: the best pair first, ties by position, so the result has one meaning. */

export interface Join {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const FORBIDDEN = Number.NEGATIVE_INFINITY;

/**
 * Joins items as long as the average score of their pairs is at least `least`.
 *
 * @param score of two items, the higher the surer; undefined if they must never be together
 * @param sizes how much each item weighs in an average
 * @returns the joins in order; each names one item of either side. O(n²) scores, O(n²) memory: call it with bounded n.
 */
export function agglomerate(
  sizes: readonly number[],
  score: (a: number, b: number) => number | undefined,
  least: number,
): Join[] {
  const n = sizes.length;
  const rows = sizes.map(() => new Float64Array(n).fill(FORBIDDEN));
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      const value = score(a, b) ?? FORBIDDEN;
      put(rows, a, b, value);
    }
  }
  return joinAll(rows, [...sizes], least);
}

function put(rows: readonly Float64Array[], a: number, b: number, value: number): void {
  const [x, y] = [rows[a], rows[b]];
  if (x !== undefined) x[b] = value;
  if (y !== undefined) y[a] = value;
}

function joinAll(rows: readonly Float64Array[], sizes: number[], least: number): Join[] {
  const alive = sizes.map(() => true);
  const best = rows.map((row, index) => bestOf(row, index, alive));
  const joins: Join[] = [];
  for (;;) {
    const a = highest(best, rows, alive);
    const b = best[a] ?? -1;
    const score = rows[a]?.[b] ?? FORBIDDEN;
    if (a < 0 || b < 0 || !(score >= least)) return joins;
    const [into, from] = a < b ? [a, b] : [b, a];
    joins.push({ a: into, b: from, score });
    absorb(rows, sizes, alive, into, from);
    for (const [index, row] of rows.entries())
      if (alive[index] && (index === into || best[index] === into || best[index] === from || best[index] === -1))
        best[index] = bestOf(row, index, alive);
  }
}

function absorb(rows: readonly Float64Array[], sizes: number[], alive: boolean[], into: number, from: number): void {
  const [p, q] = [sizes[into] ?? 1, sizes[from] ?? 1];
  alive[from] = false;
  sizes[into] = p + q;
  for (const index of rows.keys()) {
    if (!alive[index] || index === into) continue;
    const [x, y] = [rows[into]?.[index] ?? FORBIDDEN, rows[from]?.[index] ?? FORBIDDEN];
    put(rows, into, index, x === FORBIDDEN || y === FORBIDDEN ? FORBIDDEN : (p * x + q * y) / (p + q));
  }
}

function bestOf(row: Float64Array, self: number, alive: readonly boolean[]): number {
  let found = -1;
  for (const [index, value] of row.entries())
    if (index !== self && alive[index] && value > (found < 0 ? FORBIDDEN : (row[found] ?? FORBIDDEN))) found = index;
  return found;
}

function highest(best: readonly number[], rows: readonly Float64Array[], alive: readonly boolean[]): number {
  let found = -1;
  let top = FORBIDDEN;
  for (const [index, other] of best.entries()) {
    const value = alive[index] && other >= 0 ? (rows[index]?.[other] ?? FORBIDDEN) : FORBIDDEN;
    if (value > top) {
      top = value;
      found = index;
    }
  }
  return found;
}
