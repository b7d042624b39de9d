/** What the graph knows of the publications that a batch may be about. */
import { z } from 'zod';
import type { PeopleKeys } from '../matching/publication/keys.js';
import { read } from '../neo4j/query.js';
import { CONTRIBUTION_ROLES, PUBLICATION_TYPES, VENUE_KINDS } from '../record/record.js';

const candidate = z.object({
  id: z.string(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  volume: z.string().nullable(),
  issue: z.string().nullable(),
  pages: z.string().nullable(),
  articleNumber: z.string().nullable(),
  type: z.enum(PUBLICATION_TYPES),
  identifiers: z.array(z.string()),
  /** Identifiers of the outputs it says it is a version of. */
  versionOf: z.array(z.string()),
  /** Title, abbreviation, kind, identifiers; one at most. */
  venues: z.array(z.tuple([z.string(), z.string().nullable(), z.enum(VENUE_KINDS), z.array(z.string())])),
  /** Position, role, family, given, literal, and whether a group is meant; in any order. */
  contributions: z.array(
    z.tuple([
      z.number(),
      z.enum(CONTRIBUTION_ROLES),
      z.string().nullable(),
      z.string().nullable(),
      z.string().nullable(),
      z.boolean(),
    ]),
  ),
});
export type CandidateRow = z.infer<typeof candidate>;

// Names further on tell nothing that the first do not, and lists may have thousands. Where a source only points to somebody
// the name is that of the person found.
const projection = `
  p.id AS id, p.title AS title, p.publishedOn AS publishedOn, p.volume AS volume, p.issue AS issue, p.pages AS pages,
  p.articleNumber AS articleNumber, p.type AS type, [(p)<-[:IDENTIFIES]-(i:Identifier) | i.key] AS identifiers,
  [(p)-[:REFERS_TO {kind: 'VERSION_OF'}]->(i:Identifier) | i.key] AS versionOf,
  [(p)-[:PUBLISHED_IN]->(v:Venue) | [v.title, v.abbreviation, v.kind, [(v)<-[:IDENTIFIES]-(i:Identifier) | i.key]]] AS venues,
  [(p)-[h:HAS_CONTRIBUTION]->(c:Contribution) WHERE h.position < 30 |
    CASE WHEN c.family IS NULL AND c.literal IS NULL
      THEN head([(c)-[:BY]->(w) | [h.position, c.role,
        CASE WHEN w.particle IS NULL THEN w.family ELSE w.particle + ' ' + w.family END, w.given, null, w:Organization]])
      ELSE [h.position, c.role, c.family, c.given, c.literal, exists { (c)-[:BY]->(:Organization) }] END] AS contributions`;

/** A key that more outputs share tells nothing; comparing with them all would cost the square. */
export const MOST_OF_A_KEY = 100;

const candidates = <P extends Record<string, unknown>>(name: string, match: string, example: P) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      ${match}
      WITH DISTINCT p
      RETURN ${projection}`,
    row: candidate,
    example,
  });

export const candidatesByIdentifier = candidates(
  'candidatesByIdentifier',
  'UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Publication)',
  { keys: ['a'] },
);
/** Versions name the output they belong to. */
export const candidatesByVersionOf = candidates(
  'candidatesByVersionOf',
  `UNWIND $keys AS key MATCH (:Identifier {key: key})<-[:REFERS_TO {kind: 'VERSION_OF'}]-(p:Publication)`,
  { keys: ['a'] },
);
export const candidatesByTitle = candidates<{ keys: readonly { titleKey: string; place: string | null }[] }>(
  'candidatesByTitle',
  `UNWIND $keys AS key
      CALL (key) {
        MATCH (p:Publication {titleKey: key.titleKey}) WHERE key.place IS NULL OR p.matchPlace = key.place
        RETURN p LIMIT ${MOST_OF_A_KEY}
      }`,
  { keys: [{ titleKey: 'a', place: null }] },
);
export const candidatesByMatchTitle = candidates(
  'candidatesByMatchTitle',
  `UNWIND $keys AS key
      CALL (key) { MATCH (p:Publication {matchTitle: key}) RETURN p LIMIT ${MOST_OF_A_KEY} }`,
  { keys: ['a'] },
);
export const candidatesByPeople = candidates<{ keys: readonly PeopleKeys[] }>(
  'candidatesByPeople',
  `UNWIND $keys AS key
      CALL (key) {
        MATCH (p:Publication {matchPeople: key.people})
        WHERE p.titleKey = key.titleKey OR p.matchTitle STARTS WITH key.start OR p.matchTitle ENDS WITH key.words
          OR p.matchPlace = key.place
        RETURN p LIMIT ${MOST_OF_A_KEY}
      }`,
  { keys: [{ people: 'a', titleKey: 'a', start: 'a|', words: '|a|b', place: '1|2' }] },
);
