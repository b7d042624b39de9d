/**
 * Everything derived, for what a batch touched, in the batch's own transaction: references that found their other end,
 * fingerprints, ties, roll-ups. `whorl rebuild` calls the same functions for the whole graph; a check proves both equal.
 */

import type { EntityImage } from '../graph/before.js';
import { DELETE_ENTITIES } from '../graph/before.queries.js';
import type { Touched } from '../graph/change.js';
import { imagesOf } from '../graph/keep-before.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { bumpRevision, graphRevision, publicationsBelowOrganizations, unheldPeople } from './derive.queries.js';
import { deriveFingerprints, extractCreated, extractDecided, type Fingerprinter } from './fingerprints.js';
import { deriveProjectTies } from './project-ties.js';
import { deriveReferences } from './references.js';
import { deriveRollups } from './rollups.js';
import { addTies, deriveTies } from './ties.js';

export interface DeriveOptions {
  readonly fingerprinter: Fingerprinter;
  /** An output with more authors than this makes no pairwise ties: 300 authors would be 44,850 of them. */
  readonly consortiumLimit: number;
}

export const DEFAULT_CONSORTIUM_LIMIT = 100;

/** @returns the people whom nothing holds any more, as they were before they went */
export async function derive(tx: WriteTransaction, touched: Touched, options: DeriveOptions): Promise<EntityImage[]> {
  // Computed first: the database is still busy with what was sent before.
  const extracted = extractCreated(touched.created, options.fingerprinter);
  const notCounted = await deriveReferences(tx, touched);
  if (touched.moved.size > 0) {
    for (const { id } of await tx.read(publicationsBelowOrganizations, { ids: [...touched.moved] }))
      touched.publications.add(id);
  }
  tx.queue(bumpRevision, {});
  const [state] = await tx.read(graphRevision, {});
  const revision = state?.revision ?? 0;
  await extractDecided(tx, touched.created, options.fingerprinter, extracted);
  await deriveFingerprints(tx, [...touched.publications], options.fingerprinter, extracted);
  await deriveTies(tx, [...touched.people], options.consortiumLimit, revision);
  await addTies(tx, touched, notCounted, options.consortiumLimit, revision);
  await deriveRollups(tx, [...touched.publications], options.consortiumLimit, revision, touched.created);
  await deriveProjectTies(tx, touched, options.consortiumLimit, revision);
  return deleteUnheldPeople(tx, [...touched.people]);
}

export async function deleteUnheldPeople(tx: WriteTransaction, people: readonly string[]): Promise<EntityImage[]> {
  if (people.length === 0) return [];
  const ids = (await tx.read(unheldPeople, { ids: [...people] })).map((row) => row.id);
  if (ids.length === 0) return [];
  const gone = [...(await imagesOf(tx, ids)).values()];
  tx.queue(DELETE_ENTITIES.Person, { ids });
  return gone;
}
