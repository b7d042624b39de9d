/** Decisions on a field and on a doubtful pair. Each can be taken back: what it changed is then computed again without it. */
import { type Correction, fold } from '../graph/fold.js';
import { refold } from '../graph/refold.js';
import { type StoredEntity, storedEntities } from '../graph/stored-entities.js';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { type BibliographicRecord, bibliographicRecord } from '../record/record.js';
import { doubtfulPairById, settlePair } from './curation.queries.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  keywordMapper,
  knownId,
  newDecisionId,
  record,
} from './decide.js';

/**
 * Gives a field of an entity a value that no source overrules.
 *
 * @param value as the fields of a record are (docs/import-format.md): text, number, list …
 */
export async function correctField(
  given: { readonly entity: string; readonly field: string; readonly value: unknown },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  const { field, value } = given;
  return decide(options, async (tx) => {
    const entity = await knownId(tx, given.entity, 'entity');
    const stored = await storedOf(tx, entity);
    const known = checked(stored, { id, field, value });
    record(tx, { id, entity, what: 'CORRECT' }, options, { field, value: JSON.stringify(known) });
    await refoldAndDerive(tx, entity, options);
    return { id, entity };
  });
}

/** Says that the two outputs of a doubtful pair are two: they are not asked about again. */
export async function keepApart(pair: string, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const publications = await openPair(tx, pair);
    const [entity = ''] = publications;
    for (const publication of publications)
      record(tx, { id, entity: publication, what: 'DIFFERENT' }, options, { pair });
    tx.queue(settlePair, { id: pair, status: 'DIFFERENT' });
    return { id, entity };
  });
}

/** Says that two people or organisations are two: they are not listed as doubtful, nor merged before this is taken back. */
export async function keepEntitiesApart(
  given: { readonly a: string; readonly b: string },
  options: CurateOptions,
): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const a = await knownId(tx, given.a, 'a');
    const b = await knownId(tx, given.b, 'b');
    const label = ['Person', 'Organization'].find((known) => a.startsWith(`${known}:`));
    if (label === undefined || a === b || !b.startsWith(`${label}:`))
      throw new CurationError('BAD_INPUT', `${a} and ${b} are not two people, nor two organisations.`, 'b');
    record(tx, { id, entity: a, what: 'DIFFERENT' }, options, { others: [b] });
    record(tx, { id, entity: b, what: 'DIFFERENT' }, options, { others: [b], subject: false });
    return { id, entity: a };
  });
}

/** The two outputs of a pair on which nobody decided, sorted. */
export async function openPair(reader: Reader, pair: string): Promise<string[]> {
  const [found] = await reader.read(doubtfulPairById, { id: pair });
  if (found === undefined) throw new CurationError('NOT_FOUND', `There is no doubtful pair ${pair}.`, 'pair');
  const { status, publications } = found.pair;
  if (status !== 'OPEN' || publications.length < 2)
    throw new CurationError('ALREADY_DECIDED', `The pair is ${status} already.`, 'pair');
  return [...publications].sort();
}

/** What an entity's records and decisions add up to now, and what follows from it. */
export async function refoldAndDerive(tx: WriteTransaction, entity: string, options: CurateOptions): Promise<void> {
  const { touched } = await refold(tx, [entity], keywordMapper(options));
  await deriveAgain(tx, touched, options);
}

async function storedOf(reader: Reader, entity: string): Promise<StoredEntity> {
  const stored = (await storedEntities(reader, [entity])).get(entity);
  if (stored !== undefined) return stored;
  throw new CurationError(
    'NOT_FOUND',
    `No record describes ${entity}: it is only mentioned. What is only mentioned is described by importing a record of it.`,
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
