/** What the entities of a batch add up to with its records, and what each record did to its entity. */
import type { EntityChange } from '../graph/change.js';
import type { SourceRecordRow } from '../graph/entities.queries.js';
import { type Correction, type Folded, fold, type StoredRecord } from '../graph/fold.js';
import { type StoredEntity, storedEntities } from '../graph/stored-entities.js';
import type { Reader } from '../neo4j/database.js';
import { contentHash } from '../record/canonical.js';
import type { Incoming } from './incoming.js';
import type { PlanContext } from './plan.js';
import type { MatchedVersion } from './publication-match.js';

/** A record of the batch and the entity it is about. */
export interface Assigned {
  readonly incoming: Incoming;
  readonly id: string;
  readonly isNew: boolean;
  readonly order: number;
  /** Keys of source records that this one takes the place of. */
  readonly closed: readonly string[];
  readonly because: readonly string[];
  readonly candidates: readonly string[];
  readonly versions: readonly MatchedVersion[];
}

/** What a record did: made the entity, changed it, or said nothing that was not known. */
export type Effect = 'new' | 'changed' | 'same';

export interface FoldedBatch {
  readonly changes: readonly EntityChange[];
  readonly effects: ReadonlyMap<Assigned, Effect>;
}

export async function foldBatch(
  reader: Reader,
  assigned: readonly Assigned[],
  context: PlanContext,
): Promise<FoldedBatch> {
  const byId = new Map<string, Assigned[]>();
  for (const item of assigned) byId.set(item.id, [...(byId.get(item.id) ?? []), item]);
  const old = [...byId].filter(([, items]) => items.some((item) => !item.isNew)).map(([id]) => id);
  const stored = await storedEntities(reader, old);
  const effects = new Map<Assigned, Effect>();
  const changes = [...byId].map(([id, items]) =>
    foldEntity(id, items, context.memory?.stored.get(id) ?? stored.get(id), context, effects),
  );
  return { changes, effects };
}

/** One record after the other, so that what is told of each does not depend on where a batch begins. */
function foldEntity(
  id: string,
  items: readonly Assigned[],
  before: StoredEntity | undefined,
  context: PlanContext,
  effects: Map<Assigned, Effect>,
): EntityChange {
  const corrections = before?.corrections ?? [];
  const records = new Map((before?.records ?? []).map((record) => [record.key, record]));
  const brought = new Map<string, Assigned>();
  let stateHash = before?.stateHash ?? undefined;
  let last: { folded: Folded; hash: string } | undefined;
  for (const item of items) {
    const { recordKey } = item.incoming;
    if (brought.has(recordKey)) {
      effects.set(item, 'same');
      continue;
    }
    for (const key of item.closed) {
      records.delete(key);
      brought.delete(key);
    }
    brought.set(recordKey, item);
    records.set(recordKey, storedRecord(item, context.trust));
    last = foldRecords([...records.values()], corrections, item.incoming);
    effects.set(item, stateHash === undefined ? 'new' : last.hash === stateHash ? 'same' : 'changed');
    stateHash = last.hash;
  }
  const { folded, hash } = last ?? foldRecords([...records.values()], corrections);
  if (context.memory?.isFull === false) {
    context.memory.stored.set(id, { stateHash: hash, records: [...records.values()], corrections });
    if (folded.state.kind === 'publication') context.memory.candidates.replace(id, folded.state);
  }
  return {
    id,
    kind: folded.state.kind,
    folded,
    stateHash: hash,
    isNew: before === undefined && items.some((item) => item.isNew),
    stateChanged: before?.stateHash !== hash,
    records: [...brought.values()].map((item) => sourceRecordRow(item, context)),
    closed: [...new Set(items.flatMap((item) => item.closed))],
  };
}

function foldRecords(records: readonly StoredRecord[], corrections: readonly Correction[], brought?: Incoming) {
  const folded = fold(records, corrections);
  const hash = contentHash(folded.state);
  // The state of most is the one record there is; as the same object, what is computed of it is computed once.
  return brought?.hash === hash ? { folded: { ...folded, state: brought.record }, hash } : { folded, hash };
}

function storedRecord({ incoming: { recordKey, record }, order }: Assigned, trust: number): StoredRecord {
  return { key: recordKey, trust, order, record };
}

function sourceRecordRow({ incoming: item, id, order }: Assigned, { trust, run }: PlanContext): SourceRecordRow {
  return {
    key: item.recordKey,
    identity: item.identity,
    source: item.source,
    sourceId: item.sourceId,
    hash: item.hash,
    record: item.json,
    trust,
    order,
    run,
    place: `${item.file}:${item.line}`,
    id,
  };
}
