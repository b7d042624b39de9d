/**
 * Roll-ups per unit and year: which outputs count for an organisation (with all below it), venue or project in a year,
 * each once, and the sums of their concepts. Ties between organisations follow from them.
 */
import type { WriteTransaction } from '../neo4j/database.js';
import { round9 } from '../text/weigh.js';
import {
  ancestorsOfOrganizations,
  type CountRow,
  countsOfPublications,
  deleteCounts,
  deleteRollups,
  jointOutputsOfRollups,
  sumsOfRollups,
  tiesOfOrganizationPairs,
  unitsOfPublications,
  venuesAndProjectsOfPublications,
  WRITE_COUNTS,
  writeRollups,
  writeTiesOfOrganizations,
  writeUnitCounts,
} from './derive.queries.js';
import { NO_YEAR } from './ties.js';

const BILLION = 1_000_000_000;
/** Sums are read for so many roll-ups at a time: a big one holds some thousand concepts. */
const ROLLUPS_AT_ONCE = 500;

export const rollupKey = (unit: string, year: number) => `${unit}|${year}`;

export async function deriveRollups(
  tx: WriteTransaction,
  publications: readonly string[],
  consortiumLimit: number,
  revision: number,
): Promise<void> {
  if (publications.length === 0) return;
  const ids = [...publications];
  const before = await tx.read(countsOfPublications, { ids });
  const rows = await wantedCounts(tx, ids);
  await writeCountRows(tx, ids, rows);
  const keys = [...new Set([...before.map((row) => row.key), ...rows.map((row) => row.key)])];
  await sumUp(tx, keys);
  await deriveOrganizationTies(tx, unitPairs(before, rows), consortiumLimit, revision);
}

async function wantedCounts(tx: WriteTransaction, ids: readonly string[]): Promise<CountRow[]> {
  const units = await tx.read(unitsOfPublications, { ids: [...ids] });
  const others = await tx.read(venuesAndProjectsOfPublications, { ids: [...ids] });
  const direct = new Map<string, number>();
  for (const row of units) if (row.direct) direct.set(row.id, (direct.get(row.id) ?? 0) + 1);
  if (direct.size > 0)
    await tx.write(writeUnitCounts, { rows: [...direct].map(([id, unitCount]) => ({ id, unitCount })) });
  return [
    ...units.map(({ id, year, unit, authors, authorCount, direct: named }) => ({
      id,
      owner: unit,
      countedIn: year ?? NO_YEAR,
      key: rollupKey(unit, year ?? NO_YEAR),
      share: round9(authors / Math.max(1, authorCount)),
      direct: named,
    })),
    ...others.map(({ id, year, unit }) => ({
      id,
      owner: unit,
      countedIn: year ?? NO_YEAR,
      key: rollupKey(unit, year ?? NO_YEAR),
      share: 1,
      direct: true,
    })),
  ];
}

async function writeCountRows(tx: WriteTransaction, ids: readonly string[], rows: readonly CountRow[]): Promise<void> {
  const byId = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row.id)?.push(row.key);
  await tx.write(deleteCounts, { rows: [...byId].map(([id, keys]) => ({ id, keys })) });
  for (const label of ['Organization', 'Venue', 'Project'] as const) {
    const own = rows.filter((row) => row.owner.startsWith(`${label}:`));
    if (own.length > 0) await tx.write(WRITE_COUNTS[label], { rows: own });
  }
}

async function sumUp(tx: WriteTransaction, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += ROLLUPS_AT_ONCE) {
    const sums = await tx.read(sumsOfRollups, { keys: keys.slice(start, start + ROLLUPS_AT_ONCE) });
    const empty = sums.filter((row) => row.outputs === 0).map((row) => row.key);
    if (empty.length > 0) await tx.write(deleteRollups, { keys: empty });
    const rows = sums
      .filter((row) => row.outputs > 0)
      .map(({ key, outputs, share, concepts }) => {
        const sorted = [...concepts].sort(([a], [b]) => (a < b ? -1 : 1));
        return {
          key,
          outputs,
          fractionalOutputs: share / BILLION,
          concepts: sorted.map(([concept]) => concept),
          sums: sorted.map(([, total]) => total / BILLION),
        };
      });
    if (rows.length > 0) await tx.write(writeRollups, { rows });
  }
}

/** Pairs of organisations, per year, of which an output touched here counts or counted for both. */
function unitPairs(before: readonly { id: string; key: string }[], rows: readonly CountRow[]): Set<string> {
  const byOutput = new Map<string, Set<string>>();
  for (const { id, key } of [...before, ...rows]) {
    if (!key.startsWith('Organization:')) continue;
    const keys = byOutput.get(id) ?? new Set<string>();
    byOutput.set(id, keys.add(key));
  }
  const pairs = new Set<string>();
  for (const keys of byOutput.values()) {
    const sorted = [...keys].sort();
    for (const [index, a] of sorted.entries()) {
      for (const b of sorted.slice(index + 1)) if (yearOfKey(a) === yearOfKey(b)) pairs.add(`${a} ${b}`);
    }
  }
  return pairs;
}

const yearOfKey = (key: string) => Number(key.slice(key.lastIndexOf('|') + 1));
const unitOfKey = (key: string) => key.slice(0, key.lastIndexOf('|'));

/** Recomputes the touched years of ties between organisations; a unit and what it is part of are not collaborators. */
async function deriveOrganizationTies(
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
  if (rows.length > 0) await tx.write(writeTiesOfOrganizations, { rows, revision });
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
    projectYears: [],
    projectFull: [],
  };
}
