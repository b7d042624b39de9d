/**
 * Makes one entity of two: everything that speaks of the one that goes speaks of the other one from now on, and its id is
 * one of that one's identifiers (docs/decisions/0014). Like `apply`, it writes no derived data and returns what must be
 * derived again; the one that goes is emptied first and deleted after that, since it must be seen to count nowhere.
 */
import type { WriteTransaction } from '../neo4j/database.js';
import type { KeywordMapper } from './apply.js';
import { writeRelations } from './apply-publications.js';
import type { EntityImage } from './before.js';
import { dropIdentifiers, dropNameForms } from './before.queries.js';
import { Touched, type VersionPair } from './change.js';
import { writeEntities } from './entities.queries.js';
import { imagesOf } from './keep-before.js';
import { leadTo, NOTHING_LEADING, whatLeadsTo } from './leading.js';
import { companionsOfPeople } from './leading.queries.js';
import { IDENTIFIER_WRITES, NAME_FORM_WRITES, writeDoubtfulEnds, writeMatchedVersions } from './mentions.queries.js';
import {
  DECIDE_ON,
  DECISIONS_ON,
  DESCRIBE,
  doubtsOnPublication,
  dropMatchedVersions,
  matchedVersionsOf,
  SOURCE_RECORDS_OF,
  settleDoubts,
  undecide,
  undescribe,
  undoubt,
} from './merge.queries.js';
import { FORMER_ID, type MergeImage, type MergeLabel, mergeLabelOf } from './merge-image.js';
import { refold } from './refold.js';
import { labelMembers } from './relations.queries.js';
import { contributionRowsOf, restoreRelations } from './restore-relations.js';
import { emptyImage } from './take-back.js';

export interface MergeRequest {
  /** Id of the one that stays. */
  readonly into: string;
  /** Id of the one that goes. */
  readonly from: string;
  readonly mapKeyword: KeywordMapper;
  /** Outputs with more authors make no ties. */
  readonly consortiumLimit: number;
}

export interface Merged {
  readonly touched: Touched;
  readonly image: MergeImage;
}

/** Both must be in the graph, and of one kind. */
export async function merge(tx: WriteTransaction, request: MergeRequest): Promise<Merged> {
  const { into, from, mapKeyword, consortiumLimit } = request;
  const label = mergeLabelOf(into);
  const found = await lookAt(tx, label, into, from);
  const { kept, gone, leading } = found;
  const touched = await touchedAround(tx, label, [kept, gone], consortiumLimit);
  moveNames(tx, label, gone, into);
  moveRecords(tx, label, found.keys, { from, into });
  moveDecisions(tx, label, found.decisions, { from, into });
  moveDoubts(tx, found.doubts, { from, into });
  moveVersions(tx, found.matched, { from, into });
  await leadTo(tx, leading, from, into);
  if (label === 'Publication') adoptContributions(tx, kept, gone);
  restoreRelations(tx, [emptyImage(from)]);
  const applied = await refold(tx, [into], mapKeyword, new Set([into]));
  if (label !== 'Publication' && applied.before.changed.length === 0) completeMention(tx, label, kept, gone);
  if (label === 'Person') tx.queue(labelMembers, { ids: [into] });
  if (leading.memberships.length > 0) tx.queue(labelMembers, { ids: leading.memberships.map((row) => row.id) });
  const made = applied.before.made.filter((id) => id.startsWith('Person:'));
  const { keys: _, ...image } = found;
  return { touched: touched.include(applied.touched), image: { ...image, made, vanished: [] } };
}

async function lookAt(tx: WriteTransaction, label: MergeLabel, into: string, from: string) {
  const images = await imagesOf(tx, [into, from]);
  const kept = images.get(into);
  const gone = images.get(from);
  if (kept === undefined || gone === undefined) throw new Error(`${into} or ${from} is not in the graph.`);
  const records = await tx.read(SOURCE_RECORDS_OF[label], { id: from });
  const decisions = await tx.read(DECISIONS_ON[label], { id: from, other: into });
  return {
    kept,
    gone,
    keys: records.map((row) => row.key),
    identities: [...new Set(records.map((row) => row.identity))],
    decisions: decisions.map(({ id, marks, subject, both }) => ({ id, marks, subject, both })),
    doubts: label === 'Publication' ? await tx.read(doubtsOnPublication, { id: from, other: into }) : [],
    matched: label === 'Publication' ? await tx.read(matchedVersionsOf, { id: from, other: into }) : [],
    leading: label === 'Publication' ? NOTHING_LEADING : await whatLeadsTo(tx, label, from, into),
  };
}

/** What is derived from these entities as they stand. */
export async function touchedAround(
  tx: WriteTransaction,
  label: MergeLabel,
  images: readonly EntityImage[],
  consortiumLimit: number,
): Promise<Touched> {
  const touched = new Touched();
  const ids = images.map((image) => image.id);
  if (label === 'Publication') {
    for (const id of ids) touched.publications.add(id);
    for (const id of ids) touched.unidentified.add(id);
    for (const { contributions } of images)
      for (const { who } of contributions) if (who.startsWith('Person:')) touched.people.add(who);
  }
  if (label === 'Organization') {
    for (const id of ids) touched.organizations.add(id);
    for (const { parents } of images) for (const { organization } of parents) touched.organizations.add(organization);
  }
  if (label === 'Person') {
    for (const id of ids) touched.people.add(id);
    for (const { id } of await tx.read(companionsOfPeople, { ids, limit: consortiumLimit })) touched.people.add(id);
  }
  return touched;
}

function moveNames(tx: WriteTransaction, label: MergeLabel, gone: EntityImage, into: string): void {
  const identifiers = gone.identifiers.map((key) => ({ id: gone.id, key }));
  if (identifiers.length > 0) tx.queue(dropIdentifiers, { rows: identifiers });
  const keys = [...gone.identifiers, `${FORMER_ID}${gone.id}`];
  tx.queue(IDENTIFIER_WRITES[label], { rows: keys.map((key) => ({ id: into, key })) });
  if (label === 'Publication' || gone.forms.length === 0) return;
  tx.queue(dropNameForms, { rows: gone.forms.map((key) => ({ id: gone.id, key })) });
  tx.queue(NAME_FORM_WRITES[label], { rows: gone.forms.map((key) => ({ id: into, key })) });
}

interface Ends {
  readonly from: string;
  readonly into: string;
}

export function moveRecords(
  tx: WriteTransaction,
  label: keyof typeof DESCRIBE,
  keys: readonly string[],
  { from, into }: Ends,
): void {
  if (keys.length === 0) return;
  tx.queue(DESCRIBE[label], { keys, id: into });
  tx.queue(undescribe, { keys, id: from });
}

export function moveDecisions(
  tx: WriteTransaction,
  label: keyof typeof DECIDE_ON,
  rows: MergeImage['decisions'],
  { from, into }: Ends,
): void {
  if (rows.length === 0) return;
  tx.queue(DECIDE_ON[label], { rows, id: into, instead: from });
  tx.queue(undecide, { keys: rows.map((row) => row.id), id: from });
}

/** A pair of the two is settled: they are one. */
function moveDoubts(tx: WriteTransaction, doubts: MergeImage['doubts'], { from, into }: Ends): void {
  if (doubts.length === 0) return;
  tx.queue(writeDoubtfulEnds, { rows: doubts.map(({ id }) => ({ id, publication: into })) });
  tx.queue(undoubt, { keys: doubts.map((row) => row.id), id: from });
  const between = doubts.filter((row) => row.both).map(({ id }) => ({ id, status: 'SAME' }));
  if (between.length > 0) tx.queue(settleDoubts, { rows: between });
}

/** Versions of the one are versions of the other; of themselves neither is one. */
export function versionsAt(matched: MergeImage['matched'], { from, into }: Ends): VersionPair[] {
  const at = (id: string) => (id === from ? into : id);
  return matched
    .map(({ source, target, because }) => ({ source: at(source), target: at(target), because }))
    .filter(({ source, target }) => source !== target);
}

function moveVersions(tx: WriteTransaction, matched: MergeImage['matched'], ends: Ends): void {
  if (matched.length === 0) return;
  tx.queue(dropMatchedVersions, { rows: matched.map(({ source, target }) => ({ source, target })) });
  const rows = versionsAt(matched, ends);
  if (rows.length > 0) tx.queue(writeMatchedVersions, { rows });
}

/** Whoever was found to be behind a name of the one that goes is behind that name of the other one. */
function adoptContributions(tx: WriteTransaction, kept: EntityImage, gone: EntityImage): void {
  const known = new Set(contributionRowsOf(kept).map((row) => row.key));
  const contributions = contributionRowsOf(gone)
    .map((row) => ({ ...row, id: kept.id, key: `${kept.id}${row.key.slice(gone.id.length)}` }))
    .filter((row) => !known.has(row.key));
  writeRelations(tx, { contributions, keywords: [], venues: [], projects: [], references: [] });
}

/** Of two that are only mentioned the one that stays is known by the names of both. */
function completeMention(
  tx: WriteTransaction,
  label: 'Person' | 'Organization',
  { id, properties: kept }: EntityImage,
  { properties: gone }: EntityImage,
): void {
  const properties =
    label === 'Organization'
      ? { ...kept, country: kept.country ?? gone.country ?? null }
      : {
          ...kept,
          provisional: kept.provisional === true && gone.provisional === true,
          nameVariants: otherNames(kept, gone),
          nameText: [kept.nameText, gone.nameText].filter((text) => typeof text === 'string').join('; '),
        };
  tx.queue(writeEntities[label === 'Person' ? 'person' : 'organization'], {
    rows: [{ id, stateHash: null, properties }],
  });
}

function otherNames(kept: EntityImage['properties'], gone: EntityImage['properties']): unknown[] {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const names = new Set([...list(kept.nameVariants), gone.name, ...list(gone.nameVariants)]);
  names.delete(kept.name);
  return [...names];
}
