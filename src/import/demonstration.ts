/** The demonstration graph: our starter vocabulary, the source documents, and a made-up institute, through the ordinary importer. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadFingerprinter } from '../derive/fingerprinter.js';
import { openText, UnreadableFileError } from '../formats/encoding.js';
import { readSkosTurtle } from '../formats/skos/read.js';
import { Lease } from '../graph/lease.js';
import { storeVocabulary } from '../graph/vocabulary.js';
import type { Database } from '../neo4j/database.js';
import type { VocabularyRecord } from '../record/vocabulary.js';
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

export interface ReadVocabulary {
  readonly vocabulary: VocabularyRecord;
  /** What was wrong, by line. */
  readonly problems: readonly string[];
}

/**
 * Reads a vocabulary from SKOS Turtle; the files are read as one, since a vocabulary may be split over several.
 * @throws UnreadableFileError
 */
export async function readVocabulary(paths: readonly string[]): Promise<ReadVocabulary> {
  const { vocabulary, rejected, warnings } = await readSkosTurtle(
    await Promise.all(paths.map(async (path) => (await openText(path)).text)),
  );
  const problems = warnings.map((warning) => `line ${warning.line}: ${warning.reason}`);
  if (vocabulary === undefined)
    throw new UnreadableFileError(
      `${paths.join(', ')} holds no SKOS vocabulary in Turtle.${rejected === undefined ? '' : ` Line ${rejected.line}: ${rejected.reason}`}`,
    );
  return { vocabulary, problems };
}

/** @returns how many concepts it has, what was wrong, and whether anything was new */
export async function loadVocabulary(
  database: Database,
  { vocabulary, problems }: ReadVocabulary,
): Promise<{ concepts: number; changed: boolean; warnings: readonly string[] }> {
  const lease = await Lease.take(database, { purpose: 'vocabulary' });
  try {
    const changed = await storeVocabulary(database, lease, vocabulary);
    return { concepts: vocabulary.concepts.length, changed, warnings: problems };
  } finally {
    await lease.release();
  }
}

/** Reads and loads. */
export async function loadVocabularies(database: Database, paths: readonly string[]): Promise<void> {
  await loadVocabulary(database, await readVocabulary(paths));
}

async function filesIn(folder: string, ending: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}
