/** Batched reads of keywords, and pages of them, one set a request. */
import { type ListRequest, listPage } from '../listing/list-page.js';
import type { Reader } from '../neo4j/database.js';
import { entityByKey } from '../neo4j/entity-loader.js';
import { conceptsOfKeywords, KEYWORDS, keywordsById } from './keyword.queries.js';
import type { KeywordPage } from './keyword.record.js';

export function keywordLoaders(reader: Reader) {
  return {
    keywordById: entityByKey(reader, keywordsById),
    conceptOfKeyword: entityByKey(reader, conceptsOfKeywords),
    keywordsPage: (request: ListRequest): Promise<KeywordPage> => listPage(reader, KEYWORDS, {}, request),
  };
}
