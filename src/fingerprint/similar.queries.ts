/** Reads of what may be similar: bounded candidates that share the strongest concepts of a fingerprint. */
import { z } from 'zod';
import { noKeys, noRows, read } from '../neo4j/query.js';

/** How many outputs are about a concept; read from the store, whatever the number. */
export const degreesOfConcepts = read({
  name: 'degreesOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Concept {uri: key})
    RETURN key, COUNT { (c)<-[:ABOUT]-() } AS degree`,
  row: z.object({ key: z.string(), degree: z.number() }),
  example: noKeys(),
});

/** Something with a fingerprint, and the concepts its candidates are looked for with. */
export interface CandidateRow {
  readonly id: string;
  readonly concepts: readonly { readonly uri: string; readonly weight: number }[];
}

/** The outputs that share most with each row's concepts, with all their own concepts; not itself, nor its versions. */
export const candidatePublications = read({
  name: 'candidatePublications',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (self:Publication {id: row.id})
    WITH row, [self] + COLLECT { MATCH (self)-[:VERSION_OF]-(version:Publication) RETURN version } AS work
    CALL (row, work) {
      UNWIND row.concepts AS wanted
      MATCH (:Concept {uri: wanted.uri})<-[a:ABOUT]-(p:Publication)
      WHERE p.counted AND NOT p IN work
      WITH p, sum(a.weight * wanted.weight) AS overlap
      ORDER BY overlap DESC, p.id LIMIT toInteger($most)
      RETURN p
    }
    RETURN row.id AS key, p.id AS id, COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS concepts`,
  row: z.object({ key: z.string(), id: z.string(), concepts: z.array(z.tuple([z.string(), z.number()])) }),
  example: { ...noRows<CandidateRow>(), most: 100 },
});

/** The authors whose outputs have most of each row's concepts. */
export const candidatePeople = read({
  name: 'candidatePeople',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    CALL (row) {
      UNWIND row.concepts AS wanted
      MATCH (:Concept {uri: wanted.uri})<-[a:ABOUT]-(p:Publication)
      WHERE p.counted AND p.authorCount <= toInteger($mostAuthors)
      WITH row, p, sum(a.weight * wanted.weight) / p.authorCount AS part
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
      WITH row, person, sum(part) AS overlap
      WHERE person.id <> row.id
      ORDER BY overlap DESC, person.id LIMIT toInteger($most)
      RETURN person.id AS id
    }
    RETURN row.id AS key, id`,
  row: z.object({ key: z.string(), id: z.string() }),
  example: { ...noRows<CandidateRow>(), most: 50, mostAuthors: 100 },
});

/** The organisations whose outputs have most of each row's concepts; not those above or below it, which share its outputs. */
export const candidateOrganizations = read({
  name: 'candidateOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (self:Organization {id: row.id})
    WITH row, COLLECT { MATCH (self)-[:PART_OF*0..12]->(o:Organization) RETURN o.id } + COLLECT { MATCH (self)<-[:PART_OF*1..12]-(o:Organization) RETURN o.id } AS kin
    CALL (row, kin) {
      UNWIND row.concepts AS wanted
      MATCH (:Concept {uri: wanted.uri})<-[a:ABOUT]-(p:Publication)
      WHERE p.counted
      WITH kin, p, sum(a.weight * wanted.weight) AS part
      MATCH (p)<-[counts:COUNTS]-(r:YearRollup)
      WHERE r.unit STARTS WITH 'Organization:' AND NOT r.unit IN kin
      WITH r.unit AS id, sum(part * counts.share) AS overlap
      ORDER BY overlap DESC, id LIMIT toInteger($most)
      RETURN id
    }
    RETURN row.id AS key, id`,
  row: z.object({ key: z.string(), id: z.string() }),
  example: { ...noRows<CandidateRow>(), most: 50 },
});
