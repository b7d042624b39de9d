/** What a publication's provenance points at: source records with their runs, and decisions. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';

/** Per output: for each field the key of the source record, or the id of the decision, it came from; as JSON. */
export const provenanceOfPublications = read({
  name: 'provenanceOfPublications',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (p:Publication {id: key}) RETURN key, p.provenance AS provenance`,
  row: z.object({ key: z.string(), provenance: z.string().nullable() }),
  example: noKeys(),
});

/** The first run that brought a record stands for it: later runs found it unchanged. */
export const sourceRecordsByKey = read({
  name: 'sourceRecordsByKey',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (s:SourceRecord {key: key})
    CALL (s) {
      OPTIONAL MATCH (run:ImportRun)-[:BROUGHT]->(s)
      RETURN run ORDER BY run.number LIMIT 1
    }
    RETURN key, s.source AS source, s.place AS place, toString(run.startedAt) AS importedAt`,
  row: z.object({
    key: z.string(),
    source: z.string(),
    place: z.string().nullable(),
    importedAt: z.string().nullable(),
  }),
  example: noKeys(),
});

export const curationsById = read({
  name: 'curationsById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (c:Curation {id: key}) RETURN key, c.who AS who, toString(c.at) AS at`,
  row: z.object({ key: z.string(), who: z.string().nullable(), at: z.string().nullable() }),
  example: noKeys(),
});
