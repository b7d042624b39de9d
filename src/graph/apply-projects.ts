/** Who takes part in projects, who funds them, and what they produced. */
import type { WriteTransaction } from '../neo4j/database.js';
import type { ProjectRecord } from '../record/record.js';
import type { Change } from './apply.js';
import { wanted } from './apply-publications.js';
import type { Touched } from './change.js';
import type { Directory } from './directory.js';
import { involvementKey } from './keys.js';
import {
  deleteInvolvements,
  involvedInProjects,
  PROJECT_REFERENCES,
  writeFunders,
  writeInvolvedOrganizations,
  writeInvolvedPeople,
} from './relations.queries.js';

export async function applyProjects(
  tx: WriteTransaction,
  changes: readonly Change<ProjectRecord>[],
  directory: Directory,
  touched: Touched,
): Promise<() => Promise<void>> {
  if (changes.length === 0) return async () => {};
  const ids = changes.map((change) => change.id);
  const people = changes.flatMap(({ id, state }) =>
    state.people.map(({ person, role }, position) =>
      involvement(id, directory.person(person, `${id}|${position}`), 'INVOLVES', role, position),
    ),
  );
  const organizations = changes.flatMap(({ id, state }) =>
    state.organizations.map(({ organization, role }, position) =>
      involvement(id, directory.organization(organization), 'INVOLVES', role, position),
    ),
  );
  const funders = changes.flatMap(({ id, state }) =>
    state.funders.map((funder, position) =>
      involvement(id, directory.organization(funder), 'FUNDED_BY', undefined, position),
    ),
  );
  const references = changes.flatMap(({ id, state }) =>
    state.publications.map((key) => ({ id, key, kind: 'PRODUCED' as const })),
  );
  for (const { other } of await tx.read(involvedInProjects, { ids })) touch(touched, other);
  for (const row of [...people, ...organizations]) touch(touched, row.other);
  for (const id of ids) touched.projects.add(id);
  return async () => {
    tx.queue(deleteInvolvements, {
      rows: wanted(ids, [...people, ...organizations, ...funders], (row) => row.key),
    });
    if (people.length > 0) tx.queue(writeInvolvedPeople, { rows: people });
    if (organizations.length > 0) tx.queue(writeInvolvedOrganizations, { rows: organizations });
    if (funders.length > 0) tx.queue(writeFunders, { rows: funders });
    tx.queue(PROJECT_REFERENCES.remove, { rows: wanted(ids, references, (row) => `${row.kind}|${row.key}`) });
    if (references.length > 0) tx.queue(PROJECT_REFERENCES.write, { rows: references });
  };
}

function touch(touched: Touched, involved: string): void {
  if (involved.startsWith('Person:')) touched.people.add(involved);
  else touched.organizations.add(involved);
}

function involvement(
  id: string,
  other: string,
  type: 'INVOLVES' | 'FUNDED_BY',
  role: string | undefined,
  position: number,
) {
  return { id, other, key: involvementKey(other, type, role), role: role ?? null, position };
}
