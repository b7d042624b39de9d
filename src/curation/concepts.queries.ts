/** What a decision on a concept or on the meaning of a keyword rests on. */
import { z } from 'zod';
import { read, write } from '../neo4j/query.js';

/** A concept by its id or its URI. */
export const conceptByIdOrUri = read({
  name: 'conceptByIdOrUri',
  kind: 'lookup',
  cypher: `
    CALL () {
      MATCH (c:Concept {id: $concept}) RETURN c
      UNION MATCH (c:Concept {uri: $concept}) RETURN c
    }
    RETURN c.id AS id, c.uri AS uri, c.label AS label LIMIT 1`,
  row: z.object({ id: z.string(), uri: z.string(), label: z.string() }),
  example: { concept: 'a' },
});

const standing = (label: 'Publication' | 'Person', about: string) =>
  read({
    name: `conceptOn${label}`,
    kind: 'lookup',
    cypher: `
      MATCH (e:${label} {id: $id})
      RETURN exists { (e)${about}(:Concept {uri: $concept}) } AS isThere,
        [(e)<-[:CHANGES]-(d:Curation) WHERE d.current AND d.what IN $kinds AND $conceptId IN d.others | d.id] AS decisions`,
    row: z.object({ isThere: z.boolean(), decisions: z.array(z.string()) }),
    example: { id: 'a', concept: 'a', conceptId: 'a', kinds: [''] as readonly string[] },
  });

/** Whether the concept is in what was computed for an output or person, and the decisions on it that hold. */
export const CONCEPT_ON = {
  Publication: standing('Publication', '-[:ABOUT]->'),
  Person: standing('Person', '<-[:BY]-(:Contribution)<-[:HAS_CONTRIBUTION]-(:Publication)-[:ABOUT]->'),
};

// ---- keywords ----

export const keywordToDecide = read({
  name: 'keywordToDecide',
  kind: 'lookup',
  cypher: `
    MATCH (k:Keyword {id: $id})
    RETURN k.text AS text, k.decided AS decided,
      [(k)<-[:CHANGES]-(d:Curation) WHERE d.current AND d.what = 'MAP_KEYWORD' | d.id] AS decisions`,
  row: z.object({ text: z.string(), decided: z.string().nullable(), decisions: z.array(z.string()) }),
  example: { id: 'Keyword:a' },
});

/** @param decided URI of the concept, NONE, or null when nobody decides any more */
export const decideKeyword = write({
  name: 'decideKeyword',
  kind: 'lookup',
  cypher: `MATCH (k:Keyword {id: $id}) SET k.decided = $decided`,
  row: z.object({}),
  example: { id: 'Keyword:a', decided: '' as string | null },
});

export const outputsOfKeyword = read({
  name: 'outputsOfKeyword',
  kind: 'lookup',
  cypher: `MATCH (:Keyword {id: $id})<-[:HAS_KEYWORD]-(p:Publication) RETURN p.id AS id`,
  row: z.object({ id: z.string() }),
  example: { id: 'Keyword:a' },
});
