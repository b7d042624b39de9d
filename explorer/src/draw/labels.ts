/** Which labels of a picture are written, and where: greedily, the most important first, so that none lies on another. */

export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Of its mark, which no other label may cover. */
  readonly radius: number;
  readonly label: string;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label extends Box {
  /** Place of its node in the list given. */
  readonly of: number;
  readonly text: string;
  /** Where the text starts, on its base line. */
  readonly x: number;
  readonly y: number;
}

export interface LabelSettings {
  /** Height of the letters, in the units of the coordinates. */
  readonly size: number;
  /** No label may leave it. */
  readonly frame: Box;
  /** How many are written at most. */
  readonly most?: number;
}

/** Mean width of a letter by its height, of the sans-serif fonts we ask for, with room to spare. */
const LETTER = 0.58;
const MOST_LETTERS = 34;

export const textWidth = (text: string, size: number): number => [...text].length * LETTER * size;

export function shortened(text: string, most = MOST_LETTERS): string {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** @param nodes the most important first */
export function placeLabels(nodes: readonly Labelled[], { size, frame, most = nodes.length }: LabelSettings): Label[] {
  const taken = new Grid(size * 6);
  for (const { x, y, radius } of nodes.slice(0, MOST_MARKS))
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const placed: Label[] = [];
  for (const [of, node] of nodes.entries()) {
    if (placed.length >= most) break;
    const text = shortened(node.label);
    const free = placesOf(node, text, size).find((place) => within(place, frame) && !taken.meets(place, node));
    if (free === undefined) continue;
    taken.add(free);
    placed.push({ ...free, of, text });
  }
  return placed;
}

/** Marks that labels keep clear of: with more, there would be no room for any label. */
const MOST_MARKS = 400;

/** To the right, to the left, below, above. */
function placesOf({ x, y, radius }: Labelled, text: string, size: number): (Box & { x: number; y: number })[] {
  const width = textWidth(text, size);
  const gap = radius + size * 0.25;
  const at = (left: number, base: number) => ({
    x: left,
    y: base,
    left,
    right: left + width,
    top: base - size * 0.85,
    bottom: base + size * 0.3,
  });
  return [
    at(x + gap, y + size * 0.32),
    at(x - gap - width, y + size * 0.32),
    at(x - width / 2, y + gap + size * 0.85),
    at(x - width / 2, y - gap - size * 0.3),
  ];
}

const within = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by the squares they lie in, so that a new one is compared with its neighbours only. */
class Grid {
  readonly #squares = new Map<string, Box[]>();

  constructor(private readonly side: number) {}

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const held = this.#squares.get(key);
      if (held === undefined) this.#squares.set(key, [box]);
      else held.push(box);
    }
  }

  /** A node's own mark does not count: the places are beside it already. */
  meets(box: Box, own: Labelled): boolean {
    const isOwn = (other: Box) =>
      other.left === own.x - own.radius && other.top === own.y - own.radius && other.right === own.x + own.radius;
    return this.#keys(box).some((key) => this.#squares.get(key)?.some((other) => overlap(box, other) && !isOwn(other)));
  }

  #keys({ left, right, top, bottom }: Box): string[] {
    const keys: string[] = [];
    for (let x = Math.floor(left / this.side); x <= Math.floor(right / this.side); x++)
      for (let y = Math.floor(top / this.side); y <= Math.floor(bottom / this.side); y++) keys.push(`${x} ${y}`);
    return keys;
  }
}
