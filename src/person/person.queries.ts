/** Reads of people. */
import { z } from 'zod';
import { listing } from '../listing/listing.queries.js';
import { noKeys, read } from '../neo4j/query.js';
import { HAS_ENDED, LASTS, MEMBERS_BELOW } from './membership.queries.js';
import { type PersonEntity, personProjection, personShape } from './person.record.js';

const keyed = z.object({ key: z.string(), entity: personShape });

export const peopleById = read({
  name: 'peopleById',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (p:Person {id: key}) RETURN key, ${personProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

export const peopleByIdentifier = read({
  name: 'peopleByIdentifier',
  kind: 'lookup',
  cypher: `UNWIND $keys AS key MATCH (:Identifier {key: key})-[:IDENTIFIES]->(p:Person) RETURN key, ${personProjection('p')} AS entity`,
  row: keyed,
  example: noKeys(),
});

const people = {
  order: 'nameOrder',
  textIndex: 'person_text',
  projection: personProjection,
  shape: personShape,
  keyOf: (person: PersonEntity) => person.nameOrder,
};
const members = { ...people, label: 'Member', indexHoldsMore: true };

export const PEOPLE = listing({ ...people, name: 'people', label: 'Person', example: {} });

export const MEMBERS = listing({ ...members, name: 'members', example: {} });

// $current and $seniorities are about the same membership, one in the units asked for.
const isMember = (unit: string) => `
  exists { (n)-[m:MEMBER_OF]->${unit} WHERE ($seniorities IS NULL OR m.seniority IN $seniorities)
    AND CASE $current WHEN true THEN ${LASTS} WHEN false THEN ${HAS_ENDED} ELSE true END }
  AND ($current IS NULL OR $current OR
    NOT exists { (n)-[m:MEMBER_OF]->${unit} WHERE ($seniorities IS NULL OR m.seniority IN $seniorities) AND ${LASTS} })`;

const example: { today: string; current: boolean | null; seniorities: readonly string[] | null } = {
  today: '2024-01-01',
  current: true,
  seniorities: null,
};

/** Members with conditions on their membership in any unit of ours. */
export const MEMBERS_WHERE = listing({ ...members, name: 'membersWhere', condition: isMember('(:Lab)'), example });

/** Members of one organisation or anything below it, with conditions on their membership there. */
export const MEMBERS_WITHIN = listing({
  ...members,
  name: 'membersWithin',
  anchor: MEMBERS_BELOW,
  condition: isMember('(:Organization)-[:PART_OF*0..12]->(:Organization {id: $organization})'),
  example: { ...example, organization: 'Organization:a' },
});
