/** Fingerprints of publications: the concepts of their title, keywords and abstract, stored as (:Publication)-[:ABOUT]->(:Concept). */
import type { CreatedOutput } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { type Extraction, type ExtractionInput, extractConcepts } from '../text/extract.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import type { Ranker } from '../text/ranking/ranker.js';
import type { CorpusStatistics } from '../text/weigh.js';
import {
  deleteAbout,
  type PublicationText,
  textsOfPublications,
  writeAbout,
  writeFingerprintBasis,
} from './derive.queries.js';

/** What fingerprints are made with: the vocabularies, the numbered corpus statistics (none before the first rebuild), and a ranking model if one was chosen. */
export interface Fingerprinter {
  readonly index: ExtractionIndex;
  readonly statistics?: CorpusStatistics;
  /** Ranks concepts as a model learnt it; without one the formula weighs them. */
  readonly ranker?: Ranker;
}

/** Extraction is pure: the same text and fingerprinter always give the same concepts, weights and evidence. */
export function fingerprintOfText(
  text: ExtractionInput,
  { index, statistics, ranker }: Fingerprinter,
  maxEvidence = 0,
): Extraction {
  return extractConcepts(text, index, {
    maxEvidence,
    ...(statistics !== undefined && { statistics }),
    ...(ranker !== undefined && { ranker }),
  });
}

export function extractionInput(row: Omit<PublicationText, 'id'>): ExtractionInput {
  return {
    title: row.title,
    ...(row.abstract !== null && { abstract: row.abstract }),
    ...(row.language !== null && { language: row.language }),
    keywords: [...row.keywords].sort(([a], [b]) => a - b).map(([, text]) => ({ text })),
  };
}

/** The concepts of new outputs, from what is known of them; nothing is read. */
export function extractCreated(
  created: ReadonlyMap<string, CreatedOutput>,
  fingerprinter: Fingerprinter,
): Map<string, Extraction> {
  return new Map(
    [...created].map(([id, output]) => [id, fingerprintOfText(inputOfCreated(output), fingerprinter)] as const),
  );
}

function inputOfCreated({ title, abstract, language, keywords }: CreatedOutput): ExtractionInput {
  return {
    title,
    ...(abstract !== undefined && { abstract }),
    ...(language !== undefined && { language }),
    keywords: keywords.map((text) => ({ text })),
  };
}

/** @param created the concepts of those outputs that have no fingerprint yet */
export async function deriveFingerprints(
  tx: WriteTransaction,
  ids: readonly string[],
  fingerprinter: Fingerprinter,
  created: ReadonlyMap<string, Extraction> = new Map(),
): Promise<void> {
  if (ids.length === 0) return;
  const stored = ids.filter((id) => !created.has(id));
  const texts = stored.length > 0 ? await tx.read(textsOfPublications, { ids: stored }) : [];
  const fingerprints = [
    ...[...created].map(([id, extraction]) => ({ id, extraction })),
    ...texts.map((text) => ({ id: text.id, extraction: fingerprintOfText(extractionInput(text), fingerprinter) })),
  ];
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
