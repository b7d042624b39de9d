/** Connected parts of a network, and a room of the picture for each. */
import type { Box } from './labels.js';

/** Places of the nodes of each part; the largest part first. */
export function components(
  count: number,
  links: readonly { readonly from: number; readonly to: number }[],
): readonly (readonly number[])[] {
  const root = Array.from({ length: count }, (_, at) => at);
  const find = (start: number): number => {
    let at = start;
    for (let up = root[at]; up !== undefined && up !== at; up = root[at]) {
      root[at] = root[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const { from, to } of links) root[find(from)] = find(to);
  const parts = new Map<number, number[]>();
  for (let at = 0; at < count; at++) {
    const top = find(at);
    const part = parts.get(top);
    if (part === undefined) parts.set(top, [at]);
    else part.push(at);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length);
}

/** Between rooms, so that their labels do not meet too often. */
const WALL = 0.12;

/** The largest part gets most of the picture, the others cells of equal size at its right. */
export function roomsFor(sizes: readonly number[], whole: Box): Box[] {
  const [largest = 0, ...others] = sizes;
  if (others.length === 0) return [whole];
  const all = sizes.reduce((a, b) => a + b, 0);
  const share = Math.min(0.8, Math.max(0.5, largest / all));
  const border = whole.left + (whole.right - whole.left) * share;
  const aside: Box = { ...whole, left: border };
  const columns = Math.max(
    1,
    Math.round(Math.sqrt((others.length * (aside.right - aside.left)) / (aside.bottom - aside.top))),
  );
  const rows = Math.ceil(others.length / columns);
  const [width, height] = [(aside.right - aside.left) / columns, (aside.bottom - aside.top) / rows];
  return [
    { ...whole, right: border - (whole.right - whole.left) * 0.05 },
    ...others.map((_, at) => {
      const [column, row] = [Math.floor(at / rows), at % rows];
      const [left, top] = [aside.left + column * width, aside.top + row * height];
      return {
        left: left + width * WALL,
        top: top + height * WALL,
        right: left + width * (1 - WALL),
        bottom: top + height * (1 - WALL),
      };
    }),
  ];
}
