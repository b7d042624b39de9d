/** Who is in which organisation, from both ends. */
import { z } from 'zod';
import { noKeys, read } from '../neo4j/query.js';
import { organizationProjection, organizationShape } from '../organization/organization.record.js';
import { SENIORITIES } from '../record/record.js';
import { personProjection, personShape } from './person.record.js';

/** Whether membership `m` lasts on $today. Partial dates count whole, as in `membership.ts`. */
export const LASTS = '((m.from IS NULL OR m.from <= $today) AND (m.to IS NULL OR m.to >= left($today, size(m.to))))';
/** Whether membership `m` was over before $today. */
export const HAS_ENDED = 'coalesce(m.to < left($today, size(m.to)), false)';

export const membershipsOfPeople = read({
  name: 'membershipsOfPeople',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (p:Person {id: key})-[m:MEMBER_OF]->(o:Organization)
    RETURN key, ${organizationProjection('o')} AS organization, m.role AS role, m.seniority AS seniority, m.from AS from, m.to AS to`,
  row: z.object({
    key: z.string(),
    organization: organizationShape,
    role: z.string().nullable(),
    seniority: z.enum(SENIORITIES).nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  }),
  example: noKeys(),
});

// With $current: only whose membership in one of the units lasts (true), or who have one that is over and none that lasts (false).
const asWanted = (person: string) => `
  WITH ${person}, max(CASE WHEN ${LASTS} THEN 1 ELSE 0 END) = 1 AS lasts, max(CASE WHEN ${HAS_ENDED} THEN 1 ELSE 0 END) = 1 AS ended
  WHERE CASE $current WHEN true THEN lasts WHEN false THEN ended AND NOT lasts ELSE true END`;

/** Binds each member `n` of $organization or anything below it once, by conditions on one membership there. */
export const MEMBERS_BELOW = `
  MATCH (:Organization {id: $organization})<-[:PART_OF*0..12]-(unit:Organization)
  WITH DISTINCT unit
  MATCH (unit)<-[m:MEMBER_OF]-(n:Member)
  WHERE $seniorities IS NULL OR m.seniority IN $seniorities
  ${asWanted('n')}`;

const example: { keys: readonly string[]; today: string; current: boolean | null } = {
  ...noKeys(),
  today: '2024-01-01',
  current: null,
};

const peopleIn = (depth: string) => `
  MATCH (o)<-[:PART_OF*0..${depth}]-(unit:Organization)
  WITH DISTINCT unit
  MATCH (unit)<-[m:MEMBER_OF]-(p:Person)
  ${asWanted('p')}`;

const membersOf = (name: string, depth: string) => ({
  /** The next people after the sort key $after, each once. */
  page: read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (o:Organization {id: key})
      CALL (o) {
        ${peopleIn(depth)} AND p.nameOrder > $after
        RETURN p ORDER BY p.nameOrder LIMIT toInteger($size)
      }
      RETURN key, ${personProjection('p')} AS entity`,
    row: z.object({ key: z.string(), entity: personShape }),
    example: { ...example, after: '', size: 21 },
  }),
  count: read({
    name: `${name}Count`,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH (o:Organization {id: key})
      CALL (o) {
        ${peopleIn(depth)}
        RETURN count(p) AS count
      }
      RETURN key, count`,
    row: z.object({ key: z.string(), count: z.number() }),
    example,
  }),
});

/** People of organisations: of all that is below them too, or of themselves only. */
export const MEMBERS_OF = {
  WITH_SUBUNITS: membersOf('membersOfOrganizations', '12'),
  DIRECT: membersOf('membersOfOrganizationsThemselves', '0'),
};
