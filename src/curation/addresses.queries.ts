/** Addresses that became organisations of their own because nobody knew yet whose they are. */
import { z } from 'zod';
import { noRows, read } from '../neo4j/query.js';

/** `address`: no record describes it, and nothing but affiliations leads to it. */
export const organizationsByName = read({
  name: 'organizationsByName',
  kind: 'lookup',
  cypher: `
    MATCH (o:Organization) WHERE o.nameOrder > $after
    WITH o ORDER BY o.nameOrder LIMIT toInteger($size)
    RETURN o.id AS id, o.nameOrder AS nameOrder, o.name AS name, o.country AS country, [(o)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
      NOT exists { (o)<-[:DESCRIBES]-() } AND exists { (o)<-[:AFFILIATED_WITH]-() }
        AND NOT exists { (o)<-[:BY|MEMBER_OF|INVOLVES|FUNDED_BY]-() } AND NOT exists { (o)-[:PART_OF|PARTNERS_WITH]-() } AS address`,
  row: z.object({
    id: z.string(),
    nameOrder: z.string(),
    name: z.string(),
    country: z.string().nullable(),
    identifiers: z.array(z.string()),
    address: z.boolean(),
  }),
  example: { after: '', size: 1_000 },
});

/** Of pairs those of which somebody said that they are two, also by taking a merge of just these back. */
export const organizationsKeptApart = read({
  name: 'organizationsKeptApart',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (:Organization {id: row.into})<-[:CHANGES]-(c:Curation)
    WHERE c.current AND c.what = 'DIFFERENT' AND row.from IN c.others + [(c)-[:CHANGES]->(o:Organization) | o.id]
      OR NOT c.current AND c.what = 'MERGE' AND c.revertedWith IS NULL AND row.from IN c.others
    RETURN DISTINCT row.into AS into, row.from AS from`,
  row: z.object({ into: z.string(), from: z.string() }),
  example: noRows<{ into: string; from: string }>(),
});

export const namesOfOrganizations = read({
  name: 'namesOfOrganizations',
  kind: 'lookup',
  cypher: 'UNWIND $ids AS id MATCH (o:Organization {id: id}) RETURN id, o.name AS name',
  row: z.object({ id: z.string(), name: z.string() }),
  example: { ids: ['Organization:a'] as readonly string[] },
});
