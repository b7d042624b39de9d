/**
 * Takes one batch back: what it made goes, what it changed is put back as it was. Like `apply`, it writes no derived data
 * and returns what must be derived again; `removeMade` follows once that is done, since what is deleted must first be seen
 * to count nowhere.
 */
import type { WriteTransaction } from '../neo4j/database.js';
import type { RecordKind } from '../record/record.js';
import { pairs } from './apply-organizations.js';
import type { BeforeImage, EntityImage } from './before.js';
import {
  DELETE_ENTITIES,
  deleteDoubts,
  deleteLooseIdentifiers,
  deleteLooseNameForms,
  deleteSourceRecords,
  dropIdentifiers,
  dropKeywordConcepts,
  dropNameForms,
  ENTITY_IMAGES,
  reopenSourceRecords,
  restoreSourceRecords,
  restoreVenues,
  unbringSourceRecords,
  undescribeEntities,
} from './before.queries.js';
import { Touched } from './change.js';
import { ENTITY_LABELS, writeEntities } from './entities.queries.js';
import { imagesOf } from './keep-before.js';
import { IDENTIFIER_WRITES, LABELS_WITH_IDENTIFIERS, NAME_FORM_WRITES } from './mentions.queries.js';
import {
  labelMembers,
  labelOrganizations,
  parentsOfOrganizations,
  peopleOfOrganizations,
} from './relations.queries.js';
import { restoreRelations } from './restore-relations.js';

/** An image of nothing. */
export const NOTHING_BEFORE: BeforeImage = {
  made: [],
  doubts: [],
  brought: [],
  closed: [],
  again: [],
  changed: [],
  identifiers: [],
  forms: [],
  venues: [],
  concepts: [],
  gone: [],
};

export interface TakenBack {
  readonly touched: Touched;
  /** Entities to be deleted after derived data was computed again. */
  readonly made: readonly string[];
  /** Identifiers and names that may lead nowhere then. */
  readonly identifiers: readonly string[];
  readonly forms: readonly string[];
}

const labelOf = (id: string) => id.slice(0, id.indexOf(':'));
const withLabel = (ids: readonly string[], label: string) => ids.filter((id) => labelOf(id) === label);

export async function takeBack(tx: WriteTransaction, image: BeforeImage): Promise<TakenBack> {
  const restored = [...image.changed, ...image.gone];
  const now = await imagesOf(tx, [...image.made, ...restored.map((entity) => entity.id)]);
  const venues = withLabel(image.made, 'Venue');
  if (venues.length > 0)
    for (const venue of await tx.read(ENTITY_IMAGES.venue, { ids: venues })) now.set(venue.id, venue);
  // What was made is first emptied, so that nothing derived rests on it.
  const emptied = image.made.flatMap((id) => {
    const entity = now.get(id);
    return entity === undefined ? [] : [emptyImage(id)];
  });
  const touched = touchedBy([...emptied, ...restored], now);
  for (const id of loseNames(tx, image, [...emptied, ...restored], now)) touched.unidentified.add(id);
  writeStates(tx, restored);
  gainNames(tx, restored);
  const organizations = {
    ids: withLabel(
      [...emptied, ...restored].map((entity) => entity.id),
      'Organization',
    ),
  };
  const before = pairs(await tx.read(parentsOfOrganizations, organizations));
  restoreRelations(tx, [...emptied, ...restored]);
  const after = pairs(await tx.read(parentsOfOrganizations, organizations));
  for (const id of organizations.ids) if (before.get(id) !== after.get(id)) touched.moved.add(id);
  await labelAnew(tx, restored, organizations.ids);
  takeBackOthers(tx, image);
  const all = [...now.values()];
  return {
    touched,
    made: image.made,
    identifiers: [
      ...all.flatMap((entity) => [...entity.identifiers, ...entity.references.map((reference) => reference.key)]),
      ...image.identifiers.map((row) => row.key),
    ],
    forms: [...all.flatMap((entity) => entity.forms), ...image.forms.map((row) => row.key)],
  };
}

/** Deletes what the batch made. */
export function removeMade(tx: WriteTransaction, { made, identifiers, forms }: TakenBack): void {
  for (const label of ['Publication', 'Person', 'Organization', 'Project', 'Venue', 'Keyword'] as const) {
    const ids = withLabel(made, label);
    if (ids.length > 0) tx.queue(DELETE_ENTITIES[label], { ids });
  }
  if (identifiers.length > 0) tx.queue(deleteLooseIdentifiers, { keys: [...new Set(identifiers)] });
  if (forms.length > 0) tx.queue(deleteLooseNameForms, { keys: [...new Set(forms)] });
}

export const emptyImage = (id: string): EntityImage => ({
  id,
  properties: {},
  identifiers: [],
  forms: [],
  references: [],
  contributions: [],
  venues: [],
  keywords: [],
  projects: [],
  versions: [],
  memberships: [],
  parents: [],
  partnerships: [],
  involvements: [],
});

function touchedBy(wantedImages: readonly EntityImage[], now: ReadonlyMap<string, EntityImage>): Touched {
  const touched = new Touched();
  for (const { id } of wantedImages) {
    if (labelOf(id) === 'Publication') touched.publications.add(id);
    if (labelOf(id) === 'Person') touched.people.add(id);
    if (labelOf(id) === 'Organization') touched.organizations.add(id);
    if (labelOf(id) === 'Project') touched.projects.add(id);
  }
  for (const { contributions, involvements, parents } of [...wantedImages, ...now.values()]) {
    for (const id of [...contributions.map((entry) => entry.who), ...involvements.map((entry) => entry.other)])
      if (labelOf(id) === 'Person') touched.people.add(id);
    for (const id of [...involvements.map((entry) => entry.other), ...parents.map((entry) => entry.organization)])
      if (labelOf(id) === 'Organization') touched.organizations.add(id);
  }
  return touched;
}

/** @returns outputs that lost an identifier */
function loseNames(
  tx: WriteTransaction,
  image: BeforeImage,
  entities: readonly EntityImage[],
  now: ReadonlyMap<string, EntityImage>,
): string[] {
  const identifiers = [...image.identifiers];
  const forms = [...image.forms];
  for (const { id, identifiers: keptIdentifiers, forms: keptForms } of entities) {
    const entity = now.get(id);
    for (const key of entity?.identifiers ?? []) if (!keptIdentifiers.includes(key)) identifiers.push({ id, key });
    for (const key of entity?.forms ?? []) if (!keptForms.includes(key)) forms.push({ id, key });
  }
  if (identifiers.length > 0) tx.queue(dropIdentifiers, { rows: identifiers });
  if (forms.length > 0) tx.queue(dropNameForms, { rows: forms });
  return withLabel(
    identifiers.map((row) => row.id),
    'Publication',
  );
}

function gainNames(tx: WriteTransaction, restored: readonly EntityImage[]): void {
  for (const label of LABELS_WITH_IDENTIFIERS) {
    const own = restored.filter((entity) => labelOf(entity.id) === label);
    const identifiers = own.flatMap(({ id, identifiers: keys }) => keys.map((key) => ({ id, key })));
    if (identifiers.length > 0) tx.queue(IDENTIFIER_WRITES[label], { rows: identifiers });
    if (label === 'Publication') continue;
    const forms = own.flatMap(({ id, forms: keys }) => keys.map((key) => ({ id, key })));
    if (forms.length > 0) tx.queue(NAME_FORM_WRITES[label], { rows: forms });
  }
}

function writeStates(tx: WriteTransaction, restored: readonly EntityImage[]): void {
  for (const kind of ['organization', 'person', 'project', 'publication'] as const satisfies readonly RecordKind[]) {
    const rows = restored
      .filter((entity) => labelOf(entity.id) === ENTITY_LABELS[kind])
      .map(({ id, properties }) => ({ id, stateHash: textOrNull(properties.stateHash), properties }));
    if (rows.length > 0) tx.queue(writeEntities[kind], { rows });
  }
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

async function labelAnew(
  tx: WriteTransaction,
  restored: readonly EntityImage[],
  organizations: readonly string[],
): Promise<void> {
  const own = withLabel(
    restored.map((entity) => entity.id),
    'Organization',
  );
  if (own.length > 0) tx.queue(labelOrganizations, { ids: own });
  const people = new Set(
    withLabel(
      restored.map((entity) => entity.id),
      'Person',
    ),
  );
  if (organizations.length > 0)
    for (const { id } of await tx.read(peopleOfOrganizations, { ids: organizations })) people.add(id);
  if (people.size > 0) tx.queue(labelMembers, { ids: [...people] });
}

function takeBackOthers(tx: WriteTransaction, image: BeforeImage): void {
  if (image.venues.length > 0) tx.queue(restoreVenues, { rows: image.venues });
  if (image.concepts.length > 0) tx.queue(dropKeywordConcepts, { rows: image.concepts });
  if (image.closed.length > 0) tx.queue(reopenSourceRecords, { keys: image.closed });
  if (image.again.length > 0) {
    tx.queue(restoreSourceRecords, { rows: image.again });
    tx.queue(unbringSourceRecords, { rows: image.again });
    tx.queue(undescribeEntities, { rows: image.again });
  }
  if (image.brought.length > 0) tx.queue(deleteSourceRecords, { keys: image.brought });
  if (image.doubts.length > 0) tx.queue(deleteDoubts, { ids: image.doubts });
}
