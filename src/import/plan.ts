/**
 * Plans one batch: which entity each record is about, and what that entity then adds up to. Reads only; a dry run and a
 * real run plan with the same code, and the same batch planned twice gives the same plan.
 */

import type { DoubtfulPair, EntityChange } from '../graph/change.js';
import { Directory, formKey, personForms } from '../graph/directory.js';
import {
  correctionsOfEntities,
  recordsByIdentity,
  recordsOfEntities,
  type SourceRecordRow,
} from '../graph/entities.queries.js';
import { type Correction, fold, isPublication, type StoredRecord } from '../graph/fold.js';
import type { Reader } from '../neo4j/database.js';
import { canonicalJson, contentHash, stableId } from '../record/canonical.js';
import { decidingIdentifiers } from '../record/identity.js';
import { foldText, isFullName } from '../record/keys.js';
import { type BibliographicRecord, bibliographicRecord, type RecordKind } from '../record/record.js';
import type { Incoming } from './incoming.js';
import { PublicationCandidates } from './publication-candidates.js';
import { matchPublication, traitsOf } from './publication-match.js';
import type { Outcome } from './report.js';

export interface PlannedRecord {
  readonly incoming: Incoming;
  readonly outcome: Exclude<Outcome, 'rejected'>;
  readonly id: string;
  readonly because: readonly string[];
  /** For a doubtful one: the entities it may be. */
  readonly candidates: readonly string[];
}

export interface BatchPlan {
  readonly records: readonly PlannedRecord[];
  readonly changes: readonly EntityChange[];
  readonly doubts: readonly DoubtfulPair[];
}

export interface PlanContext {
  readonly trust: number;
  readonly run: string;
  /** Order of the first record of this batch; the later record wins at equal trust. */
  readonly firstOrder: number;
  /** Given in a dry run, which writes nothing and so must remember what it would have written. */
  readonly memory?: PlanMemory;
}

/** What the earlier batches of a dry run would have written; bounded, and it says when it forgot. */
export class PlanMemory {
  static readonly CAPACITY = 100_000;
  readonly known = new Map<string, { key: string; id: string }>();
  readonly candidates = new PublicationCandidates();
  readonly directory = new Directory();
  readonly stored = new Map<string, StoredEntity>();

  /** Whether more was read than can be remembered: repetitions between far apart records are then told as new. */
  get isFull(): boolean {
    return this.known.size >= PlanMemory.CAPACITY;
  }
}

interface Assigned {
  readonly incoming: Incoming;
  readonly id: string;
  readonly isNew: boolean;
  readonly order: number;
  readonly closed: readonly string[];
  readonly because: readonly string[];
  readonly candidates: readonly string[];
}

const LABELS = {
  publication: 'Publication',
  person: 'Person',
  organization: 'Organization',
  project: 'Project',
} as const;

export async function planBatch(reader: Reader, batch: readonly Incoming[], context: PlanContext): Promise<BatchPlan> {
  const known = new Map<string, { key: string; id: string }>(context.memory?.known);
  for (const row of await reader.read(recordsByIdentity, {
    identities: [...new Set(batch.map((item) => item.identity))],
  }))
    known.set(row.identity, row);
  const fresh = batch.filter((item) => known.get(item.identity)?.key !== item.recordKey);
  const same = batch.filter((item) => known.get(item.identity)?.key === item.recordKey);
  const assigned =
    fresh.length === 0 ? [] : await assign(reader, fresh, known, context, new Map(batch.map((item, at) => [item, at])));
  const { changes, outcomes } = await foldAll(reader, assigned, context);
  const planned = new Map<Incoming, PlannedRecord>();
  for (const item of same)
    planned.set(item, {
      incoming: item,
      outcome: 'same',
      id: known.get(item.identity)?.id ?? '',
      because: ['already here, word for word'],
      candidates: [],
    });
  const repeated = new Set<string>();
  for (const item of assigned) {
    const outcome =
      item.candidates.length > 0
        ? 'doubtful'
        : repeated.has(item.incoming.recordKey)
          ? 'same'
          : item.isNew
            ? 'new'
            : (outcomes.get(item.id) ?? 'same');
    repeated.add(item.incoming.recordKey);
    planned.set(item.incoming, {
      incoming: item.incoming,
      outcome,
      id: item.id,
      because: item.because,
      candidates: item.candidates,
    });
  }
  return {
    records: batch.flatMap((item) => planned.get(item) ?? []),
    changes,
    doubts: assigned.flatMap((item) =>
      item.candidates.map((other) => ({ a: item.id, b: other, because: item.because })),
    ),
  };
}

/** Gives every record an entity, one after the other, so that a record can be about one that came before it in the batch. */
async function assign(
  reader: Reader,
  fresh: readonly Incoming[],
  known: ReadonlyMap<string, { key: string; id: string }>,
  context: PlanContext,
  positions: ReadonlyMap<Incoming, number>,
): Promise<Assigned[]> {
  const candidates = context.memory?.candidates ?? new PublicationCandidates();
  await candidates.fetch(reader, fresh.map((item) => item.record).filter(isPublication));
  const directory = context.memory?.directory ?? new Directory();
  await prefetchDirectory(directory, reader, fresh);
  const current = new Map([...known].map(([identity, { key, id }]) => [identity, { key, id }]));
  const assigned: Assigned[] = [];
  for (const item of fresh) {
    const before = current.get(item.identity);
    const order = context.firstOrder + (positions.get(item) ?? 0);
    const found =
      before === undefined
        ? decide(item, candidates, directory)
        : { id: before.id, isNew: false, because: ['same key of the same source'], candidates: [] };
    if (item.record.kind === 'publication') candidates.add(found.id, item.record);
    else directory.register(LABELS[item.record.kind], found.id, item.record.identifiers, formsOf(item.record));
    current.set(item.identity, { key: item.recordKey, id: found.id });
    if (context.memory?.isFull === false)
      context.memory.known.set(item.identity, { key: item.recordKey, id: found.id });
    assigned.push({
      incoming: item,
      ...found,
      order,
      closed: before === undefined || before.key === item.recordKey ? [] : [before.key],
    });
  }
  return assigned;
}

type Decision = Pick<Assigned, 'id' | 'isNew' | 'because' | 'candidates'>;

function decide(item: Incoming, candidates: PublicationCandidates, directory: Directory): Decision {
  const { record } = item;
  const id = stableId(LABELS[record.kind], item.recordKey);
  if (record.kind === 'publication') {
    const decision = matchPublication(traitsOf(record), candidates.of(record));
    if (decision.outcome === 'same')
      return { id: decision.id, isNew: false, because: decision.because, candidates: [] };
    return {
      id,
      isNew: true,
      because: decision.outcome === 'doubtful' ? decision.because : ['not found'],
      candidates: decision.outcome === 'doubtful' ? decision.ids : [],
    };
  }
  const found = directory.find(
    LABELS[record.kind],
    record.identifiers,
    formsOf(record)[0] ?? '',
    nameDecides(record),
    record.kind === 'organization' ? record.country : undefined,
  );
  if (found !== undefined) return { id: found, isNew: false, because: ['same identifier or name'], candidates: [] };
  return { id, isNew: true, because: ['not found'], candidates: [] };
}

function nameDecides(record: BibliographicRecord): boolean {
  return record.kind === 'person' ? isFullName(record.name) : record.kind !== 'publication';
}

function formsOf(record: BibliographicRecord): string[] {
  switch (record.kind) {
    case 'person':
      return personForms(record.name, record.nameVariants);
    case 'organization':
      return [foldText(record.name)];
    case 'project':
      return [foldText(record.title)];
    case 'publication':
      return [];
  }
}

async function prefetchDirectory(directory: Directory, reader: Reader, fresh: readonly Incoming[]): Promise<void> {
  const records = fresh.map((item) => item.record);
  await directory.prefetch(
    reader,
    records.flatMap((record) => (record.kind === 'publication' ? [] : decidingIdentifiers(record.identifiers))),
    records.flatMap((record) =>
      record.kind === 'publication' ? [] : formsOf(record).map((form) => formKey(LABELS[record.kind], form)),
    ),
  );
}

async function foldAll(
  reader: Reader,
  assigned: readonly Assigned[],
  context: PlanContext,
): Promise<{ changes: EntityChange[]; outcomes: Map<string, 'new' | 'same' | 'changed'> }> {
  const byId = new Map<string, Assigned[]>();
  for (const item of assigned) byId.set(item.id, [...(byId.get(item.id) ?? []), item]);
  const stored = await storedRecords(reader, [...byId]);
  for (const id of byId.keys()) {
    const remembered = context.memory?.stored.get(id);
    if (remembered !== undefined) stored.set(id, remembered);
  }
  const outcomes = new Map<string, 'new' | 'same' | 'changed'>();
  const changes = [...byId].map(([id, items]) => {
    const before = stored.get(id);
    const closed = new Set(items.flatMap((item) => item.closed));
    const added = new Map(items.map((item) => [item.incoming.recordKey, item]));
    for (const key of closed) added.delete(key);
    const records: StoredRecord[] = [
      ...(before?.records ?? []).filter((record) => !closed.has(record.key) && !added.has(record.key)),
      ...[...added.values()].map((item) => ({
        key: item.incoming.recordKey,
        trust: context.trust,
        order: item.order,
        record: item.incoming.record,
      })),
    ];
    const folded = fold(records, before?.corrections ?? []);
    const stateHash = contentHash(folded.state);
    const stateChanged = before?.stateHash !== stateHash;
    // An entity that only mentions spoke of so far is new as far as records go.
    outcomes.set(id, before === undefined ? 'new' : stateChanged ? 'changed' : 'same');
    if (context.memory?.isFull === false)
      context.memory.stored.set(id, { stateHash, records, corrections: before?.corrections ?? [] });
    return {
      id,
      kind: folded.state.kind,
      folded,
      stateHash,
      stateChanged,
      records: items.map((item) => sourceRecordRow(item, context)),
      closed: [...closed],
    };
  });
  return { changes, outcomes };
}

function sourceRecordRow({ incoming: item, id, order }: Assigned, { trust, run }: PlanContext): SourceRecordRow {
  return {
    key: item.recordKey,
    identity: item.identity,
    source: item.source,
    sourceId: item.sourceId,
    hash: item.hash,
    record: canonicalJson(item.record),
    trust,
    order,
    run,
    place: `${item.file}:${item.line}`,
    id,
  };
}

interface StoredEntity {
  stateHash: string | null;
  readonly records: StoredRecord[];
  readonly corrections: Correction[];
}

async function storedRecords(
  reader: Reader,
  entries: readonly (readonly [string, readonly Assigned[]])[],
): Promise<Map<string, StoredEntity>> {
  const stored = new Map<string, StoredEntity>();
  for (const kind of ['publication', 'person', 'organization', 'project'] as const satisfies readonly RecordKind[]) {
    const ids = entries
      .filter(([id, items]) => id.startsWith(`${LABELS[kind]}:`) && items.some((item) => !item.isNew))
      .map(([id]) => id);
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
