/** Reads for experts and missing collaborations: who wrote what, who belongs to a unit, who is compared with whom. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';

/** The authors of outputs that have no more than `$mostAuthors`. */
export const authorsOfOutputs = read({
  name: 'authorsOfOutputs',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {id: key}) WHERE p.authorCount <= toInteger($mostAuthors)
    RETURN key, COLLECT {
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
      RETURN DISTINCT person.id
    } AS people`,
  row: z.object({ key: z.string(), people: z.array(z.string()) }),
  example: { ...noKeys(), mostAuthors: 100 },
});

/** Whoever is or was a member of each organisation or of what is below it, or wrote as part of it. */
export const peopleWithin = read({
  name: 'peopleWithinOrganizations',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Organization {id: key})<-[:PART_OF*0..12]-(below:Organization)
      WITH DISTINCT below
      CALL (below) {
        MATCH (below)<-[:MEMBER_OF]-(person:Person)
        RETURN person
        UNION
        MATCH (below)<-[:AFFILIATED_WITH]-(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
        RETURN person
      }
      WITH DISTINCT person LIMIT toInteger($most)
      RETURN collect(person.id) AS people
    }
    RETURN key, people`,
  row: z.object({ key: z.string(), people: z.array(z.string()) }),
  example: { ...noKeys(), most: 20_000 },
});

const comparedRow = z.object({ id: z.string(), kin: z.array(z.string()) });

const ENOUGH = `
    WITH unit, reduce(sum = 0, n IN COLLECT { MATCH (unit)-[:HAS_YEAR]->(r:YearRollup) RETURN r.outputs } | sum + n) AS outputs
    WHERE outputs >= $minOutputs
    WITH unit, outputs ORDER BY outputs DESC, unit.id LIMIT toInteger($most)
    RETURN unit.id AS id, COLLECT { MATCH (unit)-[:PART_OF*1..12]->(above:Organization) RETURN DISTINCT above.id } AS kin`;

const ENOUGH_PEOPLE = `
    WITH person, COUNT { (person)<-[:BY]-(:Contribution {role: 'AUTHOR'}) } AS outputs
    WHERE outputs >= $minOutputs
    WITH person, outputs ORDER BY outputs DESC, person.id LIMIT toInteger($most)
    RETURN person.id AS id, [] AS kin`;

const example = { within: 'Organization:a', minOutputs: 3, most: 301 };

/** Our units, or members, with enough outputs, those with the most first; of units what is above them. */
export const COMPARED = {
  LAB: {
    all: read({
      name: 'labsCompared',
      kind: 'wholeGraph',
      cypher: `MATCH (unit:Lab) ${ENOUGH}`,
      row: comparedRow,
      example: { minOutputs: 3, most: 301 },
    }),
    within: read({
      name: 'labsComparedWithin',
      kind: 'lookup',
      cypher: `
        MATCH (:Organization {id: $within})<-[:PART_OF*1..12]-(unit:Lab)
        WITH DISTINCT unit ${ENOUGH}`,
      row: comparedRow,
      example,
    }),
  },
  PERSON: {
    all: read({
      name: 'membersCompared',
      kind: 'wholeGraph',
      cypher: `MATCH (person:Member) ${ENOUGH_PEOPLE}`,
      row: comparedRow,
      example: { minOutputs: 3, most: 301 },
    }),
    within: read({
      name: 'membersComparedWithin',
      kind: 'lookup',
      cypher: `
        MATCH (:Organization {id: $within})<-[:PART_OF*0..12]-(:Organization)<-[:MEMBER_OF]-(person:Member)
        WITH DISTINCT person ${ENOUGH_PEOPLE}`,
      row: comparedRow,
      example,
    }),
  },
};
