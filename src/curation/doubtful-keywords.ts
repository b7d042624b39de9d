/** The keywords that may mean a concept and on which nobody decided: looked for page by page, in the order of their text. */
import type { Reader } from '../neo4j/database.js';
import { expansionsOf, type KeywordCandidateEntity, keywordCandidates } from '../text/doubtful-keywords.js';
import type { ExtractionIndex } from '../text/extraction-index.js';
import { acronymOf } from '../text/stem.js';
import { textsAroundKeywords, unmappedKeywords } from './doubtful-keywords.queries.js';

/** Keywords read at a time, and for one answer: some 2 s. */
const AT_ONCE = 1_000;
const MOST_LOOKED_THROUGH = 20_000;

export interface DoubtfulKeywordEntity {
  /** Id of the keyword. */
  readonly keyword: string;
  readonly text: string;
  readonly outputs: number;
  readonly candidates: readonly KeywordCandidateEntity[];
}

export interface DoubtfulKeywordsEntity {
  readonly nodes: readonly DoubtfulKeywordEntity[];
  /** Sort key after which the next page begins; absent at the end of the list. */
  readonly next: string | undefined;
  readonly lookedThrough: number;
}

/** The next doubtful keywords after a sort key. May give fewer than asked for, even none, and still say where to go on. */
export async function doubtfulKeywords(
  reader: Reader,
  index: ExtractionIndex,
  { after = '', size }: { readonly after?: string | undefined; readonly size: number },
): Promise<DoubtfulKeywordsEntity> {
  const nodes: DoubtfulKeywordEntity[] = [];
  let from = after;
  let lookedThrough = 0;
  while (lookedThrough < MOST_LOOKED_THROUGH) {
    const rows = await reader.read(unmappedKeywords, { after: from, size: AT_ONCE });
    const open = rows.filter((row) => row.isOpen);
    const acronyms = open.filter((row) => acronymOf(row.text) !== undefined).map((row) => row.id);
    const texts = new Map(
      acronyms.length === 0
        ? []
        : (await reader.read(textsAroundKeywords, { ids: acronyms })).map((row) => [row.id, row.texts.flat()]),
    );
    for (const row of rows) {
      from = row.textOrder;
      lookedThrough += 1;
      if (!row.isOpen) continue;
      const expansions = expansionsOf(row.text, texts.get(row.id) ?? []);
      const candidates = keywordCandidates(row.text, row.language ?? undefined, index, expansions);
      if (candidates.length > 0) nodes.push({ keyword: row.id, text: row.text, outputs: row.outputs, candidates });
      if (nodes.length === size) return { nodes, next: from, lookedThrough };
    }
    if (rows.length < AT_ONCE) return { nodes, next: undefined, lookedThrough };
  }
  return { nodes, next: from, lookedThrough };
}
