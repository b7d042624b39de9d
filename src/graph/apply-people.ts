/** The memberships of people. */
import type { WriteTransaction } from '../neo4j/database.js';
import type { PersonRecord } from '../record/record.js';
import type { Change } from './apply.js';
import { wanted } from './apply-publications.js';
import type { Touched } from './change.js';
import type { Directory } from './directory.js';
import { membershipKey } from './keys.js';
import { deleteMemberships, labelMembers, type MembershipRow, writeMemberships } from './relations.queries.js';

export async function applyPeople(
  tx: WriteTransaction,
  changes: readonly Change<PersonRecord>[],
  directory: Directory,
  touched: Touched,
): Promise<() => Promise<void>> {
  const ids = changes.map((change) => change.id);
  const rows = changes.flatMap(({ id, state }) =>
    state.memberships.map((membership): MembershipRow => {
      const { role, seniority, from, to } = membership;
      const organization = directory.organization(membership.organization);
      return {
        id,
        organization,
        key: membershipKey(organization, membership),
        role: role ?? null,
        seniority: seniority ?? null,
        from: from ?? null,
        to: to ?? null,
      };
    }),
  );
  for (const id of ids) touched.people.add(id);
  return async () => {
    if (ids.length === 0) return;
    tx.queue(deleteMemberships, { rows: wanted(ids, rows, (row) => row.key) });
    if (rows.length > 0) tx.queue(writeMemberships, { rows });
    tx.queue(labelMembers, { ids });
  };
}
