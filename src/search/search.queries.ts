/** Full-text reads over all kinds: ids and scores only; what is shown is loaded by id. */
import { z } from 'zod';
import { type Query, read } from '../neo4j/query.js';

/** What one index holds; `marked` tells members from other people, and our organisations from others. */
export const SEARCHED = ['Publication', 'Person', 'Organization', 'Project', 'Venue', 'Keyword', 'Concept'] as const;
export type Searched = (typeof SEARCHED)[number];

const INDEXES: Readonly<Record<Searched, readonly string[]>> = {
  Publication: [
    'publication_text_english',
    'publication_text_danish',
    'publication_text_dutch',
    'publication_text_folded',
  ],
  Person: ['person_text'],
  Organization: ['organization_text'],
  Project: ['project_text'],
  Venue: ['venue_text'],
  Keyword: ['keyword_text'],
  Concept: ['concept_text'],
};

/** Beginnings of words are looked up as they are written, so only where words are not cut down to stems. */
const UNSTEMMED: Readonly<Record<Searched, readonly string[]>> = {
  ...INDEXES,
  Publication: ['publication_text_folded'],
};

const MARK: Readonly<Record<Searched, string>> = {
  Publication: 'false',
  Person: 'node:Member',
  Organization: 'node:Lab',
  Project: 'false',
  Venue: 'false',
  Keyword: 'false',
  Concept: 'false',
};

const hitsRow = z.object({ ids: z.array(z.string()), scores: z.array(z.number()), marks: z.array(z.boolean()) });
export type Hits = z.infer<typeof hitsRow>;
type HitsQuery = Query<{ words: string; most: number }, Hits>;

const inIndexes = (name: string, searched: Searched, indexes: readonly string[]): HitsQuery =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      CALL () {
        ${indexes
          .map(
            (index) =>
              `CALL db.index.fulltext.queryNodes('${index}', $words, {limit: toInteger($most)}) YIELD node, score RETURN node, score`,
          )
          .join('\n        UNION ALL\n        ')}
      }
      ${indexes.length > 1 ? 'WITH node, max(score) AS score' : ''}
      RETURN collect(node.id) AS ids, collect(score) AS scores, collect(${MARK[searched]}) AS marks`,
    row: hitsRow,
    example: { words: '+care', most: 1_000 },
  });

const forEach = (make: (searched: Searched) => HitsQuery): Readonly<Record<Searched, HitsQuery>> => ({
  Publication: make('Publication'),
  Person: make('Person'),
  Organization: make('Organization'),
  Project: make('Project'),
  Venue: make('Venue'),
  Keyword: make('Keyword'),
  Concept: make('Concept'),
});

/** The best hits of each index with their scores, in no order. */
export const WORDS_IN = forEach((searched) => inIndexes(`search${searched}`, searched, INDEXES[searched]));
/** The same where the last word is the beginning of one. */
export const BEGINNINGS_IN = forEach((searched) => inIndexes(`suggest${searched}`, searched, UNSTEMMED[searched]));
