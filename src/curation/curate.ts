/**
 * Decisions of people. Each is recorded with who, when and why, changes the graph in the same transaction under the write
 * lease, and can be taken back: what it changed is then computed again without it.
 */
import { randomUUID } from 'node:crypto';
import { DEFAULT_CONSORTIUM_LIMIT, derive } from '../derive/derive.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import { apply } from '../graph/apply.js';
import { ENTITY_LABELS } from '../graph/entities.queries.js';
import { type Correction, fold } from '../graph/fold.js';
import { Lease } from '../graph/lease.js';
import { type StoredEntity, storedEntities } from '../graph/stored-entities.js';
import type { Database, Reader, WriteTransaction } from '../neo4j/database.js';
import { contentHash } from '../record/canonical.js';
import { type BibliographicRecord, bibliographicRecord } from '../record/record.js';
import { mapKeyword } from '../text/keywords.js';
import {
  decisionById,
  doubtfulPairById,
  revertDecision as markReverted,
  settlePair,
  WRITE_DECISION,
} from './curation.queries.js';
import type { DecisionKind } from './curation.record.js';

export interface CurateOptions {
  readonly database: Database;
  readonly fingerprinter: Fingerprinter;
  /** Who decides. */
  readonly actor: string;
  readonly why?: string | undefined;
  readonly consortiumLimit?: number | undefined;
  readonly onWait?: (holder: string) => void;
}

/** A decision that cannot be made. */
export class CurationError extends Error {
  override readonly name = 'CurationError';

  constructor(
    readonly code: 'NOT_FOUND' | 'BAD_INPUT' | 'ALREADY_DECIDED',
    message: string,
    /** Which part of the request is to blame. */
    readonly blame: string,
  ) {
    super(message);
  }
}

export interface Decision {
  readonly id: string;
  /** The entity it changed. */
  readonly entity: string;
}

/**
 * Gives a field of an entity a value that no source overrules.
 *
 * @param value as the fields of a record are (docs/import-format.md): text, number, list …
 */
export async function correctField(
  { entity, field, value }: { readonly entity: string; readonly field: string; readonly value: unknown },
  options: CurateOptions,
): Promise<Decision> {
  const label = labelOf(entity);
  const id = newId();
  return decide(options, async (tx) => {
    const stored = await storedOf(tx, entity);
    const known = checked(stored, { id, field, value });
    tx.queue(WRITE_DECISION[label], { ...row(id, entity, 'CORRECT', options), field, value: JSON.stringify(known) });
    await refold(tx, entity, stored, [...stored.corrections, { id, field, value: known }], options);
    return { id, entity };
  });
}

/** Says that the two outputs of a doubtful pair are two: they are not asked about again. */
export async function keepApart(pair: string, options: CurateOptions): Promise<Decision> {
  const id = newId();
  return decide(options, async (tx) => {
    const [found] = await tx.read(doubtfulPairById, { id: pair });
    const publications = [...(found?.pair.publications ?? [])].sort();
    const [entity = ''] = publications;
    if (found === undefined || entity === '')
      throw new CurationError('NOT_FOUND', `There is no doubtful pair ${pair}.`, 'pair');
    if (found.pair.status !== 'OPEN')
      throw new CurationError('ALREADY_DECIDED', `The pair is ${found.pair.status} already.`, 'pair');
    for (const publication of publications)
      tx.queue(WRITE_DECISION.Publication, { ...row(id, publication, 'DIFFERENT', options), pair });
    tx.queue(settlePair, { id: pair, status: 'DIFFERENT' });
    return { id, entity };
  });
}

/** Takes a decision back: the graph is then as if it had not been made. */
export async function revertDecision(decision: string, options: CurateOptions): Promise<Decision> {
  return decide(options, async (tx) => {
    const [found] = await tx.read(decisionById, { id: decision });
    const entity = found?.decision.entity;
    if (found === undefined || entity === undefined || entity === null)
      throw new CurationError('NOT_FOUND', `There is no decision ${decision}.`, 'decision');
    const { current, what, pair } = found.decision;
    if (!current) throw new CurationError('ALREADY_DECIDED', `${decision} was taken back already.`, 'decision');
    tx.queue(markReverted, { id: decision, who: options.actor });
    if (what === 'DIFFERENT' && pair !== null) tx.queue(settlePair, { id: pair, status: 'OPEN' });
    if (what === 'CORRECT') {
      const stored = await storedOf(tx, entity);
      await refold(tx, entity, stored, stored.corrections, options);
    }
    return { id: decision, entity };
  });
}

const newId = () => `Curation:${randomUUID()}`;

function row(id: string, entity: string, what: DecisionKind, { actor, why }: CurateOptions) {
  return { id, entity, what, who: actor, why: why ?? null, field: null, value: null, pair: null };
}

async function decide<T>(options: CurateOptions, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const { database, onWait } = options;
  const lease = await Lease.take(database, { purpose: 'curation', ...(onWait !== undefined && { onWait }) });
  try {
    return await lease.transaction('decide', work);
  } finally {
    // What cannot be released ends by itself.
    await lease.release().catch(() => undefined);
  }
}

function labelOf(entity: string): (typeof ENTITY_LABELS)[keyof typeof ENTITY_LABELS] {
  const label = Object.values(ENTITY_LABELS).find((known) => entity.startsWith(`${known}:`));
  if (label !== undefined) return label;
  throw new CurationError(
    'BAD_INPUT',
    `${entity} is not the id of a publication, person, organisation or project.`,
    'entity',
  );
}

async function storedOf(reader: Reader, entity: string): Promise<StoredEntity> {
  const stored = (await storedEntities(reader, [entity])).get(entity);
  if (stored !== undefined) return stored;
  throw new CurationError(
    'NOT_FOUND',
    `No record describes ${entity}: it is not here, or only mentioned. What is only mentioned is described by importing a record of it.`,
    'entity',
  );
}

/** The value as a record holds it. */
function checked(stored: StoredEntity, correction: Correction): unknown {
  const { field, value } = correction;
  const { state } = fold(stored.records, [...stored.corrections, correction]);
  const parsed = bibliographicRecord.safeParse(state);
  const blame = parsed.error?.issues.find((issue) => issue.path[0] === field);
  if (field === 'kind' || value === null || value === undefined || blame !== undefined)
    throw new CurationError(
      'BAD_INPUT',
      `${field} cannot be ${JSON.stringify(value) ?? 'empty'}: ${blame?.message ?? 'it needs another value'}. The fields of a record are described in docs/import-format.md.`,
      'value',
    );
  const known = parsed.success ? fieldOf(parsed.data, field) : undefined;
  if (known === undefined)
    throw new CurationError('BAD_INPUT', `A ${state.kind} has no field ${field} that can be corrected.`, 'field');
  return known;
}

const fieldOf = (record: BibliographicRecord, field: string): unknown =>
  Object.entries(record).find(([name]) => name === field)?.[1];

/** Brings the entity to what its records and these corrections add up to. */
async function refold(
  tx: WriteTransaction,
  id: string,
  stored: StoredEntity,
  corrections: readonly Correction[],
  { fingerprinter, consortiumLimit = DEFAULT_CONSORTIUM_LIMIT }: CurateOptions,
): Promise<void> {
  const folded = fold(stored.records, corrections);
  const change = {
    id,
    kind: folded.state.kind,
    folded,
    stateHash: contentHash(folded.state),
    isNew: false,
    stateChanged: contentHash(folded.state) !== stored.stateHash,
    records: [],
    closed: [],
  };
  const conceptOf = (text: string, language: string | undefined) =>
    mapKeyword(text, language, fingerprinter.index)?.uri;
  const { touched } = await apply(tx, [change], [], [], conceptOf);
  await derive(tx, touched, { fingerprinter, consortiumLimit });
}
