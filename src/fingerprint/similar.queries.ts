/** Reads of what may be similar: bounded candidates that share the strongest concepts of a fingerprint. */
import { z } from 'zod';
import { noRows, read } from '../neo4j/query.js';

/** Something with a fingerprint, and its strongest concepts; at most 40 are looked at. */
export interface CandidateRow {
  readonly id: string;
  readonly concepts: readonly { readonly uri: string; readonly weight: number }[];
}

/**
 * The concepts to look for candidates with, of those of a row: rare ones first, while the outputs about them stay within
 * `$lookedThrough`, but always the rarest. A list of [URI, weight, outputs].
 */
const FOLLOWED = `
      reduce(
        followed = [],
        entry IN COLLECT {
          UNWIND row.concepts AS wanted
          MATCH (c:Concept {uri: wanted.uri})
          WITH c.uri AS uri, wanted.weight AS weight, COUNT { (c)<-[:ABOUT]-() } AS degree
          ORDER BY degree, uri LIMIT 40
          RETURN [uri, weight, degree]
        } |
        CASE
          WHEN size(followed) = 0 OR reduce(total = 0, each IN followed | total + each[2]) + entry[2] <= $lookedThrough THEN followed + [entry]
          ELSE followed
        END
      ) AS followed`;

/** Binds `p` to each output about a followed concept, once a concept, with `overlap`. */
const FOLLOW = `
      UNWIND followed AS entry
      MATCH (:Concept {uri: entry[0]})<-[a:ABOUT]-(p:Publication)`;

const WORK = `
    OPTIONAL MATCH (self:Publication {id: row.id})
    WITH row, CASE WHEN self IS NULL THEN [] ELSE [self] + COLLECT { MATCH (self)-[:VERSION_OF]-(version:Publication) RETURN version } END AS work`;

/** What an output is compared by: its id (of a text, any other key) and words for full-text search. */
export interface WordsRow {
  readonly id: string;
  readonly words: string;
  readonly index: TextIndex;
}
export type TextIndex = 'publication_text_english' | 'publication_text_danish' | 'publication_text_dutch';

/** The outputs whose title, abstract and keywords match each row's words best, with their concepts; not itself, nor its versions. */
export const publicationsByWords = read({
  name: 'similarPublicationsByWords',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row${WORK}
    CALL (row, work) {
      CALL db.index.fulltext.queryNodes(row.index, row.words, {limit: toInteger($most) + 10}) YIELD node, score
      WHERE node.counted AND NOT node IN work
      RETURN node AS p, score LIMIT toInteger($most)
    }
    RETURN row.id AS key, p.id AS id, score, COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS concepts`,
  row: z.object({
    key: z.string(),
    id: z.string(),
    score: z.number(),
    concepts: z.array(z.tuple([z.string(), z.number()])),
  }),
  example: { ...noRows<WordsRow>(), most: 100 },
});

/** People who wrote both outputs of a pair. */
export const sharedAuthors = read({
  name: 'authorsOfBoth',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (:Publication {id: row.a})-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
    WITH DISTINCT row, person
    WHERE exists { (person)<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(:Publication {id: row.b}) }
    RETURN row.key AS key, collect(person.id) AS people`,
  row: z.object({ key: z.string(), people: z.array(z.string()) }),
  example: noRows<{ key: string; a: string; b: string }>(),
});

/** The outputs that share most with each row's concepts, with all their own concepts; not itself, nor its versions. */
export const candidatePublications = read({
  name: 'candidatePublications',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row${WORK}
    WITH row, work, ${FOLLOWED}
    CALL (work, followed) {
      ${FOLLOW}
      WHERE p.counted AND NOT p IN work
      WITH p, sum(a.weight * entry[1]) AS overlap
      ORDER BY overlap DESC, p.id LIMIT toInteger($most)
      RETURN p
    }
    RETURN row.id AS key, p.id AS id, COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS concepts`,
  row: z.object({ key: z.string(), id: z.string(), concepts: z.array(z.tuple([z.string(), z.number()])) }),
  example: { ...noRows<CandidateRow>(), most: 100, lookedThrough: 500 },
});

/** The authors whose outputs have most of each row's concepts. */
export const candidatePeople = read({
  name: 'candidatePeople',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    WITH row, ${FOLLOWED}
    CALL (row, followed) {
      ${FOLLOW}
      WHERE p.counted AND p.authorCount <= toInteger($mostAuthors)
      WITH row, p, sum(a.weight * entry[1]) / p.authorCount AS part
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
      WITH row, person, sum(part) AS overlap
      WHERE person.id <> row.id
      ORDER BY overlap DESC, person.id LIMIT toInteger($most)
      RETURN person.id AS id
    }
    RETURN row.id AS key, id`,
  row: z.object({ key: z.string(), id: z.string() }),
  example: { ...noRows<CandidateRow>(), most: 50, mostAuthors: 100, lookedThrough: 500 },
});

/** The organisations whose outputs have most of each row's concepts; not those above or below it, which share its outputs. */
export const candidateOrganizations = read({
  name: 'candidateOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (self:Organization {id: row.id})
    WITH row, COLLECT { MATCH (self)-[:PART_OF*0..12]->(o:Organization) RETURN o.id } + COLLECT { MATCH (self)<-[:PART_OF*1..12]-(o:Organization) RETURN o.id } AS kin
    WITH row, kin, ${FOLLOWED}
    CALL (kin, followed) {
      ${FOLLOW}
      WHERE p.counted
      WITH kin, p, sum(a.weight * entry[1]) AS part
      MATCH (p)<-[counts:COUNTS]-(r:YearRollup)
      WHERE r.unit STARTS WITH 'Organization:' AND NOT r.unit IN kin
      WITH r.unit AS id, sum(part * counts.share) AS overlap
      ORDER BY overlap DESC, id LIMIT toInteger($most)
      RETURN id
    }
    RETURN row.id AS key, id`,
  row: z.object({ key: z.string(), id: z.string() }),
  example: { ...noRows<CandidateRow>(), most: 50, lookedThrough: 500 },
});
