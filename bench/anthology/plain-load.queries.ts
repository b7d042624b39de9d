/**
 * What somebody would write who only wants the records in: batches of `UNWIND … MERGE`, people and venues by their name,
 * no matching, no sources, nothing derived.
 */
import { z } from 'zod';
import { noRows, write } from '../../src/neo4j/query.js';

const none = z.object({});

export interface PlainPublication {
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly venue: string | null;
  readonly authors: readonly { readonly name: string; readonly position: number }[];
}

export const PLAIN_SCHEMA = [
  'CREATE CONSTRAINT plain_publication IF NOT EXISTS FOR (n:PlainPublication) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT plain_person IF NOT EXISTS FOR (n:PlainPerson) REQUIRE n.name IS UNIQUE',
  'CREATE CONSTRAINT plain_venue IF NOT EXISTS FOR (n:PlainVenue) REQUIRE n.title IS UNIQUE',
];

export const plainPublications = write({
  name: 'plainPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MERGE (p:PlainPublication {id: row.id})
    SET p += row.properties`,
  row: none,
  example: noRows<PlainPublication>(),
});

export const plainVenues = write({
  name: 'plainVenues',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    WITH row WHERE row.venue IS NOT NULL
    MATCH (p:PlainPublication {id: row.id})
    MERGE (v:PlainVenue {title: row.venue})
    MERGE (p)-[:PUBLISHED_IN]->(v)`,
  row: none,
  example: noRows<PlainPublication>(),
});

export const plainAuthors = write({
  name: 'plainAuthors',
  kind: 'lookup',
  cypher: `
    UNWIND $rows AS row
    MATCH (p:PlainPublication {id: row.id})
    UNWIND row.authors AS author
    MERGE (a:PlainPerson {name: author.name})
    MERGE (p)-[r:WRITTEN_BY]->(a)
    SET r.position = author.position`,
  row: none,
  example: noRows<PlainPublication>(),
});
