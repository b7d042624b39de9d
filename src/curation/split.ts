/** One entity that is two: some of its source records describe another one (docs/decisions/0014). */

import { keepDecisionImage, SOURCE_RECORDS_OF } from '../graph/merge.queries.js';
import { MERGE_LABELS, type MergeLabel } from '../graph/merge-image.js';
import { split, splitImage, unsplit } from '../graph/split.js';
import { removeMade } from '../graph/take-back.js';
import { deleteBeforeImage } from '../graph/undo.queries.js';
import type { Reader, WriteTransaction } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import type { SourceRecordEntity } from './curation.record.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  keptImage,
  keywordMapper,
  knownId,
  labelOf,
  limitOf,
  newDecisionId,
  record,
} from './decide.js';
import { refuseLater } from './merge.js';

export interface SplitInput {
  readonly entity: string;
  /** Keys of the source records that describe the new one. */
  readonly records: readonly string[];
}

/** Gives some source records of a publication, person or organisation to a new one. */
export async function splitEntity(input: SplitInput, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const entity = await knownId(tx, input.entity, 'entity');
    const label = MERGE_LABELS.find((known) => known === labelOf(entity));
    if (label === undefined)
      throw new CurationError('BAD_INPUT', `${entity} is no publication, person or organisation.`, 'entity');
    const identities = await checkedIdentities(tx, label, entity, input.records);
    const made = stableId(label, id);
    const request = { entity, made, identities, mapKeyword: keywordMapper(options), consortiumLimit: limitOf(options) };
    const { touched, image } = await split(tx, request);
    const vanished = await deriveAgain(tx, touched, options);
    record(tx, { id, entity, what: 'SPLIT' }, options, { others: [made] });
    record(tx, { id, entity: made, what: 'SPLIT' }, options, { others: [made], subject: false });
    tx.queue(keepDecisionImage, { id, image: JSON.stringify({ ...image, vanished }) });
    return { id, entity };
  });
}

/** The source records that describe an entity, superseded ones last. */
export async function sourceRecordsOf(reader: Reader, asked: string): Promise<SourceRecordEntity[]> {
  const entity = await knownId(reader, asked, 'entity');
  const records = await reader.read(SOURCE_RECORDS_OF[labelOf(entity)], { id: entity });
  return records
    .map(({ key, source, place, current }) => ({ key, source, place, current }))
    .sort((a, b) => Number(b.current) - Number(a.current) || (a.key < b.key ? -1 : 1));
}

/** Who says what of them: a later version of a record goes where the record went. */
async function checkedIdentities(
  reader: Reader,
  label: MergeLabel,
  entity: string,
  keys: readonly string[],
): Promise<string[]> {
  const records = await reader.read(SOURCE_RECORDS_OF[label], { id: entity });
  const known = new Map(records.map((row) => [row.key, row.identity]));
  const unknown = keys.find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new CurationError(
      'BAD_INPUT',
      `${unknown} is no source record of ${entity}. Its source records are ${records.map((row) => row.key).join(', ') || 'none'}.`,
      'records',
    );
  const identities = new Set(keys.flatMap((key) => known.get(key) ?? []));
  const current = records.filter((row) => row.current);
  const taken = current.filter((row) => identities.has(row.identity)).length;
  if (taken === 0 || taken === current.length)
    throw new CurationError(
      'BAD_INPUT',
      `Of the ${current.length} source records of ${entity} that hold, at least one must go and at least one must stay.`,
      'records',
    );
  return [...identities];
}

/** Takes a split back: the source records of the new one, whatever they say now, describe the old one again. */
export async function takeSplitBack(
  tx: WriteTransaction,
  decision: { readonly id: string; readonly entity: string },
  options: CurateOptions,
): Promise<void> {
  const image = await keptImage(tx, decision.id, splitImage);
  const made = await knownId(tx, image.made, 'decision');
  await refuseLater(tx, decision, [decision.entity]);
  await refuseLater(tx, { id: decision.id, entity: made }, [made]);
  const taken = await unsplit(tx, image, { mapKeyword: keywordMapper(options), consortiumLimit: limitOf(options) });
  await deriveAgain(tx, taken.touched, options);
  removeMade(tx, taken);
  tx.queue(deleteBeforeImage, { id: decision.id });
}
