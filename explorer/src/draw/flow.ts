/** A matrix as a flow: rows at the left, columns at the right, a ribbon for each cell as wide as its number. */

export interface FlowCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

export interface FlowBar {
  readonly y: number;
  readonly height: number;
}

export interface Flow {
  readonly height: number;
  readonly left: readonly FlowBar[];
  readonly right: readonly FlowBar[];
  /** In the order of the cells; cells without a value have none. */
  readonly ribbons: readonly { readonly cell: number; readonly path: string }[];
}

export const FLOW_WIDTH = 1_000;
/** Where the bars stand; names are written beside them. */
export const FLOW_LEFT = 290;
export const FLOW_RIGHT = 710;
export const FLOW_BAR = 10;
const GAP = 8;
/** A name needs this much, however little flows. */
const LEAST = 16;
const ROOM = 420;
/** Shares of outputs are never so small; divided by, such numbers give no finite ones. */
const NOTHING = 1e-9;

export function flowOf(rows: number, columns: number, cells: readonly FlowCell[]): Flow {
  const valid = cells.map(({ value }) => (Number.isFinite(value) && value > NOTHING ? value : 0));
  const total = valid.reduce((a, b) => a + b, 0);
  const scale = total === 0 ? 0 : ROOM / total;
  const sums = (count: number, of: (cell: FlowCell) => number) => {
    const sum = new Array<number>(count).fill(0);
    for (const [at, cell] of cells.entries()) sum[of(cell)] = (sum[of(cell)] ?? 0) + (valid[at] ?? 0);
    return sum;
  };
  const left = bars(
    sums(rows, ({ row }) => row),
    scale,
  );
  const right = bars(
    sums(columns, ({ column }) => column),
    scale,
  );
  const usedLeft = left.map(({ y }) => y);
  const usedRight = right.map(({ y }) => y);
  const ribbons = cells.flatMap(({ row, column }, cell) => {
    const thick = (valid[cell] ?? 0) * scale;
    if (thick === 0) return [];
    const [y1 = 0, y2 = 0] = [usedLeft[row], usedRight[column]];
    usedLeft[row] = y1 + thick;
    usedRight[column] = y2 + thick;
    return [{ cell, path: ribbon(y1, y2, thick) }];
  });
  const end = (list: readonly FlowBar[]) => list.reduce((most, { y, height }) => Math.max(most, y + height), 0);
  return { height: tenth(Math.max(40, end(left), end(right)) + GAP), left, right, ribbons };
}

function bars(sums: readonly number[], scale: number): FlowBar[] {
  let y = GAP;
  return sums.map((sum) => {
    const bar = { y: tenth(y), height: tenth(Math.max(LEAST, sum * scale)) };
    y += bar.height + GAP;
    return bar;
  });
}

function ribbon(y1: number, y2: number, thick: number): string {
  const [x1, x2] = [FLOW_LEFT + FLOW_BAR, FLOW_RIGHT];
  const middle = (x1 + x2) / 2;
  const curve = (a: number, b: number) => `C${middle} ${tenth(a)} ${middle} ${tenth(b)}`;
  return `M${x1} ${tenth(y1)}${curve(y1, y2)} ${x2} ${tenth(y2)}L${x2} ${tenth(y2 + thick)}${curve(y2 + thick, y1 + thick)} ${x1} ${tenth(y1 + thick)}Z`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Steps of the shade of a cell, 1 to 6, by the square root: few large cells would leave all others white. */
export const SHADES = 6;
export function shade(value: number, most: number): number {
  if (!(value > 0) || !(most > 0)) return 0;
  return Math.min(SHADES, Math.max(1, Math.ceil(Math.sqrt(value / most) * SHADES)));
}
