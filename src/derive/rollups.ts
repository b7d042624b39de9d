/**
 * Roll-ups per unit and year: which outputs count for an organisation (with all below it), venue or project in a year,
 * each once, and the sums of their concepts. Ties between organisations follow from them (`organization-ties.ts`).
 */
import type { CreatedOutput } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { round9 } from '../text/weigh.js';
import {
  type CountRow,
  countsOfPublications,
  deleteCounts,
  deleteRollups,
  sumsOfRollups,
  unitsOfPublications,
  venuesAndProjectsOfPublications,
  WRITE_COUNTS,
  writeRollups,
  writeUnitCounts,
} from './derive.queries.js';
import { deriveOrganizationTies, unitPairs } from './organization-ties.js';
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
  created: ReadonlyMap<string, CreatedOutput> = new Map(),
): Promise<void> {
  if (publications.length === 0) return;
  const { before, rows } = await deriveCounts(tx, publications, created);
  const keys = [...new Set([...before.map((row) => row.key), ...rows.map((row) => row.key)])];
  await sumUp(tx, keys);
  await deriveOrganizationTies(tx, unitPairs(before, rows, consortiumLimit), consortiumLimit, revision);
}

/**
 * Recomputes for which roll-ups these outputs count. Returns for which they did and do.
 * @param created those of the outputs that counted nowhere before
 */
export async function deriveCounts(
  tx: WriteTransaction,
  publications: readonly string[],
  created: ReadonlyMap<string, CreatedOutput> = new Map(),
): Promise<{ before: { id: string; key: string; unitCount: number }[]; rows: CountRow[] }> {
  const ids = [...publications];
  const old = ids.filter((id) => !created.has(id));
  const before = old.length > 0 ? await tx.read(countsOfPublications, { ids: old }) : [];
  const rows = await wantedCounts(
    tx,
    ids,
    ids.filter((id) => created.get(id)?.affiliated !== false),
  );
  writeCountRows(tx, old, rows);
  return { before, rows };
}

/** @param affiliated those of the outputs whose authors may give organisations */
async function wantedCounts(
  tx: WriteTransaction,
  ids: readonly string[],
  affiliated: readonly string[],
): Promise<CountRow[]> {
  const units = affiliated.length > 0 ? await tx.read(unitsOfPublications, { ids: affiliated }) : [];
  const others = await tx.read(venuesAndProjectsOfPublications, { ids: [...ids] });
  const direct = new Map<string, number>();
  for (const row of units) if (row.direct) direct.set(row.id, (direct.get(row.id) ?? 0) + 1);
  // Also where there is none any more: what once was must not show.
  if (affiliated.length > 0)
    tx.queue(writeUnitCounts, { rows: affiliated.map((id) => ({ id, unitCount: direct.get(id) ?? null })) });
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

/** @param old those of the outputs that may count where they no longer should */
function writeCountRows(tx: WriteTransaction, old: readonly string[], rows: readonly CountRow[]): void {
  const byId = new Map<string, string[]>(old.map((id) => [id, []]));
  for (const row of rows) byId.get(row.id)?.push(row.key);
  if (old.length > 0) tx.queue(deleteCounts, { rows: [...byId].map(([id, keys]) => ({ id, keys })) });
  for (const label of ['Organization', 'Venue', 'Project'] as const) {
    const own = rows.filter((row) => row.owner.startsWith(`${label}:`));
    if (own.length > 0) tx.queue(WRITE_COUNTS[label], { rows: own });
  }
}

/** Recomputes the sums of these roll-ups; one that counts nothing goes. */
export async function sumUp(tx: WriteTransaction, keys: readonly string[]): Promise<void> {
  for (let start = 0; start < keys.length; start += ROLLUPS_AT_ONCE) {
    const sums = await tx.read(sumsOfRollups, { keys: keys.slice(start, start + ROLLUPS_AT_ONCE) });
    const empty = sums.filter((row) => row.outputs === 0).map((row) => row.key);
    if (empty.length > 0) tx.queue(deleteRollups, { keys: empty });
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
    if (rows.length > 0) tx.queue(writeRollups, { rows });
  }
}
