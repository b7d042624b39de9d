/** Brings entities to what their current records and decisions add up to. */
import type { WriteTransaction } from '../neo4j/database.js';
import { contentHash } from '../record/canonical.js';
import { type Applied, apply, type KeywordMapper } from './apply.js';
import type { EntityChange } from './change.js';
import { fold } from './fold.js';
import { storedEntities } from './stored-entities.js';

/**
 * Entities that only mentions speak of stay as they are.
 *
 * @param anew those whose relationships are written whatever their state was: they were moved about
 */
export async function refold(
  tx: WriteTransaction,
  ids: readonly string[],
  mapKeyword: KeywordMapper,
  anew: ReadonlySet<string> = new Set(),
): Promise<Applied> {
  const changes: EntityChange[] = [];
  for (const [id, { records, corrections, stateHash }] of await storedEntities(tx, ids)) {
    const folded = fold(records, corrections);
    const hash = contentHash(folded.state);
    changes.push({
      id,
      kind: folded.state.kind,
      folded,
      stateHash: hash,
      isNew: false,
      stateChanged: anew.has(id) || hash !== stateHash,
      records: [],
      closed: [],
    });
  }
  return apply(tx, changes, [], [], mapKeyword);
}
