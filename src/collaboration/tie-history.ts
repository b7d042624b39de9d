/**
 * The years of ties: when a tie was new, when it had lapsed, and when it came back. A tie lapses in the last of so many years
 * in a row without joint output, and is revived by the next joint output after that. Pure.
 */
import type { CollaboratorRow } from './collaboration.record.js';

export type TieEvent = 'NEW' | 'LAPSED' | 'REVIVED';

export interface TieYear {
  readonly year: number;
  readonly outputs: number;
  readonly fractionalOutputs: number;
  readonly projects: number;
  /** What happened to the tie in the year; null where it went on, or stayed lapsed. */
  readonly event: TieEvent | null;
}

export interface HistoryYear {
  readonly year: number;
  /** Ties with joint outputs in the year. */
  readonly active: number;
  readonly new: readonly string[];
  readonly lapsed: readonly string[];
  readonly revived: readonly string[];
}

/** Each year in which something was made or happened, oldest first; joint outputs without a year stand in none. */
export function yearsOfTie(tie: CollaboratorRow, lapseYears: number, asOf: number): TieYear[] {
  const events = eventsOf(tie, lapseYears, asOf);
  const years = new Set([...tie.years, ...tie.projectYears, ...events.keys()]);
  return [...years]
    .filter((year) => year > 0 && year <= asOf)
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      outputs: tie.full[tie.years.indexOf(year)] ?? 0,
      fractionalOutputs: tie.fractional[tie.years.indexOf(year)] ?? 0,
      projects: tie.projectFull[tie.projectYears.indexOf(year)] ?? 0,
      event: events.get(year) ?? null,
    }));
}

/** Every year from the first joint output of any of the ties to `asOf`. */
export function historyOf(ties: readonly CollaboratorRow[], lapseYears: number, asOf: number): HistoryYear[] {
  const years = new Map<number, { active: number; new: string[]; lapsed: string[]; revived: string[] }>();
  const at = (year: number) => {
    const known = years.get(year) ?? { active: 0, new: [], lapsed: [], revived: [] };
    years.set(year, known);
    return known;
  };
  for (const tie of ties) {
    for (const year of outputYears(tie, asOf)) at(year).active++;
    for (const [year, event] of eventsOf(tie, lapseYears, asOf))
      at(year)[event === 'NEW' ? 'new' : event === 'LAPSED' ? 'lapsed' : 'revived'].push(tie.other);
  }
  const first = Math.min(...years.keys());
  return years.size === 0
    ? []
    : Array.from({ length: asOf - first + 1 }, (_, index) => ({ year: first + index, ...at(first + index) }));
}

function eventsOf(tie: CollaboratorRow, lapseYears: number, asOf: number): Map<number, TieEvent> {
  const events = new Map<number, TieEvent>();
  let last: number | undefined;
  for (const year of outputYears(tie, asOf)) {
    if (last === undefined) events.set(year, 'NEW');
    else if (year - last > lapseYears) {
      events.set(last + lapseYears, 'LAPSED');
      events.set(year, 'REVIVED');
    }
    last = year;
  }
  if (last !== undefined && asOf - last >= lapseYears) events.set(last + lapseYears, 'LAPSED');
  return events;
}

const outputYears = ({ years, full }: CollaboratorRow, asOf: number) =>
  years.filter((year, at) => year > 0 && year <= asOf && (full[at] ?? 0) > 0).sort((a, b) => a - b);
