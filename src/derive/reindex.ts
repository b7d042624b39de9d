/**
 * What follows from a change of the vocabularies: concepts shown as others, keywords, and the fingerprints and roll-ups of those outputs
 * that can be affected. The rest keeps its concepts and weights, which are those a full index would give, and is stamped with
 * the new version. Corpus statistics stay as they are: only a rebuild takes new ones.
 */
import type { Lease } from '../graph/lease.js';
import type { Database } from '../neo4j/database.js';
import type { ExtractionInput } from '../text/fields.js';
import { DEFAULT_CONSORTIUM_LIMIT } from './derive.js';
import { type PublicationText, stampAbout, textsOfPublications } from './derive.queries.js';
import { deriveFingerprints, extractionInput, type Fingerprinter } from './fingerprints.js';
import { deriveKeywords } from './keywords.js';
import { deriveShownAs } from './mapped-concepts.js';
import { inBatches, KEYWORDS_AT_ONCE, PUBLICATIONS_AT_ONCE, type RebuildProgress } from './rebuild.js';
import { deriveRollups } from './rollups.js';

export interface ReindexOptions {
  /** Whether a text can have another fingerprint than before; all can if it is not given. */
  readonly mayDiffer?: (input: ExtractionInput) => boolean;
  readonly consortiumLimit?: number;
  readonly onProgress?: (progress: RebuildProgress) => void;
}

/** How many outputs there are, and how many were indexed again. */
export interface ReindexReport {
  readonly publications: number;
  readonly reindexed: number;
}

export async function reindex(
  database: Database,
  lease: Lease,
  fingerprinter: Fingerprinter,
  options: ReindexOptions = {},
): Promise<ReindexReport> {
  const { mayDiffer = () => true, consortiumLimit = DEFAULT_CONSORTIUM_LIMIT, onProgress = () => {} } = options;
  const run = { database, lease, consortiumLimit, onProgress, steps: {} };
  let publications = 0;
  let reindexed = 0;
  await deriveShownAs(database, lease, fingerprinter.index);
  await inBatches(run, 'keywords', 'keywords', KEYWORDS_AT_ONCE, (tx, ids) => deriveKeywords(tx, ids, fingerprinter));
  await inBatches(run, 'outputs', 'publications', PUBLICATIONS_AT_ONCE, async (tx, ids, revision) => {
    const texts = await tx.read(textsOfPublications, { ids: [...ids] });
    const affected = texts.filter((text) => isDecidedOn(text) || mayDiffer(extractionInput(text))).map(({ id }) => id);
    const spared = new Set(ids);
    for (const id of affected) spared.delete(id);
    await deriveFingerprints(tx, affected, fingerprinter);
    if (spared.size > 0) tx.queue(stampAbout, { ids: [...spared], version: fingerprinter.index.version });
    await deriveRollups(tx, affected, consortiumLimit, revision);
    publications += ids.length;
    reindexed += affected.length;
  });
  return { publications, reindexed };
}

/** What somebody decided names concepts that no text has to hold. */
function isDecidedOn({ decisions, keywords }: PublicationText): boolean {
  return decisions.length > 0 || keywords.some(([, , decided]) => decided != null);
}
