/** Pushes marks apart that lie on each other: what is covered can neither be seen nor clicked. */
import type { Box } from './labels.js';

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const ROUNDS = 40;
/** Every mark with every other: for more than this it would take too long, and there would be no room. */
const MOST = 400;
/** Corners of squares and stars reach beyond the radius. */
const ROOM = 1.15;

export function apart<M extends Mark>(marks: readonly M[], frame: Box): M[] {
  if (marks.length > MOST) return [...marks];
  const xs = marks.map(({ x }) => x);
  const ys = marks.map(({ y }) => y);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let a = 0; a < marks.length; a++)
      for (let b = a + 1; b < marks.length; b++) if (push(marks, xs, ys, a, b)) moved = true;
    if (!moved) break;
  }
  return marks.map((mark, at) => ({
    ...mark,
    x: tenth(Math.min(frame.right - mark.radius, Math.max(frame.left + mark.radius, xs[at] ?? mark.x))),
    y: tenth(Math.min(frame.bottom - mark.radius, Math.max(frame.top + mark.radius, ys[at] ?? mark.y))),
  }));
}

/** Both give way by half; of two in the same place the second goes where its number says. */
function push(marks: readonly Mark[], xs: number[], ys: number[], a: number, b: number): boolean {
  const [ax = 0, ay = 0, bx = 0, by = 0] = [xs[a], ys[a], xs[b], ys[b]];
  const room = ((marks[a]?.radius ?? 0) + (marks[b]?.radius ?? 0)) * ROOM;
  const [dx, dy] = [bx - ax, by - ay];
  const far = Math.hypot(dx, dy);
  if (far >= room) return false;
  const angle = far < 0.01 ? b * 2.399963 : Math.atan2(dy, dx);
  const half = (room - far) / 2 + 0.01;
  xs[a] = ax - Math.cos(angle) * half;
  ys[a] = ay - Math.sin(angle) * half;
  xs[b] = bx + Math.cos(angle) * half;
  ys[b] = by + Math.sin(angle) * half;
  return true;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
