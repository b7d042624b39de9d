/** What the graph says of every publication, read plainly and whole: the oracle for filters, orders and facets. */
import { z } from 'zod';
import type { Database } from '../../src/neo4j/database.js';

const fact = z.object({
  id: z.string(),
  title: z.string(),
  newest: z.string(),
  oldest: z.string(),
  titleOrder: z.string(),
  year: z.number().nullable(),
  type: z.string(),
  language: z.string().nullable(),
  openAccess: z.string().nullable(),
  peerReviewed: z.boolean().nullable(),
  person: z.array(z.string()),
  named: z.array(z.string()),
  concept: z.array(z.string()),
  keyword: z.array(z.string()),
  venue: z.array(z.string()),
  project: z.array(z.string()),
  cites: z.array(z.string()),
  versionOf: z.array(z.string()),
});
type Row = z.infer<typeof fact>;
/** `organization` holds the units named by authors and all above them; empty for what is a version of another output. */
export type PublicationFact = Row & { readonly organization: readonly string[]; readonly counted: boolean };

export async function publicationFacts(database: Database): Promise<PublicationFact[]> {
  const { records } = await database.driver.executeQuery(`
    MATCH (p:Publication)
    RETURN p.id AS id, p.title AS title, p.dateKey AS newest, p.dateKeyAscending AS oldest, p.titleOrder AS titleOrder, p.year AS year,
      p.type AS type, p.language AS language, p.openAccessStatus AS openAccess, p.peerReviewed AS peerReviewed,
      COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->()-[:BY]->(x:Person) RETURN DISTINCT x.id } AS person,
      COLLECT { MATCH (p)-[:HAS_CONTRIBUTION]->({role: 'AUTHOR'})-[:AFFILIATED_WITH]->(x) RETURN DISTINCT x.id } AS named,
      COLLECT { MATCH (p)-[:ABOUT]->(x) RETURN x.id } AS concept,
      COLLECT { MATCH (p)-[:HAS_KEYWORD]->(x) RETURN x.id } AS keyword,
      COLLECT { MATCH (p)-[:PUBLISHED_IN]->(x) RETURN x.id } AS venue,
      COLLECT { MATCH (p)<-[:PRODUCED]-(x) RETURN DISTINCT x.id } AS project,
      COLLECT { MATCH (p)-[:CITES]->(x) RETURN x.id } AS cites,
      COLLECT { MATCH (p)-[:VERSION_OF]->(x) RETURN x.id } AS versionOf`);
  const edges = await database.driver.executeQuery(
    'MATCH (o:Organization)-[:PART_OF]->(up) RETURN o.id AS id, up.id AS up',
  );
  const parents = new Map<string, string[]>();
  for (const row of edges.records) {
    const { id, up } = z.object({ id: z.string(), up: z.string() }).parse(row.toObject());
    parents.set(id, [...(parents.get(id) ?? []), up]);
  }
  const above = (id: string): string[] => [id, ...(parents.get(id) ?? []).flatMap(above)];
  return records
    .map((record) => fact.parse(record.toObject()))
    .map((row) => {
      const counted = row.versionOf.length === 0;
      return { ...row, counted, organization: counted ? [...new Set(row.named.flatMap(above))] : [] };
    });
}
