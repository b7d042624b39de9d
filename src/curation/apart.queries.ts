/** What people of the graph are, and what says that two of them are two. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

/** Outputs in whatever role. */
export const factsOfPeople = read({
  name: 'factsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})
    RETURN id, p.name AS name, p:Member AS member, exists { (p)<-[:DESCRIBES]-() } AS described, p.family AS family, p.given AS given,
      [(p)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
      [(p)<-[:BY]-(:Contribution)<-[:HAS_CONTRIBUTION]-(o:Publication) | o.id] AS outputs`,
  row: z.object({
    id: z.string(),
    name: z.string(),
    member: z.boolean(),
    described: z.boolean(),
    family: z.string().nullable(),
    given: z.string().nullable(),
    identifiers: z.array(z.string()),
    outputs: z.array(z.string()),
  }),
  example: { ids: ['Person:a'] as readonly string[] },
});

/** Decisions by which a person is another than somebody: that they are two, that one was split off or put aside, a merge that was taken back by itself. */
export const decisionsThatPart = read({
  name: 'decisionsThatPart',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Person {id: id})<-[:CHANGES]-(c:Curation)
    WHERE c.current AND c.what IN ['DIFFERENT', 'SPLIT', 'REJECT'] OR NOT c.current AND c.what = 'MERGE' AND c.revertedWith IS NULL
    RETURN id, c.id AS decision, c.what AS what, coalesce(c.others, []) AS others,
      CASE c.what WHEN 'REJECT' THEN head([(c)-[:KEPT]->(b:BeforeImage) | b.image]) ELSE null END AS image`,
  row: z.object({
    id: z.string(),
    decision: z.string(),
    what: z.string(),
    others: z.array(z.string()),
    image: z.string().nullable(),
  }),
  example: { ids: ['Person:a'] as readonly string[] },
});
