/**
 * Takes a merge back: both entities are put back as they were found, each with its own source records and decisions, and
 * then brought to what these say now. Without anything new that is the graph from before the merge, to the last number.
 */
import type { WriteTransaction } from '../neo4j/database.js';
import type { KeywordMapper } from './apply.js';
import type { EntityImage } from './before.js';
import { deleteLooseIdentifiers } from './before.queries.js';
import type { Touched } from './change.js';
import { currentIds, withCurrentIds } from './current-ids.js';
import { imagesOf } from './keep-before.js';
import { leadBack } from './leading.js';
import { writeDoubtfulEnds, writeMatchedVersions } from './mentions.queries.js';
import { moveDecisions, moveRecords, touchedAround, versionsAt } from './merge.js';
import {
  DECISIONS_ON,
  doubtsOnPublication,
  dropMatchedVersions,
  SOURCE_RECORDS_OF,
  settleDoubts,
  undoubt,
} from './merge.queries.js';
import { FORMER_ID, type MergeImage, type MergeLabel, mergeLabelOf } from './merge-image.js';
import { refold } from './refold.js';
import { labelMembers } from './relations.queries.js';
import { NOTHING_BEFORE, takeBack } from './take-back.js';

/** The one that stayed must be in the graph, the one that went must not. */
export async function unmerge(
  tx: WriteTransaction,
  image: MergeImage,
  { mapKeyword, consortiumLimit }: { readonly mapKeyword: KeywordMapper; readonly consortiumLimit: number },
): Promise<Touched> {
  const { kept, gone } = image;
  const label = mergeLabelOf(kept.id);
  const [now] = (await imagesOf(tx, [kept.id])).values();
  if (now === undefined) throw new Error(`${kept.id} is not in the graph.`);
  const touched = await touchedAround(tx, label, [now], consortiumLimit);
  const vanished = await absent(tx, image.vanished);
  const renamed = await currentIds(tx, [kept, gone], new Set(vanished.map((person) => person.id)));
  const restored = await takeBack(tx, {
    ...NOTHING_BEFORE,
    changed: [withCurrentIds(withoutNamesOf(gone, kept, now), renamed)],
    gone: [withCurrentIds(gone, renamed), ...vanished],
  });
  touched.include(restored.touched);
  await moveBack(tx, label, image);
  await leadBack(tx, image.leading, gone.id, kept.id);
  const anew = renamed.size > 0 ? new Set([kept.id, gone.id]) : new Set<string>();
  const applied = await refold(tx, [kept.id, gone.id], mapKeyword, anew);
  touched.include(applied.touched);
  tx.queue(deleteLooseIdentifiers, { keys: [`${FORMER_ID}${gone.id}`] });
  if (label === 'Person') tx.queue(labelMembers, { ids: [kept.id, gone.id] });
  if (label === 'Organization') {
    touched.moved.add(gone.id);
    tx.queue(labelMembers, { ids: image.leading.memberships.map((row) => row.id) });
  }
  for (const id of image.made) touched.people.add(id);
  return touched.include(await touchedAround(tx, label, [kept, gone], consortiumLimit));
}

function moveVersionsBack(tx: WriteTransaction, { kept, gone, matched }: MergeImage): void {
  const own = matched.filter((row) => !row.both);
  const rows = versionsAt(own, { from: gone.id, into: kept.id });
  if (rows.length > 0) tx.queue(dropMatchedVersions, { rows: rows.map(({ source, target }) => ({ source, target })) });
  if (matched.length > 0)
    tx.queue(writeMatchedVersions, {
      rows: matched.map(({ source, target, because }) => ({ source, target, because })),
    });
}

/** Somebody whom nothing held may have come again. */
export async function absent(tx: WriteTransaction, people: readonly EntityImage[]): Promise<EntityImage[]> {
  const there = await imagesOf(
    tx,
    people.map((person) => person.id),
  );
  return people.filter((person) => !there.has(person.id));
}

/** Identifiers and names that came later stay; those of the one that went go back to it. */
function withoutNamesOf(gone: EntityImage, kept: EntityImage, now: EntityImage): EntityImage {
  const stays = (before: readonly string[], others: readonly string[], all: readonly string[]) => [
    ...new Set([...before, ...all.filter((key) => !others.includes(key))]),
  ];
  return {
    ...kept,
    identifiers: stays(kept.identifiers, [...gone.identifiers, `${FORMER_ID}${gone.id}`], now.identifiers),
    forms: stays(kept.forms, gone.forms, now.forms),
  };
}

async function moveBack(tx: WriteTransaction, label: MergeLabel, image: MergeImage): Promise<void> {
  const ends = { from: image.kept.id, into: image.gone.id };
  const identities = new Set(image.identities);
  const records = await tx.read(SOURCE_RECORDS_OF[label], { id: ends.from });
  moveRecords(
    tx,
    label,
    records.filter((row) => identities.has(row.identity)).map((row) => row.key),
    ends,
  );
  const there = new Set((await tx.read(DECISIONS_ON[label], { id: ends.from, other: ends.into })).map((row) => row.id));
  const decisions = image.decisions.filter((row) => there.has(row.id));
  moveDecisions(tx, label, decisions, ends);
  const both = decisions.filter((row) => row.both);
  // Those that were about both are about both again.
  if (both.length > 0) moveDecisions(tx, label, both, { from: '', into: ends.from });
  if (label !== 'Publication') return;
  moveVersionsBack(tx, image);
  const pairs = new Set((await tx.read(doubtsOnPublication, { id: ends.from, other: ends.into })).map((row) => row.id));
  const doubts = image.doubts.filter((row) => pairs.has(row.id));
  if (doubts.length === 0) return;
  tx.queue(writeDoubtfulEnds, { rows: doubts.map(({ id }) => ({ id, publication: ends.into })) });
  tx.queue(undoubt, { keys: doubts.filter((row) => !row.both).map((row) => row.id), id: ends.from });
  tx.queue(settleDoubts, { rows: doubts.filter((row) => row.both) });
}
