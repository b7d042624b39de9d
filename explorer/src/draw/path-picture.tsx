/** A path as SVG: circles from left to right, each step with its years and how many joint outputs it has. */
import { shortened } from './labels.js';

export const PATH_WIDTH = 1_000;
const LINE = 16;
const LETTERS = 13;

export interface PathStep {
  /** Written on the step. */
  readonly label: string;
  readonly strength: number;
}

export interface PathPlace {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

export interface PathLayout {
  readonly height: number;
  readonly radius: number;
  readonly places: readonly PathPlace[];
  readonly steps: readonly { readonly x1: number; readonly x2: number; readonly y: number; readonly width: number }[];
}

/** @param names one more than steps */
export function pathLayout(names: readonly string[], strengths: readonly number[]): PathLayout {
  const room = PATH_WIDTH / Math.max(1, names.length);
  const radius = Math.min(22, room / 5);
  const y = 44;
  const most = Math.max(8, Math.floor((room - 10) / (LETTERS * 0.58)));
  const places = names.map((name, at) => ({ x: tenth(room * (at + 0.5)), y, lines: wrapped(name, most) }));
  const strongest = strengths.reduce((a, b) => Math.max(a, b), 0);
  const steps = places.slice(1).map(({ x }, at) => ({
    x1: tenth((places[at]?.x ?? 0) + radius),
    x2: tenth(x - radius),
    y,
    width: strongest <= 0 ? 1.5 : tenth(1.5 + 6 * Math.sqrt(Math.max(0, strengths[at] ?? 0) / strongest)),
  }));
  const lines = places.reduce((longest, place) => Math.max(longest, place.lines.length), 1);
  return { height: y + radius + 12 + lines * LINE, radius, places, steps };
}

const MOST_LINES = 4;

/** A name in lines of so many letters at most; what does not fit is cut off. */
function wrapped(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && [...last].length + 1 + [...word].length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shortened(word, most));
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), '…'];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function PathPicture({
  names,
  steps,
  title,
  hrefs,
}: {
  readonly names: readonly string[];
  readonly steps: readonly PathStep[];
  readonly title: string;
  readonly hrefs: readonly string[];
}) {
  const layout = pathLayout(
    names,
    steps.map(({ strength }) => strength),
  );
  return (
    <svg class="path-svg" viewBox={`0 0 ${PATH_WIDTH} ${layout.height.toFixed(0)}`} role="group" aria-label={title}>
      {layout.steps.map(({ x1, x2, y, width }, at) => (
        <g key={x1}>
          <path class="path-step" d={`M${x1} ${y}L${x2} ${y}`} stroke-width={width} />
          <text class="path-label" x={(x1 + x2) / 2} y={y - 12} text-anchor="middle">
            {steps[at]?.label}
          </text>
        </g>
      ))}
      {layout.places.map(({ x, y, lines }, at) => (
        <a class="path-end" href={hrefs[at]} aria-label={names[at]} key={x}>
          <circle cx={x} cy={y} r={layout.radius} />
          {lines.map((line, row) => (
            <text x={x} y={y + layout.radius + 8 + (row + 1) * LINE - 4} text-anchor="middle" key={line}>
              {line}
            </text>
          ))}
        </a>
      ))}
    </svg>
  );
}
