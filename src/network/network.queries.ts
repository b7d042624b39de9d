/** Reads of whoever and whatever stands in outputs, and of what is told of the nodes of a network. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import type { NetworkKind } from './network.js';

const incidenceRow = z.object({
  /** What ties its members together: an output, a shared reference, or an output that cites. */
  id: z.string(),
  year: z.number().nullable(),
  /** How many it ties together in all, chosen or not. */
  size: z.number(),
  members: z.array(z.string()),
});
export type Incidence = z.infer<typeof incidenceRow>;

const incidences = (name: string, match: string, members: string, size: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (p:Publication {id: key})
      ${match}
      WITH p, collect(DISTINCT ${members}) AS members
      RETURN p.id AS id, p.year AS year, ${size} AS size, members`,
    row: incidenceRow,
    example: { ...noKeys(), concepts: 10 },
  });

const units = (label: 'Lab' | 'Partner' | 'Organization') =>
  incidences(
    `network${label}sOfOutputs`,
    `MATCH (p)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(unit:${label})`,
    'unit.id',
    'coalesce(p.unitCount, 2)',
  );

/** What stands in outputs, by the kind of network. Of couplings the members are references, of co-citations the cited. */
export const INCIDENCES = {
  PEOPLE: incidences(
    'networkAuthorsOfOutputs',
    `MATCH (p)-[:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'})-[:BY]->(person:Person)`,
    'person.id',
    'p.authorCount',
  ),
  LABS: units('Lab'),
  PARTNERS: units('Partner'),
  ORGANIZATIONS: units('Organization'),
  COUNTRIES: incidences(
    'networkCountriesOfOutputs',
    `MATCH (p)<-[:COUNTS]-(:YearRollup)<-[:HAS_YEAR]-(unit:Organization)
      WHERE unit.country IS NOT NULL`,
    "'Country:' + unit.country",
    'size(members)',
  ),
  CONCEPTS: incidences(
    'networkConceptsOfOutputs',
    `MATCH (p)-[about:ABOUT]->(concept:Concept)
      WHERE about.rank <= $concepts`,
    'concept.id',
    'size(members)',
  ),
  // A reference is the output it means, else the identifier it gives: two identifiers of one output are one reference.
  BIBLIOGRAPHIC_COUPLING: incidences(
    'networkReferencesOfOutputs',
    `MATCH (p)-[:REFERS_TO {kind: 'CITES'}]->(reference:Identifier)
      OPTIONAL MATCH (reference)-[:IDENTIFIES]->(cited:Publication)`,
    'coalesce(cited.id, reference.key)',
    'size(members)',
  ),
  CO_CITATION: read({
    name: 'networkCitationsOfOutputs',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (p:Publication {id: key})<-[:CITES]-(citing:Publication)
      WITH citing, collect(DISTINCT p.id) AS members
      RETURN citing.id AS id, citing.year AS year, COUNT { (citing)-[:CITES]->() } AS size, members`,
    row: incidenceRow,
    example: { ...noKeys(), concepts: 10 },
  }),
} as const satisfies Record<NetworkKind, unknown>;

const nameRow = z.object({ id: z.string(), label: z.string(), ours: z.boolean(), year: z.number().nullable() });
export type NameRow = z.infer<typeof nameRow>;

const names = (label: string, name: string, ours: string, year: string) =>
  read({
    name: `namesOf${label}Nodes`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (n:${label} {id: key})
      RETURN n.id AS id, n.${name} AS label, ${ours} AS ours, ${year} AS year`,
    row: nameRow,
    example: noKeys(),
  });

/** What nodes are called. Whoever is shown nowhere has no name here, and so is in no network. */
export const NAMES = {
  Person: names('Person', 'name', 'false', 'null'),
  Organization: names('Organization', 'name', 'coalesce(n.ours, false)', 'null'),
  Concept: names('Concept', 'label', 'false', 'null'),
  Publication: names('Publication', 'title', 'false', 'n.year'),
};

/** A unit and everything below it. */
export const unitsBelow = read({
  name: 'unitsBelow',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Organization {id: key})<-[:PART_OF*0..12]-(below:Organization)
    WITH DISTINCT key, below LIMIT toInteger($most)
    RETURN key, collect(below.id) AS units`,
  row: z.object({ key: z.string(), units: z.array(z.string()) }),
  example: { ...noKeys(), most: 1_000 },
});

/** Whoever is a member of a unit or of anything below it today. Partial dates count whole. */
export const currentMembersBelow = read({
  name: 'currentMembersBelow',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Organization {id: key})<-[:PART_OF*0..12]-(below:Organization)
    WITH DISTINCT key, below
    MATCH (below)<-[m:MEMBER_OF]-(person:Person)
    WHERE (m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= left($today, size(m.to)))
    WITH DISTINCT key, person LIMIT toInteger($most)
    RETURN key, collect(person.id) AS people`,
  row: z.object({ key: z.string(), people: z.array(z.string()) }),
  example: { ...noKeys(), today: '2024-01-01', most: 1_000 },
});

const IN_YEARS = '($since IS NULL OR p.year >= $since) AND ($until IS NULL OR p.year <= $until)';
const window: { since: number | null; until: number | null } = { since: null, until: null };

const sizesRow = z.object({
  id: z.string(),
  outputs: z.number(),
  firstYear: z.number().nullable(),
  lastYear: z.number().nullable(),
  averageYear: z.number().nullable(),
});
export type SizesRow = z.infer<typeof sizesRow>;

/** How many counted outputs nodes have in some years, and when. */
export const SIZES = {
  Person: read({
    name: 'outputsOfPeopleNodes',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND ${IN_YEARS}
      WITH DISTINCT key, p
      RETURN key AS id, count(p) AS outputs, min(p.year) AS firstYear, max(p.year) AS lastYear, avg(p.year) AS averageYear`,
    row: sizesRow,
    example: { ...noKeys(), ...window },
  }),
  Organization: read({
    name: 'outputsOfOrganizationNodes',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Organization {id: key})-[:HAS_YEAR]->(r:YearRollup)
      WHERE ($since IS NULL OR r.year >= $since) AND ($until IS NULL OR r.year <= $until)
        AND (r.year > 0 OR ($since IS NULL AND $until IS NULL))
      WITH key, sum(r.outputs) AS outputs, collect(CASE WHEN r.year > 0 THEN r END) AS dated
      WITH key, outputs, dated, reduce(sum = 0, r IN dated | sum + r.outputs) AS total
      RETURN key AS id, outputs,
        reduce(year = null, r IN dated | CASE WHEN year IS NULL OR r.year < year THEN r.year ELSE year END) AS firstYear,
        reduce(year = null, r IN dated | CASE WHEN year IS NULL OR r.year > year THEN r.year ELSE year END) AS lastYear,
        CASE WHEN total > 0 THEN reduce(sum = 0.0, r IN dated | sum + toFloat(r.year) * r.outputs) / total END AS averageYear`,
    row: sizesRow,
    example: { ...noKeys(), ...window },
  }),
};

const unitRow = z.object({ id: z.string(), unit: z.string() });

/** The unit a node belongs to: of people the one they named on most outputs of the years, of organisations the highest. */
export const UNITS = {
  Person: read({
    name: 'unitsOfPeopleNodes',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Person {id: key})<-[:BY]-(c:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND ${IN_YEARS}
      MATCH (c)-[:AFFILIATED_WITH]->(unit:Organization)
      WITH key, unit.id AS unit, count(DISTINCT p) AS outputs
      WITH key, collect({unit: unit, outputs: outputs}) AS all
      RETURN key AS id, reduce(best = all[0], other IN all |
        CASE WHEN other.outputs > best.outputs OR (other.outputs = best.outputs AND other.unit < best.unit) THEN other ELSE best END).unit AS unit`,
    row: unitRow,
    example: { ...noKeys(), ...window },
  }),
  Organization: read({
    name: 'highestUnitsOfNodes',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Organization {id: key})-[:PART_OF*0..12]->(top:Organization)
      WHERE NOT EXISTS { (top)-[:PART_OF]->(:Organization) }
      RETURN key AS id, min(top.id) AS unit`,
    row: unitRow,
    example: { ...noKeys(), ...window },
  }),
};

/** Outputs with too many authors that two of these people share. */
export const CONSORTIA_AMONG = {
  Person: read({
    name: 'consortiumOutputsAmongPeople',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
      WHERE p.counted AND p.authorCount > $limit AND ${IN_YEARS}
      WITH p, count(DISTINCT key) AS members
      WHERE members > 1
      RETURN count(p) AS outputs`,
    row: z.object({ outputs: z.number() }),
    example: { ...noKeys(), ...window, limit: 100 },
  }),
  Organization: read({
    name: 'consortiumOutputsAmongOrganizations',
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:Organization {id: key})-[:HAS_YEAR]->(:YearRollup)-[:COUNTS]->(p:Publication)
      WHERE p.unitCount > $limit AND ${IN_YEARS}
      WITH p, count(DISTINCT key) AS members
      WHERE members > 1
      RETURN count(p) AS outputs`,
    row: z.object({ outputs: z.number() }),
    example: { ...noKeys(), ...window, limit: 100 },
  }),
};

/** Keys of identifiers that lead to a page about the node: ORCID, ROR and DOI. */
export const addressesOfNodes = read({
  name: 'addressesOfNodes',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (n:Person {id: key})<-[:IDENTIFIES]-(i:Identifier) WHERE i.key STARTS WITH 'orcid:' RETURN i.key AS address
      UNION
      MATCH (n:Organization {id: key})<-[:IDENTIFIES]-(i:Identifier) WHERE i.key STARTS WITH 'ror:' RETURN i.key AS address
      UNION
      MATCH (n:Publication {id: key})<-[:IDENTIFIES]-(i:Identifier) WHERE i.key STARTS WITH 'doi:' RETURN i.key AS address
      UNION
      MATCH (n:Concept {id: key}) RETURN n.uri AS address
    }
    RETURN key AS id, min(address) AS address`,
  row: z.object({ id: z.string(), address: z.string() }),
  example: noKeys(),
});

/** When the graph was last added to, and its revision. */
export const stateOfData = read({
  name: 'stateOfData',
  kind: 'lookup',
  cypher: `
    MATCH (s:GraphState {name: 'graph'})
    OPTIONAL MATCH (run:ImportRun {id: 'ImportRun:' + toString(toInteger(coalesce(s.runs, 0)))})
    RETURN coalesce(s.revision, 0) AS revision, toString(date(run.startedAt)) AS day`,
  row: z.object({ revision: z.number(), day: z.string().nullable() }),
  example: {},
});

/** Our own units: few, and what tells labs from partners. */
export const labs = read({
  name: 'idsOfLabs',
  kind: 'wholeGraph',
  cypher: 'MATCH (lab:Lab) RETURN lab.id AS id',
  row: z.object({ id: z.string() }),
  example: {},
});
