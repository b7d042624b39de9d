/** Links citations, versions and project outputs whose other end is in the graph, and marks which outputs count. */

import type { Touched } from '../graph/change.js';
import { contributionsOfPublications } from '../graph/relations.queries.js';
import type { WriteTransaction } from '../neo4j/database.js';
import {
  DELETE_STALE_FROM,
  DELETE_STALE_TO,
  markCounted,
  RESOLVE_REFERENCES,
  referredTo,
  VERSION_REFERENCES,
  versionNeighbours,
  writeVersions,
} from './derive.queries.js';

/** @returns the new outputs that do not count, because they are versions of another one */
export async function deriveReferences(tx: WriteTransaction, touched: Touched): Promise<ReadonlySet<string>> {
  const notCounted = new Set<string>();
  const publications = { ids: [...touched.publications] };
  const projects = { ids: [...touched.projects] };
  if (publications.ids.length > 0) {
    const old = { ids: publications.ids.filter((id) => !touched.created.has(id)) };
    const former = old.ids.length > 0 ? await tx.read(versionNeighbours, old) : [];
    if (old.ids.length > 0)
      for (const query of [DELETE_STALE_FROM.cites, DELETE_STALE_FROM.versions]) tx.queue(query, old);
    const unidentified = { ids: [...touched.unidentified] };
    if (unidentified.ids.length > 0) for (const query of DELETE_STALE_TO) tx.queue(query, unidentified);
    const ends = await endsOf(tx, publications.ids, touched);
    if (ends.from.length > 0) tx.queue(RESOLVE_REFERENCES.citesFrom, { ids: ends.from });
    if (ends.to.length > 0) tx.queue(RESOLVE_REFERENCES.citesTo, { ids: ends.to });
    const versions = await deriveVersions(tx, ends);
    for (const { id } of former) touched.publications.add(id);
    for (const { source, target } of versions) {
      touched.publications.add(source).add(target);
      if (touched.created.has(source)) notCounted.add(source);
    }
    if (ends.to.length > 0)
      for (const { target } of await tx.write(RESOLVE_REFERENCES.producedTo, { ids: ends.to }))
        touched.publications.add(target);
  }
  if (projects.ids.length > 0) {
    // An output that a project no longer claims counts for it no more.
    for (const { target } of await tx.write(DELETE_STALE_FROM.produced, projects)) touched.publications.add(target);
    for (const { target } of await tx.write(RESOLVE_REFERENCES.producedFrom, projects))
      touched.publications.add(target);
  }
  const all = [...touched.publications];
  if (all.length === 0) return notCounted;
  tx.queue(markCounted, { ids: all });
  // What counts now, or no longer, changes the ties of its authors too.
  const added = all.filter((id) => !publications.ids.includes(id));
  if (added.length > 0)
    for (const { who } of await tx.read(contributionsOfPublications, { ids: added }))
      if (who.startsWith('Person:')) touched.people.add(who);
  return notCounted;
}

/** Outputs at which references may begin or end, by identifier and by what an import found. */
interface Ends {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly matched: readonly string[];
}

/** Most new outputs refer to nothing here, and nothing refers to them: they are not asked about six times more. */
async function endsOf(tx: WriteTransaction, ids: readonly string[], { created, matched }: Touched): Promise<Ends> {
  const isOld = (id: string) => !created.has(id);
  const fresh = ids.filter((id) => created.has(id));
  const awaited = new Set(fresh.length > 0 ? (await tx.read(referredTo, { ids: fresh })).map((row) => row.id) : []);
  return {
    from: ids.filter((id) => isOld(id) || created.get(id)?.refers === true),
    to: ids.filter((id) => isOld(id) || awaited.has(id)),
    matched: ids.filter((id) => isOld(id) || matched.has(id)),
  };
}

/** Links versions to the output they are a version of. A version of its own version would count neither: the first claim stands. */
async function deriveVersions(
  tx: WriteTransaction,
  { from, to, matched }: Ends,
): Promise<{ source: string; target: string }[]> {
  const asked = [
    [VERSION_REFERENCES.from, from],
    [VERSION_REFERENCES.to, to],
    [VERSION_REFERENCES.matchedFrom, matched],
    [VERSION_REFERENCES.matchedTo, matched],
  ] as const;
  const found = (
    await Promise.all(asked.map(([query, ids]) => (ids.length > 0 ? tx.read(query, { ids }) : [])))
  ).flat();
  const targets = new Map<string, Set<string>>();
  const reaches = (from: string, to: string, depth = 0): boolean =>
    depth < 6 && [...(targets.get(from) ?? [])].some((next) => next === to || reaches(next, to, depth + 1));
  const rows = new Map<string, { source: string; target: string }>();
  for (const { source, target, known, circular } of found) {
    if (circular || reaches(target, source)) continue;
    targets.set(source, (targets.get(source) ?? new Set()).add(target));
    if (!known) rows.set(`${source} ${target}`, { source, target });
  }
  if (rows.size > 0) tx.queue(writeVersions, { rows: [...rows.values()] });
  return [...rows.values()];
}
