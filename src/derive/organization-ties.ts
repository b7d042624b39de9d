/** Collaboration ties between organisations: one relationship a pair, per year, from the outputs that count for both. */
import type { WriteTransaction } from '../neo4j/database.js';
import { round9 } from '../text/weigh.js';
import {
  ancestorsOfOrganizations,
  jointOutputsOfRollups,
  tiesOfOrganizationPairs,
  writeTiesOfOrganizations,
} from './derive.queries.js';

/**
 * Pairs of organisations, per year, whose tie an output touched here may change: those for which it counted before, and
 * those for which it counts now. Outputs of more units than the limit make no ties, and 1,000 units would be 499,500 pairs.
 */
export function unitPairs(
  before: readonly { readonly id: string; readonly key: string; readonly unitCount: number }[],
  now: readonly { readonly id: string; readonly key: string; readonly direct: boolean }[],
  consortiumLimit: number,
): Set<string> {
  const units = now.filter(({ key }) => key.startsWith('Organization:'));
  const counts = new Map<string, number>();
  for (const { id, direct } of units) counts.set(id, (counts.get(id) ?? 0) + (direct ? 1 : 0));
  const pairs = new Set<string>();
  addPairs(
    pairs,
    before.filter((row) => row.key.startsWith('Organization:') && row.unitCount <= consortiumLimit),
  );
  addPairs(
    pairs,
    units.filter((row) => (counts.get(row.id) ?? 0) <= consortiumLimit),
  );
  return pairs;
}

function addPairs(pairs: Set<string>, rows: readonly { readonly id: string; readonly key: string }[]): void {
  const byOutput = new Map<string, string[]>();
  for (const { id, key } of rows) byOutput.set(id, [...(byOutput.get(id) ?? []), key]);
  for (const keys of byOutput.values()) {
    const sorted = [...new Set(keys)].sort();
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) if (yearOfKey(a) === yearOfKey(b)) pairs.add(`${a} ${b}`);
    }
  }
}

const yearOfKey = (key: string) => Number(key.slice(key.lastIndexOf('|') + 1));
const unitOfKey = (key: string) => key.slice(0, key.lastIndexOf('|'));

/**
 * Recomputes these years of ties between organisations; a unit and what it is part of are not collaborators.
 *
 * @param pairs two keys of roll-ups of one year, the smaller first, with a space between
 */
export async function deriveOrganizationTies(
  tx: WriteTransaction,
  pairs: ReadonlySet<string>,
  consortiumLimit: number,
  revision: number,
): Promise<void> {
  if (pairs.size === 0) return;
  const keyed = [...pairs].map((pair) => pair.split(' '));
  const units = [...new Set(keyed.flat().map(unitOfKey))];
  const ancestors = new Map(
    (await tx.read(ancestorsOfOrganizations, { ids: units })).map((row) => [row.id, new Set(row.ancestors)]),
  );
  const apart = keyed.filter(
    ([a = '', b = '']) =>
      !ancestors.get(unitOfKey(a))?.has(unitOfKey(b)) && !ancestors.get(unitOfKey(b))?.has(unitOfKey(a)),
  );
  const joint = new Map(
    (await tx.read(jointOutputsOfRollups, { pairs: apart })).map((row) => [`${row.a} ${row.b}`, row.unitCounts]),
  );
  const stored = await tx.read(tiesOfOrganizationPairs, { pairs: uniquePairs(keyed) });
  const ties = new Map(
    stored.map((row) => [
      `${row.a} ${row.b}`,
      new Map(row.years.map((year, at) => [year, { full: row.full[at] ?? 0, fractional: row.fractional[at] ?? 0 }])),
    ]),
  );
  for (const [a = '', b = ''] of keyed) {
    const counted = (joint.get(`${a} ${b}`) ?? []).filter((count) => count <= consortiumLimit);
    const pair = `${unitOfKey(a)} ${unitOfKey(b)}`;
    const years = ties.get(pair) ?? new Map<number, { full: number; fractional: number }>();
    if (counted.length === 0) years.delete(yearOfKey(a));
    else years.set(yearOfKey(a), { full: counted.length, fractional: fractionalCount(counted) });
    ties.set(pair, years);
  }
  const existing = new Set(stored.map((row) => `${row.a} ${row.b}`));
  const rows = [...ties]
    .filter(([pair, years]) => years.size > 0 || existing.has(pair))
    .map(([pair, years]) => tieRow(pair, years));
  if (rows.length > 0) tx.queue(writeTiesOfOrganizations, { rows, revision });
}

function fractionalCount(unitCounts: readonly number[]): number {
  return round9(unitCounts.reduce((sum, count) => sum + round9(1 / Math.max(1, count - 1)), 0));
}

function uniquePairs(keyed: readonly string[][]): string[][] {
  return [...new Set(keyed.map(([a = '', b = '']) => `${unitOfKey(a)} ${unitOfKey(b)}`))].map((pair) =>
    pair.split(' '),
  );
}

function tieRow(pair: string, byYear: ReadonlyMap<number, { full: number; fractional: number }>) {
  const [a = '', b = ''] = pair.split(' ');
  const years = [...byYear.keys()].sort((x, y) => x - y);
  return {
    a,
    b,
    years,
    full: years.map((year) => byYear.get(year)?.full ?? 0),
    fractional: years.map((year) => byYear.get(year)?.fractional ?? 0),
  };
}
