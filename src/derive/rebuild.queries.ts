/** What `whorl rebuild` walks through, in pages by id, and what it needs beside the statements of `derive`. */
import { z } from 'zod';
import { noKeys, noRows, read, write } from '../neo4j/query.js';
import { TIE, tieRow } from './derive.queries.js';

const ids = { ids: ['a'] };
const limited = { ids: ['a'], limit: 100 };

const page = (label: string, key: 'id' | 'key') => ({
  ids: read({
    name: `${label.toLowerCase()}Page`,
    kind: 'wholeGraph',
    cypher: `MATCH (n:${label}) WHERE n.${key} > $after RETURN n.${key} AS id ORDER BY n.${key} LIMIT toInteger($size)`,
    row: z.object({ id: z.string() }),
    example: { after: '', size: 100 },
  }),
  count: read({
    name: `${label.toLowerCase()}Count`,
    kind: 'wholeGraph',
    cypher: `MATCH (n:${label}) RETURN count(n) AS count`,
    row: z.object({ count: z.number() }),
    example: {},
  }),
});

export const PAGES = {
  publications: page('Publication', 'id'),
  projects: page('Project', 'id'),
  people: page('Person', 'id'),
  organizations: page('Organization', 'id'),
  keywords: page('Keyword', 'id'),
  rollups: page('YearRollup', 'key'),
};
export type Page = keyof typeof PAGES;

// ---- ties of people ----

/** Outputs that make ties of these people, each once, with all its authors. */
export const outputsSharedByPeople = read({
  name: 'outputsSharedByPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Person {id: id})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
    WHERE p.counted AND 2 <= p.authorCount <= $limit
    WITH DISTINCT p
    RETURN p.year AS year, p.authorCount AS authors,
      COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(who:Person) RETURN DISTINCT who.id } AS members`,
  row: z.object({ year: z.number().nullable(), authors: z.number(), members: z.array(z.string()) }),
  example: limited,
});

export const projectsSharedByPeople = read({
  name: 'projectsSharedByPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (:Person {id: id})<-[:INVOLVES]-(p:Project)
    WITH DISTINCT p WHERE COUNT { (p)-[:INVOLVES]->(:Person) } <= $limit
    RETURN p.from AS from, p.to AS to, COLLECT { MATCH (p)-[:INVOLVES]->(who:Person) RETURN DISTINCT who.id } AS members`,
  row: z.object({ from: z.string().nullable(), to: z.string().nullable(), members: z.array(z.string()) }),
  example: limited,
});

export const tiesFromPeople = read({
  name: 'tiesFromPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Person {id: id})-[t:COLLABORATED]->(b:Person)
    RETURN ${TIE}`,
  row: tieRow,
  example: ids,
});

/** Ties against the direction, to another kind of entity, or second ones of a pair: nothing here writes them. */
export const impossibleTies = read({
  name: 'impossibleTies',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Person|Organization {id: id})-[t:COLLABORATED]->(b)
    WITH a, b, collect(elementId(t)) AS ties
    WITH CASE WHEN b.id > a.id AND (a:Person|SuppressedPerson) = (b:Person|SuppressedPerson) THEN tail(ties) ELSE ties END AS impossible
    UNWIND impossible AS tie
    RETURN tie`,
  row: z.object({ tie: z.string() }),
  example: ids,
});

export const deleteTies = write({
  name: 'deleteTies',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH ()-[t:COLLABORATED]->() WHERE elementId(t) = key DELETE t`,
  row: z.object({}),
  example: noKeys(),
});

// ---- ties of organisations ----

/** Years in which these organisations and others of a larger id count the same outputs, or have a tie. */
export const rollupPairsOfOrganizations = read({
  name: 'rollupPairsOfOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (a:Organization {id: id})
    CALL (a) {
      MATCH (a)-[:HAS_YEAR]->(r:YearRollup)-[:COUNTS]->(p:Publication) WHERE coalesce(p.unitCount, 2) <= $limit
      MATCH (p)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(b:Organization) WHERE b.id > a.id
      RETURN DISTINCT b.id AS b, r.year AS year
      UNION
      MATCH (a)-[t:COLLABORATED]->(b:Organization)
      UNWIND t.years AS year
      RETURN DISTINCT b.id AS b, year
    }
    RETURN a.id AS a, b, year`,
  row: z.object({ a: z.string(), b: z.string(), year: z.number() }),
  example: limited,
});

// ---- fingerprints ----

export const documentFrequencies = read({
  name: 'documentFrequencies',
  kind: 'wholeGraph',
  cypher: `
    MATCH (c:Concept)
    WITH c, COUNT { (c)<-[:ABOUT]-(:Publication) } AS documents WHERE documents > 0
    RETURN c.uri AS uri, documents`,
  row: z.object({ uri: z.string(), documents: z.number() }),
  example: {},
});

export const textsOfKeywords = read({
  name: 'textsOfKeywords',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (k:Keyword {id: id}) RETURN id, k.text AS text, k.language AS language, k.decided AS decided`,
  row: z.object({ id: z.string(), text: z.string(), language: z.string().nullable(), decided: z.string().nullable() }),
  example: ids,
});

export const deleteKeywordConcepts = write({
  name: 'deleteKeywordConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (k:Keyword {id: row.id})-[r:MAPS_TO]->(c:Concept) WHERE NOT c.uri IN row.keys
    DELETE r`,
  row: z.object({}),
  example: noRows<{ id: string; keys: readonly string[] }>(),
});
