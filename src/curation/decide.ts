/** How a decision of a person is made: under the write lease, in one transaction that also records who, when and why. */
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { DEFAULT_CONSORTIUM_LIMIT, derive } from '../derive/derive.js';
import type { Fingerprinter } from '../derive/fingerprints.js';
import type { KeywordMapper } from '../graph/apply.js';
import type { EntityImage } from '../graph/before.js';
import type { Touched } from '../graph/change.js';
import { existingIds, successorsOf } from '../graph/current-ids.js';
import { ENTITY_LABELS } from '../graph/entities.queries.js';
import { Lease } from '../graph/lease.js';
import { beforeImageById } from '../graph/undo.queries.js';
import type { Database, Reader, WriteTransaction } from '../neo4j/database.js';
import { mapKeyword } from '../text/keywords.js';
import { WRITE_DECISION } from './curation.queries.js';
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
    readonly code: 'NOT_FOUND' | 'BAD_INPUT' | 'ALREADY_DECIDED' | 'IN_THE_WAY',
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

export type EntityLabel = (typeof ENTITY_LABELS)[keyof typeof ENTITY_LABELS];

export const newDecisionId = () => `Curation:${randomUUID()}`;

export async function decide<T>(options: CurateOptions, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  const { database, onWait } = options;
  const lease = await Lease.take(database, { purpose: 'curation', ...(onWait !== undefined && { onWait }) });
  try {
    return await lease.transaction('decide', work);
  } finally {
    // What cannot be released ends by itself.
    await lease.release().catch(() => undefined);
  }
}

export interface Told {
  readonly field?: string;
  /** JSON. */
  readonly value?: string;
  readonly pair?: string;
  /** Ids of others it is about. */
  readonly others?: readonly string[];
  /** To whom it gives contributions. */
  readonly person?: string;
  /** Which contributions of the entity it is about: their keys without the entity's id. */
  readonly marks?: readonly string[];
  /** False for what it changes besides what it is about. */
  readonly subject?: boolean;
}

/** Records a decision, or one more entity that it changes. */
export function record(
  tx: WriteTransaction,
  { id, entity, what }: { readonly id: string; readonly entity: string; readonly what: DecisionKind },
  { actor, why }: CurateOptions,
  { field, value, pair, others = [], person, marks, subject = true }: Told = {},
): void {
  tx.queue(WRITE_DECISION[entity.startsWith('Keyword:') ? 'Keyword' : labelOf(entity)], {
    id,
    entity,
    what,
    who: actor,
    why: why ?? null,
    field: field ?? null,
    value: value ?? null,
    pair: pair ?? null,
    others,
    person: person ?? null,
    marks: marks ?? null,
    subject,
  });
}

export function labelOf(entity: string, blame = 'entity'): EntityLabel {
  const label = Object.values(ENTITY_LABELS).find((known) => entity.startsWith(`${known}:`));
  if (label !== undefined) return label;
  throw new CurationError(
    'BAD_INPUT',
    `${entity} is not the id of a publication, person, organisation or project.`,
    blame,
  );
}

/** The id by which an entity is known now: it may have been merged into another one. */
export async function knownId(reader: Reader, entity: string, blame: string): Promise<string> {
  labelOf(entity, blame);
  if ((await existingIds(reader, [entity])).has(entity)) return entity;
  const [successor] = await successorsOf(reader, [entity]);
  if (successor !== undefined) return successor;
  throw new CurationError('NOT_FOUND', `${entity} is not in the graph.`, blame);
}

/** What a decision found before it, in the shape it was kept. */
export async function keptImage<T>(reader: Reader, decision: string, shape: z.ZodType<T>): Promise<T> {
  const [row] = await reader.read(beforeImageById, { id: decision });
  if (row === undefined) throw new CurationError('NOT_FOUND', `Nothing is kept of ${decision}.`, 'decision');
  return shape.parse(JSON.parse(row.image));
}

export const keywordMapper =
  ({ fingerprinter }: CurateOptions): KeywordMapper =>
  (text, language) =>
    mapKeyword(text, language, fingerprinter.index)?.uri;

export const limitOf = ({ consortiumLimit = DEFAULT_CONSORTIUM_LIMIT }: CurateOptions) => consortiumLimit;

/** @returns the people whom nothing holds any more, as they were before they went */
export async function deriveAgain(
  tx: WriteTransaction,
  touched: Touched,
  options: CurateOptions,
): Promise<EntityImage[]> {
  return derive(tx, touched, { fingerprinter: options.fingerprinter, consortiumLimit: limitOf(options) });
}
