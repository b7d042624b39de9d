/** The demonstration graph: our starter vocabulary, the source documents, and a made-up institute, through the ordinary importer. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { readVocabularyFiles } from '../formats/vocabulary/read-files.js';
import { Lease } from '../graph/lease.js';
import { storeVocabulary } from '../graph/vocabulary.js';
import type { Database } from '../neo4j/database.js';
import { isGraphEmpty } from './import.queries.js';
import type { ImportReport } from './report.js';
import { type ImportProgress, importFiles } from './run.js';

/** The order matters to people who read along only: references find their other end whenever it comes. */
const SEED_FOLDERS = ['sources', 'demonstration'];

export async function isEmpty(database: Database): Promise<boolean> {
  const [row] = await database.read(isGraphEmpty, {});
  return row?.empty ?? true;
}

export interface DemonstrationOptions {
  readonly actor: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

/** @param folder the `seed` folder */
export async function loadDemonstration(
  database: Database,
  folder: string,
  options: DemonstrationOptions,
): Promise<ImportReport> {
  await loadVocabularies(database, await filesIn(join(folder, 'vocabulary'), '.ttl'));
  const files = (await Promise.all(SEED_FOLDERS.map((name) => filesIn(join(folder, name), '.yaml')))).flat();
  return importFiles(
    files.map((path) => ({ path, name: path.slice(folder.length + 1) })),
    {
      database,
      fingerprinter: await loadFingerprinter(database),
      actor: options.actor,
      ...(options.onProgress !== undefined && { onProgress: options.onProgress }),
    },
  );
}

/** Reads and stores a vocabulary, several files as one. Outputs are not indexed: for a graph that has none yet. */
export async function loadVocabularies(database: Database, paths: readonly string[]): Promise<void> {
  const { vocabulary } = await readVocabularyFiles(paths);
  const lease = await Lease.take(database, { purpose: 'vocabulary' });
  try {
    await storeVocabulary(database, lease, vocabulary);
  } finally {
    await lease.release();
  }
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
