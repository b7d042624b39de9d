/** The records and decisions that the entities of a batch consist of before it. */
import type { Reader } from '../neo4j/database.js';
import { bibliographicRecord } from '../record/record.js';
import { correctionsOfEntities, ENTITY_LABELS, recordsOfEntities } from './entities.queries.js';
import type { Correction, StoredRecord } from './fold.js';

export interface StoredEntity {
  readonly stateHash: string | null;
  readonly records: StoredRecord[];
  readonly corrections: Correction[];
}

/** By id; entities that only mentions speak of are not among them. */
export async function storedEntities(reader: Reader, all: readonly string[]): Promise<Map<string, StoredEntity>> {
  const stored = new Map<string, StoredEntity>();
  for (const kind of ['publication', 'person', 'organization', 'project'] as const) {
    const ids = all.filter((id) => id.startsWith(`${ENTITY_LABELS[kind]}:`));
    if (ids.length === 0) continue;
    for (const row of await reader.read(recordsOfEntities[kind], { ids })) {
      const entity = stored.get(row.id) ?? { stateHash: row.stateHash, records: [], corrections: [] };
      entity.records.push({
        key: row.key,
        trust: row.trust,
        order: row.order,
        record: bibliographicRecord.parse(JSON.parse(row.record)),
      });
      stored.set(row.id, entity);
    }
    const corrections = await reader.read(correctionsOfEntities[kind], { ids });
    for (const row of corrections.sort((a, b) => (a.at < b.at ? -1 : 1))) {
      stored.get(row.id)?.corrections.push({ id: row.curation, field: row.field, value: JSON.parse(row.value) });
    }
  }
  return stored;
}
