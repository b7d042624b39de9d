/** Reads of organisations. */
import { z } from 'zod';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import { type OrganizationEntity, organizationProjection, organizationShape } from './organization.record.js';

const keyed = z.object({ key: z.string(), entity: organizationShape });

const aroundOrganizations = (name: string, pattern: string) =>
  read({
    name,
    kind: 'lookup',
    cypher: `
      UNWIND $keys AS key
      MATCH ${pattern}
      RETURN DISTINCT key, ${organizationProjection('o')} AS entity`,
    row: keyed,
    example: noKeys(),
  });

export const organizationsById = aroundOrganizations('organizationsById', '(o:Organization {id: key})');
export const organizationsByIdentifier = aroundOrganizations(
  'organizationsByIdentifier',
  '(:Identifier {key: key})-[:IDENTIFIES]->(o:Organization)',
);
export const parentsOf = aroundOrganizations('parentsOf', '(:Organization {id: key})-[:PART_OF]->(o:Organization)');
export const partsOf = aroundOrganizations('partsOf', '(:Organization {id: key})<-[:PART_OF]-(o:Organization)');

/** Everything above, with the number of steps on the shortest way up. */
export const ancestorsOf = read({
  name: 'ancestorsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (below:Organization {id: key})
    CALL (below) {
      MATCH path = (below)-[:PART_OF*1..12]->(o:Organization)
      RETURN o, min(length(path)) AS distance
    }
    RETURN key, {distance: distance, organization: ${organizationProjection('o')}} AS entity`,
  row: z.object({ key: z.string(), entity: z.object({ distance: z.number(), organization: organizationShape }) }),
  example: noKeys(),
});

/** Partnerships that either of the two records states. */
export const partnershipsOf = read({
  name: 'partnershipsOf',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Organization {id: key})-[r:PARTNERS_WITH]-(o:Organization)
    RETURN key, r {.kind, .from, .to, .source, partner: ${organizationProjection('o')}} AS entity`,
  row: z.object({
    key: z.string(),
    entity: z.object({
      partner: organizationShape,
      kind: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      source: z.string().nullable(),
    }),
  }),
  example: noKeys(),
});

/** Outputs by year from the roll-ups; outputs without a date are rolled up under year 0. */
export const outputsPerYear = read({
  name: 'outputsPerYear',
  kind: 'lookup',
  cypher: `
    UNWIND $keys AS key
    MATCH (:Organization {id: key})-[:HAS_YEAR]->(r:YearRollup)
    WHERE r.outputs > 0
    RETURN key, {year: r.year, count: r.outputs} AS entity`,
  row: z.object({ key: z.string(), entity: z.object({ year: z.number(), count: z.number() }) }),
  example: noKeys(),
});

const organizations = {
  order: 'nameOrder',
  textIndex: 'organization_text',
  indexHoldsMore: true,
  projection: organizationProjection,
  shape: organizationShape,
  keyOf: (organization: OrganizationEntity) => organization.nameOrder,
  example: {},
};

export const LABS = listing({ ...organizations, name: 'labs', label: 'Lab' });
export const PARTNERS = listing({ ...organizations, name: 'partners', label: 'Partner' });
