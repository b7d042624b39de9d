/** The identifiers of entities, one statement a label: an id names its label, and only a label has an index. */
import { z } from 'zod';
import { noKeys, type Query, read } from '../neo4j/query.js';

/** Labels whose entities carry identifiers, as they begin an id. */
export const IDENTIFIED_LABELS = ['Publication', 'Person', 'Organization', 'Project', 'Venue'] as const;
export type IdentifiedLabel = (typeof IDENTIFIED_LABELS)[number];

const identifiers = (label: IdentifiedLabel) =>
  read({
    name: `identifiersOf${label}s`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (:${label} {id: key})<-[:IDENTIFIES]-(i:Identifier)
      RETURN key, collect(i.key) AS identifiers`,
    row: z.object({ key: z.string(), identifiers: z.array(z.string()) }),
    example: noKeys(),
  });

export const IDENTIFIERS: Readonly<
  Record<IdentifiedLabel, Query<{ keys: readonly string[] }, { key: string; identifiers: string[] }>>
> = {
  Publication: identifiers('Publication'),
  Person: identifiers('Person'),
  Organization: identifiers('Organization'),
  Project: identifiers('Project'),
  Venue: identifiers('Venue'),
};
