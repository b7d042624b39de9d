/**
 * Makes two entities of one: some of its source records describe a new one from now on. Like `apply`, it writes no derived
 * data and returns what must be derived again.
 */
import { z } from 'zod';
import type { WriteTransaction } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import { formKeysOf, type KeywordMapper } from './apply.js';
import { writeRelations } from './apply-publications.js';
import { type EntityImage, entityImage } from './before.js';
import { dropIdentifiers, dropNameForms } from './before.queries.js';
import type { Touched } from './change.js';
import { writeEntities } from './entities.queries.js';
import { fold } from './fold.js';
import { imagesOf } from './keep-before.js';
import { writeDoubtfulEnds, writeDoubtfulMatches } from './mentions.queries.js';
import { moveDecisions, moveRecords, touchedAround } from './merge.js';
import { DECISIONS_ON, SOURCE_RECORDS_OF, settleDoubts } from './merge.queries.js';
import { type MergeLabel, mergeLabelOf } from './merge-image.js';
import { refold } from './refold.js';
import { labelMembers } from './relations.queries.js';
import { contributionRowsOf } from './restore-relations.js';
import { storedEntities } from './stored-entities.js';
import { NOTHING_BEFORE, type TakenBack, takeBack } from './take-back.js';
import { absent } from './unmerge.js';

export const splitImage = z.object({
  kept: entityImage,
  /** Id of the new one. */
  made: z.string(),
  /** Identities of the source records that went to it. */
  identities: z.array(z.string()),
  /** People whom nothing held afterwards. */
  vanished: z.array(entityImage),
});
export type SplitImage = z.infer<typeof splitImage>;

export interface SplitRequest {
  readonly entity: string;
  /** Id of the new one. */
  readonly made: string;
  readonly identities: readonly string[];
  readonly mapKeyword: KeywordMapper;
  readonly consortiumLimit: number;
}

const KIND_OF = { Publication: 'publication', Person: 'person', Organization: 'organization' } as const;

export async function split(
  tx: WriteTransaction,
  request: SplitRequest,
): Promise<{ readonly touched: Touched; readonly image: SplitImage }> {
  const { entity, made, identities, mapKeyword, consortiumLimit } = request;
  const label = mergeLabelOf(entity);
  const [kept] = (await imagesOf(tx, [entity])).values();
  if (kept === undefined) throw new Error(`${entity} is not in the graph.`);
  const touched = await touchedAround(tx, label, [kept], consortiumLimit);
  // Its properties follow when its records are folded.
  tx.queue(writeEntities[KIND_OF[label]], { rows: [{ id: made, stateHash: null, properties: {} }] });
  await moveIdentities(tx, label, identities, { from: entity, into: made });
  if (label === 'Publication') giveContributions(tx, kept, made);
  else await loseNames(tx, entity, made);
  const applied = await refold(tx, [entity, made], mapKeyword, new Set([entity, made]));
  if (label === 'Publication') keepApart(tx, entity, made);
  if (label === 'Person') tx.queue(labelMembers, { ids: [entity, made] });
  touched.include(applied.touched).include(await touchedAround(tx, label, [kept], consortiumLimit));
  if (label === 'Publication') touched.publications.add(made);
  return { touched, image: { kept, made, identities: [...identities], vanished: [] } };
}

async function moveIdentities(
  tx: WriteTransaction,
  label: MergeLabel,
  identities: readonly string[],
  ends: { readonly from: string; readonly into: string },
): Promise<void> {
  const wanted = new Set(identities);
  const records = await tx.read(SOURCE_RECORDS_OF[label], { id: ends.from });
  const keys = records.filter((row) => wanted.has(row.identity)).map((row) => row.key);
  moveRecords(tx, label, keys, ends);
}

/** Whoever was found to be behind a name is behind it on both outputs. */
function giveContributions(tx: WriteTransaction, kept: EntityImage, made: string): void {
  const contributions = contributionRowsOf(kept).map((row) => ({
    ...row,
    id: made,
    key: `${made}${row.key.slice(kept.id.length)}`,
  }));
  writeRelations(tx, { contributions, keywords: [], venues: [], projects: [], references: [] });
}

/** Identifiers and names that only the records of the new one give are no longer the other one's. */
async function loseNames(tx: WriteTransaction, entity: string, made: string): Promise<void> {
  const stored = await storedEntities(tx, [entity, made]);
  const stateOf = (id: string) => {
    const own = stored.get(id);
    return own === undefined ? undefined : fold(own.records, own.corrections).state;
  };
  const rest = stateOf(entity);
  const taken = stateOf(made);
  if (taken === undefined) return;
  const identifiers = taken.identifiers.filter((key) => rest?.identifiers.includes(key) !== true);
  const stays = new Set(rest === undefined ? [] : formKeysOf(rest));
  const forms = formKeysOf(taken).filter((key) => !stays.has(key));
  tx.queue(dropIdentifiers, { rows: identifiers.map((key) => ({ id: entity, key })) });
  tx.queue(dropNameForms, { rows: forms.map((key) => ({ id: entity, key })) });
}

const pairOf = (a: string, b: string) => stableId('DoubtfulMatch', ...[a, b].sort());

/** They may look like one: nobody is asked. */
function keepApart(tx: WriteTransaction, entity: string, made: string): void {
  const id = pairOf(entity, made);
  tx.queue(writeDoubtfulMatches, { rows: [{ id, reasons: ['told apart by a person'] }] });
  tx.queue(writeDoubtfulEnds, { rows: [entity, made].map((publication) => ({ id, publication })) });
  tx.queue(settleDoubts, { rows: [{ id, status: 'DIFFERENT' }] });
}

/** Both must be in the graph. What was made is deleted by `removeMade` once derived data was computed again. */
export async function unsplit(
  tx: WriteTransaction,
  { kept, made, identities, vanished }: SplitImage,
  { mapKeyword, consortiumLimit }: Pick<SplitRequest, 'mapKeyword' | 'consortiumLimit'>,
): Promise<TakenBack> {
  const label = mergeLabelOf(kept.id);
  const ends = { from: made, into: kept.id };
  const both = [...(await imagesOf(tx, [kept.id, made])).values()];
  const touched = await touchedAround(tx, label, both, consortiumLimit);
  const union = (own: readonly string[], others: readonly string[][]) => [...new Set([...own, ...others.flat()])];
  const whole: EntityImage =
    label === 'Publication'
      ? kept
      : {
          ...kept,
          identifiers: union(
            kept.identifiers,
            both.map((image) => image.identifiers),
          ),
          forms: union(
            kept.forms,
            both.map((image) => image.forms),
          ),
        };
  const taken = await takeBack(tx, {
    ...NOTHING_BEFORE,
    made: [made],
    changed: [whole],
    gone: await absent(tx, vanished),
    doubts: [pairOf(kept.id, made)],
  });
  await moveIdentities(tx, label, identities, ends);
  const decisions = await tx.read(DECISIONS_ON[label], { id: made, other: kept.id });
  moveDecisions(
    tx,
    label,
    decisions.filter((row) => !row.both),
    ends,
  );
  const applied = await refold(tx, [kept.id], mapKeyword);
  touched.include(taken.touched).include(applied.touched);
  if (label === 'Person') tx.queue(labelMembers, { ids: [kept.id] });
  return { ...taken, touched };
}
