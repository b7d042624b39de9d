/** Fingerprints of publications: the concepts of their title, keywords and abstract, stored as (:Publication)-[:ABOUT]->(:Concept). */
import type { CreatedOutput } from '../graph/change.js';
import { keywordId } from '../graph/keys.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { type ConceptDecision, curateConcepts } from '../text/curated-concepts.js';
import { type Extraction, type ExtractionInput, extractConcepts } from '../text/extract.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import type { Ranker } from '../text/ranking/ranker.js';
import type { CorpusStatistics } from '../text/weigh.js';
import { conceptDecision } from './concept-decisions.js';
import {
  decidedKeywords,
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

/** What stands as `decided` on a keyword that means no concept. */
export const NO_CONCEPT = 'NONE';

const decidedKeyword = (text: string, decided: string | null | undefined) => ({
  text,
  ...(decided != null && { concept: decided === NO_CONCEPT ? null : decided }),
});

export function extractionInput(row: Omit<PublicationText, 'id' | 'decisions'>): ExtractionInput {
  return {
    title: row.title,
    ...(row.abstract !== null && { abstract: row.abstract }),
    ...(row.language !== null && { language: row.language }),
    keywords: [...row.keywords].sort(([a], [b]) => a - b).map(([, text, decided]) => decidedKeyword(text, decided)),
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

/** Those of new outputs with a keyword on whose meaning somebody decided, read again by that. */
export async function extractDecided(
  tx: WriteTransaction,
  created: ReadonlyMap<string, CreatedOutput>,
  fingerprinter: Fingerprinter,
  extracted: Map<string, Extraction>,
): Promise<void> {
  const ids = new Set([...created.values()].flatMap(({ keywords }) => keywords.map(keywordId)));
  if (ids.size === 0) return;
  const decided = new Map((await tx.read(decidedKeywords, { ids: [...ids] })).map((row) => [row.id, row.decided]));
  if (decided.size === 0) return;
  for (const [id, output] of created)
    if (output.keywords.some((text) => decided.has(keywordId(text))))
      extracted.set(id, fingerprintOfText(inputOfCreated(output, decided), fingerprinter));
}

function inputOfCreated(
  { title, abstract, language, keywords }: CreatedOutput,
  decided: ReadonlyMap<string, string> = new Map(),
): ExtractionInput {
  return {
    title,
    ...(abstract !== undefined && { abstract }),
    ...(language !== undefined && { language }),
    keywords: keywords.map((text) => decidedKeyword(text, decided.get(keywordId(text)))),
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
    ...[...created].map(([id, extraction]) => ({ id, extraction, decisions: [] })),
    ...texts.map((text) => ({
      id: text.id,
      extraction: fingerprintOfText(extractionInput(text), fingerprinter),
      decisions: text.decisions.map(conceptDecision),
    })),
  ].map(({ decisions, ...each }) => ({
    ...each,
    concepts: decidedConcepts(each.extraction, decisions, fingerprinter),
  }));
  const old = fingerprints.filter(({ id }) => !created.has(id));
  if (old.length > 0)
    tx.queue(deleteAbout, {
      rows: old.map(({ id, concepts }) => ({ id, keys: concepts.map(({ uri }) => uri) })),
    });
  const rows = fingerprints.flatMap(({ id, extraction, concepts }) =>
    concepts.map(({ uri, ...weights }) => ({
      id,
      concept: uri,
      ...weights,
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

interface StoredConcept {
  readonly uri: string;
  readonly weight: number;
  readonly rank: number;
  readonly computed: number | null;
  readonly curated: 'ADDED' | 'BOOSTED' | null;
}

/** What is stored: the computed weights, or what the decisions on the output's concepts make of them. */
function decidedConcepts(
  { concepts }: Extraction,
  decisions: readonly ConceptDecision[],
  { index }: Fingerprinter,
): StoredConcept[] {
  const known = decisions.flatMap((decision) => {
    // What is in no vocabulary any more can be shown no more; of concepts that are one, one is shown.
    const concept = index.concepts[index.positionOf.get(decision.concept) ?? -1]?.uri;
    return concept === undefined ? [] : [{ ...decision, concept }];
  });
  if (known.length === 0)
    return concepts.map(({ uri, weight, rank }) => ({ uri, weight, rank, computed: null, curated: null }));
  const computed = concepts.map(({ uri, weight }) => ({ concept: uri, weight }));
  return curateConcepts(computed, known).map(({ concept, weight, rank, computed: before, curated }) => ({
    uri: concept,
    weight,
    rank,
    computed: before ?? null,
    curated: curated ?? null,
  }));
}
