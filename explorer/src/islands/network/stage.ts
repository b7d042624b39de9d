/** What draws a network: SVG for some hundred nodes, a canvas for more. Both answer to the same. */
import type { View } from '../../draw/scene.js';
import type { SceneDataShape } from '../../pages/network/data.js';

export interface Scene {
  readonly data: SceneDataShape;
  /** Places of the neighbours of each node, the strongest link first. */
  readonly neighbours: readonly (readonly number[])[];
  /** Told whenever another part is seen. */
  readonly changed: (view: View) => void;
  readonly select: (at: number | null) => void;
}

export interface Shown {
  readonly selected: number | null;
  readonly overlay: 'cluster' | 'year';
  /** Links without an output in these years are faint. */
  readonly years: readonly [number, number] | null;
}

export interface Stage {
  view(): View;
  setView(view: View): void;
  show(changes: Partial<Shown>): void;
}

/** Whether a link has an output in these years, as far as its first and last tell. */
export function inYears([, , , , first, last]: SceneDataShape['links'][number], years: Shown['years']): boolean {
  return years === null || first === null || last === null || (last >= years[0] && first <= years[1]);
}
