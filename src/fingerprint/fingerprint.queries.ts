/** Reads of fingerprints: stored concepts of outputs, and which outputs bring a concept to a person or unit. */
import { z } from 'zod';
import { noKeys, noRows, read } from '../neo4j/query.js';
import { publicationProjection, publicationShape } from '../publication/publication.record.js';
import { type PartSource, ROW_CONDITIONS, type RowWindow, rowWindow } from './parts.queries.js';

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

export interface EvidenceKey {
  readonly key: string;
  /** Of the person, organisation, venue or project. */
  readonly id: string;
  /** URI. */
  readonly concept: string;
}
export interface EvidenceWindow extends RowWindow {
  readonly size: number;
}

const personOutputs = `
        MATCH (:Person {id: row.id})<-[:BY]-(written:Contribution {role: 'AUTHOR'})<-[h:HAS_CONTRIBUTION]-(p:Publication)-[a:ABOUT]->(:Concept {uri: row.concept})
        WHERE p.counted AND ${ROW_CONDITIONS.Person('row.id')}
        RETURN DISTINCT p, a.weight / p.authorCount AS contribution`;

/** Looked for from where there is less to look through: the outputs of the unit, or those about the concept. */
const unitOutputs = (label: 'Organization' | 'Venue' | 'Project', source: PartSource, condition = '') => `
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
        WITH row, p, a, counts WHERE ${ROW_CONDITIONS[source]('row.id')}
        RETURN p, a.weight * counts.share AS contribution`;

const BRINGING: Readonly<Record<PartSource, string>> = {
  Person: personOutputs,
  Organization: unitOutputs('Organization', 'Organization'),
  DIRECT: unitOutputs('Organization', 'DIRECT', ' {direct: true}'),
  Venue: unitOutputs('Venue', 'Venue'),
  Project: unitOutputs('Project', 'Project'),
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
    example: { ...noRows<EvidenceKey>(), ...rowWindow, size: 5 },
  });

export const EVIDENCE = {
  Person: evidenceOf('Person'),
  Organization: evidenceOf('Organization'),
  DIRECT: evidenceOf('DIRECT'),
  Venue: evidenceOf('Venue'),
  Project: evidenceOf('Project'),
};
