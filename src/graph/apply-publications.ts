/** The relationships of publications: contributions with affiliations, venue, keywords, projects, references. */
import type { WriteTransaction } from '../neo4j/database.js';
import { displayName, foldText, nameForm, orderKey, yearOf } from '../record/keys.js';
import type { ContributionRecord, PublicationRecord } from '../record/record.js';
import type { Change, KeywordMapper } from './apply.js';
import type { CreatedOutput, Touched } from './change.js';
import { claimsOnPublications } from './claims.queries.js';
import type { Directory } from './directory.js';
import { writeKeywords } from './entities.queries.js';
import { keywordId } from './keys.js';
import { deleteIdentifiersOfPublications } from './mentions.queries.js';
import {
  type ContributionRow,
  contributionsOfPublications,
  deleteAffiliations,
  deleteContributions,
  deleteContributionsBy,
  deleteKeywordsOf,
  deleteProjectsOf,
  deleteVenuesOf,
  PUBLICATION_REFERENCES,
  type ReferenceKind,
  WRITE_CONTRIBUTIONS,
  writeAffiliations,
  writeKeywordConcepts,
  writeKeywordsOf,
  writeProjectsOf,
  writeVenuesOf,
} from './relations.queries.js';

interface Rows {
  readonly contributions: (ContributionRow & { readonly affiliations: readonly string[] })[];
  readonly keywords: { id: string; keyword: string; position: number; text: string; language: string | undefined }[];
  readonly venues: { id: string; venue: string }[];
  readonly projects: { id: string; project: string }[];
  readonly references: { id: string; key: string; kind: ReferenceKind }[];
}

/** Resolves what the publications mention; the returned function writes the relationships once all mentioned entities exist. */
export async function applyPublications(
  tx: WriteTransaction,
  changes: readonly Change<PublicationRecord>[],
  directory: Directory,
  touched: Touched,
  mapKeyword: KeywordMapper,
): Promise<() => Promise<void>> {
  if (changes.length === 0) return async () => {};
  // Of the new ones nothing has to be looked up or taken away.
  const old = changes.filter((change) => !change.isNew).map((change) => change.id);
  const known: Known = { existing: new Map(), claimed: old.length > 0 ? await claimsOn(tx, old) : new Map() };
  if (old.length > 0)
    for (const row of await tx.read(contributionsOfPublications, { ids: old })) {
      known.existing.set(row.key, row.who);
      if (isPersonId(row.who)) touched.people.add(row.who);
    }
  const rows: Rows = { contributions: [], keywords: [], venues: [], projects: [], references: [] };
  for (const change of changes) {
    touched.publications.add(change.id);
    const first = rows.contributions.length;
    collect(change, directory, known, rows);
    const contributions = rows.contributions.slice(first);
    if (change.isNew) touched.created.set(change.id, createdOutput(change, contributions));
    else for (const { who } of contributions) if (isPersonId(who)) touched.people.add(who);
  }
  return async () => {
    if (old.length > 0) await removeUnwanted(tx, changes, old, rows, touched);
    if (rows.keywords.length > 0) createKeywords(tx, rows.keywords, mapKeyword);
    writeRelations(tx, rows);
  };
}

const isPersonId = (id: string) => id.startsWith('Person:');

function createdOutput(change: Change<PublicationRecord>, contributions: Rows['contributions']): CreatedOutput {
  const { state } = change;
  const authors = contributions.filter((row) => row.role === 'AUTHOR');
  return {
    year: yearOf(state.publishedOn),
    authorCount: authors.length,
    authors: [...new Set(authors.map((row) => row.who).filter(isPersonId))],
    title: state.title,
    abstract: state.abstract,
    language: state.language,
    keywords: keywordRowsOf(change).map((row) => row.text),
    refers: state.cites.length > 0 || state.versionOf.length > 0,
    affiliated: authors.some((row) => row.affiliations.length > 0),
  };
}

/** Who is behind a contribution, by its key: whoever was found before, and whoever a person decided on. */
interface Known {
  readonly existing: Map<string, string>;
  readonly claimed: ReadonlyMap<string, string>;
}

async function claimsOn(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  const claims = (await tx.read(claimsOnPublications, { ids })).sort((a, b) => (a.at < b.at ? -1 : 1));
  return new Map(claims.flatMap(({ id, marks, person }) => marks.map((mark) => [`${id}|${mark}`, person])));
}

/** Takes away what the states of outputs that were here before no longer hold. */
async function removeUnwanted(
  tx: WriteTransaction,
  changes: readonly Change<PublicationRecord>[],
  old: readonly string[],
  rows: Rows,
  touched: Touched,
): Promise<void> {
  const identifiers = changes
    .filter((change) => !change.isNew)
    .map(({ id, state }) => ({ id, keys: state.identifiers }));
  for (const { id } of await tx.write(deleteIdentifiersOfPublications, { rows: identifiers }))
    touched.unidentified.add(id);
  removeRelations(tx, old, rows);
}

/** Takes away the relationships of these outputs that are not among the rows. */
export function removeRelations(tx: WriteTransaction, old: readonly string[], rows: Rows): void {
  const before = new Set(old);
  const contributions = rows.contributions.filter((row) => before.has(row.id));
  tx.queue(deleteContributions, { rows: wanted(old, contributions, (row) => row.key) });
  if (contributions.length > 0) {
    tx.queue(deleteContributionsBy, { rows: contributions.map(({ key, who }) => ({ key, who })) });
    tx.queue(deleteAffiliations, {
      rows: contributions.map(({ key, affiliations }) => ({ key, organizations: affiliations })),
    });
  }
  tx.queue(deleteVenuesOf, { rows: wanted(old, rows.venues, (row) => row.venue) });
  tx.queue(deleteKeywordsOf, { rows: wanted(old, rows.keywords, (row) => row.keyword) });
  tx.queue(deleteProjectsOf, { rows: wanted(old, rows.projects, (row) => row.project) });
  tx.queue(PUBLICATION_REFERENCES.remove, { rows: wanted(old, rows.references, (row) => `${row.kind}|${row.key}`) });
}

function collect({ id, state }: Change<PublicationRecord>, directory: Directory, known: Known, rows: Rows): void {
  // An author may also be the editor; two authors of one name are two people.
  const inRole = new Map<string, Set<string>>();
  const occurrences = new Map<string, number>();
  for (const [position, entry] of state.contributions.entries()) {
    const mark = contributionMark(entry);
    const occurrence = (occurrences.get(mark) ?? 0) + 1;
    occurrences.set(mark, occurrence);
    const key = `${id}|${mark}|${occurrence}`;
    const others = inRole.get(entry.role) ?? new Set<string>();
    const who = whoContributed(entry, key, directory, known, others);
    inRole.set(entry.role, others.add(who));
    const name = entry.person?.name;
    rows.contributions.push({
      id,
      key,
      position,
      role: entry.role,
      corresponding: entry.corresponding ?? null,
      // Null where the source only points to somebody: who that is called may come in a later record.
      nameAsWritten:
        entry.nameAsWritten ?? (name === undefined ? (entry.organization?.name ?? null) : displayName(name)),
      family:
        name?.family === undefined ? null : [name.particle, name.family].filter((part) => part !== undefined).join(' '),
      given: name?.given ?? null,
      literal: name === undefined ? (entry.organization?.name ?? null) : (name.literal ?? null),
      who,
      affiliations: [...new Set(entry.affiliations.map((mention) => directory.affiliation(mention)))],
    });
  }
  rows.keywords.push(...keywordRowsOf({ id, state }));
  if (state.venue !== undefined) rows.venues.push({ id, venue: directory.venue(state.venue) });
  for (const mention of state.projects) rows.projects.push({ id, project: directory.project(mention) });
  for (const key of state.cites) rows.references.push({ id, key, kind: 'CITES' });
  for (const key of state.versionOf) rows.references.push({ id, key, kind: 'VERSION_OF' });
}

/** The keywords of a publication, each once. */
export function keywordRowsOf({ id, state }: Pick<Change<PublicationRecord>, 'id' | 'state'>): Rows['keywords'] {
  const rows = new Map<string, Rows['keywords'][number]>();
  for (const [position, { text, language }] of state.keywords.entries()) {
    const keyword = keywordId(text);
    if (!rows.has(keyword)) rows.set(keyword, { id, keyword, position, text, language: language ?? state.language });
  }
  return [...rows.values()];
}

/** Publication + name or id + occurrence: the key of a contribution, so that a claim survives a new author list. */
function contributionMark(entry: ContributionRecord): string {
  const name = entry.person?.name;
  const form = name !== undefined ? nameForm(name) : foldText(entry.organization?.name ?? '');
  return form || (entry.person?.identifiers[0] ?? entry.organization?.identifiers[0] ?? 'unnamed');
}

function whoContributed(
  entry: ContributionRecord,
  key: string,
  directory: Directory,
  { existing, claimed }: Known,
  others: ReadonlySet<string>,
): string {
  const decided = claimed.get(key);
  if (decided !== undefined) return decided;
  if (entry.organization !== undefined) return directory.organization(entry.organization);
  const mention = entry.person ?? { identifiers: [] };
  const identified = mention.identifiers
    .map((identifier) => directory.owner(identifier))
    .find((owner) => owner?.startsWith('Person:'));
  const before = existing.get(key);
  // Who was found or decided on before stays, unless an identifier now says otherwise.
  if (identified === undefined && before?.startsWith('Person:') && mention.identifiers.length === 0) return before;
  return directory.person(mention, key, others);
}

/** Writes the relationships; what they lead to is there. */
export function writeRelations(tx: WriteTransaction, rows: Rows): void {
  writeContributionRows(tx, rows);
  if (rows.venues.length > 0) tx.queue(writeVenuesOf, { rows: rows.venues });
  if (rows.keywords.length > 0)
    tx.queue(writeKeywordsOf, {
      rows: rows.keywords.map(({ id, keyword, position, text }) => ({ id, keyword, position, text })),
    });
  if (rows.projects.length > 0) tx.queue(writeProjectsOf, { rows: rows.projects });
  if (rows.references.length > 0) tx.queue(PUBLICATION_REFERENCES.write, { rows: rows.references });
}

function writeContributionRows(tx: WriteTransaction, rows: Rows): void {
  if (rows.contributions.length === 0) return;
  const contributions = rows.contributions.map(({ affiliations: _, ...row }) => row);
  const people = contributions.filter((row) => isPersonId(row.who));
  const groups = contributions.filter((row) => !isPersonId(row.who));
  if (people.length > 0) tx.queue(WRITE_CONTRIBUTIONS.Person, { rows: people });
  if (groups.length > 0) tx.queue(WRITE_CONTRIBUTIONS.Organization, { rows: groups });
  const affiliations = rows.contributions.flatMap(({ key, affiliations: all }) =>
    all.map((organization, position) => ({ key, organization, position })),
  );
  if (affiliations.length > 0) tx.queue(writeAffiliations, { rows: affiliations });
}

function createKeywords(tx: WriteTransaction, rows: Rows['keywords'], mapKeyword: KeywordMapper): void {
  // The first spelling stays, in a batch as in the graph: what a keyword is called must not depend on where a batch ends.
  const unique = new Map<string, Rows['keywords'][number]>();
  for (const row of rows) if (!unique.has(row.keyword)) unique.set(row.keyword, row);
  tx.queue(writeKeywords, {
    rows: [...unique.values()].map(({ keyword, text, language }) => ({
      id: keyword,
      text,
      textOrder: orderKey(text, keyword),
      language: language ?? null,
    })),
  });
  const concepts = [...unique.values()].flatMap(({ keyword, text, language }) => {
    const concept = mapKeyword(text, language);
    return concept === undefined ? [] : [{ keyword, concept }];
  });
  if (concepts.length > 0) tx.queue(writeKeywordConcepts, { rows: concepts });
}

/** For each id the keys that may stay. */
export function wanted<R extends { id: string }>(
  ids: readonly string[],
  rows: readonly R[],
  keyOf: (row: R) => string,
): { id: string; keys: string[] }[] {
  const byId = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const row of rows) byId.get(row.id)?.push(keyOf(row));
  return [...byId].map(([id, keys]) => ({ id, keys }));
}
