/** Fingerprints of publications: the concepts of their title, keywords and abstract, stored as (:Publication)-[:ABOUT]->(:Concept). */
import type { WriteTransaction } from '../neo4j/database.js';
import { type Extraction, type ExtractionInput, extractConcepts } from '../text/extract.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import type { CorpusStatistics } from '../text/weigh.js';
import {
  deleteAbout,
  type PublicationText,
  textsOfPublications,
  writeAbout,
  writeFingerprintBasis,
} from './derive.queries.js';

/** What fingerprints are made with: the vocabularies, and the numbered corpus statistics (none before the first rebuild). */
export interface Fingerprinter {
  readonly index: ExtractionIndex;
  readonly statistics?: CorpusStatistics;
}

/** Extraction is pure: the same text and fingerprinter always give the same concepts, weights and evidence. */
export function fingerprintOfText(
  text: ExtractionInput,
  { index, statistics }: Fingerprinter,
  maxEvidence = 0,
): Extraction {
  return extractConcepts(text, index, { maxEvidence, ...(statistics !== undefined && { statistics }) });
}

export function extractionInput(row: Omit<PublicationText, 'id'>): ExtractionInput {
  return {
    title: row.title,
    ...(row.abstract !== null && { abstract: row.abstract }),
    ...(row.language !== null && { language: row.language }),
    keywords: [...row.keywords].sort(([a], [b]) => a - b).map(([, text]) => ({ text })),
  };
}

/** @param created those of the outputs that have no fingerprint yet */
export async function deriveFingerprints(
  tx: WriteTransaction,
  ids: readonly string[],
  fingerprinter: Fingerprinter,
  created: ReadonlySet<string> = new Set(),
): Promise<void> {
  if (ids.length === 0) return;
  const texts = await tx.read(textsOfPublications, { ids: [...ids] });
  const fingerprints = texts.map((text) => ({
    id: text.id,
    extraction: fingerprintOfText(extractionInput(text), fingerprinter),
  }));
  const old = fingerprints.filter(({ id }) => !created.has(id));
  if (old.length > 0)
    tx.queue(deleteAbout, {
      rows: old.map(({ id, extraction }) => ({ id, keys: extraction.concepts.map((concept) => concept.uri) })),
    });
  const rows = fingerprints.flatMap(({ id, extraction }) =>
    extraction.concepts.map(({ uri, weight, rank }) => ({
      id,
      concept: uri,
      weight,
      rank,
      extractor: extraction.extractor,
      vocabularyVersion: extraction.vocabularyVersion,
      snapshot: extraction.snapshot ?? 0,
    })),
  );
  if (rows.length > 0) tx.queue(writeAbout, { rows });
  tx.queue(writeFingerprintBasis, {
    rows: fingerprints.map(({ id, extraction }) => ({ id, basis: extraction.basis })),
  });
}
