/** From a network to the coordinates of a picture. The same network always gives the same picture. */
import { apart } from './apart.js';
import { components, roomsFor } from './components.js';
import type { Box } from './labels.js';
import type { Years } from './marks.js';

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  readonly cluster: number;
  readonly strength: number;
  readonly averageYear: number | null;
  /** By the API: from left to right, from bottom to top. */
  readonly position: { readonly x: number; readonly y: number };
}

export interface NetworkLink {
  /** Places in the list of nodes. */
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface Network {
  /** Strongest first. */
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

export interface SceneNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface SceneLink extends NetworkLink {
  readonly width: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** Of the mean years of its nodes. */
  readonly years: Years | null;
}

export const WIDTH = 1_000;
export const HEIGHT = 680;
/** Labels stand beside their nodes: more room at the sides than above. */
const MARGIN = { x: 110, y: 30 } as const;
export const FRAME: Box = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };

export function sceneOf({ nodes, links }: Network): Scene {
  const place = places(nodes, links);
  const most = Math.max(0, ...nodes.map(({ strength }) => finite(strength)));
  const radiusOf = radii(nodes.length, most);
  const strongest = Math.max(0, ...links.map(({ strength }) => finite(strength)));
  const years = nodes.flatMap(({ averageYear }) => (averageYear === null ? [] : [averageYear]));
  return {
    width: WIDTH,
    height: HEIGHT,
    nodes: apart(
      nodes.map((node, at) => ({
        ...node,
        ...(place[at] ?? { x: WIDTH / 2, y: HEIGHT / 2 }),
        radius: radiusOf(finite(node.strength)),
      })),
      FRAME,
    ),
    links: links.map((link) => ({
      ...link,
      width: strongest === 0 ? 0.6 : round(0.6 + 5.4 * Math.sqrt(Math.max(0, finite(link.strength)) / strongest)),
    })),
    years:
      years.length === 0
        ? null
        : { from: years.reduce((a, b) => Math.min(a, b)), to: years.reduce((a, b) => Math.max(a, b)) },
  };
}

/** The area of a mark, not its radius, tells the strength. */
function radii(count: number, most: number): (strength: number) => number {
  const [least, largest] = count > 150 ? [3.2, 13] : count > 60 ? [4.5, 17] : [6, 20];
  return (strength) =>
    most === 0 ? least : round(least + (largest - least) * Math.sqrt(Math.max(0, strength) / most));
}

/** Each connected part fills a room of its own: layouts put parts without a link far away, and all else would be a dot. */
function places(nodes: readonly NetworkNode[], links: readonly NetworkLink[]): { x: number; y: number }[] {
  const place: { x: number; y: number }[] = [];
  const parts = components(nodes.length, links);
  const whole: Box = {
    left: MARGIN.x,
    top: MARGIN.y,
    right: WIDTH - MARGIN.x,
    bottom: HEIGHT - MARGIN.y,
  };
  const rooms = roomsFor(
    parts.map(({ length }) => length),
    whole,
  );
  for (const [number, part] of parts.entries()) {
    const points = fitted(
      part.map((at) => nodes[at]?.position ?? { x: 0, y: 0 }),
      rooms[number] ?? whole,
    );
    for (const [index, at] of part.entries()) place[at] = points[index] ?? { x: WIDTH / 2, y: HEIGHT / 2 };
  }
  return place;
}

/** Into the room as large as fits, without changing the proportions. */
function fitted(
  positions: readonly { readonly x: number; readonly y: number }[],
  room: Box,
): { x: number; y: number }[] {
  const xs = spread(positions.map(({ x }) => finite(x)));
  const ys = spread(positions.map(({ y }) => finite(y)));
  const scale = Math.min(
    (room.right - room.left) / (xs.to - xs.from || 1),
    (room.bottom - room.top) / (ys.to - ys.from || 1),
  );
  const middle = { x: (xs.from + xs.to) / 2, y: (ys.from + ys.to) / 2 };
  return positions.map(({ x, y }) => ({
    x: round((room.left + room.right) / 2 + (finite(x) - middle.x) * scale),
    y: round((room.top + room.bottom) / 2 - (finite(y) - middle.y) * scale),
  }));
}

function spread(values: readonly number[]): Years {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return from <= to ? { from, to } : { from: 0, to: 0 };
}

/** Coordinates beyond this would be lost in the arithmetic of a picture. */
const FARTHEST = 1e9;
const finite = (value: number): number => (Number.isFinite(value) ? Math.max(-FARTHEST, Math.min(FARTHEST, value)) : 0);
const round = (value: number): number => Math.round(value * 10) / 10;

/** What of a picture is seen: its middle and how many times it is enlarged. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE: View = { x: WIDTH / 2, y: HEIGHT / 2, zoom: 1 };

export function viewBox({ x, y, zoom }: View): string {
  const [width, height] = [WIDTH / zoom, HEIGHT / zoom];
  return [x - width / 2, y - height / 2, width, height].map(round).join(' ');
}

/** `540,200,2.5`, as it stands in the address; the whole picture if it is none. */
export function viewOf(text: string | null): View {
  const [x, y, zoom] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return WHOLE;
  return [x, y, zoom].every(Number.isFinite) ? bounded({ x, y, zoom }) : WHOLE;
}

export const bounded = ({ x, y, zoom }: View): View => ({
  x: Math.min(WIDTH, Math.max(0, x)),
  y: Math.min(HEIGHT, Math.max(0, y)),
  zoom: Math.min(40, Math.max(1, zoom)),
});

export const viewText = ({ x, y, zoom }: View): string | null =>
  zoom <= 1.001 && Math.abs(x - WHOLE.x) < 1 && Math.abs(y - WHOLE.y) < 1
    ? null
    : `${Math.round(x)},${Math.round(y)},${Math.round(zoom * 100) / 100}`;
