/** With whom somebody works, how much and since when, in some years: pure sums over the years of ties. */
import { round9 } from '../text/weigh.js';
import type { CollaboratorRow, Years } from './collaboration.record.js';

export type Counting = 'FULL' | 'FRACTIONAL';

export interface RankedTie {
  readonly other: string;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly projectYears: number;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/**
 * Ties that have joint work in the years asked for, strongest first by the counting asked for; then by the other counting,
 * joint projects, the newer joint output, and the id. Year 0 is that of outputs without one: outside every window.
 */
export function rankTies(ties: readonly CollaboratorRow[], counting: Counting, window: Years): RankedTie[] {
  const strength = counting === 'FULL' ? [byFull, byFractional] : [byFractional, byFull];
  return ties
    .map((tie) => sumOf(tie, window))
    .filter(({ outputs, projectYears }) => outputs + projectYears > 0)
    .sort(
      (a, b) =>
        strength.reduce((sign, by) => sign || by(b) - by(a), 0) ||
        b.projectYears - a.projectYears ||
        (b.lastYear ?? 0) - (a.lastYear ?? 0) ||
        (a.other < b.other ? -1 : 1),
    );
}

const byFull = ({ outputs }: RankedTie) => outputs;
const byFractional = ({ fractionalOutputs }: RankedTie) => fractionalOutputs;

function sumOf(
  { other, years, full, fractional, projectYears, projectFull }: CollaboratorRow,
  window: Years,
): RankedTie {
  const dated = years.filter((year) => year > 0 && isWithin(year, window));
  return {
    other,
    outputs: sumWithin(years, full, window),
    fractionalOutputs: round9(sumWithin(years, fractional, window)),
    projectYears: sumWithin(projectYears, projectFull, window),
    firstYear: dated.length === 0 ? null : Math.min(...dated),
    lastYear: dated.length === 0 ? null : Math.max(...dated),
  };
}

function sumWithin(years: readonly number[], amounts: readonly number[], window: Years): number {
  return years.reduce((sum, year, at) => (isWithin(year, window) ? sum + (amounts[at] ?? 0) : sum), 0);
}

function isWithin(year: number, { since, until }: Years): boolean {
  if (since === null && until === null) return true;
  return year > 0 && (since === null || year >= since) && (until === null || year <= until);
}
