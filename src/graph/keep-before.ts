/** Looks at what a batch will write, before it does: what of it is there already, and how. */
import type { WriteTransaction } from '../neo4j/database.js';
import type { RecordKind } from '../record/record.js';
import type { BeforeImage, EntityImage } from './before.js';
import {
  conceptsOfKeywordIds,
  ENTITY_IMAGES,
  EXISTING,
  existingDoubts,
  existingVenues,
  sourceRecordImages,
  writeBeforeImage,
} from './before.queries.js';
import type { EntityChange } from './change.js';
import type { Directory, Mentioned } from './directory.js';
import { ENTITY_LABELS } from './entities.queries.js';
import { entitiesByIdentifier, entitiesByNameForm } from './mentions.queries.js';

const KINDS = ['publication', 'person', 'organization', 'project'] as const satisfies readonly RecordKind[];

/** The entities of these kinds among the ids, as they stand. */
export async function imagesOf(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, EntityImage>> {
  const found = new Map<string, EntityImage>();
  for (const kind of KINDS) {
    const own = ids.filter((id) => id.startsWith(`${ENTITY_LABELS[kind]}:`));
    if (own.length === 0) continue;
    for (const image of await tx.read(ENTITY_IMAGES[kind], { ids: own })) found.set(image.id, image);
  }
  return found;
}

export interface Coming {
  readonly changes: readonly EntityChange[];
  /** The described entities that are there, by id. */
  readonly images: ReadonlyMap<string, EntityImage>;
  readonly directory: Directory;
  readonly keywords: readonly { readonly keyword: string; readonly concept: string | undefined }[];
  /** Ids of doubtful matches. */
  readonly doubts: readonly string[];
}

/** Call it after mentions are resolved and before they are written. */
export async function beforeOf(tx: WriteTransaction, coming: Coming): Promise<BeforeImage> {
  const { changes, images, directory } = coming;
  const { mentioned } = directory;
  const made = changes.map((change) => change.id).filter((id) => !images.has(id));
  made.push(...(await missing(tx, 'Person', [...mentioned.people.keys()])));
  made.push(...(await missing(tx, 'Organization', [...mentioned.organizations.keys()])));
  made.push(...(await missing(tx, 'Project', [...mentioned.projects.keys()])));
  const { venues, newVenues } = await venuesBefore(tx, mentioned);
  made.push(...newVenues);
  const keywords = [...new Set(coming.keywords.map((row) => row.keyword))];
  const newKeywords = new Set(await missing(tx, 'Keyword', keywords));
  const all = new Set([...made, ...newKeywords]);
  const onlyMentioned = (id: string) => !all.has(id) && !images.has(id);
  return {
    made: [...all],
    doubts: await absentDoubts(tx, coming.doubts),
    ...(await recordsBefore(tx, changes)),
    changed: [...images.values()],
    identifiers: await newIdentifiers(tx, directory, onlyMentioned),
    forms: await newForms(tx, directory, onlyMentioned),
    venues,
    concepts: await newConcepts(
      tx,
      coming.keywords.filter((row) => !newKeywords.has(row.keyword)),
    ),
    gone: [],
  };
}

async function missing(tx: WriteTransaction, label: keyof typeof EXISTING, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set((await tx.read(EXISTING[label], { ids })).map((row) => row.id));
  return ids.filter((id) => !found.has(id));
}

async function venuesBefore(tx: WriteTransaction, { venues }: Mentioned) {
  if (venues.size === 0) return { venues: [], newVenues: [] };
  const ids = [...venues.keys()];
  const before = await tx.read(existingVenues, { ids });
  const found = new Set(before.map((row) => row.id));
  const filled = before.filter(({ id, abbreviation, publisher }) => {
    const row = venues.get(id);
    return (abbreviation === null && row?.abbreviation) || (publisher === null && row?.publisher);
  });
  return { venues: filled, newVenues: ids.filter((id) => !found.has(id)) };
}

async function absentDoubts(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = new Set((await tx.read(existingDoubts, { ids })).map((row) => row.id));
  return [...new Set(ids)].filter((id) => !found.has(id));
}

async function recordsBefore(tx: WriteTransaction, changes: readonly EntityChange[]) {
  const keys = changes.flatMap((change) => change.records.map((record) => record.key));
  const again = keys.length === 0 ? [] : await tx.read(sourceRecordImages, { keys });
  const known = new Set(again.map((row) => row.key));
  return {
    brought: keys.filter((key) => !known.has(key)),
    closed: changes.flatMap((change) => change.closed),
    again,
  };
}

type Given = { readonly id: string; readonly key: string };

async function newIdentifiers(tx: WriteTransaction, directory: Directory, isMentioned: (id: string) => boolean) {
  const rows = [...directory.mentioned.identifiers.values()].filter((row) => isMentioned(row.id));
  return absent(directory, rows, (keys) => tx.read(entitiesByIdentifier, { keys }));
}

async function newForms(tx: WriteTransaction, directory: Directory, isMentioned: (id: string) => boolean) {
  const rows = [...directory.mentioned.nameForms.values()].filter((row) => isMentioned(row.id));
  return absent(directory, rows, (keys) => tx.read(entitiesByNameForm, { keys }));
}

/** Those of the rows that the graph does not have; what the directory looked for in this transaction is not looked for again. */
async function absent(
  directory: Directory,
  rows: readonly Given[],
  fetch: (keys: readonly string[]) => Promise<readonly Given[]>,
): Promise<Given[]> {
  const keys = rows.filter(({ id, key }) => directory.had(id, key) === undefined).map((row) => row.key);
  const found = new Set((keys.length > 0 ? await fetch(keys) : []).map(({ id, key }) => `${id} ${key}`));
  return rows.filter(({ id, key }) => !(directory.had(id, key) ?? found.has(`${id} ${key}`)));
}

async function newConcepts(tx: WriteTransaction, keywords: Coming['keywords']) {
  const wanted = new Map<string, { keyword: string; concept: string }>();
  for (const { keyword, concept } of keywords)
    if (concept !== undefined) wanted.set(`${keyword} ${concept}`, { keyword, concept });
  if (wanted.size === 0) return [];
  const ids = [...new Set([...wanted.values()].map((row) => row.keyword))];
  for (const { id, concept } of await tx.read(conceptsOfKeywordIds, { ids })) wanted.delete(`${id} ${concept}`);
  return [...wanted.values()];
}

/**
 * Keeps the image with its run, numbered as the batch is.
 *
 * @param gone people who went with the batch because nothing held them
 */
export function keepBefore(
  tx: WriteTransaction,
  run: string,
  number: number,
  before: BeforeImage,
  gone: readonly EntityImage[],
): void {
  const made = new Set(before.made);
  const image: BeforeImage = { ...before, gone: gone.filter((person) => !made.has(person.id)) };
  tx.queue(writeBeforeImage, { run, id: `${run}|${number}`, number, image: JSON.stringify(image) });
}
