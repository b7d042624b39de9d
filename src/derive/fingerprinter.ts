/** The vocabularies of the graph, made ready for extraction: built once, and again when a vocabulary, the ranking model or the snapshot changes. */

import { rankingModelVersion } from '../graph/ranking-model.queries.js';
import { readVocabularies } from '../graph/vocabulary.js';
import { corpusSnapshot, vocabularies } from '../graph/vocabulary.queries.js';
import type { Database } from '../neo4j/database.js';
import type { VocabularyRecord } from '../record/vocabulary.js';
import { buildIndex } from '../text/extraction-index.js';
import { Ranker, readerOf } from '../text/ranking/ranker.js';
import type { Fingerprinter } from './fingerprints.js';
import { loadRankingModel } from './ranking-model.js';

/** How long a fingerprinter is used before asking whether it is still the newest, in milliseconds. */
const FRESH_FOR = 5_000;

export class FingerprinterCache {
  private state: { readonly version: string; readonly fingerprinter: Fingerprinter } | undefined;
  private checkedAt = 0;
  private loading: Promise<Fingerprinter> | undefined;

  constructor(private readonly database: Database) {}

  get(): Promise<Fingerprinter> {
    if (this.state !== undefined && Date.now() - this.checkedAt < FRESH_FOR)
      return Promise.resolve(this.state.fingerprinter);
    this.loading ??= this.load().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async load(): Promise<Fingerprinter> {
    const [rows, [snapshot], [model]] = await Promise.all([
      this.database.read(vocabularies, {}),
      this.database.read(corpusSnapshot, {}),
      this.database.read(rankingModelVersion, {}),
    ]);
    const version = JSON.stringify([
      rows.map((row) => [row.uri, row.hash]),
      snapshot?.number ?? 0,
      model?.version ?? null,
    ]);
    if (this.state?.version !== version)
      this.state = { version, fingerprinter: await loadFingerprinter(this.database) };
    this.checkedAt = Date.now();
    return this.state.fingerprinter;
  }
}

/** The vocabularies, the ranking model and the newest corpus statistics, as they are in the graph now. */
export async function loadFingerprinter(database: Database): Promise<Fingerprinter> {
  return fingerprinterWith(database, await readVocabularies(database));
}

/** These vocabularies, whatever is loaded, with the ranking model and the newest corpus statistics of the graph. */
export async function fingerprinterWith(
  database: Database,
  vocabularies: readonly VocabularyRecord[],
): Promise<Fingerprinter> {
  const [snapshot] = await database.read(corpusSnapshot, {});
  const index = buildIndex(vocabularies);
  const model = await loadRankingModel(database);
  const ranked = model === undefined ? { index } : { index, ranker: new Ranker(readerOf(index), model) };
  if (snapshot === undefined) return ranked;
  const { number, documents, concepts, frequencies } = snapshot;
  return {
    ...ranked,
    statistics: {
      snapshot: number,
      documents,
      documentFrequency: new Map(concepts.map((uri, at) => [uri, frequencies[at] ?? 0])),
    },
  };
}
