/** Collaborators by what they are asked for by: stored ties where there are some, else counted from contributions. */
import { QueryError } from '../graphql/page.js';
import { round9 } from '../text/weigh.js';
import type { CollaboratorRow } from './collaboration.record.js';
import type { GroupedRow } from './grouped-ties.queries.js';

const BILLION = 1_000_000_000;

export type CollaboratorKind = 'PERSON' | 'LAB' | 'PARTNER' | 'ORGANIZATION' | 'COUNTRY';
export type AffiliationTime = 'AT_OUTPUT' | 'CURRENT';

export interface Grouping {
  readonly by: CollaboratorKind;
  readonly affiliation: AffiliationTime;
  readonly today: string;
}

/** Whether the collaborators are stored ties: those between people, and those between organisations. */
export function isStored(id: string, by: CollaboratorKind): boolean {
  return id.startsWith('Person:') ? by === 'PERSON' : by !== 'PERSON' && by !== 'COUNTRY';
}

/** @throws QueryError where current memberships say nothing */
export function checkGrouping(id: string, by: CollaboratorKind, affiliation: AffiliationTime): void {
  if (affiliation === 'CURRENT' && (!id.startsWith('Person:') || by === 'PERSON'))
    throw new QueryError(
      'OUT_OF_RANGE',
      'affiliation: CURRENT groups the co-authors of a person by where they are members today: ask it of a person, by LAB, PARTNER, ORGANIZATION or COUNTRY.',
      { argument: 'affiliation' },
    );
}

/** Ties of two sources, those of the same collaborator added up. */
export function addedUp(ties: readonly CollaboratorRow[], more: readonly CollaboratorRow[]): CollaboratorRow[] {
  const byOther = new Map(ties.map((tie) => [tie.other, tie]));
  for (const tie of more) {
    const known = byOther.get(tie.other);
    byOther.set(tie.other, known === undefined ? tie : sumOf(known, tie));
  }
  return [...byOther.values()];
}

function sumOf(a: CollaboratorRow, b: CollaboratorRow): CollaboratorRow {
  const years = [...new Set([...a.years, ...b.years])].sort((x, y) => x - y);
  const at = ({ years: own }: CollaboratorRow, amounts: readonly number[], year: number) =>
    amounts[own.indexOf(year)] ?? 0;
  return {
    ...a,
    years,
    full: years.map((year) => at(a, a.full, year) + at(b, b.full, year)),
    fractional: years.map((year) => round9(at(a, a.fractional, year) + at(b, b.fractional, year))),
  };
}

/** By whose they are. */
export function asTies(rows: readonly GroupedRow[]): Map<string, CollaboratorRow[]> {
  const grouped = new Map<string, Map<string, GroupedRow[]>>();
  for (const row of rows) {
    const own = grouped.get(row.key) ?? new Map<string, GroupedRow[]>();
    grouped.set(row.key, own);
    own.set(row.other, [...(own.get(row.other) ?? []), row]);
  }
  const tieOf = (key: string, other: string, years: readonly GroupedRow[]): CollaboratorRow => {
    const sorted = [...years].sort((a, b) => a.year - b.year);
    return {
      key,
      other,
      years: sorted.map(({ year }) => year),
      full: sorted.map(({ full }) => full),
      fractional: sorted.map(({ billionths }) => billionths / BILLION),
      projectYears: [],
      projectFull: [],
    };
  };
  return new Map([...grouped].map(([key, own]) => [key, [...own].map(([other, years]) => tieOf(key, other, years))]));
}
