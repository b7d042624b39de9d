/**
 * Collaborators counted from contributions, where no tie is stored: a person's co-authors by organisation or country, an
 * organisation's by person or country, and outputs of consortia. Sums are of billionths: whole numbers add up the same in
 * every order.
 */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';

const row = z.object({
  key: z.string(),
  /** Id of the collaborator, or code of the country. */
  other: z.string(),
  /** 0 for outputs without one. */
  year: z.number(),
  full: z.number(),
  billionths: z.number(),
});
export type GroupedRow = z.infer<typeof row>;

/** The country of an organisation `o`, else of the nearest above it. */
const COUNTRY = `coalesce(o.country, COLLECT {
        MATCH path = (o)-[:PART_OF*1..12]->(above:Organization) WHERE above.country IS NOT NULL
        RETURN above.country ORDER BY length(path), above.country LIMIT 1 }[0])`;

const OUTPUTS_OF_PERSON = `
      UNWIND $keys AS key
      MATCH (me:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND 2 <= p.authorCount <= $limit
      WITH DISTINCT key, me, p
      MATCH (p)-[:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})-[:BY]->(other:Person) WHERE other <> me`;
const AT_OUTPUT = 'MATCH (c)-[:AFFILIATED_WITH]->(o:Organization)';
const CURRENT = `MATCH (other)-[m:MEMBER_OF]->(o:Organization)
      WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= left($today, size(m.to)))`;
const sumOfPerson = (group: string) => `
      WITH key, p, ${group} AS group, count(DISTINCT other) AS others
      WHERE group IS NOT NULL
      RETURN key, group AS other, coalesce(p.year, 0) AS year, count(p) AS full,
        sum(toInteger(round(others * 1000000000.0 / (p.authorCount - 1)))) AS billionths`;

const example = { ...noKeys(), limit: 100, today: '2024-01-01' };

const ofPerson = (name: string, cypher: string) =>
  read({ name, kind: 'lookup', cypher: OUTPUTS_OF_PERSON + cypher, row, example });

const byOrganization = (when: 'AtOutput' | 'Current', label: 'Lab' | 'Partner' | 'Organization') =>
  ofPerson(
    `coAuthorsBy${label}${when}`,
    `
      ${when === 'Current' ? CURRENT : AT_OUTPUT}
      MATCH (o)-[:PART_OF*0..12]->(unit:${label})${sumOfPerson('unit.id')}`,
  );

export const CO_AUTHORS_BY = {
  AT_OUTPUT: {
    LAB: byOrganization('AtOutput', 'Lab'),
    PARTNER: byOrganization('AtOutput', 'Partner'),
    ORGANIZATION: byOrganization('AtOutput', 'Organization'),
    COUNTRY: ofPerson(
      'coAuthorsByCountryAtOutput',
      `
      ${AT_OUTPUT}${sumOfPerson(COUNTRY)}`,
    ),
  },
  CURRENT: {
    LAB: byOrganization('Current', 'Lab'),
    PARTNER: byOrganization('Current', 'Partner'),
    ORGANIZATION: byOrganization('Current', 'Organization'),
    COUNTRY: ofPerson(
      'coAuthorsByCountryCurrent',
      `
      ${CURRENT}${sumOfPerson(COUNTRY)}`,
    ),
  },
};

const OUTPUTS_OF_ORGANIZATION = `
      UNWIND $keys AS key
      MATCH (me:Organization {id: key})
      WITH key, COLLECT { MATCH (me)<-[:PART_OF*0..12]-(below:Organization) RETURN DISTINCT below.id } AS own, me
      MATCH (me)-[:HAS_YEAR]->(:YearRollup)-[:COUNTS]->(p:Publication)`;

export const COLLABORATORS_OF_ORGANIZATION_BY = {
  /** Authors who do not name the organisation, each with the part of its authors among their co-authors. */
  PERSON: read({
    name: 'collaboratorsOfOrganizationByPerson',
    kind: 'lookup',
    cypher: `${OUTPUTS_OF_ORGANIZATION} WHERE 2 <= p.authorCount <= $limit
      WITH key, p, COLLECT {
        MATCH (p)-[:HAS_CONTRIBUTION]->(c:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)
        RETURN [person.id, exists { (c)-[:AFFILIATED_WITH]->(o:Organization) WHERE o.id IN own }]
      } AS authors
      WITH key, p, authors, size([author IN authors WHERE author[1]]) AS insiders
      UNWIND [author IN authors WHERE NOT author[1] | author[0]] AS outsider
      WITH DISTINCT key, p, insiders, outsider
      RETURN key, outsider AS other, coalesce(p.year, 0) AS year, count(p) AS full,
        sum(toInteger(round(insiders * 1000000000.0 / (p.authorCount - 1)))) AS billionths`,
    row,
    example,
  }),
  /** Countries of organisations that are not part of it, each with their part of the others that the output names. */
  COUNTRY: read({
    name: 'collaboratorsOfOrganizationByCountry',
    kind: 'lookup',
    cypher: `${OUTPUTS_OF_ORGANIZATION} WHERE coalesce(p.unitCount, 2) <= $limit
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(o:Organization)
      WHERE NOT o.id IN own
      WITH DISTINCT key, p, o
      WITH key, p, ${COUNTRY} AS group, count(o) AS others
      WHERE group IS NOT NULL
      RETURN key, group AS other, coalesce(p.year, 0) AS year, count(p) AS full,
        sum(toInteger(round(others * 1000000000.0 / CASE WHEN p.unitCount > 1 THEN p.unitCount - 1 ELSE 1 END))) AS billionths`,
    row,
    example,
  }),
};

/** Co-authors on outputs of more authors than make ties, of the newest outputs at most. */
export const consortiumCoAuthors = read({
  name: 'consortiumCoAuthors',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (me:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND p.authorCount > $limit
      WITH DISTINCT me, p ORDER BY p.dateKey DESC LIMIT toInteger($most)
      MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(other:Person) WHERE other <> me
      WITH DISTINCT p, other
      RETURN other.id AS other, coalesce(p.year, 0) AS year, count(p) AS full,
        sum(toInteger(round(1000000000.0 / (p.authorCount - 1)))) AS billionths
    }
    RETURN key, other, year, full, billionths`,
  row,
  example: { ...noKeys(), limit: 100, most: 20 },
});

/** The newest year with an output. */
export const newestYear = read({
  name: 'newestYearOfOutputs',
  kind: 'lookup',
  cypher: 'MATCH (p:Publication) WHERE p.year > 0 RETURN p.year AS year ORDER BY p.year DESC LIMIT 1',
  row: z.object({ year: z.number() }),
  example: {},
});
