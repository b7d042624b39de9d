/** Contributions of publications, in the order of the output, with who made them. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';
import { organizationProjection, organizationShape } from '../organization/organization.record.js';
import { personProjection, personShape } from '../person/person.record.js';
import { CONTRIBUTION_ROLES } from '../record/record.js';
import { hiddenNamesOf } from './hidden-name.js';

const contributionRow = z.object({
  key: z.string(),
  position: z.number(),
  contribution: z.object({
    key: z.string(),
    role: z.enum(CONTRIBUTION_ROLES),
    nameAsWritten: z.string(),
    corresponding: z.boolean().nullable(),
    family: z.string().nullable(),
    given: z.string().nullable(),
    literal: z.string().nullable(),
  }),
  person: personShape.nullable(),
  organization: organizationShape.nullable(),
  /** Former names that the person asked to hide, JSON. */
  hidden: z.array(z.string()),
  ownFamily: z.string().nullable(),
});
export type ContributionRow = z.infer<typeof contributionRow>;

const example = { keys: ['a'] as readonly string[], roles: null as readonly string[] | null };

/**
 * Positions count from 0; the page starts behind $after. A source that only points to somebody, or writes the name as one
 * text, leaves the parts of the name to the person.
 */
export const contributionsOfOutputs = read({
  name: 'contributionsOfOutputs',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    CALL (key) {
      MATCH (:Publication {id: key})-[h:HAS_CONTRIBUTION]->(c:Contribution)
      WHERE h.position > $after AND ($roles IS NULL OR c.role IN $roles) AND NOT exists { (c)-[:BY]->(:SuppressedPerson) }
      RETURN c, h.position AS position ORDER BY position LIMIT toInteger($size)
    }
    MATCH (c)-[:BY]->(who)
    WITH key, position, c, who,
      c.family IS NULL AND c.literal IS NULL AND who.family IS NOT NULL AND (c.nameAsWritten IS NULL OR c.nameAsWritten CONTAINS who.family) AS asThePerson
    RETURN key, position,
      c {.key, .role, nameAsWritten: coalesce(c.nameAsWritten, who.name), .corresponding, .literal,
        family: CASE WHEN asThePerson THEN coalesce(who.particle + ' ', '') + who.family ELSE c.family END,
        given: CASE WHEN asThePerson THEN who.given ELSE c.given END} AS contribution,
      CASE WHEN who:Person THEN ${personProjection('who')} END AS person,
      CASE WHEN who:Organization THEN ${organizationProjection('who')} END AS organization,
      ${hiddenNamesOf('who')} AS hidden,
      coalesce(who.particle + ' ', '') + who.family AS ownFamily`,
  row: contributionRow,
  example: { ...example, after: -1, size: 51 },
});

export const countOfContributions = read({
  name: 'countOfContributions',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Publication {id: key})
    RETURN key, CASE WHEN $roles IS NULL THEN COUNT { (p)-[:HAS_CONTRIBUTION]->() }
      ELSE COUNT { MATCH (p)-[:HAS_CONTRIBUTION]->(c:Contribution) WHERE c.role IN $roles } END -
      COUNT { MATCH (p)-[:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(:SuppressedPerson) WHERE $roles IS NULL OR c.role IN $roles } AS total`,
  row: z.object({ key: z.string(), total: z.number() }),
  example,
});
