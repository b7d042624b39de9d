/** Reads of fingerprints: stored concepts of outputs, and the parts that the fingerprints of people and units are sums of. */
import { z } from 'zod';
import { noKeys, noRows, type Query, read } from '../neo4j/query.js';
import { publicationProjection, publicationShape } from '../publication/publication.record.js';

/** The stored concepts of outputs: [URI, weight], in no order. An output without any has a row with none. */
export const conceptsOfPublications = read({
  name: 'conceptsOfPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {id: key})
    RETURN key,
      COLLECT { MATCH (p)-[a:ABOUT]->(c:Concept) RETURN [c.uri, a.weight] } AS concepts,
      coalesce(head(COLLECT { MATCH (p)-[a:ABOUT]->(:Concept) RETURN a.snapshot LIMIT 1 }), 0) AS snapshot`,
  row: z.object({ key: z.string(), concepts: z.array(z.tuple([z.string(), z.number()])), snapshot: z.number() }),
  example: noKeys(),
});

/** One part of a sum: some outputs of one year (null if unknown), and what they add to each concept: [URI, weight × share]. */
const partRow = z.object({
  key: z.string(),
  year: z.number().nullable(),
  outputs: z.number(),
  concepts: z.array(z.tuple([z.string(), z.number()])),
});
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

export interface EvidenceKey {
  readonly key: string;
  /** Of the person, organisation, venue or project. */
  readonly id: string;
  /** URI. */
  readonly concept: string;
}
export interface EvidenceWindow {
  readonly from: number | null;
  readonly to: number | null;
  readonly size: number;
}

const IN_YEARS = '($from IS NULL OR p.year >= $from) AND ($to IS NULL OR p.year <= $to)';

const personOutputs = `
        MATCH (:Person {id: row.id})<-[:BY]-(:Contribution {role: 'AUTHOR'})<-[:HAS_CONTRIBUTION]-(p:Publication)-[a:ABOUT]->(:Concept {uri: row.concept})
        WHERE p.counted AND ${IN_YEARS}
        RETURN DISTINCT p, a.weight / p.authorCount AS contribution`;

/** Looked for from where there is less to look through: the outputs of the unit, or those about the concept. */
const unitOutputs = (label: 'Organization' | 'Venue' | 'Project', condition: string) => `
        MATCH (unit:${label} {id: row.id})
        MATCH (c:Concept {uri: row.concept})
        WITH row, unit, c, COUNT { (c)<-[:ABOUT]-() } <= reduce(sum = 0, n IN COLLECT { MATCH (unit)-[:HAS_YEAR]->(r) RETURN r.outputs } | sum + n) AS fromConcept
        CALL (row, unit, c, fromConcept) {
          WITH * WHERE fromConcept
          MATCH (c)<-[a:ABOUT]-(p:Publication)<-[counts:COUNTS${condition}]-(:YearRollup {unit: row.id})
          RETURN p, a, counts
          UNION ALL
          WITH * WHERE NOT fromConcept
          MATCH (unit)-[:HAS_YEAR]->(r:YearRollup) WHERE row.concept IN r.concepts
          MATCH (r)-[counts:COUNTS${condition}]->(p:Publication)
          MATCH (p)-[a:ABOUT]->(c)
          RETURN p, a, counts
        }
        WITH p, a, counts WHERE ${IN_YEARS}
        RETURN p, a.weight * counts.share AS contribution`;

const BRINGING: Readonly<Record<PartSource, string>> = {
  Person: personOutputs,
  Organization: unitOutputs('Organization', ''),
  DIRECT: unitOutputs('Organization', ' {direct: true}'),
  Venue: unitOutputs('Venue', ''),
  Project: unitOutputs('Project', ''),
};

/** The outputs that bring a concept to a person or unit, with what each adds, most first. */
const evidenceOf = (source: PartSource) =>
  read({
    name: `fingerprintEvidenceOf${source === 'DIRECT' ? 'OrganizationDirect' : source}`,
    kind: 'lookup',
    cypher: `
      UNWIND $rows AS row
      CALL (row) {
        CALL (row) {${BRINGING[source]}
        }
        WITH p, contribution ORDER BY contribution DESC, p.id LIMIT toInteger($size)
        RETURN p, contribution
      }
      RETURN row.key AS key, contribution, ${publicationProjection('p')} AS publication`,
    row: z.object({ key: z.string(), contribution: z.number(), publication: publicationShape }),
    example: { ...noRows<EvidenceKey>(), from: anyYear, to: anyYear, size: 5 },
  });

const anyYear: number | null = null;

export const EVIDENCE = {
  Person: evidenceOf('Person'),
  Organization: evidenceOf('Organization'),
  DIRECT: evidenceOf('DIRECT'),
  Venue: evidenceOf('Venue'),
  Project: evidenceOf('Project'),
};
