/** The hierarchy and the partnerships of organisations, and whether they are ours. */
import type { WriteTransaction } from '../neo4j/database.js';
import type { OrganizationRecord } from '../record/record.js';
import type { Change } from './apply.js';
import { wanted } from './apply-publications.js';
import type { Touched } from './change.js';
import type { Directory } from './directory.js';
import { partnershipKey } from './keys.js';
import {
  ancestorsOfParents,
  deleteParents,
  deletePartnerships,
  labelMembers,
  labelOrganizations,
  parentsOfOrganizations,
  peopleOfOrganizations,
  writeParents,
  writePartnerships,
} from './relations.queries.js';

export async function applyOrganizations(
  tx: WriteTransaction,
  changes: readonly Change<OrganizationRecord>[],
  directory: Directory,
  touched: Touched,
): Promise<() => Promise<void>> {
  if (changes.length === 0) return async () => {};
  const ids = changes.map((change) => change.id);
  const parents = changes.flatMap(({ id, state }) =>
    state.partOf.map(({ organization, from, to }) => ({
      id,
      parent: directory.organization(organization),
      since: from ?? null,
      until: to ?? null,
    })),
  );
  const partnerships = changes.flatMap(({ id, state, source }) =>
    state.partnerships.flatMap(({ organization, kind, from, to }) => {
      const partner = directory.organization(organization);
      // Of two that were partners and are now one.
      if (partner === id) return [];
      const key = partnershipKey(partner, { kind, from, to });
      return [{ id, partner, key, kind: kind ?? null, from: from ?? null, to: to ?? null, source }];
    }),
  );
  for (const id of ids) touched.organizations.add(id);
  return async () => {
    const former = await tx.read(parentsOfOrganizations, { ids });
    for (const { parent } of former) touched.organizations.add(parent);
    const before = pairs(former);
    tx.queue(deleteParents, { rows: wanted(ids, parents, (row) => row.parent) });
    if (parents.length > 0) tx.queue(writeParents, { rows: await withoutCircles(tx, parents) });
    const after = pairs(await tx.read(parentsOfOrganizations, { ids }));
    for (const id of ids) if (before.get(id) !== after.get(id)) touched.moved.add(id);
    tx.queue(deletePartnerships, { rows: wanted(ids, partnerships, (row) => row.key) });
    if (partnerships.length > 0) tx.queue(writePartnerships, { rows: partnerships });
    tx.queue(labelOrganizations, { ids });
    const members = await tx.read(peopleOfOrganizations, { ids });
    if (members.length > 0) tx.queue(labelMembers, { ids: members.map((member) => member.id) });
  };
}

/** The parents of each, as one text that can be compared. */
export function pairs(rows: readonly { id: string; parent: string }[]): Map<string, string> {
  const parents = new Map<string, string[]>();
  for (const { id, parent } of rows) parents.set(id, [...(parents.get(id) ?? []), parent]);
  return new Map([...parents].map(([id, all]) => [id, all.sort().join(' ')]));
}

/** The hierarchy stays acyclic: what would close a circle, in the graph or in the batch, is not written. */
async function withoutCircles<R extends { id: string; parent: string }>(
  tx: WriteTransaction,
  rows: readonly R[],
): Promise<R[]> {
  const above = new Map<string, Set<string>>();
  const parents = [...new Set(rows.map((row) => row.parent))];
  for (const { id, ancestors } of await tx.read(ancestorsOfParents, { ids: parents }))
    above.set(id, new Set(ancestors));
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
    if (from === to) return true;
    if (seen.has(from)) return false;
    seen.add(from);
    return [...(above.get(from) ?? [])].some((next) => reaches(next, to, seen));
  };
  return rows.filter((row) => {
    if (reaches(row.parent, row.id)) return false;
    above.set(row.id, (above.get(row.id) ?? new Set()).add(row.parent));
    return true;
  });
}
