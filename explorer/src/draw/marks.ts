/** How clusters and years look: a colour and a shape for each cluster, since colour alone is not seen by everybody. */

export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'cross', 'fall', 'star'] as const;
export type Shape = (typeof SHAPES)[number];
export const COLOURS = 8;
/** Steps from the oldest to the newest mean year. */
export const YEAR_STEPS = 6;

/** Number of the colour of a cluster, 1 to 8. */
export const colourOf = (cluster: number): number => ((cluster - 1) % COLOURS) + 1;

/** The first eight clusters differ in colour and shape; of the next eight the same colours have the next shape. */
export function shapeOf(cluster: number): Shape {
  const round = Math.floor((cluster - 1) / COLOURS);
  return SHAPES[(cluster - 1 + round) % SHAPES.length] ?? 'circle';
}

const n = (value: number): string => (Math.round(value * 100) / 100).toString();

/** The outline of a mark as SVG path data; all shapes of a radius cover about the same area. */
export function outline(shape: Shape, x: number, y: number, radius: number): string {
  if (shape === 'circle')
    return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0z`;
  const points = POINTS[shape].map(([dx, dy]) => `${n(x + dx * radius)} ${n(y + dy * radius)}`);
  return `M${points.join('L')}z`;
}

const SIDE = 0.89;
const ARM = 0.42;
const regular = (corners: number, radius: number, turn: number) =>
  Array.from({ length: corners }, (_, at) => {
    const angle = turn + (at * 2 * Math.PI) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

const POINTS: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-SIDE, -SIDE],
    [SIDE, -SIDE],
    [SIDE, SIDE],
    [-SIDE, SIDE],
  ],
  triangle: regular(3, 1.3, -Math.PI / 2),
  fall: regular(3, 1.3, Math.PI / 2),
  diamond: regular(4, 1.25, -Math.PI / 2),
  hexagon: regular(6, 1.08, 0),
  cross: [
    [-ARM, -1.1],
    [ARM, -1.1],
    [ARM, -ARM],
    [1.1, -ARM],
    [1.1, ARM],
    [ARM, ARM],
    [ARM, 1.1],
    [-ARM, 1.1],
    [-ARM, ARM],
    [-1.1, ARM],
    [-1.1, -ARM],
    [-ARM, -ARM],
  ],
  star: regular(10, 1, -Math.PI / 2).map(([x, y], at): readonly [number, number] =>
    at % 2 === 0 ? [x * 1.35, y * 1.35] : [x * 0.62, y * 0.62],
  ),
};

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Step of a year between the first and the last, 1 to 6; 0 where there is no year. */
export function yearStep(year: number | null, { from, to }: Years): number {
  if (year === null) return 0;
  if (to <= from) return YEAR_STEPS;
  return Math.min(YEAR_STEPS, Math.max(1, 1 + Math.floor(((year - from) / (to - from)) * YEAR_STEPS)));
}
