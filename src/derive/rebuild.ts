/**
 * `whorl rebuild`: derived data made again for the whole graph, with the functions that `derive` calls for what a batch
 * touched. Each batch is one transaction that holds the write lease; memory does not grow with the graph. A rebuild that was
 * interrupted is run again.
 */
import { Touched } from '../graph/change.js';
import { writeEntities } from '../graph/entities.queries.js';
import { fold } from '../graph/fold.js';
import type { Lease } from '../graph/lease.js';
import { propertiesOf } from '../graph/properties.js';
import { storedEntities } from '../graph/stored-entities.js';
import { writeCorpusSnapshot } from '../graph/vocabulary.queries.js';
import type { Database, WriteTransaction } from '../neo4j/database.js';
import { contentHash } from '../record/canonical.js';
import { DEFAULT_CONSORTIUM_LIMIT, deleteUnheldPeople } from './derive.js';
import { bumpRevision, graphRevision } from './derive.queries.js';
import { loadFingerprinter } from './fingerprinter.js';
import { deriveFingerprints } from './fingerprints.js';
import { deriveKeywords } from './keywords.js';
import { deriveShownAs } from './mapped-concepts.js';
import { deriveOrganizationTies } from './organization-ties.js';
import { rebuildProjectTies } from './project-ties.js';
import { documentFrequencies, PAGES, type Page, rollupPairsOfOrganizations } from './rebuild.queries.js';
import { deriveReferences } from './references.js';
import { deriveCounts, rollupKey, sumUp } from './rollups.js';
import { deleteImpossibleTies, rebuildTies } from './ties.js';

export const REBUILD_TARGETS = ['fingerprints', 'ties', 'rollups', 'references', 'properties', 'all'] as const;
export type RebuildTarget = (typeof REBUILD_TARGETS)[number];

export interface RebuildProgress {
  /** What is being made, as people say it. */
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

export interface RebuildReport {
  /** How many of each kind were gone through, by step. */
  readonly steps: Readonly<Record<string, number>>;
  /** The number of the corpus statistics that fingerprints are now made with. */
  readonly snapshot?: number;
}

export interface Rebuild {
  readonly database: Database;
  readonly lease: Lease;
  readonly consortiumLimit: number;
  readonly onProgress: (progress: RebuildProgress) => void;
  readonly steps: Record<string, number>;
}

// A fingerprint needs the text, a person all outputs, a roll-up all its outputs, an organisation those of its partners.
export const PUBLICATIONS_AT_ONCE = 250;
const PEOPLE_AT_ONCE = 200;
const ROLLUPS_AT_ONCE = 100;
const ORGANIZATIONS_AT_ONCE = 20;
export const KEYWORDS_AT_ONCE = 1_000;

/**
 * What else changes with a kind of derived data is rebuilt after it: references decide which outputs count, and roll-ups
 * hold sums of fingerprints.
 */
export async function rebuild(
  database: Database,
  lease: Lease,
  what: RebuildTarget,
  onProgress: (progress: RebuildProgress) => void = () => {},
  consortiumLimit = DEFAULT_CONSORTIUM_LIMIT,
): Promise<RebuildReport> {
  const run: Rebuild = { database, lease, consortiumLimit, onProgress, steps: {} };
  const wants = (...targets: readonly RebuildTarget[]) => targets.includes(what) || what === 'all';
  if (wants('properties')) await rebuildProperties(run);
  if (wants('references')) await rebuildReferences(run);
  const snapshot = wants('fingerprints') ? await rebuildFingerprints(run) : undefined;
  if (wants('references', 'ties')) await rebuildPeopleAndProjects(run);
  if (wants('references', 'fingerprints', 'rollups')) await rebuildRollups(run);
  return { steps: run.steps, ...(snapshot !== undefined && { snapshot }) };
}

/** Goes through all of a kind in pages by id, which writes in between do not disturb. */
export async function inBatches(
  { database, lease, onProgress, steps }: Rebuild,
  step: string,
  page: Page,
  size: number,
  work: (tx: WriteTransaction, ids: readonly string[], revision: number) => Promise<void>,
): Promise<void> {
  const total = (await database.read(PAGES[page].count, {}))[0]?.count ?? 0;
  let done = 0;
  let after: string | undefined = '';
  while (after !== undefined) {
    const ids: string[] = (await database.read(PAGES[page].ids, { after, size })).map((row) => row.id);
    if (ids.length > 0) {
      await lease.transaction('rebuild', async (tx) => {
        await tx.write(bumpRevision, {});
        const [state] = await tx.read(graphRevision, {});
        await work(tx, ids, state?.revision ?? 0);
      });
      done += ids.length;
    }
    onProgress({ step, done, total: Math.max(done, total) });
    after = ids.length < size ? undefined : ids.at(-1);
  }
  steps[step] = done;
}

/** What the records of outputs add up to, written again: keys made by rules that have changed since. */
async function rebuildProperties(run: Rebuild): Promise<void> {
  await inBatches(run, 'properties of outputs', 'publications', PUBLICATIONS_AT_ONCE, async (tx, ids) => {
    const rows = [...(await storedEntities(tx, ids))].map(([id, { records, corrections }]) => {
      const { state, provenance } = fold(records, corrections);
      return { id, stateHash: contentHash(state), properties: propertiesOf(id, state, provenance) };
    });
    if (rows.length > 0) tx.queue(writeEntities.publication, { rows });
  });
}

async function rebuildReferences(run: Rebuild): Promise<void> {
  await inBatches(run, 'references of outputs', 'publications', PUBLICATIONS_AT_ONCE, async (tx, ids) => {
    const touched = new Touched();
    for (const id of ids) touched.publications.add(id);
    await deriveReferences(tx, touched);
  });
  await inBatches(run, 'references of projects', 'projects', PUBLICATIONS_AT_ONCE, async (tx, ids) => {
    const touched = new Touched();
    for (const id of ids) touched.projects.add(id);
    await deriveReferences(tx, touched);
  });
}

/** Counts in how many outputs each concept stands, and weighs all fingerprints by that. */
async function rebuildFingerprints(run: Rebuild): Promise<number> {
  const snapshot = await takeSnapshot(run);
  const fingerprinter = await loadFingerprinter(run.database);
  await deriveShownAs(run.database, run.lease, fingerprinter.index);
  await inBatches(run, 'keywords', 'keywords', KEYWORDS_AT_ONCE, (tx, ids) => deriveKeywords(tx, ids, fingerprinter));
  await inBatches(run, 'fingerprints', 'publications', PUBLICATIONS_AT_ONCE, (tx, ids) =>
    deriveFingerprints(tx, ids, fingerprinter),
  );
  return snapshot;
}

async function takeSnapshot({ database, lease }: Rebuild): Promise<number> {
  const [publications] = await database.read(PAGES.publications.count, {});
  const frequencies: { uri: string; documents: number }[] = [];
  for await (const row of database.stream(documentFrequencies, {})) frequencies.push(row);
  frequencies.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const [written] = await lease.transaction('writeCorpusSnapshot', (tx) =>
    tx.write(writeCorpusSnapshot, {
      documents: publications?.count ?? 0,
      concepts: frequencies.map((row) => row.uri),
      frequencies: frequencies.map((row) => row.documents),
    }),
  );
  return written?.number ?? 0;
}

async function rebuildPeopleAndProjects(run: Rebuild): Promise<void> {
  await inBatches(run, 'ties of people', 'people', PEOPLE_AT_ONCE, async (tx, ids, revision) => {
    await rebuildTies(tx, ids, run.consortiumLimit, revision);
    await deleteUnheldPeople(tx, ids);
  });
  await inBatches(run, 'joint projects of organisations', 'organizations', ORGANIZATIONS_AT_ONCE, (tx, ids, revision) =>
    rebuildProjectTies(tx, ids, run.consortiumLimit, revision),
  );
}

/** First what counts where, then the sums of each roll-up once, then the ties of organisations, which follow from both. */
async function rebuildRollups(run: Rebuild): Promise<void> {
  await inBatches(run, 'counts of outputs', 'publications', PUBLICATIONS_AT_ONCE, async (tx, ids) => {
    await deriveCounts(tx, ids);
  });
  await inBatches(run, 'roll-ups', 'rollups', ROLLUPS_AT_ONCE, (tx, keys) => sumUp(tx, keys));
  await inBatches(run, 'ties of organisations', 'organizations', ORGANIZATIONS_AT_ONCE, async (tx, ids, revision) => {
    await deleteImpossibleTies(tx, ids);
    const rows = await tx.read(rollupPairsOfOrganizations, { ids: [...ids], limit: run.consortiumLimit });
    const pairs = new Set(rows.map(({ a, b, year }) => `${rollupKey(a, year)} ${rollupKey(b, year)}`));
    await deriveOrganizationTies(tx, pairs, run.consortiumLimit, revision);
  });
}
