/** Who is compared with whom, and what outputs say of them. */
import { z } from 'zod';
import { noRows, read } from '../neo4j/query.js';

const NAMED = `p.id AS id, p.nameOrder AS nameOrder, p.name AS literal, p.family AS family, p.given AS given, p.particle AS particle,
  p.suffix AS suffix, coalesce(p.nameVariants, []) AS nameVariants`;

const named = z.object({
  id: z.string(),
  nameOrder: z.string(),
  literal: z.string(),
  family: z.string().nullable(),
  given: z.string().nullable(),
  particle: z.string().nullable(),
  suffix: z.string().nullable(),
  nameVariants: z.array(z.string()),
});
export type NamedPerson = z.infer<typeof named>;

/** All people in the order of their names, page by page. */
export const peopleByName = read({
  name: 'peopleByName',
  kind: 'lookup',
  cypher: `MATCH (p:Person) WHERE p.nameOrder > $after RETURN ${NAMED} ORDER BY p.nameOrder LIMIT toInteger($size)`,
  row: named,
  example: { after: '', size: 1_000 },
});

/** Those whose name begins so, folded. */
export const peopleNamedLike = read({
  name: 'peopleNamedLike',
  kind: 'lookup',
  cypher: `
    UNWIND $starts AS start
    CALL (start) { MATCH (p:Person) WHERE p.nameOrder STARTS WITH start RETURN p ORDER BY p.nameOrder LIMIT toInteger($size) }
    WITH DISTINCT p
    RETURN ${NAMED}`,
  row: named,
  example: { starts: ['a'] as readonly string[], size: 200 },
});

export const peopleToCompare = read({
  name: 'peopleToCompare',
  kind: 'lookup',
  cypher: `UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN ${NAMED}`,
  row: named,
  example: { ids: ['Person:a'] },
});

const nameParts = z.tuple([z.number(), z.string().nullable(), z.string().nullable(), z.string().nullable()]);

/** The newest outputs of each, with what stands on them; who hid a former name is compared by the one of today. Names further on tell nothing that the first do not. */
export const outputsToCompare = read({
  name: 'outputsToCompare',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})
    CALL (p) {
      MATCH (p)<-[:BY]-(c:Contribution)<-[h:HAS_CONTRIBUTION]-(o:Publication)
      RETURN c, h.position AS position, o ORDER BY o.dateKey DESC, c.key LIMIT toInteger($outputs)
    }
    WITH id, p, c, position, o, exists { (p)<-[:CHANGES]-(:Curation {what: 'HIDE_NAME', current: true}) } AS renamed
    RETURN id, position, o.id AS output, o.title AS title, left(o.abstract, 3000) AS abstract, o.year AS year,
      head([(o)-[:PUBLISHED_IN]->(v:Venue) | v.title]) AS venue,
      [(o)-[:HAS_KEYWORD]->(k:Keyword) | k.text] AS keywords,
      [(o)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
      [(o)-[:REFERS_TO {kind: 'CITES'}]->(i:Identifier) | i.key][..300] AS cites,
      [(o)-[x:HAS_CONTRIBUTION]->(other:Contribution) WHERE x.position < 60 AND NOT exists { (other)-[:BY]->(:Organization|SuppressedPerson) }
          AND NOT exists { (other)-[:BY]->(:Person)<-[:CHANGES]-(:Curation {what: 'HIDE_NAME', current: true}) } |
        [x.position, other.family, other.given, coalesce(other.literal, other.nameAsWritten)]] AS names,
      CASE WHEN renamed THEN p.family ELSE c.family END AS family, CASE WHEN renamed THEN p.given ELSE c.given END AS given,
      CASE WHEN renamed THEN p.name ELSE coalesce(c.literal, c.nameAsWritten) END AS literal,
      [(c)-[:AFFILIATED_WITH]->(org:Organization) | [org.id, org.name + coalesce(', ' + org.country, '')]] AS affiliations,
      [(p)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS ownIdentifiers`,
  row: z.object({
    id: z.string(),
    position: z.number(),
    output: z.string(),
    title: z.string(),
    abstract: z.string().nullable(),
    year: z.number().nullable(),
    venue: z.string().nullable(),
    keywords: z.array(z.string()),
    identifiers: z.array(z.string()),
    cites: z.array(z.string()),
    names: z.array(nameParts),
    family: z.string().nullable(),
    given: z.string().nullable(),
    literal: z.string().nullable(),
    affiliations: z.array(z.tuple([z.string(), z.string()])),
    ownIdentifiers: z.array(z.string()),
  }),
  example: { ids: ['Person:a'] as readonly string[], outputs: 12 },
});

/** Pairs of which somebody said that they are two. */
export const pairsKeptApart = read({
  name: 'pairsKeptApart',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Person {id: row.a})<-[:CHANGES]-(c:Curation {what: 'DIFFERENT'})-[:CHANGES]->(b:Person {id: row.b})
    WHERE c.current
    RETURN DISTINCT row.a AS a, row.b AS b`,
  row: z.object({ a: z.string(), b: z.string() }),
  example: noRows<{ a: string; b: string }>(),
});
