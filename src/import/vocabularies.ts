/**
 * Vocabularies of the graph: added, brought up to date, taken away; outputs, keywords and roll-ups follow. One writer at a time.
 * A vocabulary is marked while outputs are not yet indexed with what it holds: whoever comes after a kill indexes all of them.
 */
import { fingerprinterWith } from '../derive/fingerprinter.js';
import type { RebuildProgress } from '../derive/rebuild.js';
import { type ReindexReport, reindex } from '../derive/reindex.js';
import { Lease } from '../graph/lease.js';
import { deleteStoredVocabulary, readVocabularies, storeVocabulary, vocabularyId } from '../graph/vocabulary.js';
import {
  clearPending,
  markPending,
  outputsOfVocabularies,
  type VocabularyRow,
  vocabularies,
  writeVocabularySource,
} from '../graph/vocabulary.queries.js';
import type { Database } from '../neo4j/database.js';
import type { VocabularyRecord } from '../record/vocabulary.js';
import { type VocabularyChanges, vocabularyChanges } from '../record/vocabulary-changes.js';
import { affectedBy } from '../text/affected.js';

/** Where a vocabulary came from, and what was said of it besides. */
export interface VocabularyOrigin {
  /** Addresses or paths; `mesh` for the newest MeSH. */
  readonly comesFrom: readonly string[];
  /** BCP 47: of labels whose files do not say. */
  readonly language?: string;
}

export interface VocabularyProgress {
  onWait?(holder: string, secondsLeft: number): void;
  onProgress?(progress: RebuildProgress): void;
}

export interface StoredReport extends ReindexReport {
  readonly uri: string;
  readonly title: string;
  readonly version?: string;
  readonly concepts: number;
  /** False when it was there already, word for word, and every output is indexed with it. */
  readonly changed: boolean;
  /** Against the version that was there; absent if none was. */
  readonly changes?: VocabularyChanges;
}

/** Adds a vocabulary, or brings the one with its URI up to date. Interrupted? The same call again finishes it. */
export function putVocabulary(
  database: Database,
  vocabulary: VocabularyRecord,
  origin: VocabularyOrigin,
  progress: VocabularyProgress = {},
): Promise<StoredReport> {
  return leased(database, progress, async (lease) => {
    const before = await readVocabularies(database);
    const isInterrupted = (await database.read(vocabularies, {})).some((row) => row.pending);
    const id = vocabularyId(vocabulary.uri);
    await lease.transaction('markPending', (tx) => tx.write(markPending, { id, uri: vocabulary.uri }));
    const isNew = await storeVocabulary(database, lease, vocabulary);
    await lease.transaction('vocabularySource', (tx) =>
      tx.write(writeVocabularySource, { id, comesFrom: [...origin.comesFrom], labelLanguage: origin.language ?? null }),
    );
    const report =
      isNew || isInterrupted
        ? await indexAgain(database, lease, before, await readVocabularies(database), isInterrupted, progress)
        : { publications: 0, reindexed: 0 };
    await lease.transaction('clearPending', (tx) => tx.write(clearPending, {}));
    const old = before.find(({ uri }) => uri === vocabulary.uri);
    return {
      uri: vocabulary.uri,
      title: titleOf(vocabulary),
      ...(vocabulary.version !== undefined && { version: vocabulary.version }),
      concepts: vocabulary.concepts.length,
      changed: isNew || isInterrupted,
      ...report,
      ...(old !== undefined && { changes: vocabularyChanges(old, vocabulary) }),
    };
  });
}

export interface RemovedReport extends ReindexReport {
  readonly uri: string;
  readonly title: string;
  readonly concepts: number;
}

/** Takes a vocabulary away with its concepts. Interrupted? The same call again finishes it. */
export function removeVocabulary(
  database: Database,
  uri: string,
  progress: VocabularyProgress = {},
): Promise<RemovedReport> {
  return leased(database, progress, async (lease) => {
    const before = await readVocabularies(database);
    const gone = before.find((each) => each.uri === uri);
    if (gone === undefined) throw new UnknownVocabularyError(`There is no vocabulary ${uri}. Nothing was removed.`);
    const isInterrupted = (await database.read(vocabularies, {})).some((row) => row.pending);
    await lease.transaction('markPending', (tx) => tx.write(markPending, { id: vocabularyId(uri), uri }));
    const after = before.filter((each) => each.uri !== uri);
    const report = await indexAgain(database, lease, before, after, isInterrupted, progress);
    await deleteStoredVocabulary(database, lease, uri);
    await lease.transaction('clearPending', (tx) => tx.write(clearPending, {}));
    return { uri, title: titleOf(gone), concepts: gone.concepts.length, ...report };
  });
}

/** No vocabulary is called so; the message says which there are. */
export class UnknownVocabularyError extends Error {
  override readonly name = 'UnknownVocabularyError';
}

export interface ListedVocabulary extends VocabularyRow {
  /** How many outputs are about a concept of it. */
  readonly outputs: number;
}

export async function listVocabularies(database: Database): Promise<ListedVocabulary[]> {
  const outputs = new Map((await database.read(outputsOfVocabularies, {})).map((row) => [row.id, row.outputs]));
  return (await database.read(vocabularies, {})).map((row) => ({ ...row, outputs: outputs.get(row.id) ?? 0 }));
}

/**
 * The vocabulary a person names: by URI, title, or `mesh`.
 * @throws UnknownVocabularyError
 */
export async function vocabularyNamed(database: Database, name: string): Promise<VocabularyRow> {
  const rows = await database.read(vocabularies, {});
  const wanted = name.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      row.uri === name ||
      [row.title, ...row.titleTexts].some((title) => title.toLowerCase() === wanted) ||
      (wanted === 'mesh' && row.uri === 'http://id.nlm.nih.gov/mesh'),
  );
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  const which = rows.map((row) => `${row.title} (${row.uri})`).join(', ');
  const what =
    another === undefined ? `No vocabulary is called "${name}"` : `Several vocabularies are called "${name}"`;
  throw new UnknownVocabularyError(
    rows.length === 0
      ? 'No vocabulary is loaded; add one with: whorl vocabulary add FILE'
      : `${what}; name one of them by its URI or title: ${which}`,
  );
}

async function indexAgain(
  database: Database,
  lease: Lease,
  before: readonly VocabularyRecord[],
  after: readonly VocabularyRecord[],
  isInterrupted: boolean,
  { onProgress }: VocabularyProgress,
): Promise<ReindexReport> {
  const fingerprinter = await fingerprinterWith(database, after);
  return reindex(database, lease, fingerprinter, {
    // A ranking model knows concepts by more than their labels in a text: with one, every output is indexed again.
    ...(!isInterrupted && fingerprinter.ranker === undefined && { mayDiffer: affectedBy(before, after).mayDiffer }),
    ...(onProgress !== undefined && { onProgress }),
  });
}

async function leased<T>(
  database: Database,
  { onWait }: VocabularyProgress,
  work: (lease: Lease) => Promise<T>,
): Promise<T> {
  const lease = await Lease.take(database, { purpose: 'vocabulary', ...(onWait !== undefined && { onWait }) });
  try {
    return await work(lease);
  } finally {
    await lease.release();
  }
}

function titleOf({ titles, uri }: VocabularyRecord): string {
  return (titles.find(({ language }) => language === 'en') ?? titles[0])?.text ?? uri;
}
