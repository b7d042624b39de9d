/** Reads of a concept's page: who writes about it, what stands beside it, and when. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { conceptEntity, conceptProjection } from './concept.record.js';

const amount = z.object({ key: z.string(), id: z.string(), weight: z.number(), outputs: z.number() });

/** Outputs that are looked at for a concept: about half a second. */
export const MOST_OUTPUTS = 20_000;

// Sums are of billionths: whole numbers add up the same in every order.
const billionths = (value: string) => `sum(toInteger(round(${value} * 1000000000))) / 1000000000.0`;

/** Whose outputs are most about each concept, each shared among its authors; without those on whom it is hidden. */
export const peopleOfConcepts = read({
  name: 'peopleOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Concept {id: key})
    CALL (c) {
      MATCH (c)<-[a:ABOUT]-(p:Publication) WHERE p.counted AND p.authorCount <= toInteger($mostAuthors)
      WITH p, a.weight / p.authorCount AS part ORDER BY part DESC, p.id LIMIT toInteger($looked)
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
      WITH DISTINCT person, p, part
      WHERE NOT exists { (person)<-[:CHANGES]-(d:Curation {what: 'HIDE_CONCEPT', current: true}) WHERE c.id IN d.others }
      WITH person, ${billionths('part')} AS weight, count(p) AS outputs
      ORDER BY weight DESC, person.id LIMIT toInteger($size)
      RETURN person.id AS id, weight, outputs
    }
    RETURN key, id, weight, outputs`,
  row: amount,
  example: { ...noKeys(), size: 10, looked: MOST_OUTPUTS, mostAuthors: 100 },
});

/** The units of ours, or the others, whose outputs are most about each concept. */
const organizationsOfConcepts = (label: 'Lab' | 'Partner') =>
  read({
    name: `${label === 'Lab' ? 'labs' : 'partners'}OfConcepts`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (c:Concept {id: key})
      CALL (c) {
        MATCH (c)<-[a:ABOUT]-(p:Publication) WHERE p.counted
        WITH p, a.weight AS weight ORDER BY weight DESC, p.id LIMIT toInteger($looked)
        MATCH (p)<-[counts:COUNTS]-(r:YearRollup) WHERE r.unit STARTS WITH 'Organization:'
        WITH r.unit AS id, ${billionths('weight * counts.share')} AS weight, count(p) AS outputs
        MATCH (o:Organization {id: id}) WHERE o:${label}
        WITH id, weight, outputs ORDER BY weight DESC, id LIMIT toInteger($size)
        RETURN id, weight, outputs
      }
      RETURN key, id, weight, outputs`,
    row: amount,
    example: { ...noKeys(), size: 10, looked: MOST_OUTPUTS },
  });

export const ORGANIZATIONS_OF_CONCEPTS = {
  Lab: organizationsOfConcepts('Lab'),
  Partner: organizationsOfConcepts('Partner'),
};

/** The concepts that share outputs with each concept, by Ochiai's coefficient. */
export const neighboursOfConcepts = read({
  name: 'neighboursOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (c:Concept {id: key})
    CALL (c) {
      MATCH (c)<-[a:ABOUT]-(p:Publication)
      WITH c, p ORDER BY a.weight DESC, p.id LIMIT toInteger($looked)
      MATCH (p)-[:ABOUT]->(other:Concept) WHERE other <> c AND other.withdrawn IS NULL
      WITH c, other, count(p) AS outputs
      ORDER BY outputs DESC, other.uri LIMIT 200
      WITH other, outputs, outputs / sqrt(toFloat(COUNT { (c)<-[:ABOUT]-() }) * COUNT { (other)<-[:ABOUT]-() }) AS strength
      ORDER BY strength DESC, other.uri LIMIT toInteger($size)
      RETURN other, outputs, strength
    }
    RETURN key, outputs, round(strength, 9) AS strength, ${conceptProjection('other')} AS entity`,
  row: z.object({ key: z.string(), outputs: z.number(), strength: z.number(), entity: conceptEntity }),
  example: { ...noKeys(), size: 10, looked: MOST_OUTPUTS },
});

/** How many outputs are about each concept, by year. */
export const yearsOfConcepts = read({
  name: 'yearsOfConcepts',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Concept {id: key})<-[:ABOUT]-(p:Publication) WHERE p.counted
    RETURN key, p.year AS year, count(p) AS count`,
  row: z.object({ key: z.string(), year: z.number().nullable(), count: z.number() }),
  example: noKeys(),
});
