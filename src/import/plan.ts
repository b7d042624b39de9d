/**
 * Plans one batch: which entity each record is about, and what that entity then adds up to. Reads only; a dry run and a
 * real run plan with the same code, and the same batch planned twice gives the same plan.
 */

import { organizationForms, projectForms } from '../graph/apply.js';
import type { DoubtfulPair, EntityChange, VersionPair } from '../graph/change.js';
import { Directory, formKey, personForms } from '../graph/directory.js';
import { ENTITY_LABELS, recordsByIdentity } from '../graph/entities.queries.js';
import { isPublication } from '../graph/fold.js';
import { rememberedTraits } from '../matching/publication/remembered-traits.js';
import type { PublicationTraits } from '../matching/publication/traits.js';
import type { Reader } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import { decidingIdentifiers } from '../record/identity.js';
import { foldText, isFullName, nameForm } from '../record/keys.js';
import type { BibliographicRecord, PublicationRecord } from '../record/record.js';
import { type Assigned, foldBatch } from './fold-batch.js';
import type { Incoming } from './incoming.js';
import type { PlanMemory } from './plan-memory.js';
import { PublicationCandidates } from './publication-candidates.js';
import { matchPublication } from './publication-match.js';
import type { Outcome } from './report.js';

export interface PlannedRecord {
  readonly incoming: Incoming;
  readonly outcome: Exclude<Outcome, 'rejected'>;
  readonly id: string;
  readonly because: readonly string[];
  /** For a doubtful one: the entities it may be. */
  readonly candidates: readonly string[];
  /** Entities that it was found to be a version of, or that are versions of it. */
  readonly versions: readonly string[];
}

export interface BatchPlan {
  readonly records: readonly PlannedRecord[];
  readonly changes: readonly EntityChange[];
  readonly doubts: readonly DoubtfulPair[];
  readonly versions: readonly VersionPair[];
}

export interface PlanContext {
  readonly trust: number;
  readonly run: string;
  /** Order of the first record of this batch; the later record wins at equal trust. */
  readonly firstOrder: number;
  /** Given in a dry run, which writes nothing and so must remember what it would have written. */
  readonly memory?: PlanMemory;
}

/** The current record and the entity of an identity. */
type Known = (identity: string) => { readonly key: string; readonly id: string } | undefined;

export async function planBatch(reader: Reader, batch: readonly Incoming[], context: PlanContext): Promise<BatchPlan> {
  const identities = [...new Set(batch.map((item) => item.identity))];
  const rows = new Map((await reader.read(recordsByIdentity, { identities })).map((row) => [row.identity, row]));
  const known: Known = (identity) => context.memory?.known.get(identity) ?? rows.get(identity);
  const isHere = (item: Incoming) => known(item.identity)?.key === item.recordKey;
  const planned = new Map<Incoming, PlannedRecord>();
  for (const incoming of batch.filter(isHere)) {
    const id = known(incoming.identity)?.id ?? '';
    planned.set(incoming, { incoming, outcome: 'same', id, because: ['already here, word for word'], ...NOTHING_ELSE });
  }
  const assigned = await assign(reader, batch, isHere, known, context);
  const { changes, effects } = await foldBatch(reader, assigned, context);
  for (const item of assigned) {
    const { incoming, id, because, candidates } = item;
    const outcome = candidates.length > 0 ? 'doubtful' : (effects.get(item) ?? 'same');
    const versions = item.versions.map((version) => version.id);
    planned.set(incoming, { incoming, outcome, id, because, candidates, versions });
  }
  return {
    records: batch.flatMap((item) => planned.get(item) ?? []),
    changes,
    doubts: assigned.flatMap((item) =>
      item.candidates.map((other) => ({ a: item.id, b: other, because: item.because })),
    ),
    versions: assigned.flatMap(({ id, versions }) =>
      versions.map(({ id: other, isPreprint, because }) =>
        isPreprint ? { source: other, target: id, because } : { source: id, target: other, because },
      ),
    ),
  };
}

/** Gives every record an entity, one after the other, so that a record can be about one that came before it in the batch. */
async function assign(
  reader: Reader,
  batch: readonly Incoming[],
  isHere: (item: Incoming) => boolean,
  known: Known,
  context: PlanContext,
): Promise<Assigned[]> {
  const fresh = new Set(batch.filter((item) => !isHere(item)));
  if (fresh.size === 0) return [];
  const memory = context.memory?.isFull === false ? context.memory : undefined;
  const candidates = memory?.candidates ?? new PublicationCandidates();
  const directory = memory?.directory ?? new Directory();
  const records = [...fresh].map((item) => item.record);
  const traits = records.filter(isPublication).map(rememberedTraits);
  await Promise.all([candidates.fetch(reader, traits), prefetchDirectory(directory, reader, records)]);
  const decide = ({ record, recordKey }: Incoming): Decision =>
    record.kind === 'publication'
      ? decidePublication(recordKey, rememberedTraits(record), candidates)
      : decideOther(recordKey, record, directory);
  const inBatch = new Map<string, { key: string; id: string }>();
  const assigned: Assigned[] = [];
  for (const [at, item] of batch.entries()) {
    if (!fresh.has(item)) continue;
    const before = inBatch.get(item.identity) ?? known(item.identity);
    const found =
      before === undefined
        ? decide(item)
        : { ...NOTHING_ELSE, id: before.id, isNew: false, because: ['same key of the same source'] };
    if (item.record.kind === 'publication') candidates.add(found.id, rememberedTraits(item.record));
    else directory.register(ENTITY_LABELS[item.record.kind], found.id, item.record.identifiers, formsOf(item.record));
    inBatch.set(item.identity, { key: item.recordKey, id: found.id });
    memory?.known.set(item.identity, { key: item.recordKey, id: found.id });
    const closed = before === undefined || before.key === item.recordKey ? [] : [before.key];
    assigned.push({ incoming: item, ...found, order: context.firstOrder + at, closed });
  }
  return assigned;
}

type Decision = Pick<Assigned, 'id' | 'isNew' | 'because' | 'candidates' | 'versions'>;
const NOTHING_ELSE = { candidates: [], versions: [] };

function decidePublication(key: string, traits: PublicationTraits, candidates: PublicationCandidates): Decision {
  const decision = matchPublication(traits, candidates.of(traits));
  if (decision.outcome === 'same') return { ...NOTHING_ELSE, id: decision.id, isNew: false, because: decision.because };
  const own = { ...NOTHING_ELSE, id: stableId('Publication', key), isNew: true };
  if (decision.outcome === 'doubtful') return { ...own, because: decision.because, candidates: decision.ids };
  const [version] = decision.versions;
  return { ...own, because: version?.because ?? ['not found'], versions: decision.versions };
}

function decideOther(
  key: string,
  record: Exclude<BibliographicRecord, PublicationRecord>,
  directory: Directory,
): Decision {
  const found = directory.find(
    ENTITY_LABELS[record.kind],
    record.identifiers,
    formOf(record),
    nameDecides(record),
    record.kind === 'organization' ? record.country : undefined,
  );
  if (found !== undefined) return { ...NOTHING_ELSE, id: found, isNew: false, because: ['same identifier or name'] };
  const id = stableId(ENTITY_LABELS[record.kind], key);
  return { ...NOTHING_ELSE, id, isNew: true, because: ['not found'] };
}

function nameDecides(record: BibliographicRecord): boolean {
  return record.kind === 'person' ? isFullName(record.name) : record.kind !== 'publication';
}

/** The form under which a record is looked up. */
function formOf(record: BibliographicRecord): string {
  if (record.kind === 'person') return nameForm(record.name);
  return foldText(record.kind === 'organization' ? record.name : record.title);
}

/** All forms under which it can be found afterwards. */
function formsOf(record: BibliographicRecord): string[] {
  switch (record.kind) {
    case 'person':
      return personForms(record.name, record.nameVariants);
    case 'organization':
      return organizationForms(record);
    case 'project':
      return projectForms(record);
    case 'publication':
      return [];
  }
}

async function prefetchDirectory(
  directory: Directory,
  reader: Reader,
  records: readonly BibliographicRecord[],
): Promise<void> {
  const others = records.filter((record) => record.kind !== 'publication');
  await directory.prefetch(
    reader,
    others.flatMap((record) => decidingIdentifiers(record.identifiers)),
    others.flatMap((record) => formsOf(record).map((form) => formKey(ENTITY_LABELS[record.kind], form))),
  );
}
