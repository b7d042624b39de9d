/**
 * Joint projects of organisations, per year, on the same tie as their joint outputs. A project is an organisation's if the
 * organisation or anything below it takes part; funders do not take part. A unit and what it is part of are not collaborators.
 */
import type { Touched } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { canonicalJson } from '../record/canonical.js';
import { ancestorsOfOrganizations } from './derive.queries.js';
import {
  organizationsInSameProjects,
  type ProjectTieRow,
  projectsSharedByOrganizations,
  projectTiesFromOrganizations,
  writeProjectTies,
} from './project-ties.queries.js';
import { yearsOfProject } from './ties.js';

/**
 * Recomputes the ties that may have changed. `touched.organizations` holds whoever takes or took part in a changed project,
 * and of an organisation that moved also what it was part of: with what is above them now, these are both ends of every
 * tie that can be new or over, but for the others of a moved organisation's projects.
 */
export async function deriveProjectTies(
  tx: WriteTransaction,
  { organizations, moved }: Touched,
  limit: number,
  revision: number,
): Promise<void> {
  const direct = new Set([...organizations, ...moved]);
  if (direct.size === 0) return;
  for (const { id } of await tx.read(organizationsInSameProjects, { ids: [...direct] })) direct.add(id);
  const ends = new Set(direct);
  for (const above of (await ancestorsOf(tx, direct)).values()) for (const id of above) ends.add(id);
  await recompute(tx, [...ends], (a, b) => ends.has(a) && ends.has(b), limit, revision);
}

/** Recomputes all ties by projects that begin at these organisations (the smaller id of the two). */
export async function rebuildProjectTies(
  tx: WriteTransaction,
  organizations: readonly string[],
  limit: number,
  revision: number,
): Promise<void> {
  const wanted = new Set(organizations);
  await recompute(tx, [...organizations], (a) => wanted.has(a), limit, revision);
}

/** @param isWanted whether the tie of two, the smaller id first, is recomputed */
async function recompute(
  tx: WriteTransaction,
  ids: readonly string[],
  isWanted: (a: string, b: string) => boolean,
  limit: number,
  revision: number,
): Promise<void> {
  const projects = await tx.read(projectsSharedByOrganizations, { ids: [...ids], limit });
  const above = await ancestorsOf(tx, new Set(projects.flatMap(({ members }) => members)));
  const isApart = (a: string, b: string) => above.get(a)?.has(b) !== true && above.get(b)?.has(a) !== true;
  const ties = new Map<string, Map<number, number>>();
  for (const { from, to, members } of projects) {
    const years = yearsOfProject(from, to);
    for (const [a, b] of pairsOf(members)) {
      if (!isWanted(a, b) || !isApart(a, b)) continue;
      const key = `${a} ${b}`;
      const counts = ties.get(key) ?? new Map<number, number>();
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
      ties.set(key, counts);
    }
  }
  const stored = new Map<string, string>();
  for (const row of await tx.read(projectTiesFromOrganizations, { ids: [...ids] })) {
    if (!isWanted(row.a, row.b)) continue;
    const key = `${row.a} ${row.b}`;
    stored.set(key, canonicalJson(row));
    if (!ties.has(key)) ties.set(key, new Map());
  }
  const rows = [...ties].map(tieRow).filter((row) => stored.get(`${row.a} ${row.b}`) !== canonicalJson(row));
  if (rows.length > 0) tx.queue(writeProjectTies, { rows, revision });
}

async function ancestorsOf(tx: WriteTransaction, ids: ReadonlySet<string>): Promise<Map<string, Set<string>>> {
  if (ids.size === 0) return new Map();
  const rows = await tx.read(ancestorsOfOrganizations, { ids: [...ids] });
  return new Map(rows.map(({ id, ancestors }) => [id, new Set(ancestors)]));
}

function* pairsOf(ids: readonly string[]): Generator<readonly [string, string]> {
  const sorted = [...ids].sort();
  for (const [at, a] of sorted.entries()) for (const b of sorted.slice(at + 1)) yield [a, b];
}

function tieRow([key, counts]: readonly [string, ReadonlyMap<number, number>]): ProjectTieRow {
  const [a = '', b = ''] = key.split(' ');
  const projectYears = [...counts.keys()].sort((x, y) => x - y);
  return { a, b, projectYears, projectFull: projectYears.map((year) => counts.get(year) ?? 0) };
}
