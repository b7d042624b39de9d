/** Links citations, versions and project outputs whose other end is in the graph, and marks which outputs count. */

import type { Touched } from '../graph/change.js';
import { contributionsOfPublications } from '../graph/relations.queries.js';
import type { WriteTransaction } from '../neo4j/database.js';
import {
  DELETE_STALE_FROM,
  DELETE_STALE_TO,
  markCounted,
  RESOLVE_REFERENCES,
  VERSION_REFERENCES,
  versionNeighbours,
  writeVersions,
} from './derive.queries.js';

export async function deriveReferences(tx: WriteTransaction, touched: Touched): Promise<void> {
  const publications = { ids: [...touched.publications] };
  const projects = { ids: [...touched.projects] };
  if (publications.ids.length > 0) {
    const old = { ids: publications.ids.filter((id) => !touched.created.has(id)) };
    const former = old.ids.length > 0 ? await tx.read(versionNeighbours, old) : [];
    if (old.ids.length > 0)
      for (const query of [DELETE_STALE_FROM.cites, DELETE_STALE_FROM.versions]) tx.queue(query, old);
    const unidentified = { ids: [...touched.unidentified] };
    if (unidentified.ids.length > 0) for (const query of DELETE_STALE_TO) tx.queue(query, unidentified);
    tx.queue(RESOLVE_REFERENCES.citesFrom, publications);
    tx.queue(RESOLVE_REFERENCES.citesTo, publications);
    const versions = await deriveVersions(tx, publications);
    for (const { id } of former) touched.publications.add(id);
    for (const { source, target } of versions) touched.publications.add(source).add(target);
    for (const { target } of await tx.write(RESOLVE_REFERENCES.producedTo, publications))
      touched.publications.add(target);
  }
  if (projects.ids.length > 0) {
    // An output that a project no longer claims counts for it no more.
    for (const { target } of await tx.write(DELETE_STALE_FROM.produced, projects)) touched.publications.add(target);
    for (const { target } of await tx.write(RESOLVE_REFERENCES.producedFrom, projects))
      touched.publications.add(target);
  }
  const all = [...touched.publications];
  if (all.length === 0) return;
  tx.queue(markCounted, { ids: all });
  // What counts now, or no longer, changes the ties of its authors too.
  const added = all.filter((id) => !publications.ids.includes(id));
  if (added.length > 0)
    for (const { who } of await tx.read(contributionsOfPublications, { ids: added }))
      if (who.startsWith('Person:')) touched.people.add(who);
}

/** Links versions to the output they are a version of. A version of its own version would count neither: the first claim stands. */
async function deriveVersions(
  tx: WriteTransaction,
  publications: { ids: readonly string[] },
): Promise<{ source: string; target: string }[]> {
  const found = (await Promise.all(VERSION_REFERENCES.map((query) => tx.read(query, publications)))).flat();
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
