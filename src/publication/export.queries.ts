/** What an export says of publications, besides their own properties: one statement for the names of people, one for the rest. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { CONTRIBUTION_ROLES, VENUE_KINDS } from '../record/record.js';
import { hiddenNamesOf } from './hidden-name.js';

const keys = z.array(z.string());
const named = z.object({ identifiers: keys, name: z.string().nullable(), country: z.string().nullable() });

const exportedContribution = z.object({
  key: z.string(),
  position: z.number(),
  contribution: z.object({
    role: z.enum(CONTRIBUTION_ROLES),
    corresponding: z.boolean().nullable(),
    nameAsWritten: z.string().nullable(),
    family: z.string().nullable(),
    given: z.string().nullable(),
    literal: z.string().nullable(),
  }),
  identifiers: keys,
  /** Former names that the person asked to hide, JSON. */
  hidden: keys,
  person: z
    .object({
      name: z.string(),
      family: z.string().nullable(),
      given: z.string().nullable(),
      particle: z.string().nullable(),
      suffix: z.string().nullable(),
    })
    .nullable(),
  organization: z.object({ name: z.string(), country: z.string().nullable() }).nullable(),
  affiliations: z.array(named.extend({ position: z.number() })),
});
export type ExportedContribution = z.infer<typeof exportedContribution>;

const identifiersOf = (entity: string) => `COLLECT { MATCH (${entity})<-[:IDENTIFIES]-(i:Identifier) RETURN i.key }`;

/** Who contributed, and where from: the only place from which exports have the names of people. Rows come in any order. */
export const contributionsToExport = read({
  name: 'contributionsToExport',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Publication {id: key})-[h:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who) WHERE NOT who:SuppressedPerson
    RETURN key, h.position AS position,
      c {.role, .corresponding, .nameAsWritten, .family, .given, .literal} AS contribution,
      ${identifiersOf('who')} AS identifiers,
      ${hiddenNamesOf('who')} AS hidden,
      CASE WHEN who:Person THEN who {.name, .family, .given, .particle, .suffix} END AS person,
      CASE WHEN who:Organization THEN who {.name, .country} END AS organization,
      COLLECT {
        MATCH (c)-[a:AFFILIATED_WITH]->(o:Organization)
        RETURN o {.name, .country, position: a.position, identifiers: ${identifiersOf('o')}}
      } AS affiliations`,
  row: exportedContribution,
  example: noKeys(),
});

const surroundings = z.object({
  key: z.string(),
  identifiers: keys,
  venue: z
    .object({
      title: z.string(),
      kind: z.enum(VENUE_KINDS),
      abbreviation: z.string().nullable(),
      publisher: z.string().nullable(),
      identifiers: keys,
    })
    .nullable(),
  keywords: z.array(z.object({ position: z.number(), text: z.string(), language: z.string().nullable() })),
  references: z.array(z.object({ kind: z.string(), key: z.string(), others: keys })),
  projects: z.array(z.object({ title: z.string(), titleOrder: z.string(), identifiers: keys })),
});
export type ExportedSurroundings = z.infer<typeof surroundings>;

/** Everything that hangs on publications but people. A key of a source in a reference comes with the other identifiers of what it means. */
export const surroundingsToExport = read({
  name: 'surroundingsToExport',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {id: key})
    RETURN key,
      ${identifiersOf('p')} AS identifiers,
      head(COLLECT {
        MATCH (p)-[:PUBLISHED_IN]->(v:Venue)
        RETURN v {.title, .kind, .abbreviation, .publisher, identifiers: ${identifiersOf('v')}}
      }) AS venue,
      COLLECT {
        MATCH (p)-[h:HAS_KEYWORD]->(k:Keyword)
        RETURN {position: h.position, text: coalesce(h.text, k.text), language: k.language}
      } AS keywords,
      COLLECT {
        MATCH (p)-[r:REFERS_TO]->(i:Identifier)
        RETURN {kind: r.kind, key: i.key, others: CASE WHEN i.key STARTS WITH 'local:'
          THEN COLLECT { MATCH (i)-[:IDENTIFIES]->(:Publication)<-[:IDENTIFIES]-(j:Identifier) RETURN j.key } ELSE [] END}
      } AS references,
      COLLECT {
        MATCH (p)<-[:PRODUCED]-(project:Project)
        RETURN DISTINCT project {.title, .titleOrder, identifiers: ${identifiersOf('project')}}
      } AS projects`,
  row: surroundings,
  example: noKeys(),
});
