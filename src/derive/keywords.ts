/** What keywords mean: the concept somebody decided on, else the one that a keyword is word for word. */
import { writeKeywordConcepts } from '../graph/relations.queries.js';
import type { WriteTransaction } from '../neo4j/database.js';
import { mapKeyword } from '../text/keywords.js';
import { type Fingerprinter, NO_CONCEPT } from './fingerprints.js';
import { deleteKeywordConcepts, textsOfKeywords } from './rebuild.queries.js';

/** Keywords mean the concepts of the vocabularies that are loaded now. */
export async function deriveKeywords(
  tx: WriteTransaction,
  ids: readonly string[],
  { index }: Fingerprinter,
): Promise<void> {
  const mapped = (await tx.read(textsOfKeywords, { ids: [...ids] })).map(({ id, text, language, decided }) => ({
    id,
    concept: decided === null ? mapKeyword(text, language ?? undefined, index)?.uri : decided,
  }));
  const means = (concept: string | undefined) => (concept === undefined || concept === NO_CONCEPT ? [] : [concept]);
  await tx.write(deleteKeywordConcepts, { rows: mapped.map(({ id, concept }) => ({ id, keys: means(concept) })) });
  const rows = mapped.flatMap(({ id, concept }) => means(concept).map((uri) => ({ keyword: id, concept: uri })));
  if (rows.length > 0) await tx.write(writeKeywordConcepts, { rows });
}
