/**
 * Brings the graph to the folded states of a batch: entities, identifiers, names, and relationships, in one transaction.
 * Derived data is not written here (`src/derive/`); what it needs to know is returned as `Touched`.
 */
import { organizationKeys } from '../matching/organization/keys.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { stableId } from '../record/canonical.js';
import { decidingIdentifiers } from '../record/identity.js';
import { foldText } from '../record/keys.js';
import type { BibliographicRecord, OrganizationRecord, ProjectRecord } from '../record/record.js';
import { applyOrganizations } from './apply-organizations.js';
import { applyPeople } from './apply-people.js';
import { applyProjects } from './apply-projects.js';
import { applyPublications, keywordRowsOf } from './apply-publications.js';
import type { BeforeImage } from './before.js';
import { type DoubtfulPair, type EntityChange, Touched, type VersionPair } from './change.js';
import { Directory, formKey, personForms } from './directory.js';
import {
  closeSourceRecords,
  createMentionedOrganizations,
  createMentionedPeople,
  createMentionedProjects,
  type EntityRow,
  writeEntities,
  writeSourceRecords,
  writeVenues,
} from './entities.queries.js';
import { isOrganization, isPerson, isProject, isPublication } from './fold.js';
import { beforeOf, imagesOf } from './keep-before.js';
import { mentionsOf } from './mentions.js';
import {
  IDENTIFIER_WRITES,
  LABELS_WITH_IDENTIFIERS,
  NAME_FORM_WRITES,
  writeDoubtfulEnds,
  writeDoubtfulMatches,
  writeMatchedVersions,
} from './mentions.queries.js';
import { present, propertiesOf } from './properties.js';

/** An author keyword's concept, by URI; undefined if it is none. */
export type KeywordMapper = (text: string, language: string | undefined) => string | undefined;

export interface Applied {
  readonly touched: Touched;
  /** Identifiers that were left where they are because another entity carries them. */
  readonly shared: readonly DoubtfulPair[];
  /** What the graph was before, for whoever takes the batch back. */
  readonly before: BeforeImage;
}

/** A change narrowed to one kind of record. */
export interface Change<R extends BibliographicRecord> {
  readonly id: string;
  readonly state: R;
  readonly isNew: boolean;
  readonly source: string;
}

export async function apply(
  tx: WriteTransaction,
  changes: readonly EntityChange[],
  doubts: readonly DoubtfulPair[],
  versions: readonly VersionPair[],
  mapKeyword: KeywordMapper,
): Promise<Applied> {
  const changed = changes.filter((change) => change.stateChanged);
  const directory = new Directory();
  const states = changed.map((change) => change.folded.state);
  const mentions = states.flatMap((state) => mentionsOf(state));
  await directory.prefetch(
    tx,
    [...states.flatMap((state) => state.identifiers), ...mentions.flatMap((mention) => mention.identifiers)],
    [...states.flatMap(formKeysOf), ...mentions.map((mention) => formKey(mention.label, mention.form))],
  );
  for (const { id, folded } of changed)
    if (folded.state.kind === 'publication') directory.release(id, folded.state.identifiers);
  const shared = changed.flatMap((change) => registerEntity(directory, change));
  const images = await imagesOf(
    tx,
    changes.filter((change) => !change.isNew).map((change) => change.id),
  );
  // Of what folds to the same state the properties are written too: they say which record each field came from.
  await writeStates(tx, changes);
  const touched = new Touched();
  const publications = narrow(changed, isPublication);
  const people = narrow(changed, isPerson);
  const organizations = narrow(changed, isOrganization);
  const projects = narrow(changed, isProject);
  // Mentions are resolved before any is created, so that one statement a kind creates all.
  const relate = [
    await applyOrganizations(tx, organizations, directory, touched),
    await applyPeople(tx, people, directory, touched),
    await applyProjects(tx, projects, directory, touched),
    await applyPublications(tx, publications, directory, touched, mapKeyword),
  ];
  const pairs = doubtRows([...doubts, ...shared]);
  const keywords = publications.flatMap(keywordRowsOf);
  const before = await beforeOf(tx, {
    changes,
    images,
    directory,
    keywords: keywords.map((row) => ({ keyword: row.keyword, concept: mapKeyword(row.text, row.language) })),
    doubts: pairs.map((pair) => pair.id),
  });
  for (const id of before.made) if (id.startsWith('Person:')) touched.createdPeople.add(id);
  for (const { source, target } of versions) touched.matched.add(source).add(target);
  await writeMentioned(tx, directory);
  for (const write of relate) await write();
  await writeRecords(tx, changes);
  await writeDoubts(tx, pairs);
  // One of the two is new: whoever takes the batch back deletes it, and the link with it.
  if (versions.length > 0) tx.queue(writeMatchedVersions, { rows: versions });
  const told = new Set(doubts.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  return { touched, shared: shared.filter(({ a, b }) => !told.has(`${a} ${b}`)), before };
}

function narrow<R extends BibliographicRecord>(
  changes: readonly EntityChange[],
  is: (record: BibliographicRecord) => record is R,
): Change<R>[] {
  return changes.flatMap(({ id, isNew, folded }) =>
    is(folded.state) ? [{ id, isNew, state: folded.state, source: sourceOf(folded.provenance.partnerships) }] : [],
  );
}

/** The source of a record, by its key `source|sourceId|hash`. */
const sourceOf = (key = '') => key.slice(0, Math.max(0, key.indexOf('|')));

/** Keys of the names under which an entity is found. */
export function formKeysOf(state: BibliographicRecord): string[] {
  if (state.kind === 'person')
    return personForms(state.name, state.nameVariants).map((form) => formKey('Person', form));
  if (state.kind === 'organization') return organizationForms(state).map((form) => formKey('Organization', form));
  if (state.kind === 'project') return projectForms(state).map((form) => formKey('Project', form));
  return [];
}

export function organizationForms(state: OrganizationRecord): string[] {
  const names = [state.name, ...state.aliases.map((alias) => alias.name)].map(foldText);
  return [...new Set([...names, ...organizationKeys(state)])];
}

export function projectForms(state: ProjectRecord): string[] {
  return [...new Set([state.title, ...state.titles.map((title) => title.text)].map(foldText))];
}

function registerEntity(directory: Directory, { id, folded: { state } }: EntityChange): DoubtfulPair[] {
  const taken =
    state.kind === 'person'
      ? directory.register('Person', id, state.identifiers, personForms(state.name, state.nameVariants))
      : state.kind === 'organization'
        ? directory.register('Organization', id, state.identifiers, organizationForms(state), state.country)
        : state.kind === 'project'
          ? directory.register('Project', id, state.identifiers, projectForms(state))
          : directory.register('Publication', id, state.identifiers, []);
  // Chapters share the ISBN of their book, and pages hold many outputs: that is no doubt.
  return decidingIdentifiers(taken).flatMap((key) => {
    const owner = directory.owner(key);
    return owner === undefined ? [] : [{ a: id, b: owner, because: [`${key} belongs to another entity too`] }];
  });
}

async function writeStates(tx: WriteTransaction, changed: readonly EntityChange[]): Promise<void> {
  const rows: Record<BibliographicRecord['kind'], EntityRow[]> = {
    publication: [],
    person: [],
    organization: [],
    project: [],
  };
  for (const { id, kind, folded, stateHash } of changed) {
    rows[kind].push({ id, stateHash, properties: present(propertiesOf(id, folded.state, folded.provenance)) });
  }
  for (const kind of ['organization', 'person', 'project', 'publication'] as const) {
    if (rows[kind].length > 0) tx.queue(writeEntities[kind], { rows: rows[kind] });
  }
}

async function writeMentioned(tx: WriteTransaction, directory: Directory): Promise<void> {
  const { people, organizations, projects, venues, identifiers, nameForms } = directory.mentioned;
  if (organizations.size > 0) tx.queue(createMentionedOrganizations, { rows: [...organizations.values()] });
  if (people.size > 0)
    tx.queue(createMentionedPeople, {
      rows: [...people.values()].map((row) => ({ ...row, properties: present(row.properties) })),
    });
  if (projects.size > 0) tx.queue(createMentionedProjects, { rows: [...projects.values()] });
  if (venues.size > 0) tx.queue(writeVenues, { rows: [...venues.values()] });
  for (const label of LABELS_WITH_IDENTIFIERS) {
    const own = [...identifiers.values()].filter((row) => row.id.startsWith(`${label}:`));
    if (own.length > 0) tx.queue(IDENTIFIER_WRITES[label], { rows: own });
    if (label === 'Publication') continue;
    const forms = [...nameForms.values()].filter((row) => row.id.startsWith(`${label}:`));
    if (forms.length > 0) tx.queue(NAME_FORM_WRITES[label], { rows: forms });
  }
}

async function writeRecords(tx: WriteTransaction, changes: readonly EntityChange[]): Promise<void> {
  const closed = changes.flatMap((change) => change.closed);
  if (closed.length > 0) tx.queue(closeSourceRecords, { keys: closed });
  for (const kind of ['organization', 'person', 'project', 'publication'] as const) {
    const rows = changes.filter((change) => change.kind === kind).flatMap((change) => change.records);
    if (rows.length > 0) tx.queue(writeSourceRecords[kind], { rows });
  }
}

type DoubtRow = DoubtfulPair & { readonly id: string };

function doubtRows(doubts: readonly DoubtfulPair[]): DoubtRow[] {
  return doubts
    .filter(({ a, b }) => a.startsWith('Publication:') && b.startsWith('Publication:') && a !== b)
    .map(({ a, b, because }) => ({ id: stableId('DoubtfulMatch', ...[a, b].sort()), a, b, because }));
}

async function writeDoubts(tx: WriteTransaction, pairs: readonly DoubtRow[]): Promise<void> {
  if (pairs.length === 0) return;
  tx.queue(writeDoubtfulMatches, { rows: pairs.map(({ id, because }) => ({ id, reasons: because })) });
  const ends = pairs.flatMap(({ id, a, b }) => [a, b].map((publication) => ({ id, publication })));
  tx.queue(writeDoubtfulEnds, { rows: ends });
}
