/** Full-text reads over all kinds: ids, and what they are ranked by; what is shown is loaded by id. */
import { z } from 'zod';
import { type Query, read } from '../neo4j/query.js';

/** What one index holds; its mark tells members from other people, and our organisations from others. */
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

const LABEL: Readonly<Record<Searched, string>> = {
  Publication: 'title',
  Person: 'name',
  Organization: 'name',
  Project: 'title',
  Venue: 'title',
  Keyword: 'text',
  Concept: 'label',
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

const hitsIn = (indexes: readonly string[]) => `
      CALL () {
        ${indexes
          .map(
            (index) =>
              `CALL db.index.fulltext.queryNodes('${index}', $words, {limit: toInteger($most)}) YIELD node, score RETURN node, score`,
          )
          .join('\n        UNION ALL\n        ')}
      }
      ${indexes.length > 1 ? 'WITH node, max(score) AS score' : ''}`;

const example = { words: '+care', most: 1_000 };
const hitsRow = z.object({ ids: z.array(z.string()), scores: z.array(z.number()), marks: z.array(z.boolean()) });
export type Hits = z.infer<typeof hitsRow>;

const wordsIn = (searched: Searched): Query<typeof example, Hits> =>
  read({
    name: `search${searched}`,
    kind: 'lookup',
    cypher: `${hitsIn(INDEXES[searched])}
      RETURN collect(node.id) AS ids, collect(score) AS scores, collect(${MARK[searched]}) AS marks`,
    row: hitsRow,
    example,
  });

const completionRow = z.object({ id: z.string(), label: z.string(), mark: z.boolean() });
export type Completion = z.infer<typeof completionRow>;

const beginningsIn = (searched: Searched): Query<typeof example, Completion> =>
  read({
    name: `suggest${searched}`,
    kind: 'lookup',
    cypher: `${hitsIn(UNSTEMMED[searched])}
      RETURN node.id AS id, node.${LABEL[searched]} AS label, ${MARK[searched]} AS mark`,
    row: completionRow,
    example,
  });

function forEach<Q>(make: (searched: Searched) => Q): Readonly<Record<Searched, Q>> {
  return {
    Publication: make('Publication'),
    Person: make('Person'),
    Organization: make('Organization'),
    Project: make('Project'),
    Venue: make('Venue'),
    Keyword: make('Keyword'),
    Concept: make('Concept'),
  };
}

/** The best hits of each index, lists of equal length in no order. */
export const WORDS_IN = forEach(wordsIn);
/** What has words of which the last is the beginning of one, with the name that is shown; in no order. */
export const BEGINNINGS_IN = forEach(beginningsIn);
