/** Contributions that a person decided on: who is behind a name, whatever the matching finds. */
import { z } from 'zod';
import { read } from '../neo4j/query.js';

/** `marks`: keys of contributions without the id of their publication. */
export const claimsOnPublications = read({
  name: 'claimsOnPublications',
  kind: 'lookup',
  cypher: `
    UNWIND $ids AS id
    MATCH (p:Publication {id: id})<-[r:CHANGES]-(c:Curation)
    WHERE c.current AND c.person IS NOT NULL AND r.marks IS NOT NULL
    RETURN id, r.marks AS marks, c.person AS person, toString(c.at) AS at`,
  row: z.object({ id: z.string(), marks: z.array(z.string()), person: z.string(), at: z.string() }),
  example: { ids: ['a'] },
});

const contribution = z.object({
  key: z.string(),
  publication: z.string(),
  role: z.string(),
  who: z.string(),
  name: z.string().nullable(),
  family: z.string().nullable(),
  given: z.string().nullable(),
  literal: z.string().nullable(),
});
export type StandingContribution = z.infer<typeof contribution>;

const STANDING = `c.key AS key, p.id AS publication, c.role AS role, who.id AS who, coalesce(c.nameAsWritten, who.name) AS name,
      c.family AS family, c.given AS given, c.literal AS literal`;

/** Positions count from 0. */
export const contributionAt = read({
  name: 'contributionAt',
  kind: 'lookup',
  cypher: `
    MATCH (p:Publication {id: $publication})-[h:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who)
    WHERE h.position = $position
    RETURN ${STANDING}`,
  row: contribution,
  example: { publication: 'a', position: 0 },
});

export const contributionsOfPersonOn = read({
  name: 'contributionsOfPersonOn',
  kind: 'lookup',
  cypher: `
    UNWIND $publications AS id
    MATCH (p:Publication {id: id})-[:HAS_CONTRIBUTION]->(c:Contribution)-[:BY]->(who:Person)
    USING INDEX p:Publication(id)
    WHERE who.id = $person
    RETURN ${STANDING}`,
  row: contribution,
  example: { publications: ['a'], person: 'b' },
});
