/** Systems side by side on the same documents, with and without the headings that indexers go through by list. */
import type { IndexedRecord } from './medline.js';
import {
  type Difference,
  differenceOf,
  type Interval,
  intervalOf,
  MEASURES,
  type Measure,
  scoresOf,
} from './metrics.js';
import type { System } from './system.js';
import { withoutTags } from './tags.js';

/** Are check tags and age groups taken out of the gold and of every list that was found? */
export const MODES = ['tags removed', 'tags kept'] as const;
export type Mode = (typeof MODES)[number];

const IN_MODE: Readonly<Record<Mode, (notations: readonly string[]) => readonly string[]>> = {
  'tags removed': withoutTags,
  'tags kept': (notations) => notations,
};

export type ByMeasure<T> = Readonly<Record<Measure, T>>;

export interface Row {
  readonly name: string;
  readonly isOurs: boolean;
  readonly figures: ByMeasure<Interval>;
  readonly documentsPerSecond: number;
  readonly trainingSeconds?: number | undefined;
}

/** One of ours against the peer that is best by this measure, even if another one is by the others. */
export interface Comparison {
  readonly ours: string;
  readonly measure: Measure;
  readonly peer: string;
  readonly difference: Difference;
}

export interface Table {
  readonly mode: Mode;
  /** Documents with gold that is left. */
  readonly documents: number;
  readonly headingsPerDocument: number;
  readonly rows: readonly Row[];
  readonly comparisons: readonly Comparison[];
}

const byMeasure = <T>(from: (measure: Measure) => T): ByMeasure<T> => ({
  'F1@5': from('F1@5'),
  'F1@10': from('F1@10'),
  'NDCG@10': from('NDCG@10'),
});

interface Scored {
  readonly system: System;
  readonly values: ByMeasure<readonly number[]>;
  readonly row: Row;
}

export function tableOf(mode: Mode, test: readonly IndexedRecord[], systems: readonly System[]): Table {
  const gold = test
    .map(({ id, subjects }) => ({ id, wanted: new Set(IN_MODE[mode](subjects)) }))
    .filter(({ wanted }) => wanted.size > 0);
  const scored = systems.map((system): Scored => {
    const scores = gold.map(({ id, wanted }) => scoresOf(IN_MODE[mode](system.found.get(id) ?? []), wanted));
    const values = byMeasure((measure) => scores.map((each) => each[measure]));
    const { name, isOurs, found, seconds, trainingSeconds } = system;
    const figures = byMeasure((measure) => intervalOf(values[measure]));
    return {
      system,
      values,
      row: { name, isOurs, figures, documentsPerSecond: found.size / seconds, trainingSeconds },
    };
  });
  return {
    mode,
    documents: gold.length,
    headingsPerDocument: gold.reduce((sum, { wanted }) => sum + wanted.size, 0) / gold.length,
    rows: scored.map(({ row }) => row),
    comparisons: scored.filter(({ row }) => row.isOurs).flatMap((ours) => comparisonsOf(ours, scored)),
  };
}

function comparisonsOf(ours: Scored, scored: readonly Scored[]): Comparison[] {
  return MEASURES.flatMap((measure) => {
    const [best] = scored
      .filter(({ row }) => !row.isOurs)
      .sort((a, b) => b.row.figures[measure].mean - a.row.figures[measure].mean);
    if (best === undefined) return [];
    const difference = differenceOf(ours.values[measure], best.values[measure]);
    return [{ ours: ours.row.name, measure, peer: best.row.name, difference }];
  });
}

/** Ties of weight and headings that left the vocabulary make for less than this. */
const TOLERANCE = 0.002;

/** Refuses to go on when Annif's own evaluation of the same suggestions says something else than ours. */
export function checkAgainstOwnFigures({ mode, rows }: Table, systems: readonly System[]): void {
  if (mode !== 'tags kept') return;
  for (const { name, ownFigures } of systems) {
    const figures = rows.find((row) => row.name === name)?.figures;
    if (ownFigures === undefined || figures === undefined) continue;
    for (const measure of ['F1@5', 'NDCG@10'] as const) {
      const [ours, own] = [figures[measure].mean, ownFigures[measure]];
      if (Math.abs(ours - own) > TOLERANCE)
        throw new Error(
          `${name}, ${measure}: ${ours} by metrics.ts, ${own} by Annif's own evaluation. One of them is wrong.`,
        );
    }
  }
}
