/** What the fingerprints of people and units are sums of: roll-ups where these serve, outputs one by one where they do not. */
import { z } from 'zod';
import { noKeys, type Query, read } from '../neo4j/query.js';
import type { OutputFilter } from './fingerprint.record.js';

/** One part of a sum: some outputs of one year (null if unknown), and what they add to each concept: [URI, weight × share]. */
const partShape = {
  key: z.string(),
  year: z.number().nullable(),
  outputs: z.number(),
  concepts: z.array(z.tuple([z.string(), z.number()])),
};
const partRow = z.object(partShape);
export type FingerprintPart = Omit<z.infer<typeof partRow>, 'key'>;
type PartsQuery = Query<{ keys: readonly string[] }, z.infer<typeof partRow>>;

/** A person's parts are outputs: those that count and that the person is an author of, each shared among its authors. */
const partsOfPeople = read({
  name: 'fingerprintPartsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Person {id: key})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)
    WHERE p.counted
    WITH DISTINCT key, p
    RETURN key, p.year AS year, 1 AS outputs,
      COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight / p.authorCount] } AS concepts`,
  row: partRow,
  example: noKeys(),
});

/** A unit's parts are its stored sums, one a year; year 0 holds what has no year. */
const partsOfUnits = (label: 'Organization' | 'Venue' | 'Project') =>
  read({
    name: `fingerprintPartsOf${label}`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:${label} {id: key})-[:HAS_YEAR]->(r:YearRollup)
      RETURN key, CASE r.year WHEN 0 THEN null ELSE r.year END AS year, r.outputs AS outputs,
        [at IN range(0, size(r.concepts) - 1) | [r.concepts[at], r.sums[at]]] AS concepts`,
    row: partRow,
    example: noKeys(),
  });

/** Without what is below it: the outputs whose authors name the organisation itself. */
const partsOfOrganizationsDirect = read({
  name: 'fingerprintPartsOfOrganizationDirect',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Organization {id: key})-[:HAS_YEAR]->(:YearRollup)-[counts:COUNTS {direct: true}]->(p:Publication)
    RETURN key, p.year AS year, 1 AS outputs,
      COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight * counts.share] } AS concepts`,
  row: partRow,
  example: noKeys(),
});

/** Whose outputs add up; `DIRECT` is an organisation without what is below it. */
export const PART_SOURCES = ['Person', 'Organization', 'DIRECT', 'Venue', 'Project'] as const;
export type PartSource = (typeof PART_SOURCES)[number];

export const PARTS: Readonly<Record<PartSource, PartsQuery>> = {
  Person: partsOfPeople,
  Organization: partsOfUnits('Organization'),
  DIRECT: partsOfOrganizationsDirect,
  Venue: partsOfUnits('Venue'),
  Project: partsOfUnits('Project'),
};

/** Years and kinds of outputs that are added up one by one. */
export interface RowWindow extends OutputFilter {
  readonly from: number | null;
  readonly to: number | null;
}
export interface RowParameters extends RowWindow {
  readonly keys: readonly string[];
  readonly most: number;
  readonly [name: string]: unknown;
}

export const rowWindow: RowWindow = { types: null, position: 'ANY', from: null, to: null };

/** Whether a contribution `written` that the output `p` has by `h` stands where it is asked to. */
const atPosition = `
  CASE $position
    WHEN 'ANY' THEN true
    WHEN 'CORRESPONDING' THEN coalesce(written.corresponding, false)
    WHEN 'FIRST' THEN NOT exists { (p)-[other:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'}) WHERE other.position < h.position }
    ELSE NOT exists { (p)-[other:HAS_CONTRIBUTION]->(:Contribution {role: 'AUTHOR'}) WHERE other.position > h.position }
  END`;

const IN_WINDOW = `($types IS NULL OR p.type IN $types) AND ($from IS NULL OR p.year >= $from) AND ($to IS NULL OR p.year <= $to)`;

const ofOrganization = (above: string) =>
  `($position = 'ANY' OR exists { (p)-[h:HAS_CONTRIBUTION]->(written:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization)${above} WHERE ${atPosition} })`;

/** Conditions that an output `p` of the person or unit `id` meets, given how it was found. */
export const ROW_CONDITIONS: Readonly<Record<PartSource, (id: string) => string>> = {
  Person: () => `${IN_WINDOW} AND ${atPosition}`,
  Organization: (id) => `${IN_WINDOW} AND ${ofOrganization(`-[:PART_OF*0..12]->(:Organization {id: ${id}})`)}`,
  DIRECT: (id) =>
    `${IN_WINDOW} AND ($position = 'ANY' OR exists { (p)-[h:HAS_CONTRIBUTION]->(written:Contribution {role: 'AUTHOR'})-[:AFFILIATED_WITH]->(:Organization {id: ${id}}) WHERE ${atPosition} })`,
  Venue: () => IN_WINDOW,
  Project: () => IN_WINDOW,
};

const rowsOfUnit = (label: 'Organization' | 'Venue' | 'Project', source: PartSource) => `
        MATCH (:${label} {id: key})-[:HAS_YEAR]->(:YearRollup)-[counts:COUNTS${source === 'DIRECT' ? ' {direct: true}' : ''}]->(p:Publication)
        WHERE ${ROW_CONDITIONS[source]('key')}
        WITH p, counts.share AS share`;

const ROWS: Readonly<Record<PartSource, string>> = {
  Person: `
        MATCH (:Person {id: key})<-[:BY]-(written:Contribution {role: 'AUTHOR'})<-[h:HAS_CONTRIBUTION]-(p:Publication)
        WHERE p.counted AND ${ROW_CONDITIONS.Person('key')}
        WITH DISTINCT p, 1.0 / p.authorCount AS share`,
  Organization: rowsOfUnit('Organization', 'Organization'),
  DIRECT: rowsOfUnit('Organization', 'DIRECT'),
  Venue: rowsOfUnit('Venue', 'Venue'),
  Project: rowsOfUnit('Project', 'Project'),
};

const rowExample: RowParameters = { ...noKeys(), ...rowWindow, most: 20_000 };

/** Outputs of a person or unit of some types and places of authors, added up by year; the newest `$most` of them. */
const partsByRow = (source: PartSource) =>
  read({
    name: `fingerprintRowsOf${source === 'DIRECT' ? 'OrganizationDirect' : source}`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      CALL (key) {${ROWS[source]}
        ORDER BY p.dateKey DESC LIMIT toInteger($most) + 1
        WITH collect(p) AS found, collect(share) AS shares
        UNWIND range(0, size(found) - 1) AS at
        WITH found[at] AS p, shares[at] AS share, size(found) > $most AS cut, at
        WHERE at < $most
        RETURN p.year AS year, collect(p) AS outputs, collect(share) AS shares, cut
      }
      RETURN key, year, cut, size(outputs) AS outputs,
        COLLECT {
          UNWIND range(0, size(outputs) - 1) AS at
          WITH outputs[at] AS p, shares[at] AS share
          MATCH (p)-[a:ABOUT]->(c:Concept)
          WITH c.uri AS concept, sum(toInteger(round(share * a.weight * 1000000000))) AS total
          RETURN [concept, total / 1000000000.0]
        } AS concepts`,
    row: z.object({ ...partShape, cut: z.boolean() }),
    example: rowExample,
  });

export const PARTS_BY_ROW = {
  Person: partsByRow('Person'),
  Organization: partsByRow('Organization'),
  DIRECT: partsByRow('DIRECT'),
  Venue: partsByRow('Venue'),
  Project: partsByRow('Project'),
};
