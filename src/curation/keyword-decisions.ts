/** Decisions on what an author keyword means: a concept, or none of any vocabulary. Imports and rebuilds keep to them. */
import { NO_CONCEPT } from '../derive/fingerprints.js';
import { deriveKeywords } from '../derive/keywords.js';
import { Touched } from '../graph/change.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { knownConcept } from './concepts.js';
import { keywordToDecide, outputsOfKeyword, decideKeyword as writeDecided } from './concepts.queries.js';
import {
  type CurateOptions,
  CurationError,
  type Decision,
  decide,
  deriveAgain,
  newDecisionId,
  record,
} from './decide.js';

export interface KeywordMeaning {
  /** Global id of the keyword. */
  readonly keyword: string;
  /** Global id or URI; null for none. */
  readonly concept: string | null;
}

/** Says what a keyword means, on all outputs that carry it. */
export async function decideKeyword(given: KeywordMeaning, options: CurateOptions): Promise<Decision> {
  const id = newDecisionId();
  return decide(options, async (tx) => {
    const [keyword] = await tx.read(keywordToDecide, { id: given.keyword });
    if (keyword === undefined)
      throw new CurationError('NOT_FOUND', `${given.keyword} is no keyword in the graph.`, 'keyword');
    const [earlier] = keyword.decisions;
    if (earlier !== undefined)
      throw new CurationError(
        'ALREADY_DECIDED',
        `${earlier} says what “${keyword.text}” means already. Take it back first (revert).`,
        'keyword',
      );
    const concept = given.concept === null ? null : await knownConcept(tx, given.concept);
    record(tx, { id, entity: given.keyword, what: 'MAP_KEYWORD' }, options, {
      value: JSON.stringify({ concept: concept?.uri ?? null }),
      others: concept === null ? [] : [concept.id],
    });
    await meanFromNowOn(tx, given.keyword, concept?.uri ?? NO_CONCEPT, options);
    return { id, entity: given.keyword };
  });
}

/** @param decided URI, NONE, or null when nobody decides any more */
export async function meanFromNowOn(
  tx: WriteTransaction,
  keyword: string,
  decided: string | null,
  options: CurateOptions,
): Promise<void> {
  await tx.write(writeDecided, { id: keyword, decided });
  await deriveKeywords(tx, [keyword], options.fingerprinter);
  const touched = new Touched();
  for (const { id } of await tx.read(outputsOfKeyword, { id: keyword })) touched.publications.add(id);
  await deriveAgain(tx, touched, options);
}
